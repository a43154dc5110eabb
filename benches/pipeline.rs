//! The whole way of `score --format json` for every commune of the country: reading the CSV,
//! scoring, writing the JSON to a file. Run by hand with `cargo bench --bench pipeline`.
//!
//! The goal is under half a second for 10,595 communes; plain reading and writing of the same
//! bytes stands beside it, to know what the machine's disk alone takes.

#![expect(
    clippy::unwrap_used,
    reason = "a benchmark fails where something is not as it must be"
)]

use std::fs::{self, File};
use std::hint::black_box;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use criterion::{Criterion, criterion_group, criterion_main};
use tieuchi::l10n::{Lang, Texts};
use tieuchi::number::Decimal;
use tieuchi::report::{self, Assessment, Scored};
use tieuchi::source::{FileKind, Sources};
use tieuchi::{advise, data, engine, model, syntax};

/// The communes of Viet Nam on 1 May 2024, by the list of the General Statistics Office.
const COMMUNES: usize = 10_595;

const STANDARD: &str = "criteria/qd-06-2019.tieuchi";
const EXAMPLE: &str = "examples/quang-nam-2024.csv";

fn pipeline(c: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let communes = folder.path().join("communes.csv");
    fs::write(&communes, country()).unwrap();
    let result = folder.path().join("result.json");
    score(&communes, &result);
    let written = fs::read(&result).unwrap();

    let mut group = c.benchmark_group("10,595 communes");
    group.sample_size(10);
    group.bench_function("CSV to JSON", |b| b.iter(|| score(&communes, &result)));
    group.bench_function("the same bytes read and written", |b| {
        b.iter(|| {
            black_box(fs::read(&communes).unwrap());
            fs::write(&result, &written).unwrap();
        });
    });
    group.bench_function("what would change it", |b| b.iter(|| advise(&communes)));
    group.finish();
}

/// The example's communes again and again, each time with other codes.
fn country() -> String {
    let example = fs::read_to_string(EXAMPLE).unwrap();
    let mut lines = example.lines();
    let header = lines.next().unwrap();
    assert!(
        header.trim_start_matches('\u{feff}').starts_with("mã,"),
        "the code comes first"
    );
    let rows: Vec<&str> = lines.map(|line| line.split_once(',').unwrap().1).collect();
    let rows = (1..).zip(rows.iter().cycle().take(COMMUNES));
    let rows = rows.map(|(place, row)| format!("{place:05},{row}\n"));
    std::iter::once(format!("{header}\n")).chain(rows).collect()
}

fn score(communes: &Path, result: &Path) {
    let mut sources = Sources::new();
    let file = sources.read(Path::new(STANDARD), FileKind::Text).unwrap();
    let (ast, _) = syntax::parse(&sources, file);
    let standard = model::build(file, &ast).0.unwrap();
    let read = data::read(&standard, &[PathBuf::from(communes)], &mut sources).unwrap();
    let scored: Vec<Scored> = (read.records.into_iter())
        .map(|commune| Scored {
            outcome: engine::evaluate(&standard, &commune.record).into(),
            record: commune.record,
            findings: commune.findings,
        })
        .collect();
    assert_eq!(scored.len(), COMMUNES);
    let outcomes = scored.iter().map(|scored| &*scored.outcome);
    let assessment = Assessment {
        account: tieuchi::data::account::Account::default(),
        summary: advise::summarise(outcomes, Decimal::from(80)),
        standard: &standard,
        sources: &sources,
        communes: scored,
        findings: read.findings,
        only: None,
    };
    let mut out = BufWriter::new(File::create(result).unwrap());
    report::json::write(&assessment, &Texts::new(Lang::Vi), &mut out).unwrap();
    out.flush().unwrap();
}

/// The advice for every commune.
fn advise(communes: &Path) {
    let mut sources = Sources::new();
    let file = sources.read(Path::new(STANDARD), FileKind::Text).unwrap();
    let (ast, _) = syntax::parse(&sources, file);
    let standard = model::build(file, &ast).0.unwrap();
    let read = data::read(&standard, &[PathBuf::from(communes)], &mut sources).unwrap();
    let adviser = advise::Adviser::new(&standard);
    for commune in &read.records {
        let outcome = engine::evaluate(&standard, &commune.record);
        black_box(adviser.advise(&commune.record, &outcome));
    }
}

criterion_group!(benches, pipeline);
criterion_main!(benches);
