//! The names of formats and of what is to be listed.

use clap::ValueEnum;

use crate::cli::guard::Format;
use crate::data;
use crate::diagnostic::render::Look;
use crate::engine::Verdict;
use crate::report::{Layout, official, sources};

/// For people or for programs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum TextFormat {
    /// For people.
    #[default]
    #[value(aliases = ["văn-bản", "chữ"])]
    Text,
    /// For programs.
    Json,
}

/// How scores are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ScoreFormat {
    /// A table for a terminal.
    #[default]
    #[value(alias = "bảng")]
    Table,
    /// For programs.
    Json,
    /// For spreadsheets.
    Csv,
    /// For documents.
    #[value(alias = "md")]
    Markdown,
    /// A workbook.
    #[value(alias = "excel")]
    Xlsx,
}

/// How a list of figures is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum SourcesFormat {
    /// A table for a terminal.
    #[default]
    #[value(alias = "bảng")]
    Table,
    /// For programs.
    Json,
    /// For spreadsheets.
    Csv,
    /// For documents.
    #[value(alias = "md")]
    Markdown,
}

impl ScoreFormat {
    /// Whether it is no text, which a terminal would show as rubbish.
    pub(in crate::cli) fn is_binary(self) -> bool {
        self == ScoreFormat::Xlsx
    }
}

/// How a rulebook is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum DocFormat {
    /// For a text editor or a review.
    #[default]
    #[value(alias = "md")]
    Markdown,
    /// For a browser and for paper.
    #[value(aliases = ["trang-web", "web"])]
    Html,
}

/// How a form is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum FormFormat {
    /// A workbook.
    #[value(alias = "excel")]
    Xlsx,
    /// A table in text form.
    Csv,
    /// Keys and values.
    #[value(alias = "yml")]
    Yaml,
}

/// What data is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum DataFormat {
    /// A table in text form.
    #[value(alias = "tsv")]
    Csv,
    /// Keys and values.
    #[value(alias = "yml")]
    Yaml,
    /// A workbook.
    #[value(aliases = ["excel", "xlsm"])]
    Xlsx,
}

impl From<DataFormat> for data::Format {
    fn from(format: DataFormat) -> Self {
        match format {
            DataFormat::Csv => data::Format::Csv,
            DataFormat::Yaml => data::Format::Yaml,
            DataFormat::Xlsx => data::Format::Xlsx,
        }
    }
}

/// How a list of findings is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum FindingsFormat {
    /// For spreadsheets.
    Csv,
}

/// How the page of results is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum PageFormat {
    /// For a browser and for paper.
    Html,
}

/// A mark to choose figures by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum OnlyMark {
    /// `chưa đối chiếu`.
    #[value(alias = "chưa-đối-chiếu")]
    Unverified,
    /// `đối chiếu theo …`.
    #[value(alias = "đã-đối-chiếu")]
    Verified,
    /// `suy ra từ …`.
    #[value(alias = "suy-ra")]
    Derived,
    /// No mark at all.
    #[value(alias = "không-ghi")]
    Stated,
}

impl From<OnlyMark> for sources::Status {
    fn from(only: OnlyMark) -> Self {
        match only {
            OnlyMark::Unverified => sources::Status::Unverified,
            OnlyMark::Verified => sources::Status::Verified,
            OnlyMark::Derived => sources::Status::Derived,
            OnlyMark::Stated => sources::Status::Stated,
        }
    }
}

/// How a comparison is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum DiffFormat {
    /// For a terminal.
    #[default]
    #[value(aliases = ["văn-bản", "chữ"])]
    Text,
    /// For documents.
    #[value(alias = "md")]
    Markdown,
    /// For programs.
    Json,
}

/// How a plan is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum PlanFormat {
    /// For a terminal.
    #[default]
    #[value(aliases = ["văn-bản", "chữ", "bảng", "table"])]
    Text,
    /// For programs.
    Json,
    /// For spreadsheets.
    Csv,
    /// For documents.
    #[value(alias = "md")]
    Markdown,
    /// A workbook.
    #[value(alias = "excel")]
    Xlsx,
    /// For a browser and for paper.
    #[value(aliases = ["trang-web", "web"])]
    Html,
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ReportFormat {
    /// For a browser and for paper.
    #[value(aliases = ["trang-web", "web"])]
    Html,
    /// For a word processor.
    #[value(alias = "word")]
    Docx,
    /// For a text editor.
    #[value(alias = "md")]
    Markdown,
}

/// For which time a report is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ReportKind {
    /// For a year.
    #[default]
    #[value(aliases = ["năm", "hằng-năm", "hàng-năm"])]
    Year,
    /// For six months.
    #[value(aliases = ["6-tháng", "sáu-tháng"])]
    HalfYear,
    /// About something that happened.
    #[value(alias = "đột-xuất")]
    AdHoc,
}

