//! The columns of a form's figures, by all that stands over them.

use std::collections::BTreeMap;

use super::is_one_of;
use super::over::Over;
use super::whose::Whose;
use crate::data::evidence::names_a_total;
use crate::data::giver;
use crate::data::grid::GridRow;
use crate::data::keys::Keys;
use crate::data::raw::Raw;
use crate::data::record::Giver;
use crate::data::sheet::look::is_figure;
use crate::data::sheet::sense::{self, Sense};
use crate::data::sheet::times::{Age, Times};
use crate::data::when::When;

/// Headings of the column of units.
const UNITS: [&str; 4] = ["đơn vị tính", "đvt", "đơn vị", "đ/v tính"];

/// The columns of figures.
#[derive(Debug, Clone, Default)]
pub(super) struct Values {
    /// Those that are read.
    pub(super) list: Vec<Value>,
    /// Columns with figures that are not, with what heads them.
    pub(super) unread: Vec<(u32, Unread)>,
    /// The column of units, and whether its heading says so.
    pub(super) units: Option<(u32, bool)>,
    /// The time that headings give the figures.
    pub(super) when: Option<When>,
    /// Whether headings tell what the columns are.
    pub(super) are_headed: bool,
}

/// A column of figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Value {
    pub(super) column: u32,
    /// The commune that heads it; else it is that of the form.
    pub(super) commune: Option<String>,
    /// The district that its heading names.
    pub(super) district: Option<String>,
    /// Whether its figures are of the previous period.
    pub(super) is_previous: bool,
    /// Who gives its figures, where the heading says it.
    pub(super) giver: Option<Giver>,
    /// Whether it holds no figures, but names the evidence of these.
    pub(super) is_evidence: bool,
    /// What its heading says that they are counted in.
    pub(super) unit: Option<String>,
    /// The answer for which it is marked.
    pub(super) answer: Option<bool>,
    /// Whether nothing tells that its figures are those asked: it only says of whom they are.
    pub(super) is_open: bool,
    /// What its heading says.
    pub(super) text: String,
    /// The time that it gives.
    pub(super) when: Option<When>,
}

impl Value {
    /// Whether another column is of the same commune.
    pub(super) fn shares_commune(&self, other: &Self) -> bool {
        (&self.commune, &self.district) == (&other.commune, &other.district)
    }
}

/// Why a column is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unread {
    /// Nothing tells what it holds.
    Unknown(String),
    /// It is older than the others.
    Older(String, When),
    /// Its figures were not counted: of a plan, an estimate, a share.
    Other(String, Sense, Option<When>),
}

