//! Figures that a commune reports and a second body verifies: who gave what, in every layout.

use std::fmt::Write as _;

use proptest::prelude::*;
use rust_xlsxwriter::{Format, Workbook, Worksheet};
use tieuchi::data::{Giver, Record, Subject, Value};
use tieuchi::engine;
use tieuchi::number::format_number;

use crate::data::support::{Outcome, read, read_text};

/// What scores of each figure and who gave it, what the commune reported beside it, the evidence.
fn given(outcome: &Outcome) -> String {
    let mut all = String::new();
    for commune in &outcome.data.records {
        let record = &commune.record;
        let alone = record.self_assessed().unwrap_or(record);
        let shown = |record: &Record, id| match record.value(id).map(|given| given.value) {
            None => "–".to_owned(),
            Some(Value::Flag(flag)) => flag.to_string(),
            Some(Value::Number(number)) => format_number(number),
        };
        for (id, indicator) in outcome.standard.indicators.iter() {
            let subject = Subject::Indicator(id);
            let is_verified = record.giver(subject) == Giver::Verified;
            let evidence = record.evidence(subject);
            if record.value(id).is_none() && !is_verified && evidence.is_none() {
                continue;
            }
            write!(all, "{}={}", indicator.name, shown(record, id)).unwrap();
            if is_verified {
                write!(all, " (thẩm định; xã {})", shown(alone, id)).unwrap();
            }
            if let Some(evidence) = evidence {
                write!(all, " [{}]", evidence.value).unwrap();
            }
            all.push('\n');
        }
    }
    all
}

/// Both, as every layout below gives them.
const BOTH: &str = "trẻ_em=500 [Sổ hộ tịch]\n\
    trẻ_em_dưới_1_tuổi=98 (thẩm định; xã 100) [Sổ khám]\n\
    trẻ_em_tiêm_chủng=95\n\
    trẻ_em_chưa_tiêm_chủng=3\n";

fn sheet(workbook: &mut Workbook, name: &str, rows: &[&[&str]]) {
    let sheet = workbook.add_worksheet();
    sheet.set_name(name).unwrap();
    fill(sheet, rows);
}

fn fill(sheet: &mut Worksheet, rows: &[&[&str]]) {
    fill_from(sheet, 0, rows);
}

fn book(sheets: &[(&str, &[&[&str]])]) -> Outcome {
    let mut workbook = Workbook::new();
    for (name, rows) in sheets {
        sheet(&mut workbook, name, rows);
    }
    let bytes = workbook.save_to_buffer().unwrap();
    read(&[("a.xlsx", &bytes)])
}

#[track_caller]
fn holds(outcome: &Outcome) {
    assert_eq!(outcome.report(), "");
    assert_eq!(given(outcome), BOTH);
}

#[test]
fn blocks_of_yaml() {
    for text in [
        "mã: '00001'\ntên: Xã An Hòa\nloại: xã\ntrẻ_em: 500\ntrẻ_em_dưới_1_tuổi: 100\ntrẻ_em_tiêm_chủng: 95\n\
         thẩm định:\n  trẻ_em_dưới_1_tuổi: 98\n  minh chứng:\n    trẻ_em_dưới_1_tuổi: Sổ khám\n\
         minh chứng:\n  trẻ_em: Sổ hộ tịch\n",
        "- mã: '00001'\n  tên: Xã An Hòa\n  tự đánh giá:\n    loại: xã\n    trẻ_em: 500\n    Số trẻ em dưới 1 tuổi: 100\n    trẻ_em_tiêm_chủng: 95\n  \
           thẩm định:\n    chỉ số:\n      trẻ_em_dưới_1_tuổi: 98\n  minh chứng:\n    trẻ_em: Sổ hộ tịch\n    thẩm định:\n      trẻ_em_dưới_1_tuổi: Sổ khám\n",
    ] {
        holds(&read_text("a.yaml", text));
    }
}

