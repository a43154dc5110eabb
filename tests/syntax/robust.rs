//! Nothing that can be written makes the reader fail.

use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::prelude::*;
use tieuchi::diagnostic::{Code, Place, Severity};

use crate::syntax::{STANDARD, read};

/// Words and signs of the language, and some that are none.
const PIECES: [&str; 44] = [
    "bộ tiêu chí",
    "văn bản",
    "ban hành",
    "hiệu lực từ",
    "tổng điểm",
    "đặc điểm",
    "nhóm",
    "chỉ số",
    "tiêu chí",
    "căn cứ",
    "mục",
    "theo",
    "tỷ lệ",
    "tỷ suất",
    "số",
    "không phát sinh",
    "từ",
    "trên",
    "đến dưới",
    "trở lên",
    "tối đa",
    "điểm",
    "khi",
    "và",
    "hoặc",
    "không phải",
    "là",
    "công nhận",
    "đạt cả",
    "không tiêu chí nào",
    "với",
    "chưa đối chiếu",
    "\n",
    "\n",
    "\n",
    "(",
    ")",
    "\"",
    "“",
    "\"x\"",
    "a_b",
    "7",
    "7.1",
    "98%",
];

/// Every finding is somewhere that exists, and says that the tree is not whole.
fn check(text: &[u8]) -> Result<(), TestCaseError> {
    let (sources, ast, findings) = read(text);
    let mistakes = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error);
    prop_assert_eq!(mistakes.count() == 0, ast.broken.is_empty());
    for finding in &findings {
        let labels = finding.labels.iter().map(|label| label.span);
        let mend = finding.mend.iter().map(|mend| mend.span);
        let place = match finding.place {
            Place::Span(span) => Some(span),
            _ => None,
        };
        for span in place.into_iter().chain(labels).chain(mend) {
            let text = &sources.file(span.file).text;
            prop_assert!(text.get(span.range()).is_some(), "{:?}", finding);
        }
    }
    // Its words can be said.
    crate::syntax::shown::all(&sources, &findings);
    Ok(())
}

proptest! {
    #[test]
    fn any_bytes(bytes in vec(any::<u8>(), 0..400)) {
        check(&bytes)?;
    }

    #[test]
    fn any_text(text in "\\PC{0,200}") {
        check(text.as_bytes())?;
    }

    #[test]
    fn any_row_of_words(pieces in vec(prop::sample::select(&PIECES[..]), 0..60)) {
        check(pieces.join(" ").as_bytes())?;
    }

    #[test]
    fn a_standard_with_a_part_cut_out(from in 0..STANDARD.len(), length in 0..60usize) {
        let end = (from + length).min(STANDARD.len());
        let cut = [&STANDARD.as_bytes()[..from], &STANDARD.as_bytes()[end..]].concat();
        check(&cut)?;
    }
}

#[test]
fn nesting_has_a_limit_of_its_own() {
    for deep in ["(", "không phải ", "không phải (", "a và ("] {
        let text = format!(
            "bộ tiêu chí x \"X\"\nnhóm a \"A\" khi {}",
            deep.repeat(100_000)
        );
        let (_, _, findings) = read(text);
        let codes: Vec<Code> = findings.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, [Code::NestingTooDeep], "{deep}");
        let (_, _, findings) = read(deep.repeat(100_000));
        assert!(!findings.is_empty());
    }
}

#[test]
fn the_deepest_nesting_allowed_is_read() {
    for (open, close) in [
        ("(", ")"),
        ("không phải ", ""),
        ("(a và ", ")"),
        ("(a hoặc ", ")"),
    ] {
        let condition = format!("{}a{}", open.repeat(64), close.repeat(64));
        let text = format!("bộ tiêu chí x \"X\"\nnhóm a \"A\" khi {condition}");
        let ast = crate::syntax::tree(&text);
        assert_eq!(crate::syntax::tree(tieuchi::syntax::print(&ast)), ast);
    }
}

#[test]
fn a_megabyte_of_anything_takes_moments() {
    // Tests are not optimized; `cargo test --release` reads the whole megabyte.
    const SIZE: usize = if cfg!(debug_assertions) {
        1 << 15
    } else {
        1 << 20
    };
    for piece in [
        "x",
        "x ",
        "x\n",
        "\"",
        "“",
        "\"\n",
        "(",
        "#",
        "mục\n",
        "muc 7.1\n",
        "tieu chi\n",
        "1.",
        "- ",
        "mục 7.1 \"a\" ",
        "nhom a\n",
        "nhóm a \"b\" khi (",
        "không ",
        "từ 1 ",
        ">=\n",
        "- mục\n",
        "\u{200b}",
        "đặc điểm a \"b\" (c | ",
        "chỉ số a \"b\" (c ",
        "theo tỷ lệ a\nx\n",
        "họăc",
    ] {
        let start = Instant::now();
        let (_, _, findings) = read(piece.repeat(SIZE / piece.len()));
        assert!(!findings.is_empty());
        // Tens of milliseconds, that is; the rest is room for a busy machine.
        let taken = start.elapsed();
        assert!(taken < Duration::from_secs(10), "{piece:?}: {taken:?}");
        println!("{piece:?}: {taken:?}");
    }
}
