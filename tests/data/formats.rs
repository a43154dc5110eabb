//! The same content in every format gives the same records.

use rust_xlsxwriter::Workbook;

use crate::data::support::read;

const CSV: &str = "mã;tên;huyện;loại;có_cán_bộ;trẻ_em;tỷ_lệ_hài_lòng\n\
    00001;Xã An Hòa;Núi Thành;xã;có;1.234;82,5\n\
    00004;Xã An Bình;Núi Thành;xã;;620;\n\
    00006;Phường An Phú;Tam Kỳ;phường;không;0;100\n";

const YAML: &str = "đơn vị:\n\
    - {mã: '00001', tên: Xã An Hòa, huyện: Núi Thành, loại: xã, có_cán_bộ: có, trẻ_em: 1.234, tỷ_lệ_hài_lòng: '82,5'}\n\
    - {mã: '00004', tên: Xã An Bình, huyện: Núi Thành, loại: xã, trẻ_em: 620}\n\
    - mã: '00006'\n  tên: Phường An Phú\n  huyện: Tam Kỳ\n  loại: phường\n  có_cán_bộ: không\n  trẻ_em: 0\n  tỷ_lệ_hài_lòng: 100\n";

fn xlsx() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, line) in (0..).zip(CSV.lines()) {
        for (column, text) in (0..).zip(line.split(';')) {
            let number = text.replace('.', "").replace(',', ".").parse::<f64>();
            match number {
                Ok(number) if column > 0 => sheet.write_number(row, column, number).unwrap(),
                _ => sheet.write_string(row, column, text).unwrap(),
            };
        }
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn one_content_in_every_format() {
    let csv = read(&[("a.csv", CSV.as_bytes())]);
    insta::assert_snapshot!("every_format", csv.communes() + &csv.report());
    let yaml = read(&[("a.yaml", YAML.as_bytes())]);
    let book = read(&[("a.xlsx", &xlsx())]);
    for other in [yaml, book] {
        assert_eq!(other.communes(), csv.communes());
        assert_eq!(other.codes(), csv.codes());
    }
    // Together they are still the same three communes, and nothing contradicts.
    let all = read(&[
        ("a.csv", CSV.as_bytes()),
        ("a.yaml", YAML.as_bytes()),
        ("a.xlsx", &xlsx()),
    ]);
    assert_eq!(all.communes(), csv.communes());
}
