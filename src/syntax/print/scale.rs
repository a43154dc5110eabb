//! What scores an item.

use super::condition;
use super::paper::Paper;
use super::value::{number, points, tail};
use crate::syntax::ast::{BoundDecl, QuantityDecl, ScoringDecl};

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
            tail: marks,
            bands,
            no_case,
            ..
        } => {
            paper.line(2, &format!("theo {}{}", quantity(measured), tail(marks)));
            for band in bands {
                paper.line(
                    3,
                    &format!(
                        "{} {}",
                        range(&band.lower, &band.upper),
                        points(&band.points)
                    ),
                );
            }
            for rule in no_case {
                paper.line(3, &format!("không phát sinh {}", points(&rule.points)));
            }
        }
    }
}

fn quantity(quantity: &QuantityDecl) -> String {
    match quantity {
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
    }
}

type End = Option<(BoundDecl, bool)>;

/// The words of a range.
pub(super) fn range(lower: &End, upper: &End) -> String {
    match (lower, upper) {
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
    let percent = if bound.percent { "%" } else { "" };
    format!("{}{percent}", number(&bound.value))
}
