//! Variables of findings: what was given and where, as data that each language puts into words.

use super::raw::{Field, Shape};
use super::record::Value;
use super::spaces;
use super::when::When;
use crate::l10n::{Arg, Args};
use crate::model::{Attribute, AttributeDomain, Indicator, IndicatorId, IndicatorKind, Standard};
use crate::number::{self, Decimal};
use crate::source::{FileId, FileKind, Position, Sources, column_letters};

/// The name that data files use for a field.
pub(super) fn field_name(standard: &Standard, field: Field) -> &str {
    match field.plain() {
        Field::Code => "mã",
        Field::Name => "tên",
        Field::District => "huyện",
        Field::Province => "tỉnh",
        Field::Period => "kỳ",
        Field::Attribute(id) => &standard.attributes[id].label,
        Field::Indicator(id) | Field::Previous(id) | Field::Calculated(id) => {
            &standard.indicators[id].label
        }
        Field::Verified(_) | Field::Evidence(..) | Field::Ignored => "",
    }
}

/// A piece of a file, short enough for a sentence.
pub(super) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 40;
    let text = text.trim();
    let line: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(LONGEST)
        .collect();
    if text.chars().nth(LONGEST).is_some() {
        format!("{}…", line.trim_end())
    } else {
        line
    }
}

/// A name with its spaces as given, which is what a finding about them must show.
pub(super) fn quoted(name: &str) -> String {
    let mut shown = String::new();
    for c in name.chars().take(80) {
        match c {
            c if c.is_control() => shown.extend(c.escape_default()),
            c => shown.push(c),
        }
    }
    shown
}

/// A place other than the finding's own, which is in the file `seen_from`.
pub(crate) fn place(sources: &Sources, at: Position, seen_from: FileId) -> Arg {
    let file = sources.file(at.file);
    let place = match file.kind {
        FileKind::Text => {
            let args = Args::new()
                .with("row", at.row.to_string())
                .with("column", at.column.to_string());
            Arg::Message("data-place-line", args)
        }
        FileKind::Table => {
            let args = Args::new()
                .with("row", at.row.to_string())
                .with("letters", column_letters(at.column))
                .with("column", at.column.to_string());
            Arg::Message("data-place-field", args)
        }
        FileKind::Workbook => {
            let sheet = usize::from(at.sheet)
                .checked_sub(1)
                .and_then(|sheet| file.sheets.get(sheet));
            let args = Args::new()
                .with("cell", format!("{}{}", column_letters(at.column), at.row))
                .with("sheet", sheet.map_or("", String::as_str));
            Arg::Message("data-place-cell", args)
        }
    };
    if at.file == seen_from {
        return place;
    }
    let args = Args::new()
        .with("place", place)
        .with("file", file.name.as_str());
    Arg::Message("data-place-in-file", args)
}

/// A figure whose thousands stand apart, as one number.
pub(super) fn together(text: &str) -> String {
    spaces::parse_number(text).map_or_else(|_| text.to_owned(), number::format_number)
}

/// The same figure as several.
pub(super) fn apart(text: &str) -> Arg {
    let figures: Vec<&str> = text.split_whitespace().collect();
    Arg::Message(
        "data-apart",
        Args::new().with("figures", figures.join("; ")),
    )
}

/// Cells of a workbook, from one to that in a last row and column.
pub(super) fn cells(sources: &Sources, first: Position, last: (u32, u32)) -> Arg {
    if (first.row, first.column) == last {
        return place(sources, first, first.file);
    }
    let sheet = usize::from(first.sheet)
        .checked_sub(1)
        .and_then(|sheet| sources.file(first.file).sheets.get(sheet));
    let cell = |(row, column): (u32, u32)| format!("{}{row}", column_letters(column));
    let args = Args::new()
        .with("first", cell((first.row, first.column)))
        .with("last", cell(last))
        .with("sheet", sheet.map_or("", String::as_str));
    Arg::Message("data-place-cells", args)
}

/// Two values that a file gives for one cell.
pub(super) fn cell_twice() -> Arg {
    Arg::Message("data-cell-twice", Args::new())
}

/// A row other than the finding's own, which is in the same file.
pub(super) fn row(at: Position) -> Arg {
    Arg::Message(
        "data-place-row",
        Args::new().with("row", at.row.to_string()),
    )
}

/// A value as its indicator is written.
pub(super) fn value(indicator: &Indicator, value: Value) -> Arg {
    match value {
        Value::Flag(flag) => yes_no(flag),
        Value::Number(number) => quantity(indicator, number),
    }
}

