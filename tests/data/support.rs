//! A small standard, files on disk, and findings in one line each.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::OnceLock;

use tieuchi::data::{self, DataSet, Record, Value};
use tieuchi::diagnostic::{Diagnostic, Place, Severity};
use tieuchi::l10n::{Args, Lang, Texts};
use tieuchi::model::{self, Indicator, IndicatorId, Standard};
use tieuchi::number::format_number;
use tieuchi::source::{FileKind, Position, Sources, column_letters, display_path};
use tieuchi::syntax;

/// The standard that the examples of data files are read against.
pub(crate) fn standard() -> Standard {
    static STANDARD: OnceLock<Standard> = OnceLock::new();
    STANDARD.get_or_init(build_standard).clone()
}

fn build_standard() -> Standard {
    const TEXT: &[u8] = include_bytes!("../../src/diagnostic/examples/standard.tieuchi");
    build(TEXT)
}

fn build(text: &[u8]) -> Standard {
    let mut sources = Sources::new();
    let file = sources
        .add("standard.tieuchi", FileKind::Text, text)
        .unwrap();
    let (ast, mistakes) = syntax::parse(&sources, file);
    let (standard, mut findings) = model::build(file, &ast);
    findings.retain(|finding| finding.severity == Severity::Error);
    assert_eq!((mistakes, findings), (vec![], vec![]));
    standard.unwrap()
}

/// What came of reading some files.
pub(crate) struct Outcome {
    /// Where the files were, with a slash at the end.
    folder: String,
    pub(crate) standard: Standard,
    pub(crate) sources: Sources,
    pub(crate) data: DataSet,
}

/// Reads files with these names and bytes, in this order.
pub(crate) fn read(files: &[(&str, &[u8])]) -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let mut paths = Vec::new();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        paths.push(path);
    }
    let mut outcome = read_paths(standard(), &paths);
    outcome.folder = format!("{}/", display_path(folder.path()));
    outcome
}

/// Another standard.
pub(crate) fn built(text: &str) -> Standard {
    build(text.as_bytes())
}

/// Reads a file of text by another standard.
pub(crate) fn read_with(standard: &str, text: &str) -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    std::fs::write(&path, text).unwrap();
    let mut outcome = read_paths(build(standard.as_bytes()), &[path]);
    outcome.folder = format!("{}/", display_path(folder.path()));
    outcome
}

/// Reads files that are on disk.
pub(crate) fn read_paths(standard: Standard, paths: &[PathBuf]) -> Outcome {
    let mut sources = Sources::new();
    let data = data::read(&standard, paths, &mut sources).unwrap();
    Outcome {
        folder: String::new(),
        standard,
        sources,
        data,
    }
}

/// Reads one file of text.
pub(crate) fn read_text(name: &str, text: &str) -> Outcome {
    read(&[(name, text.as_bytes())])
}

impl Outcome {
    /// Every finding, those of files first.
    pub(crate) fn findings(&self) -> impl Iterator<Item = &Diagnostic> {
        let communes = self.data.records.iter().flat_map(|one| &one.findings);
        self.data.findings.iter().chain(communes)
    }

    /// The codes of the findings.
    pub(crate) fn codes(&self) -> Vec<&'static str> {
        self.findings()
            .map(|finding| finding.code.as_str())
            .collect()
    }

    /// Every finding in a line or two, in Vietnamese.
    pub(crate) fn report(&self) -> String {
        let texts = Texts::new(Lang::Vi);
        let mut report = String::new();
        for finding in self.findings() {
            let severity = match finding.severity {
                Severity::Error => "lỗi",
                Severity::Warning => "cảnh báo",
                Severity::Note => "lưu ý",
            };
            let id = finding.code.as_str();
            let message = texts.find(id, &finding.args).expect("a message");
            let place = place(&self.sources, finding.place);
            writeln!(report, "{place} {severity} {id}: {message}").unwrap();
            for help in &finding.helps {
                let help = texts
                    .find(&format!("{id}.{help}"), &finding.args)
                    .expect("a help");
                writeln!(report, "  = {help}").unwrap();
            }
        }
        report.replace(&self.folder, "")
    }

    /// Everything that is known of the communes, one in a line.
    pub(crate) fn communes(&self) -> String {
        let mut list = String::new();
        for commune in &self.data.records {
            list.push_str(&self.commune(&commune.record));
            list.push('\n');
        }
        list
    }

    fn commune(&self, record: &Record) -> String {
        let identity = &record.identity;
        let or_dash = |text: &Option<String>| text.clone().unwrap_or_else(|| "–".into());
        let mut line = format!(
            "{} | {} | {} | {} |",
            or_dash(&identity.code),
            or_dash(&identity.name),
            or_dash(&identity.district),
            or_dash(&identity.province),
        );
        for (id, attribute) in self.standard.attributes.iter() {
            if let Some(given) = record.attribute(id) {
                write!(line, " {}={}", attribute.name, given.value).unwrap();
            }
        }
        for (id, indicator) in self.standard.indicators.iter() {
            match record.value(id).map(|given| given.value) {
                None => {}
                Some(Value::Flag(flag)) => write!(line, " {}={flag}", indicator.name).unwrap(),
                Some(Value::Number(number)) => {
                    write!(line, " {}={}", indicator.name, format_number(number)).unwrap();
                }
            }
        }
        line
    }

    /// The one commune that was read.
    pub(crate) fn only(&self) -> &Record {
        assert_eq!(self.data.records.len(), 1, "{}", self.report());
        &self.data.records[0].record
    }

    /// A number of the one commune that was read.
    pub(crate) fn number(&self, indicator: &str) -> Option<String> {
        let (id, _) = self.indicator(indicator);
        self.only().number(id).map(|number| number.to_string())
    }

    /// An indicator by its name.
    pub(crate) fn indicator(&self, name: &str) -> (IndicatorId, &Indicator) {
        let mut indicators = self.standard.indicators.iter();
        indicators.find(|(_, one)| one.name == name).expect(name)
    }
}

/// The words of a message, or of an attribute of one, that has no variables.
pub(crate) fn explain(id: &str, lang: Lang) -> Option<String> {
    Texts::new(lang).find(id, &Args::new())
}

fn place(sources: &Sources, place: Place) -> String {
    match place {
        Place::File(file) => sources.file(file).name.clone(),
        Place::Position(at) => position(sources, at),
        Place::Span(span) => position(sources, sources.position(span)),
    }
}

fn position(sources: &Sources, at: Position) -> String {
    let name = &sources.file(at.file).name;
    match at.sheet {
        0 => format!("{name}:{}:{}", at.row, at.column),
        sheet => format!(
            "{name}!{}!{}{}",
            sources.file(at.file).sheets[usize::from(sheet) - 1],
            column_letters(at.column),
            at.row
        ),
    }
}
