//! Which change of a text broke what was sound in the text that it amends.

use super::amend::{self, Amended, Touched};
use super::parts::Key;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::l10n::Arg;
use crate::source::Span;
use crate::syntax::ast::{Ast, Block, CriterionDecl, ItemNumber, ScoringDecl};

/// For so many changes each is tried by itself and left out by itself.
const MOST_TRIED: usize = 50;

/// The changes of a text, and what is found where one of them is left out or made alone.
pub(super) struct Blame<'a> {
    amended: &'a Amended,
    without: Vec<Vec<Seen>>,
    alone: Vec<Vec<Seen>>,
}

/// What was found, as far as it can be the same in two texts.
type Seen = (Code, Place);

impl<'a> Blame<'a> {
    /// Tries the changes, all of which can be applied; `check` says what is wrong with a text in
    /// full.
    pub(super) fn new(
        base: &Ast,
        amendment: &Ast,
        amended: &'a Amended,
        check: impl Fn(&Ast) -> Vec<Diagnostic>,
    ) -> Self {
        let changes = amended.touched.len();
        let tried = if changes > MOST_TRIED { 0 } else { changes };
        let seen = |kept: &dyn Fn(usize) -> bool| {
            let found = check(&amend::apply(base, &with(amendment, kept)).ast);
            let seen = found.iter().map(|finding| (finding.code, finding.place));
            seen.collect()
        };
        Self {
            amended,
            without: (0..tried).map(|at| seen(&|other| other != at)).collect(),
            alone: (0..tried).map(|at| seen(&|other| other == at)).collect(),
        }
    }

    /// A finding in the text that is amended, told at the change that brought it.
    pub(super) fn told(&self, finding: Diagnostic, heading: Span) -> Diagnostic {
        let there = match finding.place {
            Place::Span(span) => Some(span),
            _ => None,
        };
        let suspects = self.suspects((finding.code, finding.place));
        let place = near(&suspects, &self.amended.ast, &finding);
        // Which of all changes it was is not known.
        let first = suspects.first().map(|(_, span)| *span);
        let changes = self.amended.touched.len();
        let first = first.filter(|_| changes == 1 || suspects.len() < changes);
        let mut told = Diagnostic::new(Code::AmendmentBreaks, place.or(first).unwrap_or(heading))
            .arg("code", finding.code.as_str())
            .arg("finding", Arg::Message(finding.code.as_str(), finding.args));
        told.severity = finding.severity;
        told.given = finding.given;
        match there {
            Some(there) => told.label(there, "there"),
            None => told,
        }
    }

    /// The changes that may have brought a finding: those without which it is not there, else those
    /// that bring it alone, else all.
    fn suspects(&self, seen: Seen) -> Vec<&'a Touched> {
        let those = |tried: &[Vec<Seen>], brings: bool| -> Vec<&'a Touched> {
            let touched = self.amended.touched.iter().zip(tried);
            let touched = touched.filter(|(_, found)| found.contains(&seen) == brings);
            touched.map(|(touched, _)| touched).collect()
        };
        let needed = those(&self.without, false);
        if !needed.is_empty() {
            return needed;
        }
        let enough = those(&self.alone, true);
        if enough.is_empty() {
            self.amended.touched.iter().collect()
        } else {
            enough
        }
    }
}

/// A text with some of its changes, by their places among them.
fn with(amendment: &Ast, kept: &dyn Fn(usize) -> bool) -> Ast {
    let mut ast = amendment.clone();
    let mut at = 0;
    ast.blocks.retain(|block| {
        if !matches!(block, Block::Change(_)) {
            return true;
        }
        at += 1;
        kept(at - 1)
    });
    ast
}

/// Sums follow from changes that could not be applied.
pub(super) fn is_sum(code: Code) -> bool {
    matches!(
        code,
        Code::CriterionSum | Code::StandardSum | Code::CriteriaCount
    )
}

/// Of some changes the last one that is about what a finding is about.
fn near(touched: &[&Touched], ast: &Ast, finding: &Diagnostic) -> Option<Span> {
    let owner = match finding.place {
        Place::Span(span) => owner(ast, span),
        _ => None,
    };
    let near = |wanted: &dyn Fn(&Key) -> bool| {
        let found = touched.iter().rev().find(|(key, _)| wanted(key));
        found.map(|(_, span)| *span)
    };
    let name = finding.args.iter().find_map(|(name, value)| match value {
        Arg::Text(text) if name == "name" => Some(text.as_str()),
        _ => None,
    });
    let unknown = name.filter(|_| finding.code == Code::UnknownName);
    // A row may have been right with the value that a parameter had.
    let of_value = !finding.given.is_empty();
    match owner {
        Some(_) if unknown.is_some() => near(&|key| unknown.is_some_and(|it| key.is_named(it))),
        Some((criterion, item)) => near(&|key| item.is_some() && key.item() == item)
            .or_else(|| near(&|key| key.criterion() == Some(criterion)))
            .or_else(|| near(&|key| of_value && key.is_of_parameter())),
        None => near(&|key| matches!(key, Key::Criterion(_) | Key::CriterionMax(_)))
            .filter(|_| is_sum(finding.code)),
    }
}

/// The criterion, and the item if it is one's, that a place belongs to.
fn owner(ast: &Ast, span: Span) -> Option<(u32, Option<ItemNumber>)> {
    let within =
        |outer: Span| outer.file == span.file && outer.start <= span.start && span.end <= outer.end;
    ast.blocks.iter().find_map(|block| {
        let Block::Criterion(criterion) = block else {
            return None;
        };
        let number = criterion.number.node;
        if within(criterion.span) || within(criterion.max.value.span) {
            return Some((number, None));
        }
        item_at(criterion, &within).map(|item| (number, Some(item)))
    })
}

fn item_at(criterion: &CriterionDecl, within: &dyn Fn(Span) -> bool) -> Option<ItemNumber> {
    let holds = |scoring: &ScoringDecl| match scoring {
        ScoringDecl::Award { span, .. } => within(*span),
        ScoringDecl::Measure {
            linear,
            bands,
            no_case,
            span,
            ..
        } => {
            within(*span)
                || linear.iter().any(|rule| within(rule.span))
                || bands.iter().any(|band| within(band.span))
                || no_case.iter().any(|rule| within(rule.span))
        }
    };
    let item = criterion
        .items
        .iter()
        .find(|item| within(item.span) || item.scorings.iter().any(holds))?;
    Some(item.number.node)
}
