//! Examples that say the day whose law they are about.

use std::fs;

use tieuchi::number::format_date;

use crate::examples::commands::{folder, seen};
use crate::examples::support::{STANDARD, of_text, read};

fn in_force(force: &str) -> String {
    STANDARD.replace("  tổng điểm 100", &format!("  {force}\n  tổng điểm 100"))
}

const ON_A_DAY: &str = "ví dụ \"a\" vào ngày 30/11/2022 có_cán_bộ có thì mục 1.1 được 20 điểm\n";

fn codes(force: &str, examples: &str) -> Vec<&'static str> {
    let findings = read(&format!("{}{examples}", in_force(force))).2;
    findings
        .iter()
        .map(|finding| finding.code.as_str())
        .collect()
}

#[test]
fn the_standard_must_be_in_force_on_the_day() {
    for (force, expected) in [
        ("hiệu lực từ 30/11/2022", &[][..]),
        ("hiệu lực từ 01/12/2022", &["TC0917"]),
        ("hiệu lực từ 01/01/2020 đến 30/11/2022", &[]),
        ("hiệu lực từ 01/01/2020 đến 29/11/2022", &["TC0917"]),
        // A day is never guessed.
        ("ban hành 01/01/2020", &["TC0917"]),
    ] {
        assert_eq!(codes(force, ON_A_DAY), expected, "{force}");
    }
    // What starts from an example is of its day, unless it says another; a day is told once.
    let more = "ví dụ \"b\" như ví dụ \"a\" thì mục 1.1 được 20 điểm\n\
                ví dụ \"c\" vào ngày 01/12/2022 như ví dụ \"a\" thì mục 1.1 được 20 điểm\n";
    let of = |force| codes(force, &format!("{ON_A_DAY}{more}"));
    assert_eq!(of("hiệu lực từ 01/12/2022"), ["TC0917"]);
    assert_eq!(of("hiệu lực từ 01/01/2020 đến 30/11/2022"), ["TC0917"]);
    let bench = of_text(&format!(
        "{}{ON_A_DAY}{more}",
        in_force("hiệu lực từ 01/01/2020")
    ));
    let days = ["a", "b", "c"].map(|name| format_date(bench.example(name).day.unwrap().day));
    assert_eq!(days, ["30/11/2022", "30/11/2022", "01/12/2022"]);
}

#[test]
fn each_example_is_run_by_the_text_of_its_day() {
    let old = in_force("hiệu lực từ 01/01/2020 đến 31/12/2022");
    let new = in_force("hiệu lực từ 01/01/2023").replace("20 điểm khi", "30 điểm khi");
    let new = new.replace("15 điểm khi cuộc", "5 điểm khi cuộc");
    let new = new
        .replace("tối đa 60", "tối đa 70")
        .replace("tối đa 40 điểm", "tối đa 30 điểm");
    let examples = "ví dụ cho mẫu

ví dụ \"trước\" vào ngày 31/12/2022
  có_cán_bộ có
  thì mục 1.1 được 20 điểm

ví dụ \"sau\" vào ngày 01/01/2023
  như ví dụ \"trước\"
  thì mục 1.1 được 30 điểm

ví dụ \"sai ngày\" vào ngày 31/12/2019
  như ví dụ \"trước\"
  thì mục 1.1 được 20 điểm
";
    let folder = folder(
        "days",
        &[
            ("cu.tieuchi", &old),
            ("moi.tieuchi", &new),
            ("vi-du.tieuchi", examples),
        ],
    );
    insta::assert_snapshot!("days_of_two_texts", seen(&folder, &["test", "-v", "."]));
    insta::assert_snapshot!("days_checked", seen(&folder, &["check", "."]));
    let right = examples.replace("31/12/2019", "01/06/2021");
    fs::write(folder.join("vi-du.tieuchi"), right).unwrap();
    let report = seen(&folder, &["test", ".", "--format", "json"]);
    assert!(report.ends_with("exit 0\n"), "{report}");
    let report: serde_json::Value =
        serde_json::from_str(report.split("--- stderr").next().unwrap()).unwrap();
    let count = |at: usize| report["standards"][at]["summary"]["passed"].as_u64();
    assert_eq!((count(0), count(1)), (Some(2), Some(1)));
    let days: Vec<&str> = (report["standards"][0]["examples"]
        .as_array()
        .unwrap()
        .iter())
    .map(|example| example["day"].as_str().unwrap())
    .collect();
    assert_eq!(days, ["2022-12-31", "2021-06-01"]);
}

#[test]
fn the_day_asked_for_is_that_of_examples_that_say_none() {
    let standard = in_force("hiệu lực từ 01/01/2020");
    let folder = folder(
        "default_day",
        &[("mau.tieuchi", &format!("{standard}{ON_A_DAY}"))],
    );
    let report = seen(
        &folder,
        &["test", "-v", "mau.tieuchi", "--on", "01/01/2021"],
    );
    assert!(report.contains("1 ví dụ: 1 đúng"), "{report}");
    assert!(report.contains("đúng: a vào ngày 30/11/2022"), "{report}");
}

