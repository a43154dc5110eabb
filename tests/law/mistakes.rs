//! What people write wrongly in a text that amends another.

use crate::law::support::{Folder, standard};

/// What `check` says of an amendment of the small standard with these lines.
fn checked(name: &str, lines: &str) -> String {
    let heading = "sửa đổi goc thành sd \"Sửa đổi\"\n  văn bản \"V\"\n";
    let folder = Folder::new(&format!("mistakes-{name}"))
        .with("goc.tieuchi", &standard("goc", "", 98))
        .with("sd.tieuchi", &format!("{heading}{lines}\n"));
    folder.seen("check sd.tieuchi")
}

#[test]
fn mistakes_are_told_where_they_stand() {
    for (name, lines) in [
        ("misspelt_part", "thay muc 1.1 \"M\"\n  5 điểm khi a"),
        ("misspelt_verb", "bai bo mục 1.1"),
        (
            "other_words",
            "thêm chỉ số a \"A\" (vụ)\nxóa tiêu chí 2 \"T\"\nthay điểm tối đa của tiêu chí 1 thành 60 điểm\n\
             thay mức dưới 98% mục 1.1\n  dưới 98% 0 điểm\nthay thế mục 1.2 \"M\"\n  5 điểm khi a",
        ),
        (
            "no_change",
            "tiêu chí 2 \"T\" tối đa 5 điểm\n  mục 2.1 \"M\"\n    5 điểm khi a",
        ),
        ("own_total", "  tổng điểm 60"),
        ("unknown_class", "bãi bỏ nhóm khó_khăn"),
        (
            "misspelt_class",
            "thay điều kiện tổng điểm từ 45 trở lên với moi_xa căn cứ \"Đ\"\nbãi bỏ mức từ 98% trở lên với moi_xa của mục 1.1",
        ),
        ("row_of_no_item", "bãi bỏ mức từ 98% trở lên của mục 1.2"),
        ("unknown_row", "bãi bỏ mức từ 97% trở lên của mục 1.1"),
        ("unknown_criterion", "bổ sung mục 3.1 \"M\"\n  5 điểm khi a"),
        (
            "other_threshold",
            "bãi bỏ điều kiện tổng điểm từ 50 trở lên với mọi_xã",
        ),
        ("gap", "bãi bỏ mức dưới 98% của mục 1.1"),
        ("sum", "thay điểm tối đa của tiêu chí 1 bằng 60 điểm"),
        (
            "total",
            "bổ sung tiêu chí 2 \"T\" tối đa 5 điểm căn cứ \"C\"\n  mục 2.1 \"M\"\n    5 điểm khi a\nbổ sung chỉ số a \"A\" (có/không)",
        ),
        (
            "unused",
            "thay mục 1.1 \"M\"\n  50 điểm khi a\nbổ sung chỉ số a \"A\" (có/không)",
        ),
        ("lists", "bãi bỏ cái này\nthay cái này\nbổ sung cái này"),
        ("other_count", "bãi bỏ điều kiện đạt cả 12 tiêu chí"),
        (
            "unknown_parameter",
            "thay giá trị từ 01/01/2024 của tham số bình_quân bằng 20%\nbãi bỏ chỉ số trẻ_emm",
        ),
        (
            "the_change_that_breaks",
            "bãi bỏ mức dưới 98% của mục 1.1\nthay chỉ số trẻ_em \"Số trẻ em\" (trẻ em)\n\
             bổ sung mức vào mục 1.1\n  không phát sinh 50 điểm",
        ),
        (
            "twice",
            "bãi bỏ mục 1.1\nthay tiêu chí 1 \"T\" tối đa 50 điểm căn cứ \"C\"\n  mục 1.1 \"M\"\n    50 điểm khi a",
        ),
    ] {
        let seen = checked(name, lines);
        assert!(
            seen.contains("sd.tieuchi:") && !seen.contains("--- exit 0"),
            "{seen}"
        );
        insta::assert_snapshot!(name, seen);
    }
}

#[test]
fn a_change_needs_a_text_that_amends() {
    let text = standard("goc", "", 98) + "\nbãi bỏ mục 1.1\n";
    let folder = Folder::new("mistakes-standard").with("goc.tieuchi", &text);
    insta::assert_snapshot!("change_in_a_standard", folder.seen("check goc.tieuchi"));
}

