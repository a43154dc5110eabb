//! What came of a plan: each target in words, the figures against their bounds, goals, localities, who lacks
//! what.

use rust_xlsxwriter::{ChartType, ColNum, Workbook, XlsxError};

use super::cells::Styles;
use super::charts::{self, Figures, OPEN, THERE};
use super::front::Form;
use super::properties;
use super::sheet::{STAY, Table, heads};
use crate::l10n::Args;
use crate::model::Aggregate;
use crate::number::Decimal;
use crate::plan::is_own;
use crate::report::commune::Cell;
use crate::report::plan::Planned;
use crate::report::plan::figure::counted;
use crate::report::plan::matrix::{Matrix, is_judged, matrix};
use crate::report::plan::rows::{self, Asked};
use crate::report::plan::view;
use crate::report::ratio::Shown;
use crate::report::words::Words;

/// How wide the columns of a goal are.
const WIDTHS: [u16; 17] = [
    9, 34, 34, 20, 13, 13, 14, 11, 18, 14, 13, 13, 14, 9, 9, 34, 26,
];
/// So many lines a goal takes in the chart, and the chart without any.
const LINES_OF_GOAL: u32 = 2;
const LINES_OF_CHART: u32 = 6;

pub(super) fn book(planned: &Planned<'_>, words: &Words<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let plan = planned.plan;
    book.set_properties(&properties(&plan.title, plan.effective_from)?);
    let styles = Styles::new();
    front(&mut book, planned, words)?;
    let drawn = chart(planned, words);
    if !drawn.rows.is_empty() {
        charts::draw(&mut book, &styles, words, &[drawn])?;
    }
    goals(&mut book, &styles, planned, words)?;
    let matrix = matrix(planned, words);
    if !matrix.goals.is_empty() {
        places(&mut book, &styles, words, &matrix)?;
    }
    if !matrix.is_of_units {
        localities(&mut book, &styles, planned, words)?;
    }
    lacking(&mut book, &styles, planned, words)?;
    book.save_to_buffer()
}

/// The first sheet: how many targets are reached, each in words, what it rests on.
fn front(book: &mut Workbook, planned: &Planned<'_>, words: &Words<'_>) -> Result<(), XlsxError> {
    let styles = &Styles::bare();
    let document = view::document(planned, words);
    let mut form = Form::new(book, styles, words, &document.heading)?;
    for line in &document.overview {
        form.line("", &Cell::Empty, &Cell::Text(line.clone()))?;
    }
    for (target, came) in planned.plan.targets.iter().zip(&document.targets) {
        form.row += 1;
        let verdict = Cell::Text(words.verdict(came.verdict));
        form.line(&came.called, &verdict, &Cell::Text(target.label.clone()))?;
        // Who lacks what, and where it stands worst, have sheets of their own.
        let lines = came.goals.iter().flat_map(|goal| &goal.lines);
        for (_, line) in lines.filter(|(depth, _)| *depth == 0) {
            form.line("", &Cell::Empty, &Cell::Text(line.clone()))?;
        }
    }
    form.row += 1;
    form.lines(&words.texts.get("summary-sources"), &document.close)
}

/// The figures in per cent against their bounds.
fn chart(planned: &Planned<'_>, words: &Words<'_>) -> Figures {
    let rows: Vec<Vec<Cell>> = rows::goals(planned)
        .filter_map(|asked| {
            let goal = asked.goal;
            let of = counted(goal, &asked.outcome.standing)?;
            let bound = goal.range.lower.or(goal.range.upper)?;
            goal.aggregate.is_percent().then_some(())?;
            let args = Args::new().with("number", asked.called());
            Some(vec![
                Cell::Text(words.texts.with("plan-target-called", &args)),
                Cell::Number(of.shown?.value()),
                Cell::Number(bound.value),
            ])
        })
        .collect();
    let drawn = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let most = rows.iter().flatten().filter_map(|cell| match cell {
        Cell::Number(number) => Some(*number),
        _ => None,
    });
    let is_within = most.max().is_none_or(|most| most <= Decimal::ONE_HUNDRED);
    let get = |id| words.texts.get(id);
    Figures {
        title: get("plan-chart"),
        heads: vec![
            String::new(),
            get("plan-column-figure"),
            get("plan-column-range"),
        ],
        rows,
        kind: ChartType::Bar,
        drawn: vec![(1, THERE), (2, OPEN)],
        axis: get("workbook-percent"),
        most: is_within.then_some(100),
        unit: None,
        height: LINES_OF_CHART.saturating_add(drawn.saturating_mul(LINES_OF_GOAL)),
    }
}