impl Values {
    pub(super) fn of(
        keys: &Keys,
        texts: &BTreeMap<u32, Vec<String>>,
        body: &[GridRow<'_>],
        (labels, whose): (u32, Option<&Whose>),
    ) -> Self {
        let is_of_units = |column: u32| whose.is_some_and(|whose| whose.has(column));
        let none = Vec::new();
        let over = |column: u32| texts.get(&column).unwrap_or(&none);
        // Beside columns of communes that of the figures may stand before the labels.
        let is_headed = |column: u32| {
            let mut said = over(column).iter().filter_map(|text| sense::said(text));
            whose.is_some() && said.any(|said| said.sense == Sense::Done)
        };
        let mut left: Vec<u32> = texts.keys().copied().filter(|at| *at < labels).collect();
        left.retain(|column| is_headed(*column));
        let right = || {
            let cells = body.iter().flat_map(|row| row.cells.iter());
            cells.filter(|(column, _)| {
                (*column > labels || left.contains(column)) && !is_of_units(*column)
            })
        };
        let mut columns: Vec<u32> = right().map(|(column, _)| *column).collect();
        columns.sort_unstable();
        columns.dedup();
        let units = columns.iter().find_map(|column| {
            if over(*column).iter().any(|text| is_one_of(text, &UNITS)) {
                return Some((*column, true));
            }
            let mut own = right().filter(|(at, _)| at == column).map(|(_, raw)| raw);
            own.all(|raw| keys.names_a_unit(raw.heading()))
                .then_some((*column, false))
        });
        let has_value = |column: &u32| {
            let mut own = right().filter(|(at, _)| at == column);
            units.is_none_or(|(units, _)| units != *column)
                && own.any(|(_, raw)| may_be_value(keys, raw))
        };
        let list: Vec<Over> = (columns.into_iter().filter(has_value))
            .map(|column| Over::read(keys, column, over(column)))
            .collect();
        let mut values = Self {
            units,
            are_headed: list.iter().any(Over::is_known),
            ..Self::default()
        };
        values.choose(list);
        let counts = |column: u32| right().any(|(at, raw)| *at == column && is_value(raw));
        values.unread.retain(|(column, _)| counts(*column));
        values
    }

    /// Tells which columns are read.
    fn choose(&mut self, mut list: Vec<Over>) {
        self.leave_points(&mut list);
        let evidence: Vec<Over> = list.extract_if(.., |over| over.is_evidence()).collect();
        share_name(&mut list);
        let begins = |over: &Over| over.aside == Some(Sense::Beginning);
        if !list.iter().any(begins) {
            list.iter_mut().for_each(Over::take_end);
        }
        let by_kind = list.iter().any(Over::is_of_a_commune);
        let open: Vec<&Over> = (list.iter())
            .filter(|over| over.aside.is_none() && !over.is_own() && !over.is_total)
            .collect();
        let edges = || list.iter().filter(|over| over.is_edge());
        // Beside communes, `Tổng số` is of all of them.
        let by_name = open.len() > 1
            && open.iter().all(|over| over.name.is_some())
            && list.iter().all(|over| !over.is_own() || over.is_total);
        let edges_by_name = edges().count() > 2 && edges().all(|over| over.name.is_some());
        let communes = by_kind || by_name || open.is_empty() && edges_by_name;
        let has_own = list.iter().any(Over::is_own);
        // The one column whose heading says nothing is that of the figures.
        let only = (!has_own && !communes && edges().count() == 0 && open.len() == 1)
            .then(|| open.first().map(|over| over.column))
            .flatten();
        let is_read = |over: &Over| {
            over.aside.is_none()
                && if communes {
                    over.name.is_some()
                } else {
                    over.is_own() || only == Some(over.column)
                }
        };
        let counts = |over: &&Over| is_read(over) || over.aside == Some(Sense::Estimate);
        let times = Times::of(list.iter().filter(counts).map(|over| over.when));
        self.when = times.own();
        for over in list {
            let age = times.age(over.when);
            let is_open = over.is_edge() && (!communes || over.name.is_some());
            if is_open || is_read(&over) && age != Age::Older {
                if is_open {
                    let text = over.text.clone();
                    let sense = over.aside.unwrap_or(Sense::Done);
                    let why = Unread::Other(text, sense, over.when);
                    self.unread.push((over.column, why));
                }
                let name = over.name.filter(|_| communes);
                self.list.push(Value {
                    column: over.column,
                    commune: name.map(|(name, _)| name),
                    district: over.district,
                    is_previous: !is_open && age == Age::Previous,
                    giver: over.giver,
                    is_evidence: false,
                    unit: over.unit,
                    answer: over.answer,
                    is_open,
                    text: over.text,
                    when: over.when,
                });
                continue;
            }
            let why = match (over.aside, over.when) {
                (Some(sense), when) => Unread::Other(over.text, sense, when),
                (None, Some(when)) if is_read(&over) => Unread::Older(over.text, when),
                _ if over.is_total || over.text.is_empty() => continue,
                _ if over.is_own() && !over.is_verified() => continue,
                _ => Unread::Unknown(over.text),
            };
            self.unread.push((over.column, why));
        }
        for over in evidence {
            self.evidence(over);
        }
    }

    /// Leaves out columns that say only that they are verified beside columns of points: they may be points.
    fn leave_points(&mut self, list: &mut Vec<Over>) {
        let is_of_points = |over: &Over| giver::is_of_points(&over.text);
        if !list.iter().any(is_of_points) {
            return;
        }
        let left = list.extract_if(.., |over| over.is_barely_verified());
        let left = left.map(|over| (over.column, Unread::Unknown(over.text)));
        self.unread.extend(left);
    }

    /// Takes a column of evidence for that of the figures at its left, but for what it says itself.
    fn evidence(&mut self, over: Over) {
        let left = self.list.iter().filter(|it| !it.is_evidence);
        let left = left.filter(|value| value.column < over.column);
        let Some(of) = left.max_by_key(|value| value.column) else {
            return;
        };
        let (name, district) = (over.name.map(|(name, _)| name), over.district);
        let is_named = name.is_some() && of.commune.is_some();
        let evidence = Value {
            column: over.column,
            is_evidence: true,
            giver: over.giver.or(of.giver),
            commune: if is_named { name } else { of.commune.clone() },
            district: district.or_else(|| of.district.clone()),
            unit: None,
            answer: None,
            text: over.text,
            ..of.clone()
        };
        self.list.push(evidence);
    }

    /// Whether a row below the others has a label and a figure too.
    pub(super) fn has_label_and_figure(&self, row: &GridRow<'_>, labels: u32) -> bool {
        let label = row.cell(labels).map_or("", Raw::heading);
        let is_label = label.contains(char::is_alphabetic) && !names_a_total(label);
        let mut values = self.list.iter();
        is_label && values.any(|value| row.cell(value.column).is_some_and(is_figure))
    }
}

/// Names the earlier and the verified figures of a commune after it, where one column names it and theirs does
/// not.
fn share_name(list: &mut [Over]) {
    let mut named = list.iter().filter(|over| over.name.is_some());
    let (Some(one), None) = (named.next(), named.next()) else {
        return;
    };
    let (name, district) = (one.name.clone(), one.district.clone());
    let beside = list
        .iter_mut()
        .filter(|over| (over.when.is_some() || over.is_verified()) && over.is_own());
    for over in beside {
        over.name.clone_from(&name);
        over.district.clone_from(&district);
    }
}

/// Whether a cell beside a label may be its figure, and not the unit in which it is counted.
fn may_be_value(keys: &Keys, raw: &Raw<'_>) -> bool {
    match raw {
        Raw::Text(text) => is_figure(raw) || !keys.names_a_unit(text),
        Raw::Blank => false,
        _ => true,
    }
}

/// Whether a cell holds a figure or marks an answer: `x`.
fn is_value(raw: &Raw<'_>) -> bool {
    is_figure(raw) || matches!(raw, Raw::Text(text) if text.trim().chars().count() == 1)
}
