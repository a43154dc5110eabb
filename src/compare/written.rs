//! What a text holds and its standard does not: where headings stand, and a few marks.

use std::collections::HashMap;

use crate::model::Provenance;
use crate::names::key;
use crate::source::Span;
use crate::syntax::ast::{Ast, Block, ItemNumber, Mark, RecognitionKind, Tail};

/// Places and marks of a text, by the names that its standard uses.
#[derive(Debug, Clone, Default)]
pub struct Written {
    pub(super) heading: Option<Span>,
    pub(super) recognition: Option<Span>,
    attributes: HashMap<String, Span>,
    classes: HashMap<String, Span>,
    criteria: HashMap<u32, Span>,
    items: HashMap<ItemNumber, Span>,
    /// The mark and citation of an item's own maximum.
    pub(super) maxima: HashMap<ItemNumber, Sourced>,
    /// `đạt cả … tiêu chí`
    pub(super) all_met: Option<Sourced>,
    /// `không tiêu chí nào 0 điểm`
    pub(super) none_at_zero: Option<Sourced>,
}

/// Who stands behind something, and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Sourced {
    pub(super) provenance: Provenance,
    pub(super) citation: Option<String>,
    pub(super) span: Span,
}

impl Sourced {
    fn of(tail: &Tail, span: Span) -> Self {
        Self {
            provenance: match tail.mark.as_ref().map(|mark| &mark.node) {
                None => Provenance::Stated,
                Some(Mark::Unverified) => Provenance::Unverified,
                Some(Mark::VerifiedBy(source)) => Provenance::VerifiedBy(source.clone()),
                Some(Mark::DerivedFrom(how)) => Provenance::DerivedFrom(how.clone()),
            },
            citation: tail.citation.as_ref().map(|cited| cited.node.clone()),
            span,
        }
    }
}

impl Written {
    /// Collects them from a tree.
    pub fn of(ast: &Ast) -> Self {
        let mut written = Self::default();
        for block in &ast.blocks {
            match block {
                Block::Standard(decl) => written.heading = Some(decl.span),
                Block::Attribute(decl) => {
                    written.attributes.insert(key(&decl.name.node), decl.span);
                }
                Block::Class(decl) => {
                    written.classes.insert(key(&decl.name.node), decl.span);
                }
                // The standard itself knows where indicators and parameters are declared; examples are no rules,
                // and a text written out in full has no changes of another.
                Block::Indicator(_)
                | Block::Parameter(_)
                | Block::Example(_)
                | Block::ExamplesFor(_)
                | Block::Change(_) => {}
                Block::Criterion(decl) => {
                    written.criteria.insert(decl.number.node, decl.span);
                    for item in &decl.items {
                        let number = item.number.node;
                        written.items.insert(number, item.span);
                        if let Some(max) = &item.max {
                            let sourced = Sourced::of(&max.tail, max.value.span);
                            written.maxima.insert(number, sourced);
                        }
                    }
                }
                Block::Recognition(decl) => {
                    written.recognition = Some(decl.span);
                    for condition in &decl.conditions {
                        let sourced = Sourced::of(&condition.tail, condition.span);
                        match &condition.kind {
                            RecognitionKind::AllCriteriaMet(_) => written.all_met = Some(sourced),
                            RecognitionKind::NoCriterionAtZero => {
                                written.none_at_zero = Some(sourced);
                            }
                            // The standard itself knows of these.
                            RecognitionKind::Fulfils { .. } | RecognitionKind::Total { .. } => {}
                        }
                    }
                }
            }
        }
        written
    }

    pub(super) fn attribute(&self, name: &str) -> Option<Span> {
        self.attributes.get(&key(name)).copied()
    }

    pub(super) fn class(&self, name: &str) -> Option<Span> {
        self.classes.get(&key(name)).copied()
    }

    pub(super) fn criterion(&self, number: u32) -> Option<Span> {
        self.criteria.get(&number).copied()
    }

    pub(super) fn item(&self, number: ItemNumber) -> Option<Span> {
        self.items.get(&number).copied()
    }
}
