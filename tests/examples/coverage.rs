//! What examples reach, and what comes of each.

use tieuchi::examples::{Coverage, Goal, State};
use tieuchi::model::{PartId, RowId};
use tieuchi::number::Decimal;

use crate::examples::support::{Bench, bench};

/// What the examples reach, in short words.
fn reached(bench: &Bench) -> Vec<String> {
    let standard = &bench.standard;
    let coverage = bench.run().coverage;
    let goals = coverage.goals.iter().filter(|goal| goal.reached);
    goals
        .map(|goal| (goal.aim.part, goal.aim.held))
        .map(|(part, held)| match part {
            PartId::Row(item, row) => {
                let number = standard.items[item].number;
                match row {
                    RowId::Award => format!("{number} {held}"),
                    RowId::Band(band) => format!("{number} #{band}"),
                    RowId::Steps => format!("{number} steps"),
                    RowId::NoCase(_) => format!("{number} none"),
                }
            }
            PartId::Class(class) => standard.classes[class].name.clone(),
            PartId::Condition(condition) => format!("{condition:?} {held}"),
            PartId::Threshold(class) => {
                format!("threshold {} {held}", standard.classes[class].name)
            }
            other => panic!("{other:?} is no goal"),
        })
        .collect()
}

#[test]
fn a_row_is_reached_by_what_rests_on_it() {
    let with = |expected: &str| {
        reached(&bench(&format!(
            "ví dụ \"a\" trẻ_sơ_sinh 100, trẻ_tiêm_chủng 95, có_cán_bộ có thì {expected}\n"
        )))
    };
    assert_eq!(with("mục 1.2 được 40 điểm"), ["1.2 #0"]);
    assert_eq!(with("tiêu chí 1 được 60 điểm"), ["1.1 true", "1.2 #0"]);
    assert_eq!(with("tổng điểm từ 60 đến 100"), ["1.1 true", "1.2 #0"]);
    // Right about something else, wrong, or not confirmed: nothing is proved of the row.
    assert_eq!(with("chưa xác định"), [""; 0]);
    assert_eq!(with("mục 1.1 được 20 điểm"), ["1.1 true"]);
    assert_eq!(with("mục 1.2 được 15 điểm"), [""; 0]);
    assert_eq!(with("mục 1.2 được ? điểm"), [""; 0]);
}

#[test]
fn rows_answers_and_no_case() {
    let bench = bench(
        "ví dụ \"a\" trẻ_sơ_sinh 0, trẻ_tiêm_chủng 0 thì mục 1.2 được 40 điểm\n\
         ví dụ \"b\" có_cán_bộ không thì mục 1.1 được 0 điểm và mục 2.2 được 0 điểm\n\
         ví dụ \"c\" hài_lòng 80% thì mục 2.1 được 0 điểm\n\
         ví dụ \"d\" có_cán_bộ có, cuộc_họp 4 thì mục 2.2 được 15 điểm\n\
         ví dụ \"e\" trẻ_sơ_sinh 5 thì mục 1.2 được từ 0 đến 40 điểm\n",
    );
    let expected = ["1.1 false", "1.2 none", "2.1 #1", "2.2 true", "2.2 false"];
    assert_eq!(reached(&bench), expected);
}

/// Figures of a commune that is recognised in either class.
const FULL: &str = "có_cán_bộ có, trẻ_em 100, trẻ_sơ_sinh 20, trẻ_tiêm_chủng 20, hài_lòng 90%, \
                    cuộc_họp 4, loại là xã, miền_núi có";

