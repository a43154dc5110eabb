//! What several bodies share.

use std::io;
use std::path::Path;
use std::sync::LazyLock;

use tieuchi::advise::towards_recognition;
use tieuchi::api;
use tieuchi::data::{self, DataSet};
use tieuchi::diagnostic::render::{self, Look};
use tieuchi::diagnostic::{Diagnostic, Place, Severity};
use tieuchi::escape;
use tieuchi::l10n::{Lang, Texts};
use tieuchi::model::{self, Standard};
use tieuchi::number::Decimal;
use tieuchi::report;
use tieuchi::source::{FileId, FileKind, Sources};
use tieuchi::syntax::{self, ast::Ast};

use super::seeds::STANDARD;

thread_local! {
    static TEXTS: [Texts; 2] = [Texts::new(Lang::Vi), Texts::new(Lang::En)];
}

/// Runs something with the words of each language.
pub(super) fn in_each_language(mut run: impl FnMut(&Texts)) {
    TEXTS.with(|texts| texts.iter().for_each(&mut run));
}

/// A criteria text as it is read.
pub(super) fn read(bytes: &[u8]) -> (Sources, FileId, Ast, Vec<Diagnostic>) {
    let mut sources = Sources::new();
    let file = sources
        .add("a.tieuchi", FileKind::Text, bytes)
        .expect("one file is not too many");
    let (ast, findings) = syntax::parse(&sources, file);
    (sources, file, ast, findings)
}

/// A standard that is known to be right.
pub(super) fn standard(text: &str) -> Standard {
    let (_, file, ast, _) = read(text.as_bytes());
    let (standard, findings) = model::build(file, &ast);
    standard.unwrap_or_else(|| panic!("{findings:?}"))
}

/// Whether one of the findings is an error.
pub(super) fn has_errors(findings: &[Diagnostic]) -> bool {
    findings
        .iter()
        .any(|finding| finding.severity == Severity::Error)
}

/// Findings can be put into words, in both languages, and lie within their files.
pub(super) fn tell(findings: &[Diagnostic], sources: &Sources) {
    for finding in findings {
        let labels = finding.labels.iter().map(|label| label.span);
        let mend = finding.mend.iter().map(|mend| mend.span);
        let place = match finding.place {
            Place::Span(span) => Some(span),
            Place::Position(_) | Place::File(_) => None,
        };
        for span in labels.chain(mend).chain(place) {
            let text = &sources.file(span.file).text;
            assert!(text.get(span.range()).is_some(), "{finding:?}");
        }
    }
    in_each_language(|texts| {
        let shown = render::all(findings, sources, texts, Look::FILE);
        assert_eq!(shown.is_empty(), findings.is_empty());
        orders_nothing(&shown);
    });
}

/// Reads a data file of this name, scores what it holds and writes every report.
pub(super) fn score(name: &str, bytes: &[u8]) {
    static EXAMPLE: LazyLock<Standard> = LazyLock::new(|| standard(STANDARD));
    let standard = &*EXAMPLE;
    // The first file, as it was when the standard was built.
    let mut sources = Sources::new();
    sources.add("a.tieuchi", FileKind::Text, STANDARD.as_bytes());
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).expect("a file");
    let data = data::read(standard, &[path], &mut sources).expect("the file is there");
    report_all(standard, &sources, data);
}

fn report_all(standard: &Standard, sources: &Sources, data: DataSet) {
    tell(&data.findings, sources);
    for commune in &data.records {
        tell(&commune.findings, sources);
    }
    let assessment = api::assess(standard, sources, data, Decimal::from(80), || {});
    for commune in &assessment.communes {
        let _ = towards_recognition(standard, &commune.record, &commune.outcome);
    }
    in_each_language(|texts| {
        written(|out| report::table::write(&assessment, texts, 80, false, out));
        written(|out| report::markdown::write(&assessment, texts, out));
        // An explanation is long: a few communes show what there is.
        for index in 0..assessment.communes.len().min(3) {
            written(|out| report::explain::write(&assessment, index, texts, 80, out));
        }
        runs_nothing(&written(|out| report::csv::write(&assessment, texts, out)));
        let json = written(|out| report::json::write(&assessment, texts, out));
        serde_json::from_str::<serde_json::Value>(&json).expect("JSON");
    });
}

/// What a report writes, which orders nothing.
fn written(write: impl FnOnce(&mut dyn io::Write) -> io::Result<()>) -> String {
    let mut out = Vec::new();
    write(&mut out).expect("memory takes all");
    let text = String::from_utf8(out).expect("text");
    orders_nothing(&text);
    text
}

/// No sign that a terminal obeys, or that nobody sees, is in a text.
fn orders_nothing(text: &str) {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let text = text.replace("\r\n", "\n");
    let hidden = text.find(|sign| !matches!(sign, '\n' | '\t') && escape::is_hidden(sign));
    assert_eq!(hidden, None, "{text:?}");
}

/// No cell of a table would be worked out, whichever of the usual signs parts the cells.
fn runs_nothing(table: &str) {
    for separator in [b',', b';', b'\t'] {
        let mut reader = csv::ReaderBuilder::new();
        let reader = reader.delimiter(separator).flexible(true);
        for row in reader.from_reader(table.as_bytes()).records() {
            for cell in &row.expect("text") {
                let is_number = cell.parse::<Decimal>().is_ok();
                let runs = cell.trim_start().starts_with(['=', '+', '-', '@']);
                assert!(is_number || !runs, "{cell:?}");
            }
        }
    }
}

/// Writes files into a new folder.
pub(super) fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        std::fs::write(folder.path().join(Path::new(name)), bytes).expect("a file");
    }
    folder
}

/// The parts of an input, between lines that begin with `=====`.
pub(super) fn parts(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut parts = vec![Vec::new()];
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        if line.starts_with(b"=====") {
            parts.push(Vec::new());
        } else if let Some(part) = parts.last_mut() {
            part.extend_from_slice(line);
        }
    }
    parts
}
