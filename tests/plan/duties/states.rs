//! Done, late, not done, unknown: on both sides of each day.

use proptest::prelude::*;
use tieuchi::diagnostic::Code;
use tieuchi::plan::{Doing, Duties, State};

use super::{codes, made_up, on};

const REPORT: &str = "báo cáo 1 \"Báo cáo\"\n  thực hiện xã\n  trước 20/5 hằng năm\n";

/// What the first commune has done of the first duty.
fn first(duties: &Duties) -> &Doing {
    &duties.duties[0].bodies[0].done[0]
}

/// The state of the report of a commune, of one row, on a day; and since how many days it is overdue.
fn state(row: &str, day: &str) -> (State, Option<u32>) {
    let duties = on(&made_up(REPORT), row, day);
    let one = first(&duties);
    (one.state, one.overdue)
}

#[test]
fn the_day_before_is_in_time_the_day_itself_is_late() {
    let sent = |on: &str| state(&format!("Xã An,báo cáo 1,,xong,{on},\n"), "31/12/2024");
    assert_eq!(sent("19/5/2024"), (State::Done, None));
    assert_eq!(sent("20/5/2024"), (State::Late { days: 1 }, None));
    assert_eq!(sent("19/6/2024"), (State::Late { days: 31 }, None));
    // What says `chậm nhất` has the day itself.
    let latest = REPORT.replace("trước", "chậm nhất");
    for (on_day, state) in [
        ("20/5/2024", State::Done),
        ("21/5/2024", State::Late { days: 1 }),
    ] {
        let row = format!("Xã An,báo cáo 1,,xong,{on_day},\n");
        let duties = on(&made_up(&latest), &row, "31/12/2024");
        assert_eq!(first(&duties).state, state, "{on_day}");
    }
}

#[test]
fn what_nobody_tells_is_unknown_never_not_done() {
    assert_eq!(state("", "19/5/2024"), (State::Unknown, None));
    assert_eq!(state("", "20/5/2024"), (State::Unknown, Some(1)));
    let no = "Xã An,báo cáo 1,,chưa,,\n";
    assert_eq!(state(no, "19/5/2024"), (State::NotDone, None));
    assert_eq!(state(no, "20/5/2024"), (State::NotDone, Some(1)));
    // Without a day it is done, and nobody says that it was late.
    let undated = "Xã An,báo cáo 1,,xong,,\n";
    assert_eq!(state(undated, "31/12/2024"), (State::Done, None));
}

#[test]
fn what_was_done_later_was_not_done_on_the_day() {
    let row = "Xã An,báo cáo 1,,xong,10/5/2024,\n";
    assert_eq!(state(row, "10/5/2024").0, State::Done);
    assert_eq!(state(row, "9/5/2024").0, State::NotDone);
    let duties = on(&made_up(REPORT), row, "9/5/2024");
    assert_eq!(codes(&duties), [Code::DoneLaterOn]);
}

#[test]
fn rows_that_disagree_are_not_taken() {
    let rows = "Xã An,báo cáo 1,,xong,10/5/2024,\nXã An,báo cáo 1,2024,chưa,,\nXã Bình,báo cáo 1,,xong,10/5/2024,\n";
    let duties = on(&made_up(REPORT), rows, "31/12/2024");
    assert_eq!(codes(&duties), [Code::TrackingDisagrees]);
    assert_eq!(first(&duties).state, State::Unknown);
    assert_eq!(duties.duties[0].bodies[1].done[0].state, State::Done);
    // The same said twice is no contradiction.
    let twice = "Xã An,báo cáo 1,,xong,10/5/2024,\n".repeat(2);
    let duties = on(&made_up(REPORT), &twice, "31/12/2024");
    assert_eq!(
        (codes(&duties), first(&duties).state),
        (vec![], State::Done)
    );
}

#[test]
fn reports_of_what_happens_count_from_that_day() {
    let plan = made_up(
        "báo cáo 1 \"Vụ việc\"\n  thực hiện xã\n  trong 3 ngày từ khi \"xảy ra vụ việc\"\n",
    );
    let of = |rows: &str, day: &str| on(&plan, rows, day).duties[0].bodies[0].done.clone();
    assert_eq!(of("", "31/12/2024"), []);
    for (sent, state) in [
        ("9/5/2024", State::Done),
        ("10/5/2024", State::Late { days: 1 }),
    ] {
        let row = format!("Xã An,báo cáo 1,,xong,{sent},6/5/2024\n");
        assert_eq!(of(&row, "31/12/2024")[0].state, state, "{sent}");
    }
    let row = "Xã An,báo cáo 1,,chưa,,6/5/2024\n";
    assert_eq!(of(row, "5/5/2024"), []);
    assert_eq!(of(row, "9/5/2024")[0].overdue, None);
    assert_eq!(of(row, "10/5/2024")[0].overdue, Some(1));
    // Within how many days cannot be said without the day.
    let duties = on(&plan, "Xã An,báo cáo 1,,xong,9/5/2024,\n", "31/12/2024");
    assert_eq!(codes(&duties), [Code::TrackingTime]);
    // Two things that happened are two reports.
    let two = "Xã An,báo cáo 1,,xong,7/5/2024,6/5/2024\nXã An,báo cáo 1,,chưa,,7/6/2024\n";
    let states = of(two, "31/12/2024");
    let states: Vec<State> = states.iter().map(|one| one.state).collect();
    assert_eq!(states, [State::Done, State::NotDone]);
}

