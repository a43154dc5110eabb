//! The rows of two scales: which bands moved, came or went, and who stands behind them.

use super::collector::{Collector, Places, Sources};
use super::scale::{Line, Slot, align};
use crate::compare::change::{Aspect, Figures, Kind, Moved, Row, Subject, Value};
use crate::model::{ClassId, Id, Points, Provenance, Scale, Standard, Wording};
use crate::names::key;
use crate::source::Span;

/// One of the two scales.
pub(super) struct Side<'a> {
    /// The classes by the names that the new standard uses.
    pub(super) names: &'a Names,
    pub(super) rows: &'a Scale,
    /// In what words its bounds are said.
    pub(super) wording: Wording,
    /// The provision of its criterion, which is not told again for each row.
    pub(super) criterion: Option<&'a str>,
}

/// The names of classes by their places.
pub(super) type Names = Vec<String>;

/// The names of a standard's classes.
pub(super) fn names(standard: &Standard) -> Names {
    let classes = standard.classes.values();
    classes.map(|class| class.name.clone()).collect()
}

/// The rows of one scale that hold for the same classes and speak of the same kind of value.
struct Group<'a> {
    /// Of which classes, whatever their order, and whether the values are moves.
    of: (Vec<String>, bool),
    lines: Vec<Line<'a>>,
    no_case: Option<(Row, &'a Points)>,
}

impl<'a> Side<'a> {
    fn classes(&self, ids: &[ClassId]) -> Vec<String> {
        let names = ids.iter().filter_map(|id| self.names.get(id.place()));
        names.cloned().collect()
    }

    fn groups(&self) -> Vec<Group<'a>> {
        let mut groups: Vec<Group<'a>> = Vec::new();
        let of_band = self.rows.bands.iter().map(|band| &band.classes);
        let of_rule = self.rows.no_case.iter().map(|rule| &rule.classes);
        for ids in of_band.chain(of_rule) {
            let of = self.key(ids);
            if groups.iter().any(|group| group.of == of) {
                continue;
            }
            let bands = self.rows.bands.iter();
            let bands = bands.filter(|band| self.key(&band.classes) == of);
            let bands = bands.map(|band| (band, self.classes(&band.classes)));
            let mut rules = self.rows.no_case.iter();
            let rule = rules.find(|rule| self.key(&rule.classes) == of);
            groups.push(Group {
                lines: Line::of(bands, self.wording),
                no_case: rule.map(|rule| {
                    let row = Row {
                        interval: None,
                        wording: self.wording,
                        classes: self.classes(&rule.classes),
                        points: rule.points.value,
                    };
                    (row, &rule.points)
                }),
                of,
            });
        }
        groups
    }

    fn key(&self, ids: &[ClassId]) -> (Vec<String>, bool) {
        let names = self.classes(ids);
        let mut keys: Vec<String> = names.iter().map(|name| key(name)).collect();
        keys.sort();
        (keys, self.wording.direction.is_some())
    }
}

impl<'a> Group<'a> {
    /// All its rows, from below, `không phát sinh` first.
    fn rows(&self) -> impl Iterator<Item = (Row, &'a Points)> {
        let lines = self.lines.iter();
        let lines = lines.map(|line| (line.row.clone(), line.points));
        self.no_case.iter().cloned().chain(lines)
    }
}

pub(super) fn compare(
    collector: &mut Collector<'_>,
    subject: &Subject,
    (old, new): (&Side<'_>, &Side<'_>),
    places: Places,
) {
    let (was, is) = (old.groups(), new.groups());
    let mut shared: Vec<(Row, &Points, &Points)> = Vec::new();
    for before in &was {
        if let Some(after) = is.iter().find(|after| after.of == before.of) {
            group(collector, subject, (before, after), places, &mut shared);
        }
    }
    // Rows for classes that the other scale has no rows for: no row there is one of these.
    let alone = |own: &[Group<'_>], others: &[Group<'_>]| {
        let alone = own
            .iter()
            .filter(|one| others.iter().all(|other| other.of != one.of));
        let rows = alone.flat_map(Group::rows);
        let rows: Vec<(Row, Span)> = rows.map(|(row, points)| (row, points.span)).collect();
        rows
    };
    let (removed, added) = (alone(&was, &is), alone(&is, &was));
    replaced(collector, subject, (removed, added), places);
    sources(collector, subject, (old, new), &shared);
}

/// Rows with their places.
type Rows = Vec<(Row, Span)>;

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

/// The rows of both scales for the same classes.
fn group<'a>(
    collector: &mut Collector<'_>,
    subject: &Subject,
    (old, new): (&Group<'a>, &Group<'a>),
    places: Places,
    shared: &mut Vec<(Row, &'a Points, &'a Points)>,
) {
    let slots = align(&old.lines, &new.lines);
    // From above, as a scale of the law begins with the best.
    for slot in slots.iter().rev() {
        if let Slot::Both(before, after) = slot {
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
    no_case(collector, subject, (&old.no_case, &new.no_case), places);
    if let (Some((_, was)), Some((row, is))) = (&old.no_case, &new.no_case) {
        shared.push((row.clone(), was, is));
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
