//! What scores an item: a yes/no, or a measure and its bands.

use pest::iterators::Pair;

use super::{Parts, Reader};
use crate::number::Decimal;
use crate::syntax::ast::{
    AmountDecl, BandDecl, BoundDecl, BoundForm, Figure, Magnitude, Movement, Name, NoCaseDecl,
    QuantityDecl, RangeDecl, ScoringDecl, Spanned,
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
    let kind = [Rule::change, Rule::share, Rule::rate, Rule::count]
        .into_iter()
        .find_map(|rule| parts.take(rule))?;
    let quantity = quantity(reader, kind);
    let rounding = match parts.take(Rule::rounding) {
        Some(pair) => Some(digits(reader, pair)?),
        None => None,
    };
    Some(ScoringDecl::Measure {
        quantity: quantity?,
        rounding,
        tail: reader.tail(parts),
        linear: Vec::new(),
        bands: Vec::new(),
        no_case: Vec::new(),
        span: reader.whole(),
    })
}

/// `làm tròn 1 chữ số`; its place is the whole of it.
fn digits(reader: &mut Reader<'_>, pair: Pair<'_, Rule>) -> Option<Spanned<u32>> {
    let span = reader.span(&pair);
    let digits = Parts::of(pair).take(Rule::digits)?;
    let count = Parts::of(digits).take(Rule::digit_count)?;
    let node = reader.whole_number(&count)?.node;
    Some(Spanned { node, span })
}

pub(super) fn quantity(reader: &mut Reader<'_>, pair: Pair<'_, Rule>) -> Option<QuantityDecl> {
    let rule = pair.as_rule();
    let mut parts = Parts::of(pair);
    if rule == Rule::change {
        let movement = match parts.0.next()?.as_rule() {
            Rule::kw_rise => Movement::Rise,
            Rule::kw_fall => Movement::Fall,
            Rule::kw_growth => Movement::Growth,
            _ => Movement::Decline,
        };
        let level = quantity(reader, parts.0.next()?)?;
        return Some(QuantityDecl::Change(movement, Box::new(level)));
    }
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
    let (points, classes) = points?;
    Some(BandDecl {
        lower: range.lower,
        upper: range.upper,
        points,
        classes,
        range_span: range.span,
        span: reader.whole(),
    })
}

/// `không phát sinh …`
pub(super) fn no_case(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<NoCaseDecl> {
    let (points, classes) = points(reader, parts)?;
    Some(NoCaseDecl {
        points,
        classes,
        span: reader.whole(),
    })
}

/// A row's points with their marks, and the classes that the row is for.
fn points(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<(Figure, Vec<Name>)> {
    let mut parts = Parts::of(parts.take(Rule::row_points)?);
    let value = parts.take(Rule::score)?;
    let value = reader.number(&value);
    let classes = classes(reader, &mut parts);
    let tail = reader.tail(&mut parts);
    let figure = Figure {
        value: value?,
        tail,
    };
    Some((figure, classes))
}

/// The classes of communes that a row is for.
pub(super) fn classes(reader: &Reader<'_>, parts: &mut Parts<'_>) -> Vec<Name> {
    let named = parts.take(Rule::of_classes).into_iter();
    let names = named.flat_map(Pair::into_inner);
    let names = names.filter(|name| name.as_rule() == Rule::class_name);
    names.map(|name| reader.name(&name)).collect()
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
pub(super) type End = Option<(BoundDecl, bool)>;

pub(super) fn bounds(reader: &mut Reader<'_>, range: Pair<'_, Rule>) -> Option<(End, End)> {
    let mut parts = Parts::of(range);
    let first_pair = parts.0.peek()?;
    let first_word = first_pair.as_rule();
    if matches!(first_word, Rule::kw_no_rise | Rule::kw_no_fall) {
        let zero = AmountDecl {
            value: Spanned {
                node: Decimal::ZERO,
                span: reader.span(&first_pair),
            },
            percent: None,
            form: match first_word {
                Rule::kw_no_rise => BoundForm::NoRise,
                _ => BoundForm::NoFall,
            },
        };
        return Some((None, Some((BoundDecl::Number(zero), true))));
    }
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
    if let Some(name) = parts.take(Rule::parameter_name) {
        return Some(BoundDecl::Parameter(reader.name(&name)));
    }
    amount(reader, parts.take(Rule::bound_number)?).map(BoundDecl::Number)
}

/// A number with its unit.
pub(super) fn amount(reader: &mut Reader<'_>, pair: Pair<'_, Rule>) -> Option<AmountDecl> {
    let mut parts = Parts::of(pair);
    let negative = parts.has(Rule::minus);
    let mut value = reader.number(&parts.take(Rule::number)?)?;
    if negative {
        value.node = -value.node;
    }
    let magnitude = parts.clone().take(Rule::magnitude).map(magnitude);
    if let Some(magnitude) = magnitude {
        value.node = value.node.checked_mul(magnitude.unit())?.normalize();
    }
    let percent = parts.take(Rule::percent).map(|sign| Spanned {
        node: (),
        span: reader.span(&sign),
    });
    Some(AmountDecl {
        value,
        percent,
        form: match magnitude {
            Some(magnitude) => BoundForm::Times(magnitude),
            None if parts.has(Rule::percent_points) => BoundForm::Points,
            None => BoundForm::Plain,
        },
    })
}

/// `nghìn`, `triệu`, `tỷ đồng`
fn magnitude(pair: Pair<'_, Rule>) -> Magnitude {
    let parts = Parts::of(pair);
    Magnitude {
        power: if parts.has(Rule::kw_thousand) {
            3
        } else if parts.has(Rule::kw_million) {
            6
        } else {
            9
        },
        is_money: parts.has(Rule::kw_dong),
    }
}
