//! The language, found before anything else is understood.

use std::borrow::Cow;
use std::env;
use std::ffi::OsString;

use super::args::Language;
use super::word;
use crate::l10n::Lang;

/// The variable that chooses the language when no option does.
const VARIABLE: &str = "TIEUCHI_LANG";

/// The language that the command line or the environment asks for; Vietnamese when neither does,
/// or when it is none that there is (the parser then says so).
pub(super) fn choose(arguments: &[OsString]) -> Lang {
    asked(arguments)
        .or_else(|| env::var(VARIABLE).ok())
        .and_then(|name| word::read(&name))
        .map_or_else(Lang::default, |language| match language {
            Language::Vi => Lang::Vi,
            Language::En => Lang::En,
        })
}

/// The value of the last `--lang`, wherever it stands before a `--`.
fn asked(arguments: &[OsString]) -> Option<String> {
    let mut asked = None;
    let mut words = arguments.iter().map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
        if word == "--" {
            break;
        }
        if word == "--lang" {
            asked = words.next().map(Cow::into_owned);
        } else if let Some(value) = word.strip_prefix("--lang=") {
            asked = Some(value.to_owned());
        }
    }
    asked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stands_anywhere() {
        let asked = |line: &str| asked(&line.split(' ').map(OsString::from).collect::<Vec<_>>());
        assert_eq!(asked("score --lang en a b").as_deref(), Some("en"));
        assert_eq!(asked("--lang=en score").as_deref(), Some("en"));
        assert_eq!(asked("score a --lang").as_deref(), None);
        assert_eq!(asked("score -- --lang en").as_deref(), None);
    }
}
