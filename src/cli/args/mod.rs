//! What can be typed. The comments here are for readers of the code: what users read is set from
//! the Fluent files by [`localise`](super::localise), one message an argument.

mod format;

pub(super) use format::{
    DataFormat, DiffFormat, DocFormat, FindingsFormat, FormFormat, Only, OnlyMark, ScoreFormat,
    SourcesFormat, TextFormat,
};

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use super::value;
use super::word::Words;
use crate::diagnostic::Code;
use crate::number::{Date, Decimal};

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
    /// Says all about one commune.
    Explain(Explain),
    /// Says what would change the result.
    Advise(Advise),
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

/// What is read of data files.
#[derive(Debug, Default, Args)]
pub(super) struct Choice {
    /// The list of the units that are to be assessed.
    #[arg(long)]
    pub(super) units: Option<PathBuf>,
    /// The sheets of workbooks that are read.
    #[arg(long = "sheet")]
    pub(super) sheets: Vec<String>,
    /// What the standard input and files without a known ending hold.
    #[arg(long, value_enum, value_parser = Words::<DataFormat>::new())]
    pub(super) data_format: Option<DataFormat>,
}

/// `check`
#[derive(Debug, Args)]
pub(super) struct Check {
    /// Standards.
    #[arg(required_unless_present = "explain")]
    pub(super) files: Vec<PathBuf>,
    /// Which of several standards.
    #[command(flatten)]
    pub(super) when: When,
    /// How findings are written.
    #[arg(long, value_enum, value_parser = Words::<TextFormat>::new(), default_value_t)]
    pub(super) format: TextFormat,
    /// Refuses figures that nobody has compared with the official text.
    #[arg(long)]
    pub(super) official: bool,
    /// Prints a code's page instead.
    #[arg(long, value_parser = value::code, conflicts_with_all = ["files", "on", "which", "format", "official"])]
    pub(super) explain: Option<Code>,
}

/// `fmt`
#[derive(Debug, Args)]
pub(super) struct Fmt {
    /// Standards; `-` is the standard input, whose result goes to the standard output.
    #[arg(required = true)]
    pub(super) files: Vec<PathBuf>,
    /// Only says which files are not in the canonical layout.
    #[arg(long)]
    pub(super) check: bool,
    /// Prints the result instead of writing it to the file.
    #[arg(long, conflicts_with = "check")]
    pub(super) stdout: bool,
}

/// A standard, and the data that is held against it.
#[derive(Debug, Args)]
pub(super) struct Inputs {
    /// The standard, or a folder of standards.
    pub(super) standard: PathBuf,
    /// Data files and folders.
    #[arg(required = true)]
    pub(super) data: Vec<PathBuf>,
    /// Data files and folders of the previous period.
    #[arg(long)]
    pub(super) previous: Vec<PathBuf>,
    /// What is read of them.
    #[command(flatten)]
    pub(super) choice: Choice,
    /// Which of several standards.
    #[command(flatten)]
    pub(super) when: When,
}

/// `score`
#[derive(Debug, Args)]
pub(super) struct Score {
    /// What is scored.
    #[command(flatten)]
    pub(super) inputs: Inputs,
    /// How the result is written.
    #[arg(long, value_enum, value_parser = Words::<ScoreFormat>::new(), default_value_t)]
    pub(super) format: ScoreFormat,
    /// A file to write to.
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
    /// A table to write all findings to.
    #[arg(long, value_parser = value::file)]
    pub(super) findings: Option<PathBuf>,
    /// Lists only communes with this verdict.
    #[arg(long, value_enum, value_parser = Words::<Only>::new())]
    pub(super) only: Option<Only>,
    /// Scores only these districts.
    #[arg(long)]
    pub(super) district: Vec<String>,
    /// The share of communes to reach, in per cent.
    #[arg(long, value_parser = value::target, default_value = target_text(), allow_negative_numbers = true)]
    pub(super) target: Decimal,
}

