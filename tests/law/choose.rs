//! The choice of a text as a function: of the texts at hand, of what was asked for, and of the periods
//! of data, which are asked for at most once and only where the choice hangs on them.

use std::cell::Cell;

use tieuchi::law::{Asked, Library, NotChosen, Refusal};
use tieuchi::number::{Period, format_date, parse_date, parse_period};
use tieuchi::source::Sources;

use crate::law::support::{Folder, standard};

const OLD: &str = "hiệu lực từ 01/01/2020 đến 31/12/2022";
const NEW: &str = "hiệu lực từ 01/01/2023";

/// What is asked of a folder with data, where nothing else is said.
const OF_DATA: Asked<'static> = Asked {
    day: None,
    id: None,
    in_folder: true,
    has_data: true,
};

fn succession(name: &str) -> Folder {
    Folder::new(name)
        .with("luat/cu.tieuchi", &standard("cu", OLD, 98))
        .with("luat/moi.tieuchi", &standard("moi", NEW, 99))
}

/// A standard whose least share is another from 2023 on.
fn with_values(id: &str) -> String {
    standard(id, "hiệu lực từ 01/01/2020", 98)
        .replace("98%", "tỷ_lệ_cần_đạt")
        .replace(
            "chỉ số trẻ_em ",
            "tham số tỷ_lệ_cần_đạt \"Tỷ lệ cần đạt\" (%)\n  căn cứ \"Điều 4\"\n  giá trị 98% từ 01/01/2020\n  \
             giá trị 99% từ 01/01/2023\n\nchỉ số trẻ_em ",
        )
}

/// What a choice comes to, in words, and how often the periods of data were asked for.
fn chosen(folder: &Folder, path: &str, asked: Asked<'_>, periods: &[&str]) -> (String, usize) {
    let mut sources = Sources::new();
    let library = Library::read(&[folder.path(path)], &[], &mut sources).unwrap();
    let times = Cell::new(0);
    let given = |_: &_| {
        times.set(times.get() + 1);
        let periods: Result<Vec<Period>, _> = periods.iter().map(|one| parse_period(one)).collect();
        periods.map_err(|_| "not a period")
    };
    let mut passed = Vec::new();
    let id = |id| library.text(id).id();
    let words = match library.choose(asked, &mut passed, given) {
        Ok(choice) => match choice.day {
            Some(day) => format!("{} on {}", id(choice.id), format_date(day)),
            None => id(choice.id).to_owned(),
        },
        Err(NotChosen::Refused(refusal, _)) => named(&refusal).to_owned(),
        Err(NotChosen::RefusedFor(refusal, period)) => {
            format!("{} for {period}", named(&refusal))
        }
        Err(NotChosen::TextsDiffer(picked)) => {
            let picked = picked
                .iter()
                .map(|(period, text)| format!("{} for {period}", id(*text)));
            picked.collect::<Vec<_>>().join(", ")
        }
        Err(NotChosen::ValuesDiffer(text, periods)) => {
            let periods = periods.iter().map(ToString::to_string);
            format!(
                "{} differs: {}",
                id(text),
                periods.collect::<Vec<_>>().join(", ")
            )
        }
        Err(NotChosen::Unreadable(found)) => format!("unreadable: {}", found.len()),
        Err(NotChosen::Claimed(found)) => format!("claimed: {}", found.len()),
        Err(NotChosen::Unsound) => format!("unsound, {} passed over", passed.len()),
        Err(NotChosen::NoDay) => "no day".to_owned(),
        Err(NotChosen::Periods(why)) => why.to_owned(),
    };
    (words, times.get())
}

fn named(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::UnknownId => "unknown id",
        Refusal::SameId(_) => "same id",
        Refusal::NoneInForce => "none in force",
        Refusal::NotInForce(_) => "not in force",
        Refusal::Undated(_) => "undated",
        Refusal::Several(_) => "several",
    }
}

