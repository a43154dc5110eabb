//! What people type and where results go.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cases::support::{Run, folder, run_in};

const DATA: &str = "mã,tên,trẻ_em,trẻ_em_được_tiêm\n00001,Xã An Bình,2410,2410\n";

/// A fresh folder with a standard, data, and data in a folder of its own.
fn office(name: &str) -> PathBuf {
    let office = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("habits")
        .join(name);
    let _ = fs::remove_dir_all(&office);
    fs::create_dir_all(office.join("so-lieu")).unwrap();
    let from = |name: &str| folder("data").join(name);
    fs::copy(from("mini.tieuchi"), office.join("mini.tieuchi")).unwrap();
    fs::copy(from("L1_input_output.xlsx"), office.join("bieu.xlsx")).unwrap();
    fs::write(office.join("so-lieu/xa.csv"), DATA).unwrap();
    fs::write(office.join("truoc.csv"), DATA).unwrap();
    office
}

/// Runs a command that must be refused, and leave every file as it was.
fn refused(office: &Path, arguments: &[&str]) -> Run {
    let files = || {
        let mut files: Vec<(PathBuf, Option<Vec<u8>>)> = Vec::new();
        for folder in [office.to_owned(), office.join("so-lieu")] {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let bytes = fs::read(&path).ok();
                files.push((path, bytes));
            }
        }
        files.sort();
        files
    };
    let before = files();
    let run = run_in(office, arguments);
    assert_eq!(run.code, 2, "{arguments:?}\n{run:?}");
    assert_eq!(run.stdout, "", "{arguments:?}");
    assert!(before == files(), "{arguments:?}");
    run
}

#[test]
fn no_result_goes_where_data_or_rules_are() {
    let office = office("input");
    for output in ["bieu.csv", "./bieu.csv", "so-lieu/../bieu.csv"] {
        fs::copy(office.join("so-lieu/xa.csv"), office.join("bieu.csv")).unwrap();
        let run = refused(
            &office,
            &[
                "score",
                "mini.tieuchi",
                "bieu.csv",
                "--format",
                "csv",
                "-o",
                output,
            ],
        );
        assert!(run.stderr.contains("không ghi lên"), "{}", run.stderr);
        assert!(run.stderr.contains("bieu.csv"), "{}", run.stderr);
    }
    // A standard may have any name.
    fs::copy(office.join("mini.tieuchi"), office.join("luat.md")).unwrap();
    fs::copy(office.join("mini.tieuchi"), office.join("luat.txt")).unwrap();
    for wrong in [
        &["doc", "luat.md", "-o", "luat.md"][..],
        &["sources", "luat.txt", "-o", "luat.txt"],
        &["diff", "luat.txt", "mini.tieuchi", "-o", "luat.txt"],
        &["diff", "mini.tieuchi", "luat.txt", "-o", "luat.txt"],
        &["score", "luat.txt", "bieu.csv", "-o", "luat.txt"],
    ] {
        refused(&office, wrong);
    }
}

#[test]
fn nor_into_what_a_folder_gives() {
    let office = office("folder");
    let score = |output: &str| {
        let score = [
            "score",
            "mini.tieuchi",
            "so-lieu",
            "--format",
            "csv",
            "-o",
            output,
        ];
        score.map(str::to_owned)
    };
    let run = |output: &str| {
        let arguments = score(output);
        run_in(&office, &arguments.each_ref().map(String::as_str))
    };
    let arguments = score("so-lieu/xa.csv");
    refused(&office, &arguments.each_ref().map(String::as_str));
    let previous = [
        "score",
        "mini.tieuchi",
        "bieu.xlsx",
        "--previous",
        "so-lieu",
        "--format",
        "csv",
        "-o",
        "so-lieu/xa.csv",
    ];
    refused(&office, &previous);
    // What it wrote itself is no data: a second run writes it anew.
    assert!(run("so-lieu/ket-qua.csv").code < 2);
    let again = run("so-lieu/ket-qua.csv");
    assert!(
        again.code < 2 && !again.stderr.contains("ket-qua.csv"),
        "{again:?}"
    );
    assert!(office.join("so-lieu/ket-qua.csv").exists());
    // But one that was named is not written over.
    refused(
        &office,
        &[
            "score",
            "mini.tieuchi",
            "so-lieu/ket-qua.csv",
            "so-lieu/xa.csv",
            "--format",
            "csv",
            "-o",
            "so-lieu/ket-qua.csv",
        ],
    );
}

