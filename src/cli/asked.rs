//! Ways to ask for help that are habits of other systems, brought into the one there is.

use std::ffi::OsString;

use super::word::plain;

/// What asks for help wherever it stands.
const SIGNS: [&str; 2] = ["/?", "-?"];

/// What asks for help as a command, without marks.
const WORDS: [&str; 4] = ["help", "trogiup", "giup", "huongdan"];

/// Options that take the next word.
const WITH_VALUE: [&str; 2] = ["--lang", "--color"];

/// The arguments, with `--help` for whatever else asks for it: `help score`, `trợ giúp`, `/?`.
pub(super) fn for_help(arguments: &[OsString]) -> Vec<OsString> {
    let end = arguments.iter().position(|word| word == "--");
    let end = end.unwrap_or(arguments.len());
    let (before, behind) = arguments.split_at(end);
    let mut words: Vec<OsString> = before.to_vec();
    for word in &mut words {
        if SIGNS.iter().any(|sign| word == sign) {
            *word = OsString::from("--help");
        }
    }
    if let Some(range) = command(&words) {
        words.drain(range);
        words.push(OsString::from("--help"));
    }
    words.extend_from_slice(behind);
    words
}

/// The words of the command, where it asks for help: the first that belong to no option.
fn command(words: &[OsString]) -> Option<std::ops::Range<usize>> {
    let takes_next = |at: usize| {
        let before = at.checked_sub(1).and_then(|at| words.get(at));
        before.is_some_and(|before| WITH_VALUE.iter().any(|option| before == option))
    };
    let is_word = |at: &usize| {
        let word = words.get(*at).map(|word| word.to_string_lossy());
        word.is_some_and(|word| !word.starts_with('-')) && !takes_next(*at)
    };
    let first = (0..words.len()).find(is_word)?;
    let of = |count: usize| {
        let words = words.get(first..first + count)?.iter();
        Some(
            words
                .map(|word| plain(&word.to_string_lossy()))
                .collect::<String>(),
        )
    };
    let count = [1, 2]
        .into_iter()
        .find(|count| of(*count).is_some_and(|words| WORDS.contains(&words.as_str())))?;
    Some(first..first + count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn habits_of_other_systems() {
        for (typed, wanted) in [
            ("help", "--help"),
            ("help score", "score --help"),
            ("trợ-giúp score", "score --help"),
            ("trợ giúp", "--help"),
            ("tro giup check", "check --help"),
            ("--lang en help", "--lang en --help"),
            ("score /?", "score --help"),
            ("-?", "--help"),
            ("score a help", "score a help"),
            ("score -- /?", "score -- /?"),
            ("", ""),
        ] {
            let words: Vec<OsString> = typed.split_whitespace().map(OsString::from).collect();
            let found: Vec<String> = for_help(&words)
                .into_iter()
                .map(|word| word.into_string().unwrap())
                .collect();
            assert_eq!(found.join(" "), wanted, "{typed}");
        }
    }
}
