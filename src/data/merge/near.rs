//! Rows without a code whose name is nearly that of a commune of another table: they are asked
//! about. Taken as they stand, one commune would become two halves.

use super::commune::Commune;
use super::{Code, Diagnostic, Entry, Merger, Position, words};
use crate::data::unit_name::{own_name, same_name};
use crate::names;
use crate::source::FileId;

impl Merger<'_> {
    /// The question whether a row is that of a commune with nearly the same name. Two rows of one
    /// table are two communes, and so is one beside a row of its own table that has the exact name.
    pub(super) fn near(&self, entry: &Entry) -> Option<Diagnostic> {
        let name = entry.record.identity.name.as_deref()?;
        let table = table_of(entry.record.at);
        let known = self.communes.iter().find(|commune| {
            let identity = &commune.entry.record.identity;
            let other = identity.name.as_deref();
            // The dearest question last: most rows are of one table, and need no other.
            commune.rows().all(|at| table_of(at) != table)
                && agree(
                    identity.district.as_deref(),
                    entry.record.identity.district.as_deref(),
                )
                && agree(
                    identity.province.as_deref(),
                    entry.record.identity.province.as_deref(),
                )
                && other.is_some_and(|other| is_near(name, other))
        })?;
        let at = entry.name_at.unwrap_or(entry.record.at);
        Some(question(name, at, known, self.sources))
    }
}

fn question(
    name: &str,
    at: Position,
    known: &Commune,
    sources: &crate::source::Sources,
) -> Diagnostic {
    let known_at = known.entry.name_at.unwrap_or(known.entry.record.at);
    let other = known.entry.record.identity.name.as_deref();
    Diagnostic::new(Code::NearName, at)
        .arg("value", name)
        .arg("commune", other.unwrap_or_default())
        .arg("first", words::place(sources, known_at, at.file))
}

fn table_of(at: Position) -> (FileId, u16) {
    (at.file, at.sheet)
}

fn agree(one: Option<&str>, other: Option<&str>) -> bool {
    let both = one.zip(other);
    both.is_none_or(|(one, other)| same_name(one, other) || names::bare(one) == names::bare(other))
}

/// Whether two names differ only by marks, by the kind of unit, or by one letter of many.
pub(in crate::data) fn is_near(one: &str, other: &str) -> bool {
    let (own, others) = (own_name(one), own_name(other));
    if own == others {
        return true;
    }
    let (own, others) = (names::bare(&own), names::bare(&others));
    let letters = own.chars().count().min(others.chars().count());
    own == others
        || letters >= 7
            && strsim::damerau_levenshtein(&own, &others) == 1
            && !own.ends_with(|c: char| c.is_ascii_digit())
}
