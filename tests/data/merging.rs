//! One commune on several rows and in several files.

use crate::support::{read, read_text};

#[test]
fn files_of_two_offices_complement_each_other() {
    let health = "mã,tên,loại,trẻ_em\n00001,Xã An Hòa,xã,500\n00004,Xã An Bình,xã,620\n";
    let schools = "tên,có_cán_bộ\nAn Hoà,có\nXÃ AN BÌNH,có\nXã An Hoà,không\n";
    let outcome = read(&[
        ("y-te.csv", health.as_bytes()),
        ("giao-duc.csv", schools.as_bytes()),
    ]);
    let turned = read(&[
        ("giao-duc.csv", schools.as_bytes()),
        ("y-te.csv", health.as_bytes()),
    ]);
    insta::assert_snapshot!("two_offices", outcome.communes() + &outcome.report());
    let sorted = |text: String| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(sorted(outcome.communes()), sorted(turned.communes()));
}

#[test]
fn values_that_differ_are_not_believed() {
    let one = "mã,tên,loại,trẻ_em,có_cán_bộ\n00001,Xã An Hòa,xã,500,có\n";
    let other =
        "- mã: '00001'\n  tên: Xã An Bình\n  loại: phường\n  trẻ_em: 520\n  có_cán_bộ: có\n";
    let third = "mã,trẻ_em\n00001,500\n";
    let outcome = read(&[
        ("a.csv", one.as_bytes()),
        ("b.yaml", other.as_bytes()),
        ("c.csv", third.as_bytes()),
    ]);
    insta::assert_snapshot!("conflicts", outcome.communes() + &outcome.report());
}

#[test]
fn one_commune_twice_in_a_file() {
    let outcome = read_text(
        "a.csv",
        "mã,tên,huyện,loại,trẻ_em,trẻ_em_dưới_1_tuổi\n\
         00001,Xã An Hòa,A Lưới,xã,500,\n\
         00004,Xã An Bình,A Lưới,xã,620,40\n\
         1,Xã An Hòa,A Lưới,xã,500,32\n\
         ,Xã An Bình,A Lưới,xã,,40\n\
         ,Xã An Bình,Nam Đông,xã,,41\n\
         00001,,,,,33\n",
    );
    insta::assert_snapshot!("twice_in_a_file", outcome.communes() + &outcome.report());
}

#[test]
fn a_name_of_several_communes_names_none() {
    let coded = "mã,tên,loại\n00001,Xã Tân Hòa,xã\n00004,Xã Tân Hòa,xã\n";
    let named = "tên,trẻ_em\nXã Tân Hòa,500\n";
    let outcome = read(&[("b.csv", named.as_bytes()), ("a.csv", coded.as_bytes())]);
    assert_eq!(outcome.codes(), ["TC0818"]);
    assert_eq!(outcome.data.records.len(), 2);
}

#[test]
fn limits_are_held_against_all_files() {
    let one = "mã,loại,trẻ_em_dưới_1_tuổi\n00001,xã,98\n";
    let other = "mã,trẻ_em_tiêm_chủng\n00001,99\n";
    let outcome = read(&[("b.csv", other.as_bytes()), ("a.csv", one.as_bytes())]);
    insta::assert_snapshot!(
        "limits_of_two_files",
        outcome.communes() + &outcome.report()
    );
}

#[test]
fn one_code_with_two_names_is_of_two_communes() {
    let outcome = read_text(
        "a.csv",
        "mã,tên,loại,trẻ_em\n\
         20335,Phường Tân Thạnh,phường,500\n\
         20335,Phường Phước Hòa,phường,620\n\
         00001,Xã An Hòa,xã,700\n",
    );
    assert_eq!(outcome.codes(), ["TC0823", "TC0823"]);
    insta::assert_snapshot!("shared_code", outcome.communes() + &outcome.report());
}
