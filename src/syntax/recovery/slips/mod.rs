//! Mistakes that show in what stands where reading stopped: one file a kind. Each check looks at the
//! site and answers only where it knows what was meant; the first answer counts.

mod bounds;
mod conditions;
mod dates;
mod ends;
pub(super) mod examples;
pub(super) mod keywords;
pub(super) mod names;
mod numbers;
mod points;
pub(super) mod quotes;
pub(super) mod ranges;
mod signs;
mod synonyms;

use super::finding::{any_of, not_a_form, without_help};
use super::scan::is_word;
use super::site::Site;
use crate::diagnostic::Diagnostic;
use crate::syntax::keyword::Called;

/// The checks, from those that know most of what was meant to those that know least.
const CHECKS: [fn(Site<'_>) -> Option<Diagnostic>; 36] = [
    ends::unfinished,
    // Whole phrases of a law text.
    conditions::the_rest,
    conditions::not_of_a_fact,
    conditions::yes_or_no,
    conditions::equals_yes,
    points::each_one,
    dates::period,
    points::points_from,
    points::above_a_threshold,
    ranges::from_to_in_signs,
    // Single words.
    synonyms::source,
    dates::date,
    synonyms::other_word,
    synonyms::idle_word,
    synonyms::left_out,
    synonyms::goes,
    numbers::roman_criterion,
    ranges::points_first,
    ranges::band_that_meets,
    numbers::thousands,
    // Names, bounds and quoted texts.
    dates::undated,
    bounds::parameter,
    quotes::other_marks,
    signs::invisible,
    signs::permille,
    signs::for_a_word,
    conditions::choices,
    names::hyphened,
    numbers::negative,
    names::measured,
    quotes::unquoted,
    // What only looks like a word or a sign of the language.
    ranges::in_signs,
    keywords::nearly,
    names::spaced_fact,
    ranges::dashed,
    signs::superfluous_sign,
];

/// What is wrong at a site, with the mend that fits.
pub(super) fn finding(site: Site<'_>) -> Diagnostic {
    let known = CHECKS.iter().find_map(|check| check(site));
    known.unwrap_or_else(|| unknown(site))
}

/// What is asked for at a site, where nothing tells what was meant.
fn unknown(site: Site<'_>) -> Diagnostic {
    let finding = not_a_form(site.found.span, &site.found.shown);
    let Some(asked) = any_of(site.expected).filter(|_| !site.complete) else {
        return without_help(finding.arg("case", "extra"));
    };
    let finding = finding.arg("case", "other").arg("expected", asked);
    let first = site.fragment.char_at(site.found.range.start);
    match ends::hint(site) {
        Some(hint) => finding.help(hint),
        None if is_word(first) && site.asks(Called::Words("syntax-text")) => {
            finding.help("help-quotes")
        }
        None => without_help(finding),
    }
}
