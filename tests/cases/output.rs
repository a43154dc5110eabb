//! What people wrote, written out: nothing of it orders a terminal, runs in a spreadsheet or breaks a
//! document.

use std::fs;
use std::path::PathBuf;

use tieuchi::escape::is_hidden;

use crate::cases::cells::{changed, saved};
use crate::cases::support::{Run, run_in};

/// Every sign below U+0100 that a label can hold, and marks that turn or hide.
fn nasty() -> String {
    let below = (1..0x100).filter_map(char::from_u32);
    let below = below.filter(|sign| !"\n\r\"".contains(*sign));
    let marks = "\u{200B}\u{200D}\u{2028}\u{2029}\u{2060}\u{FEFF}\u{E0041}";
    let coloured = "\u{1B}[31mđỏ";
    below.chain(marks.chars()).chain(coloured.chars()).collect()
}

/// A standard whose title, source, labels and citations hold such signs.
pub(super) fn standard(nasty: &str) -> String {
    format!(
        "bộ tiêu chí thu \"T {nasty}\"\n  văn bản \"V {nasty}\"\n  tổng điểm 10   căn cứ \"C {nasty}\"\n\
         nhóm mọi_xã \"N {nasty}\"\n  các đơn vị còn lại\n\
         chỉ số hộ \"=HỘ {nasty}\" (hộ) ít nhất 1\n\
         chỉ số hộ_sạch \"H {nasty} | <b>\" (hộ) không quá hộ\n\
         tiêu chí 1 \"[x](javascript:alert) {nasty}\" tối đa 10 điểm\n  căn cứ \"@P {nasty}\"\n  \
         mục 1.1 \"-M {nasty}\"\n    theo tỷ lệ hộ_sạch / hộ\n      từ 90% trở lên 10 điểm   đối chiếu theo \"+Đ {nasty}\"\n      \
         dưới 90% 0 điểm   chưa đối chiếu\n\
         công nhận khi\n  tổng điểm từ 5 trở lên với mọi_xã căn cứ \"x {nasty}\"\n"
    )
}

struct Place {
    _folder: tempfile::TempDir,
    path: PathBuf,
}

fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    fs::write(path.join("t.tieuchi"), standard(&nasty())).unwrap();
    let other = standard(&nasty())
        .replace("từ 90% trở lên", "từ 95% trở lên")
        .replace("dưới 90%", "dưới 95%");
    fs::write(path.join("m.tieuchi"), other).unwrap();
    fs::write(path.join(DATA), "mã,tên,huyện,hộ,hộ_sạch\n1,\"=SUM(A1) Xã A\",\"@Huyện\u{1B}[2J\",10,9\n2,Xã \u{9B}31mB,H,10,x\n3,Xã C,H,10,\n")
        .unwrap();
    Place {
        _folder: folder,
        path,
    }
}

/// A file whose name holds orders.
const DATA: &str = "số\u{1B}[31m\u{9B}\u{202E}\nliệu.csv";

/// Every command with every format, and what it writes to a file.
fn commands() -> Vec<Vec<&'static str>> {
    let mut commands: Vec<Vec<&str>> = Vec::new();
    for format in ["table", "json", "csv", "markdown"] {
        commands.push(vec!["score", "t.tieuchi", DATA, "--format", format]);
        commands.push(vec!["sources", "t.tieuchi", "--format", format]);
    }
    for format in ["text", "json"] {
        commands.push(vec![
            "explain",
            "t.tieuchi",
            DATA,
            "--commune",
            "00003",
            "--format",
            format,
        ]);
        commands.push(vec![
            "inspect",
            "t.tieuchi",
            "--figures",
            "--format",
            format,
        ]);
        commands.push(vec!["check", "t.tieuchi", "--format", format]);
        commands.push(vec!["test", "t.tieuchi", "--format", format]);
    }
    for format in ["text", "json", "markdown"] {
        commands.push(vec![
            "diff",
            "t.tieuchi",
            "m.tieuchi",
            DATA,
            "--format",
            format,
        ]);
    }
    for format in ["html", "markdown"] {
        commands.push(vec!["doc", "t.tieuchi", "--format", format]);
    }
    commands.push(vec!["fmt", "--check", "t.tieuchi"]);
    commands.push(vec![
        "score",
        "t.tieuchi",
        DATA,
        "--only",
        "\u{1B}[31m\u{202E}x",
    ]);
    commands.push(vec![
        "explain",
        "t.tieuchi",
        DATA,
        "--commune",
        "\u{1B}[31m\u{202E}x",
    ]);
    commands.push(vec!["\u{1B}[31m\u{202E}x"]);
    commands.push(vec!["check", "không\u{1B}]0;có\u{7}.tieuchi"]);
    commands
}

