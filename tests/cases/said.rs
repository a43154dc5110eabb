//! What is said of standards: printed, compared, amended, inspected.

use std::fs;
use std::path::Path;

use crate::cases::support::{Run, folder, run, run_in};

/// A standard of two criteria; what stands at `{}` is put in.
fn standard(classes: &str, criteria: &str) -> String {
    format!(
        "bộ tiêu chí thu \"Thử\"\n  văn bản \"VB\"\n  tổng điểm 20   căn cứ \"x\"\n\
         đặc điểm loại \"Loại đơn vị\" (xã | phường | thị trấn)\n\
         đặc điểm miền_núi \"Thuộc miền núi\" (có/không)\n\
         đặc điểm hải_đảo \"Hải đảo\" (có/không)\n{classes}\
         nhóm còn_lại \"Còn lại\"\n  các đơn vị còn lại\n\
         chỉ số có_a \"Có quy chế\" (có/không)\n\
         chỉ số hộ \"Số hộ\" (hộ) ít nhất 1\n\
         chỉ số hộ_sạch \"Số hộ dùng nước sạch\" (hộ) không quá hộ\n{criteria}\
         công nhận khi\n  tổng điểm từ 10 trở lên với còn_lại căn cứ \"x\"\n"
    )
}

const CRITERIA: &str = "tiêu chí 1 \"Quy chế\" tối đa 10 điểm\n  căn cứ \"Phụ lục, tiêu chí 1\"\n  \
    mục 1.1 \"Có quy chế\"\n    10 điểm khi có_a\n\
    tiêu chí 2 \"Nước sạch\" tối đa 10 điểm\n  căn cứ \"Phụ lục, tiêu chí 2\"\n  \
    mục 2.1 \"Hộ dùng nước sạch\"\n    theo tỷ lệ hộ_sạch / hộ\n      \
    từ 90% trở lên 10 điểm\n      dưới 90% 0 điểm\n";

fn with_class(condition: &str) -> String {
    let class = format!("nhóm riêng \"Riêng\"\n  khi {condition}\n");
    standard(&class, CRITERIA).replace(
        "công nhận khi\n",
        "công nhận khi\n  tổng điểm từ 12 trở lên với riêng căn cứ \"x\"\n",
    )
}

/// Runs the program on files of a new folder.
fn on(files: &[(&str, &str)], arguments: &[&str]) -> Run {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    run_in(folder.path(), arguments)
}

#[test]
fn every_report_says_a_condition_as_it_is() {
    let case = "F01-la-khong-in-nguoc.tieuchi";
    assert!(
        run("law", &["doc", case])
            .stdout
            .contains("| không thuộc miền núi |")
    );
    for (condition, said) in [
        ("miền_núi là không", "không thuộc miền núi"),
        ("không phải miền_núi", "không thuộc miền núi"),
        ("không phải miền_núi là không", "thuộc miền núi"),
        ("không phải không phải miền_núi", "thuộc miền núi"),
        ("hải_đảo là không", "không phải hải đảo"),
        ("không phải loại là xã", "loại đơn vị không phải là xã"),
        (
            "loại là xã hoặc loại là thị trấn",
            "loại đơn vị là xã hoặc thị trấn",
        ),
        (
            "không phải (loại là xã hoặc loại là thị trấn)",
            "loại đơn vị không phải là xã hoặc thị trấn",
        ),
        (
            "không phải (miền_núi hoặc miền_núi)",
            "không phải (thuộc miền núi hoặc thuộc miền núi)",
        ),
        (
            "miền_núi là không và (loại là xã hoặc hải_đảo)",
            "không thuộc miền núi và (loại đơn vị là xã hoặc hải đảo)",
        ),
    ] {
        let text = with_class(condition);
        let files = [
            ("a.tieuchi", text.as_str()),
            ("b.tieuchi", &with_class("loại là phường")),
        ];
        let doc = on(&files, &["doc", "a.tieuchi"]).stdout;
        assert!(doc.contains(&format!("| {said} |")), "{condition}: {doc}");
        let diff = on(
            &files,
            &["diff", "b.tieuchi", "a.tieuchi", "--format", "markdown"],
        )
        .stdout;
        let quoted = format!("thành “{said}”");
        assert!(diff.contains(&quoted), "{condition}: {diff}");
        let json = on(
            &files,
            &["diff", "b.tieuchi", "a.tieuchi", "--format", "json"],
        )
        .stdout;
        assert!(json.contains(&quoted), "{condition}: {json}");
    }
}

