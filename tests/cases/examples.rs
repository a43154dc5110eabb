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
        // It ends with 1 where `check` warns of something: that is in the snapshot.
        let all_hold = run.stdout.contains(", 0 sai.") && !run.stdout.contains("\n0 ví dụ");
        assert!(all_hold, "{name}: {}{}", run.stdout, run.stderr);
        let check = run_in(folder, &["check", name]);
        assert_snapshot!(check.stdout);
    });
}

fn file_name(path: &Path) -> &str {
    path.file_name().unwrap().to_str().unwrap()
}
