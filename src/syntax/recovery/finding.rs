//! Findings about words that fit no form, with the mends that go with them.

use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::{Arg, Args};
use crate::source::Span;
use crate::syntax::keyword::Called;

/// Words that fit no form of the language.
pub(super) fn not_a_form(span: Span, written: &str) -> Diagnostic {
    Diagnostic::new(Code::Syntax, span).arg("found", written)
}

/// A keyword that is nearly right.
pub(in crate::syntax) fn misspelt(span: Span, written: &str, meant: &str) -> Diagnostic {
    not_a_form(span, written)
        .arg("case", "misspelt")
        .arg("meant", meant)
        .help("help-meant")
        .mend(span, meant)
}

/// A sign that only has to go.
pub(super) fn superfluous(span: Span, written: &str) -> Diagnostic {
    not_a_form(span, written)
        .arg("case", "extra")
        .help("help-remove")
        .mend(span, "")
}

/// A name that was written as several words.
pub(super) fn several_words(span: Span, written: &str, name: &str) -> Diagnostic {
    not_a_form(span, written)
        .arg("case", "name")
        .arg("name", name)
        .help("help-name")
        .mend(span, name)
}

/// A word that is missing at a place.
pub(super) fn missing_word(place: Span, shown: Span, found: &str, word: &str) -> Diagnostic {
    not_a_form(shown, found)
        .arg("case", "lacks")
        .arg("meant", word)
        .help("help-lacks")
        .mend(place, format!("{word} "))
}

/// Other words that say the same, proposed as a comparison.
pub(super) fn proposed(finding: Diagnostic, place: Span, proposal: &str) -> Diagnostic {
    finding
        .arg("proposal", proposal)
        .help("help-comparison")
        .mend(place, proposal)
}

pub(super) fn without_help(mut finding: Diagnostic) -> Diagnostic {
    finding.helps = Vec::new();
    finding
}

/// What is asked for, as one variable: `a`, `a or b`, `a, b or c`.
pub(super) fn any_of(expected: &[Called]) -> Option<Arg> {
    let (last, others) = expected.split_last()?;
    let join = |message, rest: Arg, last: &Called| {
        let args = Args::new().with("rest", rest).with("last", last.arg());
        Arg::Message(message, args)
    };
    let mut others = others.iter();
    let Some(first) = others.next() else {
        return Some(last.arg());
    };
    let rest = others.fold(first.arg(), |rest, one| join("syntax-and-so-on", rest, one));
    Some(join("syntax-or", rest, last))
}
