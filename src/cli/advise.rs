//! `advise`: the smallest changes by which communes are recognised.

use super::args::{Advise, DiffFormat, FindingsFormat};
use super::exit::Exit;
use super::failure::Failure;
use super::guard::{self, Reads};
use super::input::{self, Input};
use super::output;
use super::score::assess;
use super::session::Session;
use super::{commune, district};
use crate::advise::Adviser;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::render::Look;
use crate::report::advise::{self, Advised, Layout};

/// Scores communes and says what would change their results.
pub(super) fn run(asked: &Advise, session: &Session) -> Result<Exit, Failure> {
    let output = output::file(asked.output.as_deref());
    let listed = asked.findings.as_deref();
    guard::fits(output, &asked.format)?;
    guard::fits(listed, &FindingsFormat::Csv)?;
    Reads::all(&asked.inputs).keep_from(&[output, listed])?;
    let Input {
        sources,
        standard,
        mut data,
        exit,
    } = input::read(&asked.inputs, listed, session)?;
    let unknown = district::keep(&mut data.records, &asked.district, |commune| {
        commune.record.identity.district.clone()
    });
    for complaint in &unknown {
        session.tell(&complaint.render(&session.texts, session.stderr));
    }
    if !unknown.is_empty() {
        return Ok(Exit::Usage);
    }
    if let Some(name) = &asked.commune {
        let place = commune::find(&data, name)?;
        data.records = data.records.into_iter().skip(place).take(1).collect();
    }
    let assessment = assess(&standard, &sources, data, asked.target, session);
    let adviser = Adviser::new(&standard);
    let communes = assessment.communes.iter();
    let advised = Advised {
        advice: communes
            .map(|scored| adviser.advise(&scored.record, &scored.outcome))
            .collect(),
        assessment: &assessment,
        adviser: &adviser,
    };
    let communes = assessment.communes.iter();
    let own = communes.flat_map(|scored| &scored.findings);
    let findings: Vec<&Diagnostic> = assessment.findings.iter().chain(own).collect();
    input::tell_data(&findings, &sources, session);
    input::list_findings(listed, &findings, &[&standard], &sources, session)?;
    let look = if output.is_some() {
        Look::FILE
    } else {
        session.stdout
    };
    let layout = match asked.format {
        DiffFormat::Text => Layout::Text {
            width: look.width,
            colour: look.colour,
        },
        DiffFormat::Markdown => Layout::Markdown,
        DiffFormat::Json => Layout::Json,
    };
    session.write(output, &|out| {
        advise::write(&advised, &session.texts, layout, out)
    })?;
    Ok(exit.max(input::exit_of(findings)))
}
