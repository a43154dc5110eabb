//! Colours and weights on a terminal. What is painted can order nothing by itself.

use anstyle::Style;

use crate::escape;

/// A text of one line in a style; a blank one stays as it is, and so does all without colours.
pub(super) fn styled(text: &str, style: Style, colour: bool) -> String {
    let text = escape::lines(text);
    if !colour || text.trim().is_empty() {
        return text.into_owned();
    }
    format!("{style}{text}{style:#}")
}

/// A text of one line in bold.
pub(super) fn bold(text: &str, colour: bool) -> String {
    styled(text, Style::new().bold(), colour)
}