#[test]
fn columns_of_a_text_table() {
    for text in [
        "mã,tên,loại,trẻ_em,trẻ_em (minh chứng),trẻ_em_dưới_1_tuổi,trẻ_em_dưới_1_tuổi (thẩm định),trẻ_em_dưới_1_tuổi (minh chứng thẩm định),trẻ_em_tiêm_chủng\n\
         00001,Xã An Hòa,xã,500,Sổ hộ tịch,100,98,Sổ khám,95\n",
        "mã,tên,loại,Số trẻ em - xã tự đánh giá,Minh chứng,Số trẻ em dưới 1 tuổi (xã báo cáo),\
         Số trẻ em dưới 1 tuổi (huyện thẩm định),Minh chứng,Số trẻ em dưới 1 tuổi được tiêm chủng đầy đủ\n\
         00001,Xã An Hòa,xã,500,Sổ hộ tịch,100,98,Sổ khám,95\n",
    ] {
        holds(&read_text("a.csv", text));
    }
}

#[test]
fn two_sheets_and_two_files() {
    let own: &[&[&str]] = &[
        &[
            "mã",
            "tên",
            "loại",
            "trẻ_em",
            "Minh chứng",
            "trẻ_em_dưới_1_tuổi",
            "trẻ_em_tiêm_chủng",
        ],
        &["00001", "Xã An Hòa", "xã", "500", "Sổ hộ tịch", "100", "95"],
    ];
    let verified: &[&[&str]] = &[
        &["mã", "tên", "trẻ_em_dưới_1_tuổi", "Minh chứng"],
        &["00001", "Xã An Hòa", "98", "Sổ khám"],
    ];
    holds(&book(&[("Tự đánh giá", own), ("Thẩm định", verified)]));
    holds(&book(&[("Kết quả thẩm định", verified), ("Sheet1", own)]));
    // The title tells it, where the sheet's name does not.
    let titled: Vec<&[&str]> = [&["SỐ LIỆU HUYỆN THẨM ĐỊNH"][..], &[]]
        .into_iter()
        .chain(verified.iter().copied())
        .collect();
    holds(&book(&[("1", own), ("2", &titled)]));
    let text = |rows: &[&[&str]]| {
        let rows = rows.iter().map(|row| row.join(","));
        rows.collect::<Vec<_>>().join("\n")
    };
    holds(&read(&[
        ("xa-tu-danh-gia.csv", text(own).as_bytes()),
        ("huyen-tham-dinh.csv", text(verified).as_bytes()),
    ]));
}

#[test]
fn groups_of_columns() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let format = Format::new();
    for (column, text) in (0..).zip(["mã", "tên", "loại"]) {
        sheet
            .merge_range(0, column, 1, column, text, &format)
            .unwrap();
    }
    sheet
        .merge_range(0, 3, 0, 6, "XÃ TỰ ĐÁNH GIÁ", &format)
        .unwrap();
    sheet
        .merge_range(0, 7, 0, 8, "HUYỆN THẨM ĐỊNH", &format)
        .unwrap();
    fill_from(
        sheet,
        1,
        &[&[
            "",
            "",
            "",
            "Số trẻ em",
            "Minh chứng",
            "Số trẻ em dưới 1 tuổi",
            "Số trẻ em dưới 1 tuổi được tiêm chủng đầy đủ",
            "Số trẻ em dưới 1 tuổi",
            "Minh chứng",
        ]],
    );
    fill_from(
        sheet,
        2,
        &[&[
            "00001",
            "Xã An Hòa",
            "xã",
            "500",
            "Sổ hộ tịch",
            "100",
            "95",
            "98",
            "Sổ khám",
        ]],
    );
    let bytes = workbook.save_to_buffer().unwrap();
    holds(&read(&[("a.xlsx", &bytes)]));
    // The other way round: each figure over both who give it.
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, text) in (0..).zip(["mã", "tên", "loại"]) {
        sheet
            .merge_range(0, column, 1, column, text, &format)
            .unwrap();
    }
    sheet.merge_range(0, 3, 0, 4, "Số trẻ em", &format).unwrap();
    sheet
        .merge_range(0, 5, 0, 7, "Số trẻ em dưới 1 tuổi", &format)
        .unwrap();
    sheet
        .merge_range(
            0,
            8,
            1,
            8,
            "Số trẻ em dưới 1 tuổi được tiêm chủng đầy đủ",
            &format,
        )
        .unwrap();
    fill_from(
        sheet,
        1,
        &[&[
            "",
            "",
            "",
            "Tự đánh giá",
            "Minh chứng",
            "Tự đánh giá",
            "Thẩm định",
            "Minh chứng thẩm định",
        ]],
    );
    fill_from(
        sheet,
        2,
        &[&[
            "00001",
            "Xã An Hòa",
            "xã",
            "500",
            "Sổ hộ tịch",
            "100",
            "98",
            "Sổ khám",
            "95",
        ]],
    );
    let bytes = workbook.save_to_buffer().unwrap();
    holds(&read(&[("a.xlsx", &bytes)]));
}

