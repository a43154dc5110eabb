//! One cell of a tracking file, read as what its column gives.

use std::borrow::Cow;

use super::{Given, Rows, Told};
use crate::data::raw::{Lost, Raw, visible};
use crate::data::words::excerpt;
use crate::diagnostic::{Code, Diagnostic};
use crate::names::{self, Meanings};
use crate::number::{Date, Period, format_number, parse_period};
use crate::source::Position;

/// What stands in a cell.
#[derive(Debug, Clone)]
pub(super) enum Cell<'a> {
    /// Words, or a number in words.
    Words(Cow<'a, str>),
    /// A day that a sheet holds as such.
    Day(Date),
    /// What has no words.
    Lost(String),
}

static STATES: Meanings<Told> = Meanings::new(&[
    ("xong", Told::Done),
    ("đã xong", Told::Done),
    ("hoàn thành", Told::Done),
    ("đã hoàn thành", Told::Done),
    ("đã thực hiện", Told::Done),
    ("đã làm", Told::Done),
    ("đã gửi", Told::Done),
    ("đã nộp", Told::Done),
    ("đã có", Told::Done),
    ("có", Told::Done),
    ("đạt", Told::Done),
    ("đang làm", Told::UnderWay),
    ("đang thực hiện", Told::UnderWay),
    ("đang triển khai", Told::UnderWay),
    ("chưa", Told::NotDone),
    ("chưa xong", Told::NotDone),
    ("chưa hoàn thành", Told::NotDone),
    ("chưa thực hiện", Told::NotDone),
    ("chưa làm", Told::NotDone),
    ("chưa gửi", Told::NotDone),
    ("chưa nộp", Told::NotDone),
    ("chưa có", Told::NotDone),
    ("không", Told::NotDone),
    ("không thực hiện", Told::NotDone),
    ("không đạt", Told::NotDone),
]);

impl<'a> Cell<'a> {
    /// What a cell of a grid holds; nothing of a blank one.
    pub(super) fn of(raw: &Raw<'a>) -> Option<Self> {
        Some(match raw {
            Raw::Blank => return None,
            Raw::Text(text) if text.trim().is_empty() => return None,
            Raw::Text(text) => Cell::Words(Cow::Owned(visible(text).trim().to_owned())),
            Raw::Number { value, .. } => Cell::Words(Cow::Owned(format_number(*value))),
            Raw::Bool(true) => Cell::Words(Cow::Borrowed("có")),
            Raw::Bool(false) => Cell::Words(Cow::Borrowed("không")),
            Raw::Lost(Lost::Date(Some(day))) => Cell::Day(*day),
            other => Cell::Lost(other.words().unwrap_or_default()),
        })
    }

    /// What is shown of it where it cannot be read.
    pub(super) fn shown(&self) -> String {
        match self {
            Cell::Words(words) => excerpt(words),
            Cell::Day(day) => crate::number::format_date(*day),
            Cell::Lost(shown) => shown.clone(),
        }
    }

    /// Its words.
    pub(super) fn words(&self) -> Option<String> {
        match self {
            Cell::Words(words) => Some(names::tidy(words)),
            Cell::Day(day) => Some(crate::number::format_date(*day)),
            Cell::Lost(_) => None,
        }
    }

    fn period(&self) -> Option<Period> {
        match self {
            Cell::Words(words) => {
                // A sheet holds the year 2024 as a number, which has a point in it.
                let words = words.replacen('.', "", usize::from(words.len() == 5));
                parse_period(&words).ok().or_else(|| of_part(&words))
            }
            Cell::Day(day) => Some(Period::day(*day)),
            Cell::Lost(_) => None,
        }
    }
}

/// `quý 2/2024`, `quý II năm 2024`
fn of_part(words: &str) -> Option<Period> {
    let key = names::bare(words);
    let rest = key.strip_prefix("quy")?;
    let mut parts = rest.split([' ', '/', '-']).filter(|part| !part.is_empty());
    let quarter = match parts.next()? {
        "1" | "i" => 1,
        "2" | "ii" => 2,
        "3" | "iii" => 3,
        "4" | "iv" => 4,
        _ => return None,
    };
    let year = parts.find(|part| *part != "nam")?;
    let (first, last) = (3 * quarter - 2, 3 * quarter);
    parse_period(&format!("{first}/{year} - {last}/{year}")).ok()
}

/// A day, told where it cannot be read.
pub(super) fn day(
    cell: Option<&(Cell<'_>, Position)>,
    rows: &mut Rows<'_>,
) -> Result<Option<Given<Date>>, ()> {
    let Some((cell, at)) = cell else {
        return Ok(None);
    };
    if let Some(period) = cell.period().filter(|period| period.first == period.last) {
        let value = period.first;
        return Ok(Some(Given { value, at: *at }));
    }
    tell(rows, *at, cell, "day");
    Err(())
}

/// A time, told where it cannot be read.
pub(super) fn time(
    cell: Option<&(Cell<'_>, Position)>,
    rows: &mut Rows<'_>,
) -> Result<Option<Given<Period>>, ()> {
    let Some((cell, at)) = cell else {
        return Ok(None);
    };
    if let Some(value) = cell.period() {
        return Ok(Some(Given { value, at: *at }));
    }
    tell(rows, *at, cell, "time");
    Err(())
}

fn tell(rows: &mut Rows<'_>, at: Position, cell: &Cell<'_>, what: &'static str) {
    let finding = Diagnostic::new(Code::TrackingDay, at).arg("what", what);
    rows.findings.push(finding.arg("given", cell.shown()));
}

/// Whether it is done, told where the words do not say it; `row` is where the row begins.
pub(super) fn state(
    cell: Option<&(Cell<'_>, Position)>,
    row: Position,
    rows: &mut Rows<'_>,
) -> Option<Given<Told>> {
    let (at, given) = cell.map_or((row, String::new()), |(cell, at)| (*at, cell.shown()));
    let words = cell.and_then(|(cell, _)| cell.words());
    let key = words.map(|words| names::key(&words)).unwrap_or_default();
    let known = STATES.iter().find(|(known, _)| *known == key);
    if let Some((_, told)) = known {
        return Some(Given { value: *told, at });
    }
    let case = if given.is_empty() { "none" } else { "other" };
    let finding = Diagnostic::new(Code::UnknownState, at).arg("case", case);
    rows.findings.push(finding.arg("given", given));
    None
}
