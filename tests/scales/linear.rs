//! `mỗi … được … điểm` and `trừ … điểm cho mỗi …`: whole steps, never above or below.

use proptest::prelude::*;
use tieuchi::advise::Step;
use tieuchi::engine::unverified_used;
use tieuchi::l10n::Lang;

use crate::scales::support::{Read, clean, item, read};

fn by_share() -> Read {
    let lines = "    theo tỷ lệ trẻ_em_đi_học / trẻ_em
      mỗi 1% được 0,5 điểm, tối đa 45 điểm
      không phát sinh   45 điểm
";
    clean(&item("", 45, lines))
}

fn by_count() -> Read {
    let lines = "    theo số diễn_đàn
      mỗi 10 lần được 1,5 điểm, tối đa 20 điểm
";
    clean(&item("", 20, lines))
}

fn deducted() -> Read {
    let lines = "    theo tỷ lệ hộ_sạch làm tròn 1 chữ số
      trừ 7 điểm cho mỗi 0,5%
";
    clean(&item(" tối đa 40 điểm", 40, lines))
}

fn share<'a>(part: &'a str, whole: &'a str) -> [(&'a str, &'a str); 2] {
    [("trẻ_em_đi_học", part), ("trẻ_em", whole)]
}

#[test]
fn a_step_is_what_completes_the_next_one() {
    let by = |read: &Read, values: &[(&str, &str)]| match read.step(values) {
        Some(Step::Change {
            by, rise, points, ..
        }) => {
            format!("{by} {} {points}", if rise { "more" } else { "fewer" })
        }
        step => format!("{step:?}"),
    };
    assert_eq!(by(&by_count(), &[("diễn_đàn", "13")]), "7 more 3.0");
    assert_eq!(by(&by_count(), &[("diễn_đàn", "140")]), "None");
    // 1/3 is 33 steps; 34% of 300 are 102.
    assert_eq!(by(&by_share(), &share("100", "300")), "2 more 17.0");
}

#[test]
fn a_deduction_rests_on_what_it_takes_from() {
    let lines = "    theo số diễn_đàn\n      trừ 5 điểm cho mỗi 1 lần\n";
    let read = read(&item(" tối đa 40 điểm   chưa đối chiếu", 40, lines));
    assert_eq!(read.standard().unverified.len(), 1, "{}", read.findings);
    let outcome = read.outcome(&[("diễn_đàn", "2")]);
    assert_eq!(unverified_used(read.standard(), &outcome).count(), 1);
}

#[test]
fn a_rule_that_nobody_has_compared_counts_once_also_while_figures_are_missing() {
    let lines = "    theo số diễn_đàn
      mỗi 10 lần được 1 điểm, tối đa 20 điểm   chưa đối chiếu\n";
    let read = read(&item("", 20, lines));
    assert_eq!(read.standard().unverified.len(), 1, "{}", read.findings);
    let outcome = read.outcome(&[]);
    assert_eq!(unverified_used(read.standard(), &outcome).count(), 1);
}

#[test]
fn rules_that_cannot_be_used() {
    let mut findings = String::new();
    for (heading, lines) in [
        ("", "    theo số diễn_đàn\n      trừ 5 điểm cho mỗi 1 lần\n"),
        (
            "",
            "    theo số diễn_đàn\n      mỗi 1% được 1 điểm, tối đa 20 điểm\n",
        ),
        (
            "",
            "    theo số diễn_đàn\n      mỗi 1 trẻ em được 1 điểm, tối đa 20 điểm\n",
        ),
        (
            "",
            "    theo tỷ lệ hộ_sạch\n      mỗi 1 được 1 điểm, tối đa 20 điểm\n",
        ),
        // 100% is 10 steps.
        (
            "",
            "    theo tỷ lệ hộ_sạch\n      mỗi 10% được 1 điểm, tối đa 20 điểm\n",
        ),
        (
            "",
            "    theo tỷ lệ hộ_sạch\n      mỗi 0% được 0 điểm, tối đa 20 điểm\n",
        ),
        (
            "",
            "    theo tỷ lệ hộ_sạch\n      mỗi 1% được 0,01 điểm, tối đa 20 điểm\n",
        ),
        (
            "",
            "    theo số diễn_đàn\n      mỗi 1 lần được 1 điểm, tối đa 20 điểm\n      \
             từ 3 trở lên   5 điểm\n",
        ),
        // The item's own maximum is another.
        (
            " tối đa 30 điểm",
            "    theo số diễn_đàn\n      mỗi 1 lần được 1 điểm, tối đa 20 điểm\n",
        ),
        (
            "",
            "    theo số diễn_đàn\n      mỗi 1 lần 1 điểm, tối đa 20 điểm\n",
        ),
        ("", "    theo số diễn_đàn\n      mỗi 1 lần được 1 điểm\n"),
        ("", "    theo số diễn_đàn\n      trừ 5 điểm mỗi 1 lần\n"),
    ] {
        findings += &read(&item(heading, 20, lines)).findings;
        findings.push('\n');
    }
    insta::assert_snapshot!(findings);
}

#[test]
fn what_is_said_of_steps() {
    for lang in [Lang::Vi, Lang::En] {
        let said = [
            by_share().said(lang, &share("94", "113")),
            by_share().said(lang, &[("trẻ_em", "50")]),
            by_count().said(lang, &[("diễn_đàn", "37")]),
            deducted().said(lang, &[("hộ_sạch", "1,26")]),
            deducted().said(lang, &[("hộ_sạch", "50")]),
        ];
        insta::assert_snapshot!(format!("said_of_steps_{lang:?}"), said.join("\n\n"));
    }
}

#[test]
fn programs_are_told_the_level() {
    insta::assert_snapshot!(by_share().json(&share("94", "113")));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    /// Points are those of the whole steps, counted in whole numbers.
    #[test]
    fn points_are_those_of_whole_steps(
        whole in 1_u32..400, part in 0_u32..400, step in 1_u32..40, each in 1_u32..30, most in 10_u32..60,
    ) {
        let part = part.min(whole);
        prop_assume!(100 / step * each >= most);
        // A step of tenths of a per cent.
        let lines = format!(
            "    theo tỷ lệ trẻ_em_đi_học / trẻ_em
      mỗi {},{}% được {each} điểm, tối đa {most} điểm
      không phát sinh 0 điểm\n", step / 10, step % 10);
        let read = clean(&item("", most, &lines));
        let (part_text, whole_text) = (part.to_string(), whole.to_string());
        let points = (part * 1000 / (whole * step) * each).min(most);
        prop_assert_eq!(read.points(&share(&part_text, &whole_text)), points.to_string());
    }
}