#[cfg(unix)]
#[test]
fn by_no_link_either() {
    let office = office("links");
    std::os::unix::fs::symlink("so-lieu/xa.csv", office.join("mem.csv")).unwrap();
    fs::hard_link(office.join("so-lieu/xa.csv"), office.join("cung.csv")).unwrap();
    std::os::unix::fs::symlink("mini.tieuchi", office.join("luat.md")).unwrap();
    std::os::unix::fs::symlink("so-lieu", office.join("loi-tat")).unwrap();
    for (data, output) in [
        ("so-lieu/xa.csv", "mem.csv"),
        ("so-lieu/xa.csv", "cung.csv"),
        ("so-lieu", "mem.csv"),
        ("so-lieu", "cung.csv"),
        ("mem.csv", "so-lieu/xa.csv"),
        ("loi-tat", "so-lieu/xa.csv"),
        ("so-lieu", "loi-tat/xa.csv"),
    ] {
        let score = [
            "score",
            "mini.tieuchi",
            data,
            "--format",
            "csv",
            "-o",
            output,
        ];
        refused(&office, &score);
    }
    refused(&office, &["doc", "mini.tieuchi", "-o", "luat.md"]);
    // The rules beside a rule may be read with it: it may amend them.
    fs::copy(office.join("mini.tieuchi"), office.join("khac.tieuchi")).unwrap();
    refused(
        &office,
        &[
            "sources",
            "khac.tieuchi",
            "--format",
            "markdown",
            "-o",
            "luat.md",
        ],
    );
}

#[test]
fn an_ending_is_that_of_the_format() {
    let office = office("endings");
    for (arguments, says) in [
        (
            &[
                "score",
                "mini.tieuchi",
                "truoc.csv",
                "--format",
                "csv",
                "-o",
                "kq.xlsx",
            ][..],
            "kq.csv",
        ),
        (
            &["score", "mini.tieuchi", "truoc.csv", "-o", "kq.xlsx"],
            "--format xlsx",
        ),
        (
            &[
                "score",
                "mini.tieuchi",
                "truoc.csv",
                "--format",
                "json",
                "-o",
                "kq.csv",
            ],
            "kq.json",
        ),
        (
            &["score", "mini.tieuchi", "truoc.csv", "-o", "kq.json"],
            "--format json",
        ),
        (
            &["score", "mini.tieuchi", "truoc.csv", "-o", "kq.yaml"],
            "kq.txt",
        ),
        (
            &["score", "mini.tieuchi", "truoc.csv", "-o", "mini.tieuchi"],
            "mini.txt",
        ),
        (&["doc", "mini.tieuchi", "-o", "bo.docx"], "bo.md"),
        (&["doc", "mini.tieuchi", "-o", "bo.HTML"], "--format html"),
        (
            &["sources", "mini.tieuchi", "-o", "nguon.csv"],
            "--format csv",
        ),
        (
            &[
                "diff",
                "mini.tieuchi",
                "mini.tieuchi",
                "--format",
                "json",
                "-o",
                "a.md",
            ],
            "a.json",
        ),
    ] {
        let run = refused(&office, arguments);
        assert!(run.stderr.contains(says), "{arguments:?}\n{}", run.stderr);
    }
    for (format, output) in [
        ("csv", "kq.csv"),
        ("csv", "kq.CSV"),
        ("json", "kq.json"),
        ("markdown", "kq.md"),
        ("table", "kq.txt"),
        ("table", "kq"),
        ("table", "kết quả 30.11.2024"),
    ] {
        let score = [
            "score",
            "mini.tieuchi",
            "truoc.csv",
            "--format",
            format,
            "-o",
            output,
        ];
        let run = run_in(&office, &score);
        assert!(run.code < 2 && run.stdout.is_empty(), "{output}\n{run:?}");
        assert!(office.join(output).exists(), "{output}");
    }
}

