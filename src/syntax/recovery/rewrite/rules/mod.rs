//! What officials write, and how the language says it. Each rule is one small step; a statement is
//! changed until none fits, and only what is read then, and says the same, is proposed.

mod headings;
mod ranges;
mod rows;
mod steps;

use super::pattern::RewriteRule;

/// The steps, those that need others to have been taken later.
pub(super) fn rules() -> impl Iterator<Item = &'static RewriteRule> {
    let lists = [ranges::RULES, rows::RULES, steps::RULES, headings::RULES];
    lists.into_iter().flatten()
}
