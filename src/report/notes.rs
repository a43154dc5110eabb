//! What every report says of itself: the standard, its unverified figures, the tool.

use super::words::Words;
use crate::l10n::Args;
use crate::number::format_date;
use crate::source::{FileId, SourceFile};

/// How many figures that nobody has compared with the official text the results rest on; `None`
/// when the standard has no such figure.
pub(super) fn unverified(words: &Words<'_>, used: usize) -> Option<String> {
    let in_standard = words.standard.unverified.len();
    let id = match (used, in_standard) {
        (_, 0) => return None,
        (0, _) => "note-unverified-none-used",
        _ => "note-unverified",
    };
    let args = Args::new()
        .with("used", used)
        .with("in_standard", in_standard);
    Some(words.texts.with(id, &args))
}

/// The standard's title, legal text and id.
pub(super) fn standard(words: &Words<'_>) -> String {
    let standard = words.standard;
    let args = Args::new()
        .with("title", standard.title.as_str())
        .with("id", standard.id.as_str());
    let named = match &standard.legal_text {
        Some(text) => {
            let args = args.with("text", text.as_str());
            words.texts.with("note-standard", &args)
        }
        None => words.texts.with("note-standard-without-text", &args),
    };
    match standard.day {
        Some(day) => {
            let args = Args::new().with("day", format_date(day));
            // A file that was named need not be in force: then only its values are of that day.
            let id = match standard.in_force_on(day) {
                Some(true) => "note-day",
                Some(false) | None => "note-day-of-values",
            };
            format!("{named} {}", words.texts.with(id, &args))
        }
        None => named,
    }
}

/// The standard and the texts that it amends, each with its file.
pub(super) fn texts<'w>(words: &Words<'w>) -> impl Iterator<Item = (String, FileId)> + use<'w> {
    let own = (standard(words), words.standard.file);
    std::iter::once(own).chain(amended(words))
}

/// The texts that the standard amends, the latest first, each with its file.
pub(super) fn amended<'w>(words: &Words<'w>) -> impl Iterator<Item = (String, FileId)> + use<'w> {
    let words = *words;
    let texts = words.standard.texts.iter().rev().skip(1);
    texts.map(move |text| {
        let legal_text = text.legal_text.as_ref().map(|text| format!(", {text}"));
        let args = Args::new()
            .with("title", text.title.as_str())
            .with("id", text.id.as_str())
            .with("text", legal_text.unwrap_or_default());
        (words.texts.with("note-amended", &args), text.file)
    })
}

/// A data file's name, and whether it is of the previous period.
pub(super) fn data_file(words: &Words<'_>, file: &SourceFile) -> String {
    let args = Args::new().with("file", file.name.as_str());
    let id = if file.is_unit_list {
        "note-unit-list"
    } else if file.is_previous {
        "note-previous-file"
    } else {
        "note-data-file"
    };
    words.texts.with(id, &args)
}

/// A file's fingerprint.
pub(super) fn sha256(words: &Words<'_>, file: &SourceFile) -> String {
    let args = Args::new().with("sha256", file.sha256.as_str());
    words.texts.with("note-sha256", &args)
}

/// The first digits of a file's fingerprint, enough to tell two versions apart.
pub(super) fn short_sha256(words: &Words<'_>, file: &SourceFile) -> String {
    let args = Args::new().with("sha256", short_hash(file));
    words.texts.with("note-sha256", &args)
}

/// These digits by themselves.
pub(super) fn short_hash(file: &SourceFile) -> String {
    format!("{}…", file.sha256.get(..12).unwrap_or(&file.sha256))
}

/// The tool and its version.
pub(super) fn tool() -> String {
    format!("{} {}", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
}
