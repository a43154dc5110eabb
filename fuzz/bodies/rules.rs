//! Criteria text: read, checked, its findings told, its mends put in, and printed.

use tieuchi::model;
use tieuchi::syntax::print;

use super::help::{has_errors, read, tell};

/// Reads and checks a text. Mends lead to a text that can be read as well.
pub(crate) fn run(bytes: &[u8]) {
    let (sources, file, ast, mistakes) = read(bytes);
    tell(&mistakes, &sources);
    assert_eq!(has_errors(&mistakes), !ast.broken.is_empty());
    let (standard, findings) = model::build_every_day(file, &ast, &mut |_, _| true);
    tell(&findings, &sources);
    if has_errors(&findings) {
        assert!(standard.is_none() || ast.broken.is_empty(), "{findings:?}");
    }
    for finding in mistakes.iter().chain(&findings) {
        let Some(mend) = finding.mend.as_ref().filter(|mend| mend.span.file == file) else {
            continue;
        };
        let mut text = sources.file(file).text.clone();
        text.replace_range(mend.span.range(), &mend.replacement);
        read(text.as_bytes());
    }
    if ast.broken.is_empty() {
        let printed = print(&ast);
        let (_, _, again, found) = read(printed.as_bytes());
        assert!(!has_errors(&found), "{found:?}\n{printed}");
        assert_eq!(again, ast, "{printed}");
    }
}
