//! Indicators and their limits.

use pest::iterators::Pair;

use super::{Parts, Reader};
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::Arg;
use crate::syntax::ast::{Adjustment, IndicatorDecl, Limit, Spanned, SumDecl, TermDecl, Unit};
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::{self, NO, YES};
use crate::syntax::recovery::{instead, misspelt};
use crate::syntax::write;

/// `chỉ số …`
pub(super) fn indicator(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<IndicatorDecl> {
    let mut decl = IndicatorDecl {
        name: reader.name(&parts.take(Rule::indicator_name)?),
        label: reader.text(&parts.take(Rule::text)?),
        unit: unit(reader, parts)?,
        sum: parts.take(Rule::sum).map(|pair| sum(reader, pair)),
        result: parts.take(Rule::of_result).and_then(|pair| {
            let id = Parts::of(pair).take(Rule::standard_id)?;
            Some(reader.name(&id))
        }),
        at_least: None,
        at_most: Vec::new(),
        adjustment: None,
        span: reader.whole(),
    };
    for limit in parts.0.by_ref() {
        match limit.as_rule() {
            Rule::at_least => {
                let number = Parts::of(limit).take(Rule::number)?;
                if let Some(number) = reader.number(&number) {
                    let what = keyword::arg(Rule::kw_at_least);
                    reader.once(&mut decl.at_least, number, what);
                }
            }
            Rule::at_most => {
                let mut limit = Parts::of(limit);
                if let Some(name) = limit.take(Rule::indicator_name) {
                    decl.at_most.push(Limit::Indicator(reader.name(&name)));
                } else if let Some(number) = reader.number(&limit.take(Rule::number)?) {
                    decl.at_most.push(Limit::Number(number));
                }
            }
            Rule::adjustment => {
                if let Some(said) = adjustment(reader, limit) {
                    let what = Arg::Text(write::adjustment(said.node).to_owned());
                    reader.once(&mut decl.adjustment, said, what);
                }
            }
            _ => {}
        }
    }
    Some(decl)
}

fn adjustment(reader: &Reader<'_>, pair: Pair<'_, Rule>) -> Option<Spanned<Adjustment>> {
    let span = reader.span(&pair);
    let node = match pair.into_inner().next()?.as_rule() {
        Rule::kw_fixed => Adjustment::Fixed,
        Rule::kw_only_rises => Adjustment::OnlyRises,
        Rule::kw_only_falls => Adjustment::OnlyFalls,
        _ => return None,
    };
    Some(Spanned { node, span })
}

fn sum(reader: &Reader<'_>, pair: Pair<'_, Rule>) -> SumDecl {
    let span = reader.span(&pair);
    let mut minus = false;
    let mut terms = Vec::new();
    for part in pair.into_inner() {
        match part.as_rule() {
            Rule::indicator_name => {
                let name = reader.name(&part);
                terms.push(TermDecl { minus, name });
            }
            rule => minus = rule == Rule::minus,
        }
    }
    SumDecl { terms, span }
}

fn unit(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<Spanned<Unit>> {
    let flag = parts.take(Rule::yes_no).map(|pair| (Unit::Flag, pair));
    let pair = flag.or_else(|| parts.take(Rule::percent).map(|pair| (Unit::Percent, pair)));
    let (node, pair) = if let Some(found) = pair {
        found
    } else {
        let unit = parts.take(Rule::unit)?;
        let words = reader.words(&unit);
        if is_yes_no(unit.as_str()) {
            let finding = misspelt(words.span, &words.node, &write::yes_no());
            reader.findings.push(finding);
            (Unit::Flag, unit)
        } else if let Some(meant) = meant(unit.as_str()) {
            reader.doubts.push(like_kind(&words, &meant));
            (meant, unit)
        } else {
            (Unit::Count(words.node), unit)
        }
    };
    Some(Spanned {
        node,
        span: reader.span(&pair),
    })
}

/// `có, không`, `có hoặc không`: an answer, not a unit.
fn is_yes_no(unit: &str) -> bool {
    let words = unit.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    match words.as_slice() {
        [YES, NO] => true,
        [YES, joint, NO] => [keyword::OR, instead::OR].contains(joint),
        _ => false,
    }
}

/// That a unit is a kind that the language has.
pub(super) fn like_kind(words: &Spanned<String>, meant: &Unit) -> Diagnostic {
    let meant = write::unit(meant);
    let finding = Diagnostic::new(Code::UnitLikeKind, words.span)
        .arg("case", "sure")
        .arg("unit", words.node.as_str())
        .arg("meant", meant.as_str());
    finding.mend(words.span, meant)
}

/// The kind that the words of a unit mean, where that is certain.
pub(super) fn meant(unit: &str) -> Option<Unit> {
    let words: String = unit.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = words
        .replace(" / ", "/")
        .replace("/ ", "/")
        .replace(" /", "/");
    let is = |said: &&str| *said == words;
    match () {
        () if instead::PERCENT.iter().any(is) => Some(Unit::Percent),
        () if instead::YES_NO.iter().any(is) => Some(Unit::Flag),
        () => None,
    }
}
