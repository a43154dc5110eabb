//! Formulas that only pass on blanks: a sheet shows 0 for them, and nobody has reported it.

use std::collections::{HashMap, HashSet};

use super::formula::{Area, Formula};
use super::lookup::{Key, Lookup};
use super::sheet::{Cell, Content, Sheet};
use super::text::Text;
use crate::data::raw::{Lost, Raw, is_blank};

/// A cell: its sheet's place, its row and its column.
type Place = (usize, u32, u32);

/// So many formulas may pass on one another's results before it is left open what they rest on.
const DEEPEST: usize = 200;

/// So many cells are looked at in a workbook.
const MOST_LOOKS: usize = 20_000_000;

/// So many columns of an area are looked at for a blank.
const MOST_COLUMNS: u32 = 200;

/// The cells of a workbook whose formulas have nothing but blanks to work with, with the blanks.
pub(super) struct Blanks<'a> {
    sheets: &'a [Sheet],
    texts: &'a [Text],
    found: HashMap<Place, Option<Area>>,
    /// Those of them that may have picked another cell.
    unsure: HashSet<Place>,
    looks: usize,
    /// Whether the last lookup has found its row.
    has_met: bool,
}

impl<'a> Blanks<'a> {
    /// Looks at every formula of a workbook.
    pub(super) fn find(sheets: &'a [Sheet], texts: &'a [Text]) -> HashMap<Place, Lost> {
        let mut blanks = Self {
            sheets,
            texts,
            found: HashMap::new(),
            unsure: HashSet::new(),
            looks: 0,
            has_met: false,
        };
        for (place, sheet) in sheets.iter().enumerate() {
            for row in &sheet.rows {
                for cell in row.cells.iter().filter(|cell| cell.formula.is_some()) {
                    blanks.passed_on((place, row.number, cell.column), cell, 0);
                }
            }
        }
        let unsure = blanks.unsure;
        let found = blanks.found.into_iter();
        found
            .filter_map(|(place, area)| {
                let area = area?;
                let lost = Lost::Blanks {
                    sheet: u16::try_from(area.sheets.0 + 1).unwrap_or(u16::MAX),
                    first: area.first,
                    last: area.last,
                    is_sure: !unsure.contains(&place),
                };
                Some((place, lost))
            })
            .collect()
    }

    /// The blanks that a cell's formula passes on, if it does nothing else.
    fn passed_on(&mut self, place: Place, cell: &Cell, depth: usize) -> Option<Area> {
        if let Some(known) = self.found.get(&place) {
            return *known;
        }
        let formula = cell.formula.as_ref()?;
        // Text and errors are no zeros.
        let is_number = matches!(
            cell.content,
            Content::Other(Raw::Number { .. } | Raw::Bool(_))
        );
        if !is_number || formula.is_open || formula.areas.is_empty() || depth > DEEPEST {
            return None;
        }
        // While it is looked at, a formula that looks at itself holds nothing of its own.
        self.found.insert(place, None);
        self.has_met = false;
        if let Some(lookup) = &formula.lookup
            && let Some(blank) = self.looked_up(lookup, depth)
        {
            self.found.insert(place, Some(blank));
            return Some(blank);
        }
        let is_zero =
            matches!(&cell.content, Content::Other(Raw::Number { value, .. }) if value.is_zero());
        // Which cell it picks is not known: a 0 may be that of a blank one.
        let may_be_blank = is_zero && formula.picks && !self.has_met;
        let all = self.all_blank(formula, depth);
        let blank = all.or_else(|| {
            let mut areas = formula.areas.iter();
            areas.find_map(|area| may_be_blank.then(|| self.first_blank(*area)).flatten())
        });
        if all.is_none() && blank.is_some() {
            self.unsure.insert(place);
        }
        self.found.insert(place, blank);
        blank
    }

    /// The blanks that a formula looks at, if it looks at nothing else.
    fn all_blank(&mut self, formula: &Formula, depth: usize) -> Option<Area> {
        let mut blank = None;
        for area in &formula.areas {
            for sheet in area.sheets.0..=area.sheets.1 {
                let within = Area {
                    sheets: (sheet, sheet),
                    ..*area
                };
                match self.blank(within, formula.adds_up, depth) {
                    Some(found) => blank = blank.or(Some(found)),
                    None => return None,
                }
            }
        }
        blank
    }

    /// The first cell of an area that holds nothing.
    fn first_blank(&self, area: Area) -> Option<Area> {
        let sheet = self.sheets.get(area.sheets.0)?;
        let mut row = area.first.0;
        let blank = |at: (u32, u32)| {
            Some(Area {
                sheets: (area.sheets.0, area.sheets.0),
                first: at,
                last: at,
            })
        };
        let start = sheet.rows.partition_point(|one| one.number < area.first.0);
        for one in sheet.rows.iter().skip(start) {
            if row > area.last.0 || one.number != row {
                break;
            }
            let held = |column: u32| {
                let cell = one.cells.iter().find(|cell| cell.column == column);
                cell.is_some_and(|cell| self.holds_something(cell, false))
            };
            let last = area.last.1.min(area.first.1.saturating_add(MOST_COLUMNS));
            if let Some(column) = (area.first.1..=last).find(|column| !held(*column)) {
                return blank((row, column));
            }
            row = row.saturating_add(1);
        }
        if row > area.last.0 {
            return None;
        }
        blank((row, area.first.1))
    }

