//! What can be read of a document that is damaged: its entries one by one.

use super::{LISTS, Layout, Within, with_shared};
use crate::data::account::{Kind, Unread};
use crate::data::chunks::{self, Cut, Entry, Key};
use crate::data::fault;
use crate::data::lines::Lines;
use crate::data::node::{Node, NodeKind};
use crate::data::raw::{Cell, Field};
use crate::data::words;
use crate::data::yaml::{self, Broken, Why};
use crate::diagnostic::{Code, Diagnostic};
use crate::limits;
use crate::names;
use crate::source::{Position, count};

impl Layout<'_, '_> {
    /// Whether entries seem to have run together in a document that is YAML all the same: a quoted
    /// text has keys of a commune in it, so that its closing mark may be that of another entry, or
    /// the code or name that an entry begins with comes again after other keys.
    pub(super) fn runs_together(&self, node: &Node<'_>) -> bool {
        match &node.kind {
            NodeKind::Text(text) => {
                let mut words = text.split_whitespace();
                text.contains(':')
                    && words.any(|word| {
                        let key = word.strip_suffix(':');
                        key.is_some_and(|key| self.field(key).is_some_and(Field::identifies))
                    })
            }
            NodeKind::List(items) => items.iter().any(|item| self.runs_together(item)),
            NodeKind::Map(pairs) => {
                let mut keys = pairs.iter().map(|(key, _)| self.key_field(key));
                let first = keys.next().flatten().filter(|field| field.identifies());
                let again = first.is_some() && keys.skip(1).any(|key| key == first);
                again || pairs.iter().any(|(_, value)| self.runs_together(value))
            }
            NodeKind::Blank | NodeKind::Tagged => false,
        }
    }

    fn field(&self, key: &str) -> Option<Field> {
        self.field_of(key)
    }

    fn key_field(&self, key: &Node<'_>) -> Option<Field> {
        match &key.kind {
            NodeKind::Text(text) => self.field(text),
            _ => None,
        }
    }

