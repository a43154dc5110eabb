//! Standards that grow: an answer comes, and it is the right one or "not decided".
//!
//! How long that takes is measured by `benches/growth.sh`, not here: what would never end shows.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::run_in;

/// A standard of one item that looks at the last of these figures.
fn standard(name: &str, figures: &str, last: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("growth")
        .join(name);
    fs::create_dir_all(&folder).unwrap();
    let text = format!(
        "bộ tiêu chí g \"G\"\n  văn bản \"V\"\n  tổng điểm 10   căn cứ \"a\"\n\nnhóm mọi \"Mọi\"\n  các đơn vị còn lại\n\n\
         {figures}\n\ntiêu chí 1 \"C\" tối đa 10 điểm\n  căn cứ \"a\"\n  mục 1.1 \"I\"\n    theo số {last}\n      \
         từ 5 trở lên 10 điểm\n      dưới 5 0 điểm\n\ncông nhận khi\n  tổng điểm từ 5 trở lên với mọi   căn cứ \"a\"\n"
    );
    fs::write(folder.join("g.tieuchi"), text).unwrap();
    folder
}

/// Each figure is the sum of the two before it.
fn built_on_each_other(count: usize) -> String {
    let mut figures = "chỉ số c0 \"C0\" (trẻ em)\nchỉ số c1 \"C1\" (trẻ em)\n".to_owned();
    for at in 2..count {
        let (one, other) = (at - 1, at - 2);
        writeln!(
            figures,
            "chỉ số c{at} \"C{at}\" (trẻ em) bằng c{one} + c{other}"
        )
        .unwrap();
    }
    figures
}

#[test]
fn figures_that_build_on_each_other_are_added_up_once() {
    // Of the last figures, how often they hold the first passes what 64 bits can count.
    for count in [30, 120] {
        let name = format!("sums-{count}");
        let folder = standard(
            &name,
            &built_on_each_other(count),
            &format!("c{}", count - 1),
        );
        let run = run_in(&folder, &["check", "g.tieuchi"]);
        assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
        let run = run_in(&folder, &["diff", "g.tieuchi", "g.tieuchi"]);
        assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    }
}

#[test]
fn a_chain_of_limits_is_no_square() {
    let mut figures = "chỉ số l0 \"L0\" (trẻ em) không quá 4\n".to_owned();
    for at in 1..300 {
        let above = at - 1;
        writeln!(
            figures,
            "chỉ số l{at} \"L{at}\" (trẻ em) không quá l{above}"
        )
        .unwrap();
    }
    let folder = standard("limits", &figures, "l299");
    let run = run_in(&folder, &["check", "g.tieuchi"]);
    // By the other end of the chain, no figures reach the first row.
    assert!(
        run.stdout.contains("TC1103"),
        "{}{}",
        run.stdout,
        run.stderr
    );
    assert!(!run.stderr.contains("Chưa xét hết"), "{}", run.stderr);
}

#[test]
fn days_are_looked_at_one_after_another() {
    let mut parameter = "tham số p \"P\" (trẻ em)\n  căn cứ \"a\"\n".to_owned();
    for year in 1900..2100 {
        writeln!(parameter, "  giá trị {year} từ 01/01/{year}").unwrap();
    }
    let figures = format!("chỉ số c \"C\" (trẻ em)\n{parameter}");
    let folder = standard("days", &figures, "c");
    let path = folder.join("g.tieuchi");
    let text = fs::read_to_string(&path).unwrap();
    let text = text
        .replace("từ 5 trở lên 10", "từ p trở lên 10")
        .replace("dưới 5 0", "dưới p 0");
    fs::write(&path, text).unwrap();
    let run = run_in(&folder, &["check", "g.tieuchi"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
}
