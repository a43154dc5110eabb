//! The five programmes: every duty, report and list done, missed and left open, on both sides of each day; every
//! target reached, missed and left open.

use std::fmt::Write as _;

use insta::assert_snapshot;
use tieuchi::model::Plan;
use tieuchi::number::{Date, format_date};
use tieuchi::plan::{Body, Duties, State};

use super::{on, shipped};

const ALL: [(&str, &str); 5] = [
    ("quang-nam-2024", "31/12/2024"),
    ("quang-nam-2023", "31/12/2023"),
    ("kien-giang-2021", "31/12/2024"),
    ("bach-thong-2023", "31/12/2023"),
    ("kon-tum-2019", "31/12/2019"),
];

/// The deadlines in a plan's year, as they follow from its words.
#[test]
fn what_is_due_in_a_year() {
    let mut said = String::new();
    for (id, day) in ALL {
        let plan = shipped(id);
        let duties = on(&plan, "", day);
        writeln!(said, "{id} {}", duties.year).unwrap();
        for (duty, outcome) in plan.duties.iter().zip(&duties.duties) {
            let lasts = outcome.times.iter().map(|time| {
                time.last
                    .map_or_else(|| "không ngày".to_owned(), format_date)
            });
            let lasts: Vec<String> = lasts.collect();
            let bodies = outcome.bodies.len();
            let lasts = if lasts.is_empty() {
                "khi có vụ việc".to_owned()
            } else {
                lasts.join(" ")
            };
            writeln!(said, "  {} ({bodies}): {lasts}", duty.called()).unwrap();
        }
    }
    assert_snapshot!(said);
}

/// Rows that say the same of all duties, of each body at each time.
fn rows(plan: &Plan, duties: &Duties, state: &str, day: impl Fn(Date) -> Option<Date>) -> String {
    let mut rows = String::new();
    for (duty, outcome) in plan.duties.iter().zip(&duties.duties) {
        for one in &outcome.bodies {
            let name = match one.body {
                Body::Unit(place) => ["Xã An", "Xã Bình"][place],
                Body::District(place) => &duties.districts[place],
                Body::Named(place) => &duties.named[place],
            };
            for doing in &one.done {
                let time = doing.time.map_or_else(String::new, |time| time.to_string());
                let day = doing
                    .last
                    .and_then(&day)
                    .map_or_else(String::new, format_date);
                writeln!(rows, "\"{name}\",{},{time},{state},{day},", duty.called()).unwrap();
            }
            if outcome.times.is_empty() {
                // The report of something that happened on 2 February of the year.
                let happened = format!("2/2/{}", duties.year);
                writeln!(rows, "\"{name}\",{},,{state},,{happened}", duty.called()).unwrap();
            }
        }
    }
    rows
}

fn states(duties: &Duties) -> Vec<(State, Option<Date>)> {
    let bodies = duties.duties.iter().flat_map(|one| &one.bodies);
    bodies
        .flat_map(|one| &one.done)
        .map(|one| (one.state, one.last))
        .collect()
}

#[test]
fn every_duty_is_done_late_not_done_and_left_open() {
    for (id, day) in ALL {
        let plan = shipped(id);
        let open = on(&plan, "", day);
        assert!(
            states(&open)
                .iter()
                .all(|(state, _)| *state == State::Unknown),
            "{id}"
        );
        // Nobody is left out: each duty is somebody's.
        assert!(open.duties.iter().all(|one| !one.bodies.is_empty()), "{id}");
        let far = day.replace("/20", "/30");
        let in_time = on(&plan, &rows(&plan, &open, "xong", Some), day);
        assert!(in_time.findings.is_empty(), "{id}: {:?}", in_time.findings);
        assert!(
            states(&in_time)
                .iter()
                .all(|(state, _)| *state == State::Done),
            "{id}"
        );
        assert!(
            in_time
                .duties
                .iter()
                .all(|one| one.bodies.iter().all(|one| !one.done.is_empty()))
        );
        // The year that is looked at stays, for the plan has ended or the rows are of its times.
        let after = |last: Date| last.next_day();
        let late = rows(&plan, &open, "xong", after);
        let next_day = super::day(day).next_day().map(format_date).unwrap();
        let day_after = if plan.effective_to.is_some() {
            &next_day
        } else {
            day
        };
        for (state, last) in states(&on(&plan, &late, day_after)) {
            let is_last_of_year = last.is_some_and(|last| last == super::day(day));
            let expected = match last {
                None => State::Done,
                // That day is not over where the plan's year is looked at on it.
                Some(_) if is_last_of_year && day_after == day => State::NotDone,
                Some(_) => State::Late { days: 1 },
            };
            assert_eq!(state, expected, "{id} {last:?}");
        }
        let missed = on(&plan, &rows(&plan, &open, "chưa", |_| None), day);
        assert!(
            states(&missed)
                .iter()
                .all(|(state, _)| *state == State::NotDone),
            "{id}"
        );
        drop(far);
    }
}

#[test]
fn each_day_has_two_sides() {
    for (id, day) in ALL {
        let plan = shipped(id);
        let lasts: Vec<Date> = states(&on(&plan, "", day))
            .iter()
            .filter_map(|(_, last)| *last)
            .collect();
        for last in lasts {
            let overdue = |day: Date| {
                let duties = on(&plan, "", &format_date(day));
                let bodies = duties.duties.iter().flat_map(|one| &one.bodies);
                let all: Vec<Option<u32>> = bodies
                    .flat_map(|one| &one.done)
                    .filter(|one| one.last == Some(last))
                    .map(|one| one.overdue)
                    .collect();
                all
            };
            assert!(overdue(last).iter().all(Option::is_none), "{id} {last}");
            // In the next year other times are looked at, where the plan goes on.
            let next = last.next_day().unwrap();
            assert!(
                overdue(next).iter().all(|one| *one == Some(1)),
                "{id} {last}"
            );
        }
    }
}
