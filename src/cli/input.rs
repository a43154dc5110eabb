//! A command's files, read and checked: the standard first, then the data.

use std::path::{Path, PathBuf};

use super::args::When;
use super::concern;
use super::exit::Exit;
use super::failure::{Complaint, Failure};
use super::law::{self, Chosen};
use super::output;
use super::session::Session;
use crate::data::{self, DataSet};
use crate::diagnostic::render::{self, Look};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::Standard;
use crate::report;
use crate::source::{Sources, display_path};
use crate::text::Args;

/// So many findings about data are shown on the standard error; of more only the number.
const MOST_SHOWN: usize = 20;

/// The endings of data files; whoever gives one as a standard has mixed up the order.
const DATA_ENDINGS: [&str; 4] = ["yaml", "yml", "csv", "xlsx"];

/// A standard and its data.
pub(super) struct Input {
    /// The files.
    pub(super) sources: Sources,
    /// The standard.
    pub(super) standard: Standard,
    /// The data.
    pub(super) data: DataSet,
    /// How the run ends if nothing more is found.
    pub(super) exit: Exit,
}

/// What is to be read.
pub(super) struct Asked<'a> {
    /// The standard, or a folder of standards.
    pub(super) standard: &'a Path,
    /// Which of several.
    pub(super) when: &'a When,
    /// Data files and folders.
    pub(super) data: &'a [PathBuf],
    /// Those of the previous period.
    pub(super) previous: &'a [PathBuf],
    /// Where all findings about data go, besides those that are told.
    pub(super) findings: Option<&'a Path>,
}

/// Reads a standard and its data. `Err` says how the run ends when no standard could be chosen or
/// it has errors, or when the data is of several periods: that is told already.
pub(super) fn read(asked: &Asked<'_>, session: &Session) -> Result<Result<Input, Exit>, Failure> {
    let Asked { data, previous, .. } = *asked;
    let chosen = match law::choose(asked.standard, asked.when, data, session)? {
        Ok(chosen) => chosen,
        Err(exit) => return Ok(Err(exit)),
    };
    let mut sources = Sources::new();
    let (standard, findings) = chosen.read(&mut sources)?;
    tell_standard(&findings, &sources, session);
    let Some(standard) = standard else {
        output::tell_line(&session.texts.get("cli-not-scored"));
        return Ok(Err(Exit::Findings));
    };
    if !previous.is_empty() && !standard.compares() {
        let args = Args::new().with("id", standard.id.as_str());
        return Err(Complaint::new("cli-nothing-compared", args).into());
    }
    let mut data = data::read_with_previous(&standard, data, previous, &mut sources)?;
    concern::name_units(&mut data);
    if data.is_refused() {
        let findings: Vec<&Diagnostic> = data.findings.iter().collect();
        tell_data(&findings, &sources, session);
        list_findings(asked.findings, &findings, &[&standard], &sources, session)?;
        return Ok(Err(Exit::Findings));
    }
    Ok(Ok(Input {
        sources,
        standard,
        data,
        exit: exit_of(&findings),
    }))
}

/// Reads several standards on which a report is to be written. `None` when one of them has
/// errors: they are told already, and so are warnings.
pub(super) fn read_standards(
    chosen: &[Chosen],
    sources: &mut Sources,
    session: &Session,
) -> Result<Option<(Vec<Standard>, Exit)>, Failure> {
    let mut standards = Vec::new();
    let mut all = Vec::new();
    for text in chosen {
        let (standard, findings) = read_standard(text, sources)?;
        standards.push(standard);
        all.extend(findings);
    }
    tell_standard(&all, sources, session);
    let Some(standards) = standards.into_iter().collect::<Option<Vec<Standard>>>() else {
        output::tell_line(&session.texts.get("cli-not-written"));
        return Ok(None);
    };
    Ok(Some((standards, exit_of(&all))))
}

/// Tells what is wrong with a standard; notes are for `check`.
fn tell_standard(findings: &[Diagnostic], sources: &Sources, session: &Session) {
    let shown = findings
        .iter()
        .filter(|finding| finding.severity != Severity::Note);
    let shown: Vec<&Diagnostic> = shown.collect();
    output::tell(&told(&shown, sources, session, session.stderr));
}

/// Reads and checks a standard; the findings are in the file's order.
pub(super) fn read_standard(
    text: &Chosen,
    sources: &mut Sources,
) -> Result<(Option<Standard>, Vec<Diagnostic>), Failure> {
    refuse_data(text.path(), "cli-standard-first")?;
    Ok(text.read(sources)?)
}

/// Writes all findings about data to a file, where one is asked for.
pub(super) fn list_findings(
    path: Option<&Path>,
    findings: &[&Diagnostic],
    standards: &[&Standard],
    sources: &Sources,
    session: &Session,
) -> Result<(), Failure> {
    let Some(path) = path else {
        return Ok(());
    };
    output::write(Some(path), &|out| {
        report::findings::write(findings, standards, sources, &session.texts, out)
    })?;
    Ok(())
}

/// Tells findings about data, what is the same thing once: the first ones, of the rest how many.
pub(super) fn tell_data(findings: &[&Diagnostic], sources: &Sources, session: &Session) {
    if findings.is_empty() {
        return;
    }
    let texts = &session.texts;
    let (text, left_out) = render::of_data(findings, MOST_SHOWN, sources, texts, session.stderr);
    output::tell(&text);
    output::tell_line(&render::tally(findings, texts));
    if left_out > 0 {
        output::tell_line(&texts.with("cli-more-findings", &Args::new().with("count", left_out)));
    }
}

/// Findings about standards: the first ones in full, how many there are of each weight, and of how
/// many only the number is given. Nobody reads thousands, and they take long to draw.
pub(super) fn told(
    findings: &[&Diagnostic],
    sources: &Sources,
    session: &Session,
    look: Look,
) -> String {
    const MOST: usize = 100;
    if findings.is_empty() {
        return String::new();
    }
    let texts = &session.texts;
    let (mut text, left_out) = render::first(findings, MOST, sources, texts, look);
    text += &(render::tally(findings, texts) + "\n");
    if left_out > 0 {
        let args = Args::new().with("count", left_out);
        text += &(texts.with("cli-more-mistakes", &args) + "\n");
    }
    text
}

/// How a run with these findings ends.
pub(super) fn exit_of<'a>(findings: impl IntoIterator<Item = &'a Diagnostic>) -> Exit {
    let mut findings = findings.into_iter();
    if findings.any(|finding| finding.severity != Severity::Note) {
        Exit::Findings
    } else {
        Exit::Success
    }
}

/// Refuses what is a data file by its ending, with the help that fits the command.
pub(super) fn refuse_data(path: &Path, help: &'static str) -> Result<(), Complaint> {
    let ending = path
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase());
    if !ending.is_some_and(|ending| DATA_ENDINGS.contains(&ending.as_str())) {
        return Ok(());
    }
    let args = Args::new().with("file", display_path(path));
    Err(Complaint::new("cli-data-as-standard", args).help(help, Args::new()))
}
