//! Tables in text form.

use crate::data::support::{read, read_text};

#[test]
fn any_delimiter_and_any_windows_habit() {
    let expected = read_text(
        "a.csv",
        "mã,tên,loại,trẻ_em,tỷ_lệ_hài_lòng\n00001,\"Xã An, Hòa\",xã,500,\"82,5\"\n",
    );
    assert_eq!(expected.report(), "");
    for text in [
        "\u{feff}mã;tên;loại;trẻ_em;tỷ_lệ_hài_lòng\r\n00001;Xã An, Hòa;xã;500;82,5\r\n",
        "sep=;\nmã;tên;loại;trẻ_em;tỷ_lệ_hài_lòng\n00001;Xã An, Hòa;xã;500;82,5",
        "mã\ttên\tloại\ttrẻ_em\ttỷ_lệ_hài_lòng\n00001\tXã An, Hòa\txã\t500\t82,5\n",
        "Mã xã;Tên đơn vị;LOẠI ĐƠN VỊ;Số  trẻ em;Ty\u{309} lệ người dân hài lòng\n\n\
         00001;Xã An, Hòa;Xã;500;82,5;;\n;;\n",
        "BIỂU SỐ 1;;;;\n;;;;\nmã;tên;loại;trẻ_em;tỷ_lệ_hài_lòng\n00001;Xã An, Hòa;xã;500;82,5%\n",
    ] {
        let outcome = read_text("b.csv", text);
        assert_eq!(outcome.report(), "", "{text}");
        assert_eq!(outcome.communes(), expected.communes(), "{text}");
    }
    let wide: Vec<u8> =
        "\u{feff}mã\ttên\tloại\ttrẻ_em\ttỷ_lệ_hài_lòng\n00001\tXã An, Hòa\txã\t500\t82,5\n"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
    let outcome = read(&[("b.tsv", &wide)]);
    assert_eq!(outcome.report(), "");
    assert_eq!(outcome.communes(), expected.communes());
}

#[test]
fn places_are_physical_lines_and_fields() {
    let outcome = read_text(
        "a.csv",
        "mã,tên,loại,trẻ_em\r\n\r\n00001,\"Xã\r\nAn Hòa\",xã,x\r\n\r\n\r\n00004,Xã An Bình,xã,y\r\n",
    );
    insta::assert_snapshot!("physical_lines", outcome.report());
}

#[test]
fn headings_that_nobody_knows() {
    let outcome = read_text(
        "a.csv",
        "mã,tên,loại,trẻ_em_duoi_1_tuoi,dân số,,ghi chú,dân số\n\
         00001,Xã An Hòa,xã,32,9,8,bổ sung,9\n\
         00004,Xã An Bình,xã,32,9,8,,9\n",
    );
    insta::assert_snapshot!("unknown_headings", outcome.report());
}

#[test]
fn rows_that_do_not_fit_are_not_half_read() {
    let outcome = read_text(
        "a.csv",
        "mã,tên,loại,tỷ_lệ_hài_lòng,trẻ_em\n\
         00001,Xã An Hòa,xã,82,5,500\n\
         00004,Xã An Bình,xã,82\n\
         00006,Xã \"An\" Phú,xã,82,500\n\
         00007,\"Xã An Lạc,xã,82,500\n\
         00010,\"Xã An Mỹ\",xã,82,500\n\
         00013,Xã An Sơn,xã,82,500,,\n\
         00016,Xã An T\u{fffd}y,xã,82,500\n\
         00019,Xã An Vĩnh,xã,82,\"500\n\
         00022,Xã An Xuân,xã,82,500\n",
    );
    insta::assert_snapshot!("unfit_rows", outcome.communes() + &outcome.report());
}

#[test]
fn letters_lost_in_the_headings() {
    let outcome = read(&[
        ("a.csv", b"m\xe3,t\xean,tr\xbb em\n00001,X\xe3 An,500\n"),
        ("b.csv", "mã,tên,trẻ_em\n00001,Xã An Hòa,500\n".as_bytes()),
        (
            "c.csv",
            &[b"m\xc3\xa3,tr\xbb em\n".as_slice(), b"00001,500\n"].concat(),
        ),
    ]);
    insta::assert_snapshot!("lost_letters", outcome.report());
    assert_eq!(outcome.data.records.len(), 1);
}

#[test]
fn files_without_communes() {
    let outcome = read(&[
        ("a.csv", b""),
        ("b.csv", "mã,tên\n".as_bytes()),
        ("c.csv", "huyện,trẻ_em\nNúi Thành,5\n".as_bytes()),
        ("d.yaml", b""),
        ("e.yaml", "đơn vị: []\n".as_bytes()),
        ("f.xlsx", b"PK"),
    ]);
    insta::assert_snapshot!("no_communes", outcome.report());
}

