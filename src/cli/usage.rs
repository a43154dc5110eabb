//! Mistakes in the command line, told in the reader's language. clap says what kind of mistake it
//! was and about which words; its own English sentences are never shown.

use std::error::Error as _;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::Command;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use super::failure::Complaint;
use super::input;
use super::value::ValueError;
use super::word::plain;
use crate::l10n::Args;
use crate::names::suggest;

/// What commands are called in Vietnamese, without marks, and the command.
const VIETNAMESE: [(&str, &str); 23] = [
    ("cham", "score"),
    ("tinhdiem", "score"),
    ("kiemtra", "check"),
    ("giaithich", "explain"),
    ("giaitrinh", "explain"),
    ("sosanh", "diff"),
    ("tailieu", "doc"),
    ("nguon", "sources"),
    ("rasoat", "mark"),
    ("danhdau", "mark"),
    ("trinhbay", "fmt"),
    ("thu", "test"),
    ("vidu", "test"),
    ("hoi", "inspect"),
    ("goiy", "advise"),
    ("tuvan", "advise"),
    ("kehoach", "plan"),
    ("muctieu", "plan"),
    ("baocao", "report"),
    ("theodoi", "watch"),
    ("dienbien", "history"),
    ("quacacky", "history"),
    ("bieumau", "form"),
];

/// The commands that are given a standard and then data.
const OF_DATA: [&str; 5] = ["score", "explain", "advise", "mark", "history"];

/// What was wrong with a command line.
pub(super) fn complaint(error: &Error, command: &Command, arguments: &[OsString]) -> Complaint {
    let found = Found(error);
    let argument = Args::new().with("argument", found.text(ContextKind::InvalidArg));
    let complaint = match error.kind() {
        ErrorKind::UnknownArgument => suggesting(
            Complaint::new("cli-unknown-argument", argument),
            found.text(ContextKind::SuggestedArg),
        ),
        ErrorKind::InvalidSubcommand => unknown_command(&found, command),
        ErrorKind::MissingSubcommand => Complaint::new("cli-missing-command", Args::new()),
        ErrorKind::MissingRequiredArgument => {
            missing(arguments).unwrap_or_else(|| Complaint::new("cli-missing-argument", argument))
        }
        ErrorKind::ArgumentConflict => {
            let prior = found.text(ContextKind::PriorArg);
            if prior.is_empty() || prior == found.text(ContextKind::InvalidArg) {
                Complaint::new("cli-twice", argument)
            } else {
                Complaint::new("cli-conflict", argument.with("other", prior))
            }
        }
        ErrorKind::InvalidValue if found.text(ContextKind::InvalidValue).is_empty() => {
            Complaint::new("cli-missing-value", argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => invalid_value(&found, argument),
        ErrorKind::TooManyValues => {
            let value = found.text(ContextKind::InvalidValue);
            Complaint::new("cli-unexpected-value", argument.with("value", value))
        }
        ErrorKind::InvalidUtf8 => Complaint::new("cli-not-utf8", Args::new()),
        _ => Complaint::new("cli-not-understood", Args::new()),
    };
    let names = command.get_subcommands().map(Command::get_name);
    let asked = names
        .filter(|name| arguments.iter().any(|word| word == name))
        .last();
    let called = asked.map_or_else(|| "tieuchi".to_owned(), |name| format!("tieuchi {name}"));
    complaint.see("cli-see-help", Args::new().with("command", called))
}

/// What clap says about a mistake.
struct Found<'a>(&'a Error);

impl Found<'_> {
    /// One of its words, or several in a row; empty when it says none.
    fn text(&self, kind: ContextKind) -> String {
        match self.0.get(kind) {
            Some(ContextValue::String(text)) => text.clone(),
            Some(ContextValue::Strings(texts)) => texts.join(", "),
            _ => String::new(),
        }
    }

    /// The first of its words.
    fn first(&self, kind: ContextKind) -> String {
        match self.0.get(kind) {
            Some(ContextValue::Strings(texts)) => texts.first().cloned().unwrap_or_default(),
            _ => self.text(kind),
        }
    }
}

/// What is missing beside data alone: the standard, wherever the data stands.
fn missing(arguments: &[OsString]) -> Option<Complaint> {
    let mut words = arguments.iter();
    let command = words.next()?;
    if !OF_DATA.iter().any(|known| command == known) {
        return None;
    }
    let named: Vec<PathBuf> = words.map(PathBuf::from).filter(|it| it.exists()).collect();
    let (first, others) = named.split_first()?;
    input::refuse_data(first, others).err()
}

fn unknown_command(found: &Found<'_>, command: &Command) -> Complaint {
    let name = found.text(ContextKind::InvalidSubcommand);
    let complaint = Complaint::new(
        "cli-unknown-command",
        Args::new().with("command", name.as_str()),
    );
    if name.ends_with(".tieuchi") {
        let proposal = format!("tieuchi check {name}");
        return suggesting(complaint, proposal);
    }
    if input::is_data(Path::new(&name)) {
        return complaint.hint("cli-score-data-with", Args::new().with("file", name));
    }
    let typed = plain(&name);
    let in_vietnamese = VIETNAMESE.iter().find(|(word, _)| typed.starts_with(word));
    if let Some((_, command)) = in_vietnamese {
        return suggesting(complaint, (*command).to_owned());
    }
    // clap lists all that are somewhat alike, not the nearest first.
    let names = command.get_subcommands().map(Command::get_name);
    let nearest = suggest(&name, names).map(str::to_owned);
    let proposal = nearest.unwrap_or_else(|| found.first(ContextKind::SuggestedSubcommand));
    suggesting(complaint, proposal)
}

fn invalid_value(found: &Found<'_>, args: Args) -> Complaint {
    let value = found.text(ContextKind::InvalidValue);
    let complaint = Complaint::new("cli-invalid-value", args.with("value", value));
    if let Some(error) = found
        .0
        .source()
        .and_then(|source| source.downcast_ref::<ValueError>())
    {
        let (message, args) = error.help();
        return if error.is_certain() {
            complaint.help(message, args)
        } else {
            complaint.hint(message, args)
        };
    }
    let complaint = suggesting(complaint, found.first(ContextKind::SuggestedValue));
    let possible = found.text(ContextKind::ValidValue);
    if possible.is_empty() {
        return complaint;
    }
    complaint.hint("cli-possible-values", Args::new().with("values", possible))
}

fn suggesting(complaint: Complaint, proposal: String) -> Complaint {
    if proposal.is_empty() {
        return complaint;
    }
    complaint.hint("cli-did-you-mean", Args::new().with("proposal", proposal))
}
