//! `score`: communes against a standard, and how far they are from their target.

use std::path::Path;

use super::args::{FindingsFormat, Score, ScoreFormat};
use super::exit::Exit;
use super::failure::{Complaint, Failure};
use super::guard::{self, Reads};
use super::input::Input;
use super::output;
use super::progress::Progress;
use super::scoring;
use super::session::Session;
use crate::compare;
use crate::l10n::Args;
use crate::report::{self, Assessment, verification};

/// Scores all that can be scored, and tells what could not be read.
pub(super) fn run(asked: &Score, session: &Session) -> Result<Exit, Failure> {
    let output = output::file(asked.output.as_deref());
    let listed = asked.findings.as_deref();
    guard::fits(output, &asked.format)?;
    guard::fits(listed, &FindingsFormat::Csv)?;
    if asked.compare && asked.format.is_binary() {
        let complaint = Complaint::new("cli-compare-format", Args::new());
        return Err(complaint
            .help("cli-compare-format-help", Args::new())
            .into());
    }
    if asked.format.is_binary() {
        guard::not_on_a_terminal(output, "cli-binary-to-terminal", "cli-binary-to-file")?;
    }
    Reads::all(&asked.inputs).keep_from(&[output, listed])?;
    let Input {
        sources,
        standard,
        data,
        exit,
    } = scoring::read(&asked.inputs, &asked.counted.district, listed, session)?;
    let mut assessment = scoring::assess(&standard, &sources, data, asked.counted.target, session);
    assessment.only = asked.only.map(Into::into);
    let exit = exit.max(scoring::tell(&assessment, listed, session)?);
    let texts = &session.texts;
    let look = session.look(output);
    if asked.compare {
        compare(&assessment, asked, output, session)?;
        std::mem::forget(assessment);
        return Ok(exit);
    }
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
    // The program ends here: the system takes the communes back faster all at once than one by one.
    std::mem::forget(assessment);
    Ok(exit)
}

/// Writes what verification changed, in the place of the scores.
fn compare(
    assessment: &Assessment<'_>,
    asked: &Score,
    output: Option<&Path>,
    session: &Session,
) -> Result<(), Failure> {
    let communes = assessment.communes.iter();
    let communes = communes.map(|scored| (&scored.record, &*scored.outcome));
    let mut progress = Progress::new(assessment.communes.len(), &session.texts);
    let (standard, target) = (assessment.standard, asked.counted.target);
    let verification = compare::verification(standard, communes, target, || progress.step());
    progress.finish();
    let compared = verification::Compared {
        assessment,
        verification,
    };
    let (texts, look) = (&session.texts, session.look(output));
    session.write(output, &|out| match asked.format {
        ScoreFormat::Json => report::json::write_verification(&compared, texts, out),
        ScoreFormat::Csv => verification::write_csv(&compared, texts, out),
        ScoreFormat::Markdown => verification::write_markdown(&compared, texts, out),
        ScoreFormat::Table | ScoreFormat::Xlsx => {
            verification::write_text(&compared, texts, look.width, look.colour, out)
        }
    })?;
    Ok(())
}
