//! What came of each goal as cells for a spreadsheet: CSV and the workbook have the same columns.

use super::Planned;
use super::figure::counted;
use super::matrix::is_judged;
use super::sentence;
use super::view::data_files;
use crate::l10n::Args;
use crate::model::{Aggregate, Form, Goal, Provenance, Target};
use crate::plan::{GoalOutcome, Shortfall, Standing};
use crate::report::commune::{Cell, SEPARATOR};
use crate::report::notes;
use crate::report::phrase::{lower_first, upper_first};
use crate::report::ratio::Shown;
use crate::report::words::Words;

const COLUMNS: [&str; 17] = [
    "plan-column-number",
    "plan-column-label",
    "plan-column-asks",
    "plan-column-place",
    "plan-column-part",
    "plan-column-whole",
    "plan-column-figure",
    "plan-column-base",
    "plan-column-range",
    "plan-column-verdict",
    "plan-column-needs",
    "plan-column-needs-most",
    "plan-column-needs-unit",
    "plan-column-units",
    "plan-column-complete",
    "plan-column-lacking",
    "plan-column-note",
];

/// The place of the verdict among the columns.
#[cfg(feature = "xlsx")]
pub(in crate::report) const VERDICT: u16 = 9;

/// A goal with its target and what came of it.
#[derive(Clone, Copy)]
pub(in crate::report) struct Asked<'a> {
    pub(in crate::report) target: &'a Target,
    pub(in crate::report) goal: &'a Goal,
    pub(in crate::report) outcome: &'a GoalOutcome,
}

impl Asked<'_> {
    /// The number of the target, with a letter where it asks several things: `5`, `3a`.
    pub(in crate::report) fn called(self) -> String {
        let (number, goals) = (self.target.number, &self.target.goals);
        let place = goals.iter().position(|goal| std::ptr::eq(goal, self.goal));
        let letter = place.and_then(|place| ('a'..='z').nth(place));
        match letter.filter(|_| goals.len() > 1) {
            Some(letter) => format!("{number}{letter}"),
            None => number.to_string(),
        }
    }
}

/// All goals of all targets, in their order.
pub(in crate::report) fn goals<'a>(planned: &'a Planned<'_>) -> impl Iterator<Item = Asked<'a>> {
    let targets = planned.plan.targets.iter().zip(&planned.outcome.targets);
    targets.flat_map(|(target, of_target)| {
        let goals = target.goals.iter().zip(&of_target.goals);
        goals.map(move |(goal, outcome)| Asked {
            target,
            goal,
            outcome,
        })
    })
}

/// What heads the cells of a goal.
pub(in crate::report) fn columns(words: &Words<'_>) -> Vec<String> {
    COLUMNS.map(|id| words.texts.get(id)).into()
}

/// A goal, of all units together.
pub(in crate::report) fn of_all(
    planned: &Planned<'_>,
    words: &Words<'_>,
    asked: Asked<'_>,
) -> Vec<Cell> {
    let outcome = asked.outcome;
    let units = outcome.lacking.iter();
    let units = units.filter_map(|place| planned.units.get(*place));
    let own = outcome.own_lacking.iter();
    let own = own.map(|id| lower_first(&words.standard.indicators[*id].label));
    let lacking = units.map(|unit| words.commune(&unit.record.identity));
    let lacking = sentence::some(words, lacking.chain(own).collect());
    let place = match (
        &planned.plan.unit,
        crate::plan::is_own(planned.plan, asked.goal),
    ) {
        (Some(unit), true) => unit.clone(),
        _ => words.texts.get("plan-all-units"),
    };
    cells(words, asked, (place, &outcome.standing, true), lacking)
}

/// The same of each locality, the worst first.
pub(in crate::report) fn of_localities(words: &Words<'_>, asked: Asked<'_>) -> Vec<Vec<Cell>> {
    let localities = asked.outcome.localities.iter();
    let rows = localities.map(|one| {
        let name = one.name.clone();
        let name = name.unwrap_or_else(|| words.texts.get("plan-no-locality"));
        let of = (name, &one.standing, is_judged(asked.goal));
        cells(words, asked, of, String::new())
    });
    rows.collect()
}

