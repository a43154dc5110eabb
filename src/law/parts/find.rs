//! A part looked for in a text.

use super::Key;
use super::named::{Classes, Named};
use crate::names::{key as name_key, suggest};
use crate::source::Span;
use crate::syntax::ast::{
    Ast, Block, ItemDecl, Name, RecognitionConditionDecl, RecognitionKind, ScoringDecl, ValueDecl,
};
use crate::syntax::write;

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
                ScoringDecl::Measure {
                    quantity,
                    bands,
                    no_case,
                    ..
                } => match self {
                    Key::Row(_, range, classes) => {
                        let rows = bands.iter().filter(|band| range.is_of(band, quantity));
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

    /// Of a row that is looked for, the rows that its item has, as they are written.
    pub(in crate::law) fn rows_there(&self, ast: &Ast) -> Option<Vec<String>> {
        let (Key::Row(number, ..) | Key::NoCase(number, _)) = self else {
            return None;
        };
        let criteria = ast.blocks.iter().filter_map(|block| match block {
            Block::Criterion(criterion) => Some(criterion),
            _ => None,
        });
        let mut items = criteria.flat_map(|criterion| &criterion.items);
        let item = items.find(|item| item.number.node == *number)?;
        let with = |row: String, classes: &[Name]| row + &Classes(classes.to_vec()).text();
        let rows = item.scorings.iter().flat_map(|scoring| match scoring {
            ScoringDecl::Measure { bands, no_case, .. } => {
                let bands = bands.iter().map(|band| {
                    let range = write::range(&band.lower, &band.upper);
                    with(range, &band.classes)
                });
                let no_case = no_case.iter();
                let no_case = no_case.map(|rule| with(write::NO_CASE.to_owned(), &rule.classes));
                bands.chain(no_case).collect()
            }
            ScoringDecl::Award { .. } => Vec::new(),
        });
        let rows: Vec<String> = rows.map(|row| format!("“{row}”")).collect();
        (!rows.is_empty()).then_some(rows)
    }
}

/// Of names that are those of no class, the first that is near one, and that.
pub(in crate::law) fn near_class<'a>(
    names: &'a [Name],
    ast: &'a Ast,
) -> Option<(&'a Name, &'a str)> {
    let classes = ast.blocks.iter().filter_map(|block| match block {
        Block::Class(decl) => Some(decl.name.node.as_str()),
        _ => None,
    });
    let classes: Vec<&str> = classes.collect();
    names.iter().find_map(|name| {
        let is_it = |class: &&str| name_key(class) == name_key(&name.node);
        let near = suggest(&name.node, classes.iter().copied())?;
        (!classes.iter().any(is_it)).then_some((name, near))
    })
}
