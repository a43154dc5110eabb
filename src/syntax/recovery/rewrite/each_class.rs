//! `tổng điểm … với núi, biển căn cứ "…"`: one line for each class, with all that is said of them.

use super::super::token::Token;
use super::kind::kind_of;
use crate::syntax::keyword::{AND, WITH};

/// The tokens of a threshold for several classes, as one line for each of them. What stands behind
/// the classes, such as a source, is said of each one.
pub(super) fn apart(tokens: Vec<Token>) -> Vec<Token> {
    split(&tokens).unwrap_or(tokens)
}

fn split(tokens: &[Token]) -> Option<Vec<Token>> {
    let with = tokens.iter().position(|token| token.text == WITH)?;
    let one_line = tokens.iter().skip(1).all(|token| !token.starts_line);
    if kind_of(tokens) != 't' || !one_line {
        return None;
    }
    let is_name = |token: &&Token| token.is_word() && token.text.contains('_');
    let mut classes = vec![tokens.get(with + 1).filter(is_name)?];
    let mut end = with + 2;
    while let Some(joint) = tokens.get(end)
        && [",", AND, ";"].contains(&joint.text.as_str())
        && let Some(class) = tokens.get(end + 1).filter(is_name)
    {
        classes.push(class);
        end += 2;
    }
    if classes.len() < 2 {
        return None;
    }
    let (said, tail) = (tokens.get(..=with)?, tokens.get(end..)?);
    let mut lines = Vec::new();
    for (place, class) in classes.into_iter().enumerate() {
        let mut line = [said, std::slice::from_ref(class), tail].concat();
        if let Some(first) = line.first_mut() {
            first.starts_line = true;
        }
        // A remark stays at the end of the last line only.
        if place > 0 {
            lines.retain(|token: &Token| !token.is_comment());
        }
        lines.extend(line);
    }
    Some(lines)
}
