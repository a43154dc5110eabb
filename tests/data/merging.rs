//! One commune on several rows and in several files.

use crate::data::support::{read, read_text};

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

/// Files of two offices, of which the second gives no codes: the communes and findings.
fn second_office(coded: &str, named: &str) -> (Vec<String>, Vec<&'static str>) {
    let coded = format!("mã,tên,huyện,loại,trẻ_em\n{coded}");
    let named = format!("tên,huyện,có_cán_bộ\n{named}");
    let files: [(&str, &[u8]); 2] = [("a.csv", coded.as_bytes()), ("b.csv", named.as_bytes())];
    let outcome = read(&files);
    let [one, other] = files;
    let turned = read(&[other, one]);
    let sorted = |outcome: &crate::data::support::Outcome| {
        let mut lines: Vec<String> = outcome.communes().lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(
        sorted(&outcome),
        sorted(&turned),
        "the order of files decides nothing"
    );
    (sorted(&outcome), outcome.codes())
}

#[test]
fn a_name_without_kind_or_district_is_still_that_commune() {
    let coded = "00001,Xã An Hòa,Huyện Núi Thành,xã,500\n00004,Thị trấn An Bình,Huyện Núi Thành,thị trấn,600\n";
    let joined = [
        "00001 | Xã An Hòa | Huyện Núi Thành | – | loại=0 có_cán_bộ=true trẻ_em=500",
        "00004 | Thị trấn An Bình | Huyện Núi Thành | – | loại=2 có_cán_bộ=false trẻ_em=600",
    ];
    for (named, codes) in [
        (
            "Xã An Hoà,Núi Thành,có\nTT. An Bình,Huyện Núi Thành,không\n",
            vec![],
        ),
        ("An Hòa,,có\nAn Bình,,không\n", vec!["TC0830", "TC0830"]),
        (
            "Xã An Hòa,,có\nAn Bình,H. Núi Thành,không\n",
            vec!["TC0830", "TC0830"],
        ),
    ] {
        let (communes, found) = second_office(coded, named);
        assert_eq!(
            (communes, found),
            (joined.map(str::to_owned).to_vec(), codes),
            "{named}"
        );
    }
}

#[test]
fn a_name_that_fits_several_communes_is_reported() {
    let coded = "00001,Xã An Hòa,Núi Thành,xã,500\n00004,Xã An Hòa,Thăng Bình,xã,600\n00006,Phường An Mỹ,Tam Kỳ,phường,1\n\
                 00007,Xã An Mỹ,Tam Kỳ,xã,1\n";
    for (named, communes, codes) in [
        ("Xã An Hòa,,có\n", 4, vec!["TC0818"]),
        ("An Mỹ,Tam Kỳ,có\n", 4, vec!["TC0818"]),
        ("Xã An Hòa,Thăng Bình,có\n", 4, vec![]),
        ("An Hòa,Thăng Bình,có\n", 4, vec!["TC0830"]),
        // Another district: another commune.
        ("Xã An Hòa,Tiên Phước,có\n", 5, vec!["TC0825"]),
        // Another kind of unit, or a mistake: asked about.
        ("Thị trấn An Mỹ,,có\n", 4, vec!["TC0862"]),
        ("Mỹ,,có\n", 5, vec![]),
    ] {
        let (found, found_codes) = second_office(coded, named);
        assert_eq!(
            (found.len(), found_codes),
            (communes, codes),
            "{named}: {found:?}"
        );
    }
}

#[test]
fn no_spelling_under_a_shared_code_is_lost_silently() {
    let outcome = read_text(
        "a.csv",
        "mã,tên,loại,trẻ_em,có_cán_bộ\n\
         00001,Xã An Hòa,xã,500,\n\
         00001,XÃ AN HOÀ,xã,,có\n\
         00001,Phường An Hòa,phường,600,\n\
         00001,An Hòa,xã,,không\n\
         00001,,,700,\n",
    );
    insta::assert_snapshot!(
        "spellings_of_a_shared_code",
        outcome.communes() + &outcome.report()
    );
}

#[test]
fn one_commune_is_in_one_district() {
    let outcome = read_text(
        "a.csv",
        "mã,tên,huyện,loại,trẻ_em,có_cán_bộ\n\
         00001,Xã An Hòa,Núi Thành,xã,500,\n\
         00001,Xã An Hòa,Thăng Bình,xã,,có\n",
    );
    insta::assert_snapshot!("two_districts", outcome.communes() + &outcome.report());
}

#[test]
fn the_kind_of_unit_may_stand_behind_the_name() {
    let outcome = read_text(
        "a.csv",
        "tên,trẻ_em,có_cán_bộ\nXã An Hòa,500,\nAn Hòa (xã),,có\nAn Hòa (P),300,\nTT. Núi Thành,900,\nNúi Thành [thị trấn],,không\n",
    );
    let communes = "– | Xã An Hòa | – | – | loại=0 có_cán_bộ=true trẻ_em=500\n\
         – | An Hòa (P) | – | – | loại=1 trẻ_em=300\n\
         – | TT. Núi Thành | – | – | loại=2 có_cán_bộ=false trẻ_em=900\n";
    assert_eq!(outcome.communes(), communes);
    assert_eq!(
        outcome.codes(),
        ["TC0825", "TC0822", "TC0825", "TC0825", "TC0822"]
    );
}
