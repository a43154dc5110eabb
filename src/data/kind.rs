//! What a file holds, by its first bytes: its name may say otherwise.

use super::files::Format;
use super::xlsx;
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::{Arg, Args};
use crate::source::FileId;

/// So many bytes hold the first line that says something.
const FIRST_LINES: usize = 1 << 14;

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// An archive of XML, such as `.xlsx`.
    Workbook,
    /// The same in a binary form, `.xlsb`.
    BinaryWorkbook,
    /// An archive of another program, `.ods`.
    OpenDocument,
    /// Another archive: a text document, or any.
    Archive,
    /// A workbook of before 2007, `.xls`.
    OldWorkbook,
    /// A workbook that a password locks.
    Locked,
    /// A page, or XML, with a table in it.
    Page,
    /// A document that shows pages as they are printed.
    Pdf,
    /// Text, or what nothing tells.
    Other,
}

/// Endings of what other programs for tables write.
const SPREADSHEETS: [&str; 8] = [
    "xls", "xlsb", "xlt", "xltx", "ods", "et", "numbers", "gsheet",
];

/// What says that a file holds a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SaidBy {
    /// Its ending.
    Ending,
    /// Whoever runs the program.
    Request,
    /// How it begins.
    Content,
}

/// Why a file cannot be read as what its ending, in lower case, or somebody says; `None` also of an
/// ending that says itself what the file holds.
pub(super) fn mismatch(
    (format, said_by): (Option<Format>, SaidBy),
    ending: &str,
    bytes: &[u8],
    file: FileId,
) -> Option<Diagnostic> {
    let is_spreadsheet = format == Some(Format::Xlsx) || SPREADSHEETS.contains(&ending);
    if format.is_none() && !is_spreadsheet {
        return None;
    }
    if bytes.iter().all(|byte| *byte == 0) {
        return Some(Diagnostic::new(Code::EmptyFile, file));
    }
    let kind = Kind::of(bytes);
    if kind == Kind::Locked {
        return Some(Diagnostic::new(Code::Password, file));
    }
    let is_text = kind == Kind::Other && is_text(bytes);
    let (name, help) = match kind {
        Kind::Workbook if format != Some(Format::Xlsx) => ("workbook", "help-rename-xlsx"),
        Kind::Other if is_text && is_spreadsheet => match form(bytes) {
            Form::Keys => ("keys", "help-rename-yaml"),
            _ => ("text", "help-rename-csv"),
        },
        Kind::Other if format == Some(Format::Csv) && form(bytes) == Form::Keys => {
            ("keys", "help-rename-yaml")
        }
        Kind::Other if format == Some(Format::Yaml) && form(bytes) == Form::Table => {
            ("text", "help-rename-csv")
        }
        Kind::BinaryWorkbook if ending != "xlsb" => ("binary-workbook", "help-save"),
        Kind::OldWorkbook if !matches!(ending, "xls" | "xlt" | "et") => {
            ("old-workbook", "help-save")
        }
        Kind::OpenDocument if ending != "ods" => ("open-document", "help-save"),
        Kind::Archive if ending != "numbers" => ("archive", "help-file"),
        Kind::Pdf => ("pdf", "help-file"),
        Kind::Page if format != Some(Format::Yaml) => ("page", "help-save"),
        _ => return None,
    };
    let kind = Arg::Message("data-kind", Args::new().with("kind", name));
    let (by, help) = match said_by {
        SaidBy::Ending => ("ending", help),
        // No ending is wrong here; what a name would say, the option does.
        _ if help.starts_with("help-rename") => ("request", "help-format"),
        SaidBy::Request => ("request", help),
        SaidBy::Content => ("content", help),
    };
    let finding = Diagnostic::new(Code::WrongEnding, file);
    Some(
        finding
            .arg("by", by)
            .arg("ending", format!(".{ending}"))
            .arg("kind", kind)
            .help(help),
    )
}

/// What a stream holds, by most of its first lines or else by the first one: keys end in a colon, entries
/// of a list begin with a dash, and a table's line has several cells.
pub(super) fn looks_like(bytes: &[u8]) -> Format {
    match Kind::of(bytes) {
        Kind::Other | Kind::Page | Kind::Pdf => {}
        _ => return Format::Xlsx,
    }
    match form(bytes) {
        Form::Table => return Format::Csv,
        Form::Keys => return Format::Yaml,
        Form::Other => {}
    }
    let start = bytes.get(..FIRST_LINES).unwrap_or(bytes);
    let start = String::from_utf8_lossy(start);
    let mut lines = start
        .trim_start_matches('\u{FEFF}')
        .lines()
        .map(str::trim_end);
    let first = lines.find(|line| !line.trim_start().is_empty() && !line.starts_with('#'));
    let first = first.unwrap_or_default();
    let is_key = || {
        let has_cells = first.contains(['\t', ';', '|', ',']);
        !has_cells && (first.ends_with(':') || first.contains(": "))
    };
    if first == "---" || first == "-" || first.starts_with("- ") || is_key() {
        Format::Yaml
    } else {
        Format::Csv
    }
}

