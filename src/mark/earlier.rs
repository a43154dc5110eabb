//! The notes that a sheet has: ours of an earlier time, and others'.

use super::edits::Edits;
use super::element::Element;
use super::notes::END;
use super::parts::Parts;
use super::refusal::Refusal;
use super::relations;
use crate::data::xlsx::formula::range;

/// The notes that a sheet has.
pub(super) enum Existing {
    /// None.
    None,
    /// Only ours.
    Ours(Drawn),
    /// Ours among others', and what is left of both parts without ours.
    Both(Drawn, [String; 2]),
    /// Others', or a drawing in the place where notes have theirs.
    Theirs,
}

/// Notes with their drawing: the parts of their words and of their boxes, each with the id of its relation.
pub(super) struct Drawn {
    words: (String, String),
    boxes: (String, String),
}

impl Existing {
    /// Looks at the notes of a sheet.
    pub(super) fn of(sheet: &str, text: &str, parts: &mut Parts<'_>) -> Result<Self, Refusal> {
        let drawing = Element::root(text).and_then(|root| root.child("legacyDrawing")?.value("id"));
        let relations = parts.relations(sheet)?;
        let of_words = |kind: &str| matches!(kind, "comments" | "threadedComment");
        let words: Vec<_> = relations.iter().filter(|it| of_words(&it.kind)).collect();
        let (words, drawing) = match (words.as_slice(), drawing) {
            ([], None) => return Ok(Existing::None),
            ([words], Some(drawing)) if words.kind == "comments" => (*words, drawing),
            _ => return Ok(Existing::Theirs),
        };
        let boxes = relations.iter().find(|it| it.id == drawing);
        let Some(boxes) = boxes.filter(|it| it.kind == "vmlDrawing") else {
            return Ok(Existing::Theirs);
        };
        // What cannot be read is not changed: it is theirs.
        let texts = parts
            .text(&words.target)
            .and_then(|text| Ok((text, parts.text(&boxes.target)?)));
        let Ok((said, drawn)) = texts else {
            return Ok(Existing::Theirs);
        };
        let named = Drawn {
            words: (words.target.clone(), words.id.clone()),
            boxes: (boxes.target.clone(), boxes.id.clone()),
        };
        Ok(match without_ours(&said, &drawn) {
            Some(Left::Nothing) => Existing::Ours(named),
            Some(Left::Some(texts)) => Existing::Both(named, texts),
            None => Existing::Theirs,
        })
    }

    /// Takes our notes away; the sheet's own part is not changed here.
    pub(super) fn remove(&self, sheet: &str, parts: &mut Parts<'_>) -> Result<(), Refusal> {
        match self {
            Existing::None | Existing::Theirs => {}
            Existing::Both(drawn, [words, boxes]) => {
                parts.put(&drawn.words.0, words.clone());
                parts.put(&drawn.boxes.0, boxes.clone());
            }
            Existing::Ours(Drawn { words, boxes }) => {
                relations::remove(parts, sheet, &[words.1.clone(), boxes.1.clone()])?;
                for (part, _) in [words, boxes] {
                    relations::remove_type(parts, part)?;
                    parts.remove(part);
                }
            }
        }
        Ok(())
    }
}

/// What is left of words and boxes without ours.
enum Left {
    Nothing,
    Some([String; 2]),
}

/// Both parts without our notes; `None` where none is ours, or a box is not found.
fn without_ours(words: &str, boxes: &str) -> Option<Left> {
    let notes = Element::root(words)?.child("commentList")?.children()?;
    let number = notes.len();
    let is_ours = |note: &Element<'_>| note.characters().is_some_and(|it| it.ends_with(END));
    let ours: Vec<Element<'_>> = notes.into_iter().filter(is_ours).collect();
    let mut left = [Edits::default(), Edits::default()];
    let [left_words, left_boxes] = &mut left;
    let shapes = Element::root(boxes)?.children()?.into_iter();
    let mut shapes: Vec<Element<'_>> = shapes.filter(|it| it.name() == "shape").collect();
    for note in &ours {
        left_words.remove(note.range());
        let (at, _) = range(&note.value("ref")?)?;
        let place = shapes
            .iter()
            .position(|shape| cell_of(*shape) == Some(at))?;
        left_boxes.remove(shapes.remove(place).range());
    }
    if ours.is_empty() {
        return None;
    }
    if ours.len() == number && shapes.is_empty() {
        return Some(Left::Nothing);
    }
    let [left_words, left_boxes] = left;
    Some(Left::Some([
        left_words.apply(words),
        left_boxes.apply(boxes),
    ]))
}

/// The row and column of the cell whose note a box is.
fn cell_of(shape: Element<'_>) -> Option<(u32, u32)> {
    let data = shape.child("ClientData")?;
    if data.value("ObjectType")? != "Note" {
        return None;
    }
    let number = |name: &str| {
        let number: u32 = data.child(name)?.characters()?.trim().parse().ok()?;
        number.checked_add(1)
    };
    Some((number("Row")?, number("Column")?))
}

#[cfg(test)]
mod tests {
    use super::super::notes::{Note, boxes_of, words_of};
    use super::*;

    fn parts(row: u32) -> (String, String) {
        let note = Note {
            at: (row, 4),
            text: "a < b".to_owned(),
        };
        (words_of(std::slice::from_ref(&note)), boxes_of(&[note], 1))
    }

    fn left(words: &str, boxes: &str) -> Option<usize> {
        Some(match without_ours(words, boxes)? {
            Left::Nothing => 0,
            Left::Some(texts) => texts.concat().len(),
        })
    }

    #[test]
    fn notes_are_ours_by_their_last_line() {
        let (words, boxes) = parts(3);
        assert_eq!(left(&words, &boxes), Some(0));
        // Some programs forget authors.
        let nobody = words.replace("author>tieuchi", "author> ");
        assert_eq!(left(&nobody, &boxes), Some(0));
        let theirs = words.replace("</t>", "\nđã sửa</t>");
        assert_eq!(left(&theirs, &boxes), None);
        assert_eq!(left("<comments/>", &boxes), None);
    }

    #[test]
    fn what_is_drawn_otherwise_stays() {
        let (words, boxes) = parts(3);
        assert_eq!(left(&words, &parts(4).1), None);
        assert_eq!(left(&words, &boxes.replace("\"Note\"", "\"Button\"")), None);
        let button = "<v:shape><x:ClientData ObjectType=\"Button\"/></v:shape></xml>";
        let with_button = boxes.replace("</xml>", button);
        let Some(Left::Some([words, boxes])) = without_ours(&words, &with_button) else {
            panic!("the button is lost");
        };
        assert!(words.contains("<commentList></commentList>"), "{words}");
        assert!(
            boxes.ends_with(button) && !boxes.contains("Note"),
            "{boxes}"
        );
    }
}
