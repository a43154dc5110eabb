//! Files of data: quotation marks, signs between fields, endings, and where results go.

use std::fmt::Write as _;
use std::fs;

use crate::cases::cells::{HEADINGS, book, findings, says, score_bytes, score_text, verdict};
use crate::cases::support::{Run, folder, run_in};

fn table(rows: &str) -> String {
    format!("{}\n{rows}\n", HEADINGS.join(","))
}

#[test]
fn a_stray_quotation_mark_in_the_headings_loses_nothing() {
    let rows = "20965,Xã An Bình,H,không,1000,0\n20966,Xã Bình Minh,H,không,1000,0\n";
    for headings in [
        "mã,\"tên,huyện,miền_núi,Số trẻ em,Số trẻ em bị xâm hại",
        "\"mã,tên,huyện,miền_núi,Số trẻ em,Số trẻ em bị xâm hại",
        "mã,tên,huyện,miền_núi,Số trẻ em,\"Số trẻ em bị xâm hại",
        "mã,tên,\"huyện\" ,miền_núi,\"Số trẻ em,Số trẻ em bị xâm hại",
    ] {
        let run = score_text(&format!("{headings}\n{rows}"));
        assert_eq!(
            verdict(&run, "Xã An Bình"),
            "met",
            "{headings} {}",
            run.stdout
        );
        assert_eq!(verdict(&run, "Xã Bình Minh"), "met", "{headings}");
        assert_eq!(findings(&run).0, ["TC0852"], "{headings}");
    }
    // Where the fields cannot be told apart, no figure moves under another heading.
    let run = score_text(&format!(
        "mã,tên,huyện,miền_núi,\"Số trẻ em, dưới 16,Số trẻ em bị xâm hại\n{rows}"
    ));
    assert!(run.verdicts().iter().all(|(_, one)| one == "undetermined"));
}

#[test]
fn a_stray_quotation_mark_never_loses_a_unit() {
    let other = "Xã Bình Minh,H,không,1000,0";
    for row in [
        "\"Xã An Bình,H,không,1000,0",
        "Xã An Bình,\"H,không,1000,0",
        "Xã An Bình,H,không,\"1000,0",
        "\"Xã An Bình,H,không,\"1000\",0",
    ] {
        for rows in [format!("{row}\n{other}"), format!("{other}\n{row}")] {
            let headings = HEADINGS[1..].join(",");
            let run = score_text(&format!("{headings}\n{rows}\n"));
            assert_eq!(verdict(&run, "Xã Bình Minh"), "met", "{rows}");
            let names: Vec<String> = run.verdicts().into_iter().map(|(name, _)| name).collect();
            assert_eq!(names.len(), 2, "{rows} {names:?}");
            assert_eq!(verdict(&run, "Xã An Bình"), "undetermined", "{rows}");
            says(&run, "TC0801", &[]);
        }
    }
    // In a table of two columns the marks of two rows are no one field.
    let run = score_text(
        "tên,Số trẻ em,Số trẻ em bị xâm hại\n\"Xã A,1000,0\nXã B,1000,0\nXã C\",1000,0\nXã D,1000,0\n",
    );
    assert_eq!(run.verdicts().len(), 4, "{}", run.stdout);
}

#[test]
fn an_open_quotation_mark_costs_its_line() {
    let mut rows = "20965,\"Xã An Bình,H,không,1000,0\n".to_owned();
    for code in 0..1000 {
        writeln!(rows, "{},Xã C{code},H,không,1000,0", 30000 + code).unwrap();
    }
    let run = score_text(&table(&rows));
    let met = run
        .verdicts()
        .iter()
        .filter(|(_, one)| one == "met")
        .count();
    assert_eq!((met, run.verdicts().len()), (1000, 1001));
    assert_eq!(verdict(&run, "Xã An Bình"), "undetermined");
}

#[test]
fn signs_like_pipes_stand_between_fields() {
    for sign in ["|", "¦", "│", "｜"] {
        let text = table("20965,Xã An Bình,H,không,2410,1").replace(',', sign);
        let run = score_text(&text);
        assert_eq!(findings(&run).0, Vec::<String>::new(), "{sign}");
        assert_eq!(verdict(&run, "Xã An Bình"), "met", "{sign}");
    }
    let fields = |row: &str| format!("| {} |\n", row.replace(',', " | "));
    let headings = fields(&HEADINGS.join(","));
    let row = fields("20965,Xã An Bình,H,không,2410,1");
    for rule in [
        "|---|---|---|---|---|---|\n",
        "| :--- | ---: | :---: | --- | --- | --- |\n",
        "+-----+-----+-----+-----+-----+-----+\n",
        "|=====|=====|=====|=====|=====|=====|\n",
    ] {
        let run = score_text(&format!("{headings}{rule}{row}{rule}"));
        assert_eq!(findings(&run).0, Vec::<String>::new(), "{rule}");
        assert_eq!(verdict(&run, "Xã An Bình"), "met", "{rule}");
    }
    // A dash where a figure is missing makes no rule.
    let run = score_text(&table("20965,-,-,-,-,-"));
    assert_eq!(run.verdicts().len(), 1);
}

