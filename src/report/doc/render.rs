//! The rulebook's words set into its templates.

use minijinja::value::{Serde, Value};
use minijinja::{Error, context};

use super::Layout;
use super::view::Rulebook;
use crate::l10n::Texts;
use crate::report::template;

const HTML: &str = include_str!("../../../templates/rulebook.html");
const MARKDOWN: &str = include_str!("../../../templates/rulebook.md");
const PLAN_HTML: &str = include_str!("../../../templates/rulebook-plan.html");
const PLAN_MARKDOWN: &str = include_str!("../../../templates/rulebook-plan.md");
/// Our own text, put into the page as it is.
const STYLE: &str = include_str!("../../../templates/rulebook.css");

/// The document.
pub(super) fn render(book: &Rulebook, texts: &Texts, layout: Layout) -> Result<String, Error> {
    let templates = [
        ("rulebook.html", HTML),
        ("rulebook.md", MARKDOWN),
        ("rulebook-plan.html", PLAN_HTML),
        ("rulebook-plan.md", PLAN_MARKDOWN),
    ];
    let environment = template::environment(texts, &templates)?;
    let template = environment.get_template(match layout {
        Layout::Html => "rulebook.html",
        Layout::Markdown => "rulebook.md",
    })?;
    template.render(context! {
        book => Value::from(Serde(book)),
        style => Value::from_safe_string(STYLE.to_owned()),
    })
}
