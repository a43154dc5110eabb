//! What commands on communes take.

use std::path::PathBuf;

use clap::Args;

use super::{
    Beside, Choice, Counted, DataFormat, DiffFormat, FormFormat, Inputs, Only, PlanFormat,
    ReportFormat, ReportKind, ScoreFormat, TextFormat, When,
};
use crate::cli::value;
use crate::cli::word::Words;
use crate::number::Date;

/// `score`
#[derive(Debug, Args)]
pub(in crate::cli) struct Score {
    /// What is scored.
    #[command(flatten)]
    pub(in crate::cli) inputs: Inputs,
    /// How the result is written.
    #[arg(long, value_enum, value_parser = Words::<ScoreFormat>::new(), default_value_t)]
    pub(in crate::cli) format: ScoreFormat,
    /// A file to write to.
    #[arg(long, short)]
    pub(in crate::cli) output: Option<PathBuf>,
    /// A table to write all findings to.
    #[arg(long, value_parser = value::file)]
    pub(in crate::cli) findings: Option<PathBuf>,
    /// Lists only communes with this verdict.
    #[arg(long, value_enum, value_parser = Words::<Only>::new())]
    pub(in crate::cli) only: Option<Only>,
    /// Says what verification changed, in the place of the scores.
    #[arg(long)]
    pub(in crate::cli) compare: bool,
    /// Of which communes, and against what.
    #[command(flatten)]
    pub(in crate::cli) counted: Counted,
}

/// `watch`
#[derive(Debug, Args)]
pub(in crate::cli) struct Watch {
    /// What is scored.
    #[command(flatten)]
    pub(in crate::cli) inputs: Inputs,
    /// Lists only communes with this verdict.
    #[arg(long, value_enum, value_parser = Words::<Only>::new())]
    pub(in crate::cli) only: Option<Only>,
    /// Of which communes, and against what.
    #[command(flatten)]
    pub(in crate::cli) counted: Counted,
}

/// `explain`
#[derive(Debug, Args)]
pub(in crate::cli) struct Explain {
    /// What is scored.
    #[command(flatten)]
    pub(in crate::cli) inputs: Inputs,
    /// What is read beside a plan and its data.
    #[command(flatten)]
    pub(in crate::cli) beside: Beside,
    /// The commune's code or name.
    #[arg(long, short, required_unless_present = "number")]
    pub(in crate::cli) commune: Option<String>,
    /// The number of a plan's target.
    #[arg(long = "target", id = "number", conflicts_with = "commune")]
    pub(in crate::cli) target: Option<u32>,
    /// How the result is written.
    #[arg(long, value_enum, value_parser = Words::<TextFormat>::new(), default_value_t)]
    pub(in crate::cli) format: TextFormat,
    /// A table to write all findings to.
    #[arg(long, value_parser = value::file)]
    pub(in crate::cli) findings: Option<PathBuf>,
}

/// `advise`
#[derive(Debug, Args)]
pub(in crate::cli) struct Advise {
    /// What is scored.
    #[command(flatten)]
    pub(in crate::cli) inputs: Inputs,
    /// Only this commune, by its code or name.
    #[arg(long, short, conflicts_with = "district")]
    pub(in crate::cli) commune: Option<String>,
    /// Of which communes, and against what.
    #[command(flatten)]
    pub(in crate::cli) counted: Counted,
    /// How the result is written.
    #[arg(long, value_enum, value_parser = Words::<DiffFormat>::new(), default_value_t)]
    pub(in crate::cli) format: DiffFormat,
    /// A file to write to.
    #[arg(long, short)]
    pub(in crate::cli) output: Option<PathBuf>,
    /// A table to write all findings to.
    #[arg(long, value_parser = value::file)]
    pub(in crate::cli) findings: Option<PathBuf>,
}

