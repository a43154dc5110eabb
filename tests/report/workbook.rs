//! The result as a workbook, opened again: its cells as they are stored, never as a spreadsheet shows them.

use std::fs;
use std::io::ErrorKind;
use std::process::Command;

use insta::assert_snapshot;
use tieuchi::engine::Verdict;
use tieuchi::l10n::{Lang, Texts};
use tieuchi::report::{Assessment, workbook};

use super::Input;
use crate::support::assessed;
use crate::support::book::{Book, Stored, content};
use crate::support::program::{code, fresh_folder, program, text};

fn written(assessment: &Assessment<'_>, lang: Lang) -> Vec<u8> {
    let mut out = Vec::new();
    workbook::write(assessment, &Texts::new(lang), &mut out).unwrap();
    out
}

#[test]
fn the_workbook_of_the_example() {
    let input = Input::nui_thanh();
    let assessment = input.assess();
    let vi = Book::open(&written(&assessment, Lang::Vi));
    assert_snapshot!("workbook_vi", input.without_hashes(&vi.shown(20)));
    let en = Book::open(&written(&assessment, Lang::En));
    assert_snapshot!("workbook_en", input.without_hashes(&en.shown(6)));
}

#[test]
fn the_workbook_of_every_form() {
    let input = Input::forms();
    let book = Book::open(&written(&input.assess(), Lang::Vi));
    assert_snapshot!("workbook_forms", input.without_hashes(&book.shown(40)));
}

#[test]
fn only_what_is_asked_for_is_listed_and_all_is_counted() {
    let input = Input::nui_thanh();
    let mut assessment = input.assess();
    assessment.only = Some(Verdict::Undetermined);
    let book = Book::open(&written(&assessment, Lang::Vi));
    let verdict = Stored::Text("chưa xác định".to_owned());
    let communes = book.sheet("Đơn vị");
    let verdicts: Vec<_> = communes
        .iter()
        .filter(|((row, column), _)| *row > 1 && *column == 9)
        .collect();
    assert_eq!(verdicts.len(), 3);
    assert!(verdicts.iter().all(|(_, cell)| **cell == verdict));
    // Nobody who is listed lacks anything for certain.
    assert!(book.sheet("Cần làm gì").keys().all(|(row, _)| *row == 1));
    let front = book.shown(12);
    assert!(front.contains("\"Số đơn vị\" | 2:17"), "{front}");
    assert!(front.contains("Chỉ"), "{front}");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let input = Input::nui_thanh();
    let first = written(&input.assess(), Lang::Vi);
    assert_eq!(first, written(&input.assess(), Lang::Vi));
}

#[test]
fn what_people_wrote_is_text_and_orders_nothing() {
    let input = Input::nui_thanh();
    let mut assessment = input.assess();
    let names = [
        "=1+1",
        "+84",
        "-A1",
        "@SUM(A1)",
        "{=1}",
        "http://example.vn",
        "mailto:a@example.vn",
        "internal:Sheet1!A1",
        "_x0041_",
        "a & b <c> \"d\"",
        "12",
        "true",
        "",
    ];
    for (commune, name) in assessment.communes.iter_mut().zip(names) {
        commune.record.identity.name = Some(name.to_owned());
        commune.record.identity.district = Some("=huyện".to_owned());
    }
    assessment.communes[13].record.identity.name =
        Some("a\u{1b}[31m\u{202e}b\0\u{ffff}".to_owned());
    let book = Book::open(&written(&assessment, Lang::Vi));
    let communes = book.sheet("Đơn vị");
    for (row, name) in (2..).zip(names) {
        let stored = communes.get(&(row, 2));
        let wanted = (!name.is_empty()).then(|| Stored::Text(name.to_owned()));
        assert_eq!(stored, wanted.as_ref(), "{name}");
    }
    assert_eq!(
        communes[&(15, 2)],
        Stored::Text("a<U+001B>[31m<U+202E>b<U+0000><U+FFFF>".to_owned())
    );
    for (name, part) in &book.parts {
        assert!(!part.contains("<f>") && !part.contains("<f "), "{name}");
        assert!(!part.contains("hyperlink"), "{name}");
    }
}

#[test]
fn what_is_missing_is_never_a_number() {
    let input = Input::nui_thanh();
    let assessment = input.assess();
    let book = Book::open(&written(&assessment, Lang::Vi));
    let criteria = book.sheet("Điểm theo tiêu chí");
    let mut open = 0;
    for (row, scored) in (2..).zip(&assessment.communes) {
        let ranges = scored.outcome.criteria.iter().map(|it| it.points);
        for (column, points) in (5..).zip(std::iter::once(scored.outcome.points).chain(ranges)) {
            let shown = assessed::points(points);
            let wanted = if points.is_exact() {
                Stored::Number(shown)
            } else {
                open += 1;
                Stored::Text(shown)
            };
            assert_eq!(criteria[&(row, column)], wanted);
        }
    }
    assert!(open > 0);
}

