//! One value in one cell: what is read, what is refused, and under which code.

use crate::data::support::{Outcome, read_text};

/// Reads one value of an indicator from CSV and from YAML, which must agree.
fn cell(indicator: &str, text: &str) -> Outcome {
    let quoted = text.replace('"', "\"\"");
    let csv = read_text(
        "a.csv",
        &format!("mã,tên,loại,{indicator}\n00001,Xã A B,xã,\"{quoted}\"\n"),
    );
    let yaml = read_text(
        "a.yaml",
        &format!("mã: '00001'\ntên: Xã A B\nloại: xã\n{indicator}: '{text}'\n"),
    );
    assert_eq!(csv.codes(), yaml.codes(), "{text}");
    assert_eq!(csv.communes(), yaml.communes(), "{text}");
    csv
}

#[track_caller]
fn reads(indicator: &str, text: &str, value: &str) {
    let outcome = cell(indicator, text);
    assert_eq!(outcome.report(), "", "{text}");
    assert_eq!(outcome.number(indicator).as_deref(), Some(value), "{text}");
}

#[track_caller]
fn refuses(indicator: &str, text: &str, code: &str) {
    let outcome = cell(indicator, text);
    assert_eq!(outcome.codes(), [code], "{text}");
    assert_eq!(outcome.number(indicator), None, "{text}");
}

#[test]
fn counts_are_whole_numbers_written_the_vietnamese_way() {
    for (text, value) in [
        ("1", "1"),
        ("94", "94"),
        (" 94 ", "94"),
        ("\u{a0}94", "94"),
        ("007", "7"),
        ("1.234", "1234"),
        ("1.234.567", "1234567"),
        ("5,0", "5"),
        ("1 234", "1234"),
        ("12\u{a0}150", "12150"),
        ("1\u{202f}234\u{2009}567", "1234567"),
        ("999999999999999999", "999999999999999999"),
        ("9999999999999999999", "9999999999999999999"),
    ] {
        reads("trẻ_em", text, value);
    }
    for (text, code) in [
        ("94 trẻ", "TC0809"),
        ("95%", "TC0809"),
        ("-", "TC0809"),
        ("–", "TC0809"),
        ("…", "TC0809"),
        ("n/a", "TC0809"),
        ("không có số liệu", "TC0809"),
        ("x", "TC0809"),
        ("2 0", "TC0809"),
        ("20 00", "TC0809"),
        ("0 150", "TC0809"),
        ("1  234", "TC0809"),
        ("1 234 trẻ", "TC0809"),
        ("1 234*", "TC0834"),
        ("1 234,5", "TC0815"),
        ("-1 234", "TC0814"),
        ("1e3", "TC0809"),
        ("có", "TC0809"),
        ("12/3", "TC0809"),
        ("94.0", "TC0810"),
        ("0.5", "TC0815"),
        ("1,234.5", "TC0810"),
        ("1,234,567", "TC0810"),
        ("1,000", "TC0810"),
        ("12.34", "TC0815"),
        ("99999999999999999999999999999999", "TC0811"),
        ("-1", "TC0814"),
        ("−1", "TC0814"),
        ("0,5", "TC0815"),
        ("1,234", "TC0815"),
        ("1234,567", "TC0815"),
        ("-1,234", "TC0815"),
        ("1.234,5", "TC0815"),
        ("0", "TC0817"),
        ("#N/A", "TC0827"),
        ("#DIV/0!", "TC0827"),
    ] {
        refuses("trẻ_em", text, code);
    }
}

#[test]
fn zero_is_zero_and_blank_is_missing() {
    reads("trẻ_em_bị_tai_nạn", "0", "0");
    for blank in ["", " ", "\u{a0}"] {
        let outcome = cell("trẻ_em_bị_tai_nạn", blank);
        assert_eq!(outcome.report(), "");
        assert_eq!(outcome.number("trẻ_em_bị_tai_nạn"), None);
    }
}

