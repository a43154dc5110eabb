//! Attributes, classes and indicators.

use super::condition;
use super::paper::Paper;
use super::value::{number, quoted};
use crate::number::{Decimal, format_number};
use crate::syntax::ast::{
    Adjustment, AttributeDecl, ClassDecl, Domain, IndicatorDecl, Limit, TermDecl, Unit,
};
use crate::syntax::keyword::{
    AT_LEAST, AT_MOST, ATTRIBUTE, BEFORE, BY, CLASS, EXACTLY, FIXED, INDICATOR, NO, ONLY_FALLS,
    ONLY_RISES, OWN_FIGURE, REST, RESULT, YES,
};

pub(super) fn attribute(paper: &mut Paper, decl: &AttributeDecl) {
    let domain = domain(&decl.domain);
    let (name, label) = (&decl.name.node, quoted(&decl.label));
    paper.line(0, &format!("{ATTRIBUTE} {name} {label} ({domain})"));
}

/// What an attribute can be.
fn domain(domain: &Domain) -> String {
    match domain {
        Domain::Flag => yes_no(),
        Domain::Choices(words) => choices(words.iter().map(|word| word.node.as_str())),
    }
}

/// `có/không`
pub fn yes_no() -> String {
    format!("{YES}/{NO}")
}

/// `xã | phường | thị trấn`
pub fn choices<'c>(words: impl Iterator<Item = &'c str>) -> String {
    words.collect::<Vec<_>>().join(" | ")
}

pub(super) fn class(paper: &mut Paper, decl: &ClassDecl) {
    let (name, label) = (&decl.name.node, quoted(&decl.label));
    let before = decl.before.as_ref();
    let before = before.map_or_else(String::new, |name| {
        format!(" {BEFORE} {CLASS} {}", name.node)
    });
    paper.line(0, &format!("{CLASS} {name} {label}{before}"));
    let Some(condition) = &decl.condition else {
        paper.line(1, REST);
        return;
    };
    condition::write(paper, 1, "", condition, "");
}

pub(super) fn indicator(paper: &mut Paper, decl: &IndicatorDecl) {
    declared(paper, INDICATOR, decl);
}

/// A figure that the unit of a plan gives itself.
pub(super) fn own_figure(paper: &mut Paper, decl: &IndicatorDecl) {
    declared(paper, OWN_FIGURE, decl);
}

fn declared(paper: &mut Paper, keyword: &str, decl: &IndicatorDecl) {
    let unit = unit(&decl.unit.node);
    let (name, label) = (&decl.name.node, quoted(&decl.label));
    let mut parts = vec![format!("{keyword} {name} {label} ({unit})")];
    parts.extend(
        decl.sum
            .iter()
            .map(|sum| format!("{EXACTLY} {}", terms(&sum.terms))),
    );
    let result = decl.result.iter();
    parts.extend(result.map(|id| format!("{BY} {RESULT} {}", id.node)));
    parts.extend(decl.at_least.iter().map(|least| at_least(least.node)));
    parts.extend(decl.at_most.iter().map(|limit| match limit {
        Limit::Indicator(name) => at_most(&name.node),
        Limit::Number(most) => at_most(&number(most)),
    }));
    let said = decl.adjustment.iter();
    parts.extend(said.map(|said| adjustment(said.node).to_owned()));
    paper.line(0, &parts.join(" "));
}

/// What stands in brackets behind an indicator: `có/không`, `%`, `trẻ em`.
pub fn unit(unit: &Unit) -> String {
    match unit {
        Unit::Flag => yes_no(),
        Unit::Percent => "%".to_owned(),
        Unit::Count(unit) => unit.clone(),
    }
}

/// `ít nhất 1`
pub fn at_least(least: Decimal) -> String {
    format!("{AT_LEAST} {}", format_number(least))
}

/// `không quá trẻ_em`, `không quá 10`
pub fn at_most(most: &str) -> String {
    format!("{AT_MOST} {most}")
}

/// `không đổi được`
pub fn adjustment(adjustment: Adjustment) -> &'static str {
    match adjustment {
        Adjustment::Fixed => FIXED,
        Adjustment::OnlyRises => ONLY_RISES,
        Adjustment::OnlyFalls => ONLY_FALLS,
    }
}

/// The terms of a sum: `a + b - c`.
pub fn terms(terms: &[TermDecl]) -> String {
    let mut text = String::new();
    for (at, term) in terms.iter().enumerate() {
        text.push_str(match (at, term.minus) {
            (0, false) => "",
            (0, true) => "- ",
            (_, true) => " - ",
            (_, false) => " + ",
        });
        text.push_str(&term.name.node);
    }
    text
}