#[test]
fn a_day_needs_no_data() {
    let folder = succession("choose-day");
    for (day, expected) in [
        ("31/12/2019", "none in force"),
        ("31/12/2022", "cu on 31/12/2022"),
        ("01/01/2023", "moi on 01/01/2023"),
    ] {
        let asked = Asked {
            day: parse_date(day).ok(),
            ..OF_DATA
        };
        assert_eq!(
            chosen(&folder, "luat", asked, &["2022"]),
            (expected.to_owned(), 0),
            "{day}"
        );
    }
}

#[test]
fn the_period_of_data_says_the_day() {
    let folder = succession("choose-period");
    for (periods, expected) in [
        (&["2022"][..], "cu on 31/12/2022"),
        (&["2023"], "moi on 31/12/2023"),
        (&["2021", "2021"], "cu on 31/12/2021"),
        (
            &["2022", "07/2022 - 06/2023"],
            "cu for 2022, moi for 01/07/2022 - 30/06/2023",
        ),
        (&["2019"], "none in force for 2019"),
        (&[], "no day"),
        (&["mùa xuân"], "not a period"),
    ] {
        let (words, times) = chosen(&folder, "luat", OF_DATA, periods);
        assert_eq!((words.as_str(), times), (expected, 1), "{periods:?}");
    }
}

#[test]
fn an_id_needs_data_only_where_it_may_contradict_it() {
    let folder = succession("choose-id");
    let by_id = |id, has_data| Asked {
        id: Some(id),
        has_data,
        ..OF_DATA
    };
    let without_data = |id| chosen(&folder, "luat", by_id(id, false), &[]);
    assert_eq!(without_data("CU"), ("cu".to_owned(), 0));
    assert_eq!(without_data("khác"), ("unknown id".to_owned(), 0));
    let with_data = |id, period| chosen(&folder, "luat", by_id(id, true), &[period]);
    assert_eq!(
        with_data("moi", "2023"),
        ("moi on 31/12/2023".to_owned(), 1)
    );
    assert_eq!(
        with_data("moi", "2022"),
        ("not in force for 2022".to_owned(), 1)
    );
}

#[test]
fn a_file_needs_data_only_for_values_that_change() {
    let folder = Folder::new("choose-values")
        .with("deu.tieuchi", &standard("deu", NEW, 98))
        .with("doi.tieuchi", &with_values("doi"));
    let named = Asked {
        in_folder: false,
        ..OF_DATA
    };
    assert_eq!(
        chosen(&folder, "deu.tieuchi", named, &["2023"]),
        ("deu".to_owned(), 0)
    );
    for (periods, expected) in [
        (&["2022"][..], "doi on 31/12/2022"),
        (&["2024"], "doi on 31/12/2024"),
        (&["01/07/2021 - 30/06/2022", "2022"], "doi on 30/06/2022"),
        (
            &["2022", "07/2022 - 06/2023"],
            "doi differs: 2022, 01/07/2022 - 30/06/2023",
        ),
        (&[], "doi"),
    ] {
        let (words, times) = chosen(&folder, "doi.tieuchi", named, periods);
        assert_eq!((words.as_str(), times), (expected, 1), "{periods:?}");
    }
}

#[test]
fn what_may_be_the_text_in_force_is_never_passed_over() {
    let folder = succession("choose-unreadable").with("luat/hong.tieuchi", "bộ tiêu chí ???\n");
    let (words, times) = chosen(&folder, "luat", OF_DATA, &["2022"]);
    assert!(words.starts_with("unreadable"), "{words}");
    assert_eq!(times, 0);
    let folder = succession("choose-claimed").with("luat/cu-2.tieuchi", &standard("cu", OLD, 97));
    let (words, _) = chosen(&folder, "luat", OF_DATA, &["2022"]);
    assert!(words.starts_with("claimed"), "{words}");
    // One that can be used on no day is told of, and the periods are read by another.
    let folder = succession("choose-unsound").with(
        "luat/an.tieuchi",
        &standard("an", "hiệu lực từ 01/01/2030", 98).replace("tổng điểm 50", "tổng điểm 49"),
    );
    assert_eq!(
        chosen(&folder, "luat", OF_DATA, &["2022"]),
        ("cu on 31/12/2022".to_owned(), 1)
    );
}
