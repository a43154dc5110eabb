//! What officials write, and how the language says it. Each rule is one small step; a statement is
//! changed until none fits, and only what is read then, and says the same, is proposed.

mod headings;
mod ranges;
mod rows;
mod steps;

use super::pattern::Rule;

/// In statements of some kinds: the words, and what they become.
const fn rule(within: &'static str, said: &'static str, meant: &'static str) -> Rule {
    Rule {
        within,
        said,
        meant,
    }
}

/// The steps, those that need others to have been taken later.
pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    let lists = [ranges::RULES, rows::RULES, steps::RULES, headings::RULES];
    lists.into_iter().flatten()
}
