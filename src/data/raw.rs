//! What the formats have in common: cells that belong to a field, not yet read as values.

use std::borrow::Cow;

use super::record::{Giver, Subject};
use super::words;
use crate::l10n::Arg;
use crate::limits;
use crate::model::{AttributeId, IndicatorId};
use crate::number::{Date, Decimal};
use crate::source::Position;

/// What a column or key stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Field {
    /// The commune's code.
    Code,
    /// The commune's name.
    Name,
    /// Its district.
    District,
    /// Its province.
    Province,
    /// The time that the figures are of.
    Period,
    /// An attribute of the standard.
    Attribute(AttributeId),
    /// An indicator of the standard.
    Indicator(IndicatorId),
    /// An indicator of the standard, in the previous period.
    Previous(IndicatorId),
    /// What a body that verifies gives of these.
    Verified(Datum),
    /// What someone names as evidence of these.
    Evidence(Giver, Datum),
    /// An indicator that is calculated: no column may give it.
    Calculated(IndicatorId),
    /// Known to be of no concern: a remark, a running number.
    Ignored,
}

impl Field {
    /// Whether it can tell one commune from another.
    pub(super) fn identifies(self) -> bool {
        matches!(self, Field::Code | Field::Name)
    }

    /// Whether it says who a commune is, and where.
    pub(super) fn is_of_identity(self) -> bool {
        self.identifies() || matches!(self, Field::District | Field::Province)
    }

    /// Whether it gives figures or answers.
    pub(super) fn is_data(self) -> bool {
        self.given().is_some()
    }

    /// Whether it gives a figure or answer of an indicator.
    pub(super) fn is_figure(self) -> bool {
        self.indicator().is_some()
    }

    /// The indicator that it gives a figure or answer of.
    pub(super) fn indicator(self) -> Option<IndicatorId> {
        match self.given()?.1 {
            Datum::Indicator(id) | Datum::Previous(id) => Some(id),
            Datum::Attribute(_) => None,
        }
    }

    /// What it gives a value of, and who gives it.
    pub(super) fn given(self) -> Option<(Giver, Datum)> {
        match self {
            Field::Attribute(id) => Some((Giver::SelfReported, Datum::Attribute(id))),
            Field::Indicator(id) => Some((Giver::SelfReported, Datum::Indicator(id))),
            Field::Previous(id) => Some((Giver::SelfReported, Datum::Previous(id))),
            Field::Verified(datum) => Some((Giver::Verified, datum)),
            _ => None,
        }
    }

    /// The field that the commune itself gives of the same.
    pub(super) fn plain(self) -> Self {
        match self {
            Field::Verified(datum) | Field::Evidence(_, datum) => datum.by(Giver::SelfReported),
            field => field,
        }
    }

    /// The same in the previous period, if it can be of that.
    pub(super) fn previous(self) -> Option<Self> {
        let before = |datum| match datum {
            Datum::Indicator(id) | Datum::Previous(id) => Some(Datum::Previous(id)),
            Datum::Attribute(_) => None,
        };
        match self {
            Field::Calculated(_) => Some(self),
            Field::Evidence(giver, datum) => Some(Field::Evidence(giver, before(datum)?)),
            field => {
                let (giver, datum) = field.given()?;
                Some(before(datum)?.by(giver))
            }
        }
    }

    /// The same as one gives it.
    pub(super) fn by(self, giver: Giver) -> Self {
        match self {
            Field::Evidence(_, datum) => Field::Evidence(giver, datum),
            field => field.given().map_or(field, |(_, datum)| datum.by(giver)),
        }
    }

    /// The evidence of it; none of what is no value.
    pub(super) fn evidence(self) -> Option<Self> {
        match self {
            Field::Evidence(..) => Some(self),
            field => {
                let (giver, datum) = field.given()?;
                Some(Field::Evidence(giver, datum))
            }
        }
    }
}

/// What a value is of, whoever gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Datum {
    /// An attribute of the standard.
    Attribute(AttributeId),
    /// An indicator of the standard.
    Indicator(IndicatorId),
    /// An indicator of the standard, in the previous period.
    Previous(IndicatorId),
}

