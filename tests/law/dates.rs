//! Dates in force, and the day that picks one of several standards.

use crate::law::support::{Folder, data, standard};

/// One text until the end of 2022, another from 2023 on, and one without any date.
fn succession(name: &str) -> Folder {
    Folder::new(name)
        .with(
            "luat/cu.tieuchi",
            &standard("cu", "hiệu lực từ 01/01/2020 đến 31/12/2022", 98),
        )
        .with(
            "luat/moi.tieuchi",
            &standard("moi", "hiệu lực từ 01/01/2023", 99),
        )
        .with("luat/nhap.tieuchi", &standard("nhap", "", 97))
        .with("khong-ky.yaml", &data(1, ""))
        .with("2022.yaml", &data(1, "kỳ: 2022"))
        .with("2023.yaml", &data(2, "kỳ: 2023"))
        .with("hai-nam.yaml", &data(3, "kỳ: 01/01/2022 - 30/06/2023"))
        .with(
            "ngay.csv",
            "mã,trẻ_em,trẻ_tiêm_chủng,ky\n00004,500,490,31/12/2022\n",
        )
}

#[test]
fn the_first_and_the_last_day_are_in_force() {
    let folder = succession("on");
    for (day, id) in [
        ("01/01/2020", "cu"),
        ("31/12/2022", "cu"),
        ("01/01/2023", "moi"),
        ("01/01/2999", "moi"),
    ] {
        let (chosen, _) = folder.chosen(&format!("score luat khong-ky.yaml --on {day}"));
        assert_eq!(chosen, id, "{day}");
    }
    let (_, _, code) = folder.run("score luat khong-ky.yaml --on 31/12/2019");
    assert_eq!(code, 1, "a day before any");
}

