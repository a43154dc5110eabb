//! Units that merged, by what their parts had.

use tieuchi::history::Before;

use super::support::{change, follow, parts, standard};

const WHOLE: &str = "00001,Xã A,00001,Xã Mới,no\n00002,Xã B,00001,Xã Mới,no";

#[test]
fn counts_of_whole_units_add_up_on_both_sides_of_a_bound() {
    let law = standard(4, 15, 12);
    // 1 and 2 meetings are 3 together, and 2 and 2 are 4.
    for (second, said) in [(1, "5 0 0 = 5"), (2, "0 0 0 = 0")] {
        let history = follow(
            &[&law],
            &[
                "2024,00001,Xã A,không,2,có",
                &format!("2024,00002,Xã B,không,{second},có"),
                "2026,00001,Xã Mới,không,4,có",
            ],
            Some(("01/07/2025", WHOLE)),
        );
        assert_eq!(parts(change(&history)), said, "{second}");
        assert!(history.steps[0].is_merger);
        assert!(history.steps[0].gone.is_empty());
    }
}

#[test]
fn answers_and_attributes_are_those_of_the_whole_only_where_parts_agree() {
    let law = standard(4, 15, 12);
    let of = |hard: &str, book: &str| {
        let history = follow(
            &[&law],
            &[
                "2024,00001,Xã A,không,2,có",
                &format!("2024,00002,Xã B,{hard},2,{book}"),
                "2026,00001,Xã Mới,không,4,có",
            ],
            Some(("01/07/2025", WHOLE)),
        );
        let change = change(&history);
        (parts(change), change.first().classes.len())
    };
    assert_eq!(of("không", "có"), ("0 0 0 = 0".to_owned(), 1));
    assert_eq!(of("không", "không"), ("0..10 0 0 = 0..10".to_owned(), 1));
    assert_eq!(of("không", ""), ("0..10 0 0 = 0..10".to_owned(), 1));
    assert_eq!(of("có", "có").1, 2);
}

#[test]
fn a_part_without_a_count_or_without_data_leaves_the_sum_unknown() {
    let law = standard(4, 15, 12);
    let without_count = [
        "2024,00001,Xã A,không,9,có",
        "2024,00002,Xã B,không,,có",
        "2026,00001,Xã Mới,không,4,có",
    ];
    let map = Some(("01/07/2025", WHOLE));
    let history = follow(&[&law], &without_count, map);
    assert!(!change(&history).first().points.is_exact());
    let without_data = ["2024,00001,Xã A,không,9,có", "2026,00001,Xã Mới,không,4,có"];
    let history = follow(&[&law], &without_data, map);
    let unit = &history.steps[0].units[0];
    assert!(!unit.change.as_ref().unwrap().first().points.is_exact());
    let Before::Merged(parts) = &unit.before else {
        panic!("{unit:?}");
    };
    assert_eq!([parts[0].place, parts[1].place], [Some(0), None]);
}

#[test]
fn of_a_divided_unit_no_figure_is_made_up() {
    let law = standard(4, 15, 12);
    let map =
        "00001,Xã A,00001,Xã Mới,no\n00002,Xã B,00001,Xã Mới,yes\n00002,Xã B,00003,Xã Khác,yes";
    let history = follow(
        &[&law],
        &[
            "2024,00001,Xã A,không,2,có",
            "2024,00002,Xã B,không,9,có",
            "2026,00001,Xã Mới,không,4,có",
            "2026,00003,Xã Khác,không,4,có",
        ],
        Some(("01/07/2025", map)),
    );
    let step = &history.steps[0];
    for unit in &step.units {
        assert!(matches!(unit.before, Before::Divided(_)), "{unit:?}");
        assert!(unit.change.is_none());
    }
    assert_eq!((step.recognised.units, step.recognised.causes), (0, [0; 3]));
}

#[test]
fn a_map_counts_only_between_periods_around_its_day() {
    let law = standard(4, 15, 12);
    let rows = [
        "2024,00001,Xã A,không,2,có",
        "2024,00002,Xã B,không,2,có",
        "2026,00001,Xã Mới,không,4,có",
    ];
    // The last day of a period decides, as for its law.
    for (day, merged) in [
        ("31/12/2024", false),
        ("01/01/2025", true),
        ("31/12/2026", true),
        ("01/01/2027", false),
    ] {
        let history = follow(&[&law], &rows, Some((day, WHOLE)));
        assert_eq!(history.steps[0].is_merger, merged, "{day}");
        assert_eq!(history.steps[0].gone.len(), usize::from(!merged), "{day}");
    }
}