impl Kind {
    fn of(bytes: &[u8]) -> Self {
        let wide = |word: &str| {
            let word: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            bytes.windows(word.len()).any(|window| window == word)
        };
        match bytes {
            [b'P', b'K', 3, 4, ..] => Self::of_archive(bytes),
            [0xD0, 0xCF, 0x11, 0xE0, ..] if wide("EncryptedPackage") => Kind::Locked,
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Kind::OldWorkbook,
            [b'%', b'P', b'D', b'F', ..] => Kind::Pdf,
            _ if is_page(bytes) => Kind::Page,
            _ => Kind::Other,
        }
    }

    /// What an archive holds, by the names of its parts; a damaged one gives none.
    fn of_archive(bytes: &[u8]) -> Self {
        let parts = xlsx::parts(bytes);
        let has = |name: &str| parts.iter().any(|part| part == name);
        if has("xl/workbook.bin") {
            Kind::BinaryWorkbook
        } else if has("mimetype") && has("content.xml") {
            Kind::OpenDocument
        } else if parts.is_empty() || parts.iter().any(|part| part.ends_with("workbook.xml")) {
            Kind::Workbook
        } else {
            Kind::Archive
        }
    }
}

/// How a text is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Lines of fields with signs between them.
    Table,
    /// Keys, each with a colon and its value.
    Keys,
    /// Anything else.
    Other,
}

/// So many lines tell how a text is laid out.
const LINES_TO_TELL: usize = 40;

/// So many bytes hold them.
const BYTES_TO_TELL: usize = 1 << 16;

/// How a text is laid out: as most of its first lines are.
fn form(bytes: &[u8]) -> Form {
    let start = bytes.get(..BYTES_TO_TELL).unwrap_or(bytes);
    let text = decoded(start);
    let lines = text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with(['#', '%']));
    let lines: Vec<&str> = lines.take(LINES_TO_TELL).collect();
    // A colon may stand in the fields of a table too.
    let keys = lines.iter().filter(|line| is_key(line)).count();
    if keys > 0 && keys * 4 >= lines.len() * 3 {
        return Form::Keys;
    }
    let is_table = |sign: char| {
        let counts = lines.iter().map(|line| line.matches(sign).count());
        let counts: Vec<usize> = counts.collect();
        let first = counts.first().copied().unwrap_or(0);
        first > 0 && counts.len() > 1 && counts.iter().all(|count| *count == first)
    };
    let is_list = lines
        .iter()
        .any(|line| line.starts_with(['-', '[', '{']) || is_key(line));
    if !is_list && [',', ';', '\t', '|', '¦'].into_iter().any(is_table) {
        return Form::Table;
    }
    Form::Other
}

/// Whether a line gives a key, or begins an entry of a list, and has no fields beside it.
fn is_key(line: &str) -> bool {
    if line == "---" {
        return true;
    }
    let line = line.strip_prefix("- ").map_or(line, str::trim_start);
    let Some((key, value)) = line.split_once(':') else {
        return false;
    };
    let is_value = value.is_empty() || value.starts_with([' ', '\t']);
    is_value
        && !key.is_empty()
        && !key.contains([',', ';', '\t', '|', '{', '['])
        && !value.contains([';', '\t', '|'])
        && (value.matches(',').count() < 2
            || value
                .trim_start()
                .starts_with(['"', '[', '{', '\'', '&', '*', '!']))
}

/// The text of bytes in one of the encodings in which text is read.
fn decoded(bytes: &[u8]) -> String {
    let wide = |pair: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).skip(1);
        let units = units.map(|unit| {
            pair([
                unit.first().copied().unwrap_or(0),
                unit.get(1).copied().unwrap_or(0),
            ])
        });
        char::decode_utf16(units)
            .map(|c| c.unwrap_or('\u{FFFD}'))
            .collect()
    };
    match bytes {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes)
            .trim_start_matches('\u{FEFF}')
            .to_owned(),
    }
}

/// Whether a file begins as a page or as XML does.
fn is_page(bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let start = start.trim_ascii_start();
    let begins = |word: &[u8]| {
        let start = start.get(..word.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(word))
    };
    [
        &b"<html"[..],
        b"<!doctype",
        b"<?xml",
        b"<table",
        b"<meta",
        b"<head",
    ]
    .into_iter()
    .any(begins)
}

/// Whether a file may be text: it has lines and no byte that text lacks, or says that it is UTF-16.
fn is_text(bytes: &[u8]) -> bool {
    matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..])
        || bytes.contains(&b'\n') && bytes.iter().take(4096).all(|byte| *byte != 0)
}
