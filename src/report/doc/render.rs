//! Words set into a template, each escaped as the layout asks.

use std::borrow::Cow;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, Error, Output, State, UndefinedBehavior};
use minijinja::{context, escape_formatter};

use super::Layout;
use super::view::Rulebook;
use crate::escape;
use crate::l10n::Texts;

const HTML: &str = include_str!("../../../templates/rulebook.html");
const MARKDOWN: &str = include_str!("../../../templates/rulebook.md");
/// Our own text, put into the page as it is.
const STYLE: &str = include_str!("../../../templates/rulebook.css");

/// The document.
pub(super) fn render(book: &Rulebook, texts: &Texts, layout: Layout) -> Result<String, Error> {
    let environment = environment(texts)?;
    let template = environment.get_template(match layout {
        Layout::Html => "rulebook.html",
        Layout::Markdown => "rulebook.md",
    })?;
    template.render(context! {
        book => Value::from(Serde(book)),
        style => Value::from_safe_string(STYLE.to_owned()),
    })
}

fn environment(texts: &Texts) -> Result<Environment<'static>, Error> {
    let mut environment = Environment::new();
    environment.set_syntax(
        SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .keep_trailing_newline(true)
            .build()?,
    );
    // A name that a template has wrong is an error, not an empty cell.
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|name| {
        let html = name
            .rsplit_once('.')
            .is_some_and(|(_, ending)| ending == "html");
        if html {
            AutoEscape::Html
        } else {
            AutoEscape::Custom("markdown".into())
        }
    });
    environment.set_formatter(format);
    // A function must own what it needs; the words of a language are quickly loaded.
    let texts = Texts::new(texts.lang());
    environment.add_function("say", move |id: &str| texts.get(id));
    environment.add_template("rulebook.html", HTML)?;
    environment.add_template("rulebook.md", MARKDOWN)?;
    Ok(environment)
}

/// Markdown has an escaping of its own. The library's is for pages; signs that no page may hold, and
/// those that nobody sees, are shown there too.
fn format(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    if value.is_safe() {
        return escape_formatter(out, state, value);
    }
    if matches!(state.auto_escape(), AutoEscape::Custom(_)) {
        out.write_str(&escape::markdown(&value.to_string()))?;
        return Ok(());
    }
    match value.as_str().map(escape::line) {
        Some(Cow::Owned(shown)) => escape_formatter(out, state, &Value::from(shown)),
        _ => escape_formatter(out, state, value),
    }
}
