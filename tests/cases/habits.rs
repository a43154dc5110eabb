//! What people type and where results go.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{Run, folder, run_in};

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
    // But one that was named is read.
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
            "--format csv",
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
