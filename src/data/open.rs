//! A file opened as what its ending says it is.

use std::path::Path;

use super::account::Unread;
use super::fault::{self, Fault};
use super::files::{Format, ending};
use super::kind::SaidBy;
use super::{guard, kind, words, xlsx};
use crate::diagnostic::{Code, Diagnostic};
use crate::limits::{self, Limit};
use crate::source::{FileId, FileKind, Loss, Refusal, SourceError, Sources, Taken, is_stream};

/// What a file holds, not yet looked at.
pub(super) enum Content<'c> {
    /// Keys and values.
    Yaml,
    /// A table in text form.
    Text,
    /// A workbook.
    Workbook(&'c xlsx::Workbook),
    /// Nothing that can be read: what there is to say of it.
    None(Box<Diagnostic>, Unread),
}

impl Content<'_> {
    fn none(finding: Diagnostic, why: Unread) -> Self {
        Content::None(Box::new(finding), why)
    }
}

/// What takes a file's content in.
type Take<'t> = &'t mut dyn FnMut(FileId, Content<'_>, &Sources);

/// Reads a file's bytes and hands its content over. What has no ending that says what it holds is
/// read as `asked`, a stream else as what it looks like. A file that the system does not give is an error
/// where it is the only one. Where handing over ends in a panic, nothing is
/// handed over a second time: what was taken in until then is to be forgotten.
pub(super) fn open(
    path: &Path,
    (asked, is_only): (Option<Format>, bool),
    sources: &mut Sources,
    take: Take<'_>,
) -> Result<FileId, SourceError> {
    let named = Format::of(path);
    let format = named.or(asked);
    let taken = match sources.bytes(path, most(format)) {
        // One of several files that the system does not give costs that file alone.
        Err(error) if !is_only => match Refusal::of(&error) {
            Some(refusal) => Taken::Nothing(Loss::Refused(refusal)),
            None => return Err(error),
        },
        taken => taken?,
    };
    let format = format.or_else(|| is_stream(path).then(|| kind::looks_like(taken.bytes())));
    // Of a file of another kind only the name is needed, for the finding to point at.
    let kind = format.map_or(FileKind::Workbook, Format::kind);
    // What a stream gave is only now known to be too large for what it holds.
    let taken = taken.within(most(format));
    let file = sources.keep(path, kind, &taken)?;
    let said_by = match format {
        Some(_) if named.is_none() && asked.is_some() => SaidBy::Request,
        Some(_) if named.is_none() => SaidBy::Content,
        _ => SaidBy::Ending,
    };
    let done = guard::caught(|| hand_over(file, (format, said_by), taken.bytes(), sources, take));
    if done.is_none() {
        let finding = unreadable(file).help("help-crash");
        take(file, Content::none(finding, Unread::Damaged), sources);
    }
    Ok(file)
}

/// How large a file may be.
fn most(format: Option<Format>) -> Limit {
    match format {
        Some(Format::Yaml) => limits::YAML_SIZE,
        Some(Format::Csv | Format::Xlsx) | None => limits::TABLE_SIZE,
    }
}

fn hand_over(
    file: FileId,
    (format, said_by): (Option<Format>, SaidBy),
    bytes: &[u8],
    sources: &mut Sources,
    take: Take<'_>,
) {
    #[cfg(test)]
    tests::panic_where_asked(sources.file(file));
    let name = sources.file(file).name.as_str();
    let ending = ending(Path::new(name)).unwrap_or_default();
    // Of what is not there as a whole nothing tells what it is.
    let is_whole = sources.file(file).loss.is_none();
    let mismatch = is_whole.then(|| kind::mismatch((format, said_by), &ending, bytes, file));
    if let Some(finding) = mismatch.flatten() {
        take(file, Content::none(finding, Unread::Damaged), sources);
        return;
    }
    let loss = sources.file(file).loss;
    if let Some(refused @ Loss::Refused(_)) = loss {
        take(file, nothing_of(refused, file), sources);
        return;
    }
    let Some(format) = format else {
        let finding = Diagnostic::new(Code::UnknownEnding, file).arg("file", name);
        take(file, Content::none(finding, Unread::FileType), sources);
        return;
    };
    if let Some(loss) = loss {
        take(file, nothing_of(loss, file), sources);
        return;
    }
    match format {
        Format::Yaml => take(file, Content::Yaml, sources),
        Format::Csv => take(file, Content::Text, sources),
        Format::Xlsx => match xlsx::Workbook::open(bytes) {
            Ok(workbook) => {
                let names = workbook.sheets().iter().map(|sheet| sheet.name.clone());
                sources.name_sheets(file, names.collect());
                take(file, Content::Workbook(&workbook), sources);
            }
            Err(fault) => {
                let why = match fault {
                    Fault::Damaged => Unread::Damaged,
                    Fault::TooMuch(_) => Unread::TooLarge,
                };
                let is_cut_short =
                    fault == Fault::Damaged && xlsx::package::is_cut_short(bytes, bytes);
                let finding = if is_cut_short {
                    unreadable(file).help("help-cut-short")
                } else {
                    fault.finding(file, words::file())
                };
                take(file, Content::none(finding, why), sources);
            }
        },
    }
}

/// What there is to say of a file that was not taken.
fn nothing_of(loss: Loss, file: FileId) -> Content<'static> {
    let help = match loss {
        Loss::TooLarge(limit) => {
            return Content::none(fault::beyond(limit, file), Unread::TooLarge);
        }
        Loss::Changed => "help-changed",
        Loss::Refused(Refusal::Rights) => "help-rights",
        Loss::Refused(Refusal::NotThere) => "help-not-there",
        Loss::Refused(Refusal::InUse) => "help-in-use",
        Loss::Refused(Refusal::Silent) => "help-silent",
        Loss::Refused(Refusal::Device) => "help-device",
        Loss::Refused(Refusal::Other) => "help-refused",
    };
    Content::none(unreadable(file).help(help), Unread::Damaged)
}

