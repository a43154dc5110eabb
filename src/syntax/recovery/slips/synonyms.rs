//! Words in the place of those of the language: what an official would say otherwise, or leave out.

use super::super::finding::{missing_word, superfluous};
use super::super::instead::{IDLE, LEFT_OUT, MEANT, VERIFIED};
use super::super::scan::is_word;
use super::super::site::Site;
use crate::diagnostic::Diagnostic;
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::{Called, MEET, VERIFIED_BY};
use crate::syntax::outline::is_blank;

/// `đã đối chiếu`: with what, is not said.
pub(super) fn source(site: Site<'_>) -> Option<Diagnostic> {
    let said = site.text().starts_with(VERIFIED) && site.asks_word(VERIFIED_BY);
    said.then(|| site.not_this("source").help("help-source"))
}

/// Another word for one of the language.
pub(super) fn other_word(site: Site<'_>) -> Option<Diagnostic> {
    MEANT.into_iter().find_map(|(said, meant)| {
        let first = *meant.first()?;
        let asked =
            site.asks_word(first) || first == MEET && site.asks(Called::Words("syntax-expected"));
        // A name of several words may have one of these, and a ratio its sign later.
        let is_name = first == "/" && site.text().contains('/');
        let end = place(site, said).filter(|_| asked && !is_name)?;
        Some(site.instead(site.found.range.start, end, &meant.join(" ")))
    })
}

/// A word that says nothing more.
pub(super) fn idle_word(site: Site<'_>) -> Option<Diagnostic> {
    IDLE.into_iter().find_map(|(said, asked)| {
        let start = site.found.range.start;
        let end = place(site, said).filter(|_| site.asks(Called::Words(asked)))?;
        let behind = site.fragment.text.get(end..)?;
        let blank = behind.len() - behind.trim_start_matches(is_blank).len();
        let span = site.fragment.span(start..end);
        let gone = site.fragment.span(start..end + blank);
        Some(superfluous(span, site.fragment.source(span)).mend(gone, ""))
    })
}

/// A word that is missing before what stands there.
pub(super) fn left_out(site: Site<'_>) -> Option<Diagnostic> {
    LEFT_OUT.into_iter().find_map(|(before, word)| {
        let stands = match before {
            "0" => site.text().starts_with(|c: char| c.is_ascii_digit()),
            word => place(site, word).is_some(),
        };
        let start = site.found.range.start;
        let before = site.fragment.span(start..start);
        let found = site.found;
        (stands && site.asks_word(word))
            .then(|| missing_word(before, found.span, &found.shown, word))
    })
}

/// `đạt chuẩn`, `thay thế`, `bãi bỏ tiêu chí 3 "…"`: words that only have to go.
pub(super) fn goes(site: Site<'_>) -> Option<Diagnostic> {
    let starts = |words: &[&str]| words.iter().any(|word| site.text().starts_with(word));
    let goes = match site.rule {
        Rule::example => starts(&["chuẩn", "="]),
        Rule::changed => starts(&["thế"]),
        Rule::repeal => starts(&["\"", "“"]),
        _ => false,
    };
    goes.then(|| superfluous(site.found.span, &site.found.shown))
}

/// Where some words end that stand at the site as words of their own.
fn place(site: Site<'_>, words: &str) -> Option<usize> {
    let behind = site.text().strip_prefix(words)?;
    (!behind.starts_with(is_word)).then_some(site.found.range.start + words.len())
}