impl Datum {
    /// What it is to the record of its period, and whether that is the previous one.
    pub(super) fn subject(self) -> (Subject, bool) {
        match self {
            Datum::Attribute(id) => (Subject::Attribute(id), false),
            Datum::Indicator(id) => (Subject::Indicator(id), false),
            Datum::Previous(id) => (Subject::Indicator(id), true),
        }
    }

    /// The field of it that one gives.
    pub(super) fn by(self, giver: Giver) -> Field {
        match (giver, self) {
            (Giver::Verified, datum) => Field::Verified(datum),
            (Giver::SelfReported, Datum::Attribute(id)) => Field::Attribute(id),
            (Giver::SelfReported, Datum::Indicator(id)) => Field::Indicator(id),
            (Giver::SelfReported, Datum::Previous(id)) => Field::Previous(id),
        }
    }
}

/// What stands in a cell or after a key, before it is read as a value. A file holds many: what is rare and
/// large stands in a box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Raw<'a> {
    /// Nothing.
    Blank,
    /// Text, as it stands.
    Text(Cow<'a, str>),
    /// A number that a sheet holds as such.
    Number {
        /// The number.
        value: Decimal,
        /// Whether the sheet shows it in per cent: it holds 0.95 and shows 95%.
        percent: bool,
    },
    /// A yes/no that a sheet holds as such.
    Bool(bool),
    /// Something through all of which a line goes.
    Struck(Box<Raw<'a>>),
    /// Something from which no value can come.
    Lost(Lost),
}

/// Why no value can come from a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Lost {
    /// The sheet shows this error.
    CellError(String),
    /// The sheet holds a day or a time; the day, where there is one.
    Date(Option<Date>),
    /// The sheet holds a formula that no program has worked out yet.
    Formula,
    /// The sheet holds a formula whose result, shown here, is out of date, as it says itself.
    Stale(String),
    /// The sheet holds a formula whose result nobody has reported, for want of these cells.
    Blanks(Box<Blanks>),
    /// The sheet holds a formula that shows 0, and nobody knows where it takes that from.
    UnknownZero,
    /// A part of the text is struck out, or stands above or below the line.
    Marked(Box<Marked>),
    /// The file gives the cell twice.
    CellTwice,
    /// The cell refers to what its file does not have, such as a text of a number beyond the last.
    Damaged,
    /// It has more characters than a cell can have.
    TooLong,
    /// The sheet holds a number that an exact decimal cannot hold.
    Digits(String),
    /// A list or a map stands where a single value must.
    Shape(Shape),
    /// The key stood before, here.
    Twice(Position),
    /// The figure is counted in another unit than its indicator.
    Unit(Box<OtherUnit>),
    /// The cell is merged over the rows of several communes.
    Merged,
}

/// A unit that is not an indicator's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OtherUnit {
    /// The unit that stands beside the figure.
    pub(super) given: String,
    /// The indicator's.
    pub(super) own: Arg,
}

/// Cells that a formula takes nothing from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Blanks {
    /// The cells.
    pub(super) cells: Cells,
    /// What is wrong with them.
    pub(super) why: Why,
}

/// Cells of a workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cells {
    /// Their sheet, from 1.
    pub(super) sheet: u16,
    /// The row and column of the first.
    pub(super) first: (u32, u32),
    /// Those of the last.
    pub(super) last: (u32, u32),
}

/// Why what a formula takes from other cells is no figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    /// It looks at nothing but these, and they are blank.
    Blank,
    /// It adds up nothing but these, and they hold no number.
    NoNumber,
    /// Its 0 may be that of this blank cell.
    Perhaps,
}

/// A text of which a part is marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Marked {
    /// All of it.
    pub(super) whole: String,
    /// What is not marked.
    pub(super) kept: String,
    /// How the rest is marked.
    pub(super) mark: Mark,
}

