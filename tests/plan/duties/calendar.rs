//! The calendar of a plan, as another program reads it.

use std::fs;

use icalendar::{Calendar, CalendarComponent, Component as _};

use crate::support::program::{program, text};

fn written(plan: &str, day: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let plan = fs::canonicalize(plan).unwrap();
    fs::write(folder.path().join("xa.csv"), super::UNITS).unwrap();
    let output = program(folder.path())
        .args(["plan", plan.to_str().unwrap(), "--units", "xa.csv"])
        .args(["--day", day, "--calendar", "lich.ics"])
        .output()
        .unwrap();
    // That kinds of units are taken from their names is told, no more.
    assert!(!text(&output.stderr).contains("cảnh báo"));
    fs::read_to_string(folder.path().join("lich.ics")).unwrap()
}

#[test]
fn a_calendar_program_reads_it_back() {
    let plan = "criteria/programmes/bach-thong-2023.tieuchi";
    let calendar = written(plan, "01/03/2023");
    // The same input gives the same bytes, whatever the day of the year.
    assert_eq!(calendar, written(plan, "31/12/2023"));
    let read: Calendar = calendar.parse().unwrap();
    let events = read.components.iter().filter_map(|one| match one {
        CalendarComponent::Event(event) => Some(event),
        _ => None,
    });
    let events: Vec<(String, String, String)> = events
        .map(|event| {
            let start = format!("{:?}", event.get_start().unwrap());
            let id = event.get_uid().unwrap().to_owned();
            (start, id, event.get_summary().unwrap().to_owned())
        })
        .collect();
    insta::assert_debug_snapshot!(events);
    assert_eq!(calendar.matches("TRIGGER:-P7D").count(), events.len());
}

#[test]
fn each_year_has_its_own() {
    let plan = "criteria/programmes/kien-giang-2021.tieuchi";
    let (one, other) = (written(plan, "01/03/2023"), written(plan, "01/03/2024"));
    assert!(one.contains("DTSTART;VALUE=DATE:20230519") && one.contains("20231114"));
    assert!(other.contains("DTSTART;VALUE=DATE:20240519") && !other.contains("2023"));
}
