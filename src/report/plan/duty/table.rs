//! Tables of who has done what: a row a body, a column a duty, the worst first.

use unicode_width::UnicodeWidthStr as _;

use super::said;
use crate::l10n::Args;
use crate::model::Duty;
use crate::plan::{Body, BodyOutcome, Doing, DutyOutcome, State};
use crate::report::plan::Planned;
use crate::report::words::Words;

/// So many rows a table has; of more only the number. JSON has all.
const MOST_ROWS: usize = 20;

/// Between two columns.
const GAP: usize = 2;

/// The widest that a name stands on its line.
const WIDEST_NAME: usize = 30;

/// A table: headings, then rows of as many cells.
pub(in crate::report::plan) struct Table {
    /// What stands above the columns.
    pub(in crate::report::plan) heads: Vec<String>,
    /// A row each.
    pub(in crate::report::plan) rows: Vec<Vec<String>>,
    /// How many rows are left out, in words; and what the cells' words mean, below the last table.
    pub(in crate::report::plan) notes: Vec<String>,
}

impl Table {
    /// Its lines, of at most so many columns: where it is wider, its columns stand below each other.
    pub(in crate::report::plan) fn lines(&self, width: usize) -> Vec<String> {
        let rows = || std::iter::once(&self.heads).chain(&self.rows);
        let widest = |column: usize| {
            let cells = rows().filter_map(|row| row.get(column));
            cells.map(|cell| cell.width()).max().unwrap_or(0)
        };
        let name = widest(0).min(WIDEST_NAME);
        let mut lines = Vec::new();
        let mut first = 1;
        while first < self.heads.len() {
            let mut last = first;
            let mut used = name + GAP + widest(first);
            while last + 1 < self.heads.len() && used + GAP + widest(last + 1) <= width {
                last += 1;
                used += GAP + widest(last);
            }
            if first > 1 {
                lines.push(String::new());
            }
            for row in rows() {
                let mut line = fitted(row.first().map_or("", String::as_str), name);
                for column in first..=last {
                    let cell = row.get(column).map_or("", String::as_str);
                    line.push_str(&" ".repeat(GAP));
                    line.push_str(&fitted(cell, widest(column)));
                }
                lines.push(line.trim_end().to_owned());
            }
            first = last + 1;
        }
        lines
    }
}

/// A text of exactly so many columns, cut where it is longer.
fn fitted(text: &str, width: usize) -> String {
    let text = crate::escape::lines(text);
    if text.width() <= width {
        return format!("{text}{}", " ".repeat(width - text.width()));
    }
    let mut cut = String::new();
    for c in text.chars() {
        if cut.width() + unicode_width::UnicodeWidthChar::width(c).unwrap_or(0) + 1 > width {
            break;
        }
        cut.push(c);
    }
    cut.push('…');
    let missing = width.saturating_sub(cut.width());
    cut + &" ".repeat(missing)
}

/// The tables of a plan: of the bodies that it names, of districts, of units.
pub(super) fn all(planned: &Planned<'_>, words: &Words<'_>) -> Vec<Table> {
    if !planned.is_tracked {
        return Vec::new();
    }
    let levels: [fn(&Body) -> bool; 3] = [
        |body| matches!(body, Body::Named(_)),
        |body| matches!(body, Body::District(_)),
        |body| matches!(body, Body::Unit(_)),
    ];
    let tables = levels
        .into_iter()
        .filter_map(|is_of| of_level(planned, words, is_of));
    let mut tables: Vec<Table> = tables.collect();
    if let Some(last) = tables.last_mut() {
        last.notes.push(words.texts.get("duty-legend"));
    }
    tables
}

