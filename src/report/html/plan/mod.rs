//! The page of a plan: a card each target, and localities, or units, against all of them.

mod bar;
mod places;
mod view;

use std::io::{self, Write};

use minijinja::context;
use minijinja::value::Value;

use self::places::{Places, Row};
use self::view::View;
use super::pack;
use super::pieces::{PIECE, Pieces};
use super::render::{SCRIPT, SHARED, STYLE, serialized, within};
use crate::l10n::Args;
use crate::report::plan::Planned;
use crate::report::plan::matrix::matrix;
use crate::report::template;
use crate::report::words::Words;

const TEMPLATES: [(&str, &str); 3] = [
    ("plan.html", include_str!("../../../../templates/plan.html")),
    (
        "plan-row.html",
        include_str!("../../../../templates/plan-row.html"),
    ),
    (
        "plan-sheet.html",
        include_str!("../../../../templates/plan-sheet.html"),
    ),
];

/// Writes it.
pub(super) fn page(
    planned: &Planned<'_>,
    words: &Words<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let templates = [SHARED, TEMPLATES].concat();
    let environment = template::environment(words.texts, &templates).map_err(io::Error::other)?;
    let set = |name: &str, row: &Row| {
        let template = environment.get_template(name).map_err(io::Error::other)?;
        let set = template.render(context! { row => serialized(row) });
        set.map_err(io::Error::other)
    };
    let matrix = matrix(planned, words);
    let places = Places::new(words, &matrix);
    let made = |name: &'static str| {
        Pieces::new(matrix.rows.len(), |at, own| {
            let row = matrix.rows.get(at);
            let row = row.map(|row| set(name, &Row::new(words, &matrix, (at, row))));
            row.transpose().map(|set| own.extend(set))
        })
    };
    let (rows, sheets) = (made("plan-row.html")?, made("plan-sheet.html")?);
    let texts = words.texts;
    let has_script = !matrix.goals.is_empty() && !matrix.rows.is_empty();
    let hash = pack::hash(&within(SCRIPT));
    let count = Args::new().with("shown", "{shown}").with("all", "{all}");
    let number = Args::new().with("page", "{page}").with("pages", "{pages}");
    let shown = Args::new().with("shown", rows.shown.len());
    let own = context! {
        lang => super::view::code(texts.lang()),
        title => planned.plan.title.as_str(),
        style => Value::from_safe_string(STYLE.to_owned()),
        style_hash => Value::from_safe_string(pack::hash(&within(STYLE))),
        script => Value::from_safe_string(SCRIPT.to_owned()),
        script_hash => has_script.then(|| Value::from_safe_string(hash)),
        view => serialized(&View::new(planned, words)),
        places => serialized(&places),
        count => texts.with("page-count", &count),
        page => texts.with("page-page", &number),
        noscript => texts.with("page-noscript", &shown),
        piece => PIECE,
        index => Value::from_safe_string(pack::json(&places.index)?),
        rows => rows.shown,
        sheets => sheets.shown,
        packed_rows => rows.packed,
        packed_sheets => sheets.packed,
    };
    let template = environment.get_template("plan.html");
    let text = template.and_then(|template| template.render(own));
    out.write_all(text.map_err(io::Error::other)?.as_bytes())
}
