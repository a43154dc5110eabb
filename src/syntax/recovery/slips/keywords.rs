//! Keywords that are nearly right.

use super::super::found::Found;
use super::super::scan::end_of_words;
use super::super::site::Site;
use crate::diagnostic::Diagnostic;
use crate::names;
use crate::syntax::fragment::Fragment;
use crate::syntax::keyword::Called;
use std::ops::Range;

/// The keyword asked for that the words found nearly are, and where these stand.
fn meant(
    fragment: &Fragment<'_>,
    found: &Found,
    expected: &[Called],
) -> Option<(&'static str, Range<usize>)> {
    let rest = fragment.text.get(found.range.start..)?;
    expected.iter().find_map(|called| {
        let Called::Keyword(keyword) = called else {
            return None;
        };
        let end = end_of_words(rest, keyword.split(' ').count())?;
        let written = rest.get(..end)?;
        let near = names::suggest(written, [*keyword])?;
        let place = found.range.start..found.range.start + end;
        (!is_another_word(written, near)).then_some((near, place))
    })
}

/// Whether a word is too far from a short keyword that seems near: of three letters another
/// word is but one slip away, so only marks may be missing.
pub(in crate::syntax::recovery) fn is_another_word(written: &str, keyword: &str) -> bool {
    keyword.chars().count() <= 3 && names::bare(written) != names::bare(keyword)
}

/// A keyword that is nearly the one asked for.
pub(super) fn nearly(site: Site<'_>) -> Option<Diagnostic> {
    let (keyword, place) = meant(site.fragment, site.found, site.expected)?;
    Some(site.instead(place.start, place.end, keyword))
}