#[test]
fn one_criterion_put_in_is_one_change() {
    let files = ["F05/F05-cu.tieuchi", "F05/F05-moi-danh-so-lai.tieuchi"];
    let json = run("law", &["diff", files[0], files[1], "--format", "json"]).json();
    let changes = json["changes"].as_array().unwrap();
    let of = |kind: &str, subject: &str| {
        let of = changes
            .iter()
            .filter(|it| it["kind"] == kind && it["subject"] == subject);
        of.collect::<Vec<_>>()
    };
    assert_eq!(of("added", "criterion").len(), 1);
    let moved = of("renumbered", "criterion");
    assert_eq!(moved.len(), 12);
    assert!(moved.iter().all(|it| it["old"]["kept"] == true));
    // The total and the new indicator besides.
    assert_eq!(changes.len(), 15, "{changes:#?}");
    assert_eq!(
        moved[0]["sentence"],
        "Tiêu chí 2 nay là tiêu chí 3, nội dung giữ nguyên."
    );
    // The other way round: one gone.
    let back = run("law", &["diff", files[1], files[0], "--format", "json"]).json();
    let changes = back["changes"].as_array().unwrap();
    assert_eq!(
        changes.iter().filter(|it| it["kind"] == "removed").count(),
        2
    );
    assert_eq!(
        changes
            .iter()
            .filter(|it| it["kind"] == "renumbered")
            .count(),
        12
    );
}

#[test]
fn a_moved_criterion_keeps_its_other_changes() {
    let old = standard("", CRITERIA);
    // The two change places, and one has another bound.
    let new = standard("", &CRITERIA.replace("90%", "95%"));
    let swap = |text: &str| {
        text.replace("tiêu chí 1", "tiêu chí @")
            .replace("mục 1.", "mục @.")
            .replace("tiêu chí 2", "tiêu chí 1")
            .replace("mục 2.", "mục 1.")
            .replace("tiêu chí @", "tiêu chí 2")
            .replace("mục @.", "mục 2.")
    };
    let files = [("a.tieuchi", old.as_str()), ("b.tieuchi", &swap(&new))];
    let told = on(
        &files,
        &["diff", "a.tieuchi", "b.tieuchi", "--format", "markdown"],
    )
    .stdout;
    assert!(told.contains("Thay đổi về quy định: 3 chỗ"), "{told}");
    assert!(
        told.contains("Tiêu chí 1 nay là tiêu chí 2, nội dung giữ nguyên."),
        "{told}"
    );
    assert!(
        told.contains("Tiêu chí 2 nay là tiêu chí 1, nội dung có thay đổi."),
        "{told}"
    );
    assert!(told.contains("Mục 1.1: mốc 90% nâng lên 95%"), "{told}");
}