#[test]
fn the_text_of_the_day_scores() {
    let folder = succession("verdicts");
    let verdict = |command: &str| {
        let (stdout, _, _) = folder.run(&format!("{command} --format json"));
        let report: serde_json::Value = serde_json::from_str(&stdout).unwrap();
        report["communes"][0]["verdict"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    // 98%, of which the old text gives full points and the new one none.
    assert_eq!(verdict("score luat khong-ky.yaml --on 31/12/2022"), "met");
    assert_eq!(
        verdict("score luat khong-ky.yaml --on 01/01/2023"),
        "not_met"
    );
}

#[test]
fn the_datas_own_period_picks_by_its_last_day() {
    let folder = succession("periods");
    for (file, id, day) in [
        ("2022.yaml", "cu", "2022-12-31"),
        ("2023.yaml", "moi", "2023-12-31"),
        ("hai-nam.yaml", "moi", "2023-06-30"),
        ("ngay.csv", "cu", "2022-12-31"),
        ("2022.yaml ngay.csv", "cu", "2022-12-31"),
        ("2022.yaml khong-ky.yaml", "cu", "2022-12-31"),
    ] {
        let chosen = folder.chosen(&format!("score luat {file}"));
        assert_eq!(chosen, (id.to_owned(), Some(day.to_owned())), "{file}");
    }
}

#[test]
fn a_day_asked_for_goes_before_the_datas_period() {
    let folder = succession("both");
    let (stdout, stderr, code) = folder.run("score luat 2023.yaml --on 31/12/2022 --format json");
    assert!(stdout.contains("\"id\":\"cu\""), "{stdout}");
    assert!(stderr.contains("TC0842"), "{stderr}");
    assert_eq!(code, 1);
}

#[test]
fn a_file_that_is_named_needs_no_day() {
    let folder = succession("file");
    assert_eq!(
        folder.chosen("score luat/nhap.tieuchi 2022.yaml"),
        ("nhap".to_owned(), None)
    );
    assert_eq!(
        folder.chosen("score luat/cu.tieuchi khong-ky.yaml --on 30/11/2022"),
        ("cu".to_owned(), Some("2022-11-30".to_owned()))
    );
    assert_eq!(
        folder.chosen("score luat 2022.yaml --standard NHAP"),
        ("nhap".to_owned(), None)
    );
}

#[test]
fn a_text_asked_for_by_its_id_is_held_to_the_datas_period() {
    let folder = succession("by-id");
    assert_eq!(
        folder.chosen("score luat 2022.yaml --standard CU"),
        ("cu".to_owned(), Some("2022-12-31".to_owned()))
    );
    // Not in force any more when the figures are of.
    let seen = folder.seen("score luat 2023.yaml --standard cu");
    insta::assert_snapshot!("not_in_force_by_its_id", seen);
}

#[test]
fn nothing_is_chosen_silently() {
    let folder = succession("refusals")
        .with(
            "hai/a.tieuchi",
            &standard("a", "hiệu lực từ 01/01/2020", 98),
        )
        .with(
            "hai/b.tieuchi",
            &standard("b", "hiệu lực từ 01/01/2023", 98),
        )
        .with("mot/a.tieuchi", &standard("a", "", 98))
        .with("rong/doc.txt", "")
        .with(
            "hong/a.tieuchi",
            &standard("a", "hiệu lực từ 01/01/2020", 98),
        )
        .with(
            "hong/b.tieuchi",
            &standard("b", "hiệu lực từ 01/13/2020", 98),
        )
        .with(
            "ban/a.tieuchi",
            &standard("a", "hiệu lực từ 01/01/2020 đến 31/12/2021", 98),
        )
        .with(
            "ban/b.tieuchi",
            &standard("a", "hiệu lực từ 01/01/2022", 99),
        )
        .with(
            "nguoc/a.tieuchi",
            &standard("a", "hiệu lực từ 01/01/2020 đến 31/12/2002", 98),
        )
        .with(
            "nguoc/b.tieuchi",
            &standard("b", "hiệu lực từ 01/01/2020", 98),
        )
        .with("quy.yaml", &data(1, "kỳ: quý 4"));
    for (name, command) in [
        ("no_day", "score luat khong-ky.yaml"),
        ("none_in_force", "score luat khong-ky.yaml --on 31/12/2019"),
        (
            "none_in_force_in_english",
            "score luat khong-ky.yaml --on 31/12/2019 --lang en",
        ),
        (
            "several_in_force",
            "score hai khong-ky.yaml --on 01/01/2023",
        ),
        ("undated", "score mot 2022.yaml"),
        (
            "undated_file",
            "score luat/nhap.tieuchi 2022.yaml --on 30/11/2022",
        ),
        (
            "file_not_in_force",
            "explain luat/cu.tieuchi khong-ky.yaml -c 1 --on 01/01/2023",
        ),
        (
            "id_not_in_force",
            "score luat khong-ky.yaml --standard cu --on 01/01/2023",
        ),
        ("unknown_id", "score luat khong-ky.yaml --standard khac"),
        (
            "one_id_of_two_files",
            "score ban khong-ky.yaml --standard a",
        ),
        ("periods_of_two_texts", "score luat 2022.yaml hai-nam.yaml"),
        ("periods_apart", "score luat 2022.yaml 2023.yaml"),
        (
            "periods_apart_of_one_file",
            "score luat/nhap.tieuchi 2022.yaml 2023.yaml",
        ),
        ("period_not_understood", "score luat quy.yaml"),
        ("a_folder_without_texts", "score rong khong-ky.yaml"),
        ("a_broken_text", "score hong khong-ky.yaml --on 01/06/2020"),
        (
            "a_text_that_ends_before_it_starts",
            "score nguoc khong-ky.yaml --on 01/06/2021",
        ),
        ("not_a_day", "score luat khong-ky.yaml --on 2022"),
        ("check_of_a_folder_without_texts", "check rong"),
    ] {
        let seen = folder.seen(command);
        assert!(
            !seen.contains("Tổng hợp") && !seen.contains("--- exit 0"),
            "{seen}"
        );
        insta::assert_snapshot!(name, seen);
    }
}

#[test]
fn one_id_may_have_a_text_for_each_time() {
    let folder = succession("versions")
        .with(
            "ban/a.tieuchi",
            &standard("a", "hiệu lực từ 01/01/2020 đến 31/12/2021", 98),
        )
        .with(
            "ban/b.tieuchi",
            &standard("a", "hiệu lực từ 01/01/2022", 99),
        );
    let chosen = folder.chosen("score ban 2022.yaml --standard a");
    assert_eq!(chosen, ("a".to_owned(), Some("2022-12-31".to_owned())));
}

#[test]
fn the_report_says_the_text_and_the_day() {
    let folder = succession("report");
    insta::assert_snapshot!("score_by_period", folder.seen("score luat 2022.yaml"));
    let explained = folder.seen("explain luat khong-ky.yaml -c 1 --on 30/11/2022");
    insta::assert_snapshot!("explain_on_a_day", explained);
}

#[test]
fn files_of_examples_alone_are_no_standards() {
    let folder = succession("examples").with(
        "luat/vi-du.tieuchi",
        "ví dụ cho cu\n\nví dụ \"đủ\"\n  trẻ_em 500\n  thì tiêu chí 1 được ? điểm\n",
    );
    assert_eq!(folder.chosen("score luat 2022.yaml").0, "cu");
    let (stdout, _, code) = folder.run("check luat");
    assert_eq!(code, 0, "{stdout}");
    let (_, stderr, code) = folder.run("score luat/vi-du.tieuchi 2022.yaml");
    assert!(code != 0 && stderr.contains("vi-du.tieuchi"), "{stderr}");
}

#[test]
fn a_folder_is_checked_whole() {
    let folder = succession("check");
    insta::assert_snapshot!("check_of_a_folder", folder.seen("check luat"));
}

#[test]
fn whatever_says_the_day_the_result_is_the_same() {
    let folder = succession("same-result");
    // 2022 is of the text by which the period is read, 2023 of another.
    for (data, day) in [("2022.yaml", "31/12/2022"), ("2023.yaml", "31/12/2023")] {
        for format in ["json", "csv"] {
            let by_period = folder.run(&format!("score luat {data} --format {format}"));
            let by_day = folder.run(&format!("score luat {data} --format {format} --on {day}"));
            assert_eq!(by_period, by_day, "{data} as {format}");
        }
    }
}
