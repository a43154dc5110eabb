//! Two standards of many classes: the first communes that change class are shown, and where steps ran
//! out that is told of each part.

use std::fmt::Write as _;

use tieuchi::compare::distinguish::Part;
use tieuchi::compare::{self, Comparison, Numbers, distinguish};
use tieuchi::decision::Budget;
use tieuchi::l10n::{Lang, Texts};
use tieuchi::model::{self, Standard};
use tieuchi::report::diff::{Difference, json, markdown, text as text_report};
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax;

/// A standard of so many classes that are tried in turn, the first as said.
fn text(classes: usize, first: &str) -> String {
    let mut text = "bộ tiêu chí g \"G\"\n  tổng điểm 10\n".to_owned();
    for at in 0..classes {
        writeln!(text, "đặc điểm d{at} \"D{at}\" (có/không)").unwrap();
    }
    for at in 0..classes {
        let condition = if at == 0 {
            first.to_owned()
        } else {
            format!("d{at}")
        };
        writeln!(text, "nhóm k{at} \"K{at}\"\n  khi {condition}").unwrap();
    }
    text.push_str(
        "nhóm mọi \"Mọi\"\n  các đơn vị còn lại\nchỉ số y \"Y\" (có/không)\n\
         tiêu chí 1 \"C\" tối đa 10 điểm\n  mục 1.1 \"I\"\n    10 điểm khi y\ncông nhận khi\n",
    );
    for at in 0..classes {
        writeln!(text, "  tổng điểm từ 5 trở lên với k{at}").unwrap();
    }
    text + "  tổng điểm từ 5 trở lên với mọi\n"
}

fn standard(classes: usize, first: &str) -> Standard {
    let mut sources = Sources::new();
    let text = text(classes, first);
    let file = sources.add("g.tieuchi", FileKind::Text, text.as_bytes());
    let file = file.unwrap();
    let (ast, _) = syntax::parse(&sources, file);
    model::build(file, &ast).0.unwrap()
}

/// The steps that a comparison takes: with one fewer something is left for want of steps.
fn steps(old: &Standard, new: &Standard) -> u64 {
    let (mut few, mut enough) = (0, 1_u64 << 40);
    while few + 1 < enough {
        let steps = few.midpoint(enough);
        let budget = Budget::new(steps);
        let _ = distinguish(old, new, &budget);
        if budget.is_spent() {
            few = steps;
        } else {
            enough = steps;
        }
    }
    enough
}

#[test]
fn of_many_communes_the_first_are_shown() {
    let (few, many) = (standard(8, "d0"), standard(40, "d0"));
    let shown = |old: &Standard, new: &Standard| {
        let found = distinguish(old, new, &Budget::unlimited());
        let of_classes = found.witnesses.iter();
        let of_classes = of_classes.filter(|witness| witness.part == Part::Class);
        (of_classes.count(), found.more_classes)
    };
    // Each class that is gone is one of the rest now.
    assert_eq!(shown(&few, &standard(4, "d0")), (4, false));
    assert_eq!(shown(&many, &standard(4, "d0")), (24, true));
    assert_eq!(shown(&many, &many), (0, false));
}

#[test]
fn one_class_that_changes_is_found_among_many() {
    let (old, new) = (standard(12, "d0"), standard(12, "d0 và d1"));
    let found = distinguish(&old, &new, &Budget::unlimited());
    assert!(found.undecided.is_empty() && !found.more_classes);
    // Those who leave the first have no D1, so they come into any class but the second.
    let of_first: Vec<String> = (found.witnesses.iter())
        .map(|witness| format!("{:?}", witness.new))
        .collect();
    assert_eq!(of_first.len(), 11, "{of_first:?}");
}

#[test]
fn what_is_left_for_want_of_steps_says_so() {
    let (old, new) = (standard(6, "d0"), standard(6, "d0 và d1"));
    let found = distinguish(&old, &new, &Budget::new(1));
    assert!(!found.undecided.is_empty());
    assert!(found.undecided.iter().all(|it| it.steps_spent), "{found:?}");
    let found = distinguish(&old, &new, &Budget::unlimited());
    assert!(found.undecided.is_empty(), "{found:?}");
}

/// The comparison as a report has it.
fn told(old: &Standard, new: &Standard, budget: &Budget) -> [String; 3] {
    let (mut sources, texts) = (Sources::new(), Texts::new(Lang::Vi));
    let first = text(1, "d0");
    sources
        .add("g.tieuchi", FileKind::Text, first.as_bytes())
        .unwrap();
    let difference = Difference {
        comparison: Comparison {
            old,
            new,
            numbers: Numbers::of(old, new),
            changes: compare::changes(old, new),
            distinction: distinguish(old, new, budget),
            effect: None,
        },
        sources: &sources,
        accounts: None,
        problems: Vec::new(),
    };
    let written = |write: &dyn Fn(&mut Vec<u8>)| {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out)
            .unwrap()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    [
        written(&|out| json::write(&difference, &texts, out).unwrap()),
        written(&|out| text_report::write(&difference, &texts, 80, false, out).unwrap()),
        written(&|out| markdown::write(&difference, &texts, out).unwrap()),
    ]
}

#[test]
fn the_reports_say_what_is_left() {
    let (many, few) = (standard(40, "d0"), standard(4, "d0"));
    let [json, text, markdown] = told(&many, &few, &Budget::unlimited());
    assert!(json.contains("\"more_classes\": true"), "{json}");
    for report in [text, markdown] {
        assert!(report.contains("chỉ nêu một số ví dụ đầu"), "{report}");
    }
    let (old, new) = (standard(6, "d0"), standard(6, "d0 và d1"));
    let [json, text, markdown] = told(&old, &new, &Budget::new(1));
    assert!(
        json.contains("\"part\":\"class\",\"id\":null,\"steps_spent\":true"),
        "{json}"
    );
    for report in [text, markdown] {
        let said = "đã dùng hết số bước dành cho một lệnh: Xếp nhóm";
        assert!(report.contains(said), "{report}");
    }
    let [json, text, markdown] = told(&old, &new, &Budget::unlimited());
    for report in [json, text, markdown] {
        assert!(
            !report.contains("steps_spent") && !report.contains("hết số bước"),
            "{report}"
        );
    }
}

#[test]
fn classes_that_stay_take_steps_by_their_square_at_most() {
    let of = |classes| {
        steps(
            &standard(classes, "d0"),
            &standard(classes, "không phải không phải d0"),
        )
    };
    let (some, more) = (of(16), of(64));
    assert!(more < some * 24, "{some} {more}");
}
