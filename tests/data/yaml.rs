//! YAML: layouts, scalars as written, and what survives a mistake.

use crate::data::support::{read, read_text};

const TWO: &str = "huyện: Núi Thành\nloại: xã\nđơn vị:\n\
    - mã: '00001'\n  tên: Xã An Hòa\n  trẻ_em: 500\n\
    - mã: '00004'\n  tên: Xã An Bình\n  trẻ_em: 1.620\n";

#[test]
fn layouts_say_the_same() {
    let expected = read_text("a.yaml", TWO);
    assert_eq!(expected.report(), "");
    for text in [
        "- mã: '00001'\n  huyện: Núi Thành\n  loại: xã\n  tên: Xã An Hòa\n  trẻ_em: 500\n\
         - {mã: '00004', huyện: Núi Thành, loại: xã, tên: Xã An Bình, trẻ_em: 1.620}\n",
        "mã: '00001'\nhuyện: Núi Thành\nloại: xã\ntên: Xã An Hòa\nchỉ số:\n  trẻ_em: 500\n\
         ---\nmã: '00004'\nhuyện: Núi Thành\nloại: xã\ntên: Xã An Bình\ntrẻ_em: 1.620\n",
        "# một chú thích\n%YAML 1.1\n---\nkỳ: 2024\nnguồn: [a, b]\nhuyện: Núi Thành\nĐƠN VỊ:\n  - đơn vị:\n    \
         - mã: '00001'\n      tên: Xã An Hòa\n      loại: &loai xã\n      trẻ_em: 500\n    \
         - mã: '00004'\n      tên: Xã An Bình\n      loại: *loai\n      trẻ_em: 1.620\n",
        "loại: phường\nđơn vị:\n\
         - mã: '00001'\n  loại: xã\n  tên: Xã An Hòa\n  huyện: Núi Thành\n  trẻ_em: 500\n  ghi chú: >\n    dài\n    hai dòng\n\
         - mã: '00004'\n  loại: xã\n  tên: \"Xã An B\\u00ecnh\"\n  huyện: 'Núi Thành'\n  trẻ_em: 1.620\n  có_cán_bộ: ~\n",
    ] {
        let outcome = read_text("b.yaml", text);
        assert_eq!(outcome.report(), "", "{text}");
        assert_eq!(outcome.communes(), expected.communes(), "{text}");
    }
}

#[test]
fn scalars_are_their_own_text() {
    let outcome = read_text(
        "a.yaml",
        "mã: 00001\nloại: xã\ntên: Xã An Hòa\n\
         có_cán_bộ: yes\ntrẻ_em: 1.000\ntrẻ_em_bị_tai_nạn: 0x10\ntỷ_lệ_hài_lòng: 0.10\n",
    );
    insta::assert_snapshot!("own_text", outcome.communes() + &outcome.report());
}

#[test]
fn places_are_lines_and_columns() {
    let outcome = read_text(
        "a.yaml",
        "# đầu\nđơn vị:\n  - mã:   'A-1'\n    tên: \"Xã\\tAn\"\n    loại: xóm\n    trẻ_em: [1, 2]\n    \
         trẻ_em_dưới_1_tuổi: {a: 1}\n    trẻ_em_tiêm_chủng: !so 5\n    tỷ_lệ_hài_lòng: |\n      tám mươi\n",
    );
    insta::assert_snapshot!("lines_and_columns", outcome.report());
}

#[test]
fn a_key_given_twice_is_unknown() {
    let outcome = read_text(
        "a.yaml",
        "- mã: '00001'\n  tên: Xã An Hòa\n  loại: xã\n  trẻ_em: 500\n  Số trẻ em: 500\n  trẻ_em: 5\n\
         - mã: '00004'\n  mã: '00004'\n  tên: Xã An Bình\n  loại: xã\n",
    );
    insta::assert_snapshot!("key_twice", outcome.communes() + &outcome.report());
}

