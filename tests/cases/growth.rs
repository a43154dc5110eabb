//! Standards that grow: an answer comes, and it is the right one or "not decided".
//!
//! How long that takes is measured by `benches/growth.sh`, not here: what would never end shows.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use tieuchi::decision::Budget;
use tieuchi::inspect::{Extreme, findings, inspect};
use tieuchi::model::{self, Standard};
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax;

use crate::cases::support::run_in;

/// An empty folder.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("growth")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A standard of one item that looks at the last of these figures.
fn standard(name: &str, figures: &str, last: &str) -> PathBuf {
    let folder = folder(name);
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

/// Yes/no items, of which so many look at one figure: the first gives its point for yes, the others
/// for no.
fn items(count: usize, of_one: usize) -> String {
    let mut text = format!(
        "bộ tiêu chí g \"G\"\n  văn bản \"V\"\n  tổng điểm {count}   căn cứ \"a\"\n\nnhóm mọi \"Mọi\"\n  các đơn vị còn lại\n\n"
    );
    for at in 0..count / of_one {
        writeln!(text, "chỉ số y{at} \"Y{at}\" (có/không)").unwrap();
    }
    write!(
        text,
        "\ntiêu chí 1 \"C\" tối đa {count} điểm\n  căn cứ \"a\"\n"
    )
    .unwrap();
    for at in 0..count {
        let (number, figure) = (at + 1, at / of_one);
        let not = if at % of_one == 0 {
            ""
        } else {
            "không phải "
        };
        writeln!(
            text,
            "  mục 1.{number} \"I{number}\"\n    1 điểm khi {not}y{figure}"
        )
        .unwrap();
    }
    text.push_str("\ncông nhận khi\n  tổng điểm từ 1 trở lên với mọi   căn cứ \"a\"\n");
    text
}

fn built(text: &str) -> Standard {
    let mut sources = Sources::new();
    let file = sources
        .add("g.tieuchi", FileKind::Text, text.as_bytes())
        .unwrap();
    let (ast, _) = syntax::parse(&sources, file);
    model::build(file, &ast).0.unwrap()
}

#[test]
fn of_many_items_the_best_total_is_found() {
    let folder = folder("items");
    fs::write(folder.join("g.tieuchi"), items(100, 1)).unwrap();
    let run = run_in(&folder, &["inspect", "g.tieuchi"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    assert!(!run.stderr.contains("Chưa xét hết"), "{}", run.stderr);
    for (count, of_one, best) in [(100, 1, 100), (12, 2, 6)] {
        let standard = built(&items(count, of_one));
        let inspection = inspect(&standard, &Budget::unlimited());
        assert_eq!(inspection.classes[0].best.points(), Some(best.into()));
    }
}

#[test]
fn what_few_steps_answer_many_answer_alike() {
    let standard = built(&items(12, 2));
    let all = inspect(&standard, &Budget::unlimited());
    let best = |steps| {
        let budget = Budget::new(steps);
        let best = inspect(&standard, &budget).classes.remove(0).best;
        (best, budget.is_spent())
    };
    let mut open = 0;
    for power in 0..28 {
        match best(1 << power) {
            (Extreme::Undecided, is_spent) => {
                assert!(is_spent);
                open += 1;
            }
            (found, _) => assert_eq!(found, all.classes[0].best),
        }
    }
    // On both sides of what it takes.
    assert!((1..28).contains(&open), "{open}");
    assert!(findings(&standard, &Budget::new(1)).is_empty());
}

#[test]
fn of_many_classes_each_is_tried() {
    let folder = folder("classes");
    let mut text =
        "bộ tiêu chí g \"G\"\n  văn bản \"V\"\n  tổng điểm 10   căn cứ \"a\"\n\n".to_owned();
    for at in 0..120 {
        writeln!(text, "đặc điểm d{at} \"D{at}\" (có/không)").unwrap();
    }
    for at in 0..120 {
        writeln!(text, "nhóm k{at} \"K{at}\"\n  khi d{at}").unwrap();
    }
    // No commune is of this class: the first takes all of it.
    text.push_str(
        "nhóm trống \"Trống\"\n  khi d0 và d1\nnhóm mọi \"Mọi\"\n  các đơn vị còn lại\n\n",
    );
    text.push_str("chỉ số c \"C\" (trẻ em)\n\ntiêu chí 1 \"C\" tối đa 10 điểm\n  căn cứ \"a\"\n  mục 1.1 \"I\"\n    theo số c\n      từ 5 trở lên 10 điểm\n      dưới 5 0 điểm\n\ncông nhận khi\n");
    for class in (0..120)
        .map(|at| format!("k{at}"))
        .chain(["trống".into(), "mọi".into()])
    {
        writeln!(text, "  tổng điểm từ 5 trở lên với {class}   căn cứ \"a\"").unwrap();
    }
    fs::write(folder.join("g.tieuchi"), text).unwrap();
    let run = run_in(&folder, &["check", "g.tieuchi"]);
    let empty = run.stdout.matches("TC1102").count();
    assert_eq!(empty, 1, "{}{}", run.stdout, run.stderr);
    assert!(!run.stderr.contains("Chưa xét hết"), "{}", run.stderr);
}

/// Texts each of which amends the one before it; the first is written out in full.
fn amendments(name: &str, count: usize) -> PathBuf {
    let folder = standard(name, "chỉ số c \"C\" (trẻ em)", "c");
    let first = fs::read_to_string(folder.join("g.tieuchi")).unwrap();
    fs::write(folder.join("a0.tieuchi"), first.replace(" g ", " a0 ")).unwrap();
    fs::remove_file(folder.join("g.tieuchi")).unwrap();
    for at in 1..count {
        let (before, old, new) = (at - 1, at + 4, at + 5);
        let text = format!(
            "sửa đổi a{before} thành a{at} \"A\"\n  văn bản \"V{at}\"\n\nthay mức từ {old} trở lên của mục 1.1\n  \
             từ {new} trở lên   10 điểm   căn cứ \"b\"\nthay mức dưới {old} của mục 1.1\n  dưới {new}   0 điểm   căn cứ \"b\"\n"
        );
        fs::write(folder.join(format!("a{at}.tieuchi")), text).unwrap();
    }
    folder
}

#[test]
fn a_long_chain_of_amendments_is_one_text() {
    let folder = amendments("amendments", 120);
    let last = ["doc", "--format", "md", "a119.tieuchi"];
    let run = run_in(&folder, &last);
    assert!(
        run.stdout.contains("từ 124 trở lên") && !run.stdout.contains("từ 123"),
        "{}{}",
        run.stdout,
        run.stderr
    );
    // Without its beginning it is nothing, wherever that is missing.
    fs::remove_file(folder.join("a60.tieuchi")).unwrap();
    let run = run_in(&folder, &["check", "a119.tieuchi"]);
    assert_eq!(run.stdout.matches("[TC1002]").count(), 1, "{}", run.stdout);
}

#[test]
fn a_long_circle_of_amendments_is_told() {
    let folder = amendments("circle", 40);
    let first = "sửa đổi a39 thành a0 \"A\"\n  văn bản \"V\"\n\nbãi bỏ mục 1.1\n";
    fs::write(folder.join("a0.tieuchi"), first).unwrap();
    let run = run_in(&folder, &["check", "a20.tieuchi"]);
    assert_eq!(run.stdout.matches("[TC1003]").count(), 1, "{}", run.stdout);
}

/// A standard with so many attributes' choices, conditions and examples that call for one more.
fn called(count: usize) -> String {
    let choices: Vec<String> = (0..count).map(|at| format!("loại thứ {at}")).collect();
    let choices = choices.join(" | ");
    let mut text = format!(
        "bộ tiêu chí g \"G\"\n  văn bản \"V\"\n  tổng điểm 10   căn cứ \"a\"\n\nđặc điểm loại \"Loại\" ({choices})\n\n\
         nhóm mọi \"Mọi\"\n  các đơn vị còn lại\n\nchỉ số c \"C\" (trẻ em)\n\n\
         tiêu chí 1 \"C\" tối đa 10 điểm\n  căn cứ \"a\"\n  mục 1.1 \"I\"\n    10 điểm khi loại là loại thứ 1\n\n\
         công nhận khi\n  tổng điểm từ 5 trở lên với mọi   căn cứ \"a\"\n"
    );
    for at in 0..count {
        writeln!(
            text,
            "  đáp ứng \"điều kiện số {at}\" khi c từ {} trở lên",
            at + 1
        )
        .unwrap();
    }
    text.push_str(
        "\nví dụ \"một\"\n  loại là loại số 1, c 3\n  thì điều kiện \"điều kiện lạ\" đạt\n",
    );
    text
}

#[test]
fn of_many_names_the_first_are_listed() {
    for (count, choices, conditions) in [
        (39, "loại thứ 38", "\"điều kiện số 38\", \"tổng điểm\""),
        (
            50,
            "loại thứ 39, … (còn 10 nữa)",
            "\"điều kiện số 39\", … (còn 11 nữa)",
        ),
    ] {
        let folder = folder(&format!("called-{count}"));
        fs::write(folder.join("g.tieuchi"), called(count)).unwrap();
        let run = run_in(&folder, &["check", "g.tieuchi", "--format", "json"]);
        for words in [choices, conditions] {
            let words = words.replace('"', "\\\"");
            assert!(run.stdout.contains(&words), "{words}: {}", run.stdout);
        }
    }
}

#[test]
fn examples_that_build_on_each_other_end_at_a_limit() {
    for (count, is_told) in [(200, false), (1_500, true)] {
        let mut figures = String::new();
        let mut examples = String::new();
        for at in 0..count {
            writeln!(figures, "chỉ số c{at} \"C{at}\" (trẻ em)").unwrap();
            let base = at.max(1) - 1;
            let base = if at > 0 {
                format!("  như ví dụ \"v{base}\"\n")
            } else {
                String::new()
            };
            write!(
                examples,
                "ví dụ \"v{at}\"\n{base}  c{at} 1\n  thì chưa xác định\n"
            )
            .unwrap();
        }
        let folder = standard(&format!("examples-{count}"), &figures, "c0");
        let path = folder.join("g.tieuchi");
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, format!("{text}\n{examples}")).unwrap();
        let run = run_in(&folder, &["check", "g.tieuchi"]);
        assert_eq!(run.stdout.contains("TC0880"), is_told, "{}", run.stdout);
    }
}