#[test]
fn percentages_have_decimals_and_may_have_their_sign() {
    for (text, value) in [
        ("95,5", "95.5"),
        ("95,5%", "95.5"),
        ("95,5 %", "95.5"),
        ("0", "0"),
        ("0,10%", "0.1"),
        ("0,95 %", "0.95"),
        ("1%", "1"),
        ("1,01", "1.01"),
        ("100", "100"),
        ("100,0", "100"),
    ] {
        reads("tỷ_lệ_hài_lòng", text, value);
    }
    for (text, code) in [
        ("95.5", "TC0810"),
        ("0.10", "TC0810"),
        // Per cent or a part of one, in text as in a sheet's cell.
        ("0,10", "TC0810"),
        ("0,983", "TC0810"),
        ("1", "TC0810"),
        ("1,0", "TC0810"),
        ("95%%", "TC0809"),
        ("%", "TC0809"),
        ("-0,1", "TC0814"),
        ("100,01", "TC0816"),
        ("1.000", "TC0816"),
    ] {
        refuses("tỷ_lệ_hài_lòng", text, code);
    }
}

#[test]
fn proposals_say_what_was_probably_meant() {
    for (indicator, text, proposal) in [
        // 955% is no percentage.
        ("tỷ_lệ_hài_lòng", "95.5", "có phải là 95,5?"),
        ("tỷ_lệ_hài_lòng", "0.10", "“0.10” có thể là 0,1% hoặc 10%\n"),
        ("tỷ_lệ_hài_lòng", "0,983", "có thể là 0,983% hoặc 98,3%\n"),
        // What a program leaves of 20.300 that takes the point for a decimal one.
        ("trẻ_em", "20.3", "nếu ban đầu là 20.300"),
        ("trẻ_em", "2,41", "nếu ban đầu là 2.410"),
        ("trẻ_em", "1,234", "có phải là 1.234?"),
        ("trẻ_em", "1,000", "“1,000” có thể là 1.000 hoặc 1\n"),
        ("trẻ_em", "1,234,567", "có phải là 1.234.567?"),
        (
            "trẻ_em",
            "1,234.5",
            "“1,234.5” có thể là 1.234,5 hoặc 1,2345\n",
        ),
        ("trẻ_em", "-1", "-1 là số âm\n"),
    ] {
        let report = cell(indicator, text).report();
        assert!(report.contains(proposal), "{report}");
    }
}

#[test]
fn yes_and_no_in_words_that_leave_no_doubt() {
    for (text, value) in [
        ("có", true),
        ("Có", true),
        ("CÓ", true),
        (" co\u{301} ", true),
        ("1", true),
        ("true", true),
        ("TRUE", true),
        ("Yes", true),
        ("đúng", true),
        ("không", false),
        ("Không", false),
        ("0", false),
        ("false", false),
        ("no", false),
        ("Sai", false),
    ] {
        let outcome = cell("có_cán_bộ", text);
        assert_eq!(outcome.report(), "", "{text}");
        let (id, _) = outcome.indicator("có_cán_bộ");
        assert_eq!(outcome.only().flag(id), Some(value), "{text}");
    }
    for text in ["x", "X", "✓", "co", "khong", "2", "01", "-", "y", "n", "c"] {
        let outcome = cell("có_cán_bộ", text);
        assert_eq!(outcome.codes(), ["TC0812"], "{text}");
    }
    assert_eq!(cell("có_cán_bộ", "#REF!").codes(), ["TC0827"]);
}

#[test]
fn limits_hold_at_the_limit_and_reject_above_it() {
    let limits = |children: &str, infants: &str, vaccinated: &str| {
        read_text(
            "a.csv",
            &format!(
                "mã,loại,trẻ_em,trẻ_em_dưới_1_tuổi,trẻ_em_tiêm_chủng\n\
                 00001,xã,{children},{infants},{vaccinated}\n"
            ),
        )
    };
    let values = |outcome: &Outcome| {
        ["trẻ_em", "trẻ_em_dưới_1_tuổi", "trẻ_em_tiêm_chủng"].map(|name| outcome.number(name))
    };
    let some = |number: &str| Some(number.to_owned());

    let equal = limits("98", "98", "98");
    assert_eq!(equal.report(), "");
    // Of two that contradict each other neither is taken.
    let above = limits("500", "98", "99");
    assert_eq!(above.codes(), ["TC0816"]);
    assert_eq!(values(&above), [some("500"), None, None]);
    // What contradicts neither of them is taken.
    let chain = limits("500", "501", "500");
    assert_eq!(chain.codes(), ["TC0816"]);
    assert_eq!(values(&chain), [None, None, some("500")]);
    // Limits of limits count when what is between is missing.
    let gap = limits("500", "", "501");
    assert_eq!(gap.codes(), ["TC0816"]);
    assert_eq!(values(&gap), [None, None, None]);
    // A limit that was itself rejected limits nothing.
    let least = limits("0", "5", "5");
    assert_eq!(least.codes(), ["TC0817"]);
    assert_eq!(values(&least), [None, some("5"), some("5")]);
    insta::assert_snapshot!("limits", above.report() + &gap.report() + &least.report());
}