#[test]
fn each_time_of_what_comes_back_counts_by_itself() {
    let plan = made_up("nhiệm vụ 1 \"Chuyên mục\"\n  thực hiện \"Đài\"\n  định kỳ hằng tháng\n");
    let rows =
        "Đài,nhiệm vụ 1,2/2024,xong,29/2/2024,\nĐài,nhiệm vụ 1,tháng 3/2024,xong,1/4/2024,\n";
    let duties = on(&plan, rows, "30/4/2024");
    let done = &duties.duties[0].bodies[0].done;
    let states: Vec<State> = done.iter().take(5).map(|one| one.state).collect();
    let (done_in_time, unknown) = (State::Done, State::Unknown);
    let late = State::Late { days: 1 };
    assert_eq!(states, [unknown, done_in_time, late, unknown, unknown]);
    let overdue: Vec<Option<u32>> = done.iter().take(5).map(|one| one.overdue).collect();
    assert_eq!(overdue, [Some(90), None, None, None, None]);
    // Which of twelve is meant must be said.
    let duties = on(&plan, "Đài,nhiệm vụ 1,,xong,1/4/2024,\n", "30/4/2024");
    assert_eq!(codes(&duties), [Code::TrackingTime]);
}

#[test]
fn whose_row_it_is() {
    let plan = made_up(
        "nhiệm vụ 1 \"Kế hoạch\"\n  thực hiện huyện, \"Sở Y tế\"\nnhiệm vụ 2 \"Nhóm\"\n  thực hiện xã\n",
    );
    let told = |row: &str| codes(&on(&plan, row, "31/12/2024"));
    for row in [
        "Huyện Đông,nhiệm vụ 1,,xong,,\n",
        "đông,NV1,,xong,,\n",
        "sở y tế,Kế hoạch,,xong,,\n",
        "X. An,nhiệm vụ số 2,,đã xong,,\n",
    ] {
        assert_eq!(told(row), [], "{row}");
    }
    for (row, code) in [
        ("Huyện Nam,nhiệm vụ 1,,xong,,\n", Code::UnknownBody),
        ("Xã An,nhiệm vụ 1,,xong,,\n", Code::NotTheirDuty),
        ("Xã An,nhiệm vụ 3,,xong,,\n", Code::UnknownDuty),
        ("Xã An,báo cáo 2,,xong,,\n", Code::UnknownDuty),
        ("Xã An,nhiệm vụ 2,,rồi,,\n", Code::UnknownState),
        ("Xã An,nhiệm vụ 2,,,2/2/2024,\n", Code::UnknownState),
        ("Xã An,nhiệm vụ 2,,xong,30/2/2024,\n", Code::TrackingDay),
        (",nhiệm vụ 2,,xong,,\n", Code::UnknownBody),
    ] {
        assert_eq!(told(row), [code], "{row}");
    }
}

fn row() -> impl Strategy<Value = (bool, u8, Option<u16>)> {
    (any::<bool>(), 0..3_u8, proptest::option::of(0..366_u16))
}

fn text((is_an, state, day): (bool, u8, Option<u16>)) -> String {
    let body = if is_an { "Xã An" } else { "Xã Bình" };
    let state = ["xong", "chưa", "đang làm"][usize::from(state)];
    let day = day
        .filter(|_| state == "xong")
        .map_or_else(String::new, |day| {
            let first = super::day("1/1/2024");
            tieuchi::number::format_date(first + time::Duration::days(i64::from(day)))
        });
    format!("{body},báo cáo 1,,{state},{day},\n")
}

proptest! {
    /// What others tell of themselves changes nothing; said again it is the same.
    #[test]
    fn more_rows_never_make_unknown_what_is_done(one in row(), others in proptest::collection::vec(row(), 0..4)) {
        let plan = made_up(REPORT);
        let one = (true, one.1, one.2);
        let alone = on(&plan, &text(one), "31/12/2024");
        let more: String = others.iter().map(|(_, state, day)| text((false, *state, *day))).collect();
        let with_more = on(&plan, &format!("{}{more}{}", text(one), text(one)), "31/12/2024");
        prop_assert_eq!(first(&alone).state, first(&with_more).state);
    }

    /// As days pass, what is late stays as late as it is, and what is done stays done.
    #[test]
    fn a_later_day_takes_nothing_back(one in row(), on_day in 0..365_u16, later in 0..60_u16) {
        let plan = made_up(REPORT);
        let date = |number: u16| {
            let first = super::day("1/1/2024");
            let last = super::day("31/12/2024");
            tieuchi::number::format_date((first + time::Duration::days(i64::from(number))).min(last))
        };
        let row = text((true, one.1, one.2));
        let before = on(&plan, &row, &date(on_day));
        let after = on(&plan, &row, &date(on_day + later));
        let (before, after) = (first(&before), first(&after));
        match before.state {
            State::Done | State::Late { .. } => prop_assert_eq!(before.state, after.state),
            State::NotDone => prop_assert_ne!(after.state, State::Unknown),
            State::Unknown => prop_assert_eq!(after.state, State::Unknown),
        }
        prop_assert!(before.overdue <= after.overdue || after.state != before.state);
    }
}
