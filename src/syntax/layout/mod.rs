//! The canonical layout: where the words of a criteria file stand on their lines.
//!
//! Words are never changed, added, dropped or reordered; only the white space between them is.
//! So a file keeps the wording of the annex that it is compared with (`1000` or `1.000`, `trở
//! xuống`, brackets that only help the eye), and the layout cannot change what it means. The
//! writer of trees writes its statements plainly and leaves their layout to this, too.
//!
//! The text is read as tokens and comments (`scan`), its statements are laid out on lines by
//! their kind (`shape`, `example`, `spacing`, `rows`), the comments find their places among these lines
//! (`comments`), and the lines become text (`paper`).

mod comments;
mod example;
mod lines;
mod paper;
mod rows;
mod scan;
mod shape;
mod spacing;

use super::fold::Folded;
use super::outline;
use super::{ast::Ast, parse};
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::{FileId, FileKind, Sources};

/// A criteria file in the canonical layout. `ast` is what the file was read as, without findings.
///
/// `None` when the new text would not say the same, with the same comments, or would itself be
/// laid out anew. That would be a mistake of this program's: it is looked for each time, because
/// the text takes the place of someone's file.
pub fn format(sources: &Sources, file: FileId, ast: &Ast) -> Option<String> {
    let source = sources.file(file);
    let text = tidy(&source.text);
    let mut again = Sources::new();
    let file = again.add(&source.name, FileKind::Text, text.as_bytes())?;
    let (same, findings) = parse(&again, file);
    let errors = |finding: &Diagnostic| finding.severity == Severity::Error;
    let kept = !findings.iter().any(errors)
        && same == *ast
        && scan::comments(&source.text) == scan::comments(&text)
        && tidy(&text) == text;
    kept.then_some(text)
}

/// The comments of a criteria file, from their `#` to the last sign of their line, in order.
pub fn comments(text: &str) -> Vec<&str> {
    scan::comments(text)
}

/// A text in the canonical layout, as far as it consists of statements.
pub(super) fn tidy(text: &str) -> String {
    let folded = Folded::new(text);
    let scanned = scan::scan(text, &folded);
    let pieces = outline::outline(&folded.text);
    let mut lines = lines::lines(&pieces, &scanned.tokens);
    rows::align(&mut lines);
    let last = comments::place(&mut lines, &scanned);
    paper::write(&lines, &last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_no_known_form_are_kept() {
        let text = "\n lạ   lùng # một\n\n\n# hai\n      dòng “hai   ba”hết\nmục 1.1 \"M\"";
        let tidied = "lạ lùng   # một\n  # hai\n  dòng “hai   ba” hết\n  mục 1.1 \"M\"\n";
        assert_eq!(tidy(text), tidied);
        assert_eq!(tidy(tidied), tidied);
        assert_eq!(tidy(""), "");
        assert_eq!(tidy(" # một \r\n\r#"), "# một\n\n#\n");
    }
}
