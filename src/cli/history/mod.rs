//! `history`: units over several periods.

mod laws;
mod read;

use std::path::{Path, PathBuf};

use super::args::{FindingsFormat, History, SourcesFormat};
use super::exit::Exit;
use super::failure::{Complaint, Failure};
use super::guard::{self, Reads};
use super::input::{self, exit_of};
use super::output;
use super::progress::Progress;
use super::session::Session;
use super::value::OfPeriod;
use crate::data::{MapFault, UnitsMap};
use crate::diagnostic::Diagnostic;
use crate::history::{Merger, history};
use crate::l10n::Args;
use crate::report::Layout;
use crate::report::history::{Told, write, write_csv};
use crate::source::{Sources, display_path};
use read::Read;

/// Follows units over the periods of their data.
pub(super) fn run(asked: &History, session: &Session) -> Result<Exit, Failure> {
    let output = output::file(asked.output.as_deref());
    let listed = asked.findings.as_deref();
    guard::fits(output, &asked.format)?;
    guard::fits(listed, &FindingsFormat::Csv)?;
    let files =
        |named: &[OfPeriod]| -> Vec<PathBuf> { named.iter().map(|one| one.path.clone()).collect() };
    let map = asked.units_map.iter().map(|map| map.path.clone());
    let mut laws = files(&asked.law);
    laws.push(asked.standard.clone());
    Reads::law(&laws)
        .data(&asked.data)
        .data(&files(&asked.period))
        .data(&map.collect::<Vec<_>>())
        .keep_from(&[output, listed])?;
    for law in &laws {
        input::refuse_data(law, &asked.data)?;
    }
    let mut read = read::read(asked, session)?;
    let map = units_map(asked, &mut read.sources)?;
    let exit = tell(asked, &read, session)?;
    let Read {
        sources,
        laws,
        slices,
        untold,
        ..
    } = read;
    let merger = map
        .as_ref()
        .zip(asked.units_map.as_ref())
        .map(|(map, of)| Merger { day: of.day, map });
    let units = slices.iter().map(|slice| slice.own().len()).sum();
    let mut progress = Progress::new(units, &session.texts);
    let followed = history(&laws, &slices, merger, asked.target, || progress.step());
    progress.finish();
    let told = Told {
        laws: &laws,
        slices: &slices,
        merger,
        history: followed,
        sources: &sources,
        untold: untold.len(),
        years: &asked.years,
    };
    let texts = &session.texts;
    let look = session.look(output);
    let layout = match asked.format {
        SourcesFormat::Table => Layout::Text {
            width: look.width,
            colour: look.colour,
        },
        SourcesFormat::Json => Layout::Json,
        SourcesFormat::Markdown => Layout::Markdown,
        SourcesFormat::Csv => {
            session.write(output, &|out| write_csv(&told, texts, out))?;
            return Ok(exit);
        }
    };
    session.write(output, &|out| write(&told, texts, layout, out))?;
    Ok(exit)
}

/// Tells what was found in the data, and which rows are in no period.
fn tell(asked: &History, read: &Read, session: &Session) -> Result<Exit, Failure> {
    let found: Vec<&Diagnostic> = read.findings.iter().collect();
    input::tell_data(&found, &read.sources, session);
    let laws: Vec<_> = read.laws.iter().collect();
    let listed = asked.findings.as_deref();
    input::list_findings(listed, &found, &laws, &read.sources, session)?;
    let mut exit = read.exit.max(exit_of(found.iter().copied()));
    if let Some(first) = read.untold.first() {
        let file = &read.sources.file(first.file).name;
        let args = Args::new()
            .with("count", read.untold.len())
            .with("file", file.as_str())
            .with("row", first.row.to_string());
        let complaint = Complaint::new("cli-history-untold", args);
        let complaint = complaint.help("cli-history-untold-help", Args::new());
        session.tell(&complaint.render(&session.texts, session.stderr));
        exit = exit.max(Exit::Findings);
    }
    Ok(exit)
}

/// The map of units, where one is named.
fn units_map(asked: &History, sources: &mut Sources) -> Result<Option<UnitsMap>, Failure> {
    let Some(of) = &asked.units_map else {
        return Ok(None);
    };
    match UnitsMap::read(&of.path, sources)? {
        Ok(map) => Ok(Some(map)),
        Err(faults) => Err(bad_map(&of.path, &faults).into()),
    }
}

/// So many mistakes of a map are told one by one.
const MOST_FAULTS: usize = 20;

fn bad_map(path: &Path, faults: &[MapFault]) -> Complaint {
    let args = Args::new()
        .with("file", display_path(path))
        .with("count", faults.len());
    let complaint = Complaint::new("cli-units-map", args);
    let told = faults.iter().take(MOST_FAULTS);
    let complaint = told.fold(complaint, |complaint, fault| {
        let of = |line: &u64| Args::new().with("line", line.to_string());
        let (message, args) = match fault {
            MapFault::NoColumn(name) => ("cli-units-map-column", Args::new().with("name", *name)),
            MapFault::BadRow(line) => ("cli-units-map-row", of(line)),
            MapFault::BadCode(line, code) => {
                ("cli-units-map-code", of(line).with("value", code.as_str()))
            }
            MapFault::BadAnswer(line, said) => (
                "cli-units-map-answer",
                of(line).with("value", said.as_str()),
            ),
        };
        complaint.entry(message, args)
    });
    complaint.help("cli-units-map-help", Args::new())
}