/// The text without the colours that the program itself sets.
fn without_colours(text: &str) -> String {
    let mut rest = text;
    let mut plain = String::new();
    while let Some(at) = rest.find("\u{1B}[") {
        let (before, order) = rest.split_at(at);
        plain += before;
        let order = &order[2..];
        let end = order.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == ';');
        if let Some(after) = end.strip_prefix('m') {
            rest = after;
        } else {
            plain.push('\u{1B}');
            rest = order;
        }
    }
    plain + rest
}

fn hidden(text: &str) -> Vec<char> {
    let text = text
        .strip_prefix('\u{FEFF}')
        .unwrap_or(text)
        .replace("\r\n", "\n");
    text.chars()
        .filter(|sign| *sign != '\n' && is_hidden(*sign))
        .collect()
}

#[test]
fn no_command_sends_what_people_wrote() {
    let place = place();
    for command in commands() {
        let Run { stdout, stderr, .. } = run_in(&place.path, &command);
        assert_eq!(hidden(&stdout), [], "{command:?}\n{stdout:?}");
        assert_eq!(hidden(&stderr), [], "{command:?}\n{stderr:?}");
        let mut coloured = command.clone();
        coloured.extend(["--color", "always"]);
        let Run { stdout, stderr, .. } = run_in(&place.path, &coloured);
        for text in [stdout, stderr] {
            // What a name holds is shown, and never coloured.
            assert!(
                !text.contains("\u{1B}[31mđỏ") && !text.contains("\u{1B}[31mB"),
                "{command:?}"
            );
            assert_eq!(hidden(&without_colours(&text)), [], "{command:?}\n{text:?}");
        }
    }
}

#[test]
fn files_hold_nothing_either() {
    let place = place();
    for (format, name) in [
        ("table", "a.txt"),
        ("json", "a.json"),
        ("csv", "a.csv"),
        ("markdown", "a.md"),
    ] {
        let command = [
            "score",
            "t.tieuchi",
            DATA,
            "--format",
            format,
            "-o",
            name,
            "--findings",
            "f.csv",
            "--color",
            "always",
        ];
        run_in(&place.path, &command);
        for name in [name, "f.csv"] {
            let text = fs::read_to_string(place.path.join(name)).unwrap();
            assert_eq!(hidden(&text), [], "{name}");
        }
    }
}

#[test]
fn no_name_begins_a_line() {
    let mut book = rust_xlsxwriter::Workbook::new();
    for name in ["Một", "Hai"] {
        let sheet = book.add_worksheet();
        sheet.set_name(name).unwrap();
        for (column, text) in (0..).zip(["mã", "tên", "hộ", "hộ_sạch"]) {
            sheet.write_string(0, column, text).unwrap();
        }
        sheet.write_string(1, 0, "00001").unwrap();
        sheet
            .write_string(1, 1, "Xã A\n\nlỗi[TC9999]: giả")
            .unwrap();
        sheet.write_string(1, 3, "9\n\nlỗi[TC9999]: giả").unwrap();
        sheet.set_hidden(name == "Hai");
    }
    let forged = saved(&mut book);
    let forged = changed(&forged, |_, text| {
        text.replace("name=\"Hai", "name=\"Hai&#10;&#10;lỗi[TC9999]: giả&#13;x")
            .replace("name=\"Một", "name=\"Một&#10;&#10;lỗi[TC9999]: giả&#9;x")
    });
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("t.tieuchi"), standard("")).unwrap();
    fs::write(folder.path().join("a\nlỗi[TC9999]: giả.xlsx"), forged).unwrap();
    let data = "a\nlỗi[TC9999]: giả.xlsx";
    for command in [
        vec!["score", "t.tieuchi", data],
        vec!["score", "t.tieuchi", data, "--format", "markdown"],
        vec!["explain", "t.tieuchi", data, "--commune", "00001"],
        vec!["diff", "t.tieuchi", "t.tieuchi", data],
    ] {
        let run = run_in(folder.path(), &command);
        assert!(run.stdout.contains("TC9999"), "{command:?}");
        // A long sentence may be parted before it, but nothing stands on its own.
        let text = format!("\n{}\n{}", run.stdout, run.stderr);
        let lines: Vec<&str> = text.lines().collect();
        for pair in lines.windows(2) {
            let starts = pair[1].trim_start().starts_with("lỗi[TC9999]");
            let alone = pair[0].trim().is_empty() || pair[1].starts_with('l');
            assert!(!(starts && alone), "{command:?}: {pair:?}");
        }
    }
}