#[test]
fn items_are_known_by_what_they_say_too() {
    let two = "tiêu chí 1 \"Hai\" tối đa 20 điểm\n  căn cứ \"x\"\n  \
        mục 1.1 \"Có quy chế\"\n    10 điểm khi có_a\n  \
        mục 1.2 \"Hộ dùng nước sạch\"\n    theo tỷ lệ hộ_sạch / hộ\n      \
        từ 90% trở lên 10 điểm\n      dưới 90% 0 điểm\n";
    let one = two.replace("  mục 1.1 \"Có quy chế\"\n    10 điểm khi có_a\n", "");
    let one = one
        .replace("mục 1.2", "mục 1.1")
        .replace("tối đa 20", "tối đa 10");
    let (old, new) = (
        standard("", two),
        standard("", &one).replace("tổng điểm 20", "tổng điểm 10"),
    );
    let files = [("a.tieuchi", old.as_str()), ("b.tieuchi", &new)];
    let told = on(
        &files,
        &["diff", "a.tieuchi", "b.tieuchi", "--format", "markdown"],
    )
    .stdout;
    assert!(
        told.contains("Mục 1.2 nay là mục 1.1, nội dung giữ nguyên."),
        "{told}"
    );
    assert!(told.contains("Bỏ mục 1.1 “Có quy chế”"), "{told}");
}

#[test]
fn rules_by_steps_are_said_as_the_language_says_them() {
    let by_steps = |rule: &str, max: &str| {
        let item = format!(
            "tiêu chí 1 \"Hộ\" tối đa 20 điểm\n  căn cứ \"x\"\n  mục 1.1 \"Hộ\"{max}\n    \
             theo số hộ\n      {rule}\n"
        );
        standard("", &item)
    };
    let max = " tối đa 20 điểm";
    for (old, new, max) in [
        (
            "mỗi 1 hộ được 1 điểm, tối đa 20 điểm",
            "mỗi 2 hộ được 1 điểm, tối đa 20 điểm",
            "",
        ),
        ("trừ 5 điểm cho mỗi 1 hộ", "trừ 4 điểm cho mỗi 1 hộ", max),
    ] {
        let texts = [by_steps(old, max), by_steps(new, max)];
        for (was, is, said) in [(0, 1, new), (1, 0, old)] {
            let files = [
                ("a.tieuchi", texts[was].as_str()),
                ("b.tieuchi", &texts[is]),
            ];
            let told = on(
                &files,
                &["diff", "a.tieuchi", "b.tieuchi", "--format", "markdown"],
            )
            .stdout;
            let (_, quoted) = told.split_once("nay là “").unwrap();
            let (quoted, _) = quoted.split_once('”').unwrap();
            assert_eq!(quoted, said);
            // What is quoted can be written in a file.
            let again = by_steps(quoted, max);
            let diff = on(
                &[("a.tieuchi", &again), ("b.tieuchi", &texts[is])],
                &["diff", "a.tieuchi", "b.tieuchi", "--exit-code"],
            );
            assert!(
                diff.stdout.contains("Thay đổi về quy định: không có"),
                "{}",
                diff.stdout
            );
        }
    }
}

/// The amendment that adds a class, beside the text that it amends.
fn border(change: impl Fn(String) -> String, arguments: &[&str]) -> Run {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("criteria/qd-06-2019.tieuchi");
    let base = fs::read_to_string(shipped).unwrap();
    let at = folder("law").join("F04");
    let read = |name: &str| fs::read_to_string(at.join(name)).unwrap();
    let amendment = change(read("F04-nhom-moi-bi-nhom-truoc-nuot.tieuchi"));
    let examples = read("F04.vi-du.tieuchi");
    on(
        &[
            ("goc.tieuchi", base.as_str()),
            ("sd.tieuchi", &amendment),
            ("sd.vi-du.tieuchi", &examples),
        ],
        arguments,
    )
}

