//! What is reached, not reached or open, and how much more it takes.

use proptest::prelude::*;
use tieuchi::engine::Verdict::{Met, NotMet, Undetermined};
use tieuchi::number::Decimal;
use tieuchi::plan::{GoalOutcome, Problem, Shortfall};

use super::support::{goal, recognised};

fn needs(outcome: &GoalOutcome) -> (Decimal, Option<Decimal>) {
    let Shortfall { best, worst, .. } = outcome.standing.shortfall.unwrap();
    (best, worst)
}

fn whole(number: i64) -> Decimal {
    Decimal::from(number)
}

/// As the press and the provinces' own reports have them: see the sources in `criteria/`.
#[test]
fn published_shares() {
    // Gia Lai: 105 of 220 are 47,73%; 80% are 176.
    let gia_lai = recognised(105, 115, 0);
    assert_eq!(gia_lai.standing.verdict, NotMet);
    assert_eq!(needs(&gia_lai), (whole(71), Some(whole(71))));
    // Cao Bằng: 142 of 161 are 88,2%.
    assert_eq!(recognised(142, 19, 0).standing.verdict, Met);
    // Lâm Hà: 7 of 16, then 12 of 16; 80% are 13.
    assert_eq!(needs(&recognised(7, 9, 0)).0, whole(6));
    assert_eq!(needs(&recognised(12, 4, 0)).0, whole(1));
}

#[test]
fn a_share_on_its_bound_is_reached() {
    assert_eq!(recognised(4, 1, 0).standing.verdict, Met);
    assert_eq!(recognised(79, 21, 0).standing.verdict, NotMet);
    assert_eq!(recognised(80, 20, 0).standing.verdict, Met);
}

#[test]
fn open_units_leave_a_share_open_only_while_they_decide() {
    assert_eq!(recognised(79, 20, 1).standing.verdict, Undetermined);
    assert_eq!(recognised(80, 0, 20).standing.verdict, Met);
    assert_eq!(recognised(70, 21, 9).standing.verdict, NotMet);
    assert_eq!(needs(&recognised(70, 21, 9)), (whole(1), Some(whole(10))));
    assert_eq!(needs(&recognised(79, 20, 1)), (whole(0), Some(whole(1))));
}

#[test]
fn without_units_nothing_is_said() {
    let none = recognised(0, 0, 0);
    assert_eq!(
        (none.standing.verdict, none.standing.problem),
        (Undetermined, Some(Problem::NoUnits))
    );
}

/// 100 of 100 and 0 of 1.000: the mean of both shares is 50%, the share of the sums 9,09%.
#[test]
fn a_ratio_is_one_of_sums() {
    let rows = ["A,100,100,,", "B,1000,0,,"];
    assert_eq!(
        goal("tỷ lệ khai_sinh / sinh từ 50% trở lên", &rows)
            .standing
            .verdict,
        NotMet
    );
    assert_eq!(
        goal("tỷ lệ khai_sinh / sinh dưới 10%", &rows)
            .standing
            .verdict,
        Met
    );
    let short = goal("tỷ lệ khai_sinh / sinh từ 50% trở lên", &rows);
    assert_eq!(needs(&short), (whole(450), Some(whole(450))));
}

#[test]
fn both_sides_of_each_bound() {
    let rows = ["A,60,54,3,", "A,40,36,4,"];
    for (asks, verdict) in [
        ("tỷ lệ khai_sinh / sinh từ 90% trở lên", Met),
        ("tỷ lệ khai_sinh / sinh trên 90%", NotMet),
        ("tỷ lệ khai_sinh / sinh đến 90%", Met),
        ("tỷ lệ khai_sinh / sinh dưới 90%", NotMet),
        ("tỷ lệ khai_sinh / sinh bằng 90%", Met),
        ("tỷ lệ khai_sinh / sinh từ 89% đến dưới 90%", NotMet),
        ("tỷ suất vụ / sinh trên 1.000 đến 70", Met),
        ("tỷ suất vụ / sinh trên 1.000 dưới 70", NotMet),
        ("tổng vụ bằng 7", Met),
        ("tổng vụ từ 8 trở lên", NotMet),
    ] {
        assert_eq!(goal(asks, &rows).standing.verdict, verdict, "{asks}");
    }
    let above = goal("tỷ lệ khai_sinh / sinh trên 90%", &rows);
    assert_eq!(needs(&above), (whole(1), Some(whole(1))));
    let below = goal("tỷ lệ khai_sinh / sinh dưới 90%", &rows);
    assert!(!below.standing.shortfall.unwrap().is_more);
    assert_eq!(needs(&below), (whole(1), Some(whole(1))));
    assert_eq!(needs(&goal("tổng vụ từ 12 trở lên", &rows)).0, whole(5));
}

