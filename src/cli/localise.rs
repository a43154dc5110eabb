//! Sets every word of the command line's help from the Fluent files.
//!
//! A command `score` has the message `cli-score`, its option `--target` `cli-score-target`, and
//! an option of all commands `cli-lang`. The attribute `.value` names the value in the help.
//! clap's own English words (headings, defaults, possible values) are written here instead.

use clap::{Arg, Command};

use crate::text::{Args, Texts};

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
    let mut help = texts.get(&id);
    if arg.get_action().takes_values() {
        let possible: Vec<String> = arg
            .get_possible_values()
            .iter()
            .map(|value| value.get_name().to_owned())
            .collect();
        if !possible.is_empty() {
            help += &texts.with(
                "cli-possible",
                &Args::new().with("values", possible.join(", ")),
            );
        }
        if let Some(default) = arg.get_default_values().first() {
            let default = default.to_string_lossy().into_owned();
            help += &texts.with("cli-default", &Args::new().with("value", default));
        }
    }
    let arg = match texts.find(&format!("{id}.value"), &Args::new()) {
        Some(name) => arg.value_name(name),
        None => arg,
    };
    arg.help(help)
        .long_help(None)
        .hide_possible_values(true)
        .hide_default_value(true)
}

/// How the command is typed; clap's own line has English in it.
fn usage(command: &Command, called: &str, texts: &Texts) -> String {
    let mut usage = format!("{called} [{}]", texts.get("cli-options-value"));
    for arg in command.get_arguments() {
        let several = if arg
            .get_num_args()
            .is_some_and(|count| count.max_values() > 1)
            || arg.is_positional() && matches!(arg.get_action(), clap::ArgAction::Append)
        {
            "..."
        } else {
            ""
        };
        let value = arg
            .get_value_names()
            .and_then(|names| names.first())
            .map_or("", |name| name.as_str());
        if arg.is_positional() {
            usage += &format!(" <{value}>{several}");
        } else if let Some(long) = arg.get_long().filter(|_| arg.is_required_set()) {
            usage += &format!(" --{long} <{value}>");
        }
    }
    if command.has_subcommands() {
        usage += &format!(" <{}>", texts.get("cli-command-value"));
    }
    usage
}

/// The parts of the help, with headings for those parts that there are.
fn template(command: &Command, texts: &Texts) -> String {
    let mut template = format!("{{about}}\n\n{} {{usage}}\n", texts.get("cli-usage"));
    let mut part = |heading: &str, tag: &str| {
        template += &format!("\n{}\n{{{tag}}}\n", texts.get(heading));
    };
    if command.has_subcommands() {
        part("cli-commands", "subcommands");
    }
    if command.get_positionals().next().is_some() {
        part("cli-arguments", "positionals");
    }
    part("cli-options", "options");
    if let Some(more) = texts
        .find("cli.more", &Args::new())
        .filter(|_| command.has_subcommands())
    {
        template += &format!("\n{more}");
    }
    template
}