#[test]
fn what_a_file_holds_is_told_where_its_ending_says_otherwise() {
    let xlsx = book(|sheet| {
        sheet.write_number(1, 5, 1).unwrap();
    });
    let keys = "# số liệu\nmã: \"20965\"\ntên: Xã An Bình\nmiền_núi: không\nSố trẻ em: 2.410\n";
    let list =
        "đơn vị:\n  - mã: \"20965\"\n    Số trẻ em: 2410\n  - mã: \"20966\"\n    Số trẻ em: 10\n";
    let csv = table("20965,Xã An Bình,H,không,2410,1");
    let page = "<html><table><tr><td>1</td></tr></table></html>";
    for (name, bytes, words) in [
        ("a.csv", keys.as_bytes(), "YAML"),
        ("a.csv", list.as_bytes(), "YAML"),
        ("a.tsv", list.as_bytes(), ".tsv"),
        ("a.xlsx", keys.as_bytes(), "YAML"),
        ("a.yaml", csv.as_bytes(), ".csv"),
        ("a.yaml", csv.replace(',', "|").as_bytes(), ".csv"),
        ("a.yml", csv.replace(',', "\t").as_bytes(), ".yml"),
        ("a.yaml", csv.replace(',', ";").as_bytes(), ".csv"),
        ("a.xls", &xlsx, ".xlsx"),
        ("a.XLS", &xlsx, ".xlsx"),
        ("a.ods", &xlsx, ".xlsx"),
        ("a.yaml", &xlsx, ".xlsx"),
        ("a.xls", page.as_bytes(), "trang web"),
        ("a.xls", csv.as_bytes(), ".csv"),
        ("a.xls", b"%PDF-1.7", "PDF"),
    ] {
        let run = score_bytes("mini.tieuchi", name, bytes);
        says(&run, "TC0837", &[words]);
        assert_eq!(findings(&run).0, ["TC0837"], "{name} {}", run.stdout);
    }
    for name in ["a.xlsx", "a.xls", "a.csv", "a.yaml"] {
        for bytes in [&b""[..], &[0; 300]] {
            let run = score_bytes("mini.tieuchi", name, bytes);
            assert_eq!(findings(&run).0, ["TC0853"], "{name}");
        }
    }
    // What only looks a little like the other kind is read as it is called.
    let colons = table("20965,Xã An Bình,Huyện: Hòa Giang,không,2410,1");
    assert_eq!(findings(&score_text(&colons)).0, Vec::<String>::new());
    let flow = "- {mã: \"20965\", miền_núi: không, Số trẻ em: 2410, Số trẻ em bị xâm hại: 1}\n";
    for yaml in [
        flow.to_owned(),
        flow.repeat(2).replacen("20965", "20966", 1),
    ] {
        let run = score_bytes("mini.tieuchi", "a.yaml", yaml.as_bytes());
        assert!(!findings(&run).0.contains(&"TC0837".to_owned()), "{yaml}");
    }
    let one = "mã: 20965\nSố trẻ em: 2.410,5\nghi chú: \"một, hai, ba\"\n";
    let run = score_bytes("mini.tieuchi", "a.yaml", one.as_bytes());
    assert!(!findings(&run).0.contains(&"TC0837".to_owned()));
}

/// Runs a command in a folder that has the small standard, its data and a list of units.
fn in_folder(arguments: &[&str]) -> (Run, Vec<String>) {
    let place = tempfile::tempdir().unwrap();
    let standard = fs::read(folder("data").join("mini.tieuchi")).unwrap();
    fs::write(place.path().join("s.tieuchi"), standard).unwrap();
    let rows = "20965,Xã An Bình,H,không,2410,1\n,Tổng cộng,,,,\n";
    fs::write(place.path().join("a.csv"), table(rows)).unwrap();
    let list = "mã,tên\n20965,Xã An Bình\n20966,Xã Bình Minh\n";
    fs::write(place.path().join("ds.csv"), list).unwrap();
    fs::write(place.path().join("đọc.docx"), "x").unwrap();
    let run = run_in(place.path(), arguments);
    let files = fs::read_dir(place.path()).unwrap();
    let name = |file: std::io::Result<fs::DirEntry>| file.unwrap().file_name().into_string();
    (run, files.map(|file| name(file).unwrap()).collect())
}

