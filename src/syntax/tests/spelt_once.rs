//! No code spells the words of the language but the table of keywords.

use crate::syntax::keyword::all_spellings;

/// Where words of the language may be spelt: in patterns of what people write.
const PATTERNS: [&str; 5] = [
    "syntax/keyword.rs",
    "syntax/recovery/instead.rs",
    "syntax/recovery/missing_form.rs",
    "syntax/recovery/rewrite/kind.rs",
    "syntax/recovery/rewrite/rules/",
];

/// Lists of other words, of which some are one of the language by chance.
const OTHERS: [&str; 10] = [
    // Words without their marks.
    "model/check/linear.rs",
    // Words that data files and commands have of their own.
    "api/",
    "cli/",
    "data/",
    "l10n/",
    "number/",
    // Names of things that are no figures.
    "model/check/names.rs",
    "model/check/units.rs",
    // How labels and sentences begin.
    "report/condition.rs",
    "report/phrase.rs",
];

/// Whether a text has nothing but words of the language, signs and places for values.
fn is_spelt(text: &str, spellings: &[&str]) -> bool {
    let text: String = text
        .split('{')
        .map(|part| part.split_once('}').map_or(part, |(_, behind)| behind))
        .collect();
    let words = text.split(|c: char| !(c.is_alphabetic() || c == '_'));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let mut reached = vec![true];
    for end in 1..=words.len() {
        let is = |start: usize| {
            reached[start] && spellings.contains(&words[start..end].join(" ").as_str())
        };
        reached.push((0..end).any(is));
    }
    !words.is_empty() && reached[words.len()]
}

#[test]
fn only_the_table_spells_the_words() {
    let spellings: Vec<&str> = all_spellings().collect();
    let src = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for file in walkdir::WalkDir::new(&src) {
        let file = file.unwrap();
        let name = file.path().strip_prefix(&src).unwrap();
        let name = name.to_str().unwrap().replace('\\', "/");
        let elsewhere = |place: &&str| name.starts_with(*place);
        let is_code = file.path().extension().is_some_and(|ending| ending == "rs");
        let is_test = name.contains("/tests");
        if !is_code || is_test || PATTERNS.iter().any(elsewhere) || OTHERS.iter().any(elsewhere) {
            continue;
        }
        let code = std::fs::read_to_string(file.path()).unwrap();
        let code = code.split("#[cfg(test)]\nmod tests {").next().unwrap();
        for (line, text) in code.lines().enumerate() {
            let texts = text.split('"').skip(1).step_by(2);
            let is_comment = text.trim_start().starts_with("//");
            for text in texts.filter(|text| !is_comment && is_spelt(text, &spellings)) {
                found.push(format!("{name}:{}: {text}", line + 1));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn words_are_told_from_others() {
    let spellings = ["với", "không phải", "là"];
    for spelt in [" với {}", "không phải", "{} là {first}", "là/là"] {
        assert!(is_spelt(spelt, &spellings), "{spelt}");
    }
    for other in ["", " ", "phải", "đối với", "(,)", "{với}", "là_với"] {
        assert!(!is_spelt(other, &spellings), "{other}");
    }
}