#[test]
fn a_missing_part_is_as_much_as_its_whole_leaves() {
    // Without the second: 90 of 100; with it from 90 of 110 to 100 of 110.
    let rows = ["A,100,90,,", "A,10,,,"];
    assert_eq!(
        goal("tỷ lệ khai_sinh / sinh từ 80% trở lên", &rows)
            .standing
            .verdict,
        Met
    );
    assert_eq!(
        goal("tỷ lệ khai_sinh / sinh từ 85% trở lên", &rows)
            .standing
            .verdict,
        Undetermined
    );
    assert_eq!(
        goal("tỷ lệ khai_sinh / sinh trên 91%", &rows)
            .standing
            .verdict,
        NotMet
    );
    assert_eq!(
        goal("tỷ lệ khai_sinh / sinh từ 85% trở lên", &rows).lacking,
        [1]
    );
}

#[test]
fn a_missing_whole_is_without_end() {
    let rows = ["A,100,90,,", "A,,5,,"];
    let low = goal("tỷ lệ khai_sinh / sinh từ 50% trở lên", &rows);
    assert_eq!(low.standing.verdict, Undetermined);
    assert_eq!(needs(&low).1, None);
    // At best the second has 5 of 5.
    assert_eq!(
        goal("tỷ lệ khai_sinh / sinh trên 91%", &rows)
            .standing
            .verdict,
        NotMet
    );
    assert_eq!(
        goal("tỷ lệ khai_sinh / sinh từ 90% trở lên", &rows)
            .standing
            .verdict,
        Undetermined
    );
}

#[test]
fn nothing_of_the_kind_is_no_case() {
    let none = goal("tỷ lệ khai_sinh / sinh trên 90%", &["A,0,0,,", "B,0,0,,"]);
    assert_eq!(
        (none.standing.verdict, none.standing.problem),
        (Undetermined, Some(Problem::NoCase))
    );
    // While the whole may turn out to be 0, nothing is said.
    let open = goal("tỷ lệ khai_sinh / sinh từ 0% trở lên", &["A,,,,"]);
    assert_eq!(
        (open.standing.verdict, open.standing.problem),
        (Undetermined, None)
    );
}

#[test]
fn the_worst_locality_comes_first() {
    let rows = [
        "Bình,10,10,,",
        "An,10,2,,",
        "Cát,10,7,,",
        "An,10,4,,",
        "Dầu,10,,,",
    ];
    let outcome = goal("tỷ lệ khai_sinh / sinh trên 90%", &rows);
    let names: Vec<_> = (outcome.localities.iter())
        .map(|one| {
            (
                one.name.as_deref().unwrap(),
                one.standing.verdict,
                one.standing.figure.units,
            )
        })
        .collect();
    assert_eq!(
        names,
        [
            ("An", NotMet, 2),
            ("Cát", NotMet, 1),
            ("Dầu", Undetermined, 1),
            ("Bình", Met, 1),
        ]
    );
}

/// One unit: what it reports, and all that what it does not may be.
#[derive(Debug, Clone)]
struct Row {
    whole: Option<u8>,
    part: Option<u8>,
    answer: Option<bool>,
}

/// Figures up to this are tried for what is missing.
const MOST: u8 = 4;

fn row() -> impl Strategy<Value = Row> {
    let whole = proptest::option::weighted(0.7, 0..=MOST);
    let answer = proptest::option::weighted(0.7, any::<bool>());
    (whole, 0..=MOST, any::<bool>(), answer).prop_map(|(whole, part, known, answer)| Row {
        whole,
        part: known.then_some(part.min(whole.unwrap_or(MOST))),
        answer,
    })
}

impl Row {
    fn text(&self) -> String {
        let number = |number: Option<u8>| number.map_or_else(String::new, |it| it.to_string());
        let answer = self
            .answer
            .map_or("", |yes| if yes { "có" } else { "không" });
        format!("A,{},{},,{answer}", number(self.whole), number(self.part))
    }

