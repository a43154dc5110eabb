//! The rows of two scales: which bands moved, came or went, and who stands behind them.

use super::collector::{Collector, Places, Sources};
use super::groups::{Group, Side};
use super::scale::{Slot, align};
use crate::compare::change::{Aspect, Figures, Kind, Moved, Row, Subject, Value};
use crate::model::{Linear, Points, Provenance};
use crate::source::Span;

pub(super) fn compare(
    collector: &mut Collector<'_>,
    subject: &Subject,
    (old, new): (&Side<'_>, &Side<'_>),
    places: Places,
) {
    let (was, is) = (old.groups(), new.groups());
    let mut shared = Shared::new();
    for before in &was {
        if let Some(after) = is.iter().find(|after| after.of == before.of) {
            if before.rule.is_none() && after.rule.is_none() {
                bands(collector, subject, (before, after), places, &mut shared);
            } else {
                let states_max = old.states_max || new.states_max;
                let both = (before, after);
                rules(collector, subject, both, states_max, places, &mut shared);
            }
            no_case(
                collector,
                subject,
                (&before.no_case, &after.no_case),
                places,
            );
            if let (Some((_, was)), Some((row, is))) = (&before.no_case, &after.no_case) {
                shared.push((row.clone(), was, is));
            }
        }
    }
    // Rows for classes that the other scale has no rows for: no row there is one of these.
    let alone = |own: &[Group<'_>], others: &[Group<'_>]| {
        let alone = own
            .iter()
            .filter(|one| others.iter().all(|other| other.of != one.of));
        placed(alone.flat_map(Group::rows))
    };
    let (removed, added) = (alone(&was, &is), alone(&is, &was));
    replaced(collector, subject, (removed, added), places);
    sources(collector, subject, (old, new), &shared);
}

/// Rows with their places.
type Rows = Vec<(Row, Span)>;

fn placed<'a>(rows: impl Iterator<Item = (Row, &'a Points)>) -> Rows {
    rows.map(|(row, points)| (row, points.span)).collect()
}

/// Rows that are gone or new, if there are any.
fn replaced(
    collector: &mut Collector<'_>,
    subject: &Subject,
    (removed, added): (Rows, Rows),
    places: Places,
) {
    if removed.is_empty() && added.is_empty() {
        return;
    }
    let place = |rows: &[(Row, Span)], other| rows.first().map(|(_, span)| *span).or(other);
    let places = (place(&removed, places.0), place(&added, places.1));
    let rows = |rows: Vec<(Row, Span)>| rows.into_iter().map(|(row, _)| row).collect();
    let kind = Kind::Bands {
        removed: rows(removed),
        added: rows(added),
        moved: Vec::new(),
    };
    collector.add(subject, kind, places);
}

/// Rows that both scales have.
type Shared<'a> = Vec<(Row, &'a Points, &'a Points)>;

/// A rule in both scales, or a rule in the place of bands, or the other way round.
fn rules<'a>(
    collector: &mut Collector<'_>,
    subject: &Subject,
    (old, new): (&Group<'a>, &Group<'a>),
    states_max: bool,
    places: Places,
    shared: &mut Shared<'a>,
) {
    let (before, after) = match (&old.rule, &new.rule) {
        (Some(before), Some(after)) if before.1.deducts == after.1.deducts => (before, after),
        _ => {
            let rows = (placed(old.rows_of_values()), placed(new.rows_of_values()));
            return replaced(collector, subject, rows, places);
        }
    };
    let ((row_before, was), (row_after, is)) = (before, after);
    let step = |row: &Row, rule: &Linear| (rule.step, row.wording.unit);
    let differs = step(row_before, was) != step(row_after, is)
        || was.each.value != is.each.value
        || was.most.value != is.most.value && !states_max;
    if differs {
        let moved = Moved {
            old: row_before.clone(),
            new: row_after.clone(),
        };
        let places = (Some(was.each.span), Some(is.each.span));
        collector.add(subject, Kind::Steps(moved), places);
    }
    shared.push((row_after.clone(), &was.each, &is.each));
}

