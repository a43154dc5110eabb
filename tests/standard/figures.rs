//! Every figure and who stands behind it.

use std::collections::BTreeMap;

use tieuchi::diagnostic::{Code, Severity};
use tieuchi::model::{Endpoint, Interval, Level, Points, Provenance, Quantity, Scoring, Standard};
use tieuchi::number::{Decimal, format_date};

use crate::standard::shipped;

/// Number, title, most points with their mark: `+` confirmed, `=` derived, `?` unverified.
const CRITERIA: [(u32, &str, &str); 13] = [
    (1, "Nguồn lực thực hiện quyền trẻ em", "100+"),
    (2, "Trẻ em được khai sinh đúng quy định", "50?"),
    (3, "Trẻ em bị xâm hại", "100?"),
    (4, "Trẻ em vi phạm pháp luật, nghiện ma túy", "75?"),
    (5, "Trẻ em bị tai nạn, thương tích", "100?"),
    (6, "Trẻ em có hoàn cảnh đặc biệt được trợ giúp", "125+"),
    (
        7,
        "Trẻ em dưới 1 tuổi được tiêm chủng đầy đủ các loại vắc xin thuộc chương trình tiêm chủng mở rộng",
        "50+",
    ),
    (
        8,
        "Trẻ em dưới 5 tuổi bị suy dinh dưỡng thể nhẹ cân và thể thấp còi",
        "75?",
    ),
    (9, "Trẻ em được khám sức khỏe định kỳ", "50?"),
    (10, "Trẻ em đến trường, lớp mầm non", "75?"),
    (11, "Trẻ em được thực hiện quyền tham gia của trẻ em", "75?"),
    (
        12,
        "Hoạt động vui chơi, giải trí, văn hóa, thể dục, thể thao dành cho trẻ em",
        "75?",
    ),
    (
        13,
        "Mức độ hài lòng của trẻ em và người dân về việc thực hiện quyền trẻ em",
        "50?",
    ),
];

/// Item, what is measured, rows. `[` and `]` include their bound, `(` and `)` do not; `none` is
/// what a denominator of 0 gives.
const ITEMS: [(&str, &str, &str); 25] = [
    ("1.1", "yes", "50+"),
    ("1.2", "yes", "15+"),
    ("1.3", "yes", "15+"),
    ("1.4", "yes", "20="),
    (
        "2.1",
        "per 100",
        "[98 → 50? | [95, 98) → 35? | [90, 95) → 20? | 90) → 0? | none → 50?",
    ),
    ("3.1", "per 1000", "[0, 0] → 100? | (0, 1] → 50? | (1 → 0?"),
    (
        "4.1",
        "per 1000",
        "[0, 0] → 75? | (0, 1] → 40? | (1, 2] → 20? | (2 → 0?",
    ),
    (
        "5.1",
        "per 100000",
        "500] → 60? | (500, 600] → 30? | (600 → 0?",
    ),
    ("5.2", "count", "[0, 0] → 40? | (0 → 0?"),
    (
        "6.1",
        "per 100",
        "[95 → 50+ | [90, 95) → 25? | 90) → 0? | none → 50?",
    ),
    (
        "6.2",
        "per 100",
        "[100, 100] → 75+ | 100) → 0? | none → 75?",
    ),
    (
        "7.1",
        "per 100",
        "[98 → 50+ | [95, 98) → 30? | [90, 95) → 15? | 90) → 0? | none → 50?",
    ),
    (
        "8.1",
        "per 100",
        "10) → 35? | [10, 15) → 20? | [15 → 0? | none → 35?",
    ),
    (
        "8.2",
        "per 100",
        "20) → 40? | [20, 25) → 20? | [25 → 0? | none → 40?",
    ),
    (
        "9.1",
        "per 100",
        "[95 → 50? | [85, 95) → 30? | [75, 85) → 15? | 75) → 0? | none → 50?",
    ),
    (
        "10.1",
        "per 100",
        "[30 → 30? | [20, 30) → 15? | 20) → 0? | none → 30?",
    ),
    (
        "10.2",
        "per 100",
        "[95 → 45? | [90, 95) → 25? | 90) → 0? | none → 45?",
    ),
    ("11.1", "count", "[1 → 25? | 1) → 0?"),
    (
        "11.2",
        "per 100",
        "[80 → 25? | [50, 80) → 15? | 50) → 0? | none → 25?",
    ),
    ("11.3", "per 100", "[90 → 25? | 90) → 0? | none → 25?"),
    ("12.1", "yes", "30?"),
    (
        "12.2",
        "per 100",
        "[60 → 25? | [40, 60) → 15? | 40) → 0? | none → 25?",
    ),
    ("12.3", "count", "[4 → 20? | [2, 4) → 10? | 2) → 0?"),
    (
        "13.1",
        "per 100",
        "[80 → 25? | [60, 80) → 15? | 60) → 0? | none → 0?",
    ),
    (
        "13.2",
        "per 100",
        "[80 → 25? | [60, 80) → 15? | 60) → 0? | none → 0?",
    ),
];

const CONFIRMED: usize = 12;
const DERIVED: usize = 2;
const UNVERIFIED: usize = 82;

