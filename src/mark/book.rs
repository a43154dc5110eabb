//! The main part of a workbook: its sheets, and a new one among them.

use super::edits::Edits;
use super::element::Element;
use super::parts::Parts;
use super::refusal::Refusal;
use super::relations::{self, RELATIONS};
use super::xml::escaped;
use crate::data::xlsx::package::{Relation, beside};

const WORKSHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/// The most characters that a sheet's name may have.
const LONGEST: usize = 31;

/// A workbook's main part.
pub(super) struct Book {
    /// Its name.
    pub(super) part: String,
    /// Its sheets, in order.
    pub(super) sheets: Vec<Sheet>,
    relations: Vec<Relation>,
}

/// A sheet.
pub(super) struct Sheet {
    /// Its name.
    pub(super) name: String,
    /// Its part, if it is one of cells.
    pub(super) part: Option<String>,
}

impl Book {
    /// Reads the part.
    pub(super) fn read(parts: &mut Parts<'_>) -> Result<Self, Refusal> {
        let part = parts.main()?;
        let relations = parts.relations(&part)?;
        let text = parts.text(&part)?;
        let sheets = sheets(&text).ok_or_else(|| Refusal::Part(part.clone()))?;
        let sheet = |element: Element<'_>| {
            let id = element.value("id").unwrap_or_default();
            let mut meant = relations.iter().filter(|it| it.id == id);
            // Of an id that is given to several parts nobody knows which is meant.
            let only = meant.next().filter(|_| meant.next().is_none());
            let only = only.filter(|it| it.kind == "worksheet");
            Sheet {
                name: element.value("name").unwrap_or_default(),
                part: only.map(|it| it.target.clone()),
            }
        };
        let sheets = sheets.into_iter().map(sheet).collect();
        Ok(Self {
            part,
            sheets,
            relations,
        })
    }

    /// The part of a kind that the workbook as a whole has.
    pub(super) fn related(&self, kind: &str) -> Option<&str> {
        let mut relations = self.relations.iter();
        let it = relations.find(|it| it.kind == kind);
        it.map(|it| it.target.as_str())
    }

    /// A name near this one that no sheet has; names of sheets know no letter case.
    pub(super) fn free_name(&self, wanted: &str) -> String {
        let is_taken = |name: &str| {
            let mut sheets = self.sheets.iter();
            sheets.any(|sheet| sheet.name.to_lowercase() == name.to_lowercase())
        };
        let numbered = (2..).map(|number| {
            let number = format!(" ({number})");
            let room = LONGEST - number.len();
            wanted.chars().take(room).collect::<String>() + &number
        });
        let mut names = std::iter::once(wanted.to_owned()).chain(numbered);
        names.find(|name| !is_taken(name)).unwrap_or_default()
    }

    /// Puts a sheet behind the last; gives its part, which is yet to be written.
    pub(super) fn add_sheet(
        &mut self,
        name: &str,
        parts: &mut Parts<'_>,
    ) -> Result<String, Refusal> {
        let broken = || Refusal::Part(self.part.clone());
        let before = beside(&self.part, "worksheets/sheet");
        let part = parts.free(&before, self.sheets.len() + 1, ".xml");
        let id = relations::add(parts, &self.part, "worksheet", &part)?;
        relations::add_type(parts, &part, WORKSHEET)?;
        let text = parts.text(&self.part)?;
        let root = Element::root(&text).ok_or_else(broken)?;
        let list = root.child("sheets").ok_or_else(broken)?;
        let numbers = sheets(&text).ok_or_else(broken)?.into_iter();
        let numbers = numbers.filter_map(|it| it.value("sheetId")?.trim().parse::<u32>().ok());
        let number = numbers.max().unwrap_or(0).saturating_add(1);
        let xml = format!(
            "<{}sheet xmlns:r=\"{RELATIONS}\" name=\"{}\" sheetId=\"{number}\" r:id=\"{id}\"/>",
            root.prefix(),
            escaped(name)
        );
        let mut edits = Edits::default();
        list.append(&xml, &mut edits);
        parts.put(&self.part, edits.apply(&text));
        self.sheets.push(Sheet {
            name: name.to_owned(),
            part: Some(part.clone()),
        });
        Ok(part)
    }

    /// Brings the hidden name that programs give a filtered range of a sheet up to date, if there is one.
    pub(super) fn set_filter(
        &self,
        sheet: usize,
        range: &str,
        parts: &mut Parts<'_>,
    ) -> Result<(), Refusal> {
        let text = parts.text(&self.part)?;
        let root = Element::root(&text).ok_or_else(|| Refusal::Part(self.part.clone()))?;
        let names = root.child("definedNames").and_then(Element::children);
        let is_filter = |it: &Element<'_>| {
            it.value("name").as_deref() == Some("_xlnm._FilterDatabase")
                && it.value("localSheetId") == Some(sheet.to_string())
        };
        let Some(name) = names.unwrap_or_default().into_iter().find(is_filter) else {
            return Ok(());
        };
        let mut edits = Edits::default();
        name.set_content(&escaped(range), &mut edits);
        parts.put(&self.part, edits.apply(&text));
        Ok(())
    }
}

/// The elements of the sheets.
fn sheets(text: &str) -> Option<Vec<Element<'_>>> {
    let list = Element::root(text)?.child("sheets")?.children()?;
    Some(list.into_iter().filter(|it| it.name() == "sheet").collect())
}