/// The bands of both scales for the same classes.
fn bands<'a>(
    collector: &mut Collector<'_>,
    subject: &Subject,
    (old, new): (&Group<'a>, &Group<'a>),
    places: Places,
    shared: &mut Shared<'a>,
) {
    let slots = align(&old.lines, &new.lines);
    // From above, as a scale of the law begins with the best.
    for slot in slots.iter().rev() {
        if let Slot::Both(both) = slot {
            let (before, after) = &**both;
            let moved = Moved {
                old: before.row.clone(),
                new: after.row.clone(),
            };
            if before.row.points != after.row.points {
                let places = (Some(before.points.span), Some(after.points.span));
                collector.add(subject, Kind::Points(moved), places);
            }
            shared.push((after.row.clone(), before.points, after.points));
        }
    }
    for (kind, places) in super::scale::moves(&slots, places).into_iter().rev() {
        collector.add(subject, kind, places);
    }
}

type NoCaseRow<'a> = Option<(Row, &'a Points)>;

/// What decides where nothing occurred.
fn no_case(
    collector: &mut Collector<'_>,
    subject: &Subject,
    (old, new): (&NoCaseRow<'_>, &NoCaseRow<'_>),
    places: Places,
) {
    let row = old.as_ref().or(new.as_ref());
    let by_class = row.is_some_and(|(row, _)| !row.classes.is_empty());
    if !by_class {
        let place =
            |row: &NoCaseRow<'_>, other| row.as_ref().map(|(_, points)| points.span).or(other);
        let places = (place(old, places.0), place(new, places.1));
        let value = |row: &NoCaseRow<'_>| row.as_ref().map(|(row, _)| Value::Points(row.points));
        let values = (value(old), value(new));
        collector.detail(subject, Aspect::NoCase, values, places);
        return;
    }
    if let (Some((was, before)), Some((is, after))) = (old, new) {
        if was.points != is.points {
            let moved = Moved {
                old: was.clone(),
                new: is.clone(),
            };
            let places = (Some(before.span), Some(after.span));
            collector.add(subject, Kind::Points(moved), places);
        }
    } else {
        let rows = |row: &NoCaseRow<'_>| {
            let row = row.as_ref().map(|(row, points)| (row.clone(), points.span));
            row.into_iter().collect()
        };
        replaced(collector, subject, (rows(old), rows(new)), places);
    }
}

/// Who stands behind the rows that both have: rows of which the same changed are told together.
fn sources(
    collector: &mut Collector<'_>,
    subject: &Subject,
    (old, new): (&Side<'_>, &Side<'_>),
    shared: &[(Row, &Points, &Points)],
) {
    let first = |rows: &[&(Row, &Points, &Points)]| {
        let places = rows.first();
        places.map_or((None, None), |(_, was, is)| (Some(was.span), Some(is.span)))
    };
    let figures = |rows: &[&(Row, &Points, &Points)]| Figures::Rows {
        rows: rows.iter().map(|(row, ..)| row.clone()).collect(),
        all: rows.len() == shared.len(),
    };
    let changed = |(_, was, is): &&(Row, &Points, &Points)| was.provenance != is.provenance;
    for rows in alike(shared.iter().filter(changed), |(_, was, is)| {
        (was.provenance.clone(), is.provenance.clone())
    }) {
        let Some((_, was, is)) = rows.first().copied() else {
            continue;
        };
        let cited = |provenance| Sources {
            provenance,
            citation: None,
        };
        let both: (&Provenance, &Provenance) = (&was.provenance, &is.provenance);
        collector.sources(
            subject,
            &figures(&rows),
            (&cited(both.0), &cited(both.1)),
            first(&rows),
        );
    }
    let recited = |(_, was, is): &&(Row, &Points, &Points)| {
        let inherited =
            was.citation.as_deref() == old.criterion && is.citation.as_deref() == new.criterion;
        was.citation != is.citation && !inherited
    };
    for rows in alike(shared.iter().filter(recited), |(_, was, is)| {
        (was.citation.clone(), is.citation.clone())
    }) {
        let Some((_, was, is)) = rows.first().copied() else {
            continue;
        };
        let kind = Kind::Cited {
            figures: figures(&rows),
            old: was.citation.clone(),
            new: is.citation.clone(),
        };
        collector.add(subject, kind, first(&rows));
    }
}

/// Entries with one key together, in the order of the first of each.
fn alike<'a, T, K: PartialEq>(
    entries: impl Iterator<Item = &'a T>,
    key: impl Fn(&T) -> K,
) -> Vec<Vec<&'a T>> {
    let mut groups: Vec<(K, Vec<&'a T>)> = Vec::new();
    for entry in entries {
        let own = key(entry);
        match groups.iter_mut().find(|(known, _)| *known == own) {
            Some((_, group)) => group.push(entry),
            None => groups.push((own, vec![entry])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}
