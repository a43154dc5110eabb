//! What a YAML document says: one commune, a list of communes, or fields that a list shares.
//!
//! A file that is broken in one place is read entry by entry, so that the others survive.

mod cells;
mod salvage;

use super::account::{Kind, Unread};
use super::issued::key;
use super::lines::Lines;
use super::node::{Node, NodeKind};
use super::raw::{Cell, Field, Raw, Shape, visible};
use super::rows::Rows;
use super::unit_name::{self, Level};
use super::yaml::Why;
use super::{chunks, words, yaml};
use crate::diagnostic::{Code, Diagnostic};
use crate::names::{self, Words};
use crate::source::{FileId, Position, Sources};

/// The key of the list of communes.
const COMMUNES: &str = key::UNITS;
/// It and its other keys.
static LISTS: Words = Words::new(&[
    COMMUNES,
    "các đơn vị",
    "danh sách đơn vị",
    "danh sách",
    "xã",
    "các xã",
    "danh sách xã",
    "xã, phường",
    "xã, phường, thị trấn",
    "các xã, phường, thị trấn",
    "địa phương",
    "các địa phương",
]);
/// The keys under which a commune may keep its figures apart.
static FIGURES: Words = Words::new(&["chỉ số", "các chỉ số", "số liệu", "dữ liệu"]);

/// Reads a file.
pub(super) fn read(file: FileId, sources: &Sources, rows: &mut Rows<'_>) {
    let text = sources.file(file).text.as_str();
    let lines = Lines::of(file, text);
    let mut layout = Layout { rows, sources };
    for document in chunks::documents(text) {
        match yaml::parse(document, &lines) {
            Ok(node) => {
                let salvaged =
                    layout.runs_together(&node) && layout.salvage(document, None, &lines, None);
                if !salvaged {
                    layout.take(&node, &[]);
                }
            }
            Err(broken) => {
                let is_too_much = broken.why == Why::Values;
                if is_too_much || !layout.salvage(document, Some(broken), &lines, None) {
                    layout.report(document, broken, &lines);
                }
            }
        }
    }
}

/// What a map holds.
#[derive(Default)]
struct Map<'n> {
    cells: Vec<Cell<'n>>,
    /// Lists of communes.
    lists: Vec<&'n Node<'n>>,
    /// Communes or districts whose names are keys.
    groups: Vec<Group<'n>>,
}

/// What stands under a name.
#[derive(Clone, Copy)]
struct Group<'n> {
    name: &'n str,
    /// Where the name stands.
    key: Position,
    /// Where the rest begins.
    at: Position,
    pairs: &'n [(Node<'n>, Node<'n>)],
}

/// What a map stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    Document,
    /// It is an entry of a list.
    List,
    /// It has communes by their names.
    Communes,
    /// Another group.
    Group,
}

struct Layout<'r, 's> {
    rows: &'r mut Rows<'s>,
    sources: &'r Sources,
}

