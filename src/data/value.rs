//! Cells to values: yes/no and choices here, numbers in `number`. What leaves a doubt is refused.

use super::fault;
use super::raw::{Blanks, Cell, Lost, Mark, Marked, Raw, Shape, Why};
use super::record::Value;
use super::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::Arg;
use crate::limits;
use crate::model::{Attribute, AttributeDomain, Choices, Indicator, IndicatorKind};
use crate::names;
use crate::number::{self, Decimal};
use crate::source::{Position, Sources};

/// A value, nothing where the cell is blank, or why there is none.
pub(super) type Read<T> = Result<Option<T>, Box<Diagnostic>>;

/// Reads the value of an indicator.
pub(super) fn indicator(indicator: &Indicator, cell: &Cell<'_>, sources: &Sources) -> Read<Value> {
    if cell.raw.is_blank() {
        return Ok(None);
    }
    let about = About {
        name: &indicator.label,
        cell,
        sources,
    };
    match indicator.kind {
        IndicatorKind::Flag => about.flag().map(Value::Flag),
        IndicatorKind::Percent => about.percentage().map(Value::Number),
        IndicatorKind::Count { .. } => about.count().map(Value::Number),
    }
    .map(Some)
}

/// Reads the value of an attribute: the place of a choice, or 1 for yes and 0 for no.
pub(super) fn attribute(attribute: &Attribute, cell: &Cell<'_>, sources: &Sources) -> Read<u16> {
    if cell.raw.is_blank() {
        return Ok(None);
    }
    let about = About {
        name: &attribute.label,
        cell,
        sources,
    };
    match &attribute.domain {
        AttributeDomain::Flag => about.flag().map(u16::from),
        AttributeDomain::Choices(choices) => about.choice(choices),
    }
    .map(Some)
}

/// Reads text such as a name; a number is its digits.
pub(super) fn text(name: &str, cell: &Cell<'_>, sources: &Sources) -> Read<String> {
    let about = About {
        name,
        cell,
        sources,
    };
    match &cell.raw {
        raw if raw.is_blank() => Ok(None),
        Raw::Text(text) => match cell_error(text) {
            Some(error) => Err(about.bad_cell(error)),
            None => Ok(Some(text.to_string())),
        },
        Raw::Number { value, .. } => Ok(Some(value.to_string())),
        Raw::Bool(flag) => {
            let shown = if *flag { "TRUE" } else { "FALSE" };
            let finding = about.finding(Code::BadCell).arg("value", shown);
            Err(Box::new(finding.help("help-bool")))
        }
        Raw::Lost(Lost::Marked(marked)) if marked.mark == Mark::Raised => {
            Ok(Some(marked.kept.clone()))
        }
        Raw::Lost(lost) => Err(about.lost(lost)),
        Raw::Blank | Raw::Struck(_) => Ok(None),
    }
}

/// A cell and what it is about.
pub(super) struct About<'a> {
    name: &'a str,
    pub(super) cell: &'a Cell<'a>,
    sources: &'a Sources,
}

/// A value, or why there is none.
pub(super) type Answer<T> = Result<T, Box<Diagnostic>>;

