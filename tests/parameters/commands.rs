//! The program run on standards whose values depend on the day.

use std::fs;
use std::path::{Path, PathBuf};

use crate::parameters::support::{BANDS, TWO_YEARS, standard};
use crate::support::program::{parts, program};

/// A folder with a standard that does not say when it is in force, and data of several times.
fn folder(name: &str) -> PathBuf {
    folder_with(name, &standard("", TWO_YEARS, BANDS))
}

pub(crate) fn folder_with(name: &str, text: &str) -> PathBuf {
    let unused = |line: &&str| !line.contains("vụ_tai_nạn") && !line.contains("hộ_nghèo");
    let text = text.lines().filter(unused).collect::<Vec<_>>().join("\n") + "\n";
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("parameters")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let commune = |code: u32, period: &str| {
        format!(
            "  - mã: \"0000{code}\"\n    tên: Xã {code}\n{period}    trẻ_em: 1.000\n    trẻ_thấp_còi: 205\n"
        )
    };
    let one = |head: &str| format!("{head}đơn vị:\n{}", commune(1, ""));
    let of = |first: &str, last: &str| {
        let first = commune(1, &format!("    kỳ: {first}\n"));
        format!(
            "đơn vị:\n{first}{}",
            commune(2, &format!("    kỳ: {last}\n"))
        )
    };
    for (name, text) in [
        ("luat.tieuchi", text),
        ("khong-ky.yaml", one("")),
        ("2022.yaml", one("kỳ: 2022\n")),
        ("2023.yaml", one("kỳ: 2023\n")),
        ("2024.yaml", one("kỳ: 2024\n")),
        ("hai-ky.yaml", of("2023", "01/07/2023 - 30/06/2024")),
        ("mot-nam.yaml", of("2024", "01/07/2023 - 30/06/2024")),
    ] {
        fs::write(folder.join(name), text).unwrap();
    }
    folder
}

/// What the program writes to either stream, and how it ends.
pub(crate) fn run(folder: &Path, command: &str) -> (String, String, i32) {
    parts(&program(folder).args(command.split(' ')).output().unwrap())
}

fn seen(folder: &Path, command: &str) -> String {
    let (stdout, stderr, code) = run(folder, command);
    format!("$ tieuchi {command}\n{stdout}--- stderr\n{stderr}--- exit {code}\n")
}

/// The points of the first commune, and the day that was chosen.
pub(crate) fn scored(folder: &Path, command: &str) -> (i64, Option<String>) {
    let (stdout, stderr, code) = run(folder, &format!("{command} --format json"));
    assert_eq!(code, 0, "{command}\n{stdout}\n{stderr}");
    let report: serde_json::Value = serde_json::from_str(&stdout).unwrap();
    let points = report["communes"][0]["points"]["min"].as_i64().unwrap();
    (
        points,
        report["standard"]["day"].as_str().map(str::to_owned),
    )
}

#[test]
fn the_period_of_the_data_chooses_the_value() {
    let folder = folder("period");
    let day = |text: &str| Some(text.to_owned());
    for (command, points, on) in [
        ("score luat.tieuchi 2023.yaml", 40, day("2023-12-31")),
        ("score luat.tieuchi 2024.yaml", 20, day("2024-12-31")),
        (
            "score luat.tieuchi 2024.yaml --on 31/12/2023",
            40,
            day("2023-12-31"),
        ),
        (
            "score luat.tieuchi khong-ky.yaml --on 01/01/2024",
            20,
            day("2024-01-01"),
        ),
        ("score luat.tieuchi mot-nam.yaml", 20, day("2024-06-30")),
        (
            "explain luat.tieuchi 2023.yaml --commune 00001",
            40,
            day("2023-12-31"),
        ),
    ] {
        assert_eq!(scored(&folder, command), (points, on), "{command}");
    }
}

#[test]
fn without_a_day_nothing_is_scored() {
    let folder = folder("no-day");
    insta::assert_snapshot!(seen(&folder, "score luat.tieuchi khong-ky.yaml"));
    let (stdout, stderr, code) = run(&folder, "score luat.tieuchi 2022.yaml");
    assert_eq!((stdout.as_str(), code), ("", 1));
    assert!(stderr.contains("TC1206"), "{stderr}");
    insta::assert_snapshot!(seen(&folder, "score luat.tieuchi hai-ky.yaml"));
    for command in ["test", "inspect"] {
        let (stdout, stderr, code) = run(&folder, &format!("{command} luat.tieuchi"));
        assert_eq!(code, 1, "{command}: {stdout}");
        assert!(stderr.contains("TC1207"), "{command}: {stderr}");
        let (_, stderr, _) = run(&folder, &format!("{command} luat.tieuchi --on 01/06/2024"));
        assert!(!stderr.contains("TC1207"), "{command}: {stderr}");
    }
}

#[test]
fn what_is_wrong_on_every_day_is_told_in_place_of_the_day() {
    let text = standard("", TWO_YEARS, BANDS).replace("từ 25% trở lên ", "từ 26% trở lên ");
    let folder = folder_with("unsound", &text);
    let (stdout, stderr, code) = run(&folder, "score luat.tieuchi 2024.yaml");
    assert_eq!((stdout.as_str(), code), ("", 1));
    assert!(
        stderr.contains("TC0401") && !stderr.contains("TC1207"),
        "{stderr}"
    );
    // What is wrong on other days only does not stand in the way.
    let text = standard("", &TWO_YEARS.replace("21,1%", "26%"), BANDS);
    let folder = folder_with("unsound-before", &text);
    assert_eq!(scored(&folder, "score luat.tieuchi 2024.yaml").0, 20);
    let (_, stderr, code) = run(&folder, "score luat.tieuchi 2023.yaml");
    assert_eq!(code, 1);
    assert!(
        stderr.contains("TC0402") && stderr.contains("ở đây là 26%"),
        "{stderr}"
    );
}

