//! What a cell of a form takes, and when it is coloured: in formulas that spreadsheets share.

use rust_xlsxwriter::{
    ConditionalFormatFormula, DataValidation, DataValidationRule, Formula, XlsxError,
};

use super::look::Looks;
use crate::form::guide::how;
use crate::form::{Answer, Column, Form, Limit, Part};
use crate::l10n::Texts;
use crate::model::IndicatorId;
use crate::number::Decimal;

/// So many characters the words of a drop-down may have together; with more, Excel calls a file broken.
const MOST_OF_LIST: usize = 255;
/// So many a title of a message may have.
const MOST_OF_TITLE: usize = 32;
/// So many a message.
const MOST_OF_MESSAGE: usize = 255;
/// No figure of a commune is larger.
const BEYOND_ALL: &str = "999999999999";

/// The words of drop-downs that stand in a column of their own: of each such column of the form, by its place.
pub(super) struct Lists {
    sheet: String,
    first_column: u16,
    /// The place of the form's column, and its words.
    pub(super) words: Vec<(usize, Vec<String>)>,
}

impl Lists {
    /// The first column of lists in the sheet that explains the form.
    pub(super) const COLUMN: u16 = 11;

    pub(super) fn of(form: &Form, texts: &Texts) -> Self {
        let words = form
            .columns
            .iter()
            .enumerate()
            .filter_map(|(place, column)| {
                let Answer::Words(words) = &column.answer else {
                    return None;
                };
                let length: usize = words.iter().map(|word| word.chars().count() + 1).sum();
                let fits = length <= MOST_OF_LIST && !words.iter().any(|word| word.contains(','));
                (!fits).then(|| (place, words.clone()))
            });
        Self {
            sheet: texts.get("form-guide-sheet"),
            first_column: Self::COLUMN,
            words: words.collect(),
        }
    }

    /// The name of the words of a column; `None` where the drop-down holds them itself. Cells of one sheet may
    /// not look at those of another but by a name.
    fn name(&self, place: usize) -> Option<String> {
        let at = self.words.iter().position(|(of, _)| *of == place)?;
        Some(Self::numbered(at))
    }

    fn numbered(at: usize) -> String {
        format!("tieuchi_list_{}", at + 1)
    }

    /// The names of all lists, each with where its words stand.
    pub(super) fn names(&self) -> impl Iterator<Item = (String, String)> {
        let lists = (self.first_column..).zip(&self.words).enumerate();
        lists.map(|(at, (column, (_, words)))| {
            let letters = letters(column);
            let place = format!("='{}'!${letters}$1:${letters}${}", self.sheet, words.len());
            (Self::numbered(at), place)
        })
    }
}

/// The letters of a column, counted from 0.
pub(super) fn letters(column: u16) -> String {
    crate::source::column_letters(u32::from(column) + 1)
}

/// A column's cell in the first row that is filled in, and where the others of that row stand.
pub(super) struct Cell<'f> {
    /// Its place among the columns of the form.
    pub(super) place: usize,
    /// What it is for.
    pub(super) column: &'f Column,
    /// Its address.
    pub(super) at: String,
    /// The address of a figure of the same period, if the form asks for it.
    pub(super) figure: &'f dyn Fn(IndicatorId) -> Option<String>,
    /// What holds where the row is some unit's.
    pub(super) is_used: Option<String>,
}