#[test]
fn what_is_right_survives_what_is_broken() {
    let broken = "huyện: Núi Thành\nđơn vị:\n\
        - mã: '00001'\n  tên: Xã An Hòa\n  loại: xã\n\
        - mã: '00004'\n  tên: \"Xã An Bình\n  loại: xã\n\
        - mã: '00006'\n  tên: Xã An Phú\n  loại: xã\n trẻ_em: 5\n\
        - mã: '00007'\n  tên: Xã An Lạc\n  loại: xã\n\
        - mã: '00010'\n\ttên: Xã An Mỹ\n\
        ---\nmã: '00013'\ntên: Xã An Sơn\nloại: xã\n\
        ---\nmã: '00016'\n  tên: Xã An Tây\n";
    let outcome = read_text("a.yaml", broken);
    insta::assert_snapshot!("broken", outcome.communes() + &outcome.report());
}

#[test]
fn what_is_no_commune() {
    let outcome = read_text(
        "a.yaml",
        "tên: Huyện Núi Thành\nđơn vị:\n- Xã An Hòa\n- tên: Xã An Bình\n  loại: xã\n- [a]: 1\n  mã: '00007'\n\
         - !xa {mã: '00001'}\n- {mã: '00010', dan_so: 4}\n- {mã: '00013', dan_so: 4}\n",
    );
    insta::assert_snapshot!("no_commune", outcome.communes() + &outcome.report());
}

#[test]
fn a_bomb_of_aliases_is_refused() {
    let levels = (1..12).map(|level| {
        let items = vec![format!("*a{}", level - 1); 10].join(", ");
        format!("a{level}: &a{level} [{items}]\n")
    });
    let first = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    let bomb: Vec<String> = std::iter::once(first).chain(levels).collect();
    let bomb = bomb.concat();
    let outcome = read(&[("a.yaml", bomb.as_bytes())]);
    assert_eq!(outcome.codes(), ["TC0801"]);
    assert!(
        outcome.report().contains("dấu * nhắc lại"),
        "{}",
        outcome.report()
    );
}

#[test]
fn nesting_without_end_is_refused() {
    let outcome = read(&[("a.yaml", "[".repeat(100_000).as_bytes())]);
    assert_eq!(outcome.codes(), ["TC0801"]);
    let outcome = read(&[("a.yaml", "- ".repeat(100_000).as_bytes())]);
    assert_eq!(outcome.codes(), ["TC0801"]);
}

#[test]
fn only_nesting_counts_as_depth() {
    let brackets = "[".repeat(100);
    let text = format!(
        "mã: '00001' # {brackets}\ntên: Xã An Hòa\nloại: xã\nghi chú: \"{brackets}\"\ntrẻ_em: 500\n"
    );
    let outcome = read_text("a.yaml", &text);
    assert_eq!(outcome.report(), "");
    let deep = format!(
        "- mã: '00001'\n  tên: Xã An Hòa\n  loại: xã\n- {}\n",
        "[".repeat(50_000)
    );
    let outcome = read_text("a.yaml", &deep);
    assert_eq!(outcome.codes(), ["TC0801"]);
    assert_eq!(outcome.data.records.len(), 1);
    assert!(outcome.report().contains("quá sâu"));
    // Between what is plainly no list of communes and what is not even tried.
    for deep in [200, 9_000] {
        let outcome = read_text("a.yaml", &format!("- {}\n", "[".repeat(deep)));
        assert!(outcome.report().contains("quá sâu"), "{}", outcome.report());
    }
}

#[test]
fn plain_text_may_hold_any_brackets_and_quotes() {
    let brackets = "[ { ".repeat(100);
    let text = format!(
        "- mã: '00001'\n  tên: Xã An Hòa\n  loại: xã\n  ghi chú: xem {brackets}\n  trẻ_em: 500\n\
         - mã: '00004'\n  tên: Xã An Bình\n  loại: xã\n  ghi chú: gọi là \"An\n  trẻ_em: 620\n"
    );
    let outcome = read_text("a.yaml", &text);
    assert_eq!(outcome.report(), "");
    assert_eq!(outcome.data.records.len(), 2);
    // A stray quotation mark hides no depth.
    let deep = format!("- ghi chú: gọi là \"An\n- {}\n", "[".repeat(50_000));
    assert!(read_text("a.yaml", &deep).report().contains("quá sâu"));
}