impl About<'_> {
    pub(super) fn finding(&self, code: Code) -> Diagnostic {
        Diagnostic::new(code, self.cell.at).arg("name", self.name)
    }

    /// A finding that quotes what stands in the cell.
    pub(super) fn quoting(&self, code: Code, text: &str) -> Diagnostic {
        self.finding(code).arg("value", words::excerpt(text))
    }

    pub(super) fn bad_cell(&self, error: &str) -> Box<Diagnostic> {
        Box::new(self.quoting(Code::BadCell, error))
    }

    pub(super) fn lost(&self, lost: &Lost) -> Box<Diagnostic> {
        Box::new(match lost {
            Lost::CellError(error) => return self.bad_cell(error),
            Lost::Date(_) => self
                .finding(Code::BadCell)
                .arg("value", words::date())
                .help("help-date"),
            Lost::Formula => self
                .finding(Code::BadCell)
                .arg("value", words::formula())
                .help("help-formula"),
            Lost::Unit(unit) => self
                .finding(Code::OtherUnit)
                .arg("unit", unit.given.as_str())
                .arg("own", unit.own.clone()),
            Lost::Stale(shown) => self.quoting(Code::StaleFormula, shown),
            Lost::Blanks(blanks) => {
                let Blanks { cells, why } = **blanks;
                let at = Position {
                    sheet: cells.sheet,
                    row: cells.first.0,
                    column: cells.first.1,
                    ..self.cell.at
                };
                let why = match why {
                    Why::Blank => "blank",
                    Why::NoNumber => "no-number",
                    Why::Perhaps => "perhaps",
                };
                self.finding(Code::OnlyBlanks)
                    .arg("cells", words::cells(self.sources, at, cells.last))
                    .arg("why", why)
            }
            Lost::UnknownZero => self.finding(Code::UnknownZero),
            Lost::Marked(marked) => self.marked(marked),
            Lost::CellTwice => self
                .finding(Code::BadCell)
                .arg("value", words::cell_twice())
                .help("help-damaged"),
            Lost::Damaged => self
                .finding(Code::BadCell)
                .arg("value", words::damaged())
                .help("help-damaged"),
            Lost::TooLong => fault::beyond(limits::TEXT, self.cell.at).arg("name", self.name),
            Lost::Merged => self
                .finding(Code::BadCell)
                .arg("value", words::merged())
                .help("help-merged"),
            Lost::Digits(digits) => self.quoting(Code::TooManyDigits, digits),
            Lost::Shape(shape) => self
                .finding(Code::UnexpectedShape)
                .arg("wanted", words::shape(Shape::Scalar))
                .arg("shape", words::shape(*shape)),
            Lost::Twice(first) => self.finding(Code::DuplicateKey).arg(
                "first",
                words::place(self.sources, *first, self.cell.at.file),
            ),
        })
    }

    fn marked(&self, marked: &Marked) -> Diagnostic {
        let code = match marked.mark {
            Mark::Struck => Code::PartlyStruck,
            Mark::Raised => Code::Footnote,
        };
        self.quoting(code, &marked.whole)
            .arg("kept", words::excerpt(&marked.kept))
            .arg("kind", "sign")
    }

    fn flag(&self) -> Answer<bool> {
        let text = match &self.cell.raw {
            Raw::Bool(flag) => return Ok(*flag),
            Raw::Number { value, .. } if *value == Decimal::ONE => return Ok(true),
            Raw::Number { value, .. } if value.is_zero() => return Ok(false),
            Raw::Number { value, .. } => &*number::format_number(*value),
            Raw::Text(text) => &**text,
            Raw::Lost(lost) => return Err(self.lost(lost)),
            Raw::Blank | Raw::Struck(_) => "",
        };
        let text = text.trim();
        if let Some(error) = cell_error(text) {
            return Err(self.bad_cell(error));
        }
        flag_word(text)
            .or_else(|| flag_word(&names::tidy(text).to_lowercase()))
            .ok_or_else(|| Box::new(self.quoting(Code::NotAFlag, text)))
    }

    fn choice(&self, choices: &Choices) -> Answer<u16> {
        let text = match &self.cell.raw {
            Raw::Text(text) => text.trim().to_owned(),
            Raw::Number { value, .. } => number::format_number(*value),
            Raw::Bool(flag) => flag.to_string(),
            Raw::Lost(lost) => return Err(self.lost(lost)),
            Raw::Blank | Raw::Struck(_) => String::new(),
        };
        if let Some(error) = cell_error(&text) {
            return Err(self.bad_cell(error));
        }
        choices.place(&text).ok_or_else(|| {
            let finding = self.quoting(Code::NotAChoice, &text);
            Box::new(finding.arg("choices", Arg::list(&**choices)))
        })
    }
}

/// A yes or no in the words that are read without a doubt, in lower case.
fn flag_word(text: &str) -> Option<bool> {
    match text {
        "có" | "1" | "true" | "yes" | "đúng" => Some(true),
        "không" | "0" | "false" | "no" | "sai" => Some(false),
        _ => None,
    }
}

/// An error that a spreadsheet has left in a cell's text: `#REF!`, `#N/A`, another program's
/// `#ERROR!` or `Err:502`.
pub(super) fn cell_error(text: &str) -> Option<&str> {
    let text = text.trim();
    let is_error = if let Some(word) = text.strip_prefix('#') {
        let ends = word.ends_with(['!', '?']) || word == "N/A" || word.contains('_');
        let word = word.trim_end_matches(['!', '?']);
        ends && word.contains(|c: char| c.is_ascii_uppercase())
            && word
                .bytes()
                .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b"/_".contains(&b))
    } else {
        let digits = text
            .strip_prefix("Err:")
            .or_else(|| text.strip_prefix("Lỗi:"));
        digits.is_some_and(|digits| digits.len() == 3 && digits.bytes().all(|b| b.is_ascii_digit()))
    };
    is_error.then_some(text)
}
