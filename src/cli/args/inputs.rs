//! What several commands take.

use std::path::PathBuf;

use clap::Args;

use super::{DataFormat, target_text};
use crate::cli::value;
use crate::cli::word::Words;
use crate::number::{Date, Decimal};

/// What is read of data files.
#[derive(Debug, Default, Args)]
pub(in crate::cli) struct Choice {
    /// The list of the units that are to be assessed.
    #[arg(long)]
    pub(in crate::cli) units: Option<PathBuf>,
    /// The sheets of workbooks that are read.
    #[arg(long = "sheet")]
    pub(in crate::cli) sheets: Vec<String>,
    /// What the standard input and files without a known ending hold.
    #[arg(long, value_enum, value_parser = Words::<DataFormat>::new())]
    pub(in crate::cli) data_format: Option<DataFormat>,
}

/// A standard, and the data that is held against it.
#[derive(Debug, Args)]
pub(in crate::cli) struct Inputs {
    /// The standard, or a folder of standards.
    pub(in crate::cli) standard: PathBuf,
    /// Data files and folders.
    #[arg(required = true)]
    pub(in crate::cli) data: Vec<PathBuf>,
    /// Data files and folders of the previous period.
    #[arg(long)]
    pub(in crate::cli) previous: Vec<PathBuf>,
    /// What is read of them.
    #[command(flatten)]
    pub(in crate::cli) choice: Choice,
    /// Which of several standards.
    #[command(flatten)]
    pub(in crate::cli) when: When,
}

/// What a plan takes beside the data of its units.
#[derive(Debug, Args)]
pub(in crate::cli) struct Beside {
    /// Data files of the plan's own unit.
    #[arg(long)]
    pub(in crate::cli) own: Vec<PathBuf>,
    /// Where the standard is that it applies.
    #[arg(long)]
    pub(in crate::cli) law: Vec<PathBuf>,
    /// What was done of its duties.
    #[arg(long)]
    pub(in crate::cli) tracking: Vec<PathBuf>,
    /// The day on which duties are looked at.
    #[arg(long, value_parser = value::day)]
    pub(in crate::cli) day: Option<Date>,
}

/// Which communes are counted, and against what.
#[derive(Debug, Args)]
pub(in crate::cli) struct Counted {
    /// Only these districts.
    #[arg(long)]
    pub(in crate::cli) district: Vec<String>,
    /// The share of communes to reach, in per cent.
    #[arg(long, value_parser = value::target, default_value = target_text(), allow_negative_numbers = true)]
    pub(in crate::cli) target: Decimal,
}

/// Which of the standards of a folder is meant.
#[derive(Debug, Clone, Default, Args)]
pub(in crate::cli) struct When {
    /// The day whose law applies.
    #[arg(long, value_parser = value::day)]
    pub(in crate::cli) on: Option<Date>,
    /// The id of the standard.
    #[arg(long = "standard", id = "which")]
    pub(in crate::cli) which: Option<String>,
}

impl When {
    /// Whether anything is said.
    pub(in crate::cli) fn is_said(&self) -> bool {
        self.on.is_some() || self.which.is_some()
    }
}
