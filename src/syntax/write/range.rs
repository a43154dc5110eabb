//! Ranges and amounts.

use super::value::number;
use crate::number::{Decimal, format_number};
use crate::syntax::ast::{AmountDecl, BoundDecl, BoundForm, Magnitude};
use crate::syntax::keyword::{
    ABOVE, BELOW, BILLION, DONG, EXACTLY, FROM, MILLION, NO_FALL, NO_RISE, OR_MORE, PERCENT_POINTS,
    THOUSAND, TO,
};

/// An end of a range, and whether it is included.
pub type End = Option<(BoundDecl, bool)>;

/// The words of a range, given its ends and whether they are included: `từ 95% đến dưới 98%`.
pub fn range(lower: &End, upper: &End) -> String {
    let form = |bound: &BoundDecl| bound.number().map(|amount| amount.form);
    match (lower, upper) {
        (_, Some((to, _))) if form(to) == Some(BoundForm::NoRise) => NO_RISE.to_owned(),
        (_, Some((to, _))) if form(to) == Some(BoundForm::NoFall) => NO_FALL.to_owned(),
        (Some((from, true)), Some((to, true))) if from == to => {
            format!("{EXACTLY} {}", bound(from))
        }
        (Some((from, from_included)), Some((to, to_included))) => {
            let start = if *from_included { FROM } else { ABOVE };
            let (from, to) = (bound(from), bound(to));
            if *to_included {
                format!("{start} {from} {TO} {to}")
            } else {
                format!("{start} {from} {TO} {BELOW} {to}")
            }
        }
        (Some((from, true)), None) => format!("{FROM} {} {OR_MORE}", bound(from)),
        (Some((from, false)), None) => format!("{ABOVE} {}", bound(from)),
        (None, Some((to, true))) => format!("{TO} {}", bound(to)),
        (None, Some((to, false))) => format!("{BELOW} {}", bound(to)),
        // No statement reads so; figures being what they are, this is every value.
        (None, None) => format!("{FROM} 0 {OR_MORE}"),
    }
}

fn bound(bound: &BoundDecl) -> String {
    match bound {
        BoundDecl::Number(number) => amount(number),
        BoundDecl::Parameter(name) => name.node.clone(),
    }
}

/// A number with its unit: `20,3%`, `0,5 điểm phần trăm`.
pub fn amount(amount: &AmountDecl) -> String {
    let unit = match (amount.percent.is_some(), amount.form) {
        (true, _) => "%",
        (false, BoundForm::Points) => return format!("{} {PERCENT_POINTS}", number(&amount.value)),
        (false, BoundForm::Times(magnitude)) => return times(amount.value.node, magnitude),
        (false, _) => "",
    };
    format!("{}{unit}", number(&amount.value))
}

/// `5 tỷ đồng`
fn times(value: Decimal, magnitude: Magnitude) -> String {
    let word = match magnitude.power {
        3 => THOUSAND,
        6 => MILLION,
        _ => BILLION,
    };
    let number = format_number((value / magnitude.unit()).normalize());
    let money = if magnitude.is_money { DONG } else { "" };
    format!("{number} {word} {money}").trim_end().to_owned()
}