#[test]
fn json_is_exact() {
    let place = place();
    let json = run_in(&place.path, &["sources", "t.tieuchi", "--format", "json"]).stdout;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let citations = json["figures"].as_array().unwrap().iter();
    let mut citations = citations.filter_map(|figure| figure["citation"].as_str());
    assert!(citations.any(|citation| citation == format!("C {}", nasty())));
    let command = ["score", "t.tieuchi", DATA, "--format", "json"];
    let json = run_in(&place.path, &command).stdout;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["data"][0]["file"], DATA);
}

/// The cells of a file of CSV.
fn cells(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let rows = reader.records().map(Result::unwrap);
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn no_cell_runs() {
    let place = place();
    let of = |command: &[&str]| cells(&run_in(&place.path, command).stdout);
    let mut tables = vec![
        of(&["score", "t.tieuchi", DATA, "--format", "csv"]),
        of(&["sources", "t.tieuchi", "--format", "csv"]),
    ];
    run_in(
        &place.path,
        &["score", "t.tieuchi", DATA, "--findings", "f.csv"],
    );
    tables.push(cells(
        &fs::read_to_string(place.path.join("f.csv")).unwrap(),
    ));
    let mut saved = 0;
    for cell in tables.iter().flatten().flatten() {
        for part in cell.split(';') {
            let start = part.trim_start().chars().next().unwrap_or(' ');
            let is_number = part.parse::<i64>().is_ok();
            assert!(is_number || !"=+-@＝＋－＠".contains(start), "{cell:?}");
            saved += usize::from(part.starts_with('\''));
        }
    }
    assert!(saved > 3, "{saved}");
}

#[test]
fn names_read_back_from_a_result() {
    let folder = tempfile::tempdir().unwrap();
    let names = [
        "=1+1 Xã A",
        "@Xã B",
        "  =Xã C",
        "Xã D;=E",
        "'=Xã G",
        "Xã 'H'",
        "＝Xã I",
    ];
    fs::write(folder.path().join("t.tieuchi"), standard("")).unwrap();
    let mut data = "mã,tên,hộ,hộ_sạch\n".to_owned();
    for (at, name) in names.iter().enumerate() {
        let row = [
            (at + 1).to_string(),
            format!("\"{name}\""),
            "10,9\n".to_owned(),
        ];
        data += &row.join(",");
    }
    fs::write(folder.path().join("a.csv"), data).unwrap();
    let named = |file: &str| -> Vec<String> {
        let json = run_in(
            folder.path(),
            &["score", "t.tieuchi", file, "--format", "json"],
        )
        .json();
        let communes = json["communes"].as_array().unwrap().iter();
        communes
            .map(|commune| commune["name"].as_str().unwrap().to_owned())
            .collect()
    };
    let before = named("a.csv");
    assert_eq!(before.len(), names.len());
    let result = cells(
        &run_in(
            folder.path(),
            &["score", "t.tieuchi", "a.csv", "--format", "csv"],
        )
        .stdout,
    );
    let mut writer = csv::Writer::from_path(folder.path().join("b.csv")).unwrap();
    writer.write_record(["mã", "tên", "hộ", "hộ_sạch"]).unwrap();
    for row in result.iter().skip(1) {
        writer
            .write_record([row[0].as_str(), row[1].as_str(), "10", "9"])
            .unwrap();
    }
    writer.flush().unwrap();
    assert_eq!(named("b.csv"), before);
}

#[test]
fn a_page_has_only_what_pages_may_have() {
    let place = place();
    let page = run_in(&place.path, &["doc", "t.tieuchi", "--format", "html"]).stdout;
    assert!(page.contains("&lt;U+001B&gt;[31mđỏ"));
    assert!(!page.contains("<b>") && page.contains("&lt;b&gt;"));
    // Every table says what it is and every heading cell what it heads.
    assert_eq!(
        page.matches("<table").count(),
        page.matches("aria-labelledby=\"").count() - page.matches("<section").count()
    );
    for start in page.match_indices("<th").map(|(at, _)| &page[at..]) {
        let tag = &start[..start.find('>').unwrap()];
        assert!(tag.starts_with("<thead") || tag.contains("scope="), "{tag}");
    }
}

#[test]
fn a_document_keeps_its_tables() {
    let place = place();
    let text = run_in(&place.path, &["doc", "t.tieuchi", "--format", "markdown"]).stdout;
    assert!(text.contains("\\| \\<b\\>") && !text.contains("[x](javascript"));
    let text = run_in(
        &place.path,
        &["score", "t.tieuchi", DATA, "--format", "markdown"],
    )
    .stdout;
    for row in text.lines().filter(|line| line.starts_with("| ")) {
        let signs = row.replace("\\\\", "").replace("\\|", "");
        assert_eq!(signs.matches('|').count(), 7, "{row}");
    }
}
