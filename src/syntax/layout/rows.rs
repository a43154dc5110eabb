//! The rows of a scale in their columns, as in an annex.

use super::lines::{Line, Row};
use super::spacing::APART;

/// The least width of the column of ranges (`từ 95% đến dưới 98%` fits in) and of the column of
/// points. They let most scales of a file stand in the same columns, and keep them there when a
/// row is added.
const LEAST_RANGE: usize = 20;
const LEAST_POINTS: usize = 3;

/// Aligns the rows of each scale: ranges on the left, points on the right of their columns.
pub(super) fn align(lines: &mut [Line<'_>]) {
    for scale in lines.chunk_by_mut(|line, next| line.row.is_some() && next.row.is_some()) {
        let widest = |part: fn(&Row) -> &str, least: usize| {
            let rows = scale.iter().filter_map(|line| line.row.as_ref());
            rows.map(|row| part(row).chars().count())
                .fold(least, usize::max)
        };
        let ranges = widest(|row| &row.range, LEAST_RANGE);
        let points = widest(|row| &row.number, LEAST_POINTS);
        for line in scale {
            if let Some(row) = &line.row {
                let (range, number, rest) = (&row.range, &row.number, &row.rest);
                line.text = format!("{range:<ranges$}{APART}{number:>points$} {rest}");
            }
        }
    }
}
