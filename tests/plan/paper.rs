//! The report of a plan as an office sends it: read back as it is stored, and opened by a word processor.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, ErrorKind, Read as _};
use std::path::PathBuf;
use std::process::Command;

use insta::assert_snapshot;
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::support::program::{fresh_folder, program, run, text};

const PLAN: &str = "criteria/programmes/quang-nam-2024.tieuchi";
const DISTRICT: &str = "examples/nui-thanh-2024.yaml";
const PROVINCE: &str = "examples/quang-nam-2024.csv";
const OWN: &str = "examples/quang-nam-2024.yaml";

/// The file of this name that `report` writes.
fn written(test: &str, name: &str, arguments: &[&str]) -> PathBuf {
    let file = fresh_folder("paper", test).join(name);
    let mut program = program(env!("CARGO_MANIFEST_DIR"));
    program.args(["report", PLAN, "--own", OWN]);
    program.args(arguments).arg("-o").arg(&file);
    program.assert().success();
    file
}

/// The parts of a document by their names; all of them are well-formed.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).unwrap();
        let mut content = String::new();
        file.read_to_string(&mut content).unwrap();
        parts.insert(file.name().unwrap().to_string(), content);
    }
    for (name, part) in &parts {
        let mut reader = Reader::from_str(part);
        reader.config_mut().check_end_names = true;
        let mut depth = 0;
        loop {
            match reader.read_event() {
                Ok(Event::Start(_)) => depth += 1,
                Ok(Event::End(_)) => depth -= 1,
                Ok(Event::Eof) => break,
                Ok(_) => {}
                Err(error) => panic!("{name}: {error}"),
            }
        }
        assert_eq!(depth, 0, "{name}");
    }
    parts
}

/// The texts of a document's paragraphs, a line each; gaps are those that are highlighted.
fn paragraphs(document: &str) -> Vec<String> {
    let paragraphs = document.split("<w:p>").skip(1);
    let lines = paragraphs.map(|paragraph| {
        let runs = paragraph.split("<w:r>").skip(1);
        let runs = runs.filter_map(|run| {
            let (properties, rest) = run.split_once("<w:t xml:space=\"preserve\">")?;
            let text = rest.split("</w:t>").next()?;
            let text = quick_xml::escape::unescape(text).unwrap();
            let is_gap = properties.contains("<w:highlight w:val=\"yellow\"/>");
            assert_eq!(is_gap, text.starts_with("[…"), "{text}");
            Some(text.into_owned())
        });
        runs.collect::<String>()
    });
    lines.filter(|line| !line.is_empty()).collect()
}

#[test]
fn the_document_is_laid_out_as_offices_do() {
    let file = written("document", "a.docx", &[DISTRICT]);
    let parts = parts(&fs::read(file).unwrap());
    let document = &parts["word/document.xml"];
    assert_snapshot!("document", paragraphs(document).join("\n"));
    // A4, the margins of the decree: 20 mm above and below, 30 left, 15 right.
    assert!(document.contains(
        "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\""
    ));
    // No number on the first page, in letters of 13 to 14 points on all others.
    assert!(document.contains("<w:titlePg/>"));
    assert!(parts["word/header.xml"].contains(" PAGE "));
    assert!(parts["word/styles.xml"].contains("Times New Roman"));
}

#[test]
fn every_format_says_the_same() {
    let document = fs::read(written("same", "a.docx", &[DISTRICT])).unwrap();
    let document = paragraphs(&parts(&document)["word/document.xml"]);
    let page = fs::read_to_string(written("same-page", "a.html", &[DISTRICT])).unwrap();
    let page = page.replace("&#x2f;", "/").replace("&quot;", "\"");
    let page = page.replace("<mark>", "").replace("</mark>", "");
    let markdown = fs::read_to_string(written("same-text", "a.md", &[DISTRICT])).unwrap();
    let markdown = markdown.replace("**", "").replace('\\', "");
    for line in &document {
        assert!(page.contains(line.as_str()), "{line}");
        assert!(markdown.contains(line.as_str()), "{line}");
    }
    assert!(!page.contains("<script") && !page.contains("http:") && !page.contains("https:"));
    assert_snapshot!("text", markdown);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for name in ["a.docx", "a.html", "a.md"] {
        let first = fs::read(written("again", name, &[PROVINCE])).unwrap();
        let second = fs::read(written("again-2", name, &[PROVINCE])).unwrap();
        assert_eq!(first, second, "{name}");
    }
}

