//! A part looked for in a text.

use super::Key;
use super::named::Named;
use crate::names::{key as name_key, suggest};
use crate::source::Span;
use crate::syntax::ast::{
    Ast, Block, ItemDecl, RecognitionConditionDecl, RecognitionKind, ScoringDecl, ValueDecl,
};

impl Key {
    /// Where it stands in a text that is written out in full.
    pub(in crate::law) fn find(&self, ast: &Ast) -> Option<Span> {
        let same = |name: &str, wanted: &Named| name_key(name) == name_key(&wanted.0);
        ast.blocks.iter().find_map(|block| match (self, block) {
            (Key::Attribute(key), Block::Attribute(decl)) => {
                same(&decl.name.node, key).then_some(decl.span)
            }
            (Key::Class(key), Block::Class(decl)) => {
                same(&decl.name.node, key).then_some(decl.span)
            }
            (Key::Indicator(key), Block::Indicator(decl)) => {
                same(&decl.name.node, key).then_some(decl.span)
            }
            (Key::Parameter(key), Block::Parameter(decl)) => {
                same(&decl.name.node, key).then_some(decl.span)
            }
            (Key::Value(key, from), Block::Parameter(decl)) if same(&decl.name.node, key) => {
                let first =
                    |value: &&ValueDecl| value.days.as_ref().map(|days| days.from.node) == *from;
                decl.values.iter().find(first).map(|value| value.span)
            }
            (Key::Total, Block::Standard(decl)) => {
                decl.total.as_ref().map(|total| total.value.span)
            }
            (
                Key::AllMet(_) | Key::NoneAtZero | Key::Fulfils(_) | Key::Threshold(..),
                Block::Recognition(recognition),
            ) => recognition
                .conditions
                .iter()
                .find(|one| self.is_condition(one))
                .map(|one| one.span),
            (_, Block::Criterion(decl)) if self.criterion() == Some(decl.number.node) => match self
            {
                Key::Criterion(_) => Some(decl.span),
                Key::CriterionMax(_) => Some(decl.max.value.span),
                _ => decl.items.iter().find_map(|item| self.find_in(item)),
            },
            _ => None,
        })
    }

    fn find_in(&self, item: &ItemDecl) -> Option<Span> {
        if self.item() != Some(item.number.node) {
            return None;
        }
        match self {
            Key::Item(_) | Key::NewRows(_) => Some(item.span),
            Key::ItemMax(_) => item.max.as_ref().map(|max| max.value.span),
            _ => item.scorings.iter().find_map(|scoring| match scoring {
                ScoringDecl::Measure { bands, no_case, .. } => match self {
                    Key::Row(_, range, classes) => {
                        let rows = bands.iter().filter(|band| range.is_of(band));
                        classes.pick(rows.map(|band| (band.range_span, band.classes.as_slice())))
                    }
                    Key::NoCase(_, classes) => {
                        let rules = no_case.iter();
                        classes.pick(rules.map(|rule| (rule.span, rule.classes.as_slice())))
                    }
                    _ => None,
                },
                ScoringDecl::Award { .. } => None,
            }),
        }
    }

    /// Whether a condition of recognition is this one.
    fn is_condition(&self, decl: &RecognitionConditionDecl) -> bool {
        match (self, &decl.kind) {
            (Key::AllMet(count), RecognitionKind::AllCriteriaMet(there)) => {
                count.is_none_or(|count| count == there.node)
            }
            (Key::NoneAtZero, RecognitionKind::NoCriterionAtZero) => true,
            (Key::Fulfils(named), RecognitionKind::Fulfils { label, .. }) => {
                name_key(&label.node) == name_key(&named.0)
            }
            (Key::Threshold(name, least), RecognitionKind::Total { at_least, class }) => {
                name_key(&class.node) == name_key(&name.0)
                    && least.is_none_or(|least| least == at_least.node)
            }
            _ => false,
        }
    }

    /// The name of its kind in a text that is nearest to its own.
    pub(in crate::law) fn near<'a>(&self, ast: &'a Ast) -> Option<&'a str> {
        let (Key::Attribute(name) | Key::Class(name) | Key::Indicator(name) | Key::Parameter(name)) =
            self
        else {
            return None;
        };
        let names = ast.blocks.iter().filter_map(|block| match (self, block) {
            (Key::Attribute(_), Block::Attribute(decl)) => Some(&decl.name),
            (Key::Class(_), Block::Class(decl)) => Some(&decl.name),
            (Key::Indicator(_), Block::Indicator(decl)) => Some(&decl.name),
            (Key::Parameter(_), Block::Parameter(decl)) => Some(&decl.name),
            _ => None,
        });
        suggest(&name.0, names.map(|name| name.node.as_str()))
    }
}
