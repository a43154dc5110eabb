//! How fast communes are scored: the explaining evaluator on communes of which everything is
//! known, on communes with gaps and on empty ones, beside the same rules in plain `f64`.
//!
//! ```sh
//! cargo bench --bench score
//! ```

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::float_arithmetic,
    reason = "a benchmark fails where something is not as it must be, and its floats score nobody"
)]

mod communes;
mod float;

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use tieuchi::data::Record;
use tieuchi::engine::evaluate;
use tieuchi::model::Standard;

fn main() {
    let standard = communes::standard();
    let known = communes::communes(&standard);
    let gaps = communes::with_gaps(&standard, &known, 10);
    let blank = communes::with_gaps(&standard, &known, 1);
    let rules = float::Rules::of(&standard);
    let floats: Vec<_> = (known.iter())
        .map(|r| float::Figures::of(&standard, r))
        .collect();

    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("score");
    group.throughput(Throughput::Elements(known.len() as u64));
    group.bench_function("all known", |bencher| {
        bencher.iter(|| score(&standard, &known));
    });
    group.bench_function("one figure in ten missing", |bencher| {
        bencher.iter(|| score(&standard, &gaps));
    });
    group.bench_function("all figures missing", |bencher| {
        bencher.iter(|| score(&standard, &blank));
    });
    group.bench_function("all known, f64 without reasons", |bencher| {
        bencher.iter(|| {
            for figures in &floats {
                black_box(rules.score(figures));
            }
        });
    });
    group.finish();
    criterion.final_summary();
}

fn score(standard: &Standard, records: &[Record]) {
    for record in records {
        black_box(evaluate(standard, record));
    }
}
