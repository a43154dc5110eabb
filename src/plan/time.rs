//! When a duty is due: each time of its document's words, and the last day that is in time.

use time::Month;

use crate::model::{Due, Duty, Every, Plan, YearDay};
use crate::number::{Date, Period};

/// So many years back a plan without end is followed.
const MOST_YEARS: i32 = 50;

/// One time at which a duty is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Time {
    /// What time it is of, where the duty comes back or has several days.
    pub time: Option<Period>,
    /// The last day that is in time; none where the document gives no day.
    pub last: Option<Date>,
    /// Whether the duty comes back, so that its times are looked at year by year.
    pub comes_back: bool,
}

/// The days in which a plan's duties fall due: those in which it is in force; without a first one since it was issued, without an
/// end up to the end of the given day's year.
pub(super) fn life(plan: &Plan, day: Date) -> Period {
    let first = plan.effective_from.or(plan.issued);
    let year = |year| Period::year(year).unwrap_or(Period::day(day));
    let first = first.unwrap_or(year(day.year()).first);
    let open_end = year(day.year().max(first.year())).last;
    let last = plan.effective_to.unwrap_or(open_end).max(first);
    Period { first, last }
}

/// The year of a plan that is looked at on a day: the day's own, or the nearest in which the plan is in force.
pub(super) fn year(life: Period, day: Date) -> i32 {
    day.year().clamp(life.first.year(), life.last.year())
}

/// All times at which a duty is due but for what happens at no known time, in order.
pub(super) fn all(duty: &Duty, life: Period) -> Vec<Time> {
    let has_several = duty.deadlines.len() > 1;
    let mut times = Vec::new();
    for deadline in &duty.deadlines {
        match &deadline.due {
            Due::On { day, is_before } => times.push(Time {
                time: has_several.then_some(Period::day(*day)),
                last: last_in_time(*day, *is_before),
                comes_back: false,
            }),
            Due::Event { .. } => {}
            Due::Regularly(None) => times.push(Time {
                time: None,
                last: None,
                comes_back: false,
            }),
            due => times.extend(repeated(due, life)),
        }
    }
    if duty.deadlines.is_empty() {
        times.push(Time {
            time: None,
            last: None,
            comes_back: false,
        });
    }
    times.sort_by_key(|time| (time.last, time.time.map(|period| period.last)));
    times
}

fn repeated(due: &Due, life: Period) -> Vec<Time> {
    let first = life.first.year().max(life.last.year() - MOST_YEARS);
    let years = first..=life.last.year();
    let mut times = Vec::new();
    for year in years {
        let whole = |time: Period, day: Date, is_before: bool| {
            let is_within = life.first <= day && day <= life.last;
            is_within.then_some(Time {
                time: Some(time),
                last: last_in_time(day, is_before),
                comes_back: true,
            })
        };
        match due {
            Due::Yearly { day, is_before } => {
                let found = Period::year(year).zip(of_year(*day, year));
                times.extend(
                    found.and_then(|(time, (day, exists))| whole(time, day, *is_before && exists)),
                );
            }
            Due::Monthly { day, is_before } => {
                let months = (1..=12).filter_map(|month| months(year, month, month));
                let dated = months.filter_map(|time| {
                    let day = time.first.replace_day(*day).ok()?;
                    whole(time, day, *is_before)
                });
                times.extend(dated);
            }
            Due::Regularly(Some(every)) => {
                let length = match every {
                    Every::Month => 1,
                    Every::Quarter => 3,
                    Every::Year => 12,
                };
                let parts = (1..=12_u8).step_by(usize::from(length));
                let parts = parts.filter_map(|first| months(year, first, first + length - 1));
                times.extend(parts.filter_map(|time| whole(time, time.last, false)));
            }
            _ => {}
        }
    }
    times
}

/// The day of a year, and whether the year has it: in most years 29 February is the last day of the month instead.
fn of_year(day: YearDay, year: i32) -> Option<(Date, bool)> {
    let month = Month::try_from(day.month).ok()?;
    if let Ok(date) = Date::from_calendar_date(year, month, day.day) {
        return Some((date, true));
    }
    let last = Date::from_calendar_date(year, month, month.length(year)).ok()?;
    Some((last, false))
}

