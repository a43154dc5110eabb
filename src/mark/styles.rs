//! The looks of what is put into a workbook, among the styles that it has.

use super::book::Book;
use super::edits::Edits;
use super::element::Element;
use super::order;
use super::parts::Parts;
use super::refusal::Refusal;
use super::relations;
use super::xml::{DECLARATION, MAIN};
use crate::data::xlsx::package::beside;

const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/// The numbers of the looks.
pub(super) struct Looks {
    /// Of cells with errors and with warnings, as a condition gives them.
    pub(super) error: usize,
    pub(super) warning: usize,
    /// Of cells of the list.
    pub(super) title: usize,
    pub(super) head: usize,
    pub(super) wrapped: usize,
    pub(super) link: usize,
}

/// Adds what is not there yet.
pub(super) fn add(book: &Book, parts: &mut Parts<'_>) -> Result<Looks, Refusal> {
    let known = book.related("styles").filter(|part| parts.has(part));
    let (part, text) = if let Some(part) = known {
        (part.to_owned(), parts.text(part)?)
    } else {
        let part = parts.free(&beside(&book.part, "styles"), 1, ".xml");
        relations::add(parts, &book.part, "styles", &part)?;
        relations::add_type(parts, &part, KIND)?;
        (part, plain().into())
    };
    let (text, looks) = added(&text).ok_or_else(|| Refusal::Part(part.clone()))?;
    parts.put(&part, text);
    Ok(looks)
}

/// The styles of a workbook that has none.
fn plain() -> String {
    format!(
        "{DECLARATION}<styleSheet xmlns=\"{MAIN}\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/>\
         </font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill>\
         <patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/>\
         <bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>\
         <cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>\
         <cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
    )
}

fn added(text: &str) -> Option<(String, Looks)> {
    let root = Element::root(text)?;
    let p = root.prefix();
    let mut fonts = Collection::of(root, "fonts")?;
    let mut fills = Collection::of(root, "fills")?;
    let mut cells = Collection::of(root, "cellXfs")?;
    let mut conditions = Collection::or_new(root, "dxfs")?;

    // The list is written in the workbook's own font.
    let usual = fonts.known.first()?.children()?;
    let part = |wanted: &[&str]| {
        let parts = usual.iter().filter(|part| wanted.contains(&part.name()));
        parts.map(|part| part.source()).collect::<String>()
    };
    let (size, name) = (part(&["sz"]), part(&["name", "family", "charset"]));
    let bold = fonts.index(format!("<{p}font><{p}b/>{size}{name}</{p}font>"));
    let blue = fonts.index(format!(
        "<{p}font><{p}u/>{size}<{p}color rgb=\"FF0563C1\"/>{name}</{p}font>"
    ));
    let grey = fills.index(format!(
        "<{p}fill><{p}patternFill patternType=\"solid\"><{p}fgColor rgb=\"FFD9E1F2\"/>\
         <{p}bgColor indexed=\"64\"/></{p}patternFill></{p}fill>"
    ));
    let mut cell = |font: usize, fill: usize, wraps: bool| {
        let wrap = if wraps { " wrapText=\"1\"" } else { "" };
        cells.index(format!(
            "<{p}xf numFmtId=\"0\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" \
             applyFill=\"1\" applyAlignment=\"1\"><{p}alignment vertical=\"top\"{wrap}/></{p}xf>"
        ))
    };
    let (title, head) = (cell(bold, 0, false), cell(bold, grey, true));
    let (wrapped, link) = (cell(0, 0, true), cell(blue, 0, true));
    let mut condition = |font: &str, fill: &str| {
        conditions.index(format!(
            "<{p}dxf><{p}font><{p}color rgb=\"{font}\"/></{p}font><{p}fill><{p}patternFill>\
             <{p}bgColor rgb=\"{fill}\"/></{p}patternFill></{p}fill></{p}dxf>"
        ))
    };
    let looks = Looks {
        error: condition("FF9C0006", "FFFFC7CE"),
        warning: condition("FF9C5700", "FFFFEB9C"),
        title,
        head,
        wrapped,
        link,
    };
    let mut edits = Edits::default();
    for collection in [fonts, fills, cells, conditions] {
        collection.write(root, &mut edits)?;
    }
    Some((edits.apply(text), looks))
}

/// A list of looks of one kind, which are known by their numbers.
struct Collection<'t> {
    name: &'static str,
    element: Option<Element<'t>>,
    known: Vec<Element<'t>>,
    new: Vec<String>,
}

impl<'t> Collection<'t> {
    fn of(root: Element<'t>, name: &'static str) -> Option<Self> {
        Self::or_new(root, name).filter(|it| !it.known.is_empty())
    }

    fn or_new(root: Element<'t>, name: &'static str) -> Option<Self> {
        let element = root.children()?.into_iter().find(|it| it.name() == name);
        let known = element.map_or(Some(Vec::new()), Element::children)?;
        let is_plain = known.iter().all(|it| it.prefix() == root.prefix());
        is_plain.then_some(Self {
            name,
            element,
            known,
            new: Vec::new(),
        })
    }

    /// The number of one: of the same that is there, or of a new one.
    fn index(&mut self, xml: String) -> usize {
        let sources = self.known.iter().map(|it| it.source());
        let mut all = sources.chain(self.new.iter().map(String::as_str));
        if let Some(index) = all.position(|it| it == xml) {
            return index;
        }
        self.new.push(xml);
        self.known.len() + self.new.len() - 1
    }

    fn write(self, root: Element<'_>, edits: &mut Edits) -> Option<()> {
        if self.new.is_empty() {
            return Some(());
        }
        let count = self.known.len() + self.new.len();
        let new = self.new.concat();
        if let Some(element) = self.element {
            if let Some(told) = element.attribute("count") {
                edits.replace(told.range, count.to_string());
            }
            element.append(&new, edits);
        } else {
            let (p, name) = (root.prefix(), self.name);
            let at = order::place(root, &order::STYLES, name)?;
            edits.insert(
                at,
                &format!("<{p}{name} count=\"{count}\">{new}</{p}{name}>"),
            );
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_that_are_there_are_taken() {
        let (once, looks) = added(&plain()).unwrap();
        assert_eq!((looks.error, looks.warning, looks.title), (0, 1, 1));
        let (twice, again) = added(&once).unwrap();
        assert_eq!(once, twice);
        assert_eq!(looks.link, again.link);
        assert!(once.contains("<cellXfs count=\"5\">"), "{once}");
        assert!(once.contains("</cellStyles><dxfs count=\"2\">"), "{once}");
    }

    #[test]
    fn prefixes_and_numbers_are_those_of_the_part() {
        let prefixed = plain().replace("</", "</\u{1}").replace('<', "<x:");
        let prefixed = prefixed.replace("<x:/\u{1}", "</x:").replace("<x:?", "<?");
        let prefixed = prefixed.replace("xmlns=", "xmlns:x=");
        let prefixed = prefixed.replace("</x:styleSheet>", "<x:dxfs count=\"0\"/></x:styleSheet>");
        let (text, looks) = added(&prefixed).unwrap();
        assert_eq!(looks.warning, 1);
        assert!(
            text.contains("<x:dxfs count=\"2\"><x:dxf><x:font>"),
            "{text}"
        );
        assert!(text.contains("</x:dxfs></x:styleSheet>"), "{text}");
    }
}