fn asked_words(words: &Words<'_>, asked: Asked<'_>) -> String {
    crate::report::plan::sentence::asks(words, &asked.goal.aggregate)
}

/// Every goal of all units.
fn goals(
    book: &mut Workbook,
    styles: &Styles,
    planned: &Planned<'_>,
    words: &Words<'_>,
) -> Result<(), XlsxError> {
    let heads = goal_heads(words);
    let mut table = Table::new(book, styles, words, "plan-sheet-goals", &heads, 1)?;
    for asked in rows::goals(planned) {
        table.row(rows::of_all(planned, words, asked))?;
    }
    table.verdicts(rows::VERDICT, words)?;
    table.finish()
}

/// Every goal of every locality, the worst first.
fn localities(
    book: &mut Workbook,
    styles: &Styles,
    planned: &Planned<'_>,
    words: &Words<'_>,
) -> Result<(), XlsxError> {
    let heads = goal_heads(words);
    let mut table = Table::new(book, styles, words, "plan-sheet-localities", &heads, 1)?;
    let of_units = |asked: &Asked<'_>| !is_own(planned.plan, asked.goal);
    for asked in rows::goals(planned).filter(of_units) {
        for cells in rows::of_localities(words, asked) {
            table.row(cells)?;
        }
    }
    table.verdicts(rows::VERDICT, words)?;
    table.finish()
}

fn goal_heads(words: &Words<'_>) -> Vec<(String, u16)> {
    rows::columns(words).into_iter().zip(WIDTHS).collect()
}

/// Places against goals: localities, or units where all are of one.
fn places(
    book: &mut Workbook,
    styles: &Styles,
    words: &Words<'_>,
    matrix: &Matrix<'_>,
) -> Result<(), XlsxError> {
    let own = [
        ("csv-code", 9),
        ("plan-column-name", 24),
        ("workbook-met", 9),
        ("workbook-not-met", 9),
        ("workbook-undetermined", 9),
    ];
    let mut all = heads(words, own);
    all.extend(matrix.goals.iter().map(|asked| {
        let base = rows::base(words, asked.goal);
        let asks = asked_words(words, *asked);
        (format!("{}. {asks} ({base})", asked.called()), 15)
    }));
    let mut table = Table::new(book, styles, words, "plan-sheet-matrix", &all, STAY)?;
    for row in &matrix.rows {
        let counts = row.counts.into_iter().map(Cell::Count);
        let figures = matrix.goals.iter().zip(&row.standings);
        let figures = figures.map(|(asked, standing)| {
            let of = counted(asked.goal, standing);
            let number = match asked.goal.aggregate {
                Aggregate::Sum(_) => of.map(|it| it.part),
                _ => of.and_then(|it| it.shown).map(Shown::value),
            };
            number.map_or(Cell::Empty, Cell::Number)
        });
        let named = [
            Cell::text(row.code.as_deref()),
            Cell::Text(row.name.clone()),
        ];
        table.row(named.into_iter().chain(counts).chain(figures))?;
    }
    let columns = (5 as ColNum..).zip(&matrix.goals);
    for (column, asked) in columns.filter(|(_, asked)| is_judged(asked.goal)) {
        // Where less is asked for, much is bad.
        if asked.goal.range.lower.is_some() {
            table.scale(column, Some(Decimal::ONE_HUNDRED))?;
        } else {
            table.scale_down(column)?;
        }
    }
    table.finish()
}

/// Who lacks what: units, and the plan's own.
fn lacking(
    book: &mut Workbook,
    styles: &Styles,
    planned: &Planned<'_>,
    words: &Words<'_>,
) -> Result<(), XlsxError> {
    let columns = [
        ("csv-code", 9),
        ("csv-name", 26),
        ("csv-district", 22),
        ("plan-column-number", 9),
        ("plan-column-asks", 46),
        ("workbook-missing-label", 70),
    ];
    let heads = heads(words, columns);
    let mut table = Table::new(book, styles, words, "workbook-missing", &heads, STAY)?;
    for lack in crate::report::plan::lacking::all(planned, words) {
        table.row([
            Cell::text(lack.code.as_deref()),
            Cell::Text(lack.name),
            Cell::text(lack.district.as_deref()),
            Cell::Text(lack.number.to_string()),
            Cell::Text(lack.asks),
            Cell::List(lack.labels),
        ])?;
    }
    table.finish()
}