fn of_level(planned: &Planned<'_>, words: &Words<'_>, is_of: fn(&Body) -> bool) -> Option<Table> {
    let both = planned.plan.duties.iter().zip(&planned.duties.duties);
    let columns: Vec<(&Duty, &DutyOutcome)> = both
        .filter(|(_, outcome)| outcome.bodies.iter().any(|one| is_of(&one.body)))
        .collect();
    if columns.is_empty() {
        return None;
    }
    let mut bodies: Vec<&Body> = Vec::new();
    let of_columns = columns.iter().flat_map(|(_, outcome)| &outcome.bodies);
    for one in of_columns.filter(|one| is_of(&one.body)) {
        if bodies.last() != Some(&&one.body) {
            bodies.push(&one.body);
        }
    }
    bodies.sort_unstable();
    bodies.dedup();
    let mut heads = vec![words.texts.get("duty-body")];
    heads.extend(columns.iter().map(|(duty, _)| {
        let args = Args::new()
            .with("kind", said::kind(duty.kind))
            .with("number", duty.number.to_string());
        words.texts.with("duty-short", &args)
    }));
    // By body, so that of many units each is found at once.
    let sorted = columns.iter().map(|(_, outcome)| {
        let mut of_bodies: Vec<&BodyOutcome> = outcome.bodies.iter().collect();
        of_bodies.sort_unstable_by(|one, other| one.body.cmp(&other.body));
        of_bodies
    });
    let sorted: Vec<Vec<&BodyOutcome>> = sorted.collect();
    let mut rows: Vec<(Badness, Vec<String>)> = (bodies.iter())
        .map(|body| {
            let mut bad = Badness::default();
            let mut cells = vec![said::name(planned, body)];
            for column in &sorted {
                let found = column.binary_search_by(|one| one.body.cmp(body)).ok();
                let done = found
                    .and_then(|place| column.get(place))
                    .map(|one| one.done.as_slice());
                done.unwrap_or_default().iter().for_each(|one| bad.add(one));
                cells.push(cell(planned, words, done));
            }
            (bad, cells)
        })
        .collect();
    rows.sort_by_key(|(bad, _)| std::cmp::Reverse(*bad));
    let others = rows.len().saturating_sub(MOST_ROWS);
    rows.truncate(MOST_ROWS);
    let args = Args::new().with("count", others);
    let note = (others > 0).then(|| words.texts.with("duty-more-rows", &args));
    Some(Table {
        heads,
        rows: rows.into_iter().map(|(_, cells)| cells).collect(),
        notes: note.into_iter().collect(),
    })
}

/// How much of one body's is not as it should be: what is not done weighs more than what nobody tells, that more than
/// what was late.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Badness {
    overdue: usize,
    not_done: usize,
    unknown: usize,
    late: usize,
}

impl Badness {
    fn add(&mut self, one: &Doing) {
        match one.state {
            State::NotDone => {
                self.not_done += 1;
                self.overdue += usize::from(one.overdue.is_some());
            }
            State::Unknown => {
                self.unknown += 1;
                self.overdue += usize::from(one.overdue.is_some());
            }
            State::Late { .. } => self.late += 1,
            State::Done => {}
        }
    }
}

/// What stands in a cell: nothing is asked of this body, or what it has done.
fn cell(planned: &Planned<'_>, words: &Words<'_>, done: Option<&[Doing]>) -> String {
    let Some(done) = done else {
        return String::new();
    };
    match done {
        [] => "–".to_owned(),
        [one] => {
            let (state, days) = match (one.state, one.overdue) {
                (State::Done, _) => ("done", None),
                (State::Late { days }, _) => ("late", Some(days)),
                (State::NotDone, days) if one.is_under_way => ("under-way", days),
                (State::NotDone, days) => ("not-done", days),
                (State::Unknown, days) => ("unknown", days),
            };
            let args = Args::new().with("state", state);
            let args = args.with("overdue", if days.is_some() { "yes" } else { "no" });
            let args = args.with("days", days.unwrap_or(0) as usize);
            words.texts.with("duty-cell", &args)
        }
        several => {
            // Of times that are still to come nothing is lacking.
            let day = planned.duties.day;
            let is_done = |one: &&Doing| matches!(one.state, State::Done | State::Late { .. });
            let asked = several
                .iter()
                .filter(|one| is_done(one) || one.last.is_none_or(|last| last < day));
            let done = several.iter().filter(is_done).count();
            format!("{done}/{}", asked.count())
        }
    }
}
