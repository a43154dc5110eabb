//! `score`: communes against a standard, and how far they are from their target.

use super::args::{FindingsFormat, Score, ScoreFormat};
use super::district;
use super::exit::Exit;
use super::failure::{Complaint, Failure};
use super::guard::{self, Reads};
use super::input::{self, Input};
use super::output;
use super::progress::Progress;
use super::session::Session;
use crate::api;
use crate::data::DataSet;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::render::Look;
use crate::l10n::Args;
use crate::model::Standard;
use crate::number::Decimal;
use crate::report::{self, Assessment};
use crate::source::Sources;

/// Scores all that can be scored, and tells what could not be read.
pub(super) fn run(asked: &Score, session: &Session) -> Result<Exit, Failure> {
    guard::fits(output::file(asked.output.as_deref()), &asked.format)?;
    guard::fits(asked.findings.as_deref(), &FindingsFormat::Csv)?;
    let output = output::file(asked.output.as_deref());
    if asked.format.is_binary() && output.is_none() && output::is_terminal() {
        let complaint = Complaint::new("cli-binary-to-terminal", Args::new());
        return Err(complaint.help("cli-binary-to-file", Args::new()).into());
    }
    Reads::all(&asked.inputs).keep_from(&[output, asked.findings.as_deref()])?;
    let Input {
        sources,
        standard,
        mut data,
        mut exit,
    } = input::read(&asked.inputs, asked.findings.as_deref(), session)?;
    let unknown = district::keep(&mut data.records, &asked.district, |commune| {
        commune.record.identity.district.clone()
    });
    for complaint in &unknown {
        session.tell(&complaint.render(&session.texts, session.stderr));
    }
    if !unknown.is_empty() {
        // Nothing is written: a report on no commune must not replace one on many.
        return Ok(Exit::Usage);
    }
    if data.records.is_empty() && data.findings.is_empty() {
        let complaint = Complaint::new("cli-no-data", Args::new());
        session.tell(&complaint.render(&session.texts, session.stderr));
        exit = exit.max(Exit::Findings);
    }
    let mut assessment = assess(&standard, &sources, data, asked.target, session);
    assessment.only = asked.only.map(Into::into);
    tell_if_spent(&assessment, session);
    let communes = assessment
        .communes
        .iter()
        .flat_map(|scored| &scored.findings);
    let findings: Vec<&Diagnostic> = assessment.findings.iter().chain(communes).collect();
    input::tell_data(&findings, &sources, session);
    let listed = asked.findings.as_deref();
    input::list_findings(listed, &findings, &[&standard], &sources, session)?;
    let texts = &session.texts;
    let look = if output.is_some() {
        Look::FILE
    } else {
        session.stdout
    };
    let write: output::Writer<'_> = &|out| match asked.format {
        ScoreFormat::Table => {
            report::table::write(&assessment, texts, look.width, look.colour, out)
        }
        ScoreFormat::Json => report::json::write(&assessment, texts, out),
        ScoreFormat::Csv => report::csv::write(&assessment, texts, out),
        ScoreFormat::Markdown => report::markdown::write(&assessment, texts, out),
        ScoreFormat::Xlsx => report::workbook::write(&assessment, texts, out),
    };
    if asked.format.is_binary() {
        output::exact(output, write)?;
    } else {
        session.write(output, write)?;
    }
    let exit = exit.max(input::exit_of(findings));
    // The program ends here: the system takes the communes back faster all at once than one by one.
    std::mem::forget(assessment);
    Ok(exit)
}

/// Tells of how many communes not all was looked at; which they are, each report says.
fn tell_if_spent(assessment: &Assessment<'_>, session: &Session) {
    let communes = assessment.communes.iter();
    let spent = communes.filter(|scored| scored.outcome.steps_spent).count();
    if spent > 0 {
        let args = Args::new().with("count", spent);
        session.tell_line(&session.texts.with("cli-steps-score", &args));
    }
}

/// Scores every commune and counts them against a target, showing how far it is.
pub(super) fn assess<'a>(
    standard: &'a Standard,
    sources: &'a Sources,
    data: DataSet,
    target: Decimal,
    session: &Session,
) -> Assessment<'a> {
    let mut progress = Progress::new(data.records.len(), &session.texts);
    let assessment = api::assess(standard, sources, data, target, || progress.step());
    progress.finish();
    assessment
}
