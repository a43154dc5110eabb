//! The rows of two scales: which bands moved, came or went, and who stands behind them.

use super::collector::{Collector, Places, Sources};
use super::scale::{Line, Slot, align};
use crate::compare::change::{Aspect, Figures, Kind, Moved, Row, Subject, Value};
use crate::model::{Points, Provenance, Scale};
use crate::source::Span;

/// One of the two scales.
pub(super) struct Side<'a> {
    pub(super) rows: &'a Scale,
    /// Whether its bounds are in per cent.
    pub(super) percent: bool,
    /// The provision of its criterion, which is not told again for each row.
    pub(super) criterion: Option<&'a str>,
}

pub(super) fn compare(
    collector: &mut Collector<'_>,
    subject: &Subject,
    (old, new): (&Side<'_>, &Side<'_>),
    places: Places,
) {
    let (was, is) = (
        Line::of(old.rows, old.percent),
        Line::of(new.rows, new.percent),
    );
    let slots = align(&was, &is);
    let mut shared: Vec<(Row, &Points, &Points)> = Vec::new();
    // From above, as a scale of the law begins with the best.
    for slot in slots.iter().rev() {
        if let Slot::Both(before, after) = slot {
            let moved = Moved {
                old: before.row,
                new: after.row,
            };
            if before.row.points != after.row.points {
                let places = (Some(before.points.span), Some(after.points.span));
                collector.add(subject, Kind::Points(moved), places);
            }
            shared.push((after.row, before.points, after.points));
        }
    }
    for (kind, places) in super::scale::moves(&slots, places).into_iter().rev() {
        collector.add(subject, kind, places);
    }
    no_case(collector, subject, (old, new), places);
    if let (Some(was), Some(is)) = (&old.rows.no_case, &new.rows.no_case) {
        let row = Row {
            interval: None,
            percent: new.percent,
            points: is.points.value,
        };
        shared.push((row, &was.points, &is.points));
    }
    sources(collector, subject, (old, new), &shared);
}

fn no_case(
    collector: &mut Collector<'_>,
    subject: &Subject,
    (old, new): (&Side<'_>, &Side<'_>),
    places: Places,
) {
    let points = |side: &Side<'_>| side.rows.no_case.as_ref().map(|rule| rule.points.clone());
    let (was, is) = (points(old), points(new));
    let place = |points: &Option<Points>, other: Option<Span>| {
        points.as_ref().map(|points| points.span).or(other)
    };
    let places = (place(&was, places.0), place(&is, places.1));
    let value = |points: Option<Points>| points.map(|points| Value::Points(points.value));
    collector.detail(subject, Aspect::NoCase, (value(was), value(is)), places);
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
        rows: rows.iter().map(|(row, ..)| *row).collect(),
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
