//! Signs that no form has, or that stand for a word of the language.

use super::super::finding::{misspelt, not_a_form, superfluous};
use super::super::scan::is_dash;
use super::super::site::Site;
use crate::diagnostic::Diagnostic;
use crate::syntax::keyword::IS;

/// Signs that show as nothing, though they part a word.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A sign that shows as nothing.
pub(super) fn invisible(site: Site<'_>) -> Option<Diagnostic> {
    let sign = site.first().filter(|sign| is_invisible(*sign))?;
    let number = format!("U+{:04X}", u32::from(sign));
    let finding = not_a_form(site.found.span, &number).arg("case", "invisible");
    Some(finding.help("help-remove").mend(site.found.span, ""))
}

/// `‰`
pub(super) fn permille(site: Site<'_>) -> Option<Diagnostic> {
    let is_permille = site.first() == Some('‰');
    is_permille.then(|| site.not_this("permille").help("help-permille"))
}

/// `a : b` for a ratio, `loại = xã` for `là`.
pub(super) fn for_a_word(site: Site<'_>) -> Option<Diagnostic> {
    let meant = match site.first()? {
        ':' | '÷' => "/",
        '=' if site.found.shown == "=" => IS,
        _ => return None,
    };
    let misspelt = || misspelt(site.found.span, &site.found.shown, meant);
    site.asks_word(meant).then(misspelt)
}

/// A dash or a sign of a list that only has to go.
pub(super) fn superfluous_sign(site: Site<'_>) -> Option<Diagnostic> {
    let sign = site.first()?;
    let within_number = site.fragment.char_at(site.found.range.end).is_ascii_digit();
    let goes = is_dash(sign) || matches!(sign, ':' | ';' | ',' | '.') && !within_number;
    goes.then(|| superfluous(site.found.span, &site.found.shown))
}
