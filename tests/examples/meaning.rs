//! What an example says: its figures, what it starts from, what is refused.

use tieuchi::data::Record;
use tieuchi::examples::{CheckResult, State};
use tieuchi::model::{ExampleValue, Known};

use crate::examples::support::{bench, beside, codes};

#[test]
fn what_is_not_mentioned_is_missing() {
    let bench = bench("ví dụ \"a\" trẻ_sơ_sinh 100 thì mục 1.2 được từ 0 đến 40 điểm\n");
    let record = Record::of_example(&bench.standard, bench.example("a"), &bench.sources);
    let known: Vec<_> = (bench.standard.indicators.iter())
        .filter(|(id, _)| record.value(*id).is_some())
        .map(|(_, indicator)| indicator.name.as_str())
        .collect();
    assert_eq!(known, ["trẻ_sơ_sinh"]);
    assert_eq!(bench.run().runs[0].state(), State::Passed);
}

#[test]
fn values_know_the_line_that_gave_them() {
    let bench = bench(
        "ví dụ \"nền\"\n  trẻ_sơ_sinh 100\n  thì ?\nví dụ \"a\"\n  như ví dụ \"nền\"\n  \
         trẻ_tiêm_chủng 90\n  thì ?\n",
    );
    let first = bench.sources.position(bench.example("nền").span).row;
    let record = Record::of_example(&bench.standard, bench.example("a"), &bench.sources);
    let rows: Vec<u32> = (bench.standard.indicators.ids())
        .filter_map(|id| record.value(id))
        .map(|given| given.at.row - first)
        .collect();
    assert_eq!(rows, [1, 5]);
}

