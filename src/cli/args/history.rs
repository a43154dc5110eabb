//! What `history` takes.

use std::path::PathBuf;

use clap::Args;

use super::{DataFormat, SourcesFormat, When, target_text};
use crate::cli::value::{self, OfDay, OfPeriod};
use crate::cli::word::Words;
use crate::number::Decimal;

/// `history`
#[derive(Debug, Args)]
pub(in crate::cli) struct History {
    /// The standard, or a folder of standards.
    pub(in crate::cli) standard: PathBuf,
    /// Data files and folders, which say themselves what periods they are of.
    #[arg(required_unless_present = "period")]
    pub(in crate::cli) data: Vec<PathBuf>,
    /// A data file or folder with the period of its figures.
    #[arg(long, value_parser = value::of_period)]
    pub(in crate::cli) period: Vec<OfPeriod>,
    /// A standard with the period that it scores.
    #[arg(long, value_parser = value::of_period)]
    pub(in crate::cli) law: Vec<OfPeriod>,
    /// The table of which units became which, with the day on which they did.
    #[arg(long, value_parser = value::of_day)]
    pub(in crate::cli) units_map: Option<OfDay>,
    /// The sheets of workbooks that are read.
    #[arg(long = "sheet")]
    pub(in crate::cli) sheets: Vec<String>,
    /// What the standard input and files without a known ending hold.
    #[arg(long, value_enum, value_parser = Words::<DataFormat>::new())]
    pub(in crate::cli) data_format: Option<DataFormat>,
    /// Which of several standards, for all periods.
    #[command(flatten)]
    pub(in crate::cli) when: When,
    /// The share of units to reach, in per cent.
    #[arg(long, value_parser = value::target, default_value = target_text(), allow_negative_numbers = true)]
    pub(in crate::cli) target: Decimal,
    /// The years in which units have to be assessed.
    #[arg(long, value_delimiter = ',', value_parser = value::year)]
    pub(in crate::cli) years: Vec<i32>,
    /// How the result is written.
    #[arg(long, value_enum, value_parser = Words::<SourcesFormat>::new(), default_value_t)]
    pub(in crate::cli) format: SourcesFormat,
    /// A file to write to.
    #[arg(long, short)]
    pub(in crate::cli) output: Option<PathBuf>,
    /// A table to write all findings to.
    #[arg(long, value_parser = value::file)]
    pub(in crate::cli) findings: Option<PathBuf>,
}
