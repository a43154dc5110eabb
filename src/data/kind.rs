//! What a file holds, by its first bytes: its name may say otherwise.

use super::files::Format;
use super::xlsx;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::FileId;
use crate::text::{Arg, Args};

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

/// Why a file cannot be read as what its ending says.
pub(super) fn mismatch(format: Format, bytes: &[u8], file: FileId) -> Option<Diagnostic> {
    let kind = Kind::of(bytes);
    if kind == Kind::Locked {
        return Some(Diagnostic::new(Code::Password, file));
    }
    let is_text = kind == Kind::Other && is_text(bytes);
    let (name, help) = match (format, kind) {
        (Format::Csv | Format::Yaml, Kind::Workbook) => ("workbook", "help-rename-xlsx"),
        (Format::Xlsx, Kind::Other) if is_text => ("text", "help-rename-csv"),
        (_, Kind::BinaryWorkbook) => ("binary-workbook", "help-save"),
        (_, Kind::OldWorkbook) => ("old-workbook", "help-save"),
        (_, Kind::OpenDocument) => ("open-document", "help-save"),
        (_, Kind::Archive) => ("archive", "help-file"),
        (_, Kind::Pdf) => ("pdf", "help-file"),
        (Format::Xlsx | Format::Csv, Kind::Page) => ("page", "help-save"),
        _ => return None,
    };
    let kind = Arg::Message("data-kind", Args::new().with("kind", name));
    let finding = Diagnostic::new(Code::WrongEnding, file);
    Some(
        finding
            .arg("ending", format.ending())
            .arg("kind", kind)
            .help(help),
    )
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
