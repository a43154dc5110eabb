//! A YAML text cut by its lines: into documents, and a broken document into entries.

use super::raw::Field;

/// The documents of a text: a line `---` begins one. Comments and directives before it are part
/// of what follows it.
pub(super) fn documents(text: &str) -> Vec<&str> {
    let mut documents = Vec::new();
    let mut start = 0;
    let mut holds_something = false;
    for (offset, line) in lines(text) {
        let begins = line
            .strip_prefix("---")
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace));
        if begins && holds_something {
            documents.extend(text.get(start..offset));
            start = offset;
        }
        holds_something |= !line.trim().is_empty() && !line.starts_with(['#', '%']);
    }
    if holds_something {
        documents.extend(text.get(start..));
    }
    documents
}

/// A document cut by its lines.
pub(super) struct Cut<'a> {
    /// What stands before the entries.
    pub(super) head: &'a str,
    /// The entries of its list of communes, or of its first list.
    pub(super) entries: Vec<Entry<'a>>,
    /// What stands from another list of communes, or another district or province for all, on:
    /// what the head says does not hold there.
    pub(super) rest: &'a str,
}

/// The lines of one entry.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry<'a> {
    /// Their text.
    pub(super) text: &'a str,
    /// Whether its hyphen was forgotten.
    pub(super) lacks_hyphen: bool,
    /// Whether it has a list of communes of its own.
    pub(super) has_list: bool,
}

/// What a line's key means for the cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    /// The list of communes.
    Communes,
    /// A field.
    Field(Field),
    /// Anything else.
    Other,
}

impl Key {
    fn identifies(self) -> bool {
        matches!(self, Key::Field(field) if field.identifies())
    }

    /// Whether it is given for a whole list where it stands beside one.
    fn is_for_all(self) -> bool {
        matches!(
            self,
            Key::Communes | Key::Field(Field::District | Field::Province)
        )
    }
}

/// Cuts a document whose list may be damaged.
///
/// An entry begins at a line with a hyphen that is indented like the first of the list, or, in
/// whatever way it is indented, gives a code or name first. It also begins, without a hyphen, where
/// the code or name that the entry before began with is given again.
///
/// `document` is a whole one or, `within` it, an entry that has a list of its own.
pub(super) fn cut<'a>(document: &'a str, within: bool, key: &dyn Fn(&str) -> Key) -> Cut<'a> {
    let lines: Vec<Line> = lines(document)
        .map(|(offset, text)| Line::of(offset, text, key))
        .collect();
    let of_communes = |line: &Line| line.key == Some(Key::Communes) && !line.has_value;
    let is_list = lines
        .iter()
        .find(|line| !line.is_empty)
        .is_some_and(|line| line.has_hyphen);
    let heading = (lines.iter().position(of_communes)).filter(|_| within || !is_list);
    let mut end = document.len();
    let mut starts: Vec<Start> = Vec::new();
    let mut indent = None;
    for line in lines.iter().skip(heading.map_or(0, |at| at + 1)) {
        let identifies = line.key.is_some_and(Key::identifies);
        if !line.has_hyphen
            && indent.is_some_and(|indent| line.indent <= indent)
            && line.key.is_some_and(Key::is_for_all)
        {
            end = line.offset;
            break;
        }
        let nested = starts.last().is_some_and(|last| last.has_list);
        let begins = if line.has_hyphen {
            *indent.get_or_insert(line.indent) == line.indent || !nested && identifies
        } else {
            (starts.last()).is_some_and(|last| {
                !nested && last.keys > 1 && identifies && last.first == line.key
            })
        };
        if begins {
            starts.push(Start {
                offset: line.offset,
                lacks_hyphen: !line.has_hyphen,
                first: line.key,
                keys: usize::from(line.key.is_some()),
                has_list: of_communes(line),
            });
        } else if let Some(last) = starts.last_mut() {
            last.keys += usize::from(line.key.is_some());
            last.has_list |= of_communes(line);
        }
    }
    let ends = starts.iter().skip(1).map(|start| start.offset).chain([end]);
    let head = starts.first().map_or(end, |start| start.offset);
    Cut {
        head: document.get(..head).unwrap_or(""),
        entries: (starts.iter().zip(ends))
            .filter_map(|(start, end)| {
                Some(Entry {
                    text: document.get(start.offset..end)?,
                    lacks_hyphen: start.lacks_hyphen,
                    has_list: start.has_list,
                })
            })
            .collect(),
        rest: document.get(end..).unwrap_or(""),
    }
}

/// Where an entry begins, and what is met of it.
struct Start {
    offset: usize,
    lacks_hyphen: bool,
    first: Option<Key>,
    keys: usize,
    has_list: bool,
}

/// What a line shows without the lines around it.
struct Line {
    offset: usize,
    indent: usize,
    /// Whether it holds nothing but a comment, if that.
    is_empty: bool,
    has_hyphen: bool,
    key: Option<Key>,
    has_value: bool,
}

