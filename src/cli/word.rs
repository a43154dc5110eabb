//! Values that are one of a few words, as people type them: in English or Vietnamese, with or
//! without marks, with a blank, a hyphen or nothing between words.

use std::ffi::OsStr;
use std::marker::PhantomData;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use clap::{Arg, Command, ValueEnum};

use crate::names;

/// What no format is, and the one that comes nearest.
const NEAR: [(&str, &str); 10] = [
    ("excel", "csv"),
    ("xlsx", "csv"),
    ("xls", "csv"),
    ("word", "html"),
    ("word", "markdown"),
    ("docx", "html"),
    ("docx", "markdown"),
    ("pdf", "html"),
    ("pdf", "markdown"),
    ("txt", "table"),
];

/// Letters and digits of a word without marks.
pub(super) fn plain(word: &str) -> String {
    let letters = names::bare(word);
    letters.chars().filter(|it| it.is_alphanumeric()).collect()
}

/// The value that a word means.
pub(super) fn read<T: ValueEnum>(word: &str) -> Option<T> {
    let wanted = plain(word);
    let mut variants = T::value_variants().iter();
    let it = variants.find(|variant| {
        let value = variant.to_possible_value();
        value.is_some_and(|value| value.get_name_and_aliases().any(|it| plain(it) == wanted))
    });
    it.cloned()
}

/// A value's English name with its Vietnamese one, where it has one.
pub(super) fn both(value: &PossibleValue) -> String {
    let name = value.get_name();
    let mut others = value.get_name_and_aliases().filter(|it| *it != name);
    match others.next() {
        Some(other) => format!("{name}/{other}"),
        None => name.to_owned(),
    }
}

/// Reads the words of an option's values.
#[derive(Clone)]
pub(super) struct Words<T>(PhantomData<T>);

impl<T> Words<T> {
    /// The reader.
    pub(super) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T: ValueEnum + Send + Sync + 'static> TypedValueParser for Words<T> {
    type Value = T;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &OsStr,
    ) -> Result<Self::Value, Error> {
        let typed = value.to_string_lossy();
        read(&typed).ok_or_else(|| unknown::<T>(command, arg, &typed))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(values::<T>().into_iter()))
    }
}

fn values<T: ValueEnum>() -> Vec<PossibleValue> {
    let variants = T::value_variants().iter();
    variants.filter_map(T::to_possible_value).collect()
}

fn unknown<T: ValueEnum>(command: &Command, arg: Option<&Arg>, typed: &str) -> Error {
    let values = values::<T>();
    let text = |text: String| ContextValue::String(text);
    let mut error = Error::new(ErrorKind::InvalidValue).with_cmd(command);
    let named = arg.map_or_else(|| "…".to_owned(), Arg::to_string);
    error.insert(ContextKind::InvalidArg, text(named));
    error.insert(ContextKind::InvalidValue, text(typed.to_owned()));
    error.insert(
        ContextKind::ValidValue,
        ContextValue::Strings(values.iter().map(both).collect()),
    );
    if let Some(nearest) = nearest(typed, &values) {
        error.insert(ContextKind::SuggestedValue, text(nearest));
    }
    error
}

/// The word that was most likely meant: the beginning of one, as where a blank cut it in two, or
/// one that is spelt alike.
fn nearest(typed: &str, values: &[PossibleValue]) -> Option<String> {
    let words = || values.iter().flat_map(PossibleValue::get_name_and_aliases);
    let wanted = plain(typed);
    let begins = words().find(|word| !wanted.is_empty() && plain(word).starts_with(&wanted));
    let near = || {
        let mut near = NEAR.iter().filter(|(of, _)| *of == wanted);
        near.find_map(|(_, name)| words().find(|word| word == name))
    };
    let it = begins
        .or_else(near)
        .or_else(|| names::suggest(typed, words()));
    it.map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::super::args::{Only, SourcesFormat};
    use super::*;

    #[test]
    fn in_both_languages_with_and_without_marks() {
        for (typed, wanted) in [
            ("met", Some(Only::Met)),
            ("đạt", Some(Only::Met)),
            ("Dat", Some(Only::Met)),
            ("không đạt", Some(Only::NotMet)),
            ("khong-dat", Some(Only::NotMet)),
            ("KHÔNG_ĐẠT", Some(Only::NotMet)),
            ("NOT-MET", Some(Only::NotMet)),
            ("chưa xác định", Some(Only::Undetermined)),
            ("chuaxacdinh", Some(Only::Undetermined)),
            ("không", None),
            ("", None),
        ] {
            assert_eq!(read(typed), wanted, "{typed}");
        }
    }

    #[test]
    fn the_nearest_is_proposed() {
        for (typed, wanted) in [
            ("không", Some("không-đạt")),
            ("chưa", Some("chưa-xác-định")),
            ("undetermind", Some("undetermined")),
            ("", None),
        ] {
            assert_eq!(
                nearest(typed, &values::<Only>()).as_deref(),
                wanted,
                "{typed}"
            );
        }
        for (typed, wanted) in [("jsn", "json"), ("Excel", "csv"), ("docx", "markdown")] {
            let nearest = nearest(typed, &values::<SourcesFormat>());
            assert_eq!(nearest.as_deref(), Some(wanted), "{typed}");
        }
    }
}