#[test]
fn a_standard_without_dated_values_needs_no_day() {
    let undated =
        "tham số bình_quân_tỉnh \"Bình quân\" (%)\n  giá trị 20,3%   căn cứ \"Báo cáo\"\n";
    let folder = folder_with("undated", &standard("", undated, BANDS));
    for data in ["khong-ky.yaml", "2023.yaml"] {
        let command = format!("score luat.tieuchi {data}");
        assert_eq!(scored(&folder, &command), (20, None), "{data}");
    }
    let (_, stderr, code) = run(&folder, "score luat.tieuchi 2023.yaml --on 01/01/2024");
    assert_eq!(code, 1, "a text that is not known to be in force: {stderr}");
}

#[test]
fn in_a_folder_the_day_chooses_text_and_value() {
    let text = standard("hiệu lực từ 01/01/2023", TWO_YEARS, BANDS);
    let folder = folder_with("folder", &text);
    fs::create_dir_all(folder.join("luat")).unwrap();
    fs::rename(
        folder.join("luat.tieuchi"),
        folder.join("luat/luat.tieuchi"),
    )
    .unwrap();
    let points = |command: &str| scored(&folder, command).0;
    assert_eq!(points("score luat 2023.yaml"), 40);
    assert_eq!(points("score luat 2024.yaml"), 20);
    assert_eq!(points("score luat khong-ky.yaml --on 31/12/2023"), 40);
    let (_, stderr, code) = run(&folder, "score luat hai-ky.yaml");
    assert_eq!(code, 1, "{stderr}");
    assert!(stderr.contains("30/06/2024"), "{stderr}");
}

#[test]
fn a_check_looks_at_every_day() {
    let folder = folder("check");
    insta::assert_snapshot!(seen(&folder, "check luat.tieuchi"));
    let above = TWO_YEARS.replace("21,1%", "25,1%");
    let folder = folder_with("check-wrong", &standard("", &above, BANDS));
    insta::assert_snapshot!(seen(&folder, "check luat.tieuchi"));
    let (_, _, code) = run(&folder, "check luat.tieuchi --on 01/06/2024");
    assert_eq!(code, 0, "the value of 2024 is right");
    let (stdout, _, code) = run(&folder, "check luat.tieuchi --on 01/06/2023");
    assert_eq!(code, 1);
    assert!(
        stdout.contains("TC0403") && !stdout.contains("chỉ xảy ra"),
        "{stdout}"
    );
}

#[test]
fn an_official_check_refuses_an_unverified_value() {
    let folder = folder("official");
    let (stdout, _, code) = run(&folder, "check luat.tieuchi --official");
    assert_eq!(code, 1);
    assert!(stdout.contains("giá trị 21,1%"), "{stdout}");
    assert!(!stdout.contains("giá trị 20,3%"), "{stdout}");
}

#[test]
fn lists_need_no_day_and_have_all_values() {
    let folder = folder("lists");
    insta::assert_snapshot!(seen(&folder, "sources luat.tieuchi"));
    insta::assert_snapshot!(seen(&folder, "doc luat.tieuchi"));
    let (on, _, _) = run(&folder, "doc luat.tieuchi --on 01/06/2024");
    let rows: Vec<&str> = on
        .lines()
        .filter(|line| line.contains("bình quân của tỉnh"))
        .collect();
    insta::assert_snapshot!(rows.join("\n"));
    let (page, _, code) = run(&folder, "doc luat.tieuchi --format html");
    assert_eq!(code, 0);
    for words in [
        "<strong>21,1%</strong> từ 01",
        "href=\"#tham-so\"",
        "id=\"tham-so\"",
    ] {
        assert!(page.contains(words), "{words}\n{page}");
    }
    let (json, _, _) = run(&folder, "sources luat.tieuchi --format json");
    let list: serde_json::Value = serde_json::from_str(&json).unwrap();
    let kinds = list["figures"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["kind"] == "parameter");
    assert_eq!(kinds.count(), 2);
}

#[test]
fn an_example_without_a_day_is_told_to_say_it() {
    let folder = folder("examples");
    let write = |name: &str, text: &str| fs::write(folder.join(name), text).unwrap();
    write(
        "luat.vi-du.tieuchi",
        "ví dụ cho thử\n\nví dụ \"thấp còi\"\n  trẻ_em 200, trẻ_thấp_còi 41\n  thì mục 1.1 được 20 điểm\n",
    );
    let heading = |id: &str| format!("sửa đổi thử thành {id} \"S\"\n  văn bản \"V\"\n");
    write(
        "sd.tieuchi",
        &(heading("sd") + "thay tổng điểm 40   căn cứ \"Điều 2\"\n"),
    );
    write(
        "sd2.tieuchi",
        &(heading("sd2") + "thay tổng điểm 40   căn cứ \"Điều 2\"\n"),
    );
    let (stdout, stderr, code) = run(&folder, "test .");
    assert_eq!(code, 1);
    assert_eq!(stderr.matches("[TC1207]").count(), 1, "{stderr}");
    assert!(stderr.contains("vào ngày 30/11/2024"), "{stderr}");
    assert!(
        stdout.contains("thấp còi (luat.vi-du.tieuchi:3)"),
        "{stdout}"
    );
}
