//! Words set in lines.

use unicode_width::UnicodeWidthStr;

/// Sets text in lines of at most so many columns. Paragraphs (an empty line between them) stay;
/// line ends within one do not. A word longer than a line has a line of its own.
pub fn wrap(text: &str, width: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for source_line in text.lines() {
        if source_line.trim().is_empty() {
            lines.push(std::mem::take(&mut line));
            lines.push(String::new());
            continue;
        }
        for word in source_line.split_whitespace() {
            if !line.is_empty() {
                if line.width() + 1 + word.width() > width {
                    lines.push(std::mem::take(&mut line));
                } else {
                    line.push(' ');
                }
            }
            line.push_str(word);
        }
    }
    lines.push(line);
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_lines_and_keeps_paragraphs() {
        let text = "một hai ba bốn\nnăm\n\nsáu";
        assert_eq!(wrap(text, 10), "một hai ba\nbốn năm\n\nsáu");
        assert_eq!(wrap("từ_rất_dài_không_ngắt", 5), "từ_rất_dài_không_ngắt");
        assert_eq!(wrap("", 10), "");
    }
}
