//! Criteria text laid out: it says the same, with the same comments, and stays as it is.

use tieuchi::syntax::{comments, format};

use super::help::{has_errors, read};

/// Lays a text out and reads the result.
pub(crate) fn run(bytes: &[u8]) {
    let (sources, file, ast, mistakes) = read(bytes);
    if has_errors(&mistakes) {
        return;
    }
    let before = &sources.file(file).text;
    // `None` would leave the file as it is, and is a mistake of the layout's all the same.
    let after = format(&sources, file, &ast).unwrap_or_else(|| panic!("not laid out:\n{before}"));
    let (sources, file, again, mistakes) = read(after.as_bytes());
    assert!(!has_errors(&mistakes), "{mistakes:?}\n{after}");
    assert_eq!(again, ast, "{after}");
    assert_eq!(comments(&after), comments(before), "{after}");
    assert_eq!(format(&sources, file, &again).as_deref(), Some(&*after));
    assert!(after.lines().all(|line| line.trim_end() == line), "{after}");
}
