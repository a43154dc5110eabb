//! What a change is about: the parts of a standard by their names and numbers.

use crate::exact::{Date, Decimal, format_date};
use crate::names::key as name_key;
use crate::source::Span;
use crate::syntax::ast::{
    Ast, BandDecl, Block, BoundDecl, Change, ChangeDecl, ItemDecl, ItemNumber, Name, OldBand,
    OldValue, Part, RecognitionConditionDecl, RecognitionKind, ScoringDecl, ValueDecl,
};
use crate::syntax::range_text;
use crate::text::Args;

/// A part of a standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    Attribute(Named),
    Class(Named),
    Indicator(Named),
    Parameter(Named),
    /// A value of a parameter, by its first day.
    Value(Named, Option<Date>),
    Criterion(u32),
    CriterionMax(u32),
    Item(ItemNumber),
    ItemMax(ItemNumber),
    Row(ItemNumber, Range, Classes),
    NoCase(ItemNumber, Classes),
    /// Rows that come to those of an item.
    NewRows(ItemNumber),
    Total,
    AllMet(Option<u32>),
    NoneAtZero,
    /// A condition over figures, by its label.
    Fulfils(Named),
    /// The threshold of a class; of a repeal also how high it is.
    Threshold(Named, Option<Decimal>),
}

/// A name as it was written; one name however it is typed.
#[derive(Debug, Clone)]
pub(super) struct Named(String);

impl PartialEq for Named {
    fn eq(&self, other: &Self) -> bool {
        name_key(&self.0) == name_key(&other.0)
    }
}

impl Eq for Named {}

/// The classes that a row is for: in whatever order and however typed. Of a row that is named
/// without any, all or whichever the only such row has.
#[derive(Debug, Clone)]
pub(super) struct Classes(Vec<Name>);

impl Classes {
    fn keys(names: &[Name]) -> Vec<String> {
        let mut keys: Vec<String> = names.iter().map(|name| name_key(&name.node)).collect();
        keys.sort();
        keys
    }

    /// The one of some rows that is meant, by its place; `None` where there is none, or several.
    fn pick<'r>(&self, rows: impl Iterator<Item = (Span, &'r [Name])>) -> Option<Span> {
        let rows: Vec<(Span, &[Name])> = rows.collect();
        let wanted = Self::keys(&self.0);
        let exactly = rows.iter().find(|(_, names)| Self::keys(names) == wanted);
        let only = match rows.as_slice() {
            [only] if self.0.is_empty() => Some(only),
            _ => None,
        };
        exactly.or(only).map(|(span, _)| *span)
    }

    /// As they are written behind a row.
    fn text(&self) -> String {
        let names: Vec<&str> = self.0.iter().map(|name| name.node.as_str()).collect();
        if names.is_empty() {
            String::new()
        } else {
            format!(" với {}", names.join(", "))
        }
    }

    /// Whether two names may mean one row.
    fn meet(&self, other: &Self) -> bool {
        let (one, other) = (Self::keys(&self.0), Self::keys(&other.0));
        one.is_empty() || other.is_empty() || one == other
    }
}

impl PartialEq for Classes {
    fn eq(&self, other: &Self) -> bool {
        Self::keys(&self.0) == Self::keys(&other.0)
    }
}

impl Eq for Classes {}

/// A range as written: its bounds and whether they are included.
#[derive(Debug, Clone)]
pub(super) struct Range {
    lower: End,
    upper: End,
}

type End = Option<(BoundDecl, bool)>;

