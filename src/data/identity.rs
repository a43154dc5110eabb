//! Who a row is about: codes that spreadsheets have changed, names as people type them.

use unicode_normalization::UnicodeNormalization as _;

use super::raw::{Cell, Field, Raw};
use super::record::Identity;
use super::{value, words};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::escape;
use crate::names::{self, Words};
use crate::source::{Position, Sources};

/// Rows that offices put among communes: sums, by the whole name.
static SUMS: Words = Words::new(&[
    "tổng",
    "tổng số",
    "tổng cộng",
    "cộng",
    "toàn huyện",
    "toàn tỉnh",
    "cả huyện",
    "cả tỉnh",
]);

/// Headings of groups of communes, by the first words of the name.
static UPPER_UNITS: Words = Words::new(&["huyện", "quận", "tỉnh", "thành phố", "thị xã"]);

/// Who a row is about, and what was said about it on the way.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Who.
    pub(super) identity: Identity,
    /// Where the name was given.
    pub(super) name_at: Option<Position>,
    /// What was repaired or could not be read.
    pub(super) findings: Vec<Diagnostic>,
}

impl Found {
    /// Reads the cells that say who a row is about.
    pub(super) fn read(cells: &[Cell<'_>], sources: &Sources) -> Self {
        let mut found = Self::default();
        for cell in cells {
            match cell.field {
                Field::Code => found.identity.code = found.code(cell, sources),
                Field::Name => {
                    found.identity.name = found.name("tên", cell, sources);
                    found.name_at = Some(cell.at);
                }
                Field::District => found.identity.district = found.name("huyện", cell, sources),
                Field::Province => found.identity.province = found.name("tỉnh", cell, sources),
                Field::Period
                | Field::Attribute(_)
                | Field::Indicator(_)
                | Field::Previous(_)
                | Field::Verified(_)
                | Field::Evidence(..)
                | Field::Calculated(_)
                | Field::Ignored => {}
            }
        }
        found
    }

    /// This, if the row is one commune's, or that of a unit that is listed, whatever it is; else what there
    /// is to say about it.
    pub(super) fn of_one_unit(
        mut self,
        at: Position,
        is_listed: impl FnOnce(&Identity) -> bool,
    ) -> Result<Self, Vec<Diagnostic>> {
        let doubt = self.doubt(at).filter(|_| !is_listed(&self.identity));
        match doubt {
            None => Ok(self),
            Some(doubt) => {
                self.findings.push(doubt);
                Err(self.findings)
            }
        }
    }

    fn doubt(&self, at: Position) -> Option<Diagnostic> {
        if self.identity.code.is_some() {
            return None;
        }
        let no_identity = Diagnostic::new(Code::NoIdentity, at);
        let Some(name) = &self.identity.name else {
            return Some(no_identity);
        };
        let key = names::key(name);
        let is_sum = SUMS.contain(&key);
        let is_upper_unit = UPPER_UNITS.after(&key).any(|rest| rest.starts_with(' '));
        if is_sum || is_upper_unit {
            let mut finding = no_identity.help("help-sum");
            finding.severity = Severity::Note;
            return Some(finding);
        }
        // Forms number their columns in a row of its own: `(1)`, `2`, `B`.
        let letters = name.chars().filter(|c| c.is_alphabetic()).count();
        (letters < 2).then_some(no_identity)
    }

    fn code(&mut self, cell: &Cell<'_>, sources: &Sources) -> Option<String> {
        let given = match &cell.raw {
            // A code that is no number is no code, whatever the sheet took it for.
            Raw::Bool(flag) => flag.to_string().to_uppercase(),
            _ => self.text("mã", cell, sources)?,
        };
        let given = given.trim();
        let Some(code) = five_digits(given) else {
            let finding = Diagnostic::new(Code::BadCode, cell.at);
            self.findings
                .push(finding.arg("value", words::excerpt(given)));
            return None;
        };
        if code != given {
            let finding = Diagnostic::new(Code::CodeRepaired, cell.at)
                .arg("value", words::excerpt(given))
                .arg("code", code.as_str());
            self.findings.push(finding);
        }
        Some(code)
    }

    fn name(&mut self, field: &str, cell: &Cell<'_>, sources: &Sources) -> Option<String> {
        let given = self.text(field, cell, sources)?;
        // As results write a name that a spreadsheet would run.
        let given = escape::uncell(&given);
        let tidy = names::tidy(without_number(&given));
        // Sheets may hold decomposed letters; those alone are no repair worth a word.
        if tidy != *given && !given.nfc().eq(tidy.chars()) {
            let finding = Diagnostic::new(Code::NameRepaired, cell.at)
                .arg("field", field)
                .arg("value", words::quoted(&given))
                .arg("name", tidy.as_str());
            self.findings.push(finding);
        }
        Some(tidy)
    }

    fn text(&mut self, field: &str, cell: &Cell<'_>, sources: &Sources) -> Option<String> {
        match value::text(field, cell, sources) {
            Ok(text) => text,
            Err(finding) => {
                self.findings.push(*finding);
                None
            }
        }
    }
}

/// A name without the number or dash that a list has before it: `1. Xã An Bình`.
fn without_number(name: &str) -> &str {
    let name = name.trim_start();
    let bare = name.trim_start_matches(|c: char| c.is_ascii_digit());
    let after_number = bare
        .strip_prefix(['.', ')'])
        .filter(|_| bare.len() < name.len());
    let after_dash = name.strip_prefix(['-', '–', '+', '•']);
    let rest = after_number.or(after_dash).map_or(name, str::trim_start);
    if rest.starts_with(char::is_alphabetic) {
        rest
    } else {
        name
    }
}

/// The five digits of a code from which a spreadsheet may have cut leading zeros (`1`), or to
/// which it may have added decimals (`15499.0`) or its sign for text (`'00001`).
fn five_digits(given: &str) -> Option<String> {
    // As nearly every code is given.
    if given.len() == 5 && given != "00000" && given.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(given.to_owned());
    }
    let given = given.strip_prefix('\'').unwrap_or(given);
    let digits = match given.split_once(['.', ',']) {
        Some((whole, zeros)) if !zeros.is_empty() && zeros.bytes().all(|b| b == b'0') => {
            // `1.000` may be a thousand as well as one: no code is written so.
            (zeros.len() != 3).then_some(whole)?
        }
        Some(_) => return None,
        None => given,
    };
    let number: u32 = digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| digits.parse().ok())??;
    ((1..=99_999).contains(&number) && digits.len() <= 5).then(|| format!("{number:05}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_digits_are_a_code_as_they_stand() {
        for given in ["00001", "20965", "99999"] {
            assert_eq!(
                five_digits(given),
                five_digits(&format!("'{given}")),
                "{given}"
            );
        }
        assert_eq!(five_digits("00000"), None);
        assert_eq!(five_digits("'00000"), None);
    }
}
