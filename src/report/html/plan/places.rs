//! Localities, or units, against all goals: rows, sheets, and what the script sorts them by.

use serde::Serialize;

use super::super::index::{Index, sizes};
use super::super::view::anchor;
use crate::engine::Verdict;
use crate::l10n::Args;
use crate::model::Goal;
use crate::number::Decimal;
use crate::plan::Standing;
use crate::report::phrase::upper_first;
use crate::report::plan::figure::counted;
use crate::report::plan::matrix::{self, Matrix, is_judged};
use crate::report::plan::sentence;
use crate::report::words::Words;

/// What heads the table.
#[derive(Debug, Serialize)]
pub(super) struct Places {
    is_of_units: bool,
    columns: Vec<Column>,
    #[serde(skip)]
    pub(super) index: Index,
}

/// A goal as the head of a column.
#[derive(Debug, Serialize)]
struct Column {
    number: String,
    title: String,
}

impl Places {
    pub(super) fn new(words: &Words<'_>, matrix: &Matrix<'_>) -> Self {
        let columns = matrix.goals.iter().map(|asked| Column {
            number: asked.called(),
            title: upper_first(&sentence::asks(words, &asked.goal.aggregate)),
        });
        Self {
            is_of_units: matrix.is_of_units,
            columns: columns.collect(),
            index: index(matrix),
        }
    }
}

fn index(matrix: &Matrix<'_>) -> Index {
    let rows = || matrix.rows.iter();
    let reached = rows().map(|row| {
        let [met, not_met, open] = row.counts.map(Decimal::from);
        let possible = met.saturating_add(open);
        (
            met,
            if not_met.is_zero() {
                Decimal::MAX
            } else {
                possible
            },
        )
    });
    let columns = matrix.goals.iter().enumerate();
    let criteria = columns.map(|(at, asked)| {
        sizes(rows().map(|row| {
            let standing = row.standings.get(at);
            let value = standing.and_then(|it| value(asked.goal, it));
            // What is not known stands before all that is.
            let value = value.unwrap_or(Decimal::NEGATIVE_ONE);
            (value, value)
        }))
    });
    Index::of_names(
        rows().map(|row| row.name.clone()).collect(),
        rows()
            .map(|row| row.code.clone().unwrap_or_default())
            .collect(),
        sizes(reached),
        criteria.collect(),
    )
}

/// The figure that a column is sorted by, as it is shown.
fn value(goal: &Goal, standing: &Standing) -> Option<Decimal> {
    let of = counted(goal, standing)?;
    if is_judged(goal) {
        return Some(of.shown?.value());
    }
    Some(of.part)
}

/// A place, in the table and by itself.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    anchor: String,
    rank: usize,
    code: Option<String>,
    name: String,
    /// `5/8 yêu cầu đạt`
    reached: String,
    cells: Vec<Cell>,
    /// Everything about it, target by target.
    goals: Vec<OfGoal>,
}

/// A figure, and how far it is from its bound.
#[derive(Debug, Serialize)]
struct Cell {
    text: String,
    /// From 0, nothing, to 4, reached; none where there is no telling.
    level: Option<u32>,
    number: String,
}

#[derive(Debug, Serialize)]
struct OfGoal {
    number: String,
    label: String,
    line: String,
    mark: Option<&'static str>,
}

impl Row {
    pub(super) fn new(
        words: &Words<'_>,
        matrix: &Matrix<'_>,
        (at, row): (usize, &matrix::Row),
    ) -> Self {
        let [met, not_met, open] = row.counts;
        let args = Args::new()
            .with("met", met)
            .with("all", met + not_met + open);
        let of = || matrix.goals.iter().zip(&row.standings);
        Self {
            anchor: anchor(at),
            rank: at + 1,
            code: row.code.clone(),
            name: row.name.clone(),
            reached: words.texts.with("plan-page-reached", &args),
            cells: of()
                .map(|(asked, standing)| Cell {
                    text: text(words, asked.goal, standing),
                    level: level(asked.goal, standing),
                    number: asked.called(),
                })
                .collect(),
            goals: of()
                .map(|(asked, standing)| OfGoal {
                    number: asked.called(),
                    label: asked.target.label.clone(),
                    line: sentence::of_place(words, asked.goal, standing),
                    mark: is_judged(asked.goal).then(|| super::super::view::mark(standing.verdict)),
                })
                .collect(),
        }
    }
}

fn text(words: &Words<'_>, goal: &Goal, standing: &Standing) -> String {
    let Some(of) = counted(goal, standing) else {
        return "?".to_owned();
    };
    match of.shown {
        Some(shown) => words.ratio(shown, goal.aggregate.is_percent()),
        None if of.whole.is_some() => "–".to_owned(),
        None => words.texts.number(of.part),
    }
}

/// Nothing of what is asked, less than half, less than nine tenths, less than all, all; of what is to be little
/// more than twice, more than a tenth more, more.
fn level(goal: &Goal, standing: &Standing) -> Option<u32> {
    if !is_judged(goal) {
        return None;
    }
    match standing.verdict {
        Verdict::Met => return Some(4),
        Verdict::Undetermined => return None,
        Verdict::NotMet => {}
    }
    let value = value(goal, standing)?;
    let times = |bound: Decimal, tenths: u32| bound.saturating_mul(tenths.into());
    let tens = times(value, 10);
    Some(match (goal.range.lower, goal.range.upper) {
        (Some(lower), _) if value < lower.value => match tens {
            none if none <= Decimal::ZERO => 0,
            near if near >= times(lower.value, 9) => 3,
            half if half >= times(lower.value, 5) => 2,
            _ => 1,
        },
        (_, Some(upper)) => match tens {
            near if near <= times(upper.value, 11) => 3,
            twice if twice <= times(upper.value, 20) => 2,
            _ => 1,
        },
        _ => 3,
    })
}