/// What a change is about, and the words that say so.
pub(super) fn key_of(change: &ChangeDecl) -> (Key, Span) {
    let exactly = change.verb == crate::syntax::ast::Verb::Repeal;
    match &change.what {
        Change::Attribute(decl) => (
            Key::Attribute(Named(decl.name.node.clone())),
            decl.name.span,
        ),
        Change::Class(decl) => (Key::Class(Named(decl.name.node.clone())), decl.name.span),
        Change::Indicator(decl) => (
            Key::Indicator(Named(decl.name.node.clone())),
            decl.name.span,
        ),
        Change::Parameter(decl) => (
            Key::Parameter(Named(decl.name.node.clone())),
            decl.name.span,
        ),
        Change::AddValue(name, value) => {
            let from = value.days.as_ref().map(|days| &days.from);
            let span = from.map_or(name.span, |from| from.span.to(name.span));
            let from = from.map(|from| from.node);
            (Key::Value(Named(name.node.clone()), from), span)
        }
        Change::ReplaceValue { old, .. } => (value(old), old.span()),
        Change::Criterion(decl) => (Key::Criterion(decl.number.node), decl.number.span),
        Change::Item(decl) => (Key::Item(decl.number.node), decl.number.span),
        Change::Total(figure) => (Key::Total, figure.value.span),
        Change::Condition(decl) => (condition(decl, exactly), decl.span),
        Change::Max(Part::Item(number), _) => (Key::ItemMax(number.node), number.span),
        Change::Max(Part::Criterion(number), _) => (Key::CriterionMax(number.node), number.span),
        Change::Max(part, _) | Change::Part(part) => part_key(part),
        Change::Rows { item, old, .. } => match old {
            Some(old) => (row(item.node, old), old.span()),
            None => (Key::NewRows(item.node), item.span),
        },
    }
}

fn part_key(part: &Part) -> (Key, Span) {
    match part {
        Part::Attribute(name) => (Key::Attribute(Named(name.node.clone())), name.span),
        Part::Class(name) => (Key::Class(Named(name.node.clone())), name.span),
        Part::Indicator(name) => (Key::Indicator(Named(name.node.clone())), name.span),
        Part::Parameter(name) => (Key::Parameter(Named(name.node.clone())), name.span),
        Part::Value(old) => (value(old), old.span()),
        Part::Criterion(number) => (Key::Criterion(number.node), number.span),
        Part::Item(number) => (Key::Item(number.node), number.span),
        Part::Row(item, old) => (row(item.node, old), old.span()),
    }
}

fn value(old: &OldValue) -> Key {
    let from = old.from.as_ref().map(|from| from.node);
    Key::Value(Named(old.parameter.node.clone()), from)
}

fn row(item: ItemNumber, old: &OldBand) -> Key {
    match old {
        OldBand::NoCase { classes, .. } => Key::NoCase(item, Classes(classes.clone())),
        OldBand::Band {
            lower,
            upper,
            classes,
            ..
        } => {
            let (lower, upper) = (lower.clone(), upper.clone());
            Key::Row(item, Range { lower, upper }, Classes(classes.clone()))
        }
    }
}

/// A condition is known by its kind, a threshold by its class. What is repealed must also be what
/// stands there.
fn condition(decl: &RecognitionConditionDecl, exactly: bool) -> Key {
    match &decl.kind {
        RecognitionKind::AllCriteriaMet(count) => Key::AllMet(exactly.then_some(count.node)),
        RecognitionKind::NoCriterionAtZero => Key::NoneAtZero,
        RecognitionKind::Fulfils { label, .. } => Key::Fulfils(Named(label.node.clone())),
        RecognitionKind::Total { at_least, class } => {
            let least = exactly.then(|| at_least.node.normalize());
            Key::Threshold(Named(class.node.clone()), least)
        }
    }
}

impl Key {
    /// Whether several changes may not both be about these: one is the other or holds it.
    pub(super) fn overlaps(&self, other: &Key) -> bool {
        let same = match (self, other) {
            (Key::AllMet(_), Key::AllMet(_)) => true,
            (Key::Threshold(one, _), Key::Threshold(other, _)) => one == other,
            (Key::Row(item, range, one), Key::Row(other_item, other_range, other)) => {
                item == other_item && range == other_range && one.meet(other)
            }
            (Key::NoCase(item, one), Key::NoCase(other_item, other)) => {
                item == other_item && one.meet(other)
            }
            _ => self == other,
        };
        same || self.holds(other) || other.holds(self)
    }

    fn holds(&self, part: &Key) -> bool {
        match self {
            Key::Criterion(number) => part.criterion() == Some(*number) && self != part,
            Key::Item(number) => part.item() == Some(*number) && self != part,
            Key::Parameter(name) => matches!(part, Key::Value(of, _) if of == name),
            _ => false,
        }
    }

    /// The criterion it belongs to.
    pub(super) fn criterion(&self) -> Option<u32> {
        match self {
            Key::Criterion(number) | Key::CriterionMax(number) => Some(*number),
            _ => self.item().map(|item| item.criterion),
        }
    }

