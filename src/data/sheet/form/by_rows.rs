//! A form whose rows say themselves whose they are: a row for each figure of each commune.

use std::collections::BTreeMap;

use super::Form;
use super::blocks::goes_on;
use super::whose::{Group, Whose};
use crate::data::account::Kind;
use crate::data::evidence::{self, Seen, Sums, names_a_total};
use crate::data::grid::GridRow;
use crate::data::identity::Found;
use crate::data::raw::{Cell, Field};
use crate::data::record::Given;
use crate::data::rows::{About, Rows, Table};
use crate::data::sheet::Sheet;
use crate::data::sheet::look::{is_answer, said};
use crate::data::sheet::sums::{self, number};
use crate::data::sheet::times::{Age, Times};
use crate::data::unit_name::{self, Level};
use crate::data::when::{self, When};
use crate::data::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::number::Decimal;
use crate::source::{Position, Sources};

/// A form's rows and what stands around them.
pub(super) struct ByRows<'a, 's> {
    pub(super) sheet: &'a Sheet<'s>,
    /// Its rows below the headings.
    pub(super) body: &'a [GridRow<'a>],
    pub(super) about: &'a Table,
}

/// A commune of a form, before it is known to be one.
struct Read<'a> {
    cells: Vec<Cell<'a>>,
    at: Position,
    figures: BTreeMap<Field, Decimal>,
}

impl Form {
    /// Takes in the figures of its communes; `fields` is what each row names.
    pub(super) fn read_by_rows(
        &self,
        whose: &Whose,
        form: &ByRows<'_, '_>,
        mut fields: Vec<Option<Field>>,
        sources: &Sources,
        rows: &mut Rows<'_>,
    ) {
        let table = form.sheet.at;
        let naming = whose.naming();
        // A label may stand for rows below it.
        for place in 1..fields.len() {
            if let Some([above, row]) = form.body.get(place - 1..=place)
                && goes_on(above, row, (self.labels, &naming))
                && let Some(before) = fields.get(place - 1).copied()
                && let Some(field) = fields.get_mut(place)
            {
                *field = before;
            }
        }
        let mut about = form.about.clone();
        let timeless = apart_in_time(whose, form, (&mut fields, &mut about), rows);
        let whose = timeless.as_ref().unwrap_or(whose);
        let (groups, of_none) = whose.groups(form.sheet.grid, form.body, &fields, table);
        for row in of_none {
            let at = Position {
                row: row.number,
                column: self.labels,
                ..table
            };
            let lines = (row.number, row.last);
            (rows.account).row(at.file, at.sheet, lines, Kind::Doubtful);
            rows.findings.push(Diagnostic::new(Code::NoIdentity, at));
        }
        let read = groups
            .iter()
            .flat_map(|group| self.of_group(group, form, rows));
        let read: Vec<Read<'_>> = read.collect();
        let sums = sums(&read);
        for (commune, sums) in read.iter().zip(sums) {
            unit(commune, sums, &about, sources, rows);
        }
    }

    /// What a group of rows gives, by the columns of figures.
    fn of_group<'a>(
        &self,
        group: &Group<'a>,
        form: &ByRows<'_, '_>,
        rows: &Rows<'_>,
    ) -> Vec<Read<'a>> {
        let table = form.sheet.at;
        let Some(first) = group.rows.first().map(|(row, _)| row.number) else {
            return Vec::new();
        };
        let of_value = |value: &super::Value| {
            let mut cells = self.cells(value, &group.rows, (table, form.about.giver), rows);
            self.hold_units(&mut cells, form.body, form.about, rows);
            let figures = cells.iter().filter(|cell| rows.keys.counts(cell.field));
            let figures = figures.filter_map(|cell| Some((cell.field, number(&cell.raw)?)));
            let figures = figures.collect();
            cells.extend(group.cells.iter().cloned());
            let at = Position {
                row: first,
                column: self.labels,
                ..table
            };
            Read { cells, at, figures }
        };
        self.of_communes().into_iter().map(of_value).collect()
    }
}

