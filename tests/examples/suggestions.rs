//! The examples that are missing.

use tieuchi::decision::Budget;
use tieuchi::examples::{self, State};
use tieuchi::l10n::{Lang, Texts};
use tieuchi::number::Decimal;
use tieuchi::report::trial::write_suggestions;
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax;

use crate::examples::support::{Bench, STANDARD, bench, of_text, read};

/// The missing examples as they are written.
pub(crate) fn suggested(bench: &Bench) -> String {
    let trial = bench.run();
    let suggestions = examples::suggest(
        &bench.standard,
        &trial,
        &bench.sources,
        &Budget::unlimited(),
    );
    let names = bench.standard.examples.iter().map(|one| one.name.as_str());
    let texts = Texts::new(Lang::Vi);
    let mut out = Vec::new();
    write_suggestions(
        &suggestions,
        (&bench.standard, &bench.sources),
        names,
        false,
        &texts,
        &mut out,
    )
    .unwrap();
    String::from_utf8(out).unwrap()
}

/// The suggestions as if a person had confirmed what the program computes.
pub(crate) fn confirmed(suggested: &str) -> String {
    let lines = suggested.lines().map(|line| {
        let Some((line, computed)) = line.split_once("# chương trình tính: ") else {
            return line.to_owned();
        };
        let computed = computed.trim_end_matches(" điểm");
        line.replacen('?', computed, 1)
    });
    lines.map(|line| line + "\n").collect()
}

#[test]
fn both_sides_of_every_bound() {
    insta::assert_snapshot!(suggested(&bench("")));
}

/// Changes, sums and rows by class: figures of two periods, reported parts, and what puts a commune
/// into the class.
#[test]
fn every_form_of_row_has_its_examples() {
    let text = suggested(&of_text(include_str!("forms.tieuchi")));
    insta::assert_snapshot!(text);
    // A sum is never given itself.
    assert!(!text.contains("trẻ_được_khám "), "{text}");
}

/// What no figures bring about is told, and never that nothing is missing.
#[test]
fn what_nothing_is_found_for_is_told() {
    let text = STANDARD.replace("từ 60 trở lên với khó_khăn", "từ 0 trở lên với khó_khăn");
    let all = suggested(&of_text(&text));
    assert!(all.contains("dưới 0 điểm với khó_khăn"), "{all}");
    let again = suggested(&of_text(&format!("{text}{}", confirmed(&all))));
    assert!(
        again.starts_with("# Chương trình không tìm được số liệu"),
        "{again}"
    );
    assert!(!again.contains("Không còn thiếu"), "{again}");
}

/// Figures that leave open what an item gives miss a threshold all the same where its most would not do.
#[test]
fn what_is_left_open_may_miss_a_threshold_for_certain() {
    let text = "bộ tiêu chí mẫu \"Mẫu\"
  văn bản \"Quyết định mẫu\"
  tổng điểm 30   căn cứ \"Điều 2\"

nhóm mọi_xã \"Mọi xã\"
  các đơn vị còn lại

chỉ số trẻ_em \"Trẻ em\" (trẻ em) ít nhất 1
chỉ số trẻ_vắng \"Trẻ em vắng\" (trẻ em) không quá trẻ_em

tiêu chí 1 \"Một\" tối đa 20 điểm
  căn cứ \"Phụ lục\"
  mục 1.1 \"Một\"
    theo tốc độ tăng tỷ lệ trẻ_vắng / trẻ_em so với kỳ trước
      trên 100%         10 điểm
      đến 100%          20 điểm
      không phát sinh    0 điểm

tiêu chí 2 \"Hai\" tối đa 10 điểm
  căn cứ \"Phụ lục\"
  mục 2.1 \"Hai\"
    theo tốc độ tăng tỷ lệ trẻ_vắng / trẻ_em so với kỳ trước
      dưới 100%         10 điểm
      từ 100% trở lên   10 điểm

công nhận khi
  tổng điểm từ 15 trở lên với mọi_xã   căn cứ \"Điều 3\"
";
    // That nothing says what a denominator of 0 gives is a warning.
    let (sources, standard, _) = read(text);
    let standard = standard.unwrap();
    let all = suggested(&Bench { sources, standard });
    assert!(all.contains("tổng điểm dưới ngưỡng 15"), "{all}");
    let open = "tổng điểm là ?   # chương trình tính: từ 0 đến 10 điểm";
    assert!(all.contains(open), "{all}");
    assert!(!all.contains("không tìm được"), "{all}");
}

