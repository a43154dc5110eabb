//! Forms of the language, each in files of their own under `forms/<form>/`: what a form means is said by
//! the examples (`ví dụ`) of the file itself, and what `check` says of it stands in a snapshot.

use std::path::Path;

use insta::{assert_snapshot, glob};

use crate::cases::support::run_in;

#[test]
fn each_file_means_what_its_examples_say() {
    glob!("forms/*/*.tieuchi", |path| {
        let (folder, name) = (path.parent().unwrap(), file_name(path));
        let run = run_in(folder, &["test", name]);
        assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
        let text = std::fs::read_to_string(path).unwrap();
        assert!(text.contains("\nví dụ "), "no example in {name}");
        let check = run_in(folder, &["check", name]);
        assert_snapshot!(check.stdout);
    });
}

fn file_name(path: &Path) -> &str {
    path.file_name().unwrap().to_str().unwrap()
}