#[test]
fn a_class_that_an_amendment_adds_has_its_place() {
    let plain = border(|text| text, &["check", "sd.tieuchi"]);
    assert!(
        plain.stdout.contains("TC0609") && plain.code == 1,
        "{}",
        plain.stdout
    );
    let label = "nhóm xã_biên_giới \"Xã biên giới\"";
    for placed in [
        format!("{label} trước nhóm phường_trung_ương"),
        "nhóm xã_biên_giới trước nhóm phường_trung_ương \"Xã biên giới\"".to_owned(),
    ] {
        let place = |text: String| text.replace(label, &placed);
        let run = border(place, &["test", "sd.tieuchi", "sd.vi-du.tieuchi"]);
        assert!(
            run.stdout.contains("1 ví dụ: 1 đúng, 0 sai"),
            "{}{}",
            run.stdout,
            run.stderr
        );
        let check = border(place, &["check", "sd.tieuchi"]);
        assert!(!check.stdout.contains("cảnh báo"), "{}", check.stdout);
        let fmt = border(place, &["fmt", "--check", "sd.tieuchi"]);
        assert!(!fmt.stderr.contains("lỗi"), "{}", fmt.stderr);
    }
    // At the end of the statement, behind a choice.
    let last = |text: String| {
        text.replace(
            "khi biên_giới",
            "khi biên_giới trước nhóm phường_trung_ương",
        )
    };
    let run = border(last, &["test", "sd.tieuchi", "sd.vi-du.tieuchi"]);
    assert!(
        run.stdout.contains("1 ví dụ: 1 đúng, 0 sai"),
        "{}",
        run.stdout
    );
    // The order may be meant.
    let meant = |text: String| text.replace(label, &format!("{label} trước nhóm còn_lại"));
    let check = border(meant, &["check", "sd.tieuchi"]);
    assert!(check.stdout.contains("ghi chú[TC0609]"), "{}", check.stdout);
    let unknown = |text: String| text.replace(label, &format!("{label} trước nhóm không_có"));
    let check = border(unknown, &["check", "sd.tieuchi"]);
    assert!(check.stdout.contains("TC1004"), "{}", check.stdout);
    // A text of its own has its order.
    let own = with_class("miền_núi").replace("\"Riêng\"", "\"Riêng\" trước nhóm còn_lại");
    let check = on(&[("a.tieuchi", &own)], &["check", "a.tieuchi"]);
    assert!(check.stdout.contains("TC0107"), "{}", check.stdout);
}

#[test]
fn what_is_never_at_zero_is_said_with_its_premise() {
    let told = run("law", &["inspect", "F03-inspect-noi-sai.tieuchi"]).stdout;
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        told.contains("không bao giờ bị 0 điểm trong các đơn vị đáp ứng “Có quy chế”."),
        "{told}"
    );
    assert!(
        told.contains("Chỉ xét trong các đơn vị đáp ứng “Có quy chế”."),
        "{told}"
    );
    let json = run(
        "law",
        &["inspect", "F03-inspect-noi-sai.tieuchi", "--format", "json"],
    )
    .json();
    assert_eq!(json["premise"][0], "Có quy chế");
    let without = run("law", &["inspect", "base.tieuchi"]).stdout;
    assert!(!without.contains("Chỉ xét trong"), "{without}");
}

#[test]
fn two_files_of_one_id_are_named() {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("criteria/qd-06-2019.tieuchi");
    let base = fs::read_to_string(shipped).unwrap();
    let at = folder("law").join("F08");
    let draft = fs::read_to_string(at.join("ban-nhap.tieuchi")).unwrap();
    let amendment = fs::read_to_string(at.join("sd.tieuchi")).unwrap();
    let files = [
        ("goc.tieuchi", base.as_str()),
        ("nhap.tieuchi", &draft),
        ("sd.tieuchi", &amendment),
    ];
    for arguments in [
        ["check", "sd.tieuchi"],
        ["check", "."],
        ["doc", "."],
        ["sources", "."],
        ["inspect", "."],
        ["test", "."],
        ["doc", "sd.tieuchi"],
    ] {
        let run = on(&files, &arguments);
        let told = format!("{}{}", run.stdout, run.stderr);
        assert!(told.contains("TC1008"), "{arguments:?}: {told}");
        assert!(
            told.contains("goc.tieuchi") && told.contains("nhap.tieuchi"),
            "{told}"
        );
        assert_eq!(run.code, 1);
    }
    // Each for its own time: no matter.
    let dated = |text: &str, days: &str| {
        text.replacen(
            "  ban hành 03/01/2019\n",
            &format!("  ban hành 03/01/2019\n  hiệu lực {days}\n"),
            1,
        )
    };
    let (first, second) = (
        dated(&base, "từ 03/01/2019 đến 31/12/2021"),
        dated(&draft, "từ 01/01/2022"),
    );
    let files = [("goc.tieuchi", first.as_str()), ("nhap.tieuchi", &second)];
    let run = on(&files, &["check", "."]);
    assert!(!run.stdout.contains("TC1008") && !run.stderr.contains("TC1008"));
}