    /// The item it belongs to.
    pub(super) fn item(&self) -> Option<ItemNumber> {
        match self {
            Key::Item(number)
            | Key::ItemMax(number)
            | Key::Row(number, ..)
            | Key::NoCase(number, _)
            | Key::NewRows(number) => Some(*number),
            _ => None,
        }
    }

    /// Whether it may be added to although it is there.
    pub(super) fn is_open(&self) -> bool {
        matches!(self, Key::NewRows(_))
    }

    /// Whether it is what has this name.
    pub(super) fn is_named(&self, name: &str) -> bool {
        match self {
            Key::Attribute(own) | Key::Class(own) | Key::Indicator(own) | Key::Parameter(own) => {
                name_key(&own.0) == name_key(name)
            }
            _ => false,
        }
    }

    /// Whether it is a parameter or a value of one.
    pub(super) fn is_of_parameter(&self) -> bool {
        matches!(self, Key::Parameter(_) | Key::Value(..))
    }

    /// What it would be a part of.
    pub(super) fn holder(&self) -> Key {
        match self {
            Key::Item(number) => Key::Criterion(number.criterion),
            Key::NewRows(number) => Key::Item(*number),
            Key::Value(name, _) => Key::Parameter(name.clone()),
            other => other.clone(),
        }
    }

    /// Whether what it would be a part of is there.
    pub(super) fn holder_is_there(&self, ast: &Ast) -> bool {
        let holder = self.holder();
        holder == *self || holder.find(ast).is_some()
    }

    /// Where it stands in a text that is written out in full.
    pub(super) fn find(&self, ast: &Ast) -> Option<Span> {
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

    /// What it is called: a message and its variables.
    pub(super) fn words(&self) -> (&'static str, Args) {
        let args = Args::new();
        let name = |name: &Named| Args::new().with("name", name.0.as_str());
        match self {
            Key::Attribute(key) => ("law-part-attribute", name(key)),
            Key::Class(key) => ("law-part-class", name(key)),
            Key::Indicator(key) => ("law-part-indicator", name(key)),
            Key::Parameter(key) => ("law-part-parameter", name(key)),
            Key::Value(key, from) => (
                "law-part-value",
                name(key)
                    .with("dated", if from.is_some() { "yes" } else { "no" })
                    .with("from", from.map_or_else(String::new, format_date)),
            ),
            Key::Criterion(number) => (
                "law-part-criterion",
                args.with("number", number.to_string()),
            ),
            Key::CriterionMax(number) => (
                "law-part-criterion-max",
                args.with("number", number.to_string()),
            ),
            Key::Item(number) | Key::NewRows(number) => {
                ("law-part-item", args.with("number", number.to_string()))
            }
            Key::ItemMax(number) => ("law-part-item-max", args.with("number", number.to_string())),
            Key::Row(number, range, classes) => (
                "law-part-row",
                args.with("number", number.to_string())
                    .with("range", range_text(&range.lower, &range.upper))
                    .with("classes", classes.text()),
            ),
            Key::NoCase(number, classes) => (
                "law-part-no-case",
                args.with("number", number.to_string())
                    .with("classes", classes.text()),
            ),
            Key::Total => ("law-part-total", args),
            Key::AllMet(_) => ("law-part-all-met", args),
            Key::NoneAtZero => ("law-part-none-at-zero", args),
            Key::Fulfils(label) => ("law-part-fulfils", name(label)),
            Key::Threshold(key, _) => ("law-part-threshold", name(key)),
        }
    }
}

impl Range {
    fn is_of(&self, band: &BandDecl) -> bool {
        let (lower, upper) = (band.lower.clone(), band.upper.clone());
        *self == Range { lower, upper }
    }
}

impl PartialEq for Range {
    /// Bounds are the same as they are written, but for how a name is typed.
    fn eq(&self, other: &Self) -> bool {
        let same = |one: &End, other: &End| match (one, other) {
            (Some((one, included)), Some((other, also))) => {
                included == also && same_bound(one, other)
            }
            (None, None) => true,
            _ => false,
        };
        same(&self.lower, &other.lower) && same(&self.upper, &other.upper)
    }
}

impl Eq for Range {}

fn same_bound(one: &BoundDecl, other: &BoundDecl) -> bool {
    match (one, other) {
        (BoundDecl::Parameter(one), BoundDecl::Parameter(other)) => {
            name_key(&one.node) == name_key(&other.node)
        }
        _ => one == other,
    }
}
