//! What the program says of periods, as its readers see it.

use std::fs;

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::program::{program, run, text};

const LAW: &str = "criteria/qd-06-2019.tieuchi";
const NOW: &str = "examples/nui-thanh-2024.yaml";

/// Núi Thành two years before: some figures and what one commune is were others.
fn before(folder: &tempfile::TempDir) -> String {
    let now = fs::read_to_string(NOW).unwrap();
    let before = now
        .replacen("kỳ: 2024", "kỳ: 2022", 1)
        .replacen("trẻ_em_bị_xâm_hại: 3", "trẻ_em_bị_xâm_hại: 2", 1)
        .replacen("miền_núi: có", "miền_núi: không", 1);
    let path = folder.path().join("nui-thanh-2022.yaml");
    fs::write(&path, before).unwrap();
    path.to_str().unwrap().to_owned()
}

fn shown(bytes: &[u8], folder: &tempfile::TempDir) -> String {
    let said = text(bytes).replace(folder.path().to_str().unwrap(), "…");
    // What a folder is called decides where lines break.
    let lines = said
        .lines()
        .filter(|line| !line.contains("SHA-256") && !line.contains("Tệp số liệu"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn two_periods_as_their_readers_see_them() {
    let folder = tempfile::tempdir().unwrap();
    let before = before(&folder);
    let output = run(&["history", LAW, &before, NOW]);
    assert_snapshot!(shown(&output.stdout, &folder));
    assert_eq!(text(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
    let lines = text(&output.stdout);
    assert!(
        lines
            .lines()
            .filter(|it| !it.contains('/'))
            .all(|it| it.chars().count() <= 80)
    );
}

#[test]
fn the_years_of_assessment_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let before = before(&folder);
    let said = |years: &str| {
        let output = run(&["history", LAW, &before, NOW, "--years", years]);
        let said = text(&output.stdout).split_whitespace().collect::<Vec<_>>();
        let said = said.join(" ");
        let from = said.find("Từ kỳ").unwrap();
        let shares = said[..from].to_owned();
        shares
            .rsplit("Theo qd-06-2019. ")
            .next()
            .unwrap()
            .trim()
            .to_owned()
    };
    assert_eq!(
        said("2022,2024,2027,2029"),
        "Các năm phải đánh giá có số liệu: 2022, 2024; còn thiếu: 2027, 2029."
    );
    assert_eq!(
        said("2022"),
        "Các năm phải đánh giá có số liệu: 2022. Không phải năm phải đánh giá: 2024."
    );
    assert_eq!(
        said("2027"),
        "Chưa có số liệu của năm phải đánh giá nào; còn thiếu: 2027. Không phải năm phải đánh giá: 2022, 2024."
    );
}

#[test]
fn the_same_in_english_as_a_document() {
    let folder = tempfile::tempdir().unwrap();
    let before = before(&folder);
    let output = run(&[
        "history", LAW, &before, NOW, "--lang", "en", "--format", "markdown",
    ]);
    assert_snapshot!(shown(&output.stdout, &folder));
}

#[test]
fn the_same_for_programs_and_spreadsheets() {
    let folder = tempfile::tempdir().unwrap();
    let before = before(&folder);
    let output = run(&["history", LAW, &before, NOW, "--format", "json"]);
    let value: Value = serde_json::from_slice(&output.stdout).unwrap();
    let met = value["periods"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["met"].as_i64());
    let met: Vec<i64> = met.map(Option::unwrap).collect();
    let recognised = &value["steps"][0]["recognised"];
    let part = |name: &str| recognised[name].as_i64().unwrap();
    let sum = part("before") + part("units") + part("data") + part("class") + part("rules");
    assert_eq!(sum, part("after"));
    assert_eq!(met, [part("before"), part("after")]);
    let units = value["steps"][0]["units"].as_array().unwrap();
    assert_eq!(units.len(), 17);
    let output = run(&["history", LAW, &before, NOW, "--format", "csv"]);
    assert_eq!(text(&output.stdout).lines().count(), 18);
}

#[test]
fn a_district_merged_by_the_real_map() {
    let folder = tempfile::tempdir().unwrap();
    let after = folder.path().join("2026.csv");
    fs::write(
        &after,
        "mã,tên,tỉnh,trẻ_em,trẻ_em_bị_xâm_hại\n\
         20965,Xã Núi Thành,Thành phố Đà Nẵng,9.000,2\n\
         20971,Xã Tam Xuân,Thành phố Đà Nẵng,7.000,1\n\
         20977,Xã Đức Phú,Thành phố Đà Nẵng,3.000,0\n\
         20984,Xã Tam Anh,Thành phố Đà Nẵng,6.000,2\n\
         20992,Xã Tam Hải,Thành phố Đà Nẵng,1.500,0\n\
         21004,Xã Tam Mỹ,Thành phố Đà Nẵng,4.000,0\n\
         20194,Phường Hải Vân,Thành phố Đà Nẵng,4.000,0\n",
    )
    .unwrap();
    let arguments = |format: &'static str| {
        let mut command = program(env!("CARGO_MANIFEST_DIR"));
        command
            .args(["history", LAW, NOW, after.to_str().unwrap()])
            .args(["--units-map", "01/07/2025=examples/da-nang-units-2025.csv"])
            .args(["--format", format]);
        command.output().unwrap()
    };
    let output = arguments("table");
    assert_snapshot!(shown(&output.stdout, &folder));
    let output = arguments("json");
    let value: Value = serde_json::from_slice(&output.stdout).unwrap();
    let units = value["steps"][0]["units"].as_array().unwrap();
    let parts = |unit: &Value| unit["parts"].as_array().unwrap().len();
    // All 17 went in whole; Hải Vân has part of a commune that was divided.
    let whole: usize = units[..6].iter().map(parts).sum();
    assert_eq!(whole, 17);
    assert!(units[..6].iter().all(|unit| unit["before"] == "merged"));
    assert_eq!(units[6]["before"], "divided");
    assert_eq!(units[6]["points"], Value::Null);
}

#[test]
fn the_law_of_each_period_is_the_one_in_force() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, words: &str| fs::write(folder.path().join(name), words).unwrap();
    fs::create_dir(folder.path().join("laws")).unwrap();
    let law = |id: &str, from: &str, until: &str, least: u32| {
        format!(
            "bộ tiêu chí {id} \"Thử\"\n  văn bản \"Văn bản thử\"\n  hiệu lực từ {from}{until}\n  tổng điểm 10\n\n\
             nhóm tất_cả \"Mọi xã\"\n  các đơn vị còn lại\n\n\
             chỉ số buổi \"Số buổi họp\" (buổi)\n\n\
             tiêu chí 1 \"Họp\" tối đa 10 điểm\n  căn cứ \"Mục 1\"\n  mục 1.1 \"Số buổi\"\n    theo số buổi\n      \
             từ {least} trở lên 10 điểm\n      dưới {least} 0 điểm\n\n\
             công nhận khi\n  tổng điểm từ 10 trở lên với tất_cả\n"
        )
    };
    write(
        "laws/a.tieuchi",
        &law("cu", "01/01/2020", " đến 31/12/2022", 4),
    );
    write("laws/b.tieuchi", &law("moi", "01/01/2023", "", 6));
    write(
        "xa.csv",
        "kỳ,mã,tên,buổi\n2022,00001,Xã An,5\n2024,00001,Xã An,5\n",
    );
    let said = |more: &[&str]| {
        let mut command = program(folder.path());
        command
            .args(["history", "laws", "xa.csv", "--format", "json"])
            .args(more);
        let output = command.output().unwrap();
        let value: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
        (value, text(&output.stderr).to_owned())
    };
    let (value, _) = said(&[]);
    let recognised = &value["steps"][0]["recognised"];
    assert_eq!(
        [
            &recognised["before"],
            &recognised["rules"],
            &recognised["data"]
        ],
        [1, -1, 0]
    );
    assert_eq!(value["standards"].as_array().unwrap().len(), 2);
    let (value, _) = said(&["--on", "31/12/2022"]);
    assert_eq!(value["steps"][0]["recognised"]["after"], 1);
    let (value, _) = said(&["--law", "2022=laws/b.tieuchi"]);
    assert_eq!(value["steps"][0]["recognised"]["before"], 0);
    write("xa.csv", "kỳ,mã,tên,buổi\n2018,00001,Xã An,5\n");
    let (_, error) = said(&[]);
    assert!(error.contains("31/12/2018"), "{error}");
}

#[test]
fn what_cannot_be_followed_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, words: &str| fs::write(folder.path().join(name), words).unwrap();
    fs::copy(LAW, folder.path().join("a.tieuchi")).unwrap();
    write("xa.csv", "mã,tên,trẻ_em\n00001,Xã An,5\n");
    write(
        "map.csv",
        "old_commune_code,new_commune_code,old_commune_split\n1,00001,no\n00002,00001,?\n",
    );
    let told = |arguments: &[&str]| {
        let mut command = program(folder.path());
        let output = command
            .args(["history", "a.tieuchi"])
            .args(arguments)
            .output()
            .unwrap();
        assert_ne!(output.status.code(), Some(0));
        text(&output.stderr).to_owned()
    };
    assert_snapshot!("no_period", told(&["xa.csv"]));
    assert_snapshot!("bad_period", told(&["--period", "xa.csv"]));
    assert_snapshot!(
        "bad_map",
        told(&["--period", "2022=xa.csv", "--units-map", "1/7/2025=map.csv"])
    );
    write("2024.csv", "mã,tên,trẻ_em\n00001,Xã An,5\n");
    assert_snapshot!(
        "some_rows_without",
        told(&["xa.csv", "--period", "2024=2024.csv"])
    );
}