#[test]
fn columns_that_data_lacks_are_said_before_results() {
    let new = standard("", CRITERIA);
    let old = new
        .replace("10 điểm khi có_a", "10 điểm khi hộ từ 1 trở lên")
        .replace("chỉ số có_a \"Có quy chế\" (có/không)\n", "");
    let data = "mã,tên,hộ,hộ_sạch,loại,miền_núi,hải_đảo\n00001,Xã A,10,9,xã,không,không\n";
    let files = [
        ("a.tieuchi", old.as_str()),
        ("b.tieuchi", &new),
        ("d.csv", data),
    ];
    let told = on(&files, &["diff", "a.tieuchi", "b.tieuchi", "d.csv"]).stdout;
    let flat = told.split_whitespace().collect::<Vec<_>>().join(" ");
    let lacking = flat
        .find("mà bộ tiêu chí mới cần: “Có quy chế” (có_a)")
        .unwrap();
    assert!(
        lacking < flat.find("Được công nhận: trước").unwrap(),
        "{told}"
    );
    let json = on(
        &files,
        &[
            "diff",
            "a.tieuchi",
            "b.tieuchi",
            "d.csv",
            "--format",
            "json",
        ],
    )
    .json();
    assert_eq!(json["effect"]["lacking"]["after"][0], "có_a");
    let full = "mã,tên,hộ,hộ_sạch,loại,miền_núi,hải_đảo,có_a\n00001,Xã A,10,9,xã,không,không,có\n";
    let files = [
        ("a.tieuchi", old.as_str()),
        ("b.tieuchi", &new),
        ("d.csv", full),
    ];
    let told = on(&files, &["diff", "a.tieuchi", "b.tieuchi", "d.csv"]).stdout;
    assert!(!told.contains("Lưu ý trước hết"), "{told}");
}

#[test]
fn no_row_is_asked_for_and_then_called_out_of_reach() {
    let check = run("reference", &["check", "F5-check-gap-unreachable.tieuchi"]).stdout;
    assert!(
        !check.contains("TC0401") && !check.contains("TC1103"),
        "{check}"
    );
    let check = run(
        "reference",
        &["check", "F5-check-gap-unreachable-mended.tieuchi"],
    )
    .stdout;
    assert!(
        !check.contains("TC0401") && check.contains("TC1103"),
        "{check}"
    );
}

#[test]
fn an_amendment_finds_a_row_by_its_meaning() {
    let at = folder("reference").join("F7-amend-row-wording");
    let base = fs::read_to_string(at.join("goc.tieuchi")).unwrap();
    let amendment = fs::read_to_string(at.join("sua.tieuchi")).unwrap();
    let check = |amendment: &str| {
        on(
            &[("goc.tieuchi", base.as_str()), ("sua.tieuchi", amendment)],
            &["check", "sua.tieuchi"],
        )
    };
    assert!(
        !check(&amendment).stdout.contains("TC1004"),
        "{}",
        check(&amendment).stdout
    );
    let to_zero = amendment
        .replace("trên 2 đến dưới 10 điểm phần trăm của", "đến 0 của")
        .replace(
            "trên 2 đến dưới 10 điểm phần trăm 15",
            "đến 0 điểm phần trăm 1",
        );
    assert!(
        !check(&to_zero).stdout.contains("TC1004"),
        "{}",
        check(&to_zero).stdout
    );
    let other = amendment.replace("trên 2 đến dưới 10", "từ 2 đến dưới 10");
    assert!(check(&other).stdout.contains("TC1004"));
}