#[test]
fn a_limit_that_is_contradicted_is_doubted_too() {
    let read = |children: &str, infants: &str, vaccinated: &str, hurt: &str| {
        read_text(
            "a.csv",
            &format!(
                "mã,loại,có_cán_bộ,trẻ_em,trẻ_em_dưới_1_tuổi,trẻ_em_tiêm_chủng,trẻ_em_bị_tai_nạn,tỷ_lệ_hài_lòng\n\
                 00001,xã,có,{children},{infants},{vaccinated},{hurt},90\n"
            ),
        )
    };
    let evaluated =
        |outcome: &Outcome| tieuchi::engine::evaluate(&outcome.standard, outcome.only());

    // From 0 under 1 year would follow that there was nobody to vaccinate: full points.
    let zero = read("500", "0", "117", "0");
    assert_eq!(zero.codes(), ["TC0816"]);
    assert_eq!(zero.number("trẻ_em_dưới_1_tuổi"), None);
    assert_eq!(zero.number("trẻ_em_tiêm_chủng"), None);
    assert_eq!(zero.number("trẻ_em").as_deref(), Some("500"));
    let outcome = evaluated(&zero);
    assert!(!outcome.criteria[1].items[0].points.is_exact());
    assert_eq!(outcome.verdict, tieuchi::engine::Verdict::Undetermined);

    // One figure against several.
    let several = read("1", "98", "94", "3");
    assert_eq!(several.codes(), ["TC0816"; 3]);
    let outcome = evaluated(&several);
    assert!(!outcome.criteria[1].items[0].points.is_exact());
    assert!(!outcome.criteria[2].items[0].points.is_exact());
    assert_eq!(outcome.verdict, tieuchi::engine::Verdict::Undetermined);

    // What is wrong by itself contradicts nothing.
    let below = read("500", "0", "-1", "0");
    assert_eq!(below.codes(), ["TC0814"]);
    assert_eq!(below.number("trẻ_em_dưới_1_tuổi").as_deref(), Some("0"));
    insta::assert_snapshot!("doubted_limits", zero.report() + &several.report());
}

#[test]
fn a_remark_beside_a_figure_is_told_as_that() {
    for (value, words) in [
        ("1200 (ước)", "có lời ghi chú bên cạnh số 1200"),
        ("1.200 (ước tính)", "có lời ghi chú bên cạnh số 1.200"),
        ("1200 [tạm tính, quý IV]", "có lời ghi chú bên cạnh số 1200"),
        ("(dự kiến) 1200", "có lời ghi chú bên cạnh số 1200"),
        ("1200 (1)", "là 1200 kèm dấu chú thích"),
        ("1200 (a)", "là 1200 kèm dấu chú thích"),
        ("1200 (iii)", "là 1200 kèm dấu chú thích"),
        ("1200 (*)", "là 1200 kèm dấu chú thích"),
    ] {
        let text = format!("- mã: '00001'\n  tên: Xã An Hòa\n  loại: xã\n  trẻ_em: '{value}'\n");
        let outcome = read_text("a.yaml", &text);
        let report = outcome.report();
        let flat = report.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(outcome.codes(), ["TC0834"], "{report}");
        assert!(flat.contains(words), "{report}");
        assert_eq!(outcome.number("trẻ_em"), None, "{value}");
    }
}
