//! Limits, each on both sides. Those of cells, formulas and what a whole run takes are held by
//! tests beside the code.

use std::fmt::Write as _;
use std::fs;
use std::fs::File;

use tieuchi::limits;

use super::{Book, ROWS, both, score, sheet, tells};
use crate::cases::support::{folder, run_in};

const CSV: &str = "mã,tên,miền_núi,trẻ_em,trẻ_em_bị_xâm_hại\n20965,Xã An Bình,không,2410,0\n20966,Xã Bình Minh,không,1000,0\n";

/// The end of a row with one more cell, in a column.
fn with_cell(row: u32, cell: &str) -> String {
    let rows: Vec<String> = (1..)
        .zip(ROWS.split('\n'))
        .map(|(number, text)| {
            if number == row {
                text.replace("</row>", &format!("{cell}</row>"))
            } else {
                text.to_owned()
            }
        })
        .collect();
    rows.concat()
}

#[test]
fn every_limit_has_its_words() {
    let guide = fs::read_to_string(folder("../../docs").join("huong-dan.md")).unwrap();
    for (lang, folder) in [("vi", "src/l10n/vi"), ("en", "src/l10n/en")] {
        let path = |name: &str| format!("{}/{folder}/{name}.ftl", env!("CARGO_MANIFEST_DIR"));
        let data = fs::read_to_string(path("diagnostic-data")).unwrap();
        let data = &data[data.find("TC0880 = ").unwrap()..];
        for limit in limits::ALL {
            // Rules and YAML have codes of their own.
            if !["rules-size", "aliases"].contains(&limit.name) {
                assert_eq!(
                    data.matches(&format!("[{}] ", limit.name)).count(),
                    2,
                    "{} in {lang}",
                    limit.name
                );
            }
        }
    }
    for limit in limits::ALL {
        let mut shown = limit.shown().to_string();
        for place in (1..shown.len())
            .rev()
            .filter(|at| (shown.len() - at) % 3 == 0)
            .collect::<Vec<_>>()
        {
            shown.insert(place, '.');
        }
        assert!(
            guide.contains(&format!("| {shown} ")),
            "{}: {shown}",
            limit.name
        );
    }
}

#[test]
fn files_that_are_too_large_are_not_read() {
    let place = tempfile::tempdir().unwrap();
    let standard = folder("data").join("mini.tieuchi");
    let standard = standard.to_str().unwrap();
    fs::write(place.path().join("tốt.csv"), CSV).unwrap();
    for (name, limit, words) in [
        ("a.csv", limits::TABLE_SIZE, "Tệp lớn hơn 64 MB"),
        ("a.xlsx", limits::TABLE_SIZE, "Tệp lớn hơn 64 MB"),
        ("a.yaml", limits::YAML_SIZE, "Tệp YAML lớn hơn 32 MB"),
    ] {
        let file = File::create(place.path().join(name)).unwrap();
        file.set_len(limit.most as u64 + 1).unwrap();
        let run = run_in(
            place.path(),
            &["score", standard, name, "tốt.csv", "--format", "json"],
        );
        tells(&run, "TC0880", &[words]);
        assert_eq!(both(&run), ["met", "met"], "{name}");
        // What was not read has no fingerprint.
        let files = run.json()["data"].to_string();
        assert!(
            files.contains("tốt.csv") && !files.contains(name),
            "{files}"
        );
    }
    // Rules: a file of the most bytes is read, one of a byte more is not.
    let rules = fs::read_to_string(standard).unwrap();
    for more in [0, 1] {
        let size = limits::RULES_SIZE.most + more;
        let text = format!("{rules}# {}", "x".repeat(size - rules.len() - 2));
        fs::write(place.path().join("lớn.tieuchi"), text).unwrap();
        let run = run_in(place.path(), &["check", "lớn.tieuchi"]);
        let is_told = run.stdout.contains("TC0120") || run.stderr.contains("TC0120");
        assert_eq!(is_told, more > 0, "{}{}", run.stdout, run.stderr);
        let before = fs::read(place.path().join("lớn.tieuchi")).unwrap();
        if more > 0 {
            run_in(place.path(), &["fmt", "lớn.tieuchi"]);
            assert_eq!(fs::read(place.path().join("lớn.tieuchi")).unwrap(), before);
        }
    }
}

