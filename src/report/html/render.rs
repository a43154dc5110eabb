//! The page set into its templates: the first communes as they are, all others packed.

use std::io::{self, Write};

use minijinja::value::{Serde, Value};
use minijinja::{Environment, Error, Template, context};
use serde::Serialize;

use super::index::Index;
use super::pack;
use super::pieces::{PIECE, Pieces};
use super::view::{self, Overview, Place, Row, Scale, Sheet, ranked};
use crate::l10n::Args;
use crate::report::advise::Advised;
use crate::report::template;
use crate::report::words::Words;

/// What all pages have in common.
pub(super) const SHARED: [(&str, &str); 3] = [
    (
        "page-head.html",
        include_str!("../../../templates/page-head.html"),
    ),
    (
        "page-pages.html",
        include_str!("../../../templates/page-pages.html"),
    ),
    (
        "page-end.html",
        include_str!("../../../templates/page-end.html"),
    ),
];
const TEMPLATES: [(&str, &str); 3] = [
    (
        "report.html",
        include_str!("../../../templates/report.html"),
    ),
    (
        "report-row.html",
        include_str!("../../../templates/report-row.html"),
    ),
    (
        "report-sheet.html",
        include_str!("../../../templates/report-sheet.html"),
    ),
];
/// Our own texts, put into the page as they are.
pub(super) const STYLE: &str = include_str!("../../../templates/report.css");
pub(super) const SCRIPT: &str = include_str!("../../../templates/report.js");

/// All communes.
pub(super) fn page(
    advised: &Advised<'_>,
    words: &Words<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let maker = Maker::new(advised, words).map_err(io::Error::other)?;
    let (places, scale) = ranked(advised.assessment, words);
    let overview = Overview::new(advised, words, &places);
    let index = pack::json(&Index::new(words, &overview, &places))?;
    let rows = Pieces::new(places.len(), |at, own| {
        maker
            .row(&places, at, scale, overview.districts.len() > 1)
            .map(|it| own.push(it))
    })?;
    let sheets = Pieces::new(places.len(), |at, own| {
        let sheet = places.get(at).map(|place| maker.sheet(place.given, at));
        sheet.transpose().map(|it| own.extend(it.flatten()))
    })?;
    let title = words.standard.title.as_str();
    let texts = words.texts;
    let count = Args::new().with("shown", "{shown}").with("all", "{all}");
    let number = Args::new().with("page", "{page}").with("pages", "{pages}");
    let shown = Args::new().with("shown", rows.shown.len());
    maker.finish(
        context! {
            overview => serialized(&overview),
            // The script puts its own numbers into these.
            count => texts.with("page-count", &count),
            page => texts.with("page-page", &number),
            noscript => texts.with("page-noscript", &shown),
            piece => PIECE,
            index => Value::from_safe_string(index),
            rows => rows.shown,
            packed_rows => rows.packed,
            packed_sheets => sheets.packed,
            script => Value::from_safe_string(SCRIPT.to_owned()),
            script_hash => Value::from_safe_string(pack::hash(&within(SCRIPT))),
        },
        &sheets.shown,
        title,
        out,
    )
}

/// The sheet of one commune by itself.
pub(super) fn sheet_alone(
    advised: &Advised<'_>,
    words: &Words<'_>,
    commune: usize,
    out: &mut dyn Write,
) -> io::Result<()> {
    let Some(scored) = advised.assessment.communes.get(commune) else {
        return Ok(());
    };
    let maker = Maker::new(advised, words).map_err(io::Error::other)?;
    let name = words.commune(&scored.record.identity);
    let sheet = maker.sheet(commune, 0)?.map(Value::from_safe_string);
    maker.finish(
        context! { overview => (), script_hash => () },
        sheet.as_slice(),
        &name,
        out,
    )
}

/// What makes the parts of a page.
struct Maker<'a> {
    advised: &'a Advised<'a>,
    words: &'a Words<'a>,
    environment: Environment<'static>,
}

impl<'a> Maker<'a> {
    fn new(advised: &'a Advised<'a>, words: &'a Words<'a>) -> Result<Self, Error> {
        Ok(Self {
            advised,
            words,
            environment: template::environment(words.texts, &[SHARED, TEMPLATES].concat())?,
        })
    }

    fn template(&self, name: &str) -> io::Result<Template<'_, '_>> {
        self.environment
            .get_template(name)
            .map_err(io::Error::other)
    }

    /// The row of the commune in a place of the order.
    fn row(
        &self,
        places: &[Place<'_>],
        at: usize,
        scale: Scale,
        has_districts: bool,
    ) -> io::Result<String> {
        let Some(place) = places.get(at) else {
            return Ok(String::new());
        };
        let row = Row::new(self.words, (at, place), scale, has_districts);
        let template = self.template("report-row.html")?;
        template
            .render(context! { row => serialized(&row) })
            .map_err(io::Error::other)
    }

    /// The sheet of a commune, given its place in the assessment and in the order.
    fn sheet(&self, given: usize, at: usize) -> io::Result<Option<String>> {
        let Some(sheet) = Sheet::new(self.advised, self.words, (given, at)) else {
            return Ok(None);
        };
        let template = self.template("report-sheet.html")?;
        let sheet = template.render(context! { sheet => serialized(&sheet) });
        sheet.map(Some).map_err(io::Error::other)
    }

    fn finish(
        &self,
        page: Value,
        sheets: &[Value],
        title: &str,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let own = context! {
            lang => view::code(self.words.texts.lang()),
            title => title,
            sheets => sheets,
            style => Value::from_safe_string(STYLE.to_owned()),
            style_hash => Value::from_safe_string(pack::hash(&within(STYLE))),
            ..page
        };
        let template = self.template("report.html")?;
        let text = template.render(own).map_err(io::Error::other)?;
        out.write_all(text.as_bytes())
    }
}

/// A style or script as it stands between its tags.
pub(super) fn within(text: &str) -> String {
    format!("\n{text}\n")
}

/// A value as templates see it.
pub(super) fn serialized<T: Serialize>(value: &T) -> Value {
    Value::from(Serde(value))
}
