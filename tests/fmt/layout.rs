//! The layout as its readers see it.

use crate::fmt::formatted;

#[test]
fn an_untidy_file() {
    insta::assert_snapshot!(formatted(include_str!("untidy.tieuchi")));
}

#[test]
fn shipped_files_are_formatted() {
    let mut seen = 0;
    for entry in walkdir::WalkDir::new("criteria") {
        let path = entry.unwrap().into_path();
        if path.extension().is_some_and(|ending| ending == "tieuchi") {
            let text = std::fs::read_to_string(&path).unwrap();
            assert!(
                formatted(&text) == text,
                "cargo run -- fmt {}",
                path.display()
            );
            seen += 1;
        }
    }
    assert!(seen > 0);
}

#[test]
fn the_example_of_the_guide_is_formatted() {
    let guide = std::fs::read_to_string("docs/huong-dan.md").unwrap();
    let example = guide.split("```\n").nth(1).unwrap();
    assert_eq!(formatted(example), example);
}

/// What a text below a heading becomes.
fn below(text: &str) -> String {
    let heading = "bộ tiêu chí x \"X\"\n";
    let text = formatted(&format!("{heading}{text}"));
    text.strip_prefix(heading).unwrap().trim_start().to_owned()
}

#[test]
fn words_stay_as_they_were_written() {
    for text in [
        "TIÊU CHÍ 1 “T” Tối Đa 1000 điểm\n",
        "nhóm n \"N\"\n  khi ((a) và (b và c))\n   hoặc không phải (d)\n",
        "chỉ số a \"A\" (lượt/năm) không quá b ít nhất 0,50\n",
        "ban hành 3/1/2019\n",
        "tiêu chí 1 \"T\" tối đa 5 điểm\n  mục 1.1 \"M\"\n    theo số a\n      mỗi 2 o/4h m/3 được 1 điểm, tối đa 5 điểm\n",
    ] {
        assert!(below(text).ends_with(text), "{}", below(text));
    }
}

#[test]
fn a_mark_that_would_open_a_statement_is_not_put_first() {
    let long = "x".repeat(90);
    let text = format!("tổng điểm 1.000   căn cứ \"{long}\"   chưa đối chiếu\n");
    let broken = text.replace("   chưa", "\n    chưa");
    assert_eq!(below(&text), broken.trim_start());
    let only = format!("tổng điểm 1.000   căn cứ \"{long}{long}\"\n");
    assert_eq!(below(&only), only);
}

#[test]
fn a_line_is_broken_only_when_it_is_too_long() {
    // 2 + 9 + 5 + 3 + 15 + 2 characters, and the text between the quotation marks.
    let line = |length: usize| {
        format!(
            "tổng điểm 1.000   đối chiếu theo \"{}\"\n",
            "x".repeat(length)
        )
    };
    let fits = 115 - line(0).trim_end().chars().count() - 2;
    assert_eq!(below(&line(fits)).lines().count(), 1);
    assert_eq!(below(&line(fits + 1)).lines().count(), 2);
}
