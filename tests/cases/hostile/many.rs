//! Many of what is small by itself: values, names that are nearly the same, parts of an archive.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use tieuchi::limits;

use super::{Book, ROWS, both, score, tells};

const GOOD: &str = "- tên: Xã An Bình\n  miền_núi: không\n  trẻ_em: 2410\n  trẻ_em_bị_xâm_hại: 0\n";

#[test]
fn a_document_of_too_many_values_is_left() {
    let most = limits::VALUES.most;
    for many in [
        "- 1\n".repeat(most / 2 + 1),
        format!("[{}1]", "1,".repeat(most)),
        "a: 1\n".repeat(most / 2 + 1),
        "- - - - 1\n".repeat(most / 5 + 1),
        format!("{{{}a: 1}}", "a: 1, ".repeat(most / 2 + 1)),
    ] {
        let files = [("a.yaml", many.as_bytes()), ("b.yaml", GOOD.as_bytes())];
        let run = score(&files);
        tells(&run, "TC0880", &["hơn 2.000.000 giá trị"]);
        assert_eq!(both(&run)[0], "met", "{}", run.stderr);
        // A document beside it is read.
        let two = format!("{GOOD}---\n{many}\n");
        let run = score(&[("a.yaml", two.as_bytes())]);
        tells(&run, "TC0880", &["hơn 2.000.000 giá trị"]);
        assert_eq!(both(&run)[0], "met", "{}", run.stderr);
    }
}

/// A table of names of which each is another's neighbour, beside a second table.
#[test]
fn names_that_are_all_nearly_the_same() {
    for (count, is_told) in [(500, false), (2_700, true)] {
        let mut many = "tên,trẻ_em,trẻ_em_bị_xâm_hại\n".to_owned();
        for letter in (0x4E00_u32..).take(count) {
            let letter = char::from_u32(letter).unwrap();
            writeln!(many, "Xã Bình Minh{letter},1000,0").unwrap();
        }
        let other = "tên,trẻ_em,trẻ_em_bị_xâm_hại\nXã An Bình,2410,0\n";
        let files = [("a.csv", many.as_bytes()), ("b.csv", other.as_bytes())];
        let run = score(&files);
        assert_eq!(run.stderr.contains("TC0880"), is_told, "{}", run.stderr);
        assert_eq!(run.verdicts().len(), count + 1);
    }
}

#[test]
fn a_name_with_a_remark_is_asked_about() {
    for (one, other, is_asked) in [
        ("Xã An Bình", "Xã An Bình (cũ: Xã An Hạ)", true),
        ("Xã An Bình (mới thành lập)", "Xã An Bình", true),
        ("An Bình", "Xã An Bình [sáp nhập]", true),
        ("Xã An Bình (Ba Vì)", "Xã An Bình (Đông Anh)", false),
        ("Xã An Bình", "Xã An Hạ (cũ)", false),
    ] {
        let row = |code: &str, district: &str, name: &str| {
            format!("{code},{district},{name},không,1000,0\n")
        };
        let headings = "mã,huyện,tên,miền_núi,trẻ_em,trẻ_em_bị_xâm_hại\n";
        for (codes, districts, asks) in [
            (["", ""], ["", ""], is_asked),
            (["", ""], ["Huyện A", "Huyện A"], is_asked),
            (["", ""], ["Huyện A", "Huyện B"], false),
            (["20965", "20966"], ["", ""], false),
        ] {
            let rows = row(codes[0], districts[0], one) + &row(codes[1], districts[1], other);
            let run = score(&[("a.csv", format!("{headings}{rows}").as_bytes())]);
            assert_eq!(run.stderr.contains("TC0862"), asks, "{rows}{}", run.stderr);
            let units = if asks { 1 } else { 2 };
            assert_eq!(run.verdicts().len(), units, "{rows}");
        }
    }
}

/// Archives in the form for what is large.
#[test]
fn archives_of_64_bits() {
    for more in [0, 66_000] {
        let mut book = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default()
            .large_file(more == 0)
            .compression_method(zip::CompressionMethod::Stored);
        for (name, text) in &Book::new(ROWS).parts {
            book.start_file(name, options).unwrap();
            book.write_all(text.as_bytes()).unwrap();
        }
        // A directory of so many is written in that form.
        for number in 0..more {
            book.start_file(format!("x/{number}"), options).unwrap();
        }
        let bytes = book.finish().unwrap().into_inner();
        let has_form = bytes.windows(4).any(|four| four == b"PK\x06\x06");
        assert_eq!(has_form, more > 0);
        let run = score(&[("a.xlsx", &bytes)]);
        assert_eq!(both(&run), ["met", "met"], "{}", run.stderr);
    }
}