/// A number as its indicator is written.
pub(super) fn quantity(indicator: &Indicator, number: Decimal) -> Arg {
    match indicator.kind {
        IndicatorKind::Percent => Arg::Message("data-percent", Args::new().with("value", number)),
        IndicatorKind::Count { .. } | IndicatorKind::Flag => Arg::Number(number),
    }
}

/// A value of an attribute: yes or no, or its choice.
pub(super) fn choice(attribute: &Attribute, value: u16) -> Arg {
    match &attribute.domain {
        AttributeDomain::Flag => yes_no(value == 1),
        AttributeDomain::Choices(choices) => choices
            .get(usize::from(value))
            .map_or("", String::as_str)
            .into(),
    }
}

/// What a field is counted in.
pub(super) fn unit(standard: &Standard, field: Field) -> Arg {
    match field.plain() {
        Field::Indicator(id) | Field::Previous(id) | Field::Calculated(id) => {
            match &standard.indicators[id].kind {
                IndicatorKind::Count { unit } => unit.as_str().into(),
                IndicatorKind::Percent => "%".into(),
                IndicatorKind::Flag => Arg::Message("data-yes-no", Args::new()),
            }
        }
        _ => Arg::Message("data-yes-no", Args::new()),
    }
}

/// The time that headings or titles give figures.
pub(super) fn when(when: Option<When>) -> Arg {
    match when {
        Some(When::Year(year)) => {
            Arg::Message("data-year", Args::new().with("year", year.to_string()))
        }
        Some(When::Part(part)) => {
            let args = Args::new()
                .with("span", if part.months == 1 { "one" } else { "several" })
                .with("first", part.first().to_string())
                .with("last", part.last.to_string())
                .with(
                    "year",
                    part.year.map_or("none".to_owned(), |year| year.to_string()),
                );
            Arg::Message("data-part", args)
        }
        Some(When::Previous) => Arg::Message("data-previous", Args::new()),
        Some(When::Current) | None => Arg::Message("data-current", Args::new()),
    }
}

/// A yes or no.
pub(super) fn yes_no(flag: bool) -> Arg {
    Arg::Message(if flag { "data-yes" } else { "data-no" }, Args::new())
}

/// A key of YAML.
pub(super) fn key() -> Arg {
    Arg::Message("data-key", Args::new())
}

/// A day or time.
pub(super) fn date() -> Arg {
    Arg::Message("data-date", Args::new())
}

/// A formula that no program has worked out yet.
pub(super) fn formula() -> Arg {
    Arg::Message("data-formula", Args::new())
}

/// A cell that is merged over several communes.
pub(super) fn merged() -> Arg {
    Arg::Message("data-merged", Args::new())
}

/// What stands where a single value must.
pub(super) fn shape(shape: Shape) -> Arg {
    let id = match shape {
        Shape::List => "data-list",
        Shape::Map => "data-map",
        Shape::Scalar => "data-scalar",
        Shape::Tagged => "data-tagged",
    };
    Arg::Message(id, Args::new())
}

/// Some lines of a text file.
pub(super) fn lines(first: u32, last: u32) -> Arg {
    let args = Args::new().with("first", first.to_string());
    if first == last {
        return Arg::Message("data-line", args);
    }
    Arg::Message("data-lines", args.with("last", last.to_string()))
}

/// A sheet from a row on.
pub(super) fn sheet(name: &str, row: u32) -> Arg {
    let args = Args::new().with("sheet", name).with("row", row.to_string());
    Arg::Message("data-sheet", args)
}

/// A table in text form from a line on.
pub(super) fn rest(row: u32) -> Arg {
    Arg::Message("data-rest", Args::new().with("row", row.to_string()))
}

/// A cell that refers to what its file does not have.
pub(super) fn damaged() -> Arg {
    Arg::Message("data-damaged", Args::new())
}

/// A file as a whole.
pub(super) fn file() -> Arg {
    Arg::Message("data-file", Args::new())
}

/// The least or the most that an indicator can be, as its own declaration says or as that of
/// another one makes it.
pub(super) fn end(
    standard: &Standard,
    id: IndicatorId,
    (value, by): (Decimal, IndicatorId),
) -> Arg {
    let declared = &standard.indicators[by];
    let value = quantity(declared, value);
    if by == id {
        return value;
    }
    let args = Args::new()
        .with("value", value)
        .with("name", declared.label.as_str());
    Arg::Message("data-limit-of", args)
}
