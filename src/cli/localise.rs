//! Sets every word of the command line's help from the Fluent files.
//!
//! A command `score` has the message `cli-score`, its option `--target` `cli-score-target`, and
//! an option of all commands `cli-lang`. The attribute `.value` names the value in the help.
//! clap's own English words (headings, defaults, possible values) are written here instead.

use clap::{Arg, ArgAction, Command};

use super::word::both;
use crate::l10n::{Args, Lang, Texts};

/// A command line with the words of one language.
pub(super) fn localise(command: Command, texts: &Texts) -> Command {
    let command =
        set(command, "cli", "tieuchi", texts).subcommand_value_name(texts.get("cli-command-value"));
    let names: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    names.iter().fold(command, |command, name| {
        command.mut_subcommand(name, |sub| {
            set(
                sub,
                &format!("cli-{name}"),
                &format!("tieuchi {name}"),
                texts,
            )
        })
    })
}

fn set(command: Command, id: &str, called: &str, texts: &Texts) -> Command {
    let command = command
        .about(texts.get(id))
        .long_about(None)
        .max_term_width(80)
        .mut_args(|arg| set_arg(arg, id, texts));
    let usage = usage(&command, called, texts);
    let template = template(&command, texts);
    command.override_usage(usage).help_template(template)
}

fn set_arg(arg: Arg, command: &str, texts: &Texts) -> Arg {
    let id = if arg.is_global_set() {
        format!("cli-{}", arg.get_id())
    } else {
        format!("{command}-{}", arg.get_id())
    };
    let help = texts.get(&id);
    if !arg.get_action().takes_values() {
        return arg.help(help).long_help(None);
    }
    let help = help + &values(&arg, texts);
    let name = texts.get(&format!("{id}.value"));
    arg.help(help)
        .long_help(None)
        .value_name(name)
        .hide_possible_values(true)
        .hide_default_value(true)
}

/// What a value can be, and what it is when nothing is said.
fn values(arg: &Arg, texts: &Texts) -> String {
    let mut words = String::new();
    let possible = arg.get_possible_values();
    if !possible.is_empty() {
        let names: Vec<String> = match texts.lang() {
            Lang::Vi => possible.iter().map(both).collect(),
            Lang::En => (possible.iter())
                .map(|value| value.get_name().to_owned())
                .collect(),
        };
        words += &texts.with(
            "cli-possible",
            &Args::new().with("values", names.join(", ")),
        );
    }
    if let Some(default) = arg.get_default_values().first() {
        let default = default.to_string_lossy().into_owned();
        words += &texts.with("cli-default", &Args::new().with("value", default));
    }
    words
}

/// How the command is typed; clap's own line has English in it.
fn usage(command: &Command, called: &str, texts: &Texts) -> String {
    let mut words = vec![
        called.to_owned(),
        format!("[{}]", texts.get("cli-options-value")),
    ];
    for arg in command.get_arguments() {
        let value = arg.get_value_names().and_then(|names| names.first());
        let value = value.map_or("", |name| name.as_str());
        if arg.is_positional() {
            let several = matches!(arg.get_action(), ArgAction::Append);
            words.push(format!("<{value}>{}", if several { "..." } else { "" }));
        } else if let Some(long) = arg.get_long().filter(|_| arg.is_required_set()) {
            words.push(format!("--{long} <{value}>"));
        }
    }
    if command.has_subcommands() {
        words.push(format!("<{}>", texts.get("cli-command-value")));
    }
    words.join(" ")
}

/// The parts of the help, with headings for those parts that there are.
fn template(command: &Command, texts: &Texts) -> String {
    let part = |heading: &str, tag: &str| format!("{}\n{{{tag}}}\n", texts.get(heading));
    let mut parts = vec![
        "{about}\n".to_owned(),
        format!("{} {{usage}}\n", texts.get("cli-usage")),
    ];
    if command.has_subcommands() {
        parts.push(part("cli-commands", "subcommands"));
    }
    if command.get_positionals().next().is_some() {
        parts.push(part("cli-arguments", "positionals"));
    }
    parts.push(part("cli-options", "options"));
    if command.has_subcommands() {
        parts.push(texts.get("cli.more") + "\n");
    }
    parts.join("\n")
}