/// Where rows say different times, tells figures of the time before from the table's own; older
/// ones are not read. None where nothing, or one time, is said, or something that is no time.
fn apart_in_time(
    whose: &Whose,
    form: &ByRows<'_, '_>,
    (fields, about): (&mut [Option<Field>], &mut Table),
    rows: &mut Rows<'_>,
) -> Option<Whose> {
    let column = whose.of_time()?;
    let time = |row: &GridRow<'_>| -> Option<Option<When>> {
        let text = row.cell(column).map(said)?;
        let told = when::told(&text).filter(|told| told.rest.is_empty());
        Some(told.map(|told| told.when))
    };
    let times: Vec<Option<Option<When>>> = form.body.iter().map(time).collect();
    let mut told = times.iter().flatten();
    let first = told.next()?;
    let differ = times.iter().flatten().any(|when| when != first);
    let has_words = *first == Some(When::Previous) || *first == Some(When::Current);
    if !times.iter().flatten().all(Option::is_some) || !differ && !has_words {
        return None;
    }
    let of_table = Times::of(times.iter().flatten().copied());
    let compares = rows.standard.compares();
    let mut left: Option<When> = None;
    for (field, when) in fields.iter_mut().zip(&times) {
        let when = when.flatten();
        match (*field, of_table.age(when)) {
            (_, Age::Own) => {}
            (Some(of), Age::Previous) if compares && of.previous().is_some() => {
                *field = of.previous();
            }
            _ => {
                left = left.max(when.filter(|_| field.is_some()));
                *field = None;
            }
        }
    }
    let own = of_table.own();
    if let Some(left) = left {
        let at = Position {
            row: form.body.first().map_or(1, |row| row.number),
            column,
            ..form.sheet.at
        };
        let finding = Diagnostic::new(Code::PartUnread, at)
            .arg("why", "earlier")
            .arg("year", words::when(Some(left)))
            .arg("latest", words::when(own.or(Some(When::Current))));
        rows.findings.push(finding.help("help-earlier"));
    }
    let at = Position {
        column,
        ..form.sheet.at
    };
    about.when = own.map(|value| Given { value, at }).or(about.when);
    Some(whose.without_time())
}

/// Takes in a commune, if it is one; `sums` is what its figures are of those of the others.
fn unit(read: &Read<'_>, sums: Sums, about: &Table, sources: &Sources, rows: &mut Rows<'_>) {
    let at = read.at;
    let (cells, struck) = rows.unstruck(read.cells.clone());
    let mut found = Found::read(&cells, sources);
    found.findings.extend(struck);
    let has_code = found.identity.code.is_some();
    let given = |cell: &&Cell<'_>| cell.field.is_data() && is_answer(&cell.raw);
    let seen = Seen {
        name: found.identity.name.as_deref(),
        has_code,
        is_listed: !has_code && rows.lists(&found.identity),
        figures: cells.iter().filter(given).count(),
        sums: if has_code { Sums::None } else { sums },
        ..Seen::default()
    };
    let kind = evidence::decide(&seen);
    if matches!(kind, Kind::Units(_)) {
        let about = About {
            kind: Kind::Form,
            table: Some(about),
        };
        rows.unit(at, &cells, found, about, sources);
        return;
    }
    rows.account.row(at.file, at.sheet, (at.row, at.row), kind);
    if kind == Kind::Doubtful {
        let finding = match seen.name {
            None => Diagnostic::new(Code::NoIdentity, at),
            Some(name) => {
                let why = if seen.sums == Sums::None {
                    "name"
                } else {
                    "sums"
                };
                Diagnostic::new(Code::DoubtfulRow, at)
                    .arg("name", words::excerpt(name))
                    .arg("why", why)
            }
        };
        let before = std::mem::take(&mut found.findings);
        rows.findings.extend(before);
        rows.findings.push(finding);
    }
}

/// What the figures of each are of those of the others, once those that its name tells to be a total
/// are left out.
fn sums(read: &[Read<'_>]) -> Vec<Sums> {
    let by_name = |read: &Read<'_>| {
        let mut names = read.cells.iter().filter(|cell| cell.field == Field::Name);
        names.any(|cell| {
            let name = cell.raw.heading();
            names_a_total(name) || unit_name::level(name) == Some(Level::District)
        })
    };
    let mut is_total: Vec<bool> = read.iter().map(by_name).collect();
    let hold = |is_total: &[bool]| -> Vec<Sums> {
        let own = || read.iter().zip(is_total).filter(|(_, total)| !**total);
        let all = sums_of(own().map(|(read, _)| read));
        let is_some = own().count() > 2;
        let held = read.iter().zip(is_total).map(|(read, total)| {
            let counts = is_some && !total;
            if counts {
                sums::of_others(&read.figures, &all)
            } else {
                Sums::None
            }
        });
        held.collect()
    };
    let first = hold(&is_total);
    for (total, sums) in is_total.iter_mut().zip(&first) {
        *total |= *sums == Sums::All;
    }
    // A total makes its greatest part look like one.
    let rest = hold(&is_total);
    first
        .into_iter()
        .zip(rest)
        .map(|(first, rest)| if first == Sums::All { first } else { rest })
        .collect()
}

/// What the figures of some rows come to, by what they are of.
fn sums_of<'r>(read: impl Iterator<Item = &'r Read<'r>>) -> BTreeMap<Field, Decimal> {
    let mut all: BTreeMap<Field, Decimal> = BTreeMap::new();
    for (field, value) in read.flat_map(|read| &read.figures) {
        let sum = all.entry(*field).or_default();
        *sum = sum.checked_add(*value).unwrap_or(*sum);
    }
    all
}
