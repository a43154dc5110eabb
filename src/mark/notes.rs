//! Notes at cells, where a sheet has none of its own: a part with the words, and a drawing with the boxes.

use super::parts::Parts;
use super::refusal::Refusal;
use super::relations;
use super::values::At;
use super::xml::{DECLARATION, MAIN, content};
use crate::source::{column_letters, count};

/// The author of our notes. Some programs forget authors.
const AUTHOR: &str = "tieuchi";

/// The last line of our notes, by which they are known later. Where somebody has written below it, the note is
/// theirs too.
pub(super) const END: &str = "\n— tieuchi";

const WORDS: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const BOXES: &str = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/// Boxes have numbers of which each drawing of a workbook takes blocks of so many.
const BLOCK: usize = 1024;

/// Boxes have no greater numbers: a block beyond is none.
const LAST_BLOCK: usize = u32::MAX as usize / BLOCK;

/// The most notes of a sheet; further ones are left out. They fill one block, whose first number is no box's.
pub(super) const MOST: usize = BLOCK - 1;

/// A note.
#[derive(Debug)]
pub(super) struct Note {
    pub(super) at: At,
    pub(super) text: String,
}

/// The blocks of numbers that the drawings of a workbook take: the least that is beyond them.
pub(super) fn free_block(parts: &mut Parts<'_>) -> Result<usize, Refusal> {
    let drawings = parts.names().filter(|name| {
        let ending = name.rsplit('.').next();
        ending == Some("vml") && parts.has(name)
    });
    let drawings: Vec<String> = drawings.map(str::to_owned).collect();
    let mut greatest = 0;
    for drawing in drawings {
        let bytes = parts.bytes(&drawing)?;
        greatest = greatest.max(greatest_block(&String::from_utf8_lossy(&bytes)));
    }
    Ok(greatest + 1)
}

/// Of a drawing, which need not be well-formed.
fn greatest_block(drawing: &str) -> usize {
    let maps = drawing.split("idmap").skip(1);
    let maps = maps.filter_map(|map| {
        let tag = map.split('>').next()?;
        let data = tag.split("data=").nth(1)?;
        data.trim_start_matches(['"', '\''])
            .split(['"', '\''])
            .next()
    });
    let numbers = maps.flat_map(|data| data.split(','));
    let blocks = numbers.filter_map(|number| number.trim().parse::<usize>().ok());
    let boxes = drawing.split("_s").skip(1).filter_map(|rest| {
        let end = rest.find(|sign: char| !sign.is_ascii_digit());
        let number: usize = rest.get(..end.unwrap_or(rest.len()))?.parse().ok()?;
        Some(number / BLOCK)
    });
    let blocks = blocks.chain(boxes);
    blocks
        .filter(|block| *block <= LAST_BLOCK)
        .max()
        .unwrap_or(0)
}

/// Adds notes to a sheet that has none, in the order of their cells; gives the id of the drawing.
pub(super) fn add(
    sheet: &str,
    notes: &[Note],
    block: usize,
    parts: &mut Parts<'_>,
) -> Result<String, Refusal> {
    let words = parts.free("xl/comments", 1, ".xml");
    let boxes = parts.free("xl/drawings/vmlDrawing", 1, ".vml");
    parts.put(&words, words_of(notes));
    parts.put(&boxes, boxes_of(notes, block));
    relations::add_default(parts, "vml", BOXES)?;
    relations::add_type(parts, &words, WORDS)?;
    let id = relations::add(parts, sheet, "vmlDrawing", &boxes)?;
    relations::add(parts, sheet, "comments", &words)?;
    Ok(id)
}

pub(super) fn words_of(notes: &[Note]) -> String {
    let notes = notes.iter().map(|note| {
        let (row, column) = note.at;
        format!(
            "<comment ref=\"{}{row}\" authorId=\"0\"><text><r><rPr><sz val=\"9\"/><rFont val=\"Tahoma\"/></rPr>\
             <t xml:space=\"preserve\">{}</t></r></text></comment>",
            column_letters(column),
            content(&(note.text.clone() + END))
        )
    });
    format!(
        "{DECLARATION}<comments xmlns=\"{MAIN}\"><authors><author>{AUTHOR}</author></authors><commentList>{}\
         </commentList></comments>",
        notes.collect::<String>()
    )
}

/// The last row and column, from 0, in which a box may begin.
const LAST_TOP: u32 = 1_048_540;
const LAST_LEFT: u32 = 16_378;

/// So many characters go into a line of a box.
const LINE: usize = 48;

pub(super) fn boxes_of(notes: &[Note], block: usize) -> String {
    let boxes = (1..).zip(notes).map(|(number, note)| {
        let (row, column) = note.at;
        let lines = note.text.lines().map(|line| line.chars().count() / LINE + 1);
        let height = (lines.sum::<usize>() + 1).min(30);
        // A box lies within the sheet.
        let (top, left) = (row.saturating_sub(2).min(LAST_TOP), column.min(LAST_LEFT));
        format!(
            "<v:shape id=\"_x0000_s{}\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\" \
             fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>\
             <v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>\
             <v:textbox><div style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\">\
             <x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{left}, 12, {top}, 6, {}, 12, {}, 4</x:Anchor>\
             <x:AutoFill>False</x:AutoFill><x:Row>{}</x:Row><x:Column>{}</x:Column></x:ClientData></v:shape>",
            block * BLOCK + number,
            left + 4,
            top + count(height.max(3)),
            row.saturating_sub(1),
            column.saturating_sub(1),
        )
    });
    format!(
        "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" \
         xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\">\
         <o:idmap v:ext=\"edit\" data=\"{block}\"/></o:shapelayout><v:shapetype id=\"_x0000_t202\" \
         coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">\
         <v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>{}</xml>",
        boxes.collect::<String>()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_beyond_those_of_other_drawings_are_free() {
        let drawing =
            "<xml><o:idmap v:ext=\"edit\" data=\"1,3\"/><br><v:shape id=\"_x0000_s5125\"></xml>";
        assert_eq!(greatest_block(drawing), 5);
        assert_eq!(greatest_block("<o:idmap data='2'/>"), 2);
        let beyond = format!("<o:idmap data='2,{0}'/>_s{0}", usize::MAX);
        assert_eq!(greatest_block(&beyond), 2);
        let note = || Note {
            at: (3, 4),
            text: String::new(),
        };
        let ours = boxes_of(&[note(), note()], 7);
        assert_eq!(greatest_block(&ours), 7);
        let last = Note {
            at: (1_048_576, 16_384),
            text: String::new(),
        };
        assert!(boxes_of(&[last], 1).contains(">16378, 12, 1048540, 6, 16382, 12, 1048543, 4<"));
    }
}
