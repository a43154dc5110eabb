//! What can be typed. The comments here are for readers of the code: what users read is set from
//! the Fluent files by [`localise`](super::localise), one message an argument.

mod data;
mod format;
mod history;
mod inputs;
mod law;

pub(super) use data::{Advise, Explain, Form, Mark, New, Plan, Report, Score, Watch};
pub(super) use format::{
    DataFormat, DiffFormat, DocFormat, FindingsFormat, FormFormat, Only, OnlyMark, PageFormat,
    PlanFormat, ReportFormat, ReportKind, ScoreFormat, SourcesFormat, TextFormat,
};
pub(super) use history::History;
pub(super) use inputs::{Beside, Choice, Counted, Inputs, When};
pub(super) use law::{Check, Diff, Doc, Fmt, Inspect, Sources, Test};

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use super::word::Words;
use crate::number::Decimal;

/// The share of communes to reach, in per cent, when nothing is said.
pub(super) const DEFAULT_TARGET: Decimal = Decimal::from_parts(80, 0, 0, false, 0);

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "tieuchi",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub(super) struct Cli {
    /// What to do; help when nothing is said.
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    /// What every command takes.
    #[command(flatten)]
    pub(super) global: Global,
    /// Prints the version.
    #[arg(short = 'V', long, display_order = 100, action = ArgAction::Version)]
    version: Option<bool>,
}

/// What every command takes.
#[derive(Debug, Args)]
pub(super) struct Global {
    /// The language of all words. Found by [`lang`](super::lang) before anything is parsed, so
    /// that mistakes in the command line are told in it.
    #[arg(long, global = true, display_order = 101, value_enum, value_parser = Words::<Language>::new(), default_value_t)]
    lang: Language,
    /// When to colour.
    #[arg(long, global = true, display_order = 102, value_enum, value_parser = Words::<Color>::new(), default_value_t)]
    pub(super) color: Color,
    /// Prints help.
    #[arg(short, long, global = true, display_order = 103, action = ArgAction::Help)]
    help: Option<bool>,
}

/// The language of all words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Language {
    /// Vietnamese.
    #[default]
    #[value(aliases = ["tiếng-việt", "việt", "vn", "vietnamese"])]
    Vi,
    /// English.
    #[value(aliases = ["tiếng-anh", "anh", "english"])]
    En,
}

/// When to colour.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub(super) enum Color {
    /// On a terminal, unless the environment (`NO_COLOR`) says otherwise.
    #[default]
    #[value(alias = "tự-động")]
    Auto,
    /// Always.
    #[value(aliases = ["luôn", "luôn-luôn"])]
    Always,
    /// Never.
    #[value(alias = "không")]
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Checks standards.
    Check(Check),
    /// Brings standards into the canonical layout.
    Fmt(Fmt),
    /// Scores communes.
    Score(Score),
    /// Scores again when a file is saved.
    Watch(Watch),
    /// Says all about one commune.
    Explain(Explain),
    /// Says what would change the result.
    Advise(Advise),
    /// Writes the result as a page.
    Report(Report),
    /// Holds a plan against data.
    Plan(Plan),
    /// Follows units over several periods.
    History(History),
    /// Runs examples.
    Test(Test),
    /// Makes a folder to work in.
    New(New),
    /// Writes blank forms.
    Form(Form),
    /// Writes standards as a document.
    Doc(Doc),
    /// Answers questions about a standard itself.
    Inspect(Inspect),
    /// Lists every figure with who stands behind it.
    Sources(Sources),
    /// Gives a workbook back with its mistakes marked.
    Mark(Mark),
    /// Compares two standards.
    Diff(Diff),
    /// Writes a shell's completions.
    Completions(Completions),
}

/// `completions`
#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell.
    #[arg(value_enum)]
    pub(super) shell: Shell,
}

fn target_text() -> String {
    format!("{DEFAULT_TARGET}%")
}
