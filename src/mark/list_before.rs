//! The list of findings of an earlier time: whether it holds anything but what was written into it.

use super::book::Book;
use super::element::Element;
use super::list::{HEAD_ROW, LAST_COLUMN};
use super::parts::Parts;
use super::refusal::Refusal;
use super::values::{self, At, Held};
use crate::diagnostic::Code;

/// Whether nobody has put anything into a list: words outside its rows, notes, pictures.
pub(super) fn is_ours_alone(
    part: &str,
    book: &Book,
    parts: &mut Parts<'_>,
) -> Result<bool, Refusal> {
    if has_more_than_cells(part, parts)? {
        return Ok(false);
    }
    let text = parts.text(part)?;
    let mut cells = values::all(&text).map_err(|fault| Refusal::of(fault, part))?;
    let first = cells.iter_mut().filter(|((_, column), _)| *column == 1);
    let mut first: Vec<&mut Held> = first.map(|(_, held)| held).collect();
    values::look_up(&mut first, book, parts)?;
    let is_finding = |row: u32| match cells.get(&(row, 1)) {
        Some(Held::Text(code)) => code.parse::<Code>().is_ok(),
        _ => false,
    };
    let is_ours = |(row, column): &At| match *row {
        row if row < HEAD_ROW => *column == 1,
        row => *column <= LAST_COLUMN && (row == HEAD_ROW || is_finding(row)),
    };
    Ok(cells.keys().all(is_ours))
}

/// Whether a sheet refers to something that people put into it; programs write down for each sheet on which
/// printer it was printed, and some give each an empty drawing.
fn has_more_than_cells(part: &str, parts: &mut Parts<'_>) -> Result<bool, Refusal> {
    for relation in parts.relations(part)? {
        let is_theirs = match relation.kind.as_str() {
            "hyperlink" | "printerSettings" => false,
            "drawing" => {
                let text = parts.text(&relation.target)?;
                let drawn = Element::root(&text).and_then(Element::children);
                drawn.is_none_or(|drawn| !drawn.is_empty())
            }
            _ => true,
        };
        if is_theirs {
            return Ok(true);
        }
    }
    Ok(false)
}
