//! What was read of the data files, and what was not.

use serde::Serialize;

use super::origin::short_name;
use super::view::word;
use crate::data::account::{Account, Evidence, Kind, Left, Part, Unread};
use crate::escape;
use crate::l10n::{Args, Texts};
use crate::source::{SourceFile, Sources, column_letters};

/// So many parts that were not read are named in one line.
const MOST_NAMED: usize = 4;

/// What data files were read as.
#[derive(Debug, Clone, Copy)]
pub(super) struct Inputs<'a> {
    /// Of every part of them.
    pub(super) account: &'a Account,
    /// The files.
    pub(super) sources: &'a Sources,
}

/// How much was read, and what was not, in one line; none where there was nothing to read.
pub(super) fn line(inputs: Inputs<'_>, texts: &Texts) -> Option<String> {
    let account = inputs.account;
    if account.parts.is_empty() && account.left.is_empty() {
        return None;
    }
    let tally = account.tally();
    let args = Args::new()
        .with("units", account.units)
        .with("sheets", tally.sheets)
        .with("files", tally.files);
    let read = texts.with("inputs-read", &args);
    // Nobody takes what explains a form for figures.
    let guide = Kind::Unread(Unread::Guide);
    let mut left: Vec<String> = (account.passed_over())
        .filter(|part| part.kind != guide)
        .map(|part| self::part(inputs, texts, part))
        .collect();
    let files = account
        .left
        .iter()
        .filter(|left| left.why != Unread::NotData);
    left.extend(files.map(|left| self::left(texts, left)));
    if left.is_empty() {
        return Some(read + ".");
    }
    let more = left.len().saturating_sub(MOST_NAMED);
    left.truncate(MOST_NAMED);
    if more > 0 {
        let args = Args::new().with("count", more);
        left.push(texts.with("inputs-more", &args));
    }
    let args = Args::new().with("read", read).with("list", left.join("; "));
    Some(texts.with("inputs-left", &args))
}

/// The line, and every part with what it was read as.
pub(super) fn all(inputs: Inputs<'_>, texts: &Texts) -> Vec<String> {
    let account = inputs.account;
    let parts = account.parts.iter();
    let left = account.left.iter().map(|left| self::left(texts, left));
    line(inputs, texts)
        .into_iter()
        .chain(parts.map(|part| self::part(inputs, texts, part)))
        .chain(left)
        .collect()
}

fn part(inputs: Inputs<'_>, texts: &Texts, part: &Part) -> String {
    let file = inputs.sources.file(part.file);
    let sheet = sheet(file, part);
    let (first, last) = part.rows.unwrap_or_default();
    let args = Args::new()
        .with("file", short_name(inputs.sources, file))
        .with("sheet", escape::line(sheet.unwrap_or_default()).as_ref())
        .with("has_sheet", if sheet.is_some() { "yes" } else { "no" })
        .with(
            "rows",
            match (first, last) {
                (0, _) => "none",
                _ if first == last => "one",
                _ => "several",
            },
        )
        .with("first", first.to_string())
        .with("last", last.to_string())
        .with(
            "has_column",
            if part.column.is_some() { "yes" } else { "no" },
        )
        .with(
            "column",
            part.column.map(column_letters).unwrap_or_default(),
        );
    let place = texts.with("inputs-place", &args);
    let (kind, why) = words(part.kind);
    let args = Args::new()
        .with("place", place)
        .with("kind", word(kind))
        .with("why", why.map(word).unwrap_or_default())
        .with("count", part.count);
    texts.with("inputs-part", &args)
}

fn left(texts: &Texts, left: &Left) -> String {
    let (kind, why) = words(Kind::Unread(left.why));
    let args = Args::new()
        .with("place", escape::line(&left.name).as_ref())
        .with("kind", word(kind))
        .with("why", why.map(word).unwrap_or_default())
        .with("count", 1);
    texts.with("inputs-part", &args)
}

fn sheet<'a>(file: &'a SourceFile, part: &Part) -> Option<&'a str> {
    let place = usize::from(part.sheet).checked_sub(1)?;
    file.sheets.get(place).map(String::as_str)
}

/// What a part was read as, and by what evidence, or why it was not read.
fn words(kind: Kind) -> (ReadAs, Option<Why>) {
    let read_as = match kind {
        Kind::Units(evidence) => return (ReadAs::Units, Some(Why::Known(evidence))),
        Kind::Unread(why) => return (ReadAs::Unread, Some(Why::Unread(why))),
        Kind::Form => ReadAs::Form,
        Kind::Broken => ReadAs::Broken,
        Kind::Headings => ReadAs::Headings,
        Kind::Numbering => ReadAs::Numbering,
        Kind::Title => ReadAs::Title,
        Kind::Total => ReadAs::Total,
        Kind::Section => ReadAs::Section,
        Kind::Note => ReadAs::Note,
        Kind::Doubtful => ReadAs::Doubtful,
    };
    (read_as, None)
}

/// What a part of a data file was read as.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct InputView<'a> {
    file: &'a str,
    /// The sheet of a workbook; null for other files, and for a whole file.
    sheet: Option<&'a str>,
    /// The first and last row or line; null for a whole sheet or file.
    #[cfg_attr(test, schemars(inner(range(min = 1))))]
    rows: Option<[u32; 2]>,
    /// The one column of a table that it is; else null.
    #[cfg_attr(test, schemars(range(min = 1)))]
    column: Option<u32>,
    read_as: ReadAs,
    /// Of units, by what they are known to be ones; of what is not read, why.
    why: Option<Why>,
    /// How many rows, entries or columns.
    #[cfg_attr(test, schemars(range(min = 1)))]
    count: usize,
}

#[derive(Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum ReadAs {
    Units,
    Form,
    Broken,
    Headings,
    Numbering,
    Title,
    Total,
    Section,
    Note,
    Doubtful,
    Unread,
}

#[derive(Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
enum Why {
    Known(Evidence),
    Unread(Unread),
}

/// Every part as programs read it.
pub(super) fn views<'a>(inputs: Inputs<'a>) -> Vec<InputView<'a>> {
    let part = |part: &'a Part| {
        let file = inputs.sources.file(part.file);
        let (read_as, why) = words(part.kind);
        InputView {
            file: &file.path,
            sheet: sheet(file, part),
            rows: part.rows.map(|(first, last)| [first, last]),
            column: part.column,
            read_as,
            why,
            count: part.count,
        }
    };
    let left = |left: &'a Left| {
        let (read_as, why) = words(Kind::Unread(left.why));
        InputView {
            file: &left.name,
            sheet: None,
            rows: None,
            column: None,
            read_as,
            why,
            count: 1,
        }
    };
    let account = inputs.account;
    let parts = account.parts.iter().map(part);
    parts.chain(account.left.iter().map(left)).collect()
}