#[test]
fn bases_that_are_not_sound() {
    let heading = "sửa đổi goc thành sd \"Sửa đổi\"\n  văn bản \"V\"\nthay tổng điểm 50\n";
    let folder = Folder::new("mistakes-bases")
        .with(
            "hong/goc.tieuchi",
            &standard("goc", "", 98).replace("dưới 98%", "dưới 97%"),
        )
        .with("hong/sd.tieuchi", heading)
        .with("hai/a.tieuchi", &standard("goc", "", 98))
        .with("hai/b.tieuchi", &standard("goc", "", 99))
        .with("hai/sd.tieuchi", heading)
        .with(
            "vong/a.tieuchi",
            &heading
                .replace("thành sd", "thành b")
                .replace("đổi goc", "đổi a"),
        )
        .with(
            "vong/b.tieuchi",
            &heading
                .replace("thành sd", "thành a")
                .replace("đổi goc", "đổi b"),
        );
    for (name, command) in [
        ("base_with_mistakes", "check hong/sd.tieuchi"),
        ("two_bases", "check hai/sd.tieuchi"),
        ("cycle", "check vong"),
    ] {
        insta::assert_snapshot!(name, folder.seen(command));
    }
}

/// What is wrong with the changes themselves is told beside what is wrong with the text that they
/// change, and what may only follow from it is not.
#[test]
fn both_an_amendment_and_its_base_are_told_of() {
    let changes = "sửa đổi goc thành sd \"Sửa đổi\"
  văn bản \"V\"
bãi bỏ mục 7.1
bổ sung tiêu chí 2 \"T\" tối đa 5 điểm căn cứ \"C\"
  mục 2.1 \"M\"
    5 điểm khi không_có_chỉ_số_này
";
    let sound = standard("goc", "", 98);
    let folder = Folder::new("mistakes-both")
        .with("khoang/goc.tieuchi", &sound.replace("dưới 98%", "dưới 97%"))
        .with("khoang/sd.tieuchi", changes)
        .with(
            "chinh-ta/goc.tieuchi",
            &sound.replace("mục 1.1", "mục muời"),
        )
        .with("chinh-ta/sd.tieuchi", changes);
    for (name, command) in [
        ("both_with_a_gap", "check khoang/sd.tieuchi"),
        ("both_with_a_broken_item", "check chinh-ta/sd.tieuchi"),
    ] {
        insta::assert_snapshot!(name, folder.seen(command));
    }
}

/// What is only to be known of the text that is amended is told of that text alone.
#[test]
fn notes_of_the_base_are_not_those_of_a_wrong_amendment() {
    let base = standard("goc", "", 98).replace("/ trẻ_em", "/ trẻ_em   chưa đối chiếu");
    let folder = Folder::new("mistakes-notes")
        .with("goc.tieuchi", &base)
        .with(
            "sd.tieuchi",
            "sửa đổi goc thành sd \"S\"\n  văn bản \"V\"\nbãi bỏ mục 7.1\n",
        );
    let seen = folder.seen("check sd.tieuchi");
    assert!(
        seen.contains("TC1004") && !seen.contains("ghi chú"),
        "{seen}"
    );
    assert!(
        folder
            .seen("check sd.tieuchi goc.tieuchi")
            .contains("2 ghi chú")
    );
}

#[test]
fn what_an_only_change_breaks_is_told_at_that_change() {
    let seen = checked("only-change", "bãi bỏ nhóm mọi_xã");
    let told = seen.matches("[TC1007]").count();
    assert!(told > 0, "{seen}");
    assert_eq!(seen.matches("sd.tieuchi:3:13").count(), told, "{seen}");
}

#[test]
fn the_guides_amendment_fits_the_guides_standard() {
    let guide = include_str!("../../docs/huong-dan.md");
    let example = |start: &str| {
        let from = guide.find(&format!("```\n{start}")).unwrap() + 4;
        let rest = &guide[from..];
        rest[..rest.find("```").unwrap()].to_owned()
    };
    let folder = Folder::new("guide")
        .with("goc.tieuchi", &example("bộ tiêu chí vi-du"))
        .with("sd.tieuchi", &example("sửa đổi vi-du"));
    let seen = folder.seen("check sd.tieuchi");
    assert!(seen.contains("sd.tieuchi: không có lỗi"), "{seen}");
    assert!(!seen.contains("TC"), "{seen}");
}