#[test]
fn it_builds_with_no_error_and_no_warning() {
    let (standard, findings, _) = shipped::read();
    let weighty: Vec<_> = findings
        .iter()
        .filter(|finding| finding.severity != Severity::Note)
        .collect();
    assert!(weighty.is_empty(), "{weighty:#?}");
    assert!(standard.is_some());
    assert!(
        findings
            .iter()
            .all(|finding| finding.code == Code::Unverified)
    );
    assert_eq!(findings.len(), UNVERIFIED);
}

#[test]
fn its_heading_says_which_decision_it_is() {
    let standard = shipped::standard();
    assert_eq!(standard.id, "qd-06-2019");
    assert_eq!(
        standard.issued.map(format_date).as_deref(),
        Some("03/01/2019")
    );
    assert_eq!(marked(&standard.total), "1000=");
}

#[test]
fn criteria_are_those_of_the_decision() {
    let standard = shipped::standard();
    let found: Vec<_> = standard
        .criteria
        .values()
        .map(|criterion| {
            (
                criterion.number,
                criterion.title.as_str(),
                marked(&criterion.max),
            )
        })
        .collect();
    let expected: Vec<_> = CRITERIA
        .iter()
        .map(|(number, title, max)| (*number, *title, (*max).to_owned()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn scales_are_those_of_the_page() {
    let standard = shipped::standard();
    assert_eq!(standard.items.len(), ITEMS.len());
    for (number, measure, rows) in ITEMS {
        let (_, item) = shipped::item(&standard, number);
        assert_eq!(
            written(&item.scoring),
            (measure.to_owned(), rows.to_owned()),
            "{number}"
        );
    }
}

#[test]
fn thresholds_are_those_of_the_decision() {
    let standard = shipped::standard();
    assert!(standard.recognition.all_criteria_met);
    assert!(standard.recognition.no_criterion_at_zero);
    let found: Vec<_> = standard
        .recognition
        .thresholds
        .iter()
        .map(|threshold| {
            let class = &standard.classes[threshold.class];
            (class.label.as_str(), marked(&threshold.at_least))
        })
        .collect();
    let expected = [
        (
            "Phường thuộc quận, thị xã, thành phố của thành phố trực thuộc trung ương",
            "900+".to_owned(),
        ),
        (
            "Xã, thị trấn miền núi, hải đảo; xã đặc biệt khó khăn",
            "800+".to_owned(),
        ),
        ("Xã, phường, thị trấn còn lại", "850+".to_owned()),
    ];
    assert_eq!(found, expected);
}

#[test]
fn every_figure_says_who_stands_behind_it() {
    let standard = shipped::standard();
    let mut marks: BTreeMap<char, usize> = BTreeMap::new();
    for points in all_points(&standard) {
        *marks.entry(mark(points)).or_default() += 1;
    }
    let expected = BTreeMap::from([('+', CONFIRMED), ('=', DERIVED), ('?', UNVERIFIED)]);
    assert_eq!(marks, expected);
    assert_eq!(standard.unverified.len(), UNVERIFIED);
}

fn all_points(standard: &Standard) -> Vec<&Points> {
    let mut all = vec![&standard.total];
    all.extend(standard.criteria.values().map(|criterion| &criterion.max));
    for item in standard.items.values() {
        match &item.scoring {
            Scoring::Flag { points, .. } | Scoring::When { points, .. } => all.push(points),
            Scoring::Measure { scale, .. } => {
                all.extend(scale.bands.iter().map(|band| &band.points));
                all.extend(scale.no_case.iter().map(|rule| &rule.points));
            }
        }
    }
    all.extend(
        standard
            .recognition
            .thresholds
            .iter()
            .map(|one| &one.at_least),
    );
    all
}

fn written(scoring: &Scoring) -> (String, String) {
    match scoring {
        Scoring::Flag { points, .. } => ("yes".to_owned(), marked(points)),
        Scoring::When { points, .. } => ("when".to_owned(), marked(points)),
        Scoring::Measure { quantity, scale } => {
            let measure = match quantity {
                Quantity::Level(Level::Ratio(ratio)) => format!("per {}", ratio.base),
                Quantity::Level(Level::Count(_)) => "count".to_owned(),
                Quantity::Level(Level::Percent(_)) => "percent".to_owned(),
                Quantity::Change(_) => "change".to_owned(),
            };
            let bands = scale
                .bands
                .iter()
                .map(|band| format!("{} → {}", range(&band.interval), marked(&band.points)));
            let rule = scale
                .no_case
                .iter()
                .map(|rule| format!("none → {}", marked(&rule.points)));
            (measure, bands.chain(rule).collect::<Vec<_>>().join(" | "))
        }
    }
}

fn range(interval: &Interval) -> String {
    let lower = |end: Endpoint| format!("{}{}", if end.inclusive { '[' } else { '(' }, end.value);
    let upper = |end: Endpoint| format!("{}{}", end.value, if end.inclusive { ']' } else { ')' });
    match (interval.lower.map(lower), interval.upper.map(upper)) {
        (Some(lower), Some(upper)) => format!("{lower}, {upper}"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => String::new(),
    }
}

fn marked(points: &Points) -> String {
    let value: Decimal = points.value.normalize();
    format!("{value}{}", mark(points))
}

fn mark(points: &Points) -> char {
    match &points.provenance {
        Provenance::VerifiedBy(_) => '+',
        Provenance::DerivedFrom(_) => '=',
        Provenance::Unverified => '?',
        Provenance::Stated => '!',
    }
}
