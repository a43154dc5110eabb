//! Lines and comments as text, with the blank lines between them.

use super::lines::{Above, Line};
use super::spacing::APART;

/// Writes all lines. Blank lines stand where the writer left them, but no more than two between
/// blocks, one within a block, and none within a statement or above the first row of a scale.
pub(super) fn write(lines: &[Line<'_>], last: &[Above<'_>]) -> String {
    let mut text = String::new();
    let mut in_scale = false;
    for line in lines {
        let begins_scale = line.row.is_some() && !in_scale;
        in_scale = line.row.is_some();
        let most = |indent| match indent {
            _ if !line.head || begins_scale => 0,
            0 => 2,
            _ => 1,
        };
        let blanks = line.margin.map_or(0, |margin| margin.blanks);
        let mut gaps: Vec<usize> = line
            .above
            .iter()
            .map(|above| above.blanks.min(most(above.indent)))
            .chain([blanks.min(most(line.indent))])
            .collect();
        // A comment that is indented further belongs to the block above.
        let belongs = (line.above.iter())
            .position(|above| above.indent == line.indent)
            .unwrap_or(line.above.len());
        if line.apart
            && gaps.iter().skip(belongs).all(|gap| *gap == 0)
            && let Some(gap) = gaps.get_mut(belongs)
        {
            *gap = 1;
        }
        let mut gaps = gaps.into_iter();
        for above in &line.above {
            push(&mut text, gaps.next(), above.indent, above.text, None);
        }
        push(&mut text, gaps.next(), line.indent, &line.text, line.behind);
    }
    for above in last {
        let most = if above.indent == 0 { 2 } else { 1 };
        push(
            &mut text,
            Some(above.blanks.min(most)),
            above.indent,
            above.text,
            None,
        );
    }
    text
}

fn push(text: &mut String, blanks: Option<usize>, indent: usize, line: &str, behind: Option<&str>) {
    if !text.is_empty() {
        text.extend(std::iter::repeat_n('\n', blanks.unwrap_or(0)));
    }
    text.extend(std::iter::repeat_n(' ', indent));
    text.push_str(line);
    if let Some(behind) = behind {
        text.push_str(APART);
        text.push_str(behind);
    }
    text.push('\n');
}