#[test]
fn an_example_has_all_of_its_base_but_for_what_it_says_otherwise() {
    // Bases may stand below, and start from others themselves.
    let bench = bench(
        "ví dụ \"c\" như ví dụ \"b\" trẻ_tiêm_chủng chưa có số liệu, loại là thị trấn thì ?\n\
         ví dụ \"b\" như ví dụ \"a\" trẻ_tiêm_chủng 94 thì ?\n\
         ví dụ \"a\" trẻ_sơ_sinh 100, trẻ_tiêm_chủng 95, loại là xã, miền_núi có thì ?\n",
    );
    let figures = |name| {
        let known = bench.example(name).figures.iter();
        known
            .map(|Known { value, .. }| match value {
                ExampleValue::Number(number) => number.to_string(),
                ExampleValue::Flag(flag) => flag.to_string(),
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(figures("a"), ["100", "95"]);
    assert_eq!(figures("b"), ["100", "94"]);
    assert_eq!(figures("c"), ["100"]);
    let attributes = |name| {
        let known = bench.example(name).attributes.iter();
        known.map(|known| known.value).collect::<Vec<_>>()
    };
    assert_eq!(attributes("b"), [0, 1]);
    assert_eq!(attributes("c"), [1, 1]);
}

#[test]
fn limits_hold_through_any_number_of_indicators_and_bases() {
    let of = |values: &str| codes(&format!("ví dụ \"a\" {values} thì ?\n"));
    assert_eq!(of("trẻ_em 100, trẻ_tiêm_chủng 100"), [""; 0]);
    assert_eq!(of("trẻ_em 100, trẻ_tiêm_chủng 101"), ["TC0904"]);
    assert_eq!(of("trẻ_em 0"), ["TC0904"]);
    assert_eq!(of("trẻ_em 1"), [""; 0]);
    assert_eq!(of("hài_lòng 100%"), [""; 0]);
    assert_eq!(of("hài_lòng 100,1%"), ["TC0904"]);
    assert_eq!(of("cuộc_họp 1,5"), ["TC0904"]);
    let base = "ví dụ \"nền\" trẻ_em 100, trẻ_tiêm_chủng 50 thì ?\n";
    let derived = |values: &str| {
        codes(&format!(
            "{base}ví dụ \"a\" như ví dụ \"nền\" {values} thì ?\n"
        ))
    };
    assert_eq!(derived("trẻ_em 50"), [""; 0]);
    assert_eq!(derived("trẻ_em 49"), ["TC0904"]);
    // A base's own mistake is told once.
    let wrong = "ví dụ \"nền\" trẻ_em 100, trẻ_tiêm_chủng 101 thì ?\n\
                 ví dụ \"a\" như ví dụ \"nền\" cuộc_họp 1 thì ?\n";
    assert_eq!(codes(wrong), ["TC0904"]);
}

#[test]
fn values_are_of_their_kind() {
    let of = |values: &str| codes(&format!("ví dụ \"a\" {values} thì ?\n"));
    for right in [
        "có_cán_bộ có",
        "có_cán_bộ không",
        "trẻ_em 1.000",
        "hài_lòng 80,5%",
        "loại là Thị Trấn",
        "miền_núi không",
        "hài_lòng chưa có số liệu, loại chưa có số liệu",
        "Trẻ_Em 5",
    ] {
        assert_eq!(of(right), [""; 0], "{right}");
    }
    for (wrong, code) in [
        ("có_cán_bộ 1", "TC0903"),
        ("trẻ_em có", "TC0903"),
        ("trẻ_em 5%", "TC0903"),
        ("hài_lòng 80", "TC0903"),
        ("loại có", "TC0903"),
        ("miền_núi là xã", "TC0903"),
        ("loại là phường", "TC0205"),
        ("trẻ_emm 5", "TC0201"),
        ("còn_lại 5", "TC0201"),
        ("trẻ_em 5, trẻ_em 6", "TC0910"),
    ] {
        assert_eq!(of(wrong), [code], "{wrong}");
    }
}

#[test]
fn expectations_name_what_there_is() {
    let of = |expected: &str| codes(&format!("ví dụ \"a\" thì {expected}\n"));
    for right in [
        "mục 1.2 được 40 điểm",
        "tiêu chí 2 được từ 0 đến 40 điểm",
        "tổng điểm là 100",
        "thuộc nhóm Khó_Khăn",
        "điều kiện \"Không tiêu chí nào  0 điểm\" đạt",
        "điều kiện \"họp từ hai lần\" không đạt",
        "điều kiện \"tổng điểm\" chưa xác định",
        "không đạt",
    ] {
        assert_eq!(of(right), [""; 0], "{right}");
    }
    for (wrong, code) in [
        ("mục 3.1 được 5 điểm", "TC0901"),
        ("tiêu chí 3 được 5 điểm", "TC0901"),
        ("mục 1.2 được 41 điểm", "TC0905"),
        ("tiêu chí 2 được 41 điểm", "TC0905"),
        ("tổng điểm là 101", "TC0905"),
        ("mục 1.2 được từ 40 đến 0 điểm", "TC0905"),
        ("thuộc nhóm khó_khan", "TC0201"),
        ("điều kiện \"đạt cả 2 tiêu chí\" đạt", "TC0902"),
        ("mục 1.2 được 0 điểm và mục 1.2 được 40 điểm", "TC0910"),
        ("đạt và không đạt", "TC0910"),
    ] {
        assert_eq!(of(wrong), [code], "{wrong}");
    }
}

#[test]
fn a_base_may_expect_nothing_and_others_may_not() {
    let base = "ví dụ \"nền\" trẻ_em 5\n";
    assert_eq!(codes(base), ["TC0909"]);
    let with_one = format!("{base}ví dụ \"a\" như ví dụ \"nền\" thì ?\n");
    assert_eq!(codes(&with_one), [""; 0]);
}

#[test]
fn a_circle_is_told_once_whatever_leads_into_it() {
    let circle = "ví dụ \"a\" như ví dụ \"b\" thì ?\nví dụ \"b\" như ví dụ \"a\" thì ?\n\
                  ví dụ \"c\" như ví dụ \"a\" thì ?\nví dụ \"d\" như ví dụ \"d\" thì ?\n";
    assert_eq!(codes(circle), ["TC0908", "TC0908"]);
}

#[test]
fn a_mistake_costs_one_example() {
    let text = "ví dụ \"a\" trẻ_em 5 6 thì đạt\nví dụ \"b\" như ví dụ \"a\" thì ?\n\
                ví dụ \"c\" trẻ_emm 5 thì ?\n";
    assert_eq!(codes(text), ["TC0102", "TC0201"]);
}

#[test]
fn files_beside_a_standard_share_its_names() {
    let own = "ví dụ \"nền\" trẻ_sơ_sinh 100, trẻ_tiêm_chủng 95 thì ?\n";
    let first = "ví dụ cho mẫu\nví dụ \"a\" như ví dụ \"nền\" thì mục 1.2 được 40 điểm\n";
    let second = "ví dụ cho mẫu\nví dụ \"b\" như ví dụ \"a\" trẻ_tiêm_chủng 94 \
                  thì mục 1.2 được 15 điểm\n";
    let (bench, examples, codes) = beside(own, &[first, second]);
    assert_eq!(codes, [""; 0]);
    let trial = tieuchi::examples::run(&bench.standard, &examples, &bench.sources);
    let results: Vec<_> = trial.runs.iter().flat_map(|run| &run.checks).collect();
    assert_eq!(results.len(), 2);
    assert!(
        results
            .iter()
            .all(|check| check.result == CheckResult::Passed)
    );

    let (_, examples, codes) = beside(own, &["ví dụ cho mãu\nví dụ \"Nền\" thì ?\n"]);
    assert_eq!(codes, ["TC0911", "TC0906"]);
    assert!(examples.is_empty());
}

#[test]
fn examples_at_fault_and_those_that_start_from_them_are_left_out() {
    let file = "ví dụ cho mẫu\nví dụ \"a\" như ví dụ \"b\" thì đạt\n\
                ví dụ \"b\" trẻ_emm 5 thì đạt\nví dụ \"c\" thì chưa xác định\n";
    let (_, examples, codes) = beside("", &[file]);
    assert_eq!(codes, ["TC0201"]);
    let names: Vec<&str> = examples.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["c"]);
}