#[test]
fn sheets_have_names_that_spreadsheets_take() {
    let input = Input::nui_thanh();
    for lang in [Lang::Vi, Lang::En] {
        let book = Book::open(&written(&input.assess(), lang));
        assert_eq!(book.sheets.len(), 7);
        for (name, _) in &book.sheets {
            assert!(name.encode_utf16().count() <= 31, "{name}");
            assert!(
                !name.contains(['[', ']', ':', '*', '?', '/', '\\']),
                "{name}"
            );
        }
    }
}

#[test]
fn pages_are_printed_as_an_office_prints_them() {
    let input = Input::nui_thanh();
    let book = Book::open(&written(&input.assess(), Lang::Vi));
    for (name, _) in &book.sheets {
        let xml = book.xml(name);
        let setup = xml.split_once("<pageSetup ").unwrap().1;
        let setup = setup.split_once("/>").unwrap().0;
        assert!(setup.contains("paperSize=\"9\""), "{name}: {setup}");
        assert!(
            setup.contains("orientation=\"landscape\""),
            "{name}: {setup}"
        );
        assert!(xml.contains("fitToPage=\"1\""), "{name}");
        assert!(xml.contains("&amp;P/&amp;N"), "{name}");
        if !["Tổng hợp", "Biểu đồ"].contains(&name.as_str()) {
            assert!(setup.contains("fitToHeight=\"0\""), "{name}: {setup}");
            assert!(xml.contains("state=\"frozen\""), "{name}");
            assert!(xml.contains("<autoFilter "), "{name}");
            let titles = format!("'{name}'!$1:$1");
            assert!(book.parts["xl/workbook.xml"].contains(&titles) || !name.contains(' '));
        }
    }
    let titles = book.parts["xl/workbook.xml"].matches("_xlnm.Print_Titles");
    assert_eq!(titles.count(), 5);
    assert!(
        book.xml("Điểm theo tiêu chí")
            .matches("<colorScale>")
            .count()
            >= 14
    );
}

/// Whatever a chart is drawn from is a number in its table, and the distribution counts every commune once.
#[test]
fn charts_are_drawn_from_the_tables_beside_them() {
    let input = Input::nui_thanh();
    let assessment = input.assess();
    let book = Book::open(&written(&assessment, Lang::Vi));
    let sheet = book.sheet("Biểu đồ");
    let number = |at: (u32, u32)| match &sheet[&at] {
        Stored::Number(number) => number.as_str(),
        other => panic!("{at:?}: {other:?}"),
    };
    let mut counted = 0;
    for (chart, series) in [(1, 1), (2, 2), (3, 3)] {
        let xml = &book.parts[&format!("xl/charts/chart{chart}.xml")];
        let values: Vec<&str> = xml.split("<c:val>").skip(1).collect();
        assert_eq!(values.len(), series);
        for values in values {
            // 'Biểu đồ'!$B$3:$B$5
            let range = content(values, "c:f").unwrap().rsplit_once('!').unwrap().1;
            let (first, last) = range.split_once(':').unwrap();
            let place = |cell: &str| {
                let mut parts = cell.split('$').skip(1);
                let letter = parts.next().unwrap().bytes().next().unwrap();
                let row: u32 = parts.next().unwrap().parse().unwrap();
                (row, u32::from(letter - b'A') + 1)
            };
            let ((first, column), (last, _)) = (place(first), place(last));
            for row in first..=last {
                let value = number((row, column));
                assert!(value.parse::<f64>().unwrap() >= 0.0);
                if chart == 3 {
                    counted += value.parse::<usize>().unwrap();
                }
            }
        }
    }
    assert_eq!(counted, assessment.communes.len());
}

