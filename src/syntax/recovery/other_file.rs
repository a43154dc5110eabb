//! What a file is that is no criteria file, told by how it begins.

use crate::syntax::grammar::Rule;
use crate::syntax::outline::{Piece, trim_start};

/// The message that names the kind of a file; `None` when it may well be a criteria file.
///
/// A file in which a single line begins like a statement is read as a criteria file, whatever
/// else is in it.
pub(in crate::syntax) fn other_kind(text: &str, pieces: &[Piece]) -> Option<&'static str> {
    let begins = |signs: &[&str]| signs.iter().any(|sign| text.starts_with(sign));
    if begins(&["PK\u{3}\u{4}", "\u{FFFD}\u{FFFD}\u{11}"]) {
        return Some("kind-office");
    }
    if begins(&["%PDF-"]) {
        return Some("kind-pdf");
    }
    if begins(&["{\\rtf"]) {
        return Some("kind-rtf");
    }
    let is_statement = |rule: Rule| rule != Rule::comparison_sign;
    if pieces
        .iter()
        .any(|piece| piece.opening.is_some_and(is_statement))
    {
        return None;
    }
    let mut lines = text
        .lines()
        .map(trim_start)
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let first = lines.next()?;
    let second = lines.next().unwrap_or("");
    let columns = |line: &str| line.matches([',', ';', '\t']).count();
    let is_key = |line: &str| {
        let line = line.strip_prefix("- ").unwrap_or(line);
        let key = line.split(':').next().unwrap_or("");
        line.len() > key.len() && !key.is_empty() && key.chars().count() <= 60
    };
    if first.starts_with(['{', '[']) {
        Some("kind-json")
    } else if first.starts_with("<!") || first.starts_with("<?") || first.starts_with("<html") {
        Some("kind-markup")
    } else if columns(first) >= 2 && columns(second) >= 2 {
        Some("kind-csv")
    } else if first == "---" || is_key(first) && (second.is_empty() || is_key(second)) {
        Some("kind-yaml")
    } else {
        None
    }
}
