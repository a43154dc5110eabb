//! Pipes, and the streams that a run begins with.

use std::time::{Duration, Instant};

use crate::world::support::{Place, code, out, told};

#[test]
fn a_pipe_nobody_writes_to_ends_too() {
    let place = Place::new(3);
    for script in [
        "tieuchi score t.tieuchi p.csv",
        "tieuchi check p.csv",
        "tieuchi score p.csv a.csv",
    ] {
        let started = Instant::now();
        let run = place.shell(&format!("mkfifo p.csv; {script}; r=$?; rm p.csv; exit $r"));
        let script = script.replace("check p.csv", "");
        // A name that ends as data's is refused by it alone.
        assert!(matches!(code(&run), 2 | 3), "{script}: {}", told(&run));
        assert!(started.elapsed() < Duration::from_secs(20), "{script}");
    }
    // In a folder it is passed over.
    let run = place.shell(
        "mkdir d; cp a.csv d; mkfifo d/p.csv; tieuchi score t.tieuchi d --format csv | wc -l",
    );
    assert_eq!(out(&run).trim(), "4", "{}", told(&run));
}

#[test]
fn pipes_are_written_to_where_somebody_reads() {
    let place = Place::new(3);
    let run = place.shell(
        "mkfifo q; (sleep 0.5; cat q > seen) & tieuchi score t.tieuchi a.csv --format json -o q; wait; cat seen",
    );
    assert_eq!(code(&run), 0, "{}", told(&run));
    assert!(out(&run).ends_with("}\n"), "{}", out(&run));
    let started = Instant::now();
    let run = place.shell("tieuchi score t.tieuchi a.csv --format json -o q");
    assert_eq!(code(&run), 3, "{}", told(&run));
    let words = "không ghi được q: không chương trình nào đọc từ đường ống này";
    assert!(told(&run).contains(words), "{}", told(&run));
    assert!(started.elapsed() < Duration::from_secs(20));
    // What came through a pipe goes on through one.
    let run = place.shell("tieuchi fmt <(cat t.tieuchi) | tieuchi check <(cat)");
    assert_eq!(code(&run), 0, "{}", told(&run));
}

#[test]
fn the_standard_input_is_one_thing() {
    let place = Place::new(3);
    for script in [
        "tieuchi score t.tieuchi - --previous - < a.csv",
        "tieuchi score t.tieuchi - --units - < a.csv",
        "tieuchi diff t.tieuchi t.tieuchi - - < a.csv",
    ] {
        let run = place.shell(script);
        assert_eq!(code(&run), 2, "{script}: {}", told(&run));
        assert!(
            told(&run).contains("“-” chỉ được dùng một lần"),
            "{}",
            told(&run)
        );
    }
}

#[test]
fn a_closed_output_is_an_error() {
    let place = Place::new(3);
    for script in [
        "tieuchi score t.tieuchi a.csv >&-",
        "tieuchi --help >&-",
        "tieuchi doc t.tieuchi >&-",
        "tieuchi check t.tieuchi --format json >&-",
        "tieuchi score t.tieuchi a.csv --format json -o /dev/stdout >&-",
        "tieuchi score t.tieuchi a.csv -o - >&-",
    ] {
        let run = place.shell(script);
        assert_eq!(code(&run), 3, "{script}");
        assert!(told(&run).contains("đầu ra đã bị đóng"), "{}", told(&run));
    }
    // Nobody asked for it here, and a device is as good as any.
    let run = place.shell("tieuchi score t.tieuchi a.csv --format json -o o.json >&- && tieuchi score t.tieuchi a.csv >/dev/null && tieuchi score t.tieuchi a.csv 1<>/dev/null && tieuchi score t.tieuchi a.csv 2>&- >/dev/null");
    assert_eq!(code(&run), 0, "{}", told(&run));
    assert!(place.read("o.json").ends_with("}\n"));
}