impl Layout<'_, '_> {
    fn take(&mut self, node: &Node<'_>, shared: &[Cell<'_>]) {
        match &node.kind {
            NodeKind::Blank => {}
            NodeKind::List(items) => {
                for item in items {
                    match &item.kind {
                        NodeKind::Map(pairs) => self.take_map(item.at, pairs, shared, Within::List),
                        NodeKind::Text(name) if self.rows.is_list => {
                            self.name(item.at, name, shared);
                        }
                        _ => self.take(item, shared),
                    }
                }
            }
            NodeKind::Map(pairs) => self.take_map(node.at, pairs, shared, Within::Document),
            NodeKind::Text(_) | NodeKind::Tagged => {
                let finding = misshapen(node, Shape::Map).arg("name", COMMUNES);
                self.rows.findings.push(finding.help("help-map"));
            }
        }
    }

    /// A unit of which a list gives no more than the name or code.
    fn name(&mut self, at: Position, name: &str, shared: &[Cell<'_>]) {
        let field = if is_code(name) {
            Field::Code
        } else {
            Field::Name
        };
        let raw = Raw::Text(visible(name));
        let cells = with_shared(vec![Cell { field, raw, at }], shared);
        self.rows.row(at, &cells, self.sources);
    }

    fn take_map(
        &mut self,
        at: Position,
        pairs: &[(Node<'_>, Node<'_>)],
        shared: &[Cell<'_>],
        within: Within,
    ) {
        let Map {
            cells,
            lists,
            groups,
        } = self.map(pairs, within);
        let cells = with_shared(cells, shared);
        if lists.is_empty() && groups.is_empty() {
            self.rows.row(at, &cells, self.sources);
            return;
        }
        let shared = self.shared(cells);
        for list in lists {
            self.take(list, &shared);
        }
        for group in groups {
            self.group(group, &shared);
        }
    }

    /// What stands under the name or code of a commune, or under the name of a district.
    fn group(&mut self, group: Group<'_>, shared: &[Cell<'_>]) {
        let Group {
            name,
            key,
            at,
            pairs,
        } = group;
        let mut map = self.map(pairs, Within::Group);
        let field = match unit_name::level(name) {
            Some(Level::District) => Field::District,
            Some(Level::Province) => Field::Province,
            _ if is_code(name) => Field::Code,
            _ => Field::Name,
        };
        if map.cells.iter().all(|cell| cell.field != field) {
            map.cells.push(Cell {
                field,
                raw: Raw::Text(visible(name)),
                at: key,
            });
            if field == Field::Name {
                let note = Diagnostic::new(Code::NameFromTitle, key);
                let note = note.arg("commune", name).arg("from", "key");
                self.rows.findings.push(note.help("help-key"));
            }
        }
        let cells = with_shared(map.cells, shared);
        if map.lists.is_empty() && map.groups.is_empty() {
            self.rows.row(at, &cells, self.sources);
            return;
        }
        let shared = self.shared(cells);
        for list in map.lists {
            self.take(list, &shared);
        }
        for group in map.groups {
            self.group(group, &shared);
        }
    }

    /// What the communes of a list have in common. A code or name is of one commune only.
    fn shared<'n>(&mut self, mut cells: Vec<Cell<'n>>) -> Vec<Cell<'n>> {
        cells.retain(|cell| {
            if !cell.field.identifies() {
                return true;
            }
            if cell.raw.is_blank() {
                return false;
            }
            let name = words::field_name(self.rows.standard, cell.field);
            let finding = Diagnostic::new(Code::UnknownColumn, cell.at)
                .arg("kind", "unknown")
                .arg("column", name)
                .help("help-shared");
            self.rows.findings.push(finding);
            false
        });
        cells
    }

    /// The cells of a map, and the communes in it.
    fn map<'n>(&mut self, pairs: &'n [(Node<'_>, Node<'_>)], within: Within) -> Map<'n> {
        let mut map = Map::default();
        self.collect(pairs, within, &mut map);
        map
    }

    fn collect<'n>(
        &mut self,
        pairs: &'n [(Node<'_>, Node<'_>)],
        within: Within,
        map: &mut Map<'n>,
    ) {
        for (key, value) in pairs {
            let NodeKind::Text(heading) = &key.kind else {
                let finding = misshapen(key, Shape::Scalar).arg("name", words::key());
                self.rows.findings.push(finding);
                continue;
            };
            let is_only = within == Within::List && pairs.len() == 1;
            let group = |pairs| Group {
                name: heading,
                key: key.at,
                at: value.at,
                pairs,
            };
            match &value.kind {
                NodeKind::List(_) if LISTS.contain(&names::key(heading)) => {
                    map.lists.push(value);
                }
                NodeKind::Map(pairs) if LISTS.contain(&names::key(heading)) => {
                    self.collect(pairs, Within::Communes, map);
                }
                NodeKind::Map(pairs) if FIGURES.contain(&names::key(heading)) => {
                    self.collect(pairs, Within::Group, map);
                }
                NodeKind::List(items)
                    if FIGURES.contain(&names::key(heading)) && items.iter().all(is_map) =>
                {
                    for item in items {
                        if let NodeKind::Map(pairs) = &item.kind {
                            self.collect(pairs, Within::Group, map);
                        }
                    }
                }
                NodeKind::Map(pairs) if self.apart(heading).is_some() => {
                    let apart = self.apart(heading).unwrap_or_default();
                    self.collect_apart(apart, pairs, &mut map.cells);
                }
                NodeKind::Map(pairs)
                    if !pairs.is_empty() && self.rows.keys.find(heading).is_none() =>
                {
                    if is_only || within == Within::Communes || names_units(heading) {
                        map.groups.push(group(pairs));
                    } else {
                        self.unread(heading, key.at, value);
                    }
                }
                _ => {
                    let field = self.field_of(heading);
                    self.cell((heading, field), key.at, value, &mut map.cells);
                }
            }
        }
    }

    /// Tells a group under a key that means nothing: there may be figures in it.
    fn unread(&mut self, heading: &str, key_at: Position, group: &Node<'_>) {
        let rows = (group.at.row, last_row(group));
        let kind = Kind::Unread(Unread::NoIndicator);
        self.rows.account.row(key_at.file, 0, rows, kind);
        if self.rows.is_first(heading, key_at.file) {
            let finding = Diagnostic::new(Code::PartUnread, key_at)
                .arg("why", "group")
                .arg("name", words::excerpt(heading));
            self.rows.findings.push(finding.help("help-group"));
        }
    }
}

/// An entry's own cells, and of those that its list shares the ones that it does not give itself.
fn with_shared<'n>(own: Vec<Cell<'n>>, shared: &[Cell<'n>]) -> Vec<Cell<'n>> {
    let given = |field| own.iter().any(|cell| cell.field == field);
    let inherited = shared.iter().filter(|cell| !given(cell.field));
    let inherited: Vec<Cell<'n>> = inherited.cloned().collect();
    inherited.into_iter().chain(own).collect()
}

fn misshapen(node: &Node<'_>, wanted: Shape) -> Diagnostic {
    Diagnostic::new(Code::UnexpectedShape, node.at)
        .arg("wanted", words::shape(wanted))
        .arg("shape", words::shape(shape(node)))
}

fn shape(node: &Node<'_>) -> Shape {
    match node.kind {
        NodeKind::List(_) => Shape::List,
        NodeKind::Map(_) => Shape::Map,
        NodeKind::Tagged => Shape::Tagged,
        NodeKind::Blank | NodeKind::Text(_) => Shape::Scalar,
    }
}

fn is_map(node: &Node<'_>) -> bool {
    matches!(node.kind, NodeKind::Map(_))
}

/// Whether a key is the name or code of a commune, or the name of a district.
fn names_units(key: &str) -> bool {
    unit_name::level(key).is_some() || is_code(key)
}

fn is_code(key: &str) -> bool {
    key.len() == 5 && key.bytes().all(|byte| byte.is_ascii_digit())
}

/// The row in which the last piece of a node begins.
fn last_row(node: &Node<'_>) -> u32 {
    match &node.kind {
        NodeKind::List(items) => items.last().map_or(node.at.row, last_row),
        NodeKind::Map(pairs) => pairs
            .last()
            .map_or(node.at.row, |(_, value)| last_row(value)),
        NodeKind::Blank | NodeKind::Text(_) | NodeKind::Tagged => node.at.row,
    }
}
