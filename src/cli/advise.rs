//! `advise`: the smallest changes by which communes are recognised.

use super::args::{Advise, FindingsFormat};
use super::commune;
use super::exit::Exit;
use super::failure::Failure;
use super::guard::{self, Reads};
use super::input::Input;
use super::output;
use super::scoring;
use super::session::Session;
use crate::advise::Adviser;
use crate::report::advise::{self, Advised};

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
    } = scoring::read(&asked.inputs, &asked.counted.district, listed, session)?;
    if let Some(name) = &asked.commune {
        commune::keep(&mut data, name)?;
    }
    let assessment = scoring::assess(&standard, &sources, data, asked.counted.target, session);
    let adviser = Adviser::new(&standard);
    let advised = Advised::new(&assessment, &adviser);
    let exit = exit.max(scoring::tell(&assessment, listed, session)?);
    let layout = asked.format.layout(session.look(output));
    session.write(output, &|out| {
        advise::write(&advised, &session.texts, layout, out)
    })?;
    Ok(exit)
}
