//! `report`: the result as a page for a browser, and score sheets for paper; of a plan the text that an office sends.

use std::path::Path;

use super::args::{DEFAULT_TARGET, FindingsFormat, PageFormat, Report, ReportFormat};
use super::commune;
use super::each;
use super::exit::Exit;
use super::failure::Failure;
use super::guard::{self, Reads};
use super::input::Input;
use super::output;
use super::planning;
use super::scoring;
use super::session::Session;
use crate::advise::Adviser;
use crate::l10n::Args;
use crate::law;
use crate::report::advise::Advised;
use crate::report::{html, official};
use crate::source::display_path;

/// Scores communes and writes the page of all, or the score sheet of one or of each.
pub(super) fn run(asked: &Report, session: &Session) -> Result<Exit, Failure> {
    let output = output::file(asked.output.as_deref());
    if law::is_plan(&asked.inputs.standard, &session.sources()) {
        return of_plan(asked, output, session);
    }
    let is_other = |format| format != ReportFormat::Html;
    planning::refuse(&[
        ("--period", asked.period.is_some()),
        ("--summary", asked.summary),
        ("--format", asked.format.is_some_and(is_other)),
        ("--own", !asked.beside.own.is_empty()),
        ("--law", !asked.beside.law.is_empty()),
        ("--tracking", !asked.beside.tracking.is_empty()),
        ("--day", asked.beside.day.is_some()),
    ])?;
    let listed = asked.findings.as_deref();
    guard::fits(output, &PageFormat::Html)?;
    guard::fits(listed, &FindingsFormat::Csv)?;
    if asked.each.is_none() {
        guard::not_on_a_terminal(output, "cli-page-to-terminal", "cli-page-to-file")?;
    }
    Reads::all(&asked.inputs).keep_from(&[output, listed])?;
    let Input {
        sources,
        standard,
        mut data,
        exit,
    } = scoring::read(&asked.inputs, &asked.counted.district, listed, session)?;
    if let Some(name) = &asked.commune {
        commune::keep(&mut data, name)?;
    }
    let assessment = scoring::assess(&standard, &sources, data, asked.counted.target, session);
    let adviser = Adviser::new(&standard);
    let advised = Advised::new(&assessment, &adviser);
    let exit = exit.max(scoring::tell(&assessment, listed, session)?);
    let texts = &session.texts;
    if let Some(folder) = &asked.each {
        sheets(&advised, folder, session)?;
    } else if asked.commune.is_some() {
        session.write(output, &|out| html::write_sheet(&advised, 0, texts, out))?;
    } else {
        session.write(output, &|out| html::write(&advised, texts, out))?;
    }
    Ok(exit)
}

/// Writes a plan's report, which a person finishes.
fn of_plan(asked: &Report, output: Option<&Path>, session: &Session) -> Result<Exit, Failure> {
    planning::refuse_of(
        "cli-only-of-standards",
        &[
            ("--commune", asked.commune.is_some()),
            ("--each", asked.each.is_some()),
            ("--district", !asked.counted.district.is_empty()),
            ("--target", asked.counted.target != DEFAULT_TARGET),
        ],
    )?;
    let format = asked.format.or_else(|| guard::format_of(output));
    let format = format.unwrap_or(ReportFormat::Markdown);
    guard::fits(output, &format)?;
    match format {
        ReportFormat::Html => {
            guard::not_on_a_terminal(output, "cli-page-to-terminal", "cli-page-to-file")?;
        }
        ReportFormat::Docx => {
            guard::not_on_a_terminal(output, "cli-docx-to-terminal", "cli-docx-to-file")?;
        }
        ReportFormat::Markdown => {}
    }
    let files = (asked.output.as_ref(), asked.findings.as_ref());
    let of = planning::Asked::of_inputs(&asked.inputs, &asked.beside, files)?;
    let wanted = official::Asked {
        kind: asked.period.unwrap_or_default().into(),
        is_summary: asked.summary,
    };
    planning::run(of, session, &|planned| {
        let texts = &session.texts;
        let write: output::Writer<'_> =
            &|out| official::write(planned, wanted, format.into(), texts, out);
        if format == ReportFormat::Docx {
            output::exact(output, write)?;
        } else {
            session.write(output, write)?;
        }
        Ok(())
    })
}

/// Writes the score sheet of each commune into a folder. Nothing is written where some sheet is there already.
fn sheets(advised: &Advised<'_>, folder: &Path, session: &Session) -> Result<(), Failure> {
    let communes = advised.assessment.communes.iter();
    let files = each::files(folder, "html", communes.map(|it| &it.record.identity))?;
    each::make(folder)?;
    for (place, file) in files.iter().enumerate() {
        session.write(Some(file), &|out| {
            html::write_sheet(advised, place, &session.texts, out)
        })?;
    }
    let args = Args::new()
        .with("count", files.len())
        .with("folder", display_path(folder));
    session.tell_line(&session.texts.with("cli-report-written", &args));
    Ok(())
}
