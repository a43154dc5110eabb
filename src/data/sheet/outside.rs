//! Rows that belong to no table: forms, titles, notes, and figures that are nowhere read.

use super::{Reader, form, look};
use crate::data::account::{Kind, Unread};
use crate::data::grid::GridRow;
use crate::data::words;
use crate::diagnostic::{Code, Diagnostic};

impl Reader<'_, '_> {
    /// Accounts for rows that belong to no table: forms among them are read, figures that are
    /// nowhere read are told.
    pub(super) fn outside(&mut self, kind: Kind) {
        let places = std::mem::take(&mut self.outside);
        let (Some(first), Some(last)) = (places.first(), places.last()) else {
            return;
        };
        let range = *first..last.saturating_add(1);
        let grid = self.sheet.grid;
        let rows = grid.rows.get(range.clone()).unwrap_or(&[]);
        let Some(form) = form::find(&self.rows.keys, grid, range.clone()) else {
            for row in rows {
                self.title_row(row);
                self.note(row, kind);
            }
            self.unread(rows);
            return;
        };
        self.found_any = true;
        for row in rows.iter().take(form.first - range.start) {
            self.title_row(row);
            self.note(row, Kind::Title);
        }
        let row = rows.first().map_or(1, |row| row.number);
        let (about, commune) = (self.about(form.year, row), self.commune(row));
        form.read(
            self.sheet,
            &about,
            commune.as_ref(),
            self.sources,
            self.rows,
        );
    }

    fn title_row(&mut self, row: &GridRow<'_>) {
        for (_, raw) in &row.cells {
            self.title.line(raw.heading());
        }
    }

    /// Tells rows with figures that are in no table.
    fn unread(&mut self, rows: &[GridRow<'_>]) {
        let figures = |row: &&GridRow<'_>| {
            row.cells
                .iter()
                .filter(|(_, raw)| look::is_figure(raw))
                .count()
                > 1
        };
        let mut with_figures = rows.iter().filter(figures);
        let Some(first) = with_figures.next() else {
            return;
        };
        let last = with_figures.next_back().unwrap_or(first);
        if self.found_any {
            let finding = Diagnostic::new(Code::PartUnread, self.at(first.number))
                .arg("why", "no-table")
                .arg("part", words::lines(first.number, last.last));
            self.rows.findings.push(finding);
        }
    }

    pub(super) fn end(&mut self) {
        let kind = if self.found_any || self.open.is_some() {
            Kind::Note
        } else {
            Kind::Title
        };
        self.outside(kind);
        if !self.found_any && !self.sheet.grid.rows.is_empty() {
            let at = self.sheet.at;
            self.rows.account.forget(at.file, at.sheet);
            let why = if self.is_legible {
                Unread::NoIndicator
            } else {
                Unread::Damaged
            };
            self.rows.account.unread(at.file, at.sheet, why);
            if self.is_legible && self.sheet.grid.unread_from.is_none() {
                self.rows.without_indicators.push(at);
            }
        }
        let unread = self.sheet.grid.unread(self.sheet.at, self.sheet.name);
        self.rows.findings.extend(unread);
    }
}