fn cells(
    words: &Words<'_>,
    asked: Asked<'_>,
    (place, standing, is_judged): (String, &Standing, bool),
    lacking: String,
) -> Vec<Cell> {
    let (target, goal) = (asked.target, asked.goal);
    let counted = counted(goal, standing);
    let needs = standing.shortfall.filter(|_| is_judged);
    let number = |number: Option<_>| number.map_or(Cell::Empty, Cell::Number);
    let figure = match (goal.aggregate.clone(), counted) {
        (Aggregate::Answer(_), _) => Cell::Text(sentence::answer(words, standing.verdict)),
        (Aggregate::Sum(_), Some(counted)) => Cell::Number(counted.part),
        (_, counted) => number(counted.and_then(|it| it.shown).map(Shown::value)),
    };
    let is_ratio = counted.is_some_and(|it| it.whole.is_some());
    let part = counted.filter(|_| is_ratio).map(|it| it.part);
    let mut notes: Vec<String> = (standing.problem.into_iter())
        .map(|problem| sentence::problem(words, problem))
        .collect();
    if goal.provenance == Provenance::Unverified {
        notes.push(words.texts.get("plan-note-unverified"));
    }
    vec![
        Cell::Count(usize::try_from(target.number).unwrap_or(usize::MAX)),
        Cell::Text(target.label.clone()),
        Cell::Text(upper_first(&sentence::asks(words, &goal.aggregate))),
        Cell::Text(place),
        number(part),
        number(counted.and_then(|it| it.whole)),
        figure,
        Cell::Text(base(words, goal)),
        Cell::text(sentence::range(words, goal).as_deref()),
        if is_judged {
            Cell::Text(words.verdict(standing.verdict))
        } else {
            Cell::Empty
        },
        number(needs.map(|needs| needs.best)),
        number(needs.and_then(|needs| needs.worst)),
        needs.map_or(Cell::Empty, |needs| Cell::Text(way(words, goal, needs))),
        Cell::Count(standing.figure.units),
        Cell::Count(standing.figure.complete),
        Cell::Text(lacking),
        Cell::List(notes),
    ]
}

/// What a figure is in: `%`, `trên 1.000`, `đồng`; nothing of an answer.
pub(in crate::report) fn base(words: &Words<'_>, goal: &Goal) -> String {
    match &goal.aggregate {
        Aggregate::Ratio(one) if one.form != Form::Share => {
            let args = Args::new().with("base", one.base);
            words.texts.with("plan-base", &args)
        }
        Aggregate::Answer(_) => String::new(),
        Aggregate::Sum(_) => sentence::unit(words, &goal.aggregate),
        Aggregate::Ratio(_) | Aggregate::Recognised | Aggregate::Units(_) => "%".to_owned(),
    }
}

/// `thêm trẻ em`, `bớt trẻ em`: what the missing number is of.
fn way(words: &Words<'_>, goal: &Goal, needs: Shortfall) -> String {
    let way = if needs.is_more { "more" } else { "less" };
    let args = Args::new().with("way", way);
    let args = args.with("unit", sentence::unit(words, &goal.aggregate));
    words.texts.with("plan-needs-way", &args)
}

/// What the results rest on, so that a row tells it wherever it is copied to.
pub(in crate::report) fn rests_on(planned: &Planned<'_>) -> String {
    let (plan, sources) = (planned.plan, planned.sources);
    let law = [plan.file, plan.standard.file];
    let law = law.iter().take(1 + usize::from(plan.is_applied));
    let law = law.map(|file| sources.file(*file));
    let files = law.chain(data_files(planned).map(|(_, file)| file));
    let files = files.map(|file| format!("{} {}", file.name, notes::short_hash(file)));
    files.collect::<Vec<_>>().join(SEPARATOR)
}
