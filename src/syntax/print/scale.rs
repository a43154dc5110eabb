//! What scores an item.

use super::condition;
use super::paper::Paper;
use super::value::{number, tail};
use crate::syntax::ast::{
    AmountDecl, BandDecl, BoundDecl, BoundForm, Figure, LinearDecl, Movement, Name, NoCaseDecl,
    QuantityDecl, ScoringDecl, Spanned,
};

pub(super) fn write(paper: &mut Paper, scoring: &ScoringDecl) {
    match scoring {
        ScoringDecl::Award {
            points, condition, ..
        } => {
            let opening = format!("{} điểm", number(&points.value));
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
            let rounding = rounding.as_ref().map_or_else(String::new, rounded);
            paper.line(2, &format!("theo {measured}{rounding}{marks}"));
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
            format!("mỗi {step} được {each} điểm, tối đa {most} điểm{marks}")
        }
        None => format!("trừ {each} điểm cho mỗi {step}{marks}"),
    }
}

/// The rows of a scale.
pub(super) fn rows(paper: &mut Paper, bands: &[BandDecl], no_case: &[NoCaseDecl]) {
    for band in bands {
        let range = range(&band.lower, &band.upper);
        paper.line(3, &row(&range, &band.points, &band.classes));
    }
    for rule in no_case {
        paper.line(3, &row("không phát sinh", &rule.points, &rule.classes));
    }
}

/// A row of a scale: its range, its points, its classes and its marks.
fn row(range: &str, figure: &Figure, classes: &[Name]) -> String {
    let (value, marks) = (number(&figure.value), tail(&figure.tail));
    format!("{range} {value} điểm{}{marks}", of_classes(classes))
}

pub(super) fn of_classes(classes: &[Name]) -> String {
    if classes.is_empty() {
        return String::new();
    }
    let names: Vec<&str> = classes.iter().map(|name| name.node.as_str()).collect();
    format!(" với {}", names.join(", "))
}

fn quantity(measured: &QuantityDecl) -> String {
    match measured {
        QuantityDecl::Share(part, whole) => format!("tỷ lệ {} / {}", part.node, whole.node),
        QuantityDecl::Rate(cases, base, per) => {
            format!(
                "tỷ suất {} / {} trên {}",
                cases.node,
                base.node,
                number(per)
            )
        }
        QuantityDecl::Percent(name) => format!("tỷ lệ {}", name.node),
        QuantityDecl::Count(name) => format!("số {}", name.node),
        QuantityDecl::Change(movement, level) => {
            let movement = match movement {
                Movement::Rise => "mức tăng",
                Movement::Fall => "mức giảm",
                Movement::Growth => "tốc độ tăng",
                Movement::Decline => "tốc độ giảm",
            };
            format!("{movement} {} so với kỳ trước", quantity(level))
        }
    }
}

fn rounded(digits: &Spanned<u32>) -> String {
    format!(" làm tròn {} chữ số", digits.node)
}

type End = Option<(BoundDecl, bool)>;

/// The words of a range.
pub(super) fn range(lower: &End, upper: &End) -> String {
    let form = |bound: &BoundDecl| bound.number().map(|amount| amount.form);
    match (lower, upper) {
        (_, Some((to, _))) if form(to) == Some(BoundForm::NoRise) => "không tăng".to_owned(),
        (_, Some((to, _))) if form(to) == Some(BoundForm::NoFall) => "không giảm".to_owned(),
        (Some((from, true)), Some((to, true))) if from == to => format!("bằng {}", bound(from)),
        (Some((from, from_included)), Some((to, to_included))) => {
            let start = if *from_included { "từ" } else { "trên" };
            let end = if *to_included {
                "đến"
            } else {
                "đến dưới"
            };
            format!("{start} {} {end} {}", bound(from), bound(to))
        }
        (Some((from, true)), None) => format!("từ {} trở lên", bound(from)),
        (Some((from, false)), None) => format!("trên {}", bound(from)),
        (None, Some((to, true))) => format!("đến {}", bound(to)),
        (None, Some((to, false))) => format!("dưới {}", bound(to)),
        // No statement reads so; figures being what they are, this is every value.
        (None, None) => "từ 0 trở lên".to_owned(),
    }
}

fn bound(bound: &BoundDecl) -> String {
    match bound {
        BoundDecl::Number(number) => amount(number),
        BoundDecl::Parameter(name) => name.node.clone(),
    }
}

/// A number with its unit.
pub(super) fn amount(amount: &AmountDecl) -> String {
    let unit = match (amount.percent.is_some(), amount.form) {
        (true, _) => "%",
        (false, BoundForm::Points) => " điểm phần trăm",
        (false, _) => "",
    };
    format!("{}{unit}", number(&amount.value))
}