impl Line {
    fn of(offset: usize, text: &str, key: &dyn Fn(&str) -> Key) -> Self {
        let mut rest = text.trim_start();
        let indent = text.len() - rest.len();
        let is_empty = rest.is_empty() || rest.starts_with(['#', '%']) || rest.starts_with("---");
        let mut has_hyphen = false;
        while let Some(item) = rest.strip_prefix('-')
            && (item.is_empty() || item.starts_with(char::is_whitespace))
        {
            has_hyphen = true;
            rest = item.trim_start();
        }
        let pair = rest.split_once(':').filter(|(name, value)| {
            !name.starts_with('#') && (value.is_empty() || value.starts_with(char::is_whitespace))
        });
        let value = pair.map_or("", |(_, value)| value.trim_start());
        Self {
            offset,
            indent,
            is_empty,
            has_hyphen,
            key: pair.map(|(name, _)| key(name.trim().trim_matches(['"', '\'']))),
            has_value: !value.is_empty() && !value.starts_with('#'),
        }
    }
}

/// The line of a broken piece, from 0, with the column, from 0, of a quotation mark that opens a
/// value and that nothing on its line closes.
pub(super) fn unclosed_quote(piece: &str) -> Option<(usize, usize)> {
    lines(piece).enumerate().find_map(|(row, (_, line))| {
        let value = line
            .split_once(": ")
            .map_or(line, |(_, value)| value)
            .trim_start();
        let mark = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let closed = value.get(1..)?.contains(mark);
        let before = line.len() - value.len();
        (!closed).then(|| (row, line.get(..before).unwrap_or("").chars().count()))
    })
}

/// The lines of a text, without their ends, each with its offset.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut offset = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = offset;
        offset += line.len();
        (start, line.trim_end_matches(['\n', '\r']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(document: &str) -> (&str, Vec<&str>) {
        let cut = cut(document, false, &|key| match key {
            "đơn vị" => Key::Communes,
            "huyện" => Key::Field(Field::District),
            "mã" => Key::Field(Field::Code),
            "tên" => Key::Field(Field::Name),
            _ => Key::Other,
        });
        (
            cut.head,
            cut.entries.iter().map(|entry| entry.text).collect(),
        )
    }

    #[test]
    fn entries_begin_where_people_begin_them() {
        for (head, entries) in [
            (
                "huyện: A\nđơn vị:\n",
                vec!["- mã: 1\n  tên: a\n", "- mã: 2\n"],
            ),
            ("nguồn:\n- x\nđơn vị:\n", vec!["- tên: a\n", "- tên: b\n"]),
            // Indented in another way than the first.
            (
                "đơn vị:\n",
                vec!["  - mã: 1\n    tên: a\n", "   - mã: 2\n", "- mã: 3\n"],
            ),
            // Without a hyphen, deeper or less deep than before.
            (
                "đơn vị:\n",
                vec!["  - mã: 1\n    tên: a\n", "  mã: 2\n    tên: b\n"],
            ),
            ("", vec!["- mã: 1\n  tên: a\n", "  mã: 2\n  tên: b\n"]),
            // A key given twice in a row is no second commune.
            ("", vec!["- mã: 1\n  mã: 1\n  tên: b\n"]),
            // Lists within an entry.
            (
                "",
                vec!["- tên: a\n  nguồn:\n    - x\n    - y\n", "- tên: b\n"],
            ),
            // Lists within a list.
            (
                "",
                vec![
                    "- x: 1\n  đơn vị:\n  - mã: 1\n  - mã: 2\n",
                    "- x: 2\n  đơn vị:\n  - mã: 3\n",
                ],
            ),
        ] {
            let document = format!("{head}{}", entries.concat());
            assert_eq!(texts(&document), (head, entries), "{document}");
        }
    }

    #[test]
    fn what_is_for_all_holds_for_its_own_list() {
        let key = |key: &str| match key {
            "đơn vị" => Key::Communes,
            "huyện" => Key::Field(Field::District),
            "mã" => Key::Field(Field::Code),
            _ => Key::Other,
        };
        let inner = "- huyện: A\n  đơn vị:\n  - mã: 1\n  - mã: 2\n";
        let entries = cut(inner, true, &key).entries;
        assert_eq!(entries.len(), 2);
        for rest in ["huyện: B\nđơn vị:\n- mã: 2\n", "đơn vị:\n- mã: 2\n"] {
            let document = format!("huyện: A\nđơn vị:\n- mã: 1\n  x: 1\n{rest}");
            let cut = cut(&document, false, &key);
            assert_eq!((cut.entries.len(), cut.rest), (1, rest));
        }
    }

    #[test]
    fn quotes_that_nothing_closes() {
        for (piece, at) in [
            ("- mã: '1'\n  tên: \"Xã An\n  loại: \"xã\"\n", Some((1, 7))),
            ("- tên: Xã An's\n  loại: 'xã'\n", None),
            ("- tên: ''\n  loại: 'xã\n", Some((1, 8))),
        ] {
            assert_eq!(unclosed_quote(piece), at, "{piece}");
        }
    }
}
