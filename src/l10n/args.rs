//! The variables of a message, as plain data: they are put into words only when it is shown.

use crate::number::Decimal;

/// The value of one variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Words as they are: a name, a piece of a file. Fluent can select on them.
    Text(String),
    /// An exact number, written as the language writes numbers.
    Number(Decimal),
    /// A whole count, by which a message can choose its plural form.
    Count(usize),
    /// Another message, with its own variables.
    Message(&'static str, Args),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<Decimal> for Arg {
    fn from(number: Decimal) -> Self {
        Arg::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Arg::Count(count)
    }
}

impl From<(&'static str, Args)> for Arg {
    fn from((id, args): (&'static str, Args)) -> Self {
        Arg::Message(id, args)
    }
}

/// The variables of one message, by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Args(Vec<(&'static str, Arg)>);

impl Args {
    /// No variables.
    pub fn new() -> Self {
        Self::default()
    }

    /// These variables and one more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.0.push((name, value.into()));
        self
    }

    /// How many variables.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The variables, in the order in which they were given.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Arg)> {
        self.0.iter().map(|(name, value)| (*name, value))
    }
}
