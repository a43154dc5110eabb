//! Tracking files that are lists of keys.

use std::borrow::Cow;

use super::Rows;
use super::columns::{column, unknown};
use super::table::{Told, take};
use super::words::Cell;
use crate::data::lines::Lines;
use crate::data::node::{Node, NodeKind};
use crate::data::words::excerpt;
use crate::data::{chunks, yaml};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Position, Sources};

/// Reads a file: a list of maps, or one map with such a list in it.
pub(super) fn read(file: FileId, sources: &Sources, rows: &mut Rows<'_>) {
    let text = sources.file(file).text.as_str();
    let lines = Lines::of(file, text);
    let since = rows.entries.len();
    let told = rows.findings.len();
    for document in chunks::documents(text) {
        match yaml::parse(document, &lines) {
            Ok(node) => list(&node, rows),
            Err(broken) => {
                let start = lines.position_of(document).unwrap_or_else(|| lines.start());
                let at = Position {
                    row: start.row + broken.line.saturating_sub(1),
                    column: broken.column,
                    ..start
                };
                let finding = Diagnostic::new(Code::TrackingColumns, at);
                rows.findings
                    .push(finding.arg("case", "yaml").arg("given", ""));
            }
        }
    }
    if rows.entries.len() == since && rows.findings.len() == told {
        let finding = Diagnostic::new(Code::TrackingColumns, lines.start());
        let finding = finding.arg("case", "none").arg("given", "");
        rows.findings.push(finding.help("help-columns"));
    }
}

fn list(node: &Node<'_>, rows: &mut Rows<'_>) {
    match &node.kind {
        NodeKind::List(items) => items.iter().for_each(|item| list(item, rows)),
        NodeKind::Map(pairs) => {
            let lists = pairs
                .iter()
                .filter(|(_, value)| matches!(value.kind, NodeKind::List(_)));
            let lists: Vec<&Node<'_>> = lists.map(|(_, value)| value).collect();
            if lists.is_empty() {
                entry(node.at, pairs, rows);
            }
            for one in lists {
                list(one, rows);
            }
        }
        NodeKind::Blank | NodeKind::Text(_) | NodeKind::Tagged => {}
    }
}

fn entry(at: Position, pairs: &[(Node<'_>, Node<'_>)], rows: &mut Rows<'_>) {
    let mut cells: Vec<Told<'_>> = Vec::new();
    for (key, value) in pairs {
        let NodeKind::Text(heading) = &key.kind else {
            continue;
        };
        let Some(column) = column(heading) else {
            rows.findings.push(unknown(key.at, heading));
            continue;
        };
        let cell = match &value.kind {
            NodeKind::Blank => continue,
            NodeKind::Text(text) => Cell::Words(Cow::Borrowed(text.as_ref())),
            _ => Cell::Lost(excerpt(heading)),
        };
        cells.push((column, (cell, value.at)));
    }
    take(at, &cells, rows);
}