#[test]
fn classes_and_conditions() {
    let with = |changes: &str, expected: &str| {
        reached(&bench(&format!(
            "ví dụ \"a\" {FULL} thì ?\nví dụ \"b\" như ví dụ \"a\" {changes} thì {expected}\n"
        )))
    };
    assert_eq!(with("", "thuộc nhóm khó_khăn"), ["khó_khăn"]);
    // Recognised: every condition holds.
    let held = [
        "NoCriterionAtZero true",
        "Requirement(0) true",
        "threshold khó_khăn true",
    ];
    assert_eq!(with("", "đạt"), held);
    // Not recognised: the one condition that fails, or those that are named.
    assert_eq!(with("cuộc_họp 1", "không đạt"), ["Requirement(0) false"]);
    assert_eq!(
        with("cuộc_họp 1, có_cán_bộ không, hài_lòng 0%", "không đạt"),
        [""; 0]
    );
    assert_eq!(
        with(
            "cuộc_họp 1, có_cán_bộ không, hài_lòng 0%",
            "điều kiện \"không tiêu chí nào 0 điểm\" không đạt và không đạt"
        ),
        ["NoCriterionAtZero false"]
    );
    assert_eq!(
        with(
            "loại là thị trấn, trẻ_tiêm_chủng 18",
            "điều kiện \"tổng điểm\" không đạt"
        ),
        ["threshold còn_lại false"]
    );
    // Which threshold applies is not known.
    assert_eq!(
        with("miền_núi chưa có số liệu", "điều kiện \"tổng điểm\" đạt"),
        [""; 0]
    );
}

#[test]
fn every_kind_of_expectation_can_fail() {
    let states = |expected: &str| {
        let bench = bench(&format!("ví dụ \"a\" {FULL} thì {expected}\n"));
        bench.run().runs[0].state()
    };
    for (right, wrong) in [
        ("mục 1.2 được 40 điểm", "mục 1.2 được 15 điểm"),
        (
            "mục 1.2 được từ 40 đến 40 điểm",
            "mục 1.2 được từ 15 đến 40 điểm",
        ),
        ("tiêu chí 1 được 60 điểm", "tiêu chí 1 được 59 điểm"),
        ("tổng điểm là 100", "tổng điểm là 99"),
        ("thuộc nhóm khó_khăn", "thuộc nhóm còn_lại"),
        ("thuộc nhóm khó_khăn", "thuộc nhóm khó_khăn hoặc còn_lại"),
        (
            "điều kiện \"tổng điểm\" đạt",
            "điều kiện \"tổng điểm\" không đạt",
        ),
        (
            "điều kiện \"họp từ hai lần\" đạt",
            "điều kiện \"họp từ hai lần\" chưa xác định",
        ),
        ("đạt", "chưa xác định"),
    ] {
        assert_eq!(states(right), State::Passed, "{right}");
        assert_eq!(states(wrong), State::Failed, "{wrong}");
        assert_eq!(
            states(&format!("{wrong}, mục 1.1 được ? điểm")),
            State::Failed
        );
        assert_eq!(
            states(&format!("{right}, mục 1.1 được ? điểm")),
            State::Unconfirmed
        );
    }
}

#[test]
fn a_share_is_never_rounded_up() {
    let bench = bench("");
    let goal = bench.run().coverage.goals[0].clone();
    let of = |reached: usize, all: usize| {
        let goals = (0..all).map(|at| Goal {
            reached: at < reached,
            ..goal.clone()
        });
        let coverage = Coverage {
            goals: goals.collect(),
        };
        let shown = coverage.percent().to_string();
        (shown, coverage.is_at_least(Decimal::ONE_HUNDRED))
    };
    assert_eq!(of(2999, 3000), ("99.9".to_owned(), false));
    assert_eq!(of(3000, 3000), ("100".to_owned(), true));
    assert_eq!(of(2, 3), ("66.6".to_owned(), false));
    assert_eq!(of(0, 3), ("0".to_owned(), false));
    let half = Coverage {
        goals: vec![
            Goal {
                reached: true,
                ..goal.clone()
            },
            goal,
        ],
    };
    assert!(half.is_at_least(Decimal::from(50)));
    assert!(!half.is_at_least("50.0000001".parse().unwrap()));
}
