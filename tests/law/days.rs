//! The day that a text is asked for, in the commands that need no data.

use crate::law::support::{Folder, data, standard};

/// A text until the end of 2022, another from 2023 on, with examples for either, and one without
/// any date.
fn succession(name: &str) -> Folder {
    let examples = |id: &str, percent: u32, points: u32| {
        format!(
            "ví dụ cho {id}\n\nví dụ \"{percent} trên 100\"\n  trẻ_em 100, trẻ_tiêm_chủng {percent}\n  \
             thì mục 1.1 được {points} điểm\n"
        )
    };
    Folder::new(name)
        .with(
            "luat/cu.tieuchi",
            &standard("cu", "hiệu lực từ 01/01/2020 đến 31/12/2022", 98),
        )
        .with("luat/cu.vi-du.tieuchi", &examples("cu", 98, 50))
        .with(
            "luat/moi.tieuchi",
            &standard("moi", "hiệu lực từ 01/01/2023", 99),
        )
        .with("luat/them-cho-moi.tieuchi", &examples("moi", 98, 0))
        .with("luat/nhap.tieuchi", &standard("nhap", "", 97))
        .with("2022.yaml", &data(1, "kỳ: 2022"))
}

/// The commands that a text can be chosen for without data, with what it says in the result.
const COMMANDS: [&str; 5] = ["doc", "sources", "inspect", "test", "check"];

#[test]
fn each_command_works_with_the_text_of_the_day() {
    let folder = succession("days");
    for command in COMMANDS {
        for (chosen, id, other) in [
            ("--on 31/12/2022", "cu", "moi"),
            ("--on 01/01/2023", "moi", "cu"),
            ("--standard NHAP", "nhap", "moi"),
            ("--standard cu --on 01/06/2021", "cu", "moi"),
        ] {
            let (stdout, stderr, _) = folder.run(&format!("{command} luat {chosen}"));
            let file = |id: &str| match command {
                "doc" => format!("Quyết định {id}"),
                "check" => format!("{id}.tieuchi:"),
                _ => format!("({id})"),
            };
            let seen = format!("{stdout}{stderr}");
            assert!(seen.contains(&file(id)), "{command} {chosen}\n{seen}");
            assert!(!seen.contains(&file(other)), "{command} {chosen}\n{seen}");
        }
    }
}

#[test]
fn each_command_says_the_day() {
    let folder = succession("said");
    for command in ["sources", "inspect", "test"] {
        let seen = folder.run(&format!("{command} luat --on 31/12/2022")).0;
        assert!(
            seen.split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
                .contains("ngày 31/12/2022"),
            "{seen}"
        );
        let json = folder.run(&format!("{command} luat --on 31/12/2022 --format json"));
        let json: serde_json::Value = serde_json::from_str(&json.0).unwrap();
        let head = json.get("standard").unwrap_or(&json["standards"][0]);
        assert_eq!(head["day"], "2022-12-31", "{command}");
    }
    let (printed, ..) = folder.run("doc luat --on 31/12/2022");
    assert!(printed.contains("Theo ngày: 31/12/2022"), "{printed}");
}

#[test]
fn no_command_chooses_silently() {
    let folder = succession("asked").with(
        "hong/a.tieuchi",
        &standard("a", "hiệu lực từ 01/13/2020", 98),
    );
    for command in COMMANDS {
        for refused in [
            "luat --on 31/12/2019",
            "luat --standard khac",
            "luat --standard cu --on 01/01/2023",
            "luat/cu.tieuchi --on 01/01/2023",
            "luat/nhap.tieuchi --on 01/01/2023",
            "hong --on 01/06/2021",
            "2022.yaml --on 01/01/2022",
        ] {
            let (stdout, stderr, code) = folder.run(&format!("{command} {refused}"));
            assert!(
                code != 0 && stdout.is_empty(),
                "{command} {refused}\n{stdout}"
            );
            assert!(!stderr.is_empty(), "{command} {refused}");
        }
    }
    // One text is asked for, and the folder has several.
    for command in ["sources", "inspect"] {
        let (stdout, _, code) = folder.run(&format!("{command} luat"));
        assert!(code == 2 && stdout.is_empty(), "{command}\n{stdout}");
    }
    insta::assert_snapshot!("inspect_without_a_day", folder.seen("inspect luat"));
    insta::assert_snapshot!(
        "test_on_another_day",
        folder.seen("test luat/cu.tieuchi --on 01/01/2023")
    );
    insta::assert_snapshot!(
        "check_of_a_broken_file_on_a_day",
        folder.seen("check hong/a.tieuchi --on 01/06/2020")
    );
}

#[test]
fn examples_are_run_against_the_text_of_the_day() {
    let folder = succession("examples");
    for (command, id, name) in [
        ("test luat -v --on 31/12/2022", "cu", "98 trên 100"),
        ("test luat -v --on 01/01/2023", "moi", "98 trên 100"),
        (
            "test luat/cu.vi-du.tieuchi -v --on 01/01/2022",
            "cu",
            "98 trên 100",
        ),
    ] {
        let (stdout, stderr, code) = folder.run(command);
        assert!(stdout.contains(&format!("({id})")), "{command}\n{stdout}");
        assert!(stdout.contains(name), "{command}\n{stdout}");
        assert_eq!((code, stderr.as_str()), (0, ""), "{command}\n{stdout}");
    }
    let (_, stderr, code) = folder.run("test luat/cu.vi-du.tieuchi --on 01/01/2024");
    assert_eq!(code, 1);
    assert!(stderr.contains("31/12/2022"), "{stderr}");
    insta::assert_snapshot!("check_on_a_day", folder.seen("check luat --on 31/12/2022"));
}

#[test]
fn two_days_of_one_folder_are_compared() {
    let folder = succession("compared");
    let days = "diff luat luat --on 31/12/2022 --on-new 01/01/2023";
    insta::assert_snapshot!("diff_of_two_days", folder.without_hashes(days));
    let json = folder.run(&format!("{days} --format json")).0;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    for (side, id, day) in [("old", "cu", "2022-12-31"), ("new", "moi", "2023-01-01")] {
        assert_eq!(json[side]["id"], id);
        assert_eq!(json[side]["day"], day);
    }
    // Either side may be a file; the day is that of both.
    let (same, ..) = folder.run("diff luat luat/cu.tieuchi --on 01/06/2021 --exit-code");
    assert!(same.contains("Thay đổi về quy định: không có"), "{same}");
    let (_, stderr, code) = folder.run("diff luat/cu.tieuchi luat --on 01/01/2023");
    assert_eq!(code, 1, "{stderr}");
    // The data says the day where nobody else does.
    let (by_period, ..) = folder.run("diff luat luat/moi.tieuchi 2022.yaml --format json");
    let by_period: serde_json::Value = serde_json::from_str(&by_period).unwrap();
    assert_eq!(by_period["old"]["day"], "2022-12-31");
    let (_, stderr, code) = folder.run("diff luat luat");
    assert!(code == 2 && stderr.contains("--on"), "{stderr}");
}
