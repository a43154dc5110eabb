//! What scores an item: a yes/no, or a measure and its bands.

use pest::iterators::Pair;

use super::{Parts, Reader};
use crate::syntax::ast::{
    BandDecl, BoundDecl, Figure, NoCaseDecl, QuantityDecl, RangeDecl, ScoringDecl,
};
use crate::syntax::grammar::Rule;

/// `50 điểm khi …`
pub(super) fn award(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<ScoringDecl> {
    let value = reader.number(&parts.take(Rule::score)?);
    let condition = reader.condition(parts.take(Rule::condition)?);
    let tail = reader.tail(parts);
    Some(ScoringDecl::Award {
        points: Figure {
            value: value?,
            tail,
        },
        condition: condition?,
        span: reader.whole(),
    })
}

/// `theo …`, still without its bands.
pub(super) fn measure(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<ScoringDecl> {
    let kind = [Rule::share, Rule::rate, Rule::count]
        .into_iter()
        .find_map(|rule| parts.take(rule))?;
    Some(ScoringDecl::Measure {
        quantity: quantity(reader, kind)?,
        tail: reader.tail(parts),
        bands: Vec::new(),
        no_case: Vec::new(),
        span: reader.whole(),
    })
}

fn quantity(reader: &mut Reader<'_>, pair: Pair<'_, Rule>) -> Option<QuantityDecl> {
    let rule = pair.as_rule();
    let mut parts = Parts::of(pair);
    let first = reader.name(&parts.take(Rule::indicator_name)?);
    let second = parts
        .take(Rule::indicator_name)
        .map(|name| reader.name(&name));
    Some(match (rule, second) {
        (Rule::rate, Some(second)) => {
            QuantityDecl::Rate(first, second, reader.number(&parts.take(Rule::number)?)?)
        }
        (Rule::share, Some(second)) => QuantityDecl::Share(first, second),
        (Rule::share, None) => QuantityDecl::Percent(first),
        _ => QuantityDecl::Count(first),
    })
}

/// A range and its points.
pub(super) fn band(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<BandDecl> {
    let range = reader.range(parts.take(Rule::range)?);
    let points = points(reader, parts);
    let range = range?;
    Some(BandDecl {
        lower: range.lower,
        upper: range.upper,
        points: points?,
        range_span: range.span,
        span: reader.whole(),
    })
}

/// `không phát sinh …`
pub(super) fn no_case(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<NoCaseDecl> {
    Some(NoCaseDecl {
        points: points(reader, parts)?,
        span: reader.whole(),
    })
}

fn points(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<Figure> {
    reader.figure(&mut Parts::of(parts.take(Rule::points)?))
}

impl Reader<'_> {
    /// A range of values.
    pub(super) fn range(&mut self, pair: Pair<'_, Rule>) -> Option<RangeDecl> {
        let span = self.span(&pair);
        let (lower, upper) = bounds(self, pair)?;
        Some(RangeDecl { lower, upper, span })
    }
}

/// One end of a range: its bound, and whether the bound belongs to it.
type End = Option<(BoundDecl, bool)>;

fn bounds(reader: &mut Reader<'_>, range: Pair<'_, Rule>) -> Option<(End, End)> {
    let mut parts = Parts::of(range);
    let first_word = parts.0.peek()?.as_rule();
    let first = bound(reader, parts.take(Rule::bound)?);
    let less = parts.has(Rule::kw_or_less);
    let below = parts.has(Rule::kw_below);
    let second = match parts.take(Rule::bound) {
        Some(pair) => Some((bound(reader, pair)?, !below)),
        None => None,
    };
    let first = first?;
    Some(match first_word {
        Rule::kw_from if less => (None, Some((first, true))),
        Rule::kw_from => (Some((first, true)), second),
        Rule::kw_above => (Some((first, false)), second),
        Rule::kw_below => (None, Some((first, false))),
        Rule::kw_to => (None, Some((first, true))),
        _ => (Some((first.clone(), true)), Some((first, true))),
    })
}

fn bound(reader: &mut Reader<'_>, pair: Pair<'_, Rule>) -> Option<BoundDecl> {
    let mut parts = Parts::of(pair);
    Some(BoundDecl {
        value: reader.number(&parts.take(Rule::number)?)?,
        percent: parts.has(Rule::percent),
    })
}