#[test]
fn nothing_is_asserted_that_no_person_has_said() {
    let text = suggested(&bench(""));
    let with = of_text(&format!("{STANDARD}{text}"));
    let trial = with.run();
    assert!(trial.runs.len() > 20);
    assert_eq!(trial.count(State::Unconfirmed), trial.runs.len());
    assert_eq!(trial.coverage.reached(), 0);
}

#[test]
fn what_is_suggested_keeps_all_limits_and_reaches_everything() {
    for text in [
        STANDARD,
        include_str!("forms.tieuchi"),
        include_str!("../../criteria/qd-06-2019.tieuchi"),
    ] {
        let (sources, standard, _) = read(text);
        let bench = Bench {
            sources,
            standard: standard.unwrap(),
        };
        let filled = format!("{text}\n{}", confirmed(&suggested(&bench)));
        let (sources, standard, findings) = read(&filled);
        let examples = findings.iter().filter(|one| one.code.as_str() >= "TC09");
        assert_eq!(examples.count(), 0, "{findings:?}");
        let again = Bench {
            sources,
            standard: standard.unwrap(),
        };
        let trial = again.run();
        assert_eq!(trial.count(State::Passed), trial.runs.len());
        let missing: Vec<_> = trial.coverage.missing().collect();
        assert!(missing.is_empty(), "{missing:?}");
        assert!(suggested(&again).starts_with("# Không còn thiếu ví dụ nào."));
    }
}

#[test]
fn what_is_suggested_is_written_as_the_language_is_printed() {
    let text = suggested(&bench(""));
    let mut sources = Sources::new();
    let whole = format!("ví dụ cho mẫu\n{text}");
    let file = sources.add("gợi ý", FileKind::Text, whole.as_bytes());
    let (ast, findings) = syntax::parse(&sources, file.unwrap());
    assert!(findings.is_empty(), "{findings:?}");
    let bare = whole.lines().filter(|line| !line.starts_with('#'));
    let bare = bare.map(|line| line.split("   #").next().unwrap().to_owned() + "\n");
    let bare: String = bare.collect();
    assert_eq!(
        syntax::print(&ast).trim(),
        bare.replace("\n\n\n", "\n\n").trim()
    );
}

#[test]
fn a_side_that_is_there_is_not_suggested_again() {
    let sides = |examples: &str| {
        let text = suggested(&bench(examples));
        let names = text
            .lines()
            .filter_map(|line| line.strip_prefix("ví dụ \"mục 1.2: "));
        names
            .map(|name| name.trim_end_matches('"').to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        sides(""),
        [
            "đúng 0%",
            "sát dưới 90%",
            "đúng 90%",
            "sát dưới 95%",
            "đúng 95%",
            "không phát sinh"
        ]
    );
    let on_95 = "ví dụ \"x\" trẻ_sơ_sinh 20, trẻ_tiêm_chủng 19 thì mục 1.2 được 40 điểm\n";
    let on_90 = "ví dụ \"y\" trẻ_sơ_sinh 20, trẻ_tiêm_chủng 18 thì mục 1.2 được ? điểm\n";
    assert_eq!(
        sides(&format!("{on_95}{on_90}")),
        ["đúng 0%", "sát dưới 90%", "không phát sinh"]
    );
    // It is there, but says nothing of the item.
    let silent = "ví dụ \"x\" trẻ_sơ_sinh 20, trẻ_tiêm_chủng 19 thì chưa xác định\n";
    assert_eq!(sides(silent).len(), 6);
}

#[test]
fn names_that_are_taken_are_not_given_again() {
    let taken = "ví dụ \"mục 1.1: có\" có_cán_bộ có thì mục 1.2 được từ 0 đến 40 điểm\n";
    assert!(suggested(&bench(taken)).contains("ví dụ \"mục 1.1: có (2)\""));
}

#[test]
fn a_bound_beyond_what_can_be_is_left_out() {
    let text = STANDARD.replace(
        "      trên 80%      25 điểm\n      đến 80%        0 điểm\n",
        "      bằng 100%     25 điểm\n      dưới 100%      0 điểm\n",
    );
    assert_ne!(text, STANDARD);
    let shown = suggested(&of_text(&text));
    assert!(shown.contains("mục 2.1: đúng 100%") && shown.contains("mục 2.1: sát dưới 100%"));
    assert!(!shown.contains("sát trên 100%"), "{shown}");
    let below = shown.split("sát dưới 100%\"\n").nth(1).unwrap();
    let figure = below.trim_start().strip_prefix("hài_lòng ").unwrap();
    let figure: String = figure.chars().take_while(|c| *c != '%').collect();
    let figure: Decimal = figure.replace(',', ".").parse().unwrap();
    assert!(
        figure < Decimal::ONE_HUNDRED && figure > Decimal::from(98),
        "{figure}"
    );
}
