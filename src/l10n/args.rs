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

/// So many names are listed in a sentence, and no more once they are so many bytes.
const MOST_LISTED: (usize, usize) = (40, 1_900);

impl Arg {
    /// Names in a sentence, with commas. Of very many the first are listed, and how many more there
    /// are: whoever reads them looks the others up, and a finding for each of many lines stays small.
    pub fn list(names: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let mut listed = String::new();
        let (mut count, mut more) = (0, 0);
        for name in names {
            let is_full = count >= MOST_LISTED.0 || listed.len() > MOST_LISTED.1;
            if is_full || more > 0 {
                more += 1;
                continue;
            }
            if count > 0 {
                listed.push_str(", ");
            }
            listed.push_str(name.as_ref());
            count += 1;
        }
        if more == 0 {
            return Arg::Text(listed);
        }
        let args = Args::new().with("names", listed).with("more", more);
        Arg::Message("list-more", args)
    }

    /// The same with long words cut: of a text that is quoted its beginning and its end are enough.
    #[must_use]
    pub fn cut(self) -> Self {
        match self {
            Arg::Text(text) => Arg::Text(cut(text)),
            Arg::Message(id, args) => {
                let args = args.0.into_iter();
                Arg::Message(
                    id,
                    Args(args.map(|(name, arg)| (name, arg.cut())).collect()),
                )
            }
            Arg::Number(_) | Arg::Count(_) => self,
        }
    }
}

/// So many characters of a text stand in a finding, which may be one of 100,000 about it.
const MOST_QUOTED: usize = 2_000;

fn cut(text: String) -> String {
    if text.len() <= MOST_QUOTED || text.chars().nth(MOST_QUOTED).is_none() {
        return text;
    }
    let start: String = text.chars().take(MOST_QUOTED / 2).collect();
    let mut end: Vec<char> = text.chars().rev().take(MOST_QUOTED / 2 - 1).collect();
    end.reverse();
    let end: String = end.into_iter().collect();
    format!("{start}…{end}")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_names_are_listed_and_of_many_the_first() {
        assert_eq!(Arg::list(["a", "b"]), Arg::Text("a, b".to_owned()));
        let names: Vec<String> = (1..=41).map(|n| n.to_string()).collect();
        let all = Arg::list(names.iter().take(40));
        assert_eq!(all, Arg::Text(names[..40].join(", ")));
        let Arg::Message(_, args) = Arg::list(&names) else {
            panic!("one is left");
        };
        assert_eq!(args.0[1], ("more", Arg::Count(1)));
        let long = ["a".repeat(1_000), "b".repeat(1_000), "c".to_owned()];
        assert!(matches!(Arg::list(&long), Arg::Message(..)));
    }

    #[test]
    fn long_texts_are_cut_in_their_middle() {
        let text = |length| "á".repeat(length) + "b";
        let cut = |text: String| match Arg::Text(text).cut() {
            Arg::Text(text) => text,
            other => panic!("{other:?}"),
        };
        assert_eq!(cut(text(1_999)), text(1_999));
        let long = cut(text(2_000));
        assert_eq!(long.chars().count(), 2_000);
        assert!(long.ends_with("áb") && long.contains("á…á"));
    }
}
