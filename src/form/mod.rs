//! Blank forms for a standard: what communes are asked, as a workbook, a table or YAML.
//!
//! A [`Form`] is made of the standard alone, so that form and rules never part, and it names the text that
//! it was made of: see [`data::issued`](crate::data::issued).

mod column;
mod guide;
mod limit;
mod table;
mod workbook;
mod yaml;

use crate::data::Identity as Unit;
use crate::data::issued::Identity;
use crate::l10n::{Args, Texts};
use crate::model::Standard;
use crate::source::Sources;

use column::columns;
pub use column::{Answer, Column, Field, Part};
use guide::Explained;
pub use limit::Limit;
pub use table::write as write_csv;
pub use workbook::{write as write_workbook, write_one as write_workbook_of_one};
pub use yaml::write as write_yaml;

/// A blank form.
#[derive(Debug, Clone)]
pub struct Form {
    /// Its title.
    title: String,
    /// The legal text, and the day whose law it is made for.
    text: String,
    /// Of which text it is.
    identity: Identity,
    /// What it asks, in order.
    columns: Vec<Column>,
    /// What is explained of each figure.
    explained: Vec<Explained>,
    /// The units that are filled in; none where nobody named them.
    units: Vec<Unit>,
}

impl Form {
    /// A form for a standard, with these units filled in.
    pub fn new(standard: &Standard, sources: &Sources, units: Vec<Unit>, texts: &Texts) -> Self {
        Self::asking(standard, sources, units, false, texts)
    }

    /// The same that asks, beside what units report, for its evidence and for what a second body verifies.
    pub fn with_verification(
        standard: &Standard,
        sources: &Sources,
        units: Vec<Unit>,
        texts: &Texts,
    ) -> Self {
        Self::asking(standard, sources, units, true, texts)
    }

    fn asking(
        standard: &Standard,
        sources: &Sources,
        units: Vec<Unit>,
        is_verified: bool,
        texts: &Texts,
    ) -> Self {
        let columns = columns(standard, &units, is_verified, texts);
        let explained = guide::explain(standard, &columns, texts);
        Self {
            title: standard.title.clone(),
            text: text(standard, texts),
            identity: Identity::of(standard, sources),
            columns,
            explained,
            units,
        }
    }

    /// Whether it asks for what a second body verifies.
    pub fn is_verified(&self) -> bool {
        let mut columns = self.columns.iter();
        columns.any(|column| column.part == Part::Verified)
    }

    /// The units that are filled in.
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// The same for one of the units.
    #[must_use]
    pub fn of_one(&self, unit: &Unit) -> Self {
        Self {
            units: vec![unit.clone()],
            ..self.clone()
        }
    }
}

/// The legal text and its day, as a line below the title.
fn text(standard: &Standard, texts: &Texts) -> String {
    let mut args = Args::new().with("id", standard.id.as_str());
    if let Some(text) = &standard.legal_text {
        args = args.with("text", text.as_str());
    }
    if let Some(day) = standard.day {
        args = args.with("day", crate::number::format_date(day));
    }
    let id = match (&standard.legal_text, standard.day) {
        (None, None) => "form-standard",
        (Some(_), None) => "form-text",
        (None, Some(_)) => "form-standard-on",
        (Some(_), Some(_)) => "form-text-on",
    };
    texts.with(id, &args)
}
