//! `advise`: the smallest changes by which communes are recognised.

use super::args::{Advise, DiffFormat, FindingsFormat};
use super::commune;
use super::exit::Exit;
use super::failure::Failure;
use super::guard::{self, Reads};
use super::input::Input;
use super::output;
use super::scoring;
use super::session::Session;
use crate::advise::Adviser;
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
    } = scoring::read(&asked.inputs, &asked.district, listed, session)?;
    if let Some(name) = &asked.commune {
        let place = commune::find(&data, name)?;
        data.records = data.records.into_iter().skip(place).take(1).collect();
    }
    let assessment = scoring::assess(&standard, &sources, data, asked.target, session);
    let adviser = Adviser::new(&standard);
    let communes = assessment.communes.iter();
    let advised = Advised {
        advice: communes
            .map(|scored| adviser.advise(&scored.record, &scored.outcome))
            .collect(),
        assessment: &assessment,
        adviser: &adviser,
    };
    let exit = exit.max(scoring::tell(&assessment, listed, session)?);
    let look = session.look(output);
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
    Ok(exit)
}
