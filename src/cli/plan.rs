//! `plan`: a plan's targets, held against the results and figures of its units.

use super::args::{Plan, PlanFormat};
use super::exit::Exit;
use super::failure::Failure;
use super::guard;
use super::output;
use super::planning;
use super::session::Session;
use crate::report::{html, plan, workbook};

/// Holds a plan against data, and says what is reached and what it still takes.
pub(super) fn run(asked: &Plan, session: &Session) -> Result<Exit, Failure> {
    let output = output::file(asked.output.as_deref());
    guard::fits(output, &asked.format)?;
    match asked.format {
        PlanFormat::Xlsx => {
            guard::not_on_a_terminal(output, "cli-binary-to-terminal", "cli-binary-to-file")?;
        }
        PlanFormat::Html => {
            guard::not_on_a_terminal(output, "cli-page-to-terminal", "cli-page-to-file")?;
        }
        _ => {}
    }
    let of = planning::Asked {
        file: &asked.file,
        data: &asked.data,
        beside: &asked.beside,
        choice: &asked.choice,
        on: asked.on,
        output: asked.output.as_ref(),
        findings: asked.findings.as_ref(),
        calendar: asked.calendar.as_ref(),
    };
    planning::run(of, session, &|planned| {
        let texts = &session.texts;
        if let Some(calendar) = asked.calendar.as_deref() {
            session.write(Some(calendar), &|out| {
                plan::write_calendar(planned, texts, out)
            })?;
        }
        let layout = asked.format.layout(session.look(output));
        let write: output::Writer<'_> = &|out| match (layout, asked.format) {
            (Some(layout), _) => plan::write(planned, texts, layout, out),
            (None, PlanFormat::Xlsx) => workbook::write_plan(planned, texts, out),
            (None, PlanFormat::Html) => html::write_plan(planned, texts, out),
            (None, _) => plan::write_csv(planned, texts, out),
        };
        if asked.format == PlanFormat::Xlsx {
            output::exact(output, write)?;
        } else {
            session.write(output, write)?;
        }
        Ok(())
    })
}