    /// Reads what can be read of a document. `whole` says where it stops being YAML, if it does.
    /// The answer is whether it has entries; without any, nothing is read. Of an entry that has a
    /// list of its own, `list` is what the entry's list shares.
    pub(super) fn salvage(
        &mut self,
        document: &str,
        whole: Option<Broken>,
        lines: &Lines<'_>,
        list: Option<&[Cell<'_>]>,
    ) -> bool {
        let within = list.is_some();
        let Cut {
            head,
            entries,
            rest,
        } = chunks::cut(document, within, &|key| {
            if LISTS.contain(&names::key(key)) {
                Key::Communes
            } else {
                self.field(key).map_or(Key::Other, Key::Field)
            }
        });
        if entries.is_empty() || whole.is_none() && !rest.is_empty() {
            return false;
        }
        let before = self.rows.findings.len();
        let head = self.parse(head, lines);
        let own = match head.as_ref().map(|head| &head.kind) {
            Some(NodeKind::Map(pairs)) => self.map(pairs, Within::Document).cells,
            // The head of an entry that has a list of its own.
            Some(NodeKind::List(items)) => match items.as_slice() {
                [
                    Node {
                        kind: NodeKind::Map(pairs),
                        ..
                    },
                ] => self.map(pairs, Within::Document).cells,
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        let own = self.shared(own);
        let shared = with_shared(own, list.unwrap_or_default());
        let mut last = None;
        for entry in entries {
            self.entry(entry, last, lines, &shared);
            last = Some(entry);
        }
        if !rest.trim().is_empty() {
            let (part, at) = part(rest, lines);
            let finding = Diagnostic::new(Code::Unreadable, at).arg("part", part);
            self.rows.findings.push(finding.help("help-second-list"));
        }
        let broken = whole.filter(|_| self.rows.findings.len() == before);
        if let Some(whole) = broken {
            // Each entry by itself is right: only how they stand together is not.
            let first = lines.position_of(document).map_or(1, |at| at.row);
            let row = first.saturating_add(whole.line).saturating_sub(1);
            let finding = Diagnostic::new(Code::Unreadable, lines.position(row, whole.column))
                .arg("part", words::lines(row, row));
            self.rows.findings.push(finding.help("help-salvaged"));
        }
        true
    }

    fn entry(
        &mut self,
        entry: Entry<'_>,
        before: Option<Entry<'_>>,
        lines: &Lines<'_>,
        shared: &[Cell<'_>],
    ) {
        match yaml::parse(entry.text, lines) {
            Ok(node) => {
                if entry.lacks_hyphen {
                    self.lacks_hyphen(&node, before, lines);
                }
                self.take(&node, shared);
            }
            Err(broken)
                if entry.has_list
                    && self.salvage(entry.text, Some(broken), lines, Some(shared)) => {}
            Err(broken) if entry.lacks_hyphen && broken.why == Why::Form => {
                let (part, first) = part(entry.text, lines);
                let finding = Diagnostic::new(Code::Unreadable, first).arg("part", part);
                self.rows.findings.push(finding.help("help-hyphen"));
            }
            Err(broken) => self.report(entry.text, broken, lines),
        }
    }

    /// Says that an entry without a hyphen was read as one.
    fn lacks_hyphen(&mut self, node: &Node<'_>, before: Option<Entry<'_>>, lines: &Lines<'_>) {
        let NodeKind::Map(pairs) = &node.kind else {
            return;
        };
        let Some((key, field)) = pairs
            .first()
            .and_then(|(key, _)| Some((key, self.key_field(key)?)))
        else {
            return;
        };
        let first = before.and_then(|before| lines.position_of(before.text));
        let first = first.unwrap_or_else(|| lines.start());
        let finding = Diagnostic::new(Code::DuplicateKey, key.at)
            .arg("name", words::field_name(self.rows.standard, field))
            .arg("first", words::row(first));
        self.rows.findings.push(finding.help("help-hyphen"));
    }

    fn parse<'a>(&mut self, text: &'a str, lines: &Lines<'_>) -> Option<Node<'a>> {
        match yaml::parse(text, lines) {
            Ok(node) => Some(node),
            Err(broken) => {
                self.report(text, broken, lines);
                None
            }
        }
    }

    /// Says that a piece cannot be read, and where in it the mistake is.
    pub(super) fn report(&mut self, piece: &str, broken: Broken, lines: &Lines<'_>) {
        let (part, first) = part(piece, lines);
        let last = last_row(piece, first);
        let row = first.row.saturating_add(broken.line).saturating_sub(1);
        let mut at = lines.position(row, broken.column);
        let mut help = match broken.why {
            Why::Values => {
                let finding = fault::beyond(limits::VALUES, at).arg("part", part);
                self.rows.findings.push(finding);
                let kind = Kind::Unread(Unread::TooLarge);
                (self.rows.account).row(at.file, 0, (first.row, last), kind);
                return;
            }
            Why::Depth => "help-deep",
            Why::Aliases => "help-alias",
            Why::Form if is_tabbed(piece) => "help-tab",
            Why::Form => "help",
        };
        if at.row > last {
            // The parser only stops where the piece ends, or at the next.
            at = lines.position(last, 1);
        }
        if broken.why == Why::Form
            && let Some((row, column)) = chunks::unclosed_quote(piece)
            && let row = first.row.saturating_add(count(row))
            && row <= at.row
        {
            at = lines.position(row, count(column + 1));
            help = "help-quote";
        }
        let finding = Diagnostic::new(Code::Unreadable, at).arg("part", part);
        self.rows.findings.push(finding.help(help));
    }
}

/// The lines of a piece, and its start.
fn part(piece: &str, lines: &Lines<'_>) -> (crate::l10n::Arg, Position) {
    let first = lines.position_of(piece).unwrap_or_else(|| lines.start());
    (words::lines(first.row, last_row(piece, first)), first)
}

fn last_row(piece: &str, first: Position) -> u32 {
    let length = count(piece.trim_end().lines().count());
    first.row.saturating_add(length.saturating_sub(1))
}

fn is_tabbed(piece: &str) -> bool {
    piece.lines().any(|line| {
        let indent = line.len() - line.trim_start().len();
        line.get(..indent)
            .is_some_and(|indent| indent.contains('\t'))
    })
}
