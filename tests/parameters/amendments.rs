//! Texts that change parameters and their values.

use std::fs;

use crate::parameters::commands::{folder_with, run, scored};
use crate::parameters::support::{BANDS, TWO_YEARS, standard};

const HEAD: &str = "sửa đổi thử thành thử-2025 \"Số liệu năm 2025\"
  văn bản \"Quyết định bịa ra để thử, năm 2025\"
  hiệu lực từ 01/01/2025
";

/// A folder with a text in force since 2023 and one that changes it from 2025 on.
fn amended(name: &str, changes: &str) -> std::path::PathBuf {
    let text = standard("hiệu lực từ 01/01/2023", TWO_YEARS, BANDS);
    let folder = folder_with(name, &text);
    fs::create_dir_all(folder.join("luat")).unwrap();
    fs::rename(folder.join("luat.tieuchi"), folder.join("luat/goc.tieuchi")).unwrap();
    fs::write(folder.join("luat/sd.tieuchi"), format!("{HEAD}\n{changes}")).unwrap();
    folder
}

/// The points on a day, of a commune with 20,5%.
fn on(folder: &std::path::Path, day: &str) -> i64 {
    scored(folder, &format!("score luat khong-ky.yaml --on {day}")).0
}

/// What a check of the amending text says.
fn checked(name: &str, changes: &str) -> String {
    let folder = amended(name, changes);
    let (stdout, stderr, code) = run(&folder, "check luat/sd.tieuchi");
    format!("{stdout}{stderr}exit {code}\n")
}

#[test]
fn a_year_adds_its_value() {
    let changes = "bổ sung giá trị 20,8% từ 01/01/2025 vào tham số bình_quân_tỉnh   căn cứ \"Báo cáo năm 2025\"\n";
    let folder = amended("year", changes);
    assert_eq!(on(&folder, "31/12/2023"), 40, "below 21,1%");
    assert_eq!(on(&folder, "31/12/2024"), 20, "not below 20,3%");
    assert_eq!(on(&folder, "01/01/2025"), 40, "below 20,8%");
    assert_eq!(
        checked("year-checked", changes).lines().last(),
        Some("exit 0")
    );
    let (said, _, _) = run(
        &folder,
        "explain luat khong-ky.yaml --on 01/01/2025 --commune 00001",
    );
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    let told = "là 20,8%, áp dụng từ 01/01/2025 (theo Quyết định bịa ra để thử, năm 2025 (sửa đổi); căn cứ: Báo cáo năm 2025).";
    assert!(said.contains(told), "{said}");
}

#[test]
fn a_value_is_replaced_by_its_first_day() {
    let by = |what: &str| format!("{what}   căn cứ \"Báo cáo năm 2025\"\n");
    let value = "thay giá trị từ 01/01/2024 của tham số bình_quân_tỉnh bằng 20,8%";
    let folder = amended("replaced", &by(value));
    assert_eq!(on(&folder, "31/12/2024"), 20, "before the change");
    assert_eq!(on(&folder, "01/06/2025"), 40);
    let folder = amended(
        "ends",
        &by(&format!("{value} từ 01/01/2024 đến 31/12/2025")),
    );
    assert_eq!(on(&folder, "31/12/2025"), 40);
    let (_, stderr, code) = run(&folder, "score luat khong-ky.yaml --on 01/01/2026");
    assert_eq!(code, 1);
    assert!(stderr.contains("TC1206"), "{stderr}");
    let folder = amended(
        "repealed",
        &by("bãi bỏ giá trị từ 01/01/2024 của tham số bình_quân_tỉnh"),
    );
    let (_, stderr, _) = run(&folder, "score luat khong-ky.yaml --on 01/06/2025");
    assert!(
        stderr.contains("TC1206"),
        "2023's has an end of its own: {stderr}"
    );
}

#[test]
fn parameters_come_go_and_are_replaced() {
    let whole =
        "thay tham số bình_quân_tỉnh \"Bình quân mới\" (%)\n  giá trị 20,8%   căn cứ \"Báo cáo\"\n";
    assert_eq!(on(&amended("whole", whole), "01/06/2025"), 40);
    let new = "bổ sung tham số bình_quân_vùng \"Bình quân của vùng\" (%)
  căn cứ \"Báo cáo\"
  giá trị 20,4% từ 01/01/2025
  giá trị 20,6% từ 01/07/2025

bãi bỏ tham số bình_quân_tỉnh

thay mức dưới bình_quân_tỉnh của mục 1.1
  dưới bình_quân_vùng   40 điểm
thay mức từ bình_quân_tỉnh đến dưới 25% của mục 1.1
  từ bình_quân_vùng đến dưới 25%   20 điểm
";
    let folder = amended("new", new);
    assert_eq!(on(&folder, "30/06/2025"), 20, "not below 20,4%");
    assert_eq!(on(&folder, "01/07/2025"), 40, "below 20,6%");
    assert_eq!(on(&folder, "31/12/2024"), 20, "the old text");
    let said = checked("new-checked", new);
    assert_eq!(said.lines().last(), Some("exit 0"), "{said}");
}