fn fill_from(sheet: &mut Worksheet, first: u32, rows: &[&[&str]]) {
    for (row, cells) in (first..).zip(rows) {
        for (column, text) in (0..).zip(*cells) {
            match text.parse::<u32>() {
                Ok(number) if !text.starts_with('0') => {
                    sheet.write_number(row, column, number).unwrap();
                }
                _ if text.is_empty() => {}
                _ => {
                    sheet.write_string(row, column, *text).unwrap();
                }
            }
        }
    }
}

#[test]
fn forms_with_an_indicator_a_row() {
    let rows: &[&[&str]] = &[
        &["Mã xã", "", "00001"],
        &["Tên xã", "", "Xã An Hòa"],
        &[],
        &["Chỉ tiêu", "ĐVT", "Tự đánh giá", "Thẩm định", "Minh chứng"],
        &["Loại đơn vị", "", "xã"],
        &["Số trẻ em", "trẻ em", "500", "", "Sổ hộ tịch"],
        &["Số trẻ em dưới 1 tuổi", "trẻ em", "100", "98", "Sổ khám"],
        &[
            "Số trẻ em dưới 1 tuổi được tiêm chủng đầy đủ",
            "trẻ em",
            "95",
            "",
            "",
        ],
    ];
    let outcome = book(&[("Xã An Hòa", rows)]);
    assert_eq!(given(&outcome), BOTH, "{}", outcome.report());
    // Two forms of one commune, on a sheet each.
    let own: &[&[&str]] = &[
        &["XÃ AN HÒA"],
        &["Chỉ tiêu", "Số liệu", "Minh chứng"],
        &["Mã xã", "00001"],
        &["Loại đơn vị", "xã"],
        &["Số trẻ em", "500", "Sổ hộ tịch"],
        &["Số trẻ em dưới 1 tuổi", "100"],
        &["Số trẻ em dưới 1 tuổi được tiêm chủng đầy đủ", "95"],
    ];
    let verified: &[&[&str]] = &[
        &["XÃ AN HÒA"],
        &["Chỉ tiêu", "Số liệu", "Minh chứng"],
        &["Mã xã", "00001"],
        &["Loại đơn vị", "xã"],
        &["Số trẻ em dưới 1 tuổi", "98", "Sổ khám"],
    ];
    let outcome = book(&[("Tự đánh giá", own), ("Thẩm định", verified)]);
    assert_eq!(given(&outcome), BOTH, "{}", outcome.report());
}

#[test]
fn forms_that_name_the_commune_below_their_headings() {
    let rows: &[&[&str]] = &[
        &["Chỉ tiêu", "Xã tự đánh giá", "Minh chứng", "Thẩm định"],
        &["Mã xã", "00001"],
        &["Tên xã", "Xã An Hòa"],
        &["Loại đơn vị", "xã"],
        &["Số trẻ em", "500", "Sổ hộ tịch"],
        &["Số trẻ em dưới 1 tuổi", "100", "Sổ khám", "98"],
        &["Số trẻ em dưới 1 tuổi được tiêm chủng đầy đủ", "95"],
    ];
    let outcome = book(&[("Số liệu", rows)]);
    assert_eq!(given(&outcome), BOTH, "{}", outcome.report());
}

