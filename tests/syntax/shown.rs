//! Findings as plain text: what is said, what is underlined, what is proposed.

use std::fmt::Write as _;

use tieuchi::diagnostic::{Diagnostic, Place};
use tieuchi::l10n::{Lang, Texts};
use tieuchi::source::{Sources, Span};

use crate::syntax::read;

/// The findings of a text, in Vietnamese.
pub(crate) fn of(text: impl AsRef<[u8]>) -> String {
    let (sources, _, findings) = read(text);
    all(&sources, &findings)
}

pub(crate) fn all(sources: &Sources, findings: &[Diagnostic]) -> String {
    let texts = Texts::new(Lang::Vi);
    let mut shown = String::new();
    for finding in findings {
        let id = finding.code.as_str();
        let say = |attribute: &str| texts.find(&format!("{id}.{attribute}"), &finding.args);
        let message = texts.with(id, &finding.args);
        let _ = writeln!(shown, "{id} {message}");
        if let Place::Span(span) = finding.place {
            underline(&mut shown, sources, span, &say("label").unwrap_or_default());
        }
        for label in &finding.labels {
            underline(
                &mut shown,
                sources,
                label.span,
                &say(label.attribute).unwrap_or_default(),
            );
        }
        for help in finding.helps.iter().filter_map(|help| say(help)) {
            let _ = writeln!(shown, "  = {help}");
        }
        if let Some(mend) = &finding.mend {
            let (replaced, by) = (sources.snippet(mend.span), &mend.replacement);
            let _ = writeln!(shown, "  ~ [{replaced}] -> [{by}]");
        }
        shown.push('\n');
    }
    shown
}

/// The line of a span and the marks below its words.
fn underline(shown: &mut String, sources: &Sources, span: Span, label: &str) {
    let file = sources.file(span.file);
    let (row, column) = file.line_column(span.start);
    let line = file.text.lines().nth(row as usize - 1).unwrap_or("");
    let line: String = line.chars().take(100).collect();
    let before = column as usize - 1;
    let marks = "^".repeat(sources.snippet(span).chars().count().max(1));
    let _ = writeln!(shown, "  {row:>3} | {}", line.replace('\t', " "));
    let _ = writeln!(shown, "      | {}{marks} {label}", " ".repeat(before));
}