#[test]
fn a_row_that_a_parameter_empties_stops_nothing() {
    let case = "F10-param-empties-band.tieuchi";
    let check = run("reference", &["check", case]).stdout;
    assert!(check.contains("ghi chú[TC1210]"), "{check}");
    let score = run(
        "reference",
        &[
            "score",
            case,
            "F10-param-empties-band.csv",
            "--format",
            "json",
        ],
    );
    assert_eq!(score.verdicts(), [("Xã A".to_owned(), "met".to_owned())]);
    // Whole numbers: nothing lies between 4 and 5, though 4 is below 5.
    let counts = standard(
        "",
        "tiêu chí 1 \"Hộ\" tối đa 20 điểm\n  căn cứ \"x\"\n  mục 1.1 \"Hộ\"\n    theo số hộ\n      \
         đến 4 0 điểm\n      trên 4 đến dưới 5 10 điểm\n      từ 5 trở lên 20 điểm\n",
    );
    let check = on(&[("a.tieuchi", &counts)], &["check", "a.tieuchi"]).stdout;
    assert!(
        check.contains("không có giá trị nào nằm giữa hai mốc"),
        "{check}"
    );
}

#[test]
fn a_condition_out_of_reach_is_called_a_condition() {
    let never = CRITERIA.replace("khi có_a", "khi hộ từ 5 trở lên và hộ dưới 3 và có_a");
    let check = on(
        &[("a.tieuchi", &standard("", &never))],
        &["check", "a.tieuchi"],
    )
    .stdout;
    let flat = check.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        flat.contains("không số liệu nào đáp ứng được điều kiện cho điểm"),
        "{check}"
    );
    assert!(!flat.contains("rơi vào mức này"), "{check}");
}

#[test]
fn figures_without_a_source_are_told_together() {
    let bare = with_class("miền_núi")
        .replace(" với riêng căn cứ \"x\"", " với riêng")
        .replace(" với còn_lại căn cứ \"x\"", " với còn_lại");
    let check = on(&[("a.tieuchi", &bare)], &["check", "a.tieuchi"]).stdout;
    assert_eq!(check.matches("TC0704").count(), 1, "{check}");
    assert!(check.contains("2 ngưỡng điểm chưa nêu nguồn"), "{check}");
}

#[test]
fn examples_that_are_named_are_run_or_refused() {
    let (own, other) = (
        standard("", CRITERIA),
        "ví dụ cho khác\nví dụ \"a\"\n  có_a có\n  thì mục 1.1 được 10 điểm\n",
    );
    let mine = other.replace("cho khác", "cho thu");
    let files = [
        ("a.tieuchi", own.as_str()),
        ("x.vi-du.tieuchi", &mine),
        ("y.vi-du.tieuchi", other),
    ];
    let run = on(&files, &["test", "a.tieuchi", "x.vi-du.tieuchi"]);
    assert!(run.stdout.contains("1 ví dụ: 1 đúng"), "{}", run.stdout);
    let run = on(&files, &["test", "a.tieuchi", "y.vi-du.tieuchi"]);
    assert!(
        run.stderr.contains("TC0911"),
        "{}{}",
        run.stdout,
        run.stderr
    );
    assert_eq!(run.code, 1);
    let on_day = on(
        &files,
        &["test", "a.tieuchi", "y.vi-du.tieuchi", "--on", "30/11/2024"],
    );
    assert_eq!(on_day.code, 1, "{}{}", on_day.stdout, on_day.stderr);
}