#[test]
fn communes_in_columns_with_both_who_give() {
    let rows: &[&[&str]] = &[
        &["Chỉ tiêu", "Xã An Hòa", "", "Xã An Bình", ""],
        &["", "Tự đánh giá", "Thẩm định", "Tự đánh giá", "Thẩm định"],
        &["Số trẻ em", "500", "490", "300", ""],
        &["Số trẻ em dưới 1 tuổi", "100", "", "50", "40"],
    ];
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    fill(sheet, rows);
    let format = Format::new();
    sheet.merge_range(0, 1, 0, 2, "Xã An Hòa", &format).unwrap();
    sheet
        .merge_range(0, 3, 0, 4, "Xã An Bình", &format)
        .unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    let outcome = read(&[("a.xlsx", &bytes)]);
    assert_eq!(
        given(&outcome),
        "trẻ_em=490 (thẩm định; xã 500)\ntrẻ_em_dưới_1_tuổi=100\n\
         trẻ_em=300\ntrẻ_em_dưới_1_tuổi=40 (thẩm định; xã 50)\n",
        "{}",
        outcome.report()
    );
}

#[test]
fn points_that_are_verified_are_no_figures() {
    // `Thẩm định` beside points that the commune gives itself may be points.
    for heads in [
        ["Chỉ tiêu", "Số liệu", "Tự chấm", "Thẩm định"],
        ["Chỉ tiêu", "Số liệu", "Điểm tự chấm", "Điểm thẩm định"],
        ["Chỉ tiêu", "Số liệu", "Điểm tự đánh giá", "Thẩm định"],
    ] {
        let rows: &[&[&str]] = &[
            &["XÃ AN HÒA"],
            &heads,
            &["Số trẻ em", "500", "40", "30"],
            &["Số trẻ em dưới 1 tuổi", "100", "20", "10"],
        ];
        let outcome = book(&[("Biểu", rows)]);
        assert_eq!(
            given(&outcome),
            "trẻ_em=500\ntrẻ_em_dưới_1_tuổi=100\n",
            "{heads:?} {}",
            outcome.report()
        );
    }
    let text = "mã,tên,trẻ_em,Điểm tự chấm,Điểm thẩm định\n00001,Xã An Hòa,500,40,30\n";
    assert_eq!(given(&read_text("a.csv", text)), "trẻ_em=500\n");
}

#[test]
fn a_verified_value_that_cannot_be_taken_does_not_fall_back() {
    let outcome = read_text(
        "a.csv",
        "mã,tên,loại,loại (thẩm định),trẻ_em,trẻ_em (thẩm định),trẻ_em_dưới_1_tuổi,trẻ_em_dưới_1_tuổi (thẩm định)\n\
         00001,Xã An Hòa,phường,làng,500,chưa rõ,100,0.5\n",
    );
    assert_eq!(
        given(&outcome),
        "trẻ_em=– (thẩm định; xã 500)\ntrẻ_em_dưới_1_tuổi=– (thẩm định; xã 100)\n"
    );
    let (attribute, _) = outcome.standard.attributes.iter().next().unwrap();
    // The name says what the commune is, where nothing that was verified can be read.
    assert_eq!(
        outcome.only().giver(Subject::Attribute(attribute)),
        Giver::Verified
    );
    let (id, _) = outcome.indicator("trẻ_em");
    assert!(outcome.only().rejected(id).is_some());
    assert_eq!(outcome.codes().len(), 4, "{}", outcome.report());
}

#[test]
fn two_who_verify_differently_are_not_believed() {
    let verified = |value: &str| format!("mã,tên,trẻ_em\n00001,Xã An Hòa,{value}\n");
    let outcome = read(&[
        (
            "a.csv",
            b"m\xC3\xA3,t\xC3\xAAn,tr\xE1\xBA\xBB_em\n00001,X\xC3\xA3 An H\xC3\xB2a,500\n",
        ),
        ("tham-dinh-1.csv", verified("490").as_bytes()),
        ("tham-dinh-2.csv", verified("480").as_bytes()),
    ]);
    assert_eq!(given(&outcome), "trẻ_em=– (thẩm định; xã 500)\n");
    assert_eq!(
        outcome.codes(),
        ["TC0825", "TC0823"],
        "{}",
        outcome.report()
    );
}

#[test]
fn verified_and_reported_figures_may_contradict_each_other() {
    let outcome = read_text(
        "a.yaml",
        "mã: '00001'\ntên: Xã An Hòa\nloại: xã\ntrẻ_em: 500\ntrẻ_em_dưới_1_tuổi: 100\n\
         thẩm định:\n  trẻ_em: 90\n",
    );
    insta::assert_snapshot!("verified_contradicts", given(&outcome) + &outcome.report());
}

