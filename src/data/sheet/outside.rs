//! Rows that belong to no table: forms, titles, notes, and figures that are nowhere read.

use super::title::Title;
use super::{Reader, form, look};
use crate::data::account::{Kind, Unread};
use crate::data::grid::GridRow;
use crate::data::raw::Field;
use crate::data::rows::{Table, WithoutIndicators};
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
        let forms = form::all(&self.rows.keys, grid, range.clone());
        let mut done = range.start;
        // What the forms since the last commune was named give.
        let mut given: Vec<Field> = Vec::new();
        for form in &forms {
            self.found_any = true;
            let above = grid.rows.get(done..form.first).unwrap_or(&[]);
            let title = form.section(grid).or_all(&self.passed(above, Kind::Title));
            let is_again = form.fields.iter().any(|field| given.contains(field));
            let is_named = title.commune.is_some();
            let other_time = title.when.is_some() && title.when != self.title.when;
            // A form without a name goes on with the commune of the one above, unless it begins anew.
            let other_giver = title.giver.is_some() && title.giver != self.title.giver;
            let goes_on = !is_named && (!is_again || other_time || other_giver);
            let commune = self.title.commune.take().filter(|_| goes_on);
            self.title = title.or(&self.title);
            self.title.commune = self.title.commune.take().or(commune);
            if is_again || is_named {
                given.clear();
            }
            given.extend(&form.fields);
            let row = grid.rows.get(form.first).map_or(1, |row| row.number);
            let about = self.about(form.when(), row);
            let fields = form.fields.iter();
            let about = Table {
                fields: Some(fields.map(|field| about.given(*field)).collect()),
                ..about
            };
            let commune = if goes_on || is_named || form.names_communes() {
                self.commune(row)
            } else {
                None
            };
            form.read(
                self.sheet,
                &about,
                commune.as_ref(),
                self.sources,
                self.rows,
            );
            done = form.end;
        }
        let rest = rows.get(done - range.start..).unwrap_or(&[]);
        let kind = if forms.is_empty() || kind == Kind::Title {
            kind
        } else {
            Kind::Note
        };
        let title = self.passed(rest, kind);
        let commune = title.commune.clone().or(self.title.commune.take());
        self.title = title.or(&self.title);
        self.title.commune = commune;
    }

    /// Accounts for rows that are no form's, and says what they say as a title.
    fn passed(&mut self, rows: &[GridRow<'_>], kind: Kind) -> Title {
        let mut title = Title::default();
        for row in rows {
            title.row(row);
            self.note(row, kind);
        }
        self.unread(rows);
        title
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
        let kind = if self.found_any {
            Kind::Note
        } else {
            Kind::Title
        };
        self.outside(kind);
        if !self.found_any && !self.sheet.grid.rows.is_empty() {
            let at = self.sheet.at;
            self.rows.account.forget(at.file, at.sheet);
            let is_blank = form::is_blank(&self.rows.keys, self.sheet.grid);
            let why = if is_blank {
                Unread::Blank
            } else if self.is_legible {
                Unread::NoIndicator
            } else {
                Unread::Damaged
            };
            self.rows.account.unread(at.file, at.sheet, why);
            if self.is_legible && self.sheet.grid.unread_from.is_none() {
                let labels = form::heading_of_labels(self.sheet.grid);
                let labels = labels.map(words::excerpt);
                let without = WithoutIndicators {
                    at,
                    labels,
                    is_blank,
                };
                self.rows.without_indicators.push(without);
            }
        }
        let unread = self.sheet.grid.unread(self.sheet.at, self.sheet.name);
        self.rows.findings.extend(unread);
    }
}
