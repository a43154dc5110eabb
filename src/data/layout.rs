//! What a YAML document says: one commune, a list of communes, or fields that a list shares.
//!
//! A file that is broken in one place is read entry by entry, so that the others survive.

mod salvage;

use super::lines::Lines;
use super::node::{Node, NodeKind};
use super::raw::{Cell, Field, Lost, Raw, Shape, is_too_long, visible};
use super::rows::Rows;
use super::{chunks, keys, words, yaml};
use crate::diagnostic::{Code, Diagnostic};
use crate::names;
use crate::source::{FileId, Position, Sources};

/// The key of the list of communes.
const COMMUNES: &str = "đơn vị";
/// The key under which a commune may keep its indicators apart.
const INDICATORS: &str = "chỉ số";

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
                if !layout.salvage(document, Some(broken), &lines, None) {
                    layout.report(document, broken, &lines);
                }
            }
        }
    }
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
                    self.take(item, shared);
                }
            }
            NodeKind::Map(pairs) => self.take_map(node.at, pairs, shared),
            NodeKind::Text(_) | NodeKind::Tagged => {
                let finding = misshapen(node, Shape::Map).arg("name", COMMUNES);
                self.rows.findings.push(finding.help("help-map"));
            }
        }
    }

    fn take_map(&mut self, at: Position, pairs: &[(Node<'_>, Node<'_>)], shared: &[Cell<'_>]) {
        let (own, lists) = self.cells(pairs);
        let cells = with_shared(own, shared);
        if lists.is_empty() {
            self.rows.row(at, &cells, self.sources);
            return;
        }
        let shared = self.shared(cells);
        for list in lists {
            self.take(list, &shared);
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

    /// The cells of a map and the lists of communes in it.
    fn cells<'n>(
        &mut self,
        pairs: &'n [(Node<'_>, Node<'_>)],
    ) -> (Vec<Cell<'n>>, Vec<&'n Node<'n>>) {
        let mut cells = Vec::with_capacity(pairs.len());
        let mut lists = Vec::new();
        self.collect(pairs, &mut cells, &mut lists);
        (cells, lists)
    }

    fn collect<'n>(
        &mut self,
        pairs: &'n [(Node<'_>, Node<'_>)],
        cells: &mut Vec<Cell<'n>>,
        lists: &mut Vec<&'n Node<'n>>,
    ) {
        for (key, value) in pairs {
            let NodeKind::Text(heading) = &key.kind else {
                let finding = misshapen(key, Shape::Scalar).arg("name", words::key());
                self.rows.findings.push(finding);
                continue;
            };
            match &value.kind {
                NodeKind::List(_) if names::key(heading) == names::key(COMMUNES) => {
                    lists.push(value);
                }
                NodeKind::Map(pairs) if names::key(heading) == names::key(INDICATORS) => {
                    self.collect(pairs, cells, lists);
                }
                NodeKind::Map(pairs)
                    if self.rows.standard.compares() && keys::is_previous(heading) =>
                {
                    self.collect_previous(pairs, cells);
                }
                _ => self.cell(heading, key.at, value, cells),
            }
        }
    }

    /// The figures of the previous period, kept in a map of their own.
    fn collect_previous<'n>(
        &mut self,
        pairs: &'n [(Node<'_>, Node<'_>)],
        cells: &mut Vec<Cell<'n>>,
    ) {
        for (key, value) in pairs {
            if let NodeKind::Text(heading) = &key.kind {
                self.cell(&keys::previous(heading), key.at, value, cells);
            } else {
                let finding = misshapen(key, Shape::Scalar).arg("name", words::key());
                self.rows.findings.push(finding);
            }
        }
    }

    /// Adds a cell. When its field was given before, the field is unknown: which is right cannot
    /// be known.
    fn cell<'n>(
        &mut self,
        heading: &str,
        key_at: Position,
        value: &'n Node<'_>,
        cells: &mut Vec<Cell<'n>>,
    ) {
        let field = match self
            .rows
            .field(heading, self.rows.keys.find(heading), key_at)
        {
            None | Some(Field::Ignored) => return,
            Some(field) => field,
        };
        if let Some(before) = cells.iter_mut().find(|cell| cell.field == field) {
            if !matches!(before.raw, Raw::Lost(Lost::Twice(_))) {
                before.raw = Raw::Lost(Lost::Twice(before.at));
                before.at = key_at;
            }
            return;
        }
        let raw = match &value.kind {
            NodeKind::Blank => Raw::Blank,
            NodeKind::Text(text) if is_too_long(text) => Raw::Lost(Lost::TooLong),
            NodeKind::Text(text) => Raw::Text(visible(text)),
            NodeKind::List(_) | NodeKind::Map(_) | NodeKind::Tagged => {
                Raw::Lost(Lost::Shape(shape(value)))
            }
        };
        cells.push(Cell {
            field,
            raw,
            at: value.at,
        });
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
