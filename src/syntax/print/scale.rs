//! What scores an item.

use super::condition;
use super::paper::Paper;
use super::value::{number, points, tail};
use crate::syntax::ast::{BoundDecl, Figure, QuantityDecl, ScoringDecl};

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
            let bands = bands
                .iter()
                .map(|band| Row::new(range(&band.lower, &band.upper), &band.points));
            let no_case = no_case
                .iter()
                .map(|rule| Row::new("không phát sinh".to_owned(), &rule.points));
            write_rows(paper, &bands.chain(no_case).collect::<Vec<_>>());
        }
    }
}

/// A row of a scale: its range, and its points with their marks.
struct Row {
    range: String,
    points: String,
    range_width: usize,
    number_width: usize,
}

impl Row {
    fn new(range: String, figure: &Figure) -> Self {
        Row {
            range_width: range.chars().count(),
            number_width: number(&figure.value).chars().count(),
            points: points(figure),
            range,
        }
    }
}

/// Ranges on the left, points on the right of their columns.
fn write_rows(paper: &mut Paper, rows: &[Row]) {
    let widest_range = rows.iter().map(|row| row.range_width).max().unwrap_or(0);
    let widest_number = rows.iter().map(|row| row.number_width).max().unwrap_or(0);
    for row in rows {
        let padding = (widest_range - row.range_width) + 3 + (widest_number - row.number_width);
        paper.line(
            3,
            &format!("{}{}{}", row.range, " ".repeat(padding), row.points),
        );
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
