//! Comments among the lines of the laid-out text: each where it stood.

use super::lines::{Above, Line};
use super::scan::{Comment, Margin, Scanned};
use super::spacing::STEP;

/// Puts every comment above a line or at its end; gives back those that follow the last line.
///
/// A comment on a line of its own stays between the same two lines; one at the end of a line stays
/// at its end. One within words that now stand on one line goes above that line. Their order
/// never changes.
pub(super) fn place<'t>(lines: &mut [Line<'t>], scanned: &Scanned<'t>) -> Vec<Above<'t>> {
    let mut last = Vec::new();
    for comment in &scanned.comments {
        let next = lines.partition_point(|line| line.start < comment.start);
        let (before, after) = lines.split_at_mut_checked(next).unwrap_or_default();
        let (line, next) = (before.last_mut(), after.first_mut());
        match (line, next) {
            (Some(line), next) if is_within(comment, next.as_deref(), scanned) => {
                let blanks = line
                    .margin
                    .as_mut()
                    .map_or(0, |margin| std::mem::take(&mut margin.blanks));
                line.above.push(Above {
                    indent: line.indent,
                    blanks,
                    text: comment.text,
                });
            }
            (line, next) => match (comment.margin, line) {
                (None, Some(line)) => line.behind = Some(comment.text),
                (margin, line) => {
                    let margin = margin.unwrap_or(Margin {
                        indent: 0,
                        blanks: 0,
                    });
                    let above = Above {
                        indent: indent(margin.indent, line.as_deref(), next.as_deref()),
                        blanks: margin.blanks,
                        text: comment.text,
                    };
                    match next {
                        Some(next) => next.above.push(above),
                        None => last.push(above),
                    }
                }
            },
        }
    }
    last
}

/// Whether more words of the line before a comment follow it.
fn is_within(comment: &Comment<'_>, next: Option<&Line<'_>>, scanned: &Scanned<'_>) -> bool {
    let token = scanned
        .tokens
        .partition_point(|token| token.start < comment.start);
    let word = scanned.tokens.get(token).map(|token| token.start);
    word.is_some() && word != next.map(|next| next.start)
}

/// How far a comment is indented: as the line below or above it if it stood there, else as it was
/// written, between the two.
fn indent(written: usize, before: Option<&Line<'_>>, next: Option<&Line<'_>>) -> usize {
    let stood_at = |line: Option<&Line<'_>>| {
        line.filter(|line| line.margin.is_some_and(|margin| margin.indent == written))
            .map(|line| line.indent)
    };
    let below = next.map_or(0, |line| line.indent);
    let above = before.map_or(below, |line| line.indent);
    // Within a statement a comment always belongs to the line below.
    if next.is_some_and(|line| !line.head) {
        return below;
    }
    stood_at(next)
        .or_else(|| stood_at(before))
        .unwrap_or_else(|| (written / STEP * STEP).clamp(below.min(above), below.max(above)))
}
