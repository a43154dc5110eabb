//! Tables in text form.

use crate::support::{read, read_text};

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
