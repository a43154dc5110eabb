//! The page of a code: what it is, why it matters, a wrong and a right example.

use super::Code;
use crate::l10n::{Args, Texts, wrap};

/// Writes the page of a code in lines of at most so many columns; examples are as they are.
pub fn page(code: Code, texts: &Texts, width: usize) -> String {
    let example = code.example();
    let why = texts.with(&format!("{code}.why"), &Args::new());
    let head = format!(
        "{}[{code}]: {}",
        code.severity().name(texts),
        code.title(texts)
    );
    // A workbook is nothing to read in a terminal.
    if example.ending == "xlsx" {
        return format!("{head}\n\n{}\n", wrap(&why, width));
    }
    format!(
        "{head}\n\n{}\n\n{}\n\n{}\n{}\n\n{}",
        wrap(&why, width),
        texts.get("page-wrong"),
        indented(example.wrong),
        texts.get("page-right"),
        indented(example.right),
    )
}

fn indented(example: &[u8]) -> String {
    String::from_utf8_lossy(example)
        .lines()
        .map(|line| format!("    {line}").trim_end().to_owned() + "\n")
        .collect()
}