impl Cell<'_> {
    /// What may be entered, with what is said before and where it is refused.
    pub(super) fn validation(
        &self,
        lists: &Lists,
        texts: &Texts,
    ) -> Result<Option<DataValidation>, XlsxError> {
        let rule = DataValidation::new();
        let rule = match &self.column.answer {
            Answer::Text => return Ok(None),
            Answer::Words(words) => match lists.name(self.place) {
                Some(name) => rule.allow_list_formula(Formula::new(name)),
                None => rule.allow_list_strings(words)?,
            },
            Answer::Count { least, most } => {
                rule.allow_whole_number_formula(DataValidationRule::Between(
                    Formula::new(plain(*least)),
                    Formula::new(self.most(*most)),
                ))
            }
            Answer::Percent { least, most } => {
                rule.allow_decimal_number_formula(DataValidationRule::Between(
                    Formula::new(plain(*least)),
                    Formula::new(self.most(Some(*most))),
                ))
            }
        };
        let how = how(self.column, texts);
        let blank = texts.get("form-blank");
        let message = cut(&format!("{how} {blank}"), MOST_OF_MESSAGE);
        Ok(Some(
            rule.ignore_blank(true)
                .set_input_title(cut(&self.title(texts), MOST_OF_TITLE))?
                .set_input_message(&message)?
                .set_error_title(texts.get("form-refused"))?
                .set_error_message(&message)?,
        ))
    }

    /// The items that it is for, or what it is called.
    fn title(&self, texts: &Texts) -> String {
        if self.column.items.is_empty() {
            return self.column.label.clone();
        }
        self.column.named_items(texts)
    }

    /// The most that it may hold: of all limits whose figures are there.
    fn most(&self, most: Option<Decimal>) -> String {
        let own = most.map_or_else(|| BEYOND_ALL.to_owned(), plain);
        let limits = self.column.limits.iter();
        let limits: Vec<String> = limits.filter_map(|limit| self.limit(limit)).collect();
        if limits.is_empty() {
            return own;
        }
        format!("MIN({own},{})", limits.join(","))
    }

    /// A limit where all of its figures are numbers, beyond everything where they are not.
    fn limit(&self, limit: &Limit) -> Option<String> {
        let mut cells = Vec::new();
        let mut terms = Vec::new();
        for (figure, times) in &limit.terms {
            let cell = (self.figure)(*figure)?;
            terms.push(match times {
                1 => format!("+{cell}"),
                -1 => format!("-{cell}"),
                times => format!("{times:+}*{cell}"),
            });
            cells.push(cell);
        }
        let (count, cells, sum) = (cells.len(), cells.join(","), terms.concat());
        let sum = sum.trim_start_matches('+');
        Some(format!("IF(COUNT({cells})={count},{sum},{BEYOND_ALL})"))
    }

    /// The colours of what cannot be right, and of what is still missing.
    pub(super) fn colours(&self, lists: &Lists, looks: &Looks) -> Vec<ConditionalFormatFormula> {
        if !self.column.is_scored() {
            return Vec::new();
        }
        let at = &self.at;
        let blank = format!("LEN(TRIM({at}))=0");
        let wrong = match &self.column.answer {
            Answer::Text => return Vec::new(),
            Answer::Words(words) => lists.name(self.place).map_or_else(
                || {
                    let is_one = words.iter().map(|word| {
                        let word = word.replace('"', "\"\"");
                        format!("TRIM({at})=\"{word}\"")
                    });
                    format!("NOT(OR({}))", is_one.collect::<Vec<_>>().join(","))
                },
                |name| format!("ISNA(MATCH(TRIM({at}),{name},0))"),
            ),
            Answer::Count { least, most } => {
                let (least, most) = (plain(*least), self.most(*most));
                format!("IF(ISNUMBER({at}),OR({at}<>INT({at}),{at}<{least},{at}>{most}),TRUE)")
            }
            Answer::Percent { least, most } => {
                let (least, most) = (plain(*least), self.most(Some(*most)));
                format!("IF(ISNUMBER({at}),OR({at}<{least},{at}>{most}),TRUE)")
            }
        };
        let missing = match &self.is_used {
            Some(used) => format!("AND({blank},{used})"),
            None => blank.clone(),
        };
        let colour = |rule: String, format: &rust_xlsxwriter::Format| {
            ConditionalFormatFormula::new()
                .set_rule(Formula::new(rule))
                .set_format(format)
        };
        let wrong = colour(format!("IF({blank},FALSE,{wrong})"), &looks.wrong);
        // What nobody verified is not missing: the unit's own value counts.
        if self.column.part == Part::Verified {
            return vec![wrong];
        }
        vec![wrong, colour(missing, &looks.missing)]
    }
}

/// A number as formulas have it.
fn plain(number: Decimal) -> String {
    number.normalize().to_string()
}

/// The beginning of a text that has room for so many characters.
pub(super) fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(most.saturating_sub(1)).collect();
    short.push('…');
    short
}
