//! A text and one that amends it: `base`, a line `=====`, `amendment`. An input of one part amends
//! a text that is known to be right.

use tieuchi::law::Library;
use tieuchi::source::Sources;
use tieuchi::syntax::print;

use super::help::{folder, has_errors, parts, read, tell};
use super::seeds::STANDARD;

/// Applies the second text to the first and checks what comes of it.
pub(crate) fn run(bytes: &[u8]) {
    let parts = parts(bytes);
    let (base, amendment) = match parts.as_slice() {
        [base, amendment, ..] => (base.as_slice(), amendment.as_slice()),
        _ => (STANDARD.as_bytes(), bytes),
    };
    let folder = folder(&[("base.tieuchi", base), ("new.tieuchi", amendment)]);
    let mut sources = Sources::new();
    let [base, new] = ["base", "new"].map(|name| folder.path().join(format!("{name}.tieuchi")));
    let library = Library::read(&[new], &[base], &mut sources).expect("the files are there");
    tell(&library.claims(), &sources);
    for (id, text) in library.listed() {
        let (standard, findings) = library.every_day(id, &mut |_, _| true);
        tell(&findings, &sources);
        let _ = (library.tree(id), library.needs_day(id), library.behind(id));
        if let Some(day) = text.force().from {
            let _ = library.pick(Some(day), None);
            let (_, findings) = library.standard(id, Some(day));
            tell(&findings, &sources);
        }
        // The whole is a text that anyone could have written out in full.
        if let Some(whole) = library.whole(id) {
            assert!(standard.is_some());
            let printed = print(&whole);
            let (_, _, _, mistakes) = read(printed.as_bytes());
            assert!(!has_errors(&mistakes), "{mistakes:?}\n{printed}");
        }
    }
}
