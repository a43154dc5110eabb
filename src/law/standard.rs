//! A text of a library as a checked standard.

use super::amend::{self, Touched};
use super::parts::Key;
use super::{Library, TextId};
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::exact::Date;
use crate::model::{self, Standard};
use crate::source::Span;
use crate::syntax::ast::{Ast, Block, CriterionDecl, ScoringDecl};
use crate::text::Arg;

impl Library {
    /// A text as a checked standard for a day, with all that is wrong with it, in the order of its
    /// files. What the changes of a text break in the one that it amends is told where the change
    /// stands.
    pub fn standard(&self, id: TextId, day: Option<Date>) -> (Option<Standard>, Vec<Diagnostic>) {
        let (built, _) = self.built(id, day, &mut Vec::new());
        (built.standard, built.findings)
    }

    /// A text as if it were written out in full; `None` when something is wrong with it.
    pub fn whole(&self, id: TextId) -> Option<Ast> {
        let (built, ast) = self.built(id, None, &mut Vec::new());
        built.standard.and(ast)
    }

    /// A text with its changes applied to what they can be applied to, whatever is wrong with it:
    /// only its writing and its names and numbers are looked at, not whether points add up.
    pub fn tree(&self, id: TextId) -> Ast {
        let mut tree = Ast::default();
        for at in self.chain(id).into_iter().rev().chain([id]) {
            let own = &self.text(at).ast;
            let amends = self
                .text(at)
                .heading()
                .is_some_and(|heading| heading.amends.is_some());
            tree = if amends {
                amend::apply(&tree, own).ast
            } else {
                own.clone()
            };
        }
        tree
    }

    /// The text and its tree in full, which is not known where what it amends is not.
    fn built(
        &self,
        id: TextId,
        day: Option<Date>,
        above: &mut Vec<TextId>,
    ) -> (Built, Option<Ast>) {
        let text = self.text(id);
        let mut findings = text.findings.clone();
        let Some(base_name) = text.heading().and_then(|heading| heading.amends.as_ref()) else {
            let (standard, more) = model::build_on(day, text.file, &text.ast);
            findings.extend(more);
            return (Built::new(standard, findings), Some(text.ast.clone()));
        };
        above.push(id);
        let name = base_name.node.as_str();
        let Some(base) = self.base_of(id) else {
            let finding = Diagnostic::new(Code::BaseNotFound, base_name.span).arg("id", name);
            findings.push(finding);
            return (Built::new(None, findings), None);
        };
        if above.contains(&base) {
            let finding = Diagnostic::new(Code::AmendmentCycle, base_name.span).arg("id", name);
            findings.push(finding);
            return (Built::new(None, findings), None);
        }
        let (base, base_ast) = self.built(base, None, above);
        let is_base_sound = base.standard.is_some();
        if !is_base_sound {
            findings.extend(base.findings.iter().cloned());
        }
        let Some(base_ast) = base_ast else {
            return (Built::new(None, findings), None);
        };
        let mut amended = amend::apply(&base_ast, &text.ast);
        let sound = findings.is_empty() && amended.findings.is_empty();
        // What could not be read there may be what is missing here.
        let may_miss = !base_ast.broken.is_empty();
        (amended.findings).retain(|finding| !may_miss || finding.code != Code::NoSuchPart);
        findings.extend(amended.findings);
        let (standard, found) = model::build_on(day, text.file, &amended.ast);
        for finding in found {
            let known =
                |other: &Diagnostic| (other.code, other.place) == (finding.code, finding.place);
            let known = base.findings.iter().any(known);
            if known && !is_base_sound {
                continue;
            }
            let elsewhere = file_of(finding.place).is_none_or(|file| file != text.file);
            if !elsewhere || known {
                if sound
                    || finding.severity == Severity::Note
                    || !elsewhere && !is_sum(finding.code)
                {
                    findings.push(finding);
                }
            } else if sound {
                findings.push(broken_by(
                    &amended.touched,
                    &amended.ast,
                    finding,
                    base_name.span,
                ));
            }
        }
        let standard = standard.filter(|_| sound);
        (Built::new(standard, findings), Some(amended.ast))
    }
}

struct Built {
    standard: Option<Standard>,
    findings: Vec<Diagnostic>,
}

impl Built {
    fn new(standard: Option<Standard>, mut findings: Vec<Diagnostic>) -> Self {
        findings.sort_by_key(|finding| finding.place);
        Self { standard, findings }
    }
}

/// Sums follow from changes that could not be applied.
fn is_sum(code: Code) -> bool {
    matches!(
        code,
        Code::CriterionSum | Code::StandardSum | Code::CriteriaCount
    )
}

fn file_of(place: Place) -> Option<crate::source::FileId> {
    match place {
        Place::Span(span) => Some(span.file),
        _ => None,
    }
}

/// A finding in a text that was sound before it was amended, told at the change that brought it.
fn broken_by(touched: &[Touched], ast: &Ast, finding: Diagnostic, heading: Span) -> Diagnostic {
    let there = match finding.place {
        Place::Span(span) => Some(span),
        _ => None,
    };
    let owner = there.and_then(|span| owner(ast, span));
    let near = |wanted: &dyn Fn(&Key) -> bool| {
        let found = touched.iter().rev().find(|(key, _)| wanted(key));
        found.map(|(_, span)| *span)
    };
    let place = match owner {
        Some((criterion, item)) => near(&|key| item.is_some() && key.item() == item)
            .or_else(|| near(&|key| key.criterion() == Some(criterion))),
        None => near(&|key| matches!(key, Key::Criterion(_) | Key::CriterionMax(_)))
            .filter(|_| is_sum(finding.code)),
    };
    let mut told = Diagnostic::new(Code::AmendmentBreaks, place.unwrap_or(heading))
        .arg("code", finding.code.as_str())
        .arg("finding", Arg::Message(finding.code.as_str(), finding.args));
    told.severity = finding.severity;
    match there {
        Some(there) => told.label(there, "there"),
        None => told,
    }
}

/// The criterion, and the item if it is one's, that a place belongs to.
fn owner(ast: &Ast, span: Span) -> Option<(u32, Option<crate::syntax::ast::ItemNumber>)> {
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

fn item_at(
    criterion: &CriterionDecl,
    within: &dyn Fn(Span) -> bool,
) -> Option<crate::syntax::ast::ItemNumber> {
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