#[test]
fn every_result_is_known_as_one() {
    let office = office("own");
    let files = |files: &[&str]| {
        files
            .iter()
            .map(|file| (*file).to_owned())
            .collect::<Vec<_>>()
    };
    let score = files(&["score", "mini.tieuchi", "truoc.csv"]);
    let sources = files(&["sources", "mini.tieuchi"]);
    let diff = files(&["diff", "mini.tieuchi", "mini.tieuchi", "truoc.csv"]);
    let doc = files(&["doc", "mini.tieuchi"]);
    for (command, format, ending) in [
        (&score, "table", "txt"),
        (&score, "json", "json"),
        (&score, "csv", "csv"),
        (&score, "markdown", "md"),
        (&sources, "csv", "csv"),
        (&sources, "json", "json"),
        (&diff, "text", "txt"),
        (&diff, "markdown", "md"),
        (&diff, "json", "json"),
        (&doc, "markdown", "md"),
        (&doc, "html", "html"),
    ] {
        for lang in ["vi", "en"] {
            let output = format!("{}-{format}-{lang}.{ending}", command[0]);
            let options = ["--format", format, "--lang", lang, "-o", &output];
            let arguments: Vec<&str> = command.iter().map(String::as_str).chain(options).collect();
            let run = run_in(&office, &arguments);
            assert!(run.code < 2, "{run:?}");
            assert!(
                tieuchi::data::is_own_result(&office.join(&output)),
                "{output}"
            );
        }
    }
    for data in ["truoc.csv", "bieu.xlsx", "mini.tieuchi"] {
        assert!(!tieuchi::data::is_own_result(&office.join(data)), "{data}");
    }
}

#[cfg(unix)]
#[test]
fn what_is_printed_goes_into_no_input() {
    use std::process::{Command, Stdio};
    let office = office("printed");
    let path = office.join("truoc.csv");
    let out = fs::File::options().append(true).open(&path).unwrap();
    let output = Command::new(assert_cmd::cargo::cargo_bin!("tieuchi"))
        .args(["score", "mini.tieuchi", "truoc.csv", "--format", "csv"])
        .current_dir(&office)
        .stdout(Stdio::from(out))
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("truoc.csv"), "{said}");
    assert_eq!(fs::read_to_string(&path).unwrap(), DATA);
}

/// Data of eight communes with faults of three kinds, in the folder of a test.
fn faulty(name: &str) -> PathBuf {
    let office = office(name);
    let mut rows = "mã,tên,trẻ_em,trẻ_em_bị_xâm_hại,ghi chép lạ\n".to_owned();
    for n in 1..=6 {
        let row = format!("0000{n},Xã Số {n},\"1,23{n}\",0,\n");
        rows.push_str(&row);
    }
    // The first cannot change the verdict that the second leaves open.
    rows += "00007,Xã Bảy,-5,0,\n00008,Xã Tám,1000,nhiều,\n,,7,0,\n";
    fs::write(office.join("loi.csv"), rows).unwrap();
    office
}

#[test]
fn findings_are_told_by_commune_and_by_label() {
    let office = faulty("told");
    let run = run_in(&office, &["score", "mini.tieuchi", "loi.csv"]);
    let told = run.stderr;
    let blocks: Vec<&str> = told.split("\n\n").collect();
    let of = |code: &str| -> Vec<&&str> {
        let blocks = blocks.iter();
        blocks.filter(|block| block.starts_with(code)).collect()
    };
    let same = of("lỗi[TC0815]");
    assert_eq!(same.len(), 1, "{told}");
    for said in [
        "“Số trẻ em”, 6 chỗ",
        "Xã Số 1 (00001)",
        "“1,231”",
        "có phải là 1.231?",
        "và 3 chỗ nữa",
    ] {
        assert!(same[0].contains(said), "{said}\n{told}");
    }
    // What to do differs from row to row, so it stands with each.
    assert!(!same[0].contains("cách sửa"), "{told}");
    let one = of("lỗi[TC0809]");
    assert!(one[0].contains("Số trẻ em bị xâm hại: “nhiều”"), "{told}");
    assert!(one[0].contains("đơn vị: Xã Tám (00008)"), "{told}");
    let at = |code: &str| told.find(code).unwrap();
    assert!(at("TC0809") < at("TC0804"), "{told}");
    assert!(!told.contains("trẻ_em"), "{told}");
}

