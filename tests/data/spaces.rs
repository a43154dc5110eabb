//! Spaces between thousands, and between two figures.

use crate::data::support::read_text;

/// Two communes with these numbers of children.
fn table(figures: [&str; 2]) -> String {
    let [one, other] = figures;
    format!(
        "mã,tên,loại,trẻ_em,trẻ_em_bị_tai_nạn\n00001,Xã A B,xã,{one},1 000\n00004,Xã C D,xã,{other},2\n"
    )
}

#[test]
fn spaces_group_thousands_unless_they_divide_figures_elsewhere() {
    let sound = read_text("a.csv", &table(["12 150", "980"]));
    let read = sound.communes();
    assert_eq!(sound.report(), "");
    assert!(
        read.contains("trẻ_em=12.150") && read.contains("trẻ_em_bị_tai_nạn=1.000"),
        "{read}"
    );
    // A cell whose spaces group nothing shows what they are between in its column, and only there.
    for other in ["45 12", "1234 5678", "12 45"] {
        let outcome = read_text("a.csv", &table(["12 150", other]));
        assert_eq!(outcome.codes(), ["TC0810", "TC0809"], "{other}");
        let read = outcome.communes();
        assert!(!read.contains("trẻ_em="), "{read}");
        assert!(read.contains("trẻ_em_bị_tai_nạn=1.000"), "{read}");
    }
    let told = read_text("a.csv", &table(["12 150", "45 12"])).report();
    insta::assert_snapshot!("spaces", told);
}