/// Which of the standards of a folder is meant.
#[derive(Debug, Clone, Default, Args)]
pub(super) struct When {
    /// The day whose law applies.
    #[arg(long, value_parser = value::day)]
    pub(super) on: Option<Date>,
    /// The id of the standard.
    #[arg(long = "standard", id = "which")]
    pub(super) which: Option<String>,
}

impl When {
    /// Whether anything is said.
    pub(super) fn is_said(&self) -> bool {
        self.on.is_some() || self.which.is_some()
    }
}

/// `explain`
#[derive(Debug, Args)]
pub(super) struct Explain {
    /// What is scored.
    #[command(flatten)]
    pub(super) inputs: Inputs,
    /// The commune's code or name.
    #[arg(long, short, required = true)]
    pub(super) commune: String,
    /// How the result is written.
    #[arg(long, value_enum, value_parser = Words::<TextFormat>::new(), default_value_t)]
    pub(super) format: TextFormat,
    /// A table to write all findings to.
    #[arg(long, value_parser = value::file)]
    pub(super) findings: Option<PathBuf>,
}

/// `advise`
#[derive(Debug, Args)]
pub(super) struct Advise {
    /// What is scored.
    #[command(flatten)]
    pub(super) inputs: Inputs,
    /// Only this commune, by its code or name.
    #[arg(long, short, conflicts_with = "district")]
    pub(super) commune: Option<String>,
    /// Only these districts.
    #[arg(long)]
    pub(super) district: Vec<String>,
    /// The share of communes to reach, in per cent.
    #[arg(long, value_parser = value::target, default_value = target_text(), allow_negative_numbers = true)]
    pub(super) target: Decimal,
    /// How the result is written.
    #[arg(long, value_enum, value_parser = Words::<DiffFormat>::new(), default_value_t)]
    pub(super) format: DiffFormat,
    /// A file to write to.
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
    /// A table to write all findings to.
    #[arg(long, value_parser = value::file)]
    pub(super) findings: Option<PathBuf>,
}

/// `test`
#[derive(Debug, Args)]
pub(super) struct Test {
    /// Standards, and files of examples.
    #[arg(required = true)]
    pub(super) files: Vec<PathBuf>,
    /// Which of several standards.
    #[command(flatten)]
    pub(super) when: When,
    /// How the result is written.
    #[arg(long, value_enum, value_parser = Words::<TextFormat>::new(), default_value_t)]
    pub(super) format: TextFormat,
    /// Lists every example.
    #[arg(long, short)]
    pub(super) verbose: bool,
    /// The share in per cent that examples must reach.
    #[arg(long, value_parser = value::target, allow_negative_numbers = true)]
    pub(super) min_coverage: Option<Decimal>,
    /// Writes the missing examples instead.
    #[arg(long, conflicts_with_all = ["format", "verbose", "min_coverage"])]
    pub(super) suggest: bool,
}

/// `doc`
#[derive(Debug, Args)]
pub(super) struct Doc {
    /// Standards, and folders of standards.
    #[arg(required = true)]
    pub(super) files: Vec<PathBuf>,
    /// Which of several standards.
    #[command(flatten)]
    pub(super) when: When,
    /// How the document is written.
    #[arg(long, value_enum, value_parser = Words::<DocFormat>::new(), default_value_t)]
    pub(super) format: DocFormat,
    /// A file to write to.
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
}

/// `new`
#[derive(Debug, Args)]
pub(super) struct New {
    /// The folder.
    pub(super) folder: PathBuf,
}

/// `form`
#[derive(Debug, Args)]
pub(super) struct Form {
    /// The standard, or a folder of standards.
    pub(super) standard: PathBuf,
    /// A file to write to.
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
    /// How the form is written.
    #[arg(long, value_enum, value_parser = Words::<FormFormat>::new())]
    pub(super) format: Option<FormFormat>,
    /// The list of the units that are filled in.
    #[arg(long)]
    pub(super) units: Option<PathBuf>,
    /// Only the units of these districts.
    #[arg(long, requires = "units")]
    pub(super) district: Vec<String>,
    /// A folder for a form for each unit.
    #[arg(long, requires = "units", conflicts_with = "output")]
    pub(super) one_each: Option<PathBuf>,
    /// What the standard input and a list without a known ending hold.
    #[arg(long, value_enum, value_parser = Words::<DataFormat>::new())]
    pub(super) data_format: Option<DataFormat>,
    /// Which of several standards.
    #[command(flatten)]
    pub(super) when: When,
}

