//! Words for people: Vietnamese and English side by side in Fluent files, never in code.
//!
//! Each room has one file a language (`vi/engine.ftl`, `en/engine.ftl`); a test holds the two to
//! the same messages and variables. Vietnamese is the default.

mod args;
mod wrap;

use std::borrow::Cow;
use std::str::FromStr;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentResource, FluentValue};
use unic_langid::langid;

pub use args::{Arg, Args};
pub use wrap::wrap;

use crate::escape;
use crate::number::{self, Decimal};

/// A language that reports can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lang {
    /// Vietnamese.
    #[default]
    Vi,
    /// English.
    En,
}

impl FromStr for Lang {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "vi" => Ok(Lang::Vi),
            "en" => Ok(Lang::En),
            _ => Err(()),
        }
    }
}

macro_rules! resources {
    ($($room:literal),* $(,)?) => {
        [$((
            concat!($room, ".ftl"),
            include_str!(concat!("vi/", $room, ".ftl")),
            include_str!(concat!("en/", $room, ".ftl")),
        )),*]
    };
}

/// The Fluent files: name, Vietnamese text, English text.
pub const RESOURCES: &[(&str, &str, &str)] = &resources![
    "common",
    "diagnostic",
    "diagnostic-syntax",
    "diagnostic-model",
    "diagnostic-quantities",
    "diagnostic-data",
    "diagnostic-examples",
    "diagnostic-inspect",
    "parameters",
    "law",
    "official",
    "plan",
    "history",
    "duty",
    "engine",
    "report",
    "workbook",
    "page",
    "rules",
    "doc",
    "sources",
    "inspect",
    "diff",
    "quantities",
    "trial",
    "verification",
    "mark",
    "advise",
    "cli",
    "fmt",
    "form",
];

/// The words of one language.
pub struct Texts {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// Loads the words of a language.
    ///
    /// The files are part of the program and a test reads them all, so a mistake in one shows as
    /// missing words, never as a failure.
    pub fn new(lang: Lang) -> Self {
        let id = match lang {
            Lang::Vi => langid!("vi"),
            Lang::En => langid!("en"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::Vi => |value, _| format_value(value, Lang::Vi),
            Lang::En => |value, _| format_value(value, Lang::En),
        }));
        for &(_, vi, en) in RESOURCES {
            let text = if lang == Lang::Vi { vi } else { en };
            let resource =
                FluentResource::try_new(text.to_owned()).unwrap_or_else(|(part, _)| part);
            bundle.add_resource_overriding(resource);
        }
        Self { lang, bundle }
    }

    /// The language of these words.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A message without variables.
    pub fn get(&self, id: &str) -> String {
        self.with(id, &Args::new())
    }

    /// A message with its variables; the id itself where there is no such message.
    pub fn with(&self, id: &str, args: &Args) -> String {
        self.find(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// A message with its variables, or `None` where there is no such message. `id` may name an
    /// attribute as `message.attribute`.
    pub fn find(&self, id: &str, args: &Args) -> Option<String> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let args = args.resolve(self);
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors);
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        Some(text.into_owned())
    }

    /// A number as this language writes it.
    pub fn number(&self, value: Decimal) -> String {
        match self.lang {
            Lang::Vi => number::format_number(value),
            Lang::En => number::format_with(value, ',', '.'),
        }
    }
}

/// Counts are grouped in thousands; Fluent itself only chooses the plural form by them.
fn format_value(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else {
        return None;
    };
    #[expect(
        clippy::cast_possible_truncation,
        reason = "made from whole numbers by Args::resolve"
    )]
    let whole = Decimal::from(*value as i64);
    Some(match lang {
        Lang::Vi => number::format_number(whole),
        Lang::En => number::format_with(whole, ',', '.'),
    })
}

impl Args {
    fn resolve<'a>(&'a self, texts: &Texts) -> fluent_bundle::FluentArgs<'a> {
        let mut resolved = fluent_bundle::FluentArgs::with_capacity(self.len());
        for (name, arg) in self.iter() {
            let value = match arg {
                // What somebody wrote stands in a sentence, whatever that is written to.
                Arg::Text(text) => FluentValue::String(escape::lines(text)),
                Arg::Number(number) => FluentValue::String(Cow::Owned(texts.number(*number))),
                Arg::Count(count) => FluentValue::from(*count),
                Arg::Message(id, args) => FluentValue::String(Cow::Owned(texts.with(id, args))),
            };
            resolved.set(Cow::Borrowed(name), value);
        }
        resolved
    }
}
