//! Names, classes and ranges by which changes call parts: the same however they are typed.

use crate::names::key as name_key;
use crate::number::Decimal;
use crate::source::Span;
use crate::syntax::ast::{BandDecl, BoundDecl, Movement, Name, QuantityDecl};
use crate::syntax::write;

/// A name as it was written; one name however it is typed.
#[derive(Debug, Clone)]
pub(in crate::law) struct Named(pub(super) String);

impl PartialEq for Named {
    fn eq(&self, other: &Self) -> bool {
        name_key(&self.0) == name_key(&other.0)
    }
}

impl Eq for Named {}

/// The classes that a row is for: in whatever order and however typed. Of a row that is named
/// without any, all or whichever the only such row has.
#[derive(Debug, Clone)]
pub(in crate::law) struct Classes(pub(super) Vec<Name>);

impl Classes {
    fn keys(names: &[Name]) -> Vec<String> {
        let mut keys: Vec<String> = names.iter().map(|name| name_key(&name.node)).collect();
        keys.sort();
        keys
    }

    /// The one of some rows that is meant, by its place; `None` where there is none, or several.
    pub(super) fn pick<'r>(&self, rows: impl Iterator<Item = (Span, &'r [Name])>) -> Option<Span> {
        let rows: Vec<(Span, &[Name])> = rows.collect();
        let wanted = Self::keys(&self.0);
        let exactly = rows.iter().find(|(_, names)| Self::keys(names) == wanted);
        let only = match rows.as_slice() {
            [only] if self.0.is_empty() => Some(only),
            _ => None,
        };
        exactly.or(only).map(|(span, _)| *span)
    }

    /// As they are written behind a row.
    pub(super) fn text(&self) -> String {
        let names: Vec<&str> = self.0.iter().map(|name| name.node.as_str()).collect();
        if names.is_empty() {
            String::new()
        } else {
            format!(" {} {}", write::WITH, names.join(", "))
        }
    }

    /// Whether two names may mean one row.
    pub(super) fn meet(&self, other: &Self) -> bool {
        let (one, other) = (Self::keys(&self.0), Self::keys(&other.0));
        one.is_empty() || other.is_empty() || one == other
    }
}

impl PartialEq for Classes {
    fn eq(&self, other: &Self) -> bool {
        Self::keys(&self.0) == Self::keys(&other.0)
    }
}

impl Eq for Classes {}

/// A range as written: its bounds and whether they are included.
#[derive(Debug, Clone)]
pub(in crate::law) struct Range {
    pub(super) lower: End,
    pub(super) upper: End,
}

pub(super) type End = Option<(BoundDecl, bool)>;

impl Range {
    /// Whether it is the range of a row, which may say it in other words: `đến 0` is `không tăng`,
    /// and of what is counted `trên 0` is `từ 1 trở lên`.
    pub(super) fn is_of(&self, band: &BandDecl, quantity: &QuantityDecl) -> bool {
        let (lower, upper) = (band.lower.clone(), band.upper.clone());
        self.meaning(quantity) == Range { lower, upper }.meaning(quantity)
    }

    fn meaning(&self, quantity: &QuantityDecl) -> [Option<(Meant, bool)>; 2] {
        let (whole, signed) = match quantity {
            QuantityDecl::Count(_) => (true, false),
            QuantityDecl::Change(Movement::Rise | Movement::Fall, level) => {
                (matches!(**level, QuantityDecl::Count(_)), true)
            }
            QuantityDecl::Change(..) => (false, true),
            QuantityDecl::Share(..) | QuantityDecl::Rate(..) | QuantityDecl::Percent(_) => {
                (false, false)
            }
        };
        // A percentage without its sign is another number.
        let percent = [&self.lower, &self.upper].into_iter().flatten().any(
            |(bound, _)| matches!(bound, BoundDecl::Number(amount) if amount.percent.is_some()),
        );
        let end = |end: &End, step: Decimal| {
            let (bound, included) = end.as_ref()?;
            Some(match bound {
                BoundDecl::Parameter(name) => (Meant::Parameter(name_key(&name.node)), *included),
                BoundDecl::Number(amount) => {
                    let value = amount.value.node;
                    let next = whole && !included && value.fract().is_zero();
                    let value = if next { value + step } else { value };
                    let number = Meant::Number(value.normalize(), percent);
                    (number, *included || next)
                }
            })
        };
        let zero = (Meant::Number(Decimal::ZERO, percent), true);
        // Nothing but a change is below 0.
        let lower = end(&self.lower, Decimal::ONE).filter(|end| signed || *end != zero);
        let mut upper = end(&self.upper, -Decimal::ONE);
        if !signed && lower.is_none() && upper.as_ref().is_some_and(|(end, _)| *end == zero.0) {
            upper = Some(zero);
        }
        [lower, upper]
    }
}

/// A bound by what it means.
#[derive(Debug, PartialEq, Eq)]
enum Meant {
    Number(Decimal, bool),
    Parameter(String),
}

impl PartialEq for Range {
    /// Bounds are the same as they are written, but for how a name is typed and a unit is said.
    fn eq(&self, other: &Self) -> bool {
        let same = |one: &End, other: &End| match (one, other) {
            (Some((one, included)), Some((other, also))) => {
                included == also && same_bound(one, other)
            }
            (None, None) => true,
            _ => false,
        };
        same(&self.lower, &other.lower) && same(&self.upper, &other.upper)
    }
}

impl Eq for Range {}

fn same_bound(one: &BoundDecl, other: &BoundDecl) -> bool {
    match (one, other) {
        (BoundDecl::Parameter(one), BoundDecl::Parameter(other)) => {
            name_key(&one.node) == name_key(&other.node)
        }
        (BoundDecl::Number(one), BoundDecl::Number(other)) => {
            one.value.node == other.value.node && one.percent.is_some() == other.percent.is_some()
        }
        _ => false,
    }
}
