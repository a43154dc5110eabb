//! What scores an item.

use super::value::{number, points, tail};
use crate::syntax::ast::{BandDecl, BoundDecl, QuantityDecl, ScoringDecl};

pub(super) fn push(text: &mut String, scoring: &ScoringDecl) {
    match scoring {
        ScoringDecl::Award { points, flag, .. } => {
            let (value, tail) = (number(&points.value), tail(&points.tail));
            *text += &format!("    {value} điểm khi {}{tail}\n", flag.node);
        }
        ScoringDecl::Measure {
            quantity: measured,
            tail: marks,
            bands,
            no_case,
            ..
        } => {
            *text += &format!("    theo {}{}\n", quantity(measured), tail(marks));
            let bands = bands.iter().map(|band| (range(band), &band.points));
            let no_case = no_case
                .iter()
                .map(|rule| ("không phát sinh".to_owned(), &rule.points));
            let rows: Vec<_> = bands.chain(no_case).collect();
            let widest = |width: fn(&str) -> usize, column: Vec<&str>| {
                column.into_iter().map(width).max().unwrap_or(0)
            };
            let width = |cell: &str| cell.chars().count();
            let figures: Vec<String> = rows
                .iter()
                .map(|(_, points)| number(&points.value))
                .collect();
            let ranges = widest(
                width,
                rows.iter().map(|(range, _)| range.as_str()).collect(),
            );
            let digits = widest(width, figures.iter().map(String::as_str).collect());
            for ((range, figure), value) in rows.iter().zip(&figures) {
                let padding = ranges - width(range) + digits - width(value);
                *text += &format!(
                    "      {range}{}   {}\n",
                    " ".repeat(padding),
                    points(figure)
                );
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

fn range(band: &BandDecl) -> String {
    match (&band.lower, &band.upper) {
        (Some((from, true)), Some((to, true))) if from == to => format!("bằng {}", bound(from)),
        (Some((from, includes)), Some((to, to_includes))) => {
            let start = if *includes { "từ" } else { "trên" };
            let end = if *to_includes {
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
        // No statement reads so; a range without ends holds every value there is.
        (None, None) => "từ 0 trở lên".to_owned(),
    }
}

fn bound(bound: &BoundDecl) -> String {
    let percent = if bound.percent { "%" } else { "" };
    format!("{}{percent}", number(&bound.value))
}