#[test]
fn whoever_has_seen_enough_ends_the_run_quietly() {
    let place = Place::new(3000);
    for format in ["table", "csv", "json", "markdown"] {
        let run = place.shell(&format!(
            "tieuchi score t.tieuchi a.csv --format {format} | head -1 >/dev/null; echo ${{PIPESTATUS[0]}}"
        ));
        assert_eq!(out(&run), "0\n", "{format}");
        assert_eq!(told(&run), "", "{format}");
    }
}

#[test]
fn rules_and_data_may_come_through_pipes() {
    let place = Place::new(3);
    let wanted = out(&place.shell("tieuchi score t.tieuchi a.csv"));
    let table = |text: &str| {
        text.split("Căn cứ")
            .next()
            .unwrap()
            .split("Tổng hợp")
            .next()
            .unwrap()
            .to_owned()
    };
    for script in [
        "tieuchi score <(cat t.tieuchi) a.csv",
        "tieuchi score t.tieuchi <(cat a.csv)",
        "tieuchi score <(cat t.tieuchi) <(sleep 0.2; cat a.csv)",
        "tieuchi score t.tieuchi - < a.csv",
        "cat a.csv | tieuchi score t.tieuchi -",
        "mkfifo q; (sleep 0.5; cat a.csv > q) & tieuchi score t.tieuchi q",
    ] {
        let run = place.shell(script);
        assert_eq!(code(&run), 0, "{script}: {}", told(&run));
        assert_eq!(table(&out(&run)), table(&wanted), "{script}");
    }
    for script in [
        "tieuchi check <(cat t.tieuchi)",
        "tieuchi doc <(cat t.tieuchi)",
        "tieuchi inspect <(cat t.tieuchi)",
        "tieuchi sources <(cat t.tieuchi)",
        "tieuchi diff <(cat t.tieuchi) t.tieuchi",
        "cat a.csv | tieuchi diff t.tieuchi t.tieuchi -",
        "cat a.csv | tieuchi explain t.tieuchi - --commune 00001",
    ] {
        let run = place.shell(script);
        assert_eq!(code(&run), 0, "{script}: {}", told(&run));
    }
}

#[test]
fn the_standard_input_is_read_as_what_it_holds() {
    let place = Place::new(3);
    place.write(
        "a.yaml",
        "- mã: 00001\n  tên: Xã 1\n  hộ: 8\n  hộ_sạch: x\n",
    );
    place.write("wrong.csv", "mã,tên,hộ,hộ_sạch\n1,Xã 1,8,x\n");
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, (heading, value)) in [
        ("mã", "00001"),
        ("tên", "Xã 1"),
        ("hộ", "8"),
        ("hộ_sạch", "x"),
    ]
    .iter()
    .enumerate()
    {
        let column = u16::try_from(column).unwrap();
        sheet.write_string(0, column, *heading).unwrap();
        sheet.write_string(1, column, *value).unwrap();
    }
    book.save(place.path().join("a.xlsx")).unwrap();
    for (file, options) in [
        ("wrong.csv", ""),
        ("a.yaml", ""),
        ("a.xlsx", ""),
        ("wrong.csv", "--data-format csv"),
        ("a.yaml", "--data-format yaml"),
        ("a.xlsx", "--data-format excel"),
    ] {
        let run = place.shell(&format!("tieuchi score t.tieuchi - {options} < {file}"));
        assert_eq!(code(&run), 1, "{file} {options}");
        assert!(
            out(&run).contains("Xã 1") && told(&run).contains("<đầu vào chuẩn>"),
            "{file}: {}",
            told(&run)
        );
    }
    // As another thing than it is, and from nowhere.
    let run = place.shell("tieuchi score t.tieuchi - --data-format xlsx < a.yaml");
    assert_eq!(code(&run), 1, "{}", told(&run));
    let run = place.shell("cp wrong.csv w.dat; tieuchi score t.tieuchi w.dat --data-format csv");
    assert!(out(&run).contains("Xã 1"), "{}", told(&run));
}
