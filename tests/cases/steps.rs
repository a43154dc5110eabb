//! Where the steps for one commune run out, every format says so; nothing that is certain changes.

use tieuchi::analysis::Evaluator;
use tieuchi::engine::{Outcome, Verdict};
use tieuchi::l10n::{Lang, Texts};
use tieuchi::model::{self, Standard};
use tieuchi::report::{Assessment, csv, markdown, table};
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax;

use crate::cases::support::folder;
use crate::support::assessed::{assess, json, record, said};

const TEXT: &str = "Chưa xét được hết các khả năng";

fn standard(sources: &mut Sources) -> Standard {
    let path = folder("together").join("chung.tieuchi");
    let file = sources.read(&path, FileKind::Text).unwrap();
    let (ast, _) = syntax::parse(sources, file);
    model::build(file, &ast).0.unwrap()
}

/// The outcome of a commune of which one figure that two items share is missing.
fn outcome(standard: &Standard, steps: u64) -> Outcome {
    let record = record(standard, &[("trẻ_em", "10")]);
    Evaluator::within(standard, steps, u64::MAX).evaluate(&record)
}

#[test]
fn a_verdict_is_settled_or_open_and_told() {
    let standard = standard(&mut Sources::new());
    let mut told = 0;
    for power in 0..20 {
        let outcome = outcome(&standard, 1 << power);
        if outcome.steps_spent {
            told += 1;
            assert!(outcome.is_open());
        } else {
            assert_eq!(outcome.verdict, Verdict::Met);
        }
    }
    // On both sides of what it takes.
    assert!((1..20).contains(&told), "{told}");
    let all = record(&standard, &[("trẻ_em", "10"), ("trẻ_em_học_bơi", "5")]);
    let outcome = Evaluator::within(&standard, 1, u64::MAX).evaluate(&all);
    assert!(!outcome.steps_spent);
}

/// What a run may take is shared by its communes; once it is gone, a little is asked for each.
#[test]
fn a_run_ends() {
    let standard = standard(&mut Sources::new());
    let commune = |children: &'static str| record(&standard, &[("trẻ_em", children)]);
    let alone = |steps| Evaluator::within(&standard, steps, u64::MAX).evaluate(&commune("10"));
    let needed = (0..20)
        .find(|power| !alone(1 << power).steps_spent)
        .unwrap();
    let many = 1 << 20;
    let run = Evaluator::within(&standard, many, 1 << needed);
    assert_eq!(run.evaluate(&commune("10")).verdict, Verdict::Met);
    // However many follow, each is answered as within so few steps.
    for _ in 0..3 {
        assert_eq!(run.evaluate(&commune("10")), alone(1_000));
    }
    let run = Evaluator::within(&standard, many, u64::MAX);
    for _ in 0..3 {
        assert_eq!(run.evaluate(&commune("10")).verdict, Verdict::Met);
    }
}

#[test]
fn each_format_tells_it() {
    let mut sources = Sources::new();
    let standard = standard(&mut sources);
    let of = |steps| {
        let records = [record(&standard, &[("trẻ_em", "10")])];
        let mut assessment = assess(&standard, &sources, records);
        assessment.communes[0].outcome = outcome(&standard, steps).into();
        assessment
    };
    let (spent, done) = (of(1), of(1_000_000));
    assert_eq!(json(&spent)["communes"][0]["steps_spent"], true);
    assert!(json(&done)["communes"][0].get("steps_spent").is_none());
    assert!(said(&spent, 0, Lang::Vi).contains(TEXT));
    assert!(!said(&done, 0, Lang::Vi).contains(TEXT));
    let texts = Texts::new(Lang::Vi);
    let written = |assessment: &Assessment<'_>| {
        let mut out = Vec::new();
        table::write(assessment, &texts, 200, false, &mut out).unwrap();
        markdown::write(assessment, &texts, &mut out).unwrap();
        csv::write(assessment, &texts, &mut out).unwrap();
        String::from_utf8(out).unwrap().to_lowercase()
    };
    let text = TEXT.to_lowercase();
    assert!(
        written(&spent).matches(&text).count() >= 2,
        "{}",
        written(&spent)
    );
    assert!(!written(&done).contains(&text));
}
