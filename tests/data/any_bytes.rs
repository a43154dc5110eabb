//! Whatever the bytes, reading ends with findings and never with a panic.

use proptest::prelude::*;

use crate::data::support::{Outcome, read};

fn survives(outcome: &Outcome) {
    // Putting every finding into words checks its variables as well.
    let report = outcome.report();
    assert!(!report.is_empty() || !outcome.data.records.is_empty());
}

/// Pieces that the formats and the fields are made of, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "mã",
        "tên",
        "loại",
        "trẻ_em",
        "tỷ_lệ_hài_lòng",
        "đơn vị",
        "chỉ số",
        "xã",
        "00001",
        "1",
        "82,5",
        "1.234",
        "-",
        "- ",
        "  ",
        "\n",
        "\n- ",
        "\n  ",
        ": ",
        ":",
        ",",
        ";",
        "\t",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        "&a ",
        "*a",
        "!t ",
        "|",
        ">",
        "#",
        "---\n",
        "...\n",
        "%",
        "\r\n",
        "\\",
        "\u{fffd}",
        "\u{feff}",
        "\u{301}",
        "<<",
        "~",
        "? ",
        "@",
        "`",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn of_random_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for name in ["a.yaml", "a.csv", "a.xlsx"] {
            survives(&read(&[(name, &bytes)]));
        }
    }

    #[test]
    fn of_shuffled_pieces(text in pieces()) {
        for name in ["a.yaml", "a.csv"] {
            survives(&read(&[(name, text.as_bytes())]));
        }
    }

    #[test]
    fn of_tables_with_random_rows(rows in pieces()) {
        let table = format!("mã,tên,loại,trẻ_em,tỷ_lệ_hài_lòng\n{rows}");
        survives(&read(&[("a.csv", table.as_bytes())]));
        let list = format!("huyện: A\nđơn vị:\n- mã: '00001'\n  trẻ_em: 5\n- {rows}");
        survives(&read(&[("a.yaml", list.as_bytes())]));
    }
}