/// `inspect`
#[derive(Debug, Args)]
pub(super) struct Inspect {
    /// The standard, or a folder of standards.
    pub(super) standard: PathBuf,
    /// Which of several standards.
    #[command(flatten)]
    pub(super) when: When,
    /// How the answers are written.
    #[arg(long, value_enum, value_parser = Words::<TextFormat>::new(), default_value_t)]
    pub(super) format: TextFormat,
    /// Shows figures that bring the answers about.
    #[arg(long)]
    pub(super) figures: bool,
}

/// `sources`
#[derive(Debug, Args)]
pub(super) struct Sources {
    /// The standard, or a folder of standards.
    pub(super) standard: PathBuf,
    /// Which of several standards.
    #[command(flatten)]
    pub(super) when: When,
    /// How the list is written.
    #[arg(long, value_enum, value_parser = Words::<SourcesFormat>::new(), default_value_t)]
    pub(super) format: SourcesFormat,
    /// Lists only figures with this mark.
    #[arg(long, value_enum, value_parser = Words::<OnlyMark>::new())]
    pub(super) only: Option<OnlyMark>,
    /// A file to write to.
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
}

/// `mark`
#[derive(Debug, Args)]
pub(super) struct Mark {
    /// The standard, or a folder of standards.
    pub(super) standard: PathBuf,
    /// The workbook.
    pub(super) file: PathBuf,
    /// Data files and folders of the previous period.
    #[arg(long)]
    pub(super) previous: Vec<PathBuf>,
    /// What is read of them.
    #[command(flatten)]
    pub(super) choice: Choice,
    /// Which of several standards.
    #[command(flatten)]
    pub(super) when: When,
    /// The marked workbook.
    #[arg(long, short)]
    pub(super) output: PathBuf,
}

/// `diff`
#[derive(Debug, Args)]
pub(super) struct Diff {
    /// The standard as it was, or a folder of standards.
    pub(super) old: PathBuf,
    /// The standard as it is to be, or a folder of standards.
    pub(super) new: PathBuf,
    /// Data files and folders.
    pub(super) data: Vec<PathBuf>,
    /// Data files and folders of the previous period.
    #[arg(long, requires = "data")]
    pub(super) previous: Vec<PathBuf>,
    /// The list of the units that are to be assessed.
    #[arg(long, requires = "data")]
    pub(super) units: Option<PathBuf>,
    /// The sheets of workbooks that are read.
    #[arg(long = "sheet", requires = "data")]
    pub(super) sheets: Vec<String>,
    /// What the standard input and files without a known ending hold.
    #[arg(long, requires = "data", value_enum, value_parser = Words::<DataFormat>::new())]
    pub(super) data_format: Option<DataFormat>,
    /// Which of several standards, on both sides.
    #[command(flatten)]
    pub(super) when: When,
    /// The day of the new side, where it is another.
    #[arg(long, value_parser = value::day)]
    pub(super) on_new: Option<Date>,
    /// How the result is written.
    #[arg(long, value_enum, value_parser = Words::<DiffFormat>::new(), default_value_t)]
    pub(super) format: DiffFormat,
    /// A file to write to.
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
    /// A table to write all findings to.
    #[arg(long, requires = "data", value_parser = value::file)]
    pub(super) findings: Option<PathBuf>,
    /// The share of communes to reach, in per cent.
    #[arg(long, value_parser = value::target, default_value = target_text(), allow_negative_numbers = true)]
    pub(super) target: Decimal,
    /// Ends with 1 when rules changed.
    #[arg(long)]
    pub(super) exit_code: bool,
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
