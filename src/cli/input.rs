//! A command's files, read and checked: the standard first, then the data.

use std::path::{Path, PathBuf};

use super::args::Inputs;
use super::exit::Exit;
use super::failure::{Complaint, Failure};
use super::law::{self, Chosen};
use super::opened;
use super::session::Session;
use crate::api;
use crate::data::{self, DataSet};
use crate::diagnostic::render::{self, Look};
use crate::diagnostic::{Diagnostic, Severity};
use crate::l10n::{Arg, Args};
use crate::model::Standard;
use crate::report;
use crate::source::{End, STDIN, Sources, display_path, glance};

/// So many findings about data are shown on the standard error; of more only the number.
const MOST_SHOWN: usize = 20;

/// The endings of data files; whoever gives one as a standard has mixed up the order.
const DATA_ENDINGS: [&str; 9] = [
    "yaml", "yml", "csv", "tsv", "xlsx", "xlsm", "xls", "xlsb", "ods",
];

/// A standard and its data.
pub(super) struct Input {
    /// The files.
    pub(super) sources: Sources,
    /// The standard.
    pub(super) standard: Standard,
    /// The data.
    pub(super) data: DataSet,
    /// How the run ends if nothing more is found.
    pub(super) exit: Exit,
}

/// Reads a standard and its data. All findings about data go to the file `findings_to`, too, where one is
/// named.
pub(super) fn read(
    inputs: &Inputs,
    findings_to: Option<&Path>,
    session: &Session,
) -> Result<Input, Failure> {
    let input = read_whatever(inputs, session)?;
    if input.data.is_refused() {
        let (standard, sources) = (&input.standard, &input.sources);
        let findings: Vec<&Diagnostic> = input.data.findings.iter().collect();
        tell_data(&findings, sources, session);
        list_findings(findings_to, &findings, &[standard], sources, session)?;
        return Err(Failure::Told(Exit::Findings));
    }
    Ok(input)
}

/// Reads a standard and its data, also where nothing of the data could be brought together.
pub(super) fn read_whatever(inputs: &Inputs, session: &Session) -> Result<Input, Failure> {
    let Inputs {
        data,
        previous,
        choice,
        ..
    } = inputs;
    let request = data::Request {
        paths: data,
        previous,
        units: choice.units.as_deref(),
        sheets: &choice.sheets,
        format: choice.data_format.map(Into::into),
    };
    let chosen = law::choose(&inputs.standard, &inputs.when, &request, session)?;
    let mut sources = session.sources();
    let mut text = chosen.open(&mut sources)?;
    let (standard, findings) = text.standard();
    tell_standard(&findings, &sources, session);
    let Some(standard) = standard else {
        session.tell_line(&session.texts.get("cli-not-scored"));
        return Err(Failure::Told(Exit::Findings));
    };
    if !previous.is_empty() && !standard.compares() {
        let args = Args::new().with("id", standard.id.as_str());
        return Err(Complaint::new("cli-nothing-compared", args).into());
    }
    let mut data = match text.take_data() {
        Some(data) => data,
        None => data::read_request(&standard, &request, &mut sources)?,
    };
    all_sheets_found(&data)?;
    api::name_units(&mut data);
    Ok(Input {
        sources,
        standard,
        data,
        exit: exit_of(&findings),
    })
}

/// Refuses names of sheets that no workbook has.
pub(super) fn all_sheets_found(data: &DataSet) -> Result<(), Complaint> {
    let Some(sheet) = data.sheets_not_found.first() else {
        return Ok(());
    };
    let args = Args::new().with("sheet", sheet.as_str());
    Err(Complaint::new("cli-no-such-sheet", args))
}

/// Reads several standards on which a report is to be written, and tells their warnings.
pub(super) fn read_standards(
    chosen: &[Chosen],
    sources: &mut Sources,
    session: &Session,
) -> Result<(Vec<Standard>, Exit), Failure> {
    let mut standards = Vec::new();
    let mut all = Vec::new();
    for text in chosen {
        let (standard, findings) = read_standard(text, sources)?;
        standards.push(standard);
        all.extend(findings);
    }
    tell_standard(&all, sources, session);
    let Some(standards) = standards.into_iter().collect::<Option<Vec<Standard>>>() else {
        session.tell_line(&session.texts.get("cli-not-written"));
        return Err(Failure::Told(Exit::Findings));
    };
    Ok((standards, exit_of(&all)))
}

/// Tells what is wrong with a standard; notes are for `check`.
fn tell_standard(findings: &[Diagnostic], sources: &Sources, session: &Session) {
    let shown = findings
        .iter()
        .filter(|finding| finding.severity != Severity::Note);
    let shown: Vec<&Diagnostic> = shown.collect();
    session.tell(&told(&shown, sources, session, session.stderr));
}