#[test]
fn no_entry_takes_its_neighbour_along() {
    for (name, text) in [
        (
            "quotes_over_entries",
            "đơn vị:\n  - mã: '00001'\n    tên: \"Xã An Hòa\n    loại: xã\n\
             \x20 - mã: '00004'\n    tên: Xã An Bình\n    loại: xã\n\
             \x20 - mã: '00006'\n    tên: Xã An Phú\n    loại: xã\n    ghi chú: hết\"\n",
        ),
        (
            "other_indents",
            "đơn vị:\n  - mã: '00001'\n    tên: Xã An Hòa\n    loại: xã\n\
             \x20  - mã: '00004'\n     tên: Xã An Bình\n     loại: xã\n\
             - mã: '00006'\n  tên: Xã An Phú\n  loại: xã\n",
        ),
        (
            "forgotten_hyphens",
            "đơn vị:\n  - mã: '00001'\n    tên: Xã An Hòa\n    loại: xã\n\
             \x20   mã: '00004'\n    tên: Xã An Bình\n    loại: xã\n\
             \x20 - mã: '00006'\n    tên: Xã An Phú\n    loại: xã\n\
             \x20 mã: '00007'\n    tên: Xã An Lạc\n    loại: xã\n\
             \x20 - mã: '00010'\n    tên: Xã An Mỹ\n    loại: xã\n",
        ),
        (
            "districts_of_entries",
            "- huyện: Núi Thành\n  đơn vị:\n  - mã: '00001'\n    tên: Xã An Hòa\n    loại: xã\n\
             \x20 - mã: '00004'\n    tên: 'Xã An Bình\n    loại: xã\n\
             - huyện: Tam Kỳ\n  đơn vị:\n  - mã: '00006'\n    tên: Phường An Phú\n    loại: phường\n",
        ),
        (
            "second_list",
            "huyện: Núi Thành\nđơn vị:\n- mã: '00001'\n  tên: 'Xã An Hòa\n  loại: xã\n\
             - mã: '00004'\n  tên: Xã An Bình\n  loại: xã\n\
             huyện: Tam Kỳ\nđơn vị:\n- mã: '00006'\n  tên: Phường An Phú\n  loại: phường\n",
        ),
    ] {
        let outcome = read_text("a.yaml", text);
        insta::assert_snapshot!(name, outcome.communes() + &outcome.report());
    }
}

#[test]
fn figures_stand_apart_under_a_word_for_them() {
    let flat = read_text(
        "a.yaml",
        "tên: Xã An Hòa\nloại: xã\ntrẻ_em: 500\ncó_cán_bộ: có\n",
    );
    for key in ["chỉ số", "Các chỉ số", "số liệu", "SỐ LIỆU", "dữ liệu"] {
        for text in [
            format!("tên: Xã An Hòa\nloại: xã\n{key}:\n  trẻ_em: 500\n  có_cán_bộ: có\n"),
            format!("- tên: Xã An Hòa\n  loại: xã\n  {key}:\n    trẻ_em: 500\n    có_cán_bộ: có\n"),
            format!("tên: Xã An Hòa\nloại: xã\n{key}:\n- trẻ_em: 500\n- có_cán_bộ: có\n"),
        ] {
            let outcome = read_text("b.yaml", &text);
            assert_eq!(outcome.report(), "", "{text}");
            assert_eq!(outcome.communes(), flat.communes(), "{text}");
        }
    }
}