#[test]
fn days_are_days() {
    let folder = fresh_folder("report", "workbook-day");
    let root = env!("CARGO_MANIFEST_DIR");
    let standard = format!("{root}/criteria/qd-06-2019.tieuchi");
    let standard = fs::read_to_string(standard).unwrap();
    let heading = "  ban hành 03/01/2019\n";
    assert!(standard.contains(heading));
    let dated = format!("{heading}  hiệu lực từ 18/02/2019\n");
    let dated = standard.replacen(heading, &dated, 1);
    fs::write(folder.join("a.tieuchi"), dated).unwrap();
    let output = program(&folder)
        .args(["score", "a.tieuchi"])
        .arg(format!("{root}/examples/nui-thanh-2024.yaml"))
        .args(["--on", "30/11/2022", "--format", "xlsx", "-o", "a.xlsx"])
        .output()
        .unwrap();
    assert!(code(&output) <= 1, "{}", text(&output.stderr));
    let book = Book::open(&fs::read(folder.join("a.xlsx")).unwrap());
    let front = book.sheet("Tổng hợp");
    let label = Stored::Text("Quy định áp dụng cho ngày".to_owned());
    let (row, _) = *front.iter().find(|(_, cell)| **cell == label).unwrap().0;
    // 30/11/2022 and 18/02/2019, counted from 1900 as workbooks do.
    assert_eq!(front[&(row, 2)], Stored::Day("44895".to_owned()));
    assert_eq!(front[&(row + 1, 2)], Stored::Day("43514".to_owned()));
    assert!(book.parts["docProps/core.xml"].contains("2022-11-30T00:00:00Z"));
}

/// A result that lies among the data is no data, and may be written anew.
#[test]
fn a_result_beside_the_data_is_not_read() {
    let folder = fresh_folder("report", "workbook-beside");
    let root = env!("CARGO_MANIFEST_DIR");
    let data = folder.join("nui-thanh.yaml");
    fs::copy(format!("{root}/examples/nui-thanh-2024.yaml"), data).unwrap();
    let standard = format!("{root}/criteria/qd-06-2019.tieuchi");
    let score = || {
        let run = program(&folder)
            .args(["score", &standard, ".", "--format", "xlsx", "-o", "kq.xlsx"])
            .output()
            .unwrap();
        assert!(code(&run) <= 1, "{}", text(&run.stderr));
        Book::open(&fs::read(folder.join("kq.xlsx")).unwrap())
    };
    let (first, second) = (score(), score());
    assert_eq!(first.sheet("Đơn vị"), second.sheet("Đơn vị"));
    let shown = second.shown(60);
    assert!(shown.contains("kq.xlsx"), "{shown}");
    // Named alone it is told as what it is.
    let named = program(&folder)
        .args(["score", &standard, "kq.xlsx"])
        .output()
        .unwrap();
    let told = text(&named.stderr);
    assert_eq!(code(&named), 1);
    assert!(told.contains("TC0826"), "{told}");
    assert_eq!(told.matches("lỗi[").count(), 1, "{told}");
}

#[test]
fn a_workbook_needs_its_ending() {
    let folder = fresh_folder("report", "workbook-ending");
    let root = env!("CARGO_MANIFEST_DIR");
    let run = |arguments: &[&str]| {
        let run = program(&folder)
            .arg("score")
            .arg(format!("{root}/criteria/qd-06-2019.tieuchi"))
            .arg(format!("{root}/examples/nui-thanh-2024.yaml"))
            .args(arguments)
            .output()
            .unwrap();
        (code(&run), text(&run.stderr).to_owned())
    };
    let (code, told) = run(&["--format", "csv", "-o", "a.xlsx"]);
    assert_eq!(code, 2);
    assert!(told.contains("--format xlsx"), "{told}");
    let (code, told) = run(&["--format", "xlsx", "-o", "a.csv"]);
    assert_eq!(code, 2);
    assert!(told.contains("a.xlsx"), "{told}");
}

/// An office program reads the texts and numbers that were written, and prints them; where there is none, that
/// is said.
#[test]
fn an_office_program_reads_what_was_written() {
    let folder = fresh_folder("report", "workbook-office");
    let input = Input::nui_thanh();
    let bytes = written(&input.assess(), Lang::Vi);
    fs::write(folder.join("a.xlsx"), &bytes).unwrap();
    for to in ["xlsx", "pdf"] {
        let profile = format!("file://{}", folder.join("profile").display());
        let run = Command::new("soffice")
            .arg(format!("-env:UserInstallation={profile}"))
            .args(["--headless", "--convert-to", to, "--outdir"])
            .args([folder.join("saved"), folder.join("a.xlsx")])
            .output();
        match run {
            Err(cause) if cause.kind() == ErrorKind::NotFound => {
                eprintln!("skipped: LibreOffice (soffice) is not on this machine");
                return;
            }
            run => assert!(run.unwrap().status.success()),
        }
    }
    let (own, saved) = (Book::open(&bytes), fs::read(folder.join("saved/a.xlsx")));
    let saved = Book::open(&saved.unwrap());
    assert_eq!(own.sheets.len(), saved.sheets.len());
    for (own, saved) in own.sheets.iter().zip(&saved.sheets) {
        assert_eq!(own, saved);
    }
    // It stays a result that is not read as data.
    assert!(saved.parts["docProps/core.xml"].contains("tieuchi-result"));
    let printed = fs::read(folder.join("saved/a.pdf")).unwrap();
    assert!(printed.starts_with(b"%PDF"));
}