/// Reads and checks a standard; the findings are in the file's order.
pub(super) fn read_standard(
    text: &Chosen,
    sources: &mut Sources,
) -> Result<(Option<Standard>, Vec<Diagnostic>), Failure> {
    refuse_all_data(text.path())?;
    Ok(text.read(sources)?)
}

/// Writes all findings about data to a file, where one is asked for.
pub(super) fn list_findings(
    path: Option<&Path>,
    findings: &[&Diagnostic],
    standards: &[&Standard],
    sources: &Sources,
    session: &Session,
) -> Result<(), Failure> {
    let Some(path) = path else {
        return Ok(());
    };
    session.write(Some(path), &|out| {
        report::findings::write(findings, standards, sources, &session.texts, out)
    })?;
    Ok(())
}

/// Tells findings about data, what is the same thing once: the first ones, of the rest how many.
pub(super) fn tell_data(findings: &[&Diagnostic], sources: &Sources, session: &Session) {
    opened::tell(sources, session);
    if findings.is_empty() {
        return;
    }
    let texts = &session.texts;
    let (text, left_out) = render::of_data(findings, MOST_SHOWN, sources, texts, session.stderr);
    session.tell(&text);
    session.tell_line(&render::tally(findings, texts));
    if left_out > 0 {
        session.tell_line(&texts.with("cli-more-findings", &Args::new().with("count", left_out)));
    }
}

/// Findings about standards: the first ones in full, how many there are of each weight, and of how
/// many only the number is given. Nobody reads thousands, and they take long to draw.
pub(super) fn told(
    findings: &[&Diagnostic],
    sources: &Sources,
    session: &Session,
    look: Look,
) -> String {
    const MOST: usize = 100;
    if findings.is_empty() {
        return String::new();
    }
    let texts = &session.texts;
    let (mut text, left_out) = render::first(findings, MOST, sources, texts, look);
    text += &(render::tally(findings, texts) + "\n");
    if left_out > 0 {
        let args = Args::new().with("count", left_out);
        text += &(texts.with("cli-more-mistakes", &args) + "\n");
    }
    text
}

/// How a run with these findings ends.
pub(super) fn exit_of<'a>(findings: impl IntoIterator<Item = &'a Diagnostic>) -> Exit {
    let mut findings = findings.into_iter();
    if findings.any(|finding| finding.severity != Severity::Note) {
        Exit::Findings
    } else {
        Exit::Success
    }
}

/// Whether a path is of data: by its ending, by how a workbook begins, or a folder that holds data
/// and no standard.
pub(super) fn is_data(path: &Path) -> bool {
    if path == Path::new(STDIN) {
        return true;
    }
    if path.is_dir() {
        let folder = [path.to_owned()];
        let law = crate::law::files(&folder).unwrap_or_default();
        return law.is_empty() && data::files(&folder).is_ok_and(|files| !files.is_empty());
    }
    let ending = path.extension();
    let ending = ending.map(|ending| ending.to_string_lossy().to_lowercase());
    if ending.is_some_and(|ending| DATA_ENDINGS.contains(&ending.as_str())) {
        return true;
    }
    glance(path, End::First, data::WORKBOOK.len()).is_ok_and(|start| start == data::WORKBOOK)
}

/// Refuses data where a standard is asked for; `data` is what was given as data beside it.
pub(super) fn refuse_data(standard: &Path, data: &[PathBuf]) -> Result<(), Complaint> {
    let named = |path: &Path| Args::new().with("file", display_path(path));
    if is_data(standard) {
        let complaint = || Complaint::new("cli-data-as-standard", named(standard));
        let standards = data.iter().find(|path| !is_data(path));
        return Err(match standards {
            Some(other) => complaint().help(
                "cli-standard-first",
                named(standard).with("standard", display_path(other)),
            ),
            None => Complaint::new("cli-no-standard", named(standard)).help(
                "cli-standard-first",
                named(standard).with(
                    "standard",
                    Arg::Message("cli-score-standard.value", Args::new()),
                ),
            ),
        });
    }
    if let Some(other) = data.iter().find(|path| is_standard(path)) {
        return Err(Complaint::new("cli-standard-as-data", named(other))
            .hint("cli-two-standards", Args::new()));
    }
    Ok(())
}

/// Refuses data where only standards are read.
pub(super) fn refuse_all_data(path: &Path) -> Result<(), Complaint> {
    if !is_data(path) {
        return Ok(());
    }
    let args = Args::new().with("file", display_path(path));
    Err(Complaint::new("cli-data-as-standard", args.clone()).hint("cli-score-data-with", args))
}

fn is_standard(path: &Path) -> bool {
    let ending = path.extension();
    ending.is_some_and(|ending| ending.eq_ignore_ascii_case("tieuchi"))
}
