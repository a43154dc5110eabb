//! One namespace of attributes, classes, indicators and parameters: who declares a name, who uses it.

use std::collections::HashMap;

use super::super::table::{AttributeId, ClassId, Id, IndicatorId, ParameterId};
use super::alike::Alike;
use super::context::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::{Arg, Args};
use crate::names::{Index, key};
use crate::source::Span;
use crate::syntax::ast::{Ast, Block, Broken, BrokenKind, Name, Spanned};

/// Names that a data file uses for a commune itself, and so no indicator or attribute may have.
const RESERVED: [&str; 11] = [
    "mã",
    "tên",
    "huyện",
    "tỉnh",
    "kỳ",
    "ky",
    "kỳ đánh giá",
    "đơn vị",
    "chỉ số",
    "ghi chú",
    "nguồn",
];

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    Attribute(AttributeId),
    Class(ClassId),
    Indicator(IndicatorId),
    Parameter(ParameterId),
}

/// The kinds of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Attribute,
    Class,
    Indicator,
    Parameter,
}

impl Kind {
    fn broken(self) -> BrokenKind {
        match self {
            Kind::Attribute => BrokenKind::Attribute,
            Kind::Class => BrokenKind::Class,
            Kind::Indicator => BrokenKind::Indicator,
            Kind::Parameter => BrokenKind::Parameter,
        }
    }

    fn words(self) -> Arg {
        let id = match self {
            Kind::Attribute => "kind-attribute",
            Kind::Class => "kind-class",
            Kind::Indicator => "kind-indicator",
            Kind::Parameter => "kind-parameter",
        };
        Arg::Message(id, Args::new())
    }
}

impl Named {
    fn kind(self) -> Kind {
        match self {
            Named::Attribute(_) => Kind::Attribute,
            Named::Class(_) => Kind::Class,
            Named::Indicator(_) => Kind::Indicator,
            Named::Parameter(_) => Kind::Parameter,
        }
    }
}

struct Entry<'a> {
    named: Named,
    name: &'a Name,
    used: bool,
}

pub(super) struct Names<'a> {
    entries: HashMap<String, Entry<'a>>,
    /// What an unknown name of a kind may have meant: made when the first is met.
    meant: HashMap<Kind, Index<&'a str>>,
}

/// The blocks that declare a name, each with the name's kind and label. Of equal names only the
/// first counts, so that ids are places among first declarations: see [`first_declarations`].
fn declarations(ast: &Ast) -> impl Iterator<Item = (Kind, &Name, &Spanned<String>)> {
    ast.blocks.iter().filter_map(|block| match block {
        Block::Attribute(d) => Some((Kind::Attribute, &d.name, &d.label)),
        Block::Class(d) => Some((Kind::Class, &d.name, &d.label)),
        Block::Indicator(d) => Some((Kind::Indicator, &d.name, &d.label)),
        Block::Parameter(d) => Some((Kind::Parameter, &d.name, &d.label)),
        _ => None,
    })
}

impl<'a> Names<'a> {
    /// Gathers every declared name and reports those declared twice, reserved, or with labels
    /// that a data file could not tell apart.
    pub(super) fn collect(context: &mut Context<'a>) -> Self {
        let mut names = Names {
            entries: HashMap::new(),
            meant: HashMap::new(),
        };
        let (mut attributes, mut classes, mut indicators, mut parameters) = (0, 0, 0, 0);
        let mut headers: HashMap<String, (String, Span)> = HashMap::new();
        let mut alike = Alike::default();
        for (kind, name, label) in declarations(context.ast) {
            let key_of_name = key(&name.node);
            if let Some(first) = names.entries.get(&key_of_name) {
                context.report(
                    Diagnostic::new(Code::DuplicateName, name.span)
                        .arg("what", first.named.kind().words())
                        .arg("name", name.node.as_str())
                        .label(first.name.span, "first"),
                );
                continue;
            }
            let next = |place: &mut u32| std::mem::replace(place, *place + 1);
            let named = match kind {
                Kind::Attribute => Named::Attribute(AttributeId::at(next(&mut attributes))),
                Kind::Class => Named::Class(ClassId::at(next(&mut classes))),
                Kind::Indicator => Named::Indicator(IndicatorId::at(next(&mut indicators))),
                Kind::Parameter => Named::Parameter(ParameterId::at(next(&mut parameters))),
            };
            names.entries.insert(
                key_of_name.clone(),
                Entry {
                    named,
                    name,
                    used: false,
                },
            );
            let looks = alike.take(&name.node, name.span);
            if let Some(finding) = looks {
                context.report(finding);
            }
            // Of these a data file says nothing.
            if matches!(kind, Kind::Class | Kind::Parameter) {
                continue;
            }
            if RESERVED.iter().any(|reserved| key(reserved) == key_of_name) {
                context.report(
                    Diagnostic::new(Code::ReservedName, name.span).arg("name", name.node.as_str()),
                );
            }
            let looks = alike.take(&label.node, label.span);
            if let Some(finding) = looks {
                context.report(finding);
            }
            let key_of_label = key(&label.node);
            let label_differs = key_of_label != key_of_name;
            let own = [
                Some((key_of_name, name.span)),
                label_differs.then_some((key_of_label, label.span)),
            ];
            for (header, span) in own.into_iter().flatten() {
                if let Some((owner, first)) = headers.get(&header) {
                    context.report(
                        Diagnostic::new(Code::DuplicateLabel, span)
                            .arg("name", name.node.as_str())
                            .arg("other", owner.as_str())
                            .label(*first, "first"),
                    );
                } else {
                    headers.insert(header, (name.node.clone(), span));
                }
            }
        }
        names
    }