#[test]
fn times_and_gaps() {
    let subject = |period: &[&str]| {
        let mut arguments = vec![DISTRICT];
        arguments.extend(period);
        let text = fs::read_to_string(written("times", "a.md", &arguments)).unwrap();
        let line = text
            .lines()
            .find(|line| line.contains("thực hiện kế hoạch") || line.contains("trong thực hiện"));
        line.unwrap().to_owned()
    };
    let all = [
        subject(&[]),
        subject(&["--period", "6 tháng"]),
        subject(&["--period", "đột-xuất"]),
    ];
    assert_snapshot!(all.join("\n"));
    // A plan of several years does not say of which one the report is.
    let folder = fresh_folder("paper", "years");
    let plan = "kế hoạch thử \"Thử\"\n  văn bản \"Kế hoạch thử\"\n  hiệu lực từ 01/01/2021 đến 31/12/2025\n\n\
        chỉ số sinh \"Số trẻ em sinh\" (trẻ em)\n\nmục tiêu 1 \"Một\"\n  căn cứ \"Mục 1\"\n  đạt khi tổng sinh từ 5 trở lên\n";
    fs::write(folder.join("a.tieuchi"), plan).unwrap();
    fs::write(
        folder.join("a.csv"),
        "mã,tên,huyện,sinh\n00001,Xã <w:p>A\u{7}&,Huyện A,4\n00002,Xã B,Huyện B,\n",
    )
    .unwrap();
    let mut command = program(&folder);
    command.args(["report", "a.tieuchi", "a.csv", "-o", "a.md"]);
    let _ = command.assert();
    let text = fs::read_to_string(folder.join("a.md")).unwrap();
    assert!(
        text.contains("Kết quả năm **\\[… ghi năm …\\]** thực hiện kế hoạch “Thử”"),
        "{text}"
    );
    // What people wrote is text, and no sign of it breaks the document.
    let mut command = program(&folder);
    command.args(["report", "a.tieuchi", "a.csv", "-o", "a.docx"]);
    let _ = command.assert();
    let parts = parts(&fs::read(folder.join("a.docx")).unwrap());
    assert!(!parts["word/document.xml"].contains('\u{7}'));
}

#[test]
fn a_word_processor_opens_it_and_the_summary_is_one_page() {
    let whole = written("opened", "whole.docx", &[PROVINCE]);
    let summary = written("opened-summary", "summary.docx", &[PROVINCE, "--summary"]);
    for (file, least, most) in [(&whole, 4, 12), (&summary, 1, 1)] {
        let folder = file.parent().unwrap();
        let profile = format!("file://{}", folder.join("profile").display());
        let run = Command::new("soffice")
            .arg(format!("-env:UserInstallation={profile}"))
            .args(["--headless", "--convert-to", "pdf", "--outdir"])
            .args([folder, file.as_path()])
            .output();
        match run {
            Err(cause) if cause.kind() == ErrorKind::NotFound => {
                eprintln!("skipped: LibreOffice (soffice) is not on this machine");
                return;
            }
            run => assert!(run.unwrap().status.success()),
        }
        let Ok(printed) = fs::read(file.with_extension("pdf")) else {
            eprintln!("skipped: LibreOffice's word processor is not on this machine");
            return;
        };
        let printed = String::from_utf8_lossy(&printed);
        let pages =
            printed.matches("/Type/Page/").count() + printed.matches("/Type/Page\n").count();
        let pages = pages.max(printed.matches("/Type /Page\n").count());
        assert!(
            (least..=most).contains(&pages),
            "{}: {pages} pages",
            file.display()
        );
    }
}

#[test]
fn what_belongs_to_the_other_kind_is_refused() {
    let told = |arguments: &[&str]| {
        let output = run(arguments);
        assert_ne!(output.status.code(), Some(0));
        text(&output.stderr).to_owned()
    };
    let standard = "criteria/qd-06-2019.tieuchi";
    assert_snapshot!(
        [
            told(&["report", PLAN, DISTRICT, "--commune", "tam hòa"]),
            told(&["report", PLAN, DISTRICT, "--target", "90%"]),
            told(&["report", standard, DISTRICT, "--summary", "-o", "a.html"]),
            told(&["report", standard, DISTRICT, "--format", "docx"]),
            told(&["explain", standard, DISTRICT, "--target", "5"]),
            told(&["explain", PLAN, DISTRICT, "--target", "9"]),
            told(&["explain", PLAN, DISTRICT, "--commune", "không có"]),
        ]
        .join("\n")
    );
}