/// What is suggested for a day says that day, and is then tested by its law.
#[test]
fn suggestions_for_a_day_say_it() {
    let standard = in_force("hiệu lực từ 01/01/2020 đến 31/12/2022");
    let folder = folder("suggested", &[("mau.tieuchi", &standard)]);
    let on = ["test", "mau.tieuchi", "--suggest", "--on", "30/11/2022"];
    let suggested = seen(&folder, &on);
    let (suggested, _) = suggested.split_once("--- stderr").unwrap();
    let examples = suggested.matches("\nví dụ \"").count();
    assert!(examples > 20);
    assert_eq!(
        suggested.matches("\" vào ngày 30/11/2022\n").count(),
        examples
    );
    fs::write(folder.join("mau.vi-du.tieuchi"), suggested).unwrap();
    let report = seen(&folder, &["test", "mau.tieuchi"]);
    assert!(
        report.contains(&format!("{examples} ví dụ: 0 đúng, 0 sai")),
        "{report}"
    );
}

/// A bound that is another number in another year.
#[test]
fn each_example_has_the_values_of_its_day() {
    let standard = in_force("hiệu lực từ 01/01/2022")
        .replace("từ 95% trở lên ", "từ mức_tỉnh trở lên ")
        .replace("từ 90% đến dưới 95% ", "từ 90% đến dưới mức_tỉnh ")
        .replace(
            "tiêu chí 1 ",
            "tham số mức_tỉnh \"Mức của tỉnh\" (%)\n  giá trị 95% từ 01/01/2022 đến 31/12/2022   suy ra từ \"Sở\"\n  \
             giá trị 97% từ 01/01/2023   suy ra từ \"Sở\"\ntiêu chí 1 ",
        );
    let examples = "ví dụ cho mẫu

ví dụ \"năm trước\" vào ngày 31/12/2022
  trẻ_sơ_sinh 100, trẻ_tiêm_chủng 96
  thì mục 1.2 được 40 điểm

ví dụ \"năm sau\" vào ngày 01/01/2023
  như ví dụ \"năm trước\"
  thì mục 1.2 được 15 điểm
";
    let files = [
        ("a.tieuchi", standard.as_str()),
        ("a.vi-du.tieuchi", examples),
    ];
    let folder = folder("values", &files);
    // Each says its day, so none is asked for.
    let report = seen(&folder, &["test", "-v", "a.tieuchi"]);
    assert!(report.contains("2 ví dụ: 2 đúng, 0 sai"), "{report}");
    assert!(report.contains("2/10 mức điểm"), "{report}");
    assert!(report.ends_with("--- stderr\n--- exit 0\n"), "{report}");
    // The wrong year is wrong, and the reason is in the words of that year.
    let wrong = examples.replace("01/01/2023", "31/12/2022");
    fs::write(folder.join("a.vi-du.tieuchi"), wrong).unwrap();
    let report = seen(&folder, &["test", "a.tieuchi"]);
    assert!(
        report.contains("SAI: năm sau vào ngày 31/12/2022"),
        "{report}"
    );
    // One without a day has nothing to be run by, unless the day is asked for.
    let silent = examples.replace(" vào ngày 01/01/2023", "").replace(
        "\n  như ví dụ \"năm trước\"",
        "\n  trẻ_sơ_sinh 100, trẻ_tiêm_chủng 96",
    );
    fs::write(folder.join("a.vi-du.tieuchi"), silent).unwrap();
    let report = seen(&folder, &["test", "a.tieuchi"]);
    assert!(
        report.contains("1 ví dụ: 1 đúng, 0 sai") && report.contains("TC1207"),
        "{report}"
    );
    assert!(report.ends_with("exit 1\n"), "{report}");
    let report = seen(&folder, &["test", "a.tieuchi", "--on", "01/06/2023"]);
    assert!(report.contains("2 ví dụ: 2 đúng, 0 sai"), "{report}");
    // Nothing is suggested for no day.
    let suggested = seen(&folder, &["test", "a.tieuchi", "--suggest"]);
    assert!(
        suggested.starts_with("--- stderr") && suggested.contains("TC1207"),
        "{suggested}"
    );
}

/// What a text says is no longer the law once another has amended it.
#[test]
fn an_example_of_a_day_after_an_amendment_is_not_run_by_the_text_before() {
    let base = in_force("hiệu lực từ 01/01/2020");
    let base = format!("{base}{ON_A_DAY}");
    let folder = folder("amended-since", &[("goc.tieuchi", &base)]);
    let amending = |from: &str| {
        format!(
            "sửa đổi mẫu thành mẫu-2 \"Sửa đổi\"\n  hiệu lực từ {from}\nthay mục 1.1 \"Có cán bộ\"\n  20 điểm khi có_cán_bộ\n"
        )
    };
    fs::write(folder.join("sua.tieuchi"), amending("01/12/2022")).unwrap();
    let shown = seen(&folder, &["test", "."]);
    assert!(!shown.contains("TC0917"), "{shown}");
    fs::write(folder.join("sua.tieuchi"), amending("30/11/2022")).unwrap();
    let shown = seen(&folder, &["test", "."]);
    assert!(
        shown.contains("lỗi[TC0917]: Vào ngày 30/11/2022 bộ tiêu chí đã được “mẫu-2” sửa đổi"),
        "{shown}"
    );
    // Nor where a day chooses that text, or the file alone is named.
    for command in [
        &["test", ".", "--on", "01/02/2020"][..],
        &["test", "goc.tieuchi"],
        &["check", "."],
        &["check", "goc.tieuchi"],
    ] {
        let shown = seen(&folder, command);
        assert!(shown.contains("đã được “mẫu-2” sửa đổi"), "{shown}");
        assert!(!shown.contains("1 đúng"), "{shown}");
    }
}