    /// Every whole and part that it can have, up to the most that is tried.
    fn completions(&self) -> Vec<(i64, i64)> {
        let wholes = self.whole.map_or(0..=MOST, |whole| whole..=whole);
        let of = |whole: u8| {
            let parts = self.part.map_or(0..=whole, |part| part..=part);
            let parts = parts.filter(move |part| *part <= whole);
            parts.map(move |part| (i64::from(whole), i64::from(part)))
        };
        wholes.flat_map(of).collect()
    }
}

/// The sums of every way to complete all rows.
fn sums(rows: &[Row]) -> Vec<(i64, i64)> {
    rows.iter().fold(vec![(0, 0)], |sums, row| {
        let one = row.completions();
        let add = |(whole, part): &(i64, i64)| {
            let (whole, part) = (*whole, *part);
            one.iter()
                .map(move |(w, p)| (whole + w, part + p))
                .collect::<Vec<_>>()
        };
        let mut sums: Vec<(i64, i64)> = sums.iter().flat_map(add).collect();
        sums.sort_unstable();
        sums.dedup();
        sums
    })
}

proptest! {
    /// Held against every way to complete what is missing: what is said to be reached is reached in each, what
    /// is said not to be in none.
    #[test]
    fn a_verdict_holds_for_every_completion(
        rows in proptest::collection::vec(row(), 1..4),
        bound in 1_i64..100,
        way in 0..4,
    ) {
        let range = match way {
            0 => format!("từ {bound}% trở lên"),
            1 => format!("trên {bound}%"),
            2 => format!("đến {bound}%"),
            _ => format!("dưới {bound}%"),
        };
        let reaches = |(whole, part): &(i64, i64)| {
            let (ratio, bound) = (100 * part, bound * whole);
            *whole > 0 && match way {
                0 => ratio >= bound,
                1 => ratio > bound,
                2 => ratio <= bound,
                _ => ratio < bound,
            }
        };
        let texts: Vec<String> = rows.iter().map(Row::text).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let outcome = goal(&format!("tỷ lệ khai_sinh / sinh {range}"), &texts);
        let all = sums(&rows);
        let reached = all.iter().filter(|sum| reaches(sum)).count();
        match outcome.standing.verdict {
            Met => prop_assert_eq!(reached, all.len()),
            NotMet => prop_assert_eq!(reached, 0),
            Undetermined => {}
        }
        // What is known in full is never left open, but where there is nothing to divide by.
        let complete = rows.iter().all(|row| row.whole.is_some() && row.part.is_some());
        if complete && outcome.standing.problem.is_none() {
            prop_assert_ne!(outcome.standing.verdict, Undetermined);
        }
        // Where no whole is missing, nothing beyond what is tried can be: then an open verdict has both.
        if rows.iter().all(|row| row.whole.is_some())
            && outcome.standing.verdict == Undetermined
            && outcome.standing.problem.is_none()
            && all.iter().all(|(whole, _)| *whole > 0)
        {
            prop_assert!(reached > 0 && reached < all.len());
        }
        // Of what is known in full the shortfall brings it exactly up to the bound, and one less does not.
        if let (true, NotMet, [(whole, part)]) = (complete, outcome.standing.verdict, all.as_slice()) {
            let needs = outcome.standing.shortfall.unwrap();
            let k = i64::try_from(needs.best.mantissa()).unwrap();
            let moved = |k: i64| (*whole, if needs.is_more { part + k } else { part - k });
            prop_assert!(reaches(&moved(k)) && !reaches(&moved(k - 1)));
        }
    }

    /// More data never contradicts a verdict.
    #[test]
    fn more_answers_never_contradict(rows in proptest::collection::vec(row(), 1..4), filled: bool) {
        let verdict = |rows: &[Row]| {
            let texts: Vec<String> = rows.iter().map(Row::text).collect();
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            goal("tỷ lệ đơn vị quy_chế từ 50% trở lên", &texts).standing.verdict
        };
        let before = verdict(&rows);
        let mut more = rows.clone();
        if let Some(open) = more.iter_mut().find(|row| row.answer.is_none()) {
            open.answer = Some(filled);
        }
        prop_assert!(before == Undetermined || verdict(&more) == before);
    }
}