    /// The classes with their names, in the standard's order.
    pub(super) fn classes(&self) -> Vec<(ClassId, &'a str)> {
        let mut classes: Vec<(ClassId, &str)> = self
            .entries
            .values()
            .filter_map(|entry| match entry.named {
                Named::Class(id) => Some((id, entry.name.node.as_str())),
                Named::Attribute(_) | Named::Indicator(_) | Named::Parameter(_) => None,
            })
            .collect();
        classes.sort_unstable_by_key(|(id, _)| *id);
        classes
    }

    /// Whether this declaration is the first of its name.
    pub(super) fn is_first(&self, name: &Name) -> bool {
        self.entries
            .get(&key(&name.node))
            .is_some_and(|entry| entry.name.span == name.span)
    }

    /// The attribute of this name, or none with a finding.
    pub(super) fn attribute(
        &mut self,
        context: &mut Context<'_>,
        name: &Name,
    ) -> Option<AttributeId> {
        match self.resolve(context, name, Kind::Attribute)? {
            Named::Attribute(id) => Some(id),
            Named::Class(_) | Named::Indicator(_) | Named::Parameter(_) => None,
        }
    }

    /// The class of this name, or none with a finding.
    pub(super) fn class(&mut self, context: &mut Context<'_>, name: &Name) -> Option<ClassId> {
        match self.resolve(context, name, Kind::Class)? {
            Named::Class(id) => Some(id),
            Named::Attribute(_) | Named::Indicator(_) | Named::Parameter(_) => None,
        }
    }

    /// The indicator of this name, or none with a finding.
    pub(super) fn indicator(
        &mut self,
        context: &mut Context<'_>,
        name: &Name,
    ) -> Option<IndicatorId> {
        match self.resolve(context, name, Kind::Indicator)? {
            Named::Indicator(id) => Some(id),
            Named::Attribute(_) | Named::Class(_) | Named::Parameter(_) => None,
        }
    }

    /// The parameter of this name, or none with a finding.
    pub(super) fn parameter(
        &mut self,
        context: &mut Context<'_>,
        name: &Name,
    ) -> Option<ParameterId> {
        match self.resolve(context, name, Kind::Parameter)? {
            Named::Parameter(id) => Some(id),
            Named::Attribute(_) | Named::Class(_) | Named::Indicator(_) => None,
        }
    }

    /// The attribute or indicator of this name, or none with a finding.
    pub(super) fn fact(&mut self, context: &mut Context<'_>, name: &Name) -> Option<Named> {
        let entry = self.entries.get_mut(&key(&name.node));
        if let Some(entry) = entry.filter(|entry| entry.named.kind() == Kind::Attribute) {
            entry.used = true;
            return Some(entry.named);
        }
        self.resolve(context, name, Kind::Indicator)
    }

    fn resolve(&mut self, context: &mut Context<'_>, name: &Name, wanted: Kind) -> Option<Named> {
        let key_of_name = key(&name.node);
        if let Some(entry) = self.entries.get_mut(&key_of_name) {
            entry.used = true;
            if entry.named.kind() == wanted {
                return Some(entry.named);
            }
            context.report(
                Diagnostic::new(Code::WrongKind, name.span)
                    .arg("name", name.node.as_str())
                    .arg("found", entry.named.kind().words())
                    .arg("wanted", wanted.words())
                    .label(entry.name.span, "declared"),
            );
            return None;
        }
        if !(context.unread).may_declare(&name.node, &[wanted.broken()]) {
            let finding = self.unknown(name, wanted);
            context.report(finding);
        }
        None
    }

    /// The finding of an unknown name. The name that was likely meant counts as used.
    fn unknown(&mut self, name: &Name, wanted: Kind) -> Diagnostic {
        let finding = Diagnostic::new(Code::UnknownName, name.span)
            .arg("what", wanted.words())
            .arg("name", name.node.as_str());
        let Some(meant) = self.meant(name, wanted) else {
            return finding;
        };
        if let Some(entry) = self.entries.get_mut(&key(meant)) {
            entry.used = true;
        }
        finding
            .arg("meant", meant)
            .help("help-meant")
            .mend(name.span, meant)
    }

    /// The name of a kind that an unknown one likely meant.
    fn meant(&mut self, name: &Name, wanted: Kind) -> Option<&'a str> {
        let entries = &self.entries;
        let meant = self.meant.entry(wanted).or_insert_with(|| {
            let of_kind = entries.values().filter(|e| e.named.kind() == wanted);
            let mut names: Vec<&Name> = of_kind.map(|entry| entry.name).collect();
            names.sort_by_key(|name| name.span);
            Index::of(names.into_iter().map(|name| name.node.as_str()))
        });
        meant.nearest(&name.node).copied()
    }

    /// Reports attributes, indicators and parameters that nothing uses, unless something that could not be
    /// read may use them.
    pub(super) fn report_unused(&self, context: &mut Context<'_>) {
        let may_use = |broken: &Broken| broken.kind != BrokenKind::Unknown;
        if context.ast.broken.iter().any(may_use) {
            return;
        }
        for entry in self.entries.values() {
            let kind = entry.named.kind();
            if !entry.used && kind != Kind::Class {
                context.report(
                    Diagnostic::new(Code::UnusedName, entry.name.span)
                        .arg("what", kind.words())
                        .arg("name", entry.name.node.as_str()),
                );
            }
        }
    }
}
