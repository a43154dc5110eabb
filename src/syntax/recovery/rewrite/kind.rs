//! Kinds of statements, by the words they begin with: those of the language and others.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::super::instead;
use super::super::token::Token;
use super::pattern::Pattern;
use crate::syntax::form;
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::{MEET, WHEN, first_word, spellings};

/// The kind of what the words of the language open; none where they open a row, or belong to what does.
fn kind_opened(opening: Rule) -> Option<char> {
    Some(match opening {
        Rule::kw_amend | Rule::kw_replace | Rule::kw_add | Rule::kw_repeal => 'v',
        Rule::kw_example => 'e',
        Rule::kw_recognition | Rule::kw_fulfil | Rule::kw_no_criterion => 'q',
        Rule::kw_indicator => 'i',
        Rule::kw_attribute => 'a',
        Rule::kw_class => 'g',
        Rule::kw_parameter | Rule::kw_value => 'p',
        Rule::kw_criterion => 'c',
        Rule::kw_item => 'm',
        Rule::kw_standard
        | Rule::kw_legal_text
        | Rule::kw_issued
        | Rule::kw_effective
        | Rule::kw_citation => 'd',
        Rule::kw_total => 't',
        Rule::kw_each | Rule::kw_deduct => 's',
        Rule::kw_by => 'o',
        _ => return None,
    })
}

/// How statements begin in other words, or in several of the language, and their kinds.
const OTHERS: [(char, &str); 25] = [
    ('q', "^ được công nhận"),
    ('q', "^ xã được công nhận"),
    ('q', "^ xét công nhận"),
    ('q', "^ điều kiện công nhận"),
    ('d', "^ bộ tiêu"),
    ('d', "^ có hiệu lực"),
    ('d', "^ thi hành"),
    ('d', "^ ngày ban hành"),
    ('d', "^ ngày hiệu lực"),
    ('t', "^ tổng số điểm"),
    ('t', "^ tổng cộng"),
    ('t', "^ đạt tổng"),
    ('t', "^ có tổng"),
    ('s', "^ cứ"),
    ('s', "^ bị trừ"),
    ('s', "^ giảm"),
    ('s', "^ hạ K"),
    ('s', "^ khấu trừ"),
    ('s', "^ phạt K"),
    ('s', "^ bị phạt"),
    ('s', "^ mất K"),
    ('w', "^ K điểm khi"),
    ('w', "^ K điểm nếu"),
    ('w', "^ K điểm :"),
    ('w', "^ được K điểm"),
];

/// The words that statements begin with, and their kinds.
fn beginnings() -> Vec<(char, Pattern)> {
    let spelt = |(kind, rule): (char, Rule)| {
        let spellings = spellings(rule).iter();
        spellings.map(move |words| (kind, Pattern::beginning(words)))
    };
    let changes = [Rule::kw_replace, Rule::kw_add];
    let opened = form::opening_keywords().chain(changes);
    let opened = opened.filter_map(|rule| Some((kind_opened(rule)?, rule)));
    let others = OTHERS
        .iter()
        .map(|(kind, said)| (*kind, Pattern::new(said)));
    let met = spellings(Rule::kw_all).iter();
    let met = met.map(|all| ('q', Pattern::beginning(MEET).then(first_word(all))));
    let asked = [WHEN, instead::WHEN].map(|words| ('w', Pattern::beginning(words)));
    others
        .chain(opened.flat_map(spelt))
        .chain(met)
        .chain(asked)
        .collect()
}

/// Which kind of statement words begin, as a letter: its rules are those that name it.
pub(in crate::syntax::recovery) fn kind_of(tokens: &[Token]) -> char {
    static PATTERNS: LazyLock<Vec<(char, Pattern)>> = LazyLock::new(beginnings);
    let first = tokens.get(..tokens.len().min(8)).unwrap_or(tokens);
    let mut kinds = PATTERNS.iter();
    let found = kinds.find(|(_, pattern)| pattern.find(first).is_some());
    found.map_or('r', |(kind, _)| *kind)
}

/// The different words of some tokens.
pub(in crate::syntax::recovery) fn words(tokens: &[Token]) -> HashSet<&str> {
    tokens.iter().map(|token| token.text.as_str()).collect()
}
