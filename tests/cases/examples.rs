//! Forms of the language, each in files of their own under `forms/<form>/`: what a form means is said by
//! the examples (`ví dụ`) of the file itself. How many there are and hold, so that none is lost, and what
//! `check` says of the file stand in a snapshot.

use std::path::Path;

use insta::{assert_snapshot, glob};

use crate::cases::support::run_in;

#[test]
fn each_file_means_what_its_examples_say() {
    glob!("forms/*/*.tieuchi", |path| {
        let (folder, name) = (path.parent().unwrap(), file_name(path));
        let run = run_in(folder, &["test", name]);
        // It ends with 1 where `check` warns of something: that is in the snapshot.
        let mut lines = run.stdout.lines();
        let counted = lines.find(|line| line.contains(" ví dụ: ") && line.ends_with(", 0 sai."));
        let counted = counted.unwrap_or_else(|| panic!("{name}: {}{}", run.stdout, run.stderr));
        let check = run_in(folder, &["check", name]);
        assert_snapshot!(format!("{counted}\n\n{}", check.stdout));
    });
}

fn file_name(path: &Path) -> &str {
    path.file_name().unwrap().to_str().unwrap()
}