/// What the row right under the headings, and one further down, are taken for.
#[test]
fn only_the_row_under_the_headings_numbers_columns() {
    // No commune is called 2: nothing need be said.
    let named = read_text(
        "a.csv",
        "mã,tên,loại,trẻ_em\n\n1,2,3,4\n00001,Xã An Hòa,xã,500\n",
    );
    assert_eq!((named.codes(), named.data.records.len()), (vec![], 1));
    for numbering in [
        "A,B,1,2,3",
        "(1),(2),(3),(4),(5)",
        "1,2,3,4,5=4/3",
        ",1,2,3,4",
    ] {
        let text = format!("stt,mã,tên,loại,trẻ_em\n{numbering}\n1,00001,Xã An Hòa,xã,500\n");
        let outcome = read_text("a.csv", &text);
        assert_eq!(outcome.report(), "", "{numbering}");
        assert_eq!(outcome.data.records.len(), 1, "{numbering}");
    }
    // Further down it is data, whatever it looks like: nothing is passed over without a word.
    let below = read_text("a.csv", "mã,loại,trẻ_em\n00001,xã,500\n4,5,6\n");
    assert_eq!(below.data.records.len(), 2);
    let below = read_text("a.csv", "stt,mã,trẻ_em\n1,00001,500\n2,3,4\n");
    assert_eq!(
        below.communes().lines().nth(1),
        Some("00003 | – | – | – | trẻ_em=4")
    );
    // With a code of five digits it is data under the headings too.
    let first = read_text("a.csv", "stt,mã,trẻ_em\n1,00002,3\n2,00003,4\n");
    assert_eq!(first.data.records.len(), 2);
    // Without names or brackets nobody can know, so it is said.
    let doubtful = read_text("a.csv", "stt,mã,trẻ_em\n1,2,3\n2,00003,4\n");
    assert_eq!(
        (doubtful.codes(), doubtful.data.records.len()),
        (vec!["TC0828"], 1)
    );
    insta::assert_snapshot!("doubtful_numbering", doubtful.report());
}

#[test]
fn headings_on_two_rows() {
    let one = read_text(
        "a.csv",
        "mã,tên,loại,trẻ_em,trẻ_em_dưới_1_tuổi,trẻ_em_tiêm_chủng,có_cán_bộ\n\
         00001,Xã An Hòa,xã,500,32,30,có\n",
    );
    assert_eq!(one.report(), "");
    for headings in [
        // The lower row names what the upper one groups, known by itself or not.
        "mã,tên,loại,trẻ_em,Tiêm chủng,,có_cán_bộ\n,,,,trẻ_em_dưới_1_tuổi,trẻ_em_tiêm_chủng,\n1,2,3,4,5,6,7",
        "mã,tên,loại,trẻ_em,Số trẻ em,,có_cán_bộ\n,,,(người),trẻ_em_dưới_1_tuổi,trẻ_em_tiêm_chủng,",
        // Both rows together make the name.
        "mã,tên,loại,Số trẻ em,Số trẻ em dưới 1 tuổi,,có_cán_bộ\n\
         ,,,,trẻ em dưới 1 tuổi,được tiêm chủng đầy đủ,",
        // The upper row groups the commune's own columns.
        "Đơn vị,,loại,trẻ_em,Tiêm chủng,,có_cán_bộ\nmã,tên,,,trẻ_em_dưới_1_tuổi,trẻ_em_tiêm_chủng,",
    ] {
        let outcome = read_text(
            "a.csv",
            &format!("BIỂU 1\n{headings}\n00001,Xã An Hòa,xã,500,32,30,có\n"),
        );
        assert_eq!(
            outcome.communes(),
            one.communes(),
            "{headings}\n{}",
            outcome.report()
        );
        assert_eq!(outcome.report(), "", "{headings}");
    }
    let unclear = read_text(
        "a.csv",
        "mã,tên,loại,Số trẻ em,,có_cán_bộ\n,,,Tổng số,Trong đó: nữ,\n00001,Xã An Hòa,xã,500,240,có\n",
    );
    insta::assert_snapshot!("headings_of_two", unclear.communes() + &unclear.report());
    // A row of data is none of the headings, whatever it lacks.
    let data = read_text(
        "a.csv",
        "mã,tên,huyện,loại\n,Xã An Hòa,Núi Thành,xã\n,Xã An Mỹ,Núi Thành,xã\n",
    );
    assert_eq!((data.report().as_str(), data.data.records.len()), ("", 2));
}
