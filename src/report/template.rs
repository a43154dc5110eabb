//! Words set into templates, each escaped as the layout asks.

use std::borrow::Cow;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Value;
use minijinja::{
    AutoEscape, Environment, Error, Output, State, UndefinedBehavior, escape_formatter,
};

use crate::escape;
use crate::l10n::Texts;

/// Templates by their names: those that end in `.html` are pages, in `.xml` parts of documents, all others
/// Markdown.
pub(super) fn environment(
    texts: &Texts,
    templates: &[(&'static str, &'static str)],
) -> Result<Environment<'static>, Error> {
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
        let is_tagged = name
            .rsplit_once('.')
            .is_some_and(|(_, ending)| matches!(ending, "html" | "xml"));
        if is_tagged {
            AutoEscape::Html
        } else {
            AutoEscape::Custom("markdown".into())
        }
    });
    environment.set_formatter(format);
    // A function must own what it needs; the words of a language are quickly loaded.
    let texts = Texts::new(texts.lang());
    environment.add_function("say", move |id: &str| texts.get(id));
    for (name, template) in templates {
        environment.add_template(name, template)?;
    }
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