#[test]
fn what_the_commune_reported_wrongly_says_nothing_once_it_is_verified() {
    let outcome = read_text(
        "a.yaml",
        "mã: '00001'\ntên: Xã An Hòa\nloại: xã\ntrẻ_em: 500\ntrẻ_em_dưới_1_tuổi: 600\n\
         thẩm định:\n  trẻ_em_dưới_1_tuổi: 60\n",
    );
    assert_eq!(
        given(&outcome),
        "trẻ_em=500\ntrẻ_em_dưới_1_tuổi=60 (thẩm định; xã –)\n"
    );
    assert_eq!(outcome.report(), "");
}

/// The counts of the properties below.
const COUNTS: [&str; 6] = [
    "trẻ_em",
    "trẻ_em_dưới_1_tuổi",
    "trẻ_em_tiêm_chủng",
    "trẻ_em_nhà_trẻ",
    "trẻ_em_mẫu_giáo",
    "trẻ_em_bị_tai_nạn",
];

/// A figure that the commune reports and one that is verified.
type Both = (Option<u32>, Option<u32>);

/// A commune with these figures, read.
fn commune(figures: &[Both]) -> Outcome {
    let mut headings = "mã,tên,loại".to_owned();
    let mut row = "00001,Xã An Hòa,xã".to_owned();
    let shown = |figure: Option<u32>| figure.map_or_else(String::new, |it| it.to_string());
    for (name, (own, verified)) in COUNTS.iter().zip(figures) {
        write!(headings, ",{name},{name} (thẩm định)").unwrap();
        write!(row, ",{},{}", shown(*own), shown(*verified)).unwrap();
    }
    read_text("a.csv", &format!("{headings}\n{row}\n"))
}

/// What comes of a record: verdict, points, items, what is missing.
fn comes_to(outcome: &Outcome, record: &Record) -> String {
    let outcome = engine::evaluate(&outcome.standard, record);
    let (points, criteria) = (outcome.points, &outcome.criteria);
    format!(
        "{:?} {points:?} {criteria:?} {:?}",
        outcome.verdict, outcome.missing
    )
}

fn figure() -> impl Strategy<Value = Option<u32>> {
    prop_oneof![1 => Just(None), 4 => (0_u32..40).prop_map(Some)]
}

proptest! {
    /// Verified values score as if the commune had reported them, and without them it scores by its own.
    #[test]
    fn verified_values_take_the_place_of_reported_ones(
        figures in proptest::collection::vec((figure(), figure()), COUNTS.len())
    ) {
        let both = commune(&figures);
        let own: Vec<Both> = figures.iter().map(|(own, _)| (*own, None)).collect();
        let own = commune(&own);
        let taken: Vec<Both> = (figures.iter())
            .map(|(own, verified)| (verified.or(*own), None))
            .collect();
        let taken = commune(&taken);
        prop_assert_eq!(comes_to(&both, both.only()), comes_to(&taken, taken.only()));
        let alone = both.only().self_assessed().unwrap_or(both.only());
        prop_assert_eq!(comes_to(&both, alone), comes_to(&own, own.only()));
        prop_assert_eq!(both.only().is_verified(), figures.iter().any(|(_, it)| it.is_some()));
    }

    /// What is verified as it was reported changes nothing but who is named.
    #[test]
    fn equal_values_change_nothing_but_who_is_named(
        figures in proptest::collection::vec((figure(), any::<bool>()), COUNTS.len())
    ) {
        let own: Vec<Both> = figures.iter().map(|(own, _)| (*own, None)).collect();
        let same = figures.iter().map(|(own, same)| (*own, own.filter(|_| *same)));
        let same = commune(&same.collect::<Vec<Both>>());
        let own = commune(&own);
        prop_assert_eq!(comes_to(&same, same.only()), comes_to(&own, own.only()));
        for (name, (value, is_same)) in COUNTS.iter().zip(&figures) {
            let (id, _) = same.indicator(name);
            let is_verified = same.only().giver(Subject::Indicator(id)) == Giver::Verified;
            prop_assert_eq!(is_verified, *is_same && value.is_some());
        }
    }
}