#[test]
fn errors_that_decide_come_first() {
    let office = office("first");
    let rows = "mã,tên,miền_núi,trẻ_em,trẻ_em_bị_xâm_hại\n\
        00001,Xã Một,có thể,1000,0\n00002,Xã Hai,không,1000,nhiều\n";
    fs::write(office.join("loi.csv"), rows).unwrap();
    let told = run_in(&office, &["score", "mini.tieuchi", "loi.csv"]).stderr;
    let at = |code: &str| told.find(code).unwrap();
    // The class of the first commune is open and its verdict is not; that of the second is open.
    assert!(at("TC0809") < at("TC0812"), "{told}");
}

#[test]
fn all_findings_go_into_a_table() {
    let office = faulty("table");
    let score = [
        "score",
        "mini.tieuchi",
        "loi.csv",
        "--findings",
        "phát hiện.csv",
    ];
    let run = run_in(&office, &score);
    assert_eq!(run.code, 1, "{run:?}");
    let table = fs::read_to_string(office.join("phát hiện.csv")).unwrap();
    assert!(table.starts_with('\u{feff}'));
    let lines: Vec<&str> = table.lines().collect();
    // Six of one kind, three others of units, the column.
    assert_eq!(lines.len(), 1 + 10, "{table}");
    let of_eight = lines.iter().find(|line| line.contains("Xã Tám")).unwrap();
    let starts = "TC0809,lỗi,loi.csv,,\"dòng 9, cột D (4)\",00008,Xã Tám,Số trẻ em bị xâm hại,";
    assert!(of_eight.starts_with(starts), "{of_eight}");
    assert!(tieuchi::data::is_own_result(&office.join("phát hiện.csv")));
    // It is an output like any other.
    for wrong in [
        &["score", "mini.tieuchi", "loi.csv", "--findings", "loi.csv"][..],
        &["score", "mini.tieuchi", "loi.csv", "--findings", "loi.xlsx"],
        &[
            "score",
            "mini.tieuchi",
            "loi.csv",
            "--findings",
            "a.csv",
            "--format",
            "csv",
            "-o",
            "./a.csv",
        ],
        &[
            "explain",
            "mini.tieuchi",
            "loi.csv",
            "-c",
            "Xã Tám",
            "--findings",
            "loi.csv",
        ],
        &[
            "diff",
            "mini.tieuchi",
            "mini.tieuchi",
            "loi.csv",
            "--findings",
            "loi.csv",
        ],
    ] {
        refused(&office, wrong);
    }
    let of_one = [
        "explain",
        "mini.tieuchi",
        "loi.csv",
        "-c",
        "Xã Tám",
        "--findings",
        "mot.csv",
    ];
    run_in(&office, &of_one);
    let table = fs::read_to_string(office.join("mot.csv")).unwrap();
    assert!(
        table.contains("Xã Tám") && !table.contains("Xã Bảy"),
        "{table}"
    );
    let both = [
        "diff",
        "mini.tieuchi",
        "mini.tieuchi",
        "loi.csv",
        "--findings",
        "hai.csv",
    ];
    run_in(&office, &both);
    let table = fs::read_to_string(office.join("hai.csv")).unwrap();
    assert!(
        table.contains("Xã Tám") && table.contains("Xã Bảy"),
        "{table}"
    );
}

#[test]
fn words_are_taken_in_vietnamese() {
    let office = office("words");
    let score = ["score", "mini.tieuchi", "truoc.csv"];
    let with = |options: &[&str]| run_in(&office, &[&score[..], options].concat());
    for (english, others) in [
        (&["--only", "met"][..], &["đạt", "dat", "ĐẠT"][..]),
        (
            &["--only", "not-met"],
            &["không-đạt", "không đạt", "khong dat", "không_đạt"],
        ),
        (
            &["--only", "undetermined"],
            &["chưa-xác-định", "chưa xác định", "chuaxacdinh"],
        ),
        (&["--format", "table"], &["bảng", "bang", "Bảng"]),
        (&["--format", "markdown"], &["md"]),
        (&["--lang", "en"], &["tiếng-anh", "tiếng anh", "anh", "EN"]),
        (&["--color", "always"], &["luôn"]),
    ] {
        let wanted = with(english);
        assert!(wanted.code < 2, "{wanted:?}");
        for other in others {
            assert_eq!(with(&[english[0], other]).stdout, wanted.stdout, "{other}");
        }
    }
    assert_ne!(
        with(&["--only", "đạt"]).stdout,
        with(&["--only", "không đạt"]).stdout
    );
    // A blank cuts the word in two; the first half is told from the whole.
    for (options, says) in [
        (&["--only", "không", "đạt"][..], "“không-đạt”"),
        (&["--only", "chưa"], "“chưa-xác-định”"),
        (&["--format", "exel"], "“excel”"),
        (&["--format", "bản"], "“bảng”"),
    ] {
        let run = with(options);
        assert_eq!(run.code, 2, "{options:?}");
        assert!(run.stderr.contains(says), "{options:?}\n{}", run.stderr);
    }
}

