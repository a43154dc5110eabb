//! `form`: blank forms for a standard.

use std::io::IsTerminal as _;
use std::path::Path;

use super::args::{Form as Asked, FormFormat};
use super::district;
use super::each;
use super::exit::Exit;
use super::failure::{Complaint, Failure};
use super::guard::{self, Format as _, Reads};
use super::input;
use super::law;
use super::output::{self, OutputError};
use super::session::Session;
use crate::data::{self, Identity, Request};
use crate::diagnostic::Diagnostic;
use crate::form::{self, Form};
use crate::l10n::Args;
use crate::model::Standard;
use crate::source::{Sources, display_path};

/// Writes a form, or one for each unit.
pub(super) fn run(asked: &Asked, session: &Session) -> Result<Exit, Failure> {
    let output = output::file(asked.output.as_deref());
    let format = format(asked, output);
    guard::fits(output, &format)?;
    let units = asked.units.as_slice();
    Reads::law(&[&asked.standard])
        .data(units)
        .keep_from(&[output])?;
    if let Some(output) = output {
        each::keep(output)?;
    }
    if output.is_none() && asked.one_each.is_none() && format == FormFormat::Xlsx {
        to_no_terminal()?;
    }
    let mut sources = session.sources();
    let chosen = law::choose(&asked.standard, &asked.when, &Request::default(), session)?;
    let (standards, exit) = input::read_standards(&[chosen.for_list()], &mut sources, session)?;
    let Some(standard) = standards.first() else {
        return Ok(exit);
    };
    let (mut units, findings) = listed(asked, standard, &mut sources)?;
    let findings: Vec<&Diagnostic> = findings.iter().collect();
    input::tell_data(&findings, &sources, session);
    let exit = exit.max(input::exit_of(findings));
    let of = |unit: &Identity| unit.district.clone();
    district::keep(&mut units, &asked.district, of, session)?;
    let make = if asked.verified {
        Form::with_verification
    } else {
        Form::new
    };
    let made = make(standard, &sources, units, &session.texts);
    match &asked.one_each {
        Some(folder) => one_each(&made, folder, format, session)?,
        None => write(&made, Shape::Table, (format, output), session)?,
    }
    Ok(exit)
}

/// What was asked for, or else what the output's name says.
fn format(asked: &Asked, output: Option<&Path>) -> FormFormat {
    let ending = output.and_then(Path::extension);
    let ending = ending.map(|ending| ending.to_string_lossy().to_lowercase());
    let named = [FormFormat::Csv, FormFormat::Yaml]
        .into_iter()
        .find(|format| {
            let is_its = |it: &str| format.endings().contains(&it);
            ending.as_deref().is_some_and(is_its)
        });
    asked.format.or(named).unwrap_or(FormFormat::Xlsx)
}

fn to_no_terminal() -> Result<(), Complaint> {
    if !std::io::stdout().is_terminal() {
        return Ok(());
    }
    Err(Complaint::new("cli-form-to-file", Args::new()).help("cli-form-to-file-help", Args::new()))
}

/// The units of the list that was named.
fn listed(
    asked: &Asked,
    standard: &Standard,
    sources: &mut Sources,
) -> Result<(Vec<Identity>, Vec<Diagnostic>), Failure> {
    let Some(path) = &asked.units else {
        return Ok((Vec::new(), Vec::new()));
    };
    let format = asked.data_format.map(Into::into);
    Ok(data::units(standard, path, format, sources)?)
}

/// Whether a form has a unit a row or a figure a row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Table,
    One,
}

fn write(
    made: &Form,
    shape: Shape,
    (format, to): (FormFormat, Option<&Path>),
    session: &Session,
) -> Result<(), OutputError> {
    let texts = &session.texts;
    match (format, shape) {
        (FormFormat::Csv, _) => session.write(to, &|out| form::write_csv(made, out)),
        (FormFormat::Yaml, _) => session.write(to, &|out| form::write_yaml(made, texts, out)),
        (FormFormat::Xlsx, Shape::Table) => {
            output::exact(to, &|out| form::write_workbook(made, texts, out))
        }
        (FormFormat::Xlsx, Shape::One) => {
            output::exact(to, &|out| form::write_workbook_of_one(made, texts, out))
        }
    }
}

/// Writes a form for each unit into a folder, which is made where there is none. Nothing is written where
/// some form is there already.
fn one_each(
    made: &Form,
    folder: &Path,
    format: FormFormat,
    session: &Session,
) -> Result<(), Failure> {
    if made.units().is_empty() {
        let args = Args::new().with("option", "--one-each");
        let complaint = Complaint::new("cli-form-no-units", args);
        return Err(complaint.help("cli-form-no-units-help", Args::new()).into());
    }
    let ending = format.endings().first().copied().unwrap_or_default();
    let files = each::files(folder, ending, made.units())?;
    each::make(folder)?;
    for (path, unit) in files.iter().zip(made.units()) {
        let one = made.of_one(unit);
        write(&one, Shape::One, (format, Some(path)), session)?;
    }
    let args = Args::new()
        .with("count", files.len())
        .with("folder", display_path(folder));
    session.tell_line(&session.texts.with("cli-form-written", &args));
    Ok(())
}