/// `report`
#[derive(Debug, Args)]
pub(in crate::cli) struct Report {
    /// What is scored.
    #[command(flatten)]
    pub(in crate::cli) inputs: Inputs,
    /// What is read beside a plan and its data.
    #[command(flatten)]
    pub(in crate::cli) beside: Beside,
    /// For which time a plan's report is.
    #[arg(long, value_enum, value_parser = Words::<ReportKind>::new())]
    pub(in crate::cli) period: Option<ReportKind>,
    /// Whether only a plan's summary on one page is written.
    #[arg(long)]
    pub(in crate::cli) summary: bool,
    /// How the report is written; as the file's ending says where nothing is said.
    #[arg(long, value_enum, value_parser = Words::<ReportFormat>::new())]
    pub(in crate::cli) format: Option<ReportFormat>,
    /// A file to write to.
    #[arg(long, short)]
    pub(in crate::cli) output: Option<PathBuf>,
    /// Only the score sheet of this commune, by its code or name.
    #[arg(long, short, conflicts_with_all = ["district", "each"])]
    pub(in crate::cli) commune: Option<String>,
    /// A folder for the score sheet of each commune.
    #[arg(long, conflicts_with = "output")]
    pub(in crate::cli) each: Option<PathBuf>,
    /// Of which communes, and against what.
    #[command(flatten)]
    pub(in crate::cli) counted: Counted,
    /// A table to write all findings to.
    #[arg(long, value_parser = value::file)]
    pub(in crate::cli) findings: Option<PathBuf>,
}

/// `plan`
#[derive(Debug, Args)]
pub(in crate::cli) struct Plan {
    /// The plan.
    #[arg(id = "plan")]
    pub(in crate::cli) file: PathBuf,
    /// Data files and folders of its units; a plan that counts no figures needs the list of them alone.
    #[arg(required_unless_present = "units")]
    pub(in crate::cli) data: Vec<PathBuf>,
    /// What is read beside both.
    #[command(flatten)]
    pub(in crate::cli) beside: Beside,
    /// What is read of the data.
    #[command(flatten)]
    pub(in crate::cli) choice: Choice,
    /// The day whose law applies.
    #[arg(long, value_parser = value::day)]
    pub(in crate::cli) on: Option<Date>,
    /// A file to write the calendar to.
    #[arg(long, value_parser = value::file)]
    pub(in crate::cli) calendar: Option<PathBuf>,
    /// How the result is written.
    #[arg(long, value_enum, value_parser = Words::<PlanFormat>::new(), default_value_t)]
    pub(in crate::cli) format: PlanFormat,
    /// A file to write to.
    #[arg(long, short)]
    pub(in crate::cli) output: Option<PathBuf>,
    /// A table to write all findings to.
    #[arg(long, value_parser = value::file)]
    pub(in crate::cli) findings: Option<PathBuf>,
}

/// `new`
#[derive(Debug, Args)]
pub(in crate::cli) struct New {
    /// The folder.
    pub(in crate::cli) folder: PathBuf,
}

/// `form`
#[derive(Debug, Args)]
pub(in crate::cli) struct Form {
    /// The standard, or a folder of standards.
    pub(in crate::cli) standard: PathBuf,
    /// A file to write to.
    #[arg(long, short)]
    pub(in crate::cli) output: Option<PathBuf>,
    /// How the form is written.
    #[arg(long, value_enum, value_parser = Words::<FormFormat>::new())]
    pub(in crate::cli) format: Option<FormFormat>,
    /// The list of the units that are filled in.
    #[arg(long)]
    pub(in crate::cli) units: Option<PathBuf>,
    /// Only the units of these districts.
    #[arg(long, requires = "units")]
    pub(in crate::cli) district: Vec<String>,
    /// A folder for a form for each unit.
    #[arg(long, requires = "units", conflicts_with = "output")]
    pub(in crate::cli) one_each: Option<PathBuf>,
    /// Asks for evidence, and for what a second body verifies.
    #[arg(long)]
    pub(in crate::cli) verified: bool,
    /// What the standard input and a list without a known ending hold.
    #[arg(long, value_enum, value_parser = Words::<DataFormat>::new())]
    pub(in crate::cli) data_format: Option<DataFormat>,
    /// Which of several standards.
    #[command(flatten)]
    pub(in crate::cli) when: When,
}

/// `mark`
#[derive(Debug, Args)]
pub(in crate::cli) struct Mark {
    /// The standard, or a folder of standards.
    pub(in crate::cli) standard: PathBuf,
    /// The workbook.
    pub(in crate::cli) file: PathBuf,
    /// Data files and folders of the previous period.
    #[arg(long)]
    pub(in crate::cli) previous: Vec<PathBuf>,
    /// What is read of them.
    #[command(flatten)]
    pub(in crate::cli) choice: Choice,
    /// Which of several standards.
    #[command(flatten)]
    pub(in crate::cli) when: When,
    /// The marked workbook.
    #[arg(long, short)]
    pub(in crate::cli) output: PathBuf,
}
