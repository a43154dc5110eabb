//! Every form of the language, by its printed form.

use tieuchi::syntax::ast::{Block, ConditionKind, Limit, ScoringDecl};
use tieuchi::syntax::print;

use crate::syntax::{STANDARD, tree};

const HEADING: &str = "bộ tiêu chí x \"X\"\n";

/// The canonical text of statements below a standard's heading.
fn canonical(text: &str) -> String {
    let printed = print(&tree(format!("{HEADING}{text}")));
    printed
        .strip_prefix(HEADING)
        .expect("the heading")
        .trim_start()
        .to_owned()
}

/// The canonical text of the lines of one item.
fn in_item(lines: &str) -> String {
    let text = format!("tiêu chí 1 \"T\" tối đa 5 điểm\nmục 1.1 \"M\"\n{lines}");
    let canonical = canonical(&text);
    let lines = canonical.lines().skip(2).map(str::trim);
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_standard_of_the_language_guide() {
    let ast = tree(STANDARD);
    assert_eq!(ast.blocks.len(), 1 + 5 + 3 + 4 + 3 + 1);
}

#[test]
fn an_empty_line_or_comment_is_nothing() {
    let text = "\n  # đầu tệp\nbộ tiêu chí x # mã\n  # giữa câu\n  \"X\" # hết \"\n\n# cuối tệp";
    assert_eq!(tree(text), tree(HEADING));
    assert_eq!(tree("bộ tiêu chí x \"X # Y\"").blocks.len(), 1);
}

#[test]
fn details_of_a_standard() {
    let details = "  văn bản \"V\"\n  ban hành 03/01/2019\n  hiệu lực từ 15/02/2019\n  \
                   tổng điểm 1.000   suy ra từ \"S\"\n";
    assert_eq!(canonical(details).trim_start(), details.trim_start());
    let loose = "hiệu lực từ 15/2/2019 tổng điểm 1.000".replace(" tổng", "\ntổng");
    assert!(canonical(&loose).starts_with("hiệu lực từ 15/02/2019\n"));
    assert_eq!(canonical("tổng điểm 1.000 điểm"), "tổng điểm 1.000\n");
}

#[test]
fn attributes() {
    for text in [
        "đặc điểm loại \"L\" (xã | phường | thị trấn)\n",
        "đặc điểm miền_núi \"M\" (có/không)\nđặc điểm vùng \"V\" (vùng 1 | vùng-2)\n",
    ] {
        assert_eq!(canonical(text), text);
    }
    assert_eq!(
        canonical("đặc điểm a \"A\"\n(CÓ / không)\nđặc điểm b \"B\" (Thị   trấn|xã)"),
        "đặc điểm a \"A\" (có/không)\nđặc điểm b \"B\" (Thị trấn | xã)\n",
    );
}

#[test]
fn conditions() {
    for condition in [
        "a",
        "a là thị trấn",
        "không phải a",
        "không phải không phải a",
        "không phải (a và b)",
        "a và b và c",
        "a và (b hoặc c)",
        "a và (b và c)",
        "a là xã và không phải b là phường",
    ] {
        let text = format!("nhóm n \"N\"\n  khi {condition}\n");
        assert_eq!(canonical(&text), text);
    }
    let either = "nhóm n \"N\"\n  khi a\n   hoặc b và c\n   hoặc (d hoặc e)\n";
    assert_eq!(canonical(either), either);
    assert_eq!(
        canonical("nhóm n \"N\" khi ((a)và(((b))))"),
        "nhóm n \"N\"\n  khi a và b\n"
    );
    assert_eq!(
        canonical("nhóm n \"N\" các đơn vị còn lại"),
        "nhóm n \"N\"\n  các đơn vị còn lại\n"
    );
}

#[test]
fn and_binds_closer_than_or() {
    let ast = tree(format!("{HEADING}nhóm n \"N\" khi a hoặc b và c"));
    let Some(Block::Class(class)) = ast.blocks.last() else {
        panic!("a class");
    };
    let kind = class.condition.as_ref().map(|condition| &condition.kind);
    let Some(ConditionKind::Any(terms)) = kind else {
        panic!("one of several: {kind:?}");
    };
    assert!(matches!(terms[1].kind, ConditionKind::All(_)));
}

#[test]
fn indicators() {
    for text in [
        "chỉ số a \"A\" (có/không)\n",
        "chỉ số a \"A\" (%)\n",
        "chỉ số a \"A\" (trẻ em) ít nhất 1 không quá b không quá 1.000\n",
        "chỉ số a \"A (dưới 16 tuổi)\" (lượt/năm)\n",
    ] {
        assert_eq!(canonical(text), text);
    }
    let wrapped = "chỉ số a \"A\" (trẻ\u{a0} em)\n  không quá b\n  ít nhất 0,5";
    assert_eq!(
        canonical(wrapped),
        "chỉ số a \"A\" (trẻ em) ít nhất 0,5 không quá b\n"
    );
}

#[test]
fn limits_are_names_or_numbers() {
    let ast = tree(format!(
        "{HEADING}chỉ số a \"A\" (x) không quá b1 không quá 1"
    ));
    let Some(Block::Indicator(indicator)) = ast.blocks.last() else {
        panic!("an indicator");
    };
    let limits = indicator.at_most.as_slice();
    assert!(
        matches!(limits, [Limit::Indicator(_), Limit::Number(_)]),
        "{limits:?}"
    );
}

#[test]
fn criteria_and_items() {
    let text = "tiêu chí 1 \"T\"\n  tối đa 50 điểm   đối chiếu theo \"S\"   căn cứ \"C\"\n  \
                căn cứ \"Phụ lục\"\n  \
                mục 1.1 \"M\"\n    tối đa 50 điểm   chưa đối chiếu\n    \
                căn cứ \"Điều 2\"\n    \
                50 điểm khi a   suy ra từ \"tổng\"\n  \
                mục 1.2 \"N\"\n";
    assert_eq!(canonical(text), text);
    // Marks in any order, and no space where none is needed.
    assert_eq!(
        canonical("tiêu chí 1\"T\"tối đa 50điểm căn cứ\"C\" đối chiếu theo\"S\""),
        text.lines().take(2).collect::<Vec<_>>().join("\n") + "\n",
    );
}

#[test]
fn measures() {
    for measure in [
        "theo tỷ lệ a / b",
        "theo tỷ suất a / b trên 100.000",
        "theo tỷ lệ a   chưa đối chiếu",
        "theo số a   căn cứ \"C\"",
    ] {
        assert_eq!(in_item(measure), measure);
    }
    assert_eq!(in_item("theo tỉ lệ a/b"), "theo tỷ lệ a / b");
    assert_eq!(
        in_item("THEO TỈ SUẤT a/b trên 1.000"),
        "theo tỷ suất a / b trên 1.000"
    );
}

#[test]
fn ranges() {
    for (written, printed) in [
        ("từ 98% trở lên", "từ 98% trở lên"),
        ("trên 1", "trên 1"),
        ("từ 95% đến 98%", "từ 95% đến 98%"),
        ("từ 95 % đến dưới 98 %", "từ 95% đến dưới 98%"),
        ("trên 0 đến 1", "trên 0 đến 1"),
        ("trên 0 đến dưới 1", "trên 0 đến dưới 1"),
        ("dưới 90,5%", "dưới 90,5%"),
        ("đến 1.000", "đến 1.000"),
        ("từ 5 trở xuống", "đến 5"),
        ("bằng 0", "bằng 0"),
    ] {
        let lines = in_item(&format!(
            "theo số a\n{written} 5 điểm\nkhông phát sinh 0 điểm"
        ));
        let row = lines.lines().nth(1).expect("a row");
        assert!(row.starts_with(printed), "{written}: {row}");
        assert!(
            row.strip_prefix(printed)
                .is_some_and(|rest| rest.trim() == "5 điểm"),
            "{row}"
        );
    }
}

#[test]
fn points_stand_in_a_column() {
    let text = "tiêu chí 1 \"T\" tối đa 100 điểm\n  mục 1.1 \"M\"\n    theo số a\n      \
                từ 5 trở lên           1.000 điểm\n      \
                dưới 5                   2,5 điểm   chưa đối chiếu\n      \
                không phát sinh            0 điểm\n";
    assert_eq!(canonical(text), text);
}

#[test]
fn several_ways_of_scoring_are_kept_for_the_checks() {
    let ast = tree(format!(
        "{HEADING}tiêu chí 1 \"T\" tối đa 5 điểm\nmục 1.1 \"M\"\n5 điểm khi a\ntheo số b\nbằng 0 5 điểm"
    ));
    let Some(Block::Criterion(criterion)) = ast.blocks.last() else {
        panic!("a criterion");
    };
    let scorings = criterion.items[0].scorings.as_slice();
    assert!(matches!(
        scorings,
        [ScoringDecl::Award { .. }, ScoringDecl::Measure { .. }]
    ));
}

#[test]
fn recognition() {
    let text = "công nhận khi\n  đạt cả 13 tiêu chí\n  không tiêu chí nào 0 điểm   căn cứ \"C\"\n  \
                tổng điểm từ 900 trở lên với nhóm_a   đối chiếu theo \"S\"\n";
    assert_eq!(canonical(text), text);
    let spoken = canonical("công nhận\nkhi\ntổng điểm từ 900 điểm trở lên với nhóm_a");
    assert_eq!(
        spoken,
        "công nhận khi\n  tổng điểm từ 900 trở lên với nhóm_a\n"
    );
}

#[test]
fn quotes_may_stand_within_the_other_kind() {
    for (written, printed) in [
        ("“A”", "\"A\""),
        ("“A \"B\" C”", "“A \"B\" C”"),
        ("\"A “B” C\"", "\"A “B” C\""),
    ] {
        let text = format!("nhóm n {written} các đơn vị còn lại");
        let printed = format!("nhóm n {printed}\n  các đơn vị còn lại\n");
        assert_eq!(canonical(&text), printed);
    }
}

#[test]
fn places_are_those_of_the_words() {
    let text = "bộ tiêu chí Hoà \"Tên\"\n# ghi chú\n";
    let (sources, ast, _) = crate::syntax::read(text);
    let Some(Block::Standard(standard)) = ast.blocks.first() else {
        panic!("a standard");
    };
    assert_eq!(sources.snippet(standard.id.span), "Hoà");
    assert_eq!(sources.snippet(standard.title.span), "\"Tên\"");
    assert_eq!(sources.snippet(standard.span), "bộ tiêu chí Hoà \"Tên\"");
}

#[test]
fn examples() {
    let text = "ví dụ \"thiếu ba trẻ tiêm chủng thì mất 20 điểm\"\n  \
                như ví dụ \"đủ điểm\"\n  \
                trẻ_em_dưới_1_tuổi 98, trẻ_em_tiêm_chủng_đầy_đủ 94\n  \
                loại là thị trấn, miền_núi có, hải_đảo không\n  \
                tỷ_lệ_hộ_nghèo 20,3%, trẻ_em chưa có số liệu\n  \
                thì mục 7.1 được 30 điểm\n  \
                và mục 3.1 được từ 0 đến 50 điểm\n  \
                và tiêu chí 7 được 30 điểm\n  \
                và tổng điểm là 900\n  \
                và tổng điểm từ 835 đến 910\n  \
                và thuộc nhóm khó_khăn hoặc còn_lại\n  \
                và điều kiện \"không tiêu chí nào 0 điểm\" không đạt\n  \
                và chưa xác định\n";
    assert_eq!(canonical(text), text);
    let unconfirmed = "ví dụ \"a\"\n  thì mục 1.1 được ? điểm\n  và tiêu chí 1 được ? điểm\n  \
                       và tổng điểm là ?\n  và thuộc nhóm ?\n  và điều kiện \"b\" ?\n  và ?\n";
    assert_eq!(canonical(unconfirmed), unconfirmed);
}

#[test]
fn examples_as_people_write_them() {
    let loose = "VÍ DỤ “a” như ví dụ \"b\", x 1.000,y 2,5 z là xã thì MỤC 1.1 được 3 điểm, \
                 tổng điểm 9 điểm và đạt  # đã hỏi";
    assert_eq!(
        canonical(loose),
        "ví dụ \"a\"\n  như ví dụ \"b\"\n  x 1.000, y 2,5, z là xã\n  thì mục 1.1 được 3 điểm\n  \
         và tổng điểm là 9\n  và đạt\n"
    );
    // The words of an example are still names elsewhere.
    let names = "chỉ số thì \"T\" (%)\nchỉ số như \"N\" (%) không quá thì\n";
    assert_eq!(canonical(names), names);
}

#[test]
fn a_file_of_examples_needs_no_standard() {
    let text = "ví dụ cho qd-06-2019\n\nví dụ \"a\"\n  thì đạt\n";
    assert_eq!(print(&tree(text)), text);
}