#[test]
fn a_row_is_known_by_the_parameters_of_its_range() {
    let changes = "bãi bỏ mức dưới Bình_quân_tỉnh của mục 1.1
thay mức từ bình_quân_tỉnh đến dưới 25% của mục 1.1
  căn cứ \"Điều 2\"
  dưới 25%   40 điểm
bãi bỏ tham số bình_quân_tỉnh
";
    let folder = amended("rows", changes);
    assert_eq!(on(&folder, "01/06/2025"), 40, "20,5% is below 25%");
    let number = changes.replace("dưới Bình_quân_tỉnh", "dưới 20,3%");
    let said = checked("rows-by-number", &number);
    assert!(said.contains("TC1004"), "{said}");
}

#[test]
fn what_is_not_there_or_there_already_is_told() {
    for (name, changes, code) in [
        (
            "no-parameter",
            "bổ sung giá trị 20% từ 01/01/2025 vào tham số bình_quân_vùng căn cứ \"B\"\n",
            "TC1004",
        ),
        (
            "no-value",
            "thay giá trị từ 01/01/2025 của tham số bình_quân_tỉnh bằng 20% căn cứ \"B\"\n",
            "TC1004",
        ),
        ("no-repeal", "bãi bỏ tham số bình_quân_vùng\n", "TC1004"),
        (
            "no-undated",
            "bãi bỏ giá trị của tham số bình_quân_tỉnh\n",
            "TC1004",
        ),
        (
            "adds-value",
            "bổ sung giá trị 20% từ 01/01/2024 vào tham số bình_quân_tỉnh căn cứ \"B\"\n",
            "TC1005",
        ),
        (
            "adds-parameter",
            "bổ sung tham số bình_quân_tỉnh \"B\" (%)\n  giá trị 20% căn cứ \"B\"\n",
            "TC1005",
        ),
        (
            "twice",
            "thay giá trị từ 01/01/2024 của tham số bình_quân_tỉnh bằng 20% căn cứ \"B\"
bãi bỏ giá trị từ 01/01/2024 của tham số Bình_quân_tỉnh
",
            "TC1006",
        ),
        (
            "in-whole",
            "bãi bỏ tham số bình_quân_tỉnh
bổ sung giá trị 20% từ 01/01/2025 vào tham số bình_quân_tỉnh căn cứ \"B\"
",
            "TC1006",
        ),
        (
            "overlaps",
            "bổ sung giá trị 20% từ 01/06/2023 vào tham số bình_quân_tỉnh căn cứ \"B\"\n",
            "TC1203",
        ),
        (
            "kind",
            "bổ sung giá trị 20 từ 01/01/2025 vào tham số bình_quân_tỉnh căn cứ \"B\"\n",
            "TC1204",
        ),
    ] {
        let said = checked(name, changes);
        assert!(said.contains(code), "{name}\n{said}");
        assert!(said.contains("--> luat/sd.tieuchi"), "{name}\n{said}");
        assert_eq!(said.lines().last(), Some("exit 1"), "{name}");
    }
}

#[test]
fn what_a_change_breaks_is_told_at_the_change() {
    let high =
        "bổ sung giá trị 26% từ 01/01/2025 vào tham số bình_quân_tỉnh   căn cứ \"Báo cáo\"\n";
    insta::assert_snapshot!(checked("breaks-value", high));
    insta::assert_snapshot!(checked("breaks-name", "bãi bỏ tham số bình_quân_tỉnh\n"));
}

#[test]
fn a_change_of_values_stands_only_in_a_text_that_amends() {
    let text = standard("", TWO_YEARS, BANDS)
        + "\nbổ sung giá trị 20% từ 01/01/2025 vào tham số bình_quân_tỉnh căn cứ \"B\"\n";
    let folder = folder_with("stranger", &text);
    let (stdout, _, code) = run(&folder, "check luat.tieuchi");
    assert_eq!(code, 1);
    assert!(stdout.contains("TC0107"), "{stdout}");
}

#[test]
fn the_layout_of_changes_is_kept() {
    let changes = "bổ sung   giá trị 20,8%  từ 01/01/2025 vào tham số bình_quân_tỉnh căn cứ \"Báo cáo năm 2025\"
thay giá trị từ 01/01/2024 của tham số bình_quân_tỉnh   bằng 20,8%
bổ sung tham số vùng \"Vùng\" ( trên  1.000 )
căn cứ \"Báo cáo\"
giá trị 2,5 từ 01/01/2025 chưa đối chiếu
bãi bỏ giá trị từ 01/01/2023 của tham số bình_quân_tỉnh
";
    let folder = amended("layout", changes);
    let (stdout, stderr, code) = run(&folder, "fmt --stdout luat/sd.tieuchi");
    assert_eq!(code, 0, "{stderr}");
    insta::assert_snapshot!(stdout);
}