#[test]
fn a_dash_is_the_standard_output() {
    for arguments in [
        &["score", "s.tieuchi", "a.csv", "--format", "csv", "-o", "-"][..],
        &["doc", "s.tieuchi", "-o", "-"],
        &["sources", "s.tieuchi", "--output", "-"],
        &["diff", "s.tieuchi", "s.tieuchi", "-o", "-"],
    ] {
        let (run, files) = in_folder(arguments);
        assert!(!run.stdout.is_empty(), "{arguments:?} {}", run.stderr);
        assert!(!files.contains(&"-".to_owned()), "{arguments:?}");
    }
    for arguments in [
        &["score", "s.tieuchi", "a.csv", "--findings", "-"][..],
        &[
            "explain",
            "s.tieuchi",
            "a.csv",
            "-c",
            "20965",
            "--findings",
            "-",
        ],
        &["diff", "s.tieuchi", "s.tieuchi", "a.csv", "--findings", "-"],
    ] {
        let (run, files) = in_folder(arguments);
        assert_eq!(run.code, 2, "{arguments:?}");
        assert!(run.stderr.contains(".csv"), "{}", run.stderr);
        assert!(run.stdout.is_empty() && !files.contains(&"-".to_owned()));
    }
}

#[test]
fn every_row_of_a_table_tells_what_was_read() {
    let (run, _) = in_folder(&["score", "s.tieuchi", ".", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(run.stdout.trim_start_matches('\u{feff}').as_bytes());
    let headings = reader.headers().unwrap().clone();
    let at = headings
        .iter()
        .position(|heading| heading == "Số liệu đã đọc")
        .unwrap();
    for row in reader.records() {
        let said = row.unwrap()[at].to_owned();
        assert!(
            said.starts_with("Đã đọc 1 đơn vị") || said.starts_with("Đã đọc 2 đơn vị"),
            "{said}"
        );
        assert!(said.contains("đọc.docx"), "{said}");
    }
}

#[test]
fn a_comparison_takes_a_list_of_units_and_tells_what_was_read() {
    let asked = [
        "diff",
        "s.tieuchi",
        "s.tieuchi",
        "a.csv",
        "--units",
        "ds.csv",
    ];
    let (run, _) = in_folder(&asked);
    assert!(
        run.stderr.contains("Xã Bình Minh chưa gửi số liệu"),
        "{}",
        run.stderr
    );
    assert!(run.stdout.contains("Đã đọc 1 đơn vị"), "{}", run.stdout);
    let (run, _) = in_folder(&[&asked[..], &["--format", "json"]].concat());
    let json = run.json();
    let inputs = json["inputs"].as_array().unwrap();
    assert!(inputs.iter().all(|one| one["read_by"] == "both"), "{json}");
    assert!(inputs.iter().any(|one| one["read_as"] == "units"));
    assert!(inputs.iter().any(|one| one["read_as"] == "section"));
    let (run, _) = in_folder(&["diff", "s.tieuchi", "s.tieuchi", "--units", "ds.csv"]);
    assert_eq!(run.code, 2);
    let wrong = [
        "diff",
        "s.tieuchi",
        "s.tieuchi",
        "a.csv",
        "--sheet",
        "Không có",
    ];
    let (run, _) = in_folder(&wrong);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("Không có"), "{}", run.stderr);
}

#[test]
fn an_own_result_among_files_that_a_shell_names_is_left_alone() {
    let place = tempfile::tempdir().unwrap();
    let standard = fs::read(folder("data").join("mini.tieuchi")).unwrap();
    fs::write(place.path().join("s.tieuchi"), standard).unwrap();
    let rows = "20965,Xã An Bình,H,không,2410,1\n";
    fs::write(place.path().join("a.csv"), table(rows)).unwrap();
    let scored = [
        "score",
        "s.tieuchi",
        "a.csv",
        "--format",
        "csv",
        "-o",
        "kq.csv",
    ];
    assert_eq!(run_in(place.path(), &scored).code, 0);
    // What was named is not written over, read or not.
    for output in ["kq.csv", "a.csv"] {
        let asked = [
            "score",
            "s.tieuchi",
            "a.csv",
            "kq.csv",
            "--format",
            "csv",
            "-o",
            output,
        ];
        assert_eq!(run_in(place.path(), &asked).code, 2);
    }
    let both = run_in(place.path(), &["score", "s.tieuchi", "a.csv", "kq.csv"]);
    assert!(
        both.stdout.contains("kq.csv: kết quả do tieuchi ghi"),
        "{}",
        both.stdout
    );
    let alone = run_in(place.path(), &["score", "s.tieuchi", "kq.csv"]);
    assert!(alone.stderr.contains("TC0826"), "{}", alone.stderr);
    assert!(
        alone.stderr.contains("đây là kết quả do tieuchi ghi"),
        "{}",
        alone.stderr
    );
}

#[test]
fn colons_in_the_fields_of_a_table_make_no_keys_of_it() {
    let rows = "20965,Xã An Bình,H: 1,không,2410,1\n20966,Xã Bình Minh,H: 1,không,1000,0\n\
                20967,Xã Cẩm Sơn,H: 1,không,2000,5\n20968,Xã Đại Phú,H: 1,không,2000,5\n";
    let run = score_text(&table(rows));
    assert_eq!(findings(&run).0, Vec::<String>::new());
    assert_eq!(run.verdicts().len(), 4);
}