#[test]
fn columns() {
    // `XFD` is the last column there is.
    for (cell, fits) in [("XFD", true), ("XFE", false), ("ZZZ", false)] {
        let rows = with_cell(
            2,
            &format!(r#"<c r="{cell}2" t="str"><v>ghi chú dài nào đó</v></c>"#),
        );
        let run = Book::new(&rows).score();
        let first = if fits { "met" } else { "undetermined" };
        assert_eq!(both(&run), [first, "met"], "{cell}: {}", run.stderr);
        assert_eq!(run.stderr.contains("TC0880"), !fits, "{}", run.stderr);
    }
    // A text table has as many fields in each row.
    for (fields, fits) in [(16_384, true), (16_385, false), (200_000, false)] {
        let more = ",".repeat(fields - 5);
        for quote in ["", "\""] {
            let text = CSV.replace("Xã An Bình", &format!("{quote}Xã An Bình{quote}"));
            let text = text.replace('\n', &format!("{more}\n"));
            let run = score(&[("a.csv", text.as_bytes())]);
            assert_eq!(
                run.stderr.contains("TC0880"),
                !fits,
                "{fields}: {}",
                run.stderr
            );
            let expected = if fits {
                ["met", "met"]
            } else {
                ["none", "none"]
            };
            assert_eq!(both(&run), expected, "{fields}");
        }
        // A row that is too wide costs itself.
        let text = CSV.replacen(",0\n", &format!(",0{more}x\n"), 1);
        let run = score(&[("a.csv", text.as_bytes())]);
        assert_eq!(both(&run)[1], "met", "{fields}");
        if !fits {
            tells(&run, "TC0880", &["Dòng này có hơn 16.384 cột"]);
        }
    }
}

#[test]
fn texts_of_cells() {
    for (length, fits) in [(32_767, true), (32_768, false)] {
        let long = "ã".repeat(length);
        let expected = if fits { "TC0809" } else { "TC0880" };
        let csv = CSV.replace("2410,0", &format!("2410,{long}"));
        let yaml = format!(
            "- mã: \"20965\"\n  tên: Xã An Bình\n  miền_núi: không\n  trẻ_em: 2410\n  trẻ_em_bị_xâm_hại: {long}\n- mã: \"20966\"\n  tên: Xã Bình Minh\n  miền_núi: không\n  trẻ_em: 1000\n  trẻ_em_bị_xâm_hại: 0\n"
        );
        let own = r#"<c r="E2"><v>0</v></c>"#;
        let of_type = |cell: &str| Book::new(&ROWS.replace(own, cell));
        let texts = format!("<sst><si><t>{long}</t></si></sst>");
        let inline = format!(r#"<c r="E2" t="inlineStr"><is><t>{long}</t></is></c>"#);
        let shared = of_type(r#"<c r="E2" t="s"><v>0</v></c>"#).with("sharedStrings", &texts);
        for (name, bytes) in [
            ("a.csv", csv.into_bytes()),
            ("a.yaml", yaml.into_bytes()),
            ("a.xlsx", of_type(&inline).bytes()),
            ("a.xlsx", shared.bytes()),
        ] {
            let run = score(&[(name, &bytes)]);
            tells(&run, expected, &["Số trẻ em"]);
            assert_eq!(both(&run), ["undetermined", "met"], "{name} {length}");
        }
    }
}

#[test]
fn sheets_after_the_last_are_told() {
    let rows: Vec<&str> = ROWS.split('\n').collect();
    for (more, fits) in [(998, true), (999, false)] {
        let mut sheets = vec![("Một", sheet(&[rows[0], rows[1]].concat()))];
        sheets.extend((0..more).map(|_| ("Trống", sheet(""))));
        sheets.push(("Hai", sheet(&[rows[0], rows[2]].concat())));
        let run = Book::of_sheets(&sheets).score();
        let second = if fits { "met" } else { "none" };
        assert_eq!(both(&run), ["met", second]);
        assert_eq!(run.stderr.contains("TC0880"), !fits, "{}", run.stderr);
    }
}

#[test]
fn merges_hidden_columns_formats_and_depth() {
    let most = limits::MERGES.most;
    for (more, fits) in [(0, true), (1, false)] {
        let mut merges = "<mergeCells>".to_owned();
        for row in 10..10 + most + more {
            write!(merges, r#"<mergeCell ref="B{row}:C{row}"/>"#).unwrap();
        }
        merges += "</mergeCells></worksheet>";
        let sheet = "xl/worksheets/sheet1.xml";
        let hidden = "<cols>".to_owned()
            + &r#"<col min="20" max="20" hidden="1"/>"#.repeat(most + more)
            + "</cols><sheetData>";
        for (from, to, lost) in [
            ("</worksheet>", merges, ["met", "met"]),
            ("<sheetData>", hidden, ["none", "none"]),
        ] {
            let book = Book::new(ROWS).changed(sheet, |text| text.replace(from, &to));
            let run = book.score();
            assert_eq!(both(&run), if fits { ["met", "met"] } else { lost });
            assert_eq!(run.stderr.contains("TC0880"), !fits, "{}", run.stderr);
        }
    }
    let most = limits::FORMATS.most;
    for (more, fits) in [(0, true), (1, false)] {
        for (group, one) in [
            ("cellXfs", "<xf/>"),
            ("fonts", "<font/>"),
            ("numFmts", r#"<numFmt numFmtId="200" formatCode="0"/>"#),
        ] {
            let styles = format!(
                "<styleSheet><{group}>{}</{group}></styleSheet>",
                one.repeat(most + more)
            );
            let run = Book::new(ROWS).with("styles", &styles).score();
            let expected = if fits { "met" } else { "none" };
            assert_eq!(both(&run), [expected, expected], "{group}: {}", run.stderr);
            assert_eq!(run.stderr.contains("TC0880"), !fits, "{}", run.stderr);
        }
    }
    // The root is a level too.
    for (more, fits) in [(0, true), (1, false), (1_000_000, false)] {
        let levels = limits::DEPTH.most - 1 + more;
        let nested = "<x>".repeat(levels) + &"</x>".repeat(levels) + "</worksheet>";
        let sheet = "xl/worksheets/sheet1.xml";
        let book = Book::new(ROWS).changed(sheet, |text| text.replace("</worksheet>", &nested));
        let run = book.score();
        assert_eq!(both(&run), ["met", "met"], "{more}");
        assert_eq!(run.stderr.contains("TC0880"), !fits, "{}", run.stderr);
    }
}

#[test]
fn what_an_archive_unpacks_to() {
    let rows: Vec<&str> = ROWS.split('\n').collect();
    let one = ("Một", sheet(&[rows[0], rows[1]].concat()));
    let two = sheet(&[rows[0], rows[2]].concat());
    // Spaces pack as tightly as anything: 1,000 to 1.
    for (megabytes, fits) in [(15, true), (17, false)] {
        let spaces = " ".repeat(megabytes << 20);
        let two = two.replace("</worksheet>", &format!("{spaces}</worksheet>"));
        let run = Book::of_sheets(&[one.clone(), ("Hai", two)]).score();
        assert_eq!(both(&run), ["met", if fits { "met" } else { "none" }]);
        if !fits {
            tells(&run, "TC0880", &["trang tính “Hai”", "gấp hơn 200 lần"]);
        }
    }
    // What the directory says of a part's size is believed where it is too much.
    let mut bytes = Book::of_sheets(&[one, ("Hai", two)]).bytes();
    let entries = bytes.windows(4).enumerate();
    let entries: Vec<usize> = entries
        .filter(|(_, at)| *at == b"PK\x01\x02")
        .map(|(at, _)| at)
        .collect();
    let last = *entries.last().unwrap();
    let size = u32::try_from(limits::PART_SIZE.most + 1).unwrap();
    bytes[last + 24..last + 28].copy_from_slice(&size.to_le_bytes());
    let run = score(&[("a.xlsx", &bytes)]);
    assert_eq!(both(&run), ["met", "none"]);
    tells(&run, "TC0880", &["trang tính “Hai”", "lớn hơn 128 MB"]);
    // A directory is counted before it is read.
    let bytes = Book::new(ROWS).bytes();
    let own = 4;
    for (more, fits) in [(0, true), (1, false)] {
        let mut padded = b"PK\x01\x02".repeat(limits::PARTS.most - own + more);
        padded.extend(&bytes);
        // It begins as an archive does.
        padded[..4].copy_from_slice(b"PK\x03\x04");
        padded.splice(4..4, b"PK\x01\x02".iter().copied());
        let run = score(&[("a.xlsx", &padded)]);
        let expected = if fits { "met" } else { "none" };
        assert_eq!(both(&run), [expected, expected], "{}", run.stderr);
        assert_eq!(run.stderr.contains("TC0880"), !fits, "{}", run.stderr);
    }
}

#[test]
fn names_in_yaml_stand_for_no_more_than_is_written() {
    let entry = |code: u32, more: &str| {
        format!(
            "- mã: \"{code}\"\n  tên: Xã Số {code}\n  miền_núi: không\n  trẻ_em: 1000\n  trẻ_em_bị_xâm_hại: 0\n{more}"
        )
    };
    // A text and a list that are repeated, a little and without end.
    let text = |length: usize, times: usize| {
        format!(
            "  x: &x \"\\n{}\"\n  y: [{}]\n",
            "x".repeat(length),
            vec!["*x"; times].join(",")
        )
    };
    let lists = |levels: usize| {
        let mut text = "  a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..levels {
            let before = format!("*a{}", level - 1);
            writeln!(
                text,
                "  a{level}: &a{level} [{}]",
                vec![before; 10].join(", ")
            )
            .unwrap();
        }
        text
    };
    for (more, fits) in [
        (text(100, 20), true),
        (text(100, 5_000), false),
        (text(20_000, 3), true),
        (text(100_000, 30_000), false),
        (lists(3), true),
        (lists(6), false),
        (lists(30), false),
        (
            format!("  x: !t\n{}", lists(6).replace("  a", "    a")),
            false,
        ),
    ] {
        let file = entry(20_965, &more) + &entry(20_966, "");
        let run = score(&[("a.yaml", file.as_bytes())]);
        let verdicts = run.verdicts();
        let read: Vec<&str> = verdicts.iter().map(|(name, _)| name.as_str()).collect();
        let second = read.contains(&"Xã Số 20966");
        assert!(second, "{read:?} {}", run.stderr);
        assert_eq!(read.contains(&"Xã Số 20965"), fits, "{}", run.stderr);
        if !fits {
            tells(&run, "TC0801", &["nhắc lại quá nhiều lần"]);
        }
    }
}

/// So many names, on one line and on many, take a time that grows with them.
#[test]
fn many_anchors_and_long_lines() {
    let mut many = String::new();
    for number in 0..30_000 {
        write!(many, "&a{number} {number}, ").unwrap();
    }
    let file = format!(
        "- tên: Xã An Bình\n  miền_núi: không\n  trẻ_em: 1000\n  trẻ_em_bị_xâm_hại: 0\n  x: [{many}]\n"
    );
    let run = score(&[("a.yaml", file.as_bytes())]);
    assert_eq!(both(&run)[0], "met", "{}", run.stderr);
}
