//! What commands that score communes have in common: reading those that are asked for, scoring them and
//! telling what was found.

use std::path::Path;

use super::args::Inputs;
use super::district;
use super::exit::Exit;
use super::failure::{Complaint, Failure};
use super::input::{self, Input};
use super::progress::Progress;
use super::session::Session;
use crate::api;
use crate::data::DataSet;
use crate::diagnostic::Diagnostic;
use crate::l10n::Args;
use crate::model::Standard;
use crate::number::Decimal;
use crate::report::Assessment;
use crate::source::Sources;

/// Reads a standard and the communes of some districts, and tells where there are none at all.
pub(super) fn read(
    inputs: &Inputs,
    districts: &[String],
    findings_to: Option<&Path>,
    session: &Session,
) -> Result<Input, Failure> {
    let mut input = input::read(inputs, findings_to, session)?;
    // Nothing is written for an unknown district: a report on no commune must not replace one on many.
    district::keep(
        &mut input.data.records,
        districts,
        |commune| commune.record.identity.district.clone(),
        session,
    )?;
    if input.data.records.is_empty() && input.data.findings.is_empty() {
        let complaint = Complaint::new("cli-no-data", Args::new());
        session.tell(&complaint.render(&session.texts, session.stderr));
        input.exit = input.exit.max(Exit::Findings);
    }
    Ok(input)
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

/// Tells all that was found about the data, and how the run ends for it. It goes to the file `findings_to`,
/// too, where one is named.
pub(super) fn tell(
    assessment: &Assessment<'_>,
    findings_to: Option<&Path>,
    session: &Session,
) -> Result<Exit, Failure> {
    tell_if_spent(assessment, session);
    let (standard, sources) = (assessment.standard, assessment.sources);
    let findings: Vec<&Diagnostic> = assessment.all_findings().collect();
    input::tell_data(&findings, sources, session);
    input::list_findings(findings_to, &findings, &[standard], sources, session)?;
    Ok(input::exit_of(findings))
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