/// From the first day of a month of a year to the last of another.
fn months(year: i32, first: u8, last: u8) -> Option<Period> {
    let day = |month: u8, is_last: bool| {
        let month = Month::try_from(month).ok()?;
        let day = if is_last { month.length(year) } else { 1 };
        Date::from_calendar_date(year, month, day).ok()
    };
    Some(Period {
        first: day(first, false)?,
        last: day(last, true)?,
    })
}

/// The last day that is in time: the day itself, or where something is due before it, the day before.
pub(super) fn last_in_time(day: Date, is_before: bool) -> Option<Date> {
    if is_before {
        day.previous_day()
    } else {
        Some(day)
    }
}

/// By how many days one day is after another; none where it is not.
pub(super) fn days_after(day: Date, last: Date) -> Option<u32> {
    let days = (day - last).whole_days();
    u32::try_from(days).ok().filter(|days| *days > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Deadline, DutyKind, Provenance};
    use crate::number::{format_date, parse_date};
    use crate::source::{FileKind, Sources, Span};

    fn duty(dues: Vec<Due>) -> Duty {
        let file = Sources::new().add("x", FileKind::Text, b"x").unwrap();
        let span = Span {
            file,
            start: 0,
            end: 1,
        };
        let deadline = |due| Deadline {
            due,
            provenance: Provenance::Stated,
            citation: None,
            span,
        };
        Duty {
            kind: DutyKind::Report,
            number: 1,
            label: String::new(),
            citation: None,
            provenance: Provenance::Stated,
            performers: Vec::new(),
            recipients: Vec::new(),
            deadlines: dues.into_iter().map(deadline).collect(),
            span,
        }
    }

    fn lasts(due: Due, first: &str, last: &str) -> Vec<String> {
        let life = Period {
            first: parse_date(first).unwrap(),
            last: parse_date(last).unwrap(),
        };
        let times = all(&duty(vec![due]), life);
        let lasts = times.iter().map(|time| time.last.map(format_date));
        lasts.map(Option::unwrap_or_default).collect()
    }

    fn yearly(day: u8, month: u8, is_before: bool) -> Due {
        let day = YearDay { month, day };
        Due::Yearly { day, is_before }
    }

    #[test]
    fn a_day_of_each_year_comes_back_while_the_plan_is_in_force() {
        let before = yearly(20, 5, true);
        assert_eq!(
            lasts(before.clone(), "06/04/2021", "31/12/2022"),
            ["19/05/2021", "19/05/2022"]
        );
        assert_eq!(lasts(before.clone(), "21/05/2021", "19/05/2022").len(), 0);
        assert_eq!(lasts(before, "20/05/2021", "20/05/2021"), ["19/05/2021"]);
        assert_eq!(
            lasts(yearly(20, 5, false), "01/01/2021", "31/12/2021"),
            ["20/05/2021"]
        );
    }

    #[test]
    fn the_last_of_february_is_in_each_year() {
        for (is_before, leap, other) in [
            (false, "29/02/2024", "28/02/2023"),
            (true, "28/02/2024", "28/02/2023"),
        ] {
            let due = || yearly(29, 2, is_before);
            assert_eq!(lasts(due(), "01/01/2024", "31/12/2024"), [leap]);
            assert_eq!(lasts(due(), "01/01/2023", "31/12/2023"), [other]);
        }
    }

    #[test]
    fn periods_end_on_their_last_days() {
        let every = |every| lasts(Due::Regularly(Some(every)), "15/02/2024", "31/12/2024");
        assert_eq!(every(Every::Year), ["31/12/2024"]);
        assert_eq!(every(Every::Quarter).len(), 4);
        let months = every(Every::Month);
        assert_eq!((months.len(), months[0].as_str()), (11, "29/02/2024"));
        let day = Due::Monthly {
            day: 5,
            is_before: true,
        };
        let days = lasts(day, "05/03/2024", "31/05/2024");
        assert_eq!(days, ["04/03/2024", "04/04/2024", "04/05/2024"]);
    }

    #[test]
    fn days_after_are_counted_from_the_day_after() {
        let day = |text| parse_date(text).unwrap();
        assert_eq!(days_after(day("20/05/2024"), day("20/05/2024")), None);
        assert_eq!(days_after(day("21/05/2024"), day("20/05/2024")), Some(1));
        assert_eq!(days_after(day("19/05/2024"), day("20/05/2024")), None);
        assert_eq!(days_after(day("01/03/2024"), day("28/02/2024")), Some(2));
    }
}
