//! Reading the standard.

use std::path::Path;

use tieuchi::diagnostic::Diagnostic;
use tieuchi::model::{self, Item, ItemId, Standard};
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax;

/// The standard with all that was found in it, and the sources it was read into.
pub(crate) fn read() -> (Option<Standard>, Vec<Diagnostic>, Sources) {
    let mut sources = Sources::new();
    let path = Path::new("criteria/qd-06-2019.tieuchi");
    let file = sources.read(path, FileKind::Text).unwrap();
    let (ast, mut findings) = syntax::parse(&sources, file);
    let (standard, more) = model::build(file, &ast);
    findings.extend(more);
    (standard, findings, sources)
}

/// The standard.
pub(crate) fn standard() -> Standard {
    read().0.unwrap()
}

/// An item by its number.
pub(crate) fn item<'a>(standard: &'a Standard, number: &str) -> (ItemId, &'a Item) {
    standard
        .items
        .iter()
        .find(|(_, item)| item.number.to_string() == number)
        .unwrap_or_else(|| panic!("no item {number}"))
}