/// How a part of a text is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// A line goes through it.
    Struck,
    /// It stands above or below the line, as signs of footnotes do.
    Raised,
}

/// What stands where a single value must.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A list.
    List,
    /// Keys with values.
    Map,
    /// A single value, where keys with values are asked.
    Scalar,
    /// A value with a YAML tag of its own.
    Tagged,
}

/// A cell of a field.
#[derive(Debug, Clone)]
pub(super) struct Cell<'a> {
    /// What its column or key stands for.
    pub(super) field: Field,
    /// What stands in it.
    pub(super) raw: Raw<'a>,
    /// Where.
    pub(super) at: Position,
}

impl Raw<'_> {
    /// The same with its text borrowed.
    pub(super) fn borrowed(&self) -> Raw<'_> {
        match self {
            Raw::Text(text) => Raw::Text(Cow::Borrowed(text)),
            other => other.clone(),
        }
    }

    /// The text of a heading; of anything but text, none.
    pub(super) fn heading(&self) -> &str {
        match self {
            Raw::Text(text) => text,
            Raw::Struck(raw) => raw.heading(),
            Raw::Lost(Lost::Marked(marked)) => &marked.kept,
            Raw::Lost(Lost::Stale(shown)) => shown,
            _ => "",
        }
    }

    /// What stands there, short enough for a sentence; nothing of what has no words.
    pub(super) fn words(&self) -> Option<String> {
        match self {
            Raw::Text(text) => Some(words::excerpt(text)),
            Raw::Number { value, .. } => Some(value.to_string()),
            Raw::Lost(Lost::CellError(text) | Lost::Digits(text) | Lost::Stale(text)) => {
                Some(words::excerpt(text))
            }
            Raw::Lost(Lost::Marked(marked)) => Some(words::excerpt(&marked.whole)),
            Raw::Lost(Lost::UnknownZero) => Some("0".to_owned()),
            Raw::Struck(raw) => raw.words(),
            Raw::Bool(_) | Raw::Lost(_) | Raw::Blank => None,
        }
    }

    /// Whether it holds nothing but spaces.
    pub(super) fn is_blank(&self) -> bool {
        match self {
            Raw::Blank => true,
            Raw::Text(text) => is_blank(text),
            _ => false,
        }
    }

    /// Whether it holds nothing but spaces or a zero that nobody has reported.
    pub(super) fn says_nothing(&self) -> bool {
        self.is_blank() || matches!(self, Raw::Lost(Lost::Blanks(_) | Lost::UnknownZero))
    }
}

/// Whether a text has more characters than a cell can have.
pub(super) fn is_too_long(text: &str) -> bool {
    !limits::TEXT.allows(text.len()) && !limits::TEXT.allows(text.chars().count())
}

/// Whether a text holds nothing but spaces.
pub(super) fn is_blank(text: &str) -> bool {
    // A letter or digit first, as nearly everywhere.
    let begins = text
        .as_bytes()
        .first()
        .is_some_and(u8::is_ascii_alphanumeric);
    !begins && text.chars().all(char::is_whitespace)
}

/// A text without signs that nobody sees: marks of width and direction, soft hyphens, control
/// characters. They come with what is copied from pages and messages.
pub(super) fn visible(text: &str) -> Cow<'_, str> {
    let is_hidden = |c: char| {
        matches!(c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
            || c.is_control() && !matches!(c, '\t' | '\n' | '\r')
    };
    if !may_hide(text) || !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace(is_hidden, ""))
}

/// Whether a text may hold signs that nobody sees, by its bytes.
pub(super) fn may_hide(text: &str) -> bool {
    // None of these bytes begins a letter of Vietnamese, and every hidden sign but one begins with one.
    let may_begin =
        |byte: u8| byte < b' ' || matches!(byte, 0x7F | 0xC2 | 0xCD | 0xD8 | 0xE2 | 0xEF | 0xF3);
    // Without an early end, so that the processor compares many at a time.
    let begins = text.bytes().fold(false, |any, byte| any | may_begin(byte));
    begins || text.contains('\u{180E}')
}
