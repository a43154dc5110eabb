//! What commands on standards take.

use std::path::PathBuf;

use clap::Args;

use super::{
    DataFormat, DiffFormat, DocFormat, OnlyMark, SourcesFormat, TextFormat, When, target_text,
};
use crate::cli::value;
use crate::cli::word::Words;
use crate::diagnostic::Code;
use crate::number::{Date, Decimal};

/// `check`
#[derive(Debug, Args)]
pub(in crate::cli) struct Check {
    /// Standards.
    #[arg(required_unless_present = "explain")]
    pub(in crate::cli) files: Vec<PathBuf>,
    /// Which of several standards.
    #[command(flatten)]
    pub(in crate::cli) when: When,
    /// How findings are written.
    #[arg(long, value_enum, value_parser = Words::<TextFormat>::new(), default_value_t)]
    pub(in crate::cli) format: TextFormat,
    /// Refuses figures that nobody has compared with the official text.
    #[arg(long)]
    pub(in crate::cli) official: bool,
    /// Prints a code's page instead.
    #[arg(long, value_parser = value::code, conflicts_with_all = ["files", "on", "which", "format", "official"])]
    pub(in crate::cli) explain: Option<Code>,
}

/// `fmt`
#[derive(Debug, Args)]
pub(in crate::cli) struct Fmt {
    /// Standards; `-` is the standard input, whose result goes to the standard output.
    #[arg(required = true)]
    pub(in crate::cli) files: Vec<PathBuf>,
    /// Only says which files are not in the canonical layout.
    #[arg(long)]
    pub(in crate::cli) check: bool,
    /// Prints the result instead of writing it to the file.
    #[arg(long, conflicts_with = "check")]
    pub(in crate::cli) stdout: bool,
}

/// `test`
#[derive(Debug, Args)]
pub(in crate::cli) struct Test {
    /// Standards, and files of examples.
    #[arg(required = true)]
    pub(in crate::cli) files: Vec<PathBuf>,
    /// Which of several standards.
    #[command(flatten)]
    pub(in crate::cli) when: When,
    /// How the result is written.
    #[arg(long, value_enum, value_parser = Words::<TextFormat>::new(), default_value_t)]
    pub(in crate::cli) format: TextFormat,
    /// Lists every example.
    #[arg(long, short)]
    pub(in crate::cli) verbose: bool,
    /// The share in per cent that examples must reach.
    #[arg(long, value_parser = value::target, allow_negative_numbers = true)]
    pub(in crate::cli) min_coverage: Option<Decimal>,
    /// Writes the missing examples instead.
    #[arg(long, conflicts_with_all = ["format", "verbose", "min_coverage"])]
    pub(in crate::cli) suggest: bool,
}

/// `doc`
#[derive(Debug, Args)]
pub(in crate::cli) struct Doc {
    /// Standards, and folders of standards.
    #[arg(required = true)]
    pub(in crate::cli) files: Vec<PathBuf>,
    /// Which of several standards.
    #[command(flatten)]
    pub(in crate::cli) when: When,
    /// How the document is written.
    #[arg(long, value_enum, value_parser = Words::<DocFormat>::new(), default_value_t)]
    pub(in crate::cli) format: DocFormat,
    /// A file to write to.
    #[arg(long, short)]
    pub(in crate::cli) output: Option<PathBuf>,
}

/// `inspect`
#[derive(Debug, Args)]
pub(in crate::cli) struct Inspect {
    /// The standard, or a folder of standards.
    pub(in crate::cli) standard: PathBuf,
    /// Which of several standards.
    #[command(flatten)]
    pub(in crate::cli) when: When,
    /// How the answers are written.
    #[arg(long, value_enum, value_parser = Words::<TextFormat>::new(), default_value_t)]
    pub(in crate::cli) format: TextFormat,
    /// Shows figures that bring the answers about.
    #[arg(long)]
    pub(in crate::cli) figures: bool,
}

/// `sources`
#[derive(Debug, Args)]
pub(in crate::cli) struct Sources {
    /// The standard, or a folder of standards.
    pub(in crate::cli) standard: PathBuf,
    /// Which of several standards.
    #[command(flatten)]
    pub(in crate::cli) when: When,
    /// How the list is written.
    #[arg(long, value_enum, value_parser = Words::<SourcesFormat>::new(), default_value_t)]
    pub(in crate::cli) format: SourcesFormat,
    /// Lists only figures with this mark.
    #[arg(long, value_enum, value_parser = Words::<OnlyMark>::new())]
    pub(in crate::cli) only: Option<OnlyMark>,
    /// A file to write to.
    #[arg(long, short)]
    pub(in crate::cli) output: Option<PathBuf>,
}

/// `diff`
#[derive(Debug, Args)]
pub(in crate::cli) struct Diff {
    /// The standard as it was, or a folder of standards.
    pub(in crate::cli) old: PathBuf,
    /// The standard as it is to be, or a folder of standards.
    pub(in crate::cli) new: PathBuf,
    /// Data files and folders.
    pub(in crate::cli) data: Vec<PathBuf>,
    /// Data files and folders of the previous period.
    #[arg(long, requires = "data")]
    pub(in crate::cli) previous: Vec<PathBuf>,
    /// The list of the units that are to be assessed.
    #[arg(long, requires = "data")]
    pub(in crate::cli) units: Option<PathBuf>,
    /// The sheets of workbooks that are read.
    #[arg(long = "sheet", requires = "data")]
    pub(in crate::cli) sheets: Vec<String>,
    /// What the standard input and files without a known ending hold.
    #[arg(long, requires = "data", value_enum, value_parser = Words::<DataFormat>::new())]
    pub(in crate::cli) data_format: Option<DataFormat>,
    /// Which of several standards, on both sides.
    #[command(flatten)]
    pub(in crate::cli) when: When,
    /// The day of the new side, where it is another.
    #[arg(long, value_parser = value::day)]
    pub(in crate::cli) on_new: Option<Date>,
    /// How the result is written.
    #[arg(long, value_enum, value_parser = Words::<DiffFormat>::new(), default_value_t)]
    pub(in crate::cli) format: DiffFormat,
    /// A file to write to.
    #[arg(long, short)]
    pub(in crate::cli) output: Option<PathBuf>,
    /// A table to write all findings to.
    #[arg(long, requires = "data", value_parser = value::file)]
    pub(in crate::cli) findings: Option<PathBuf>,
    /// The share of communes to reach, in per cent.
    #[arg(long, value_parser = value::target, default_value = target_text(), allow_negative_numbers = true)]
    pub(in crate::cli) target: Decimal,
    /// Ends with 1 when rules changed.
    #[arg(long)]
    pub(in crate::cli) exit_code: bool,
}
