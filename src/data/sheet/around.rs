//! What stands around a table: its title, and the names of its sheet and file.

use super::{Reader, title};
use crate::data::giver;
use crate::data::identity::Found;
use crate::data::record::{Given, Giver};
use crate::data::rows::Table;
use crate::data::unit_name::Level;
use crate::data::when::{self, When};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Position;

impl Reader<'_, '_> {
    /// What the title says of all communes of a table.
    pub(super) fn about(&self, when: Option<When>, row: u32) -> Table {
        let at = self.at(row);
        let named = || when::of_name(self.sheet.name).filter(|_| at.sheet > 0);
        let when = when.or(self.title.when).or_else(named);
        Table {
            fields: None,
            district: self
                .title
                .district
                .clone()
                .or_else(|| self.named_district()),
            province: self.title.province.clone(),
            unit: self.title.unit.clone(),
            giver: self.giver(),
            when: when.map(|value| Given { value, at }),
        }
    }

    /// Who gives the figures, as the title, the sheet's name or the file's tells.
    pub(super) fn giver(&self) -> Option<Giver> {
        let of_sheet = || giver::of_title(self.sheet.name);
        let of_file = || giver::of_title(self.sheet.file);
        self.title.giver.or_else(of_sheet).or_else(of_file)
    }

    /// The district that the sheet or the file is named after.
    fn named_district(&self) -> Option<String> {
        let names = [self.sheet.name, self.sheet.file];
        let mut units = names.iter().filter_map(|name| title::unit(name));
        units.find_map(|(level, name)| (level == Level::District).then_some(name))
    }

    /// The commune that the title, the sheet or the file is of.
    pub(super) fn commune(&self, row: u32) -> Option<Given<String>> {
        let at = self.at(row);
        let named = || title::of_name(self.sheet.name).or_else(|| title::of_name(self.sheet.file));
        let value = self.title.commune.clone().or_else(named)?;
        Some(Given { value, at })
    }
}

/// Says where a commune's name was taken from, where no cell of its own gives it.
pub(super) fn from_title(at: Position, found: &Found) -> Diagnostic {
    let name = found.identity.name.as_deref().unwrap_or_default();
    Diagnostic::new(Code::NameFromTitle, at)
        .arg("commune", name)
        .arg("from", "title")
}
