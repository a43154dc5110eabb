//! What the cells of an area hold.

use super::{At, MOST_LOOKS, Place, Rest, Zeros, all, one};
use crate::data::xlsx::formula::Area;

/// What was met in an area.
#[derive(Debug, Clone, Copy, Default)]
struct Met {
    /// Whether a cell holds something.
    has_held: bool,
    /// Whether a cell holds text where numbers are added up.
    has_text: bool,
    /// The first cell that is blank, or passes on a blank one.
    gap: Option<Area>,
    /// Whether a formula in it has a zero of which nobody knows where it comes from.
    is_unknown: bool,
}

impl Zeros<'_> {
    /// What a value rests on that is one of an area's: which one, is not known where the area has
    /// several cells and the formula does not fill as many.
    pub(super) fn picked(&mut self, area: Area, at: At) -> Rest {
        let area = at.element.and_then(|by| area.item(by)).unwrap_or(area);
        match self.look(area, false, false, at.depth) {
            None => Rest::Unknown,
            Some(met) => {
                let held = met.has_held.then_some(Rest::Held);
                let gap = met.gap.map(|gap| blanks(area, gap, met.has_held));
                let unknown = met.is_unknown.then_some(Rest::Unknown);
                all([held, gap, unknown].into_iter().flatten())
            }
        }
    }

    /// What a sum or another result of all cells of an area rests on; `adds_up` where texts count
    /// for nothing.
    pub(super) fn gathered(&mut self, area: Area, adds_up: bool, depth: usize) -> Rest {
        match self.look(area, adds_up, true, depth) {
            None => Rest::Unknown,
            Some(met) if met.has_held => Rest::Held,
            Some(met) if met.is_unknown => Rest::Unknown,
            Some(met) if met.has_text => Rest::NoNumber(area),
            Some(met) => blanks(area, met.gap.unwrap_or(area), false),
        }
    }

    /// Looks at the cells of an area, or at as many as it takes to find one that holds something.
    /// `None` where they cannot be seen.
    fn look(&mut self, area: Area, adds_up: bool, is_enough: bool, depth: usize) -> Option<Met> {
        let mut met = Met::default();
        for sheet in area.sheets.0..=area.sheets.1 {
            self.look_at_sheet(sheet, area, (adds_up, depth), is_enough, &mut met)?;
            if met.has_held && is_enough {
                break;
            }
        }
        Some(met)
    }

    fn look_at_sheet(
        &mut self,
        place: usize,
        area: Area,
        (adds_up, depth): (bool, usize),
        is_enough: bool,
        met: &mut Met,
    ) -> Option<()> {
        let sheets = self.sheets;
        let sheet = sheets.get(place)?;
        if sheet.unread.is_some() {
            return None;
        }
        let gap = |met: &mut Met, gap: Area| {
            met.gap.get_or_insert(gap);
        };
        let (mut row, width) = (area.first.0, area.last.1);
        let start = sheet.rows.partition_point(|row| row.number < area.first.0);
        for one_row in sheet.rows.iter().skip(start) {
            if one_row.number > area.last.0 {
                break;
            }
            if one_row.number > row {
                gap(met, one((place, row, area.first.1)));
            }
            row = one_row.number.saturating_add(1);
            let cells = &one_row.cells;
            let start = cells.partition_point(|cell| cell.column < area.first.1);
            let mut column = area.first.1;
            for cell in cells.iter().skip(start) {
                if cell.column > width {
                    break;
                }
                self.looks += 1;
                if self.looks > MOST_LOOKS {
                    return None;
                }
                if cell.column > column {
                    gap(met, one((place, one_row.number, column)));
                }
                column = cell.column.saturating_add(1);
                let at: Place = (place, one_row.number, cell.column);
                match self.held(at, cell, adds_up, depth + 1) {
                    Rest::Held | Rest::Written => met.has_held = true,
                    Rest::NoNumber(_) => met.has_text = true,
                    Rest::Blank(blank) | Rest::Perhaps(blank) => gap(met, blank),
                    Rest::Unknown => met.is_unknown = true,
                }
                if met.has_held && is_enough {
                    return Some(());
                }
            }
            if column <= width {
                gap(met, one((place, one_row.number, column)));
            }
        }
        if row <= area.last.0 {
            gap(met, one((place, row, area.first.1)));
        }
        Some(())
    }
}

/// The blanks of an area: of one that holds nothing all of it, of one cell those that it passes on.
fn blanks(area: Area, gap: Area, has_held: bool) -> Rest {
    if area.is_cell() || has_held {
        Rest::Blank(gap)
    } else {
        Rest::Blank(area)
    }
}
