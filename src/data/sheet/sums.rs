//! Whether a row's figures are the sums, or the averages, of those of the communes above it.

use std::collections::BTreeMap;

use crate::data::evidence::Sums;
use crate::data::grid::{Grid, GridRow};
use crate::data::raw::Raw;
use crate::data::spaces::parse_number;
use crate::number::Decimal;

/// The sums of a table's columns, down to where they were last asked for.
#[derive(Debug, Default)]
pub(super) struct Running {
    /// Over the whole table, and since the last total or section.
    all: Columns,
    since: Columns,
    /// The rows of communes that are not yet added.
    pending: Vec<usize>,
}

/// What a stretch of communes comes to.
#[derive(Debug, Default)]
struct Columns {
    rows: usize,
    sums: BTreeMap<u32, Decimal>,
    /// Whether some communes differ: of equal ones each is the average.
    differ: bool,
    first: BTreeMap<u32, Decimal>,
}

impl Running {
    /// Takes in the row of a commune.
    pub(super) fn unit(&mut self, row: usize) {
        self.pending.push(row);
    }

    /// Begins a new group of communes.
    pub(super) fn section(&mut self, grid: &Grid<'_>, columns: &[u32]) {
        self.catch_up(grid, columns);
        self.since = Columns::default();
    }

    /// What a row's figures are of those above.
    pub(super) fn hold(&mut self, grid: &Grid<'_>, row: &GridRow<'_>, columns: &[u32]) -> Sums {
        self.catch_up(grid, columns);
        let own = figures(row, columns);
        self.all.hold(&own).max(self.since.hold(&own))
    }

    /// Rows are only added up once a row is met that may be their sum: most tables have codes, and
    /// then none is.
    fn catch_up(&mut self, grid: &Grid<'_>, columns: &[u32]) {
        for place in std::mem::take(&mut self.pending) {
            if let Some(row) = grid.rows.get(place) {
                let own = figures(row, columns);
                self.all.add(&own);
                self.since.add(&own);
            }
        }
    }
}

impl Columns {
    fn add(&mut self, figures: &BTreeMap<u32, Decimal>) {
        if self.rows == 0 {
            self.first.clone_from(figures);
        } else {
            self.differ |= self.first != *figures;
        }
        self.rows += 1;
        for (column, value) in figures {
            let sum = self.sums.entry(*column).or_default();
            *sum = sum.checked_add(*value).unwrap_or(*sum);
        }
    }

    fn hold(&self, figures: &BTreeMap<u32, Decimal>) -> Sums {
        if self.rows < 2 {
            return Sums::None;
        }
        let count = Decimal::from(self.rows);
        let (mut sums, mut averages, mut telling) = (0_usize, 0_usize, 0_usize);
        for (column, value) in figures {
            let Some(sum) = self.sums.get(column).filter(|sum| !sum.is_zero()) else {
                continue;
            };
            telling += 1;
            sums += usize::from(value == sum);
            averages += usize::from(value.checked_mul(count) == Some(*sum));
        }
        let most = sums.max(if self.differ { averages } else { 0 });
        tell(telling, most)
    }
}

/// What it means that so many of some figures that tell something are sums.
fn tell(telling: usize, sums: usize) -> Sums {
    match sums {
        0 => Sums::None,
        sums if sums > 1 && (sums == telling || sums * 3 >= telling * 2) => Sums::All,
        sums if sums == telling || sums * 2 >= telling => Sums::Few,
        _ => Sums::None,
    }
}

/// Whether figures are the sums of all others: half of what all come to, these among them. Of two
/// figures one may be so by chance.
pub(super) fn of_others<K: Ord>(own: &BTreeMap<K, Decimal>, all: &BTreeMap<K, Decimal>) -> Sums {
    let telling = own.iter().filter(|(_, value)| !value.is_zero());
    let (mut count, mut sums) = (0, 0);
    for (field, value) in telling {
        count += 1;
        let double = value.checked_add(*value);
        sums += usize::from(double.is_some() && double == all.get(field).copied());
    }
    match tell(count, sums) {
        Sums::Few if count > 1 => Sums::None,
        told => told,
    }
}

/// The numbers of a row in the columns of indicators.
fn figures(row: &GridRow<'_>, columns: &[u32]) -> BTreeMap<u32, Decimal> {
    let cells = row.cells.iter();
    let wanted = cells.filter(|(column, _)| columns.contains(column));
    wanted
        .filter_map(|(column, raw)| Some((*column, number(raw)?)))
        .collect()
}

/// The number that a cell holds.
pub(super) fn number(raw: &Raw<'_>) -> Option<Decimal> {
    match raw {
        Raw::Number { value, .. } => Some(*value),
        Raw::Text(text) => parse_number(text.trim()).ok(),
        _ => None,
    }
}
