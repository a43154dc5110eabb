//! The guide's example of parameters.

use std::fs;

use crate::parameters::commands::run;

fn example(start: &str) -> String {
    let guide = include_str!("../../docs/huong-dan.md");
    let from = guide.find(&format!("```\n{start}")).unwrap() + 4;
    let rest = &guide[from..];
    rest[..rest.find("```").unwrap()].to_owned()
}

#[test]
fn it_is_right_and_says_what_the_guide_says() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("parameters/guide");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("luat")).unwrap();
    let text = example("bộ tiêu chí thap-coi");
    fs::write(folder.join("luat/goc.tieuchi"), &text).unwrap();
    fs::write(folder.join("luat/sd.tieuchi"), example("sửa đổi thap-coi")).unwrap();
    for name in ["goc", "sd"] {
        let (stdout, stderr, code) = run(&folder, &format!("check luat/{name}.tieuchi"));
        assert_eq!(code, 0, "{name}: {stdout}{stderr}");
        let (_, _, code) = run(&folder, &format!("fmt --check luat/{name}.tieuchi"));
        assert_eq!(code, 0, "{name} is in the canonical layout");
    }
    for (year, points) in [(2023, 40), (2024, 20), (2025, 20)] {
        let data = format!(
            "kỳ: {year}\nđơn vị:\n  - mã: \"00001\"\n    trẻ_em_được_đo: 200\n    trẻ_em_thấp_còi: 41\n"
        );
        fs::write(folder.join("so-lieu.yaml"), data).unwrap();
        let (stdout, stderr, _) = run(&folder, "score luat so-lieu.yaml --format json");
        let report: serde_json::Value =
            serde_json::from_str(&stdout).unwrap_or_else(|_| panic!("{stderr}"));
        assert_eq!(report["communes"][0]["points"]["min"], points, "{year}");
    }
    // The line that a year adds stands below the others.
    let line = example("  giá trị 19,8%");
    let longer = text.replace("\n\ntiêu chí 1", &format!("\n{line}\ntiêu chí 1"));
    assert_ne!(longer, text);
    fs::write(folder.join("luat/goc.tieuchi"), longer).unwrap();
    let (stdout, stderr, code) = run(&folder, "check luat/goc.tieuchi");
    assert_eq!(code, 0, "{stdout}{stderr}");
}
