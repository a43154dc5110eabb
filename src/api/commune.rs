//! A commune as a program knows it.

use std::collections::BTreeMap;

use crate::number::{Decimal, format_with};

/// A commune's answers, by the names that the standard gives its indicators and attributes.
///
/// What is not given is unknown, never 0. Whether the standard has the names, and whether the answers
/// are of the kind and within the limits that it declares, is looked at by [`Law::take`](super::Law::take).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Commune {
    answers: BTreeMap<String, String>,
}

/// An answer of a commune.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// To a question of yes or no.
    Flag(bool),
    /// A count, or a percentage in per cent: 97.5 is *97,5 %*.
    Number(Decimal),
    /// A choice, in the standard's words.
    Choice(String),
}

impl From<bool> for Answer {
    fn from(flag: bool) -> Self {
        Answer::Flag(flag)
    }
}

impl From<u32> for Answer {
    fn from(count: u32) -> Self {
        Answer::Number(count.into())
    }
}

impl From<Decimal> for Answer {
    fn from(number: Decimal) -> Self {
        Answer::Number(number)
    }
}

impl From<&str> for Answer {
    fn from(choice: &str) -> Self {
        Answer::Choice(choice.to_owned())
    }
}

impl Commune {
    /// A commune of which nothing is known but its name, such as *Xã Tam Hòa*.
    pub fn new(name: &str) -> Self {
        Self::default().with("tên", name)
    }

    /// The same with an answer; a second one to the same name takes the place of the first.
    #[must_use]
    pub fn with(mut self, name: &str, answer: impl Into<Answer>) -> Self {
        let answer = match answer.into() {
            Answer::Flag(true) => "có".to_owned(),
            Answer::Flag(false) => "không".to_owned(),
            // Without marks between thousands, so that nothing has to be guessed.
            Answer::Number(number) => format_with(number, '\0', ',').replace('\0', ""),
            Answer::Choice(choice) => choice,
        };
        self.answers.insert(name.to_owned(), answer);
        self
    }

    /// What a file of data would say.
    pub(super) fn into_answers(self) -> BTreeMap<String, String> {
        self.answers
    }
}
