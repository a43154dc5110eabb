//! What officials write, and how the language says it. Each rule is one small step; a statement is
//! changed until none fits, and only what is read then, and says the same, is proposed.

mod headings;
mod plans;
mod ranges;
mod rows;
mod steps;

use super::pattern::RewriteRule;

/// The steps, those that need others to have been taken later.
pub(super) fn rules() -> impl Iterator<Item = &'static RewriteRule> {
    let lists = [
        ranges::RULES,
        rows::RULES,
        steps::RULES,
        plans::RULES,
        headings::RULES,
    ];
    lists.into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::syntax::keyword::all_spellings;

    #[test]
    fn what_is_meant_is_said_in_words_of_the_language() {
        let own: BTreeSet<&str> = all_spellings().flat_map(|words| words.split(' ')).collect();
        for rule in rules() {
            let words = rule.meant.split(|c: char| !c.is_alphabetic() && c != '\\');
            for word in words.filter(|word| !word.is_empty() && *word != "\\n") {
                let stands_for_others = word.len() == 1 && word.chars().all(char::is_uppercase);
                assert!(
                    stands_for_others || own.contains(word),
                    "{}: {word}",
                    rule.meant
                );
            }
        }
    }
}