    /// An area of one sheet if nothing in it holds anything; of one cell that passes on blanks
    /// itself, those.
    fn blank(&mut self, area: Area, adds_up: bool, depth: usize) -> Option<Area> {
        let place = area.sheets.0;
        let sheet = self.sheets.get(place)?;
        if sheet.unread_from.is_some() {
            return None;
        }
        let start = sheet.rows.partition_point(|row| row.number < area.first.0);
        let rows = sheet.rows.iter().skip(start);
        let mut further = None;
        for row in rows.take_while(|row| row.number <= area.last.0) {
            let start = row.cells.partition_point(|cell| cell.column < area.first.1);
            let cells = row.cells.iter().skip(start);
            for cell in cells.take_while(|cell| cell.column <= area.last.1) {
                self.looks += 1;
                if self.looks > MOST_LOOKS {
                    return None;
                }
                if !self.holds_something(cell, adds_up) {
                    continue;
                }
                further =
                    Some(self.passed_on((place, row.number, cell.column), cell, depth + 1)?);
            }
        }
        Some(further.filter(|_| area.first == area.last).unwrap_or(area))
    }

    /// The blank cell that a lookup finds, or the first of those that it adds up.
    fn looked_up(&mut self, lookup: &Lookup, depth: usize) -> Option<Area> {
        let mut keys = Vec::new();
        for (area, key) in &lookup.conditions {
            keys.push((*area, self.key(key)?));
        }
        let (first, wanted) = keys.first()?;
        let mut blank = None;
        let sheets = self.sheets;
        let sheet = sheets.get(first.sheets.0)?;
        let start = sheet.rows.partition_point(|row| row.number < first.first.0);
        let rows = sheet.rows.iter().skip(start);
        for row in rows.take_while(|row| row.number <= first.last.0) {
            let within = first.first.1..=first.last.1;
            for cell in row
                .cells
                .iter()
                .filter(|cell| within.contains(&cell.column))
            {
                self.looks += 1;
                if self.looks > MOST_LOOKS {
                    return None;
                }
                if self.shown(cell).as_ref() != Some(wanted) {
                    continue;
                }
                let by = (row.number - first.first.0, cell.column - first.first.1);
                let others = keys.iter().skip(1);
                let fits = |(area, wanted): &(Area, String)| {
                    let at = area.moved(by);
                    let cell = sheets.get(at.sheets.0);
                    let cell = cell.and_then(|sheet| sheet.cell(at.first.0, at.first.1));
                    cell.and_then(|cell| self.shown(cell)).as_ref() == Some(wanted)
                };
                if !others.clone().all(fits) {
                    continue;
                }
                self.has_met = true;
                let found = self.blank(lookup.value.moved(by), !lookup.is_first, depth)?;
                blank = blank.or(Some(found));
                if lookup.is_first {
                    return blank;
                }
            }
        }
        blank
    }

    fn key(&self, key: &Key) -> Option<String> {
        match key {
            Key::Text(text) => Some(text.clone()),
            Key::Cell(area) => {
                let sheet = self.sheets.get(area.sheets.0)?;
                self.shown(sheet.cell(area.first.0, area.first.1)?)
            }
        }
    }

    /// What a lookup compares of a cell; nothing of a blank one.
    fn shown(&self, cell: &Cell) -> Option<String> {
        let text = match &cell.content {
            Content::Shared(text) => self.texts.get(*text)?.whole.to_lowercase(),
            Content::Own(text) => text.whole.to_lowercase(),
            Content::Other(Raw::Number { value, .. }) => value.to_string(),
            Content::Other(_) => return None,
        };
        (!is_blank(&text)).then_some(text)
    }

    fn holds_something(&self, cell: &Cell, adds_up: bool) -> bool {
        let is_figure = |text: &str| !is_blank(text) && !adds_up;
        match &cell.content {
            Content::Shared(text) => {
                let text = self.texts.get(*text);
                text.is_some_and(|text| is_figure(&text.whole))
            }
            Content::Own(text) => is_figure(&text.whole),
            Content::Other(_) => true,
        }
    }
}

impl Area {
    /// The cell so many rows and columns from the first.
    fn moved(self, (rows, columns): (u32, u32)) -> Self {
        let (row, column) = self.first;
        let cell = (row.saturating_add(rows), column.saturating_add(columns));
        Self {
            first: cell,
            last: cell,
            ..self
        }
    }
}