/// A verdict to choose communes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Only {
    /// Recognised.
    #[value(alias = "đạt")]
    Met,
    /// Not recognised.
    #[value(alias = "không-đạt")]
    NotMet,
    /// Missing data decides.
    #[value(alias = "chưa-xác-định")]
    Undetermined,
}

impl From<Only> for Verdict {
    fn from(only: Only) -> Self {
        match only {
            Only::Met => Verdict::Met,
            Only::NotMet => Verdict::NotMet,
            Only::Undetermined => Verdict::Undetermined,
        }
    }
}

impl Format for ScoreFormat {
    fn endings(&self) -> &'static [&'static str] {
        match self {
            ScoreFormat::Table => &["txt"],
            ScoreFormat::Json => &["json"],
            ScoreFormat::Csv => &["csv"],
            ScoreFormat::Markdown => &["md", "markdown"],
            ScoreFormat::Xlsx => &["xlsx"],
        }
    }
}

impl Format for SourcesFormat {
    fn endings(&self) -> &'static [&'static str] {
        match self {
            SourcesFormat::Table => &["txt"],
            SourcesFormat::Json => &["json"],
            SourcesFormat::Csv => &["csv"],
            SourcesFormat::Markdown => &["md", "markdown"],
        }
    }
}

impl Format for DocFormat {
    fn endings(&self) -> &'static [&'static str] {
        match self {
            DocFormat::Markdown => &["md", "markdown"],
            DocFormat::Html => &["html", "htm"],
        }
    }
}

impl Format for FormFormat {
    fn endings(&self) -> &'static [&'static str] {
        match self {
            FormFormat::Xlsx => &["xlsx"],
            FormFormat::Csv => &["csv"],
            FormFormat::Yaml => &["yaml", "yml"],
        }
    }
}

impl DiffFormat {
    /// The layout of a report in it that looks so.
    pub(in crate::cli) fn layout(self, look: Look) -> Layout {
        match self {
            DiffFormat::Text => Layout::Text {
                width: look.width,
                colour: look.colour,
            },
            DiffFormat::Markdown => Layout::Markdown,
            DiffFormat::Json => Layout::Json,
        }
    }
}

impl Format for DiffFormat {
    fn endings(&self) -> &'static [&'static str] {
        match self {
            DiffFormat::Text => &["txt"],
            DiffFormat::Markdown => &["md", "markdown"],
            DiffFormat::Json => &["json"],
        }
    }
}

impl PlanFormat {
    /// The layout of a report in it that looks so; none of what is laid out otherwise.
    pub(in crate::cli) fn layout(self, look: Look) -> Option<Layout> {
        let layout = match self {
            PlanFormat::Text => DiffFormat::Text.layout(look),
            PlanFormat::Markdown => Layout::Markdown,
            PlanFormat::Json => Layout::Json,
            PlanFormat::Csv | PlanFormat::Xlsx | PlanFormat::Html => return None,
        };
        Some(layout)
    }
}

impl Format for PlanFormat {
    fn endings(&self) -> &'static [&'static str] {
        match self {
            PlanFormat::Text => &["txt"],
            PlanFormat::Json => &["json"],
            PlanFormat::Csv => &["csv"],
            PlanFormat::Markdown => &["md", "markdown"],
            PlanFormat::Xlsx => &["xlsx"],
            PlanFormat::Html => &["html", "htm"],
        }
    }
}

impl From<ReportFormat> for official::Format {
    fn from(format: ReportFormat) -> Self {
        match format {
            ReportFormat::Html => official::Format::Html,
            ReportFormat::Docx => official::Format::Docx,
            ReportFormat::Markdown => official::Format::Markdown,
        }
    }
}

impl From<ReportKind> for official::Kind {
    fn from(kind: ReportKind) -> Self {
        match kind {
            ReportKind::Year => official::Kind::Year,
            ReportKind::HalfYear => official::Kind::HalfYear,
            ReportKind::AdHoc => official::Kind::AdHoc,
        }
    }
}

impl Format for ReportFormat {
    fn endings(&self) -> &'static [&'static str] {
        match self {
            ReportFormat::Html => &["html", "htm"],
            ReportFormat::Docx => &["docx"],
            ReportFormat::Markdown => &["md", "markdown"],
        }
    }
}

impl Format for PageFormat {
    fn endings(&self) -> &'static [&'static str] {
        &["html", "htm"]
    }
}

impl Format for FindingsFormat {
    fn endings(&self) -> &'static [&'static str] {
        &["csv"]
    }
}
