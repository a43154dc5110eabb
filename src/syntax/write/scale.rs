//! What scores an item.

use super::condition;
use super::paper::Paper;
use super::range::{amount, range};
use super::value::{number, tail};
use crate::syntax::ast::{
    BandDecl, Figure, LinearDecl, Movement, Name, NoCaseDecl, QuantityDecl, ScoringDecl,
};
use crate::syntax::keyword::{
    ABOVE, BY, COUNT, DECLINE, DEDUCT, DIGITS, EACH, FALL, FOR, GETS, GROWTH, MAX, NO_CASE, POINTS,
    PREVIOUS, RATE, RISE, ROUND, SHARE, WITH,
};

pub(super) fn write(paper: &mut Paper, scoring: &ScoringDecl) {
    match scoring {
        ScoringDecl::Award {
            points, condition, ..
        } => {
            let opening = format!("{} {POINTS}", number(&points.value));
            condition::write(paper, 2, &opening, condition, &tail(&points.tail));
        }
        ScoringDecl::Measure {
            quantity: measured,
            rounding,
            tail: marks,
            linear: rules,
            bands,
            no_case,
            ..
        } => {
            let (measured, marks) = (quantity(measured), tail(marks));
            let rounding = match rounding {
                Some(digits) => format!(" {}", self::rounding(digits.node)),
                None => String::new(),
            };
            paper.line(2, &format!("{BY} {measured}{rounding}{marks}"));
            for rule in rules {
                paper.line(3, &linear(rule));
            }
            rows(paper, bands, no_case);
        }
    }
}

fn linear(rule: &LinearDecl) -> String {
    let unit = rule.unit.as_ref();
    let unit = unit.map_or_else(String::new, |unit| format!(" {}", unit.node));
    let step = format!("{}{unit}", amount(&rule.step));
    let (each, marks) = (number(&rule.each), tail(&rule.tail));
    match &rule.most {
        Some(most) => {
            let most = number(most);
            format!("{EACH} {step} {GETS} {each} {POINTS}, {MAX} {most} {POINTS}{marks}")
        }
        None => format!("{DEDUCT} {each} {POINTS} {FOR} {EACH} {step}{marks}"),
    }
}

/// The rows of a scale.
pub(super) fn rows(paper: &mut Paper, bands: &[BandDecl], no_case: &[NoCaseDecl]) {
    for band in bands {
        let range = range(&band.lower, &band.upper);
        paper.line(3, &row(&range, &band.points, &band.classes));
    }
    for rule in no_case {
        paper.line(3, &row(NO_CASE, &rule.points, &rule.classes));
    }
}

/// A row of a scale: its range, its points, its classes and its marks.
fn row(range: &str, figure: &Figure, classes: &[Name]) -> String {
    let (value, marks) = (number(&figure.value), tail(&figure.tail));
    format!("{range} {value} {POINTS}{}{marks}", of_classes(classes))
}

pub(super) fn of_classes(classes: &[Name]) -> String {
    if classes.is_empty() {
        return String::new();
    }
    let names: Vec<&str> = classes.iter().map(|name| name.node.as_str()).collect();
    format!(" {WITH} {}", names.join(", "))
}

/// What is measured: `tỷ lệ a / b`, `tỷ suất a / b trên 1.000`, `số a`.
pub fn quantity(measured: &QuantityDecl) -> String {
    match measured {
        QuantityDecl::Share(part, whole) => format!("{SHARE} {} / {}", part.node, whole.node),
        QuantityDecl::Rate(cases, base, per) => {
            format!(
                "{RATE} {} / {} {ABOVE} {}",
                cases.node,
                base.node,
                number(per)
            )
        }
        QuantityDecl::Percent(name) => format!("{SHARE} {}", name.node),
        QuantityDecl::Count(name) => format!("{COUNT} {}", name.node),
        QuantityDecl::Change(movement, level) => {
            let movement = match movement {
                Movement::Rise => RISE,
                Movement::Fall => FALL,
                Movement::Growth => GROWTH,
                Movement::Decline => DECLINE,
            };
            format!("{movement} {} {PREVIOUS}", quantity(level))
        }
    }
}

/// `làm tròn 1 chữ số`
pub fn rounding(digits: u32) -> String {
    format!("{ROUND} {digits} {DIGITS}")
}