#[test]
fn help_is_found_by_any_habit() {
    let office = office("help");
    let help = |arguments: &[&str]| {
        let run = run_in(&office, arguments);
        assert_eq!(run.code, 0, "{arguments:?}\n{run:?}");
        run.stdout
    };
    for typed in [
        &["help"][..],
        &["trợ-giúp"],
        &["trợ giúp"],
        &["tro", "giup"],
        &["/?"],
    ] {
        assert_eq!(help(typed), help(&["--help"]), "{typed:?}");
    }
    for typed in [
        &["help", "score"][..],
        &["trợ", "giúp", "score"],
        &["score", "/?"],
    ] {
        assert_eq!(help(typed), help(&["score", "--help"]), "{typed:?}");
    }
    for (typed, command) in [
        ("chấm", "score"),
        ("so-sánh", "diff"),
        ("kiểm-tra", "check"),
    ] {
        let run = run_in(&office, &[typed, "mini.tieuchi"]);
        assert_eq!(run.code, 2);
        assert!(
            run.stderr.contains(&format!("“{command}”")),
            "{}",
            run.stderr
        );
    }
}

#[test]
fn a_missing_standard_is_told_as_one() {
    let office = office("standard");
    fs::copy(office.join("bieu.xlsx"), office.join("bieu.bang")).unwrap();
    for arguments in [
        &["score", "bieu.xlsx"][..],
        &["score", "truoc.csv", "bieu.xlsx"],
        &["score", "so-lieu"],
        &["score", "so-lieu", "truoc.csv"],
        // By what is in it, whatever it is called.
        &["score", "bieu.bang"],
        &["explain", "bieu.xlsx", "--commune", "An Bình"],
        &["score", "bieu.xlsx", "--format", "csv"],
    ] {
        let run = refused(&office, arguments);
        assert!(
            run.stderr.contains("còn thiếu bộ tiêu chí"),
            "{arguments:?}\n{}",
            run.stderr
        );
    }
    let run = refused(&office, &["score", "bieu.xlsx", "mini.tieuchi"]);
    assert!(
        run.stderr.contains("`mini.tieuchi bieu.xlsx`"),
        "{}",
        run.stderr
    );
    let run = refused(&office, &["score", "mini.tieuchi"]);
    assert!(
        run.stderr.contains("còn thiếu: <SỐ_LIỆU>"),
        "{}",
        run.stderr
    );
    let run = refused(&office, &["score", "mini.tieuchi", "mini.tieuchi"]);
    assert!(run.stderr.contains("không phải số liệu"), "{}", run.stderr);
    let run = refused(&office, &["bieu.xlsx"]);
    assert!(run.stderr.contains("tieuchi score"), "{}", run.stderr);
    let run = refused(&office, &["check", "bieu.xlsx"]);
    assert!(run.stderr.contains("tieuchi score"), "{}", run.stderr);
}

#[test]
fn a_share_of_one_is_asked_back() {
    let office = office("target");
    let score = |target: &str| {
        run_in(
            &office,
            &["score", "mini.tieuchi", "truoc.csv", "--target", target],
        )
    };
    for (target, share, hundredfold) in [
        ("0,8", "0,8%", "80%"),
        ("0.8", "0,8%", "80%"),
        ("1", "1%", "100%"),
        ("0,805", "0,805%", "80,5%"),
    ] {
        let run = score(target);
        assert_eq!(run.code, 2, "{target}");
        let asked = format!("{share} hay {hundredfold}?");
        assert!(run.stderr.contains(&asked), "{target}\n{}", run.stderr);
    }
    for target in ["0,8%", "1%", "0", "1,5", "80", "80%", "100"] {
        assert!(score(target).code < 2, "{target}");
    }
    let coverage = run_in(&office, &["test", "mini.tieuchi", "--min-coverage", "0,8"]);
    assert_eq!(coverage.code, 2);
}