/// The finding that a file cannot be read.
fn unreadable(file: FileId) -> Diagnostic {
    Diagnostic::new(Code::Unreadable, file).arg("part", words::file())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use crate::data::{self, DataSet};
    use crate::diagnostic::Code;
    use crate::model;
    use crate::source::{FileKind, SourceFile, Sources};

    /// Stands for a library that panics.
    pub(super) fn panic_where_asked(file: &SourceFile) {
        assert!(
            !file.name.ends_with("before.csv"),
            "before anything is read"
        );
    }

    const STANDARD: &str = include_str!("../diagnostic/examples/standard.tieuchi");

    fn read(names: &[&str]) -> DataSet {
        let folder = tempfile::tempdir().unwrap();
        let mut sources = Sources::new();
        let file = sources
            .add("x", FileKind::Text, STANDARD.as_bytes())
            .unwrap();
        let (ast, _) = crate::syntax::parse(&sources, file);
        let standard = model::build(file, &ast).0.unwrap();
        let paths = names.iter().zip(1..).map(|(name, code)| {
            let path = folder.path().join(name);
            let text = format!("mã,tên,trẻ_em\n0000{code},Xã A{code},10\n");
            fs::write(&path, text).unwrap();
            path
        });
        let paths: Vec<_> = paths.collect();
        data::read(&standard, &paths, &mut sources).unwrap()
    }

    #[test]
    fn a_panic_costs_its_file_alone() {
        let data = read(&["1.csv", "before.csv", "3.csv"]);
        let names = data
            .records
            .iter()
            .map(|one| one.record.identity.code.as_deref());
        let names: Vec<_> = names.flatten().collect();
        assert_eq!(names, ["00001", "00003"]);
        let told = data.findings.iter();
        let told: Vec<_> = told.map(|one| (one.code, one.helps.clone())).collect();
        assert_eq!(told, [(Code::Unreadable, vec!["help-crash"])]);
    }
}
