//! A text of a library as a checked standard.

use super::amend::{self, Touched};
use super::parts::Key;
use super::{Library, TextId};
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::exact::Date;
use crate::model::{self, Days, Standard, Stretches};
use crate::source::{FileId, Span};
use crate::syntax::ast::{Ast, Block, CriterionDecl, ScoringDecl};
use crate::text::Arg;

impl Library {
    /// A text as a checked standard for a day, with all that is wrong with it, in the order of its
    /// files. What the changes of a text break in the one that it amends is told where the change
    /// stands.
    pub fn standard(&self, id: TextId, day: Option<Date>) -> (Option<Standard>, Vec<Diagnostic>) {
        let (mut built, _) = self.built(id, When::Day(day), &mut Vec::new());
        (built.standards.pop().map(|(_, one)| one), built.findings)
    }

    /// A text as checked standards for every day: one for each stretch of days on which all
    /// values are the same, as [`model::build_every_day`] makes them.
    pub fn every_day(&self, id: TextId) -> (Stretches, Vec<Diagnostic>) {
        let (built, _) = self.built(id, When::EveryDay, &mut Vec::new());
        (built.standards, built.findings)
    }

    /// A text for what is the same on every day: lists of its figures, each value with its days, and
    /// the names by which data is read. It is of no day, and no figure of a rule that hangs on the
    /// day may be taken from it.
    pub fn any_day(&self, id: TextId) -> (Option<Standard>, Vec<Diagnostic>) {
        let (mut standards, findings) = self.every_day(id);
        let standard = standards.pop().map(|(_, standard)| Standard {
            day: None,
            ..standard
        });
        (standard, findings)
    }

    /// Whether it says something else on other days, so that it has to be asked for a day.
    pub fn needs_day(&self, id: TextId) -> bool {
        let (_, findings) = self.standard(id, None);
        let asks = |finding: &Diagnostic| finding.code == Code::DayNeeded;
        findings.iter().any(asks)
    }

    /// A text as if it were written out in full; `None` when something is wrong with it.
    pub fn whole(&self, id: TextId) -> Option<Ast> {
        let (built, ast) = self.built(id, When::EveryDay, &mut Vec::new());
        ast.filter(|_| !built.standards.is_empty())
    }

    /// What stands in a text's own file.
    pub fn own(&self, id: TextId) -> &Ast {
        &self.text(id).ast
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
    fn built(&self, id: TextId, when: When, above: &mut Vec<TextId>) -> (Built, Option<Ast>) {
        let text = self.text(id);
        let mut findings = text.findings.clone();
        let Some(base_name) = text.heading().and_then(|heading| heading.amends.as_ref()) else {
            let (standards, more) = when.build(text.file, &text.ast);
            findings.extend(more);
            return (Built::new(standards, findings), Some(text.ast.clone()));
        };
        above.push(id);
        let name = base_name.node.as_str();
        let Some(base) = self.base_of(id) else {
            let finding = Diagnostic::new(Code::BaseNotFound, base_name.span).arg("id", name);
            findings.push(finding);
            return (Built::new(Vec::new(), findings), None);
        };
        if above.contains(&base) {
            let finding = Diagnostic::new(Code::AmendmentCycle, base_name.span).arg("id", name);
            findings.push(finding);
            return (Built::new(Vec::new(), findings), None);
        }
        // Its own values need not reach the day of the text that amends it.
        let (base, base_ast) = self.built(base, When::EveryDay, above);
        let is_base_sound = base.is_sound();
        if !is_base_sound {
            findings.extend(base.findings.iter().cloned());
        }
        let Some(base_ast) = base_ast else {
            return (Built::new(Vec::new(), findings), None);
        };
        let mut amended = amend::apply(&base_ast, &text.ast);
        let sound = findings.is_empty() && amended.findings.is_empty();
        // What could not be read there may be what is missing here.
        let may_miss = !base_ast.broken.is_empty();
        (amended.findings).retain(|finding| !may_miss || finding.code != Code::NoSuchPart);
        findings.extend(amended.findings);
        let (standards, found) = when.build(text.file, &amended.ast);
        for finding in found {
            let known =
                |other: &Diagnostic| (other.code, other.place) == (finding.code, finding.place);
            let known = base.findings.iter().any(known);
            if known && !is_base_sound {
                continue;
            }
            // On which days there are values is no matter of this change.
            let of_days = matches!(
                finding.code,
                Code::NoValueOnDay | Code::DayNeeded | Code::DaysWithoutValue
            );
            let elsewhere = file_of(finding.place).is_none_or(|file| file != text.file);
            if !elsewhere || of_days || known {
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
        let standards = if sound { standards } else { Vec::new() };
        (Built::new(standards, findings), Some(amended.ast))
    }
}

/// For which days a text is built.
#[derive(Clone, Copy)]
enum When {
    /// For one, or without any.
    Day(Option<Date>),
    /// For all on which it is in force.
    EveryDay,
}

impl When {
    fn build(self, file: FileId, ast: &Ast) -> (Stretches, Vec<Diagnostic>) {
        match self {
            When::EveryDay => model::build_every_day(file, ast),
            When::Day(day) => {
                let (standard, findings) = model::build_on(day, file, ast);
                let standards = standard.into_iter();
                (
                    standards.map(|one| (Days::default(), one)).collect(),
                    findings,
                )
            }
        }
    }
}

struct Built {
    standards: Stretches,
    findings: Vec<Diagnostic>,
}

impl Built {
    fn new(standards: Stretches, mut findings: Vec<Diagnostic>) -> Self {
        findings.sort_by_key(|finding| finding.place);
        Self {
            standards,
            findings,
        }
    }

    /// Whether it can be used, on whatever day.
    fn is_sound(&self) -> bool {
        let is_error = |finding: &Diagnostic| finding.severity == Severity::Error;
        !self.standards.is_empty() && !self.findings.iter().any(is_error)
    }
}

/// Sums follow from changes that could not be applied.
fn is_sum(code: Code) -> bool {
    matches!(
        code,
        Code::CriterionSum | Code::StandardSum | Code::CriteriaCount
    )
}

fn file_of(place: Place) -> Option<FileId> {
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
    let name = finding.args.iter().find_map(|(name, value)| match value {
        Arg::Text(text) if name == "name" => Some(text.as_str()),
        _ => None,
    });
    let unknown = name.filter(|_| finding.code == Code::UnknownName);
    // A row may have been right with the value that a parameter had.
    let of_value = !finding.given.is_empty();
    let place = match owner {
        Some(_) if unknown.is_some() => near(&|key| unknown.is_some_and(|it| key.is_named(it))),
        Some((criterion, item)) => near(&|key| item.is_some() && key.item() == item)
            .or_else(|| near(&|key| key.criterion() == Some(criterion)))
            .or_else(|| near(&|key| of_value && key.is_of_parameter())),
        None => near(&|key| matches!(key, Key::Criterion(_) | Key::CriterionMax(_)))
            .filter(|_| is_sum(finding.code)),
    };
    let mut told = Diagnostic::new(Code::AmendmentBreaks, place.unwrap_or(heading))
        .arg("code", finding.code.as_str())
        .arg("finding", Arg::Message(finding.code.as_str(), finding.args));
    told.severity = finding.severity;
    told.given = finding.given;
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
