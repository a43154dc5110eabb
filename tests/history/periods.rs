//! What period rows are of.

use std::fs;

use tieuchi::data::{self, Named, Request};
use tieuchi::law::Library;
use tieuchi::number::parse_period;
use tieuchi::source::Sources;

use super::support::standard;

/// The periods of files, each with the number of its units and of what is in none; the period is named for
/// files that begin with it and `=`.
fn periods(files: &[(&str, &str)]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path
    };
    let law = write("a.tieuchi", &standard(4, 15, 12));
    let mut sources = Sources::new();
    let library = Library::read(&[law], &[], &mut sources).unwrap();
    let (id, _) = library.listed().next().unwrap();
    let standard = library.standard(id, None).0.unwrap();
    let mut paths = Vec::new();
    for (name, text) in files {
        let (period, name) = name.split_once('=').unwrap_or(("", name));
        paths.push((parse_period(period).ok(), [write(name, text)]));
    }
    let given: Vec<Named<'_>> = (paths.iter())
        .map(|(period, paths)| Named {
            period: *period,
            paths,
        })
        .collect();
    let read = data::read_periods(&standard, &given, &Request::default(), &mut sources).unwrap();
    let said = read.periods.iter().map(|one| {
        assert!(one.data.records.iter().all(|it| it.findings.is_empty()));
        format!("{}: {}", one.period, one.data.records.len())
    });
    let said: Vec<String> = said.collect();
    format!("{}; {}", said.join(", "), read.untold.len())
}

const ROW: &str = "mã,tên,khó,buổi,sổ\n00001,Xã A,không,5,có\n";

#[test]
fn columns_names_and_the_command_line_tell_periods() {
    let of = "kỳ,mã,tên,khó,buổi,sổ\n2024,00001,Xã A,không,5,có\n2022,00001,Xã A,không,3,có\n";
    assert_eq!(periods(&[("a.csv", of)]), "2022: 1, 2024: 1; 0");
    assert_eq!(
        periods(&[("2022.csv", ROW), ("2024.csv", ROW)]),
        "2022: 1, 2024: 1; 0"
    );
    assert_eq!(periods(&[("2023.csv", ROW)]), "2023: 1; 0");
    assert_eq!(
        periods(&[("2022=a.csv", ROW), ("2024=b.csv", ROW)]),
        "2022: 1, 2024: 1; 0"
    );
    // What a cell says is not overruled.
    assert_eq!(periods(&[("2019=a.csv", of)]), "2022: 1, 2024: 1; 0");
    assert_eq!(
        periods(&[("a.csv", ROW), ("2022=b.csv", ROW)]),
        "2022: 1; 1"
    );
}

#[test]
fn periods_with_days_in_common_are_one_unless_that_leaves_a_doubt() {
    let of = |period: &str, code: u32| {
        format!("kỳ,mã,tên,khó,buổi,sổ\n{period},0000{code},Xã A{code},không,5,có\n")
    };
    let (year, day) = (of("2022", 1), of("30/11/2022", 2));
    assert_eq!(
        periods(&[("a.csv", &year), ("b.csv", &day)]),
        "30/11/2022: 2; 0"
    );
    let (long, other) = (of("2021-2024", 3), of("2024", 2));
    let three = [("a.csv", &*year), ("b.csv", &*other), ("c.csv", &*long)];
    assert_eq!(periods(&three), "2022: 1, 2024: 1; 1");
}