#[test]
fn a_key_may_say_more_that_leaves_its_meaning() {
    let short = "tên: Xã An Hòa\nloại: xã\ntrẻ_em: 500\n";
    let expected = read_text("a.yaml", short).communes();
    for key in [
        "Tổng số trẻ em trên địa bàn xã",
        "Số trẻ em (trẻ em)",
        "\"1.1. Số trẻ em:\"",
    ] {
        let text = short.replace("trẻ_em", key);
        let outcome = read_text("b.yaml", &text);
        assert_eq!(
            (outcome.report().as_str(), outcome.communes()),
            ("", expected.clone()),
            "{key}"
        );
    }
    for (key, code) in [
        ("Số trẻ em nữ", "TC0804"),
        ("Số trẻ em năm 2023", "TC0804"),
        ("Số trẻ em (nghìn trẻ em)", "TC0844"),
    ] {
        let outcome = read_text("b.yaml", &short.replace("trẻ_em", key));
        assert_eq!(outcome.codes(), [code], "{key}");
        assert_eq!(outcome.number("trẻ_em"), None, "{key}");
    }
    let twice = format!("{short}Tổng số trẻ em: 510\n");
    assert_eq!(read_text("b.yaml", &twice).codes(), ["TC0806"]);
}

#[test]
fn the_list_of_communes_may_be_called_otherwise() {
    let list = "- tên: Xã An Hòa\n  loại: xã\n  trẻ_em: 500\n- tên: Xã An Bình\n  loại: xã\n  trẻ_em: 1.620\n";
    let expected = read_text("a.yaml", &format!("huyện: H\nđơn vị:\n{list}")).communes();
    for key in ["xã", "Các xã", "danh sách đơn vị", "xã, phường, thị trấn"] {
        let outcome = read_text("b.yaml", &format!("huyện: H\n{key}:\n{list}"));
        assert_eq!(outcome.report(), "", "{key}");
        assert_eq!(outcome.communes(), expected, "{key}");
    }
    let other = read_text("b.yaml", &format!("huyện: H\nnguồn khác:\n{list}"));
    assert_eq!(other.communes(), "");
    assert!(other.codes().contains(&"TC0804"));
}

#[test]
fn a_key_may_be_who_the_figures_are_of() {
    let name = |key: &str, figures: &str| format!("- {key}:\n    loại: xã\n    {figures}\n");
    let two = name("Xã An Hòa", "trẻ_em: 500") + &name("An Bình", "trẻ_em: 1.620");
    let indented = two.replace("- ", "  ");
    let expected = read_text(
        "a.yaml",
        "- tên: Xã An Hòa\n  loại: xã\n  trẻ_em: 500\n- tên: An Bình\n  loại: xã\n  trẻ_em: 1.620\n",
    );
    for text in [
        two.clone(),
        format!("đơn vị:\n{two}"),
        // Without hyphens.
        format!("đơn vị:\n{indented}"),
        two.replace("loại: xã\n    trẻ", "số liệu:\n      loại: xã\n      trẻ"),
    ] {
        let outcome = read_text("b.yaml", &text);
        assert_eq!(outcome.codes(), ["TC0864", "TC0864"], "{text}");
        assert_eq!(outcome.communes(), expected.communes(), "{text}");
    }
    // A code, and a district.
    let district = "Huyện Núi Thành:\n  '00001':\n    tên: Xã An Hòa\n    loại: xã\n    trẻ_em: 500\n  Xã An Bình:\n    loại: xã\n    trẻ_em: 1.620\n";
    let flat = "huyện: Huyện Núi Thành\nđơn vị:\n- mã: '00001'\n  tên: Xã An Hòa\n  loại: xã\n  trẻ_em: 500\n- tên: Xã An Bình\n  loại: xã\n  trẻ_em: 1.620\n";
    let (read, flat) = (read_text("c.yaml", district), read_text("d.yaml", flat));
    assert_eq!(read.codes(), ["TC0864"]);
    assert_eq!(read.communes(), flat.communes());
    insta::assert_snapshot!("named_by_key", read_text("e.yaml", &two).report());
}

#[test]
fn a_group_that_means_nothing_is_told() {
    let outcome = read_text(
        "a.yaml",
        "- tên: Xã An Hòa\n  loại: xã\n  nhóm khác:\n    trẻ_em: 500\n- tên: Xã An Bình\n  loại: xã\n  nhóm khác:\n    trẻ_em: 5\n",
    );
    insta::assert_snapshot!("group_unread", outcome.communes() + &outcome.report());
}
