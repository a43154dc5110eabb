//! What examples expect: items, criteria, classes and conditions by what they are called.

use std::collections::HashMap;

use super::Scope;
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::{Arg, Args};
use crate::model::example::{Expectation, Expected, ExpectedPoints, ExpectedResult};
use crate::model::part::ConditionId;
use crate::model::table::{ClassId, Id};
use crate::names::Lookup;
use crate::number::Decimal;
use crate::source::Span;
use crate::syntax::ast::{
    BrokenKind, ExampleDecl, ExpectationDecl, ExpectedDecl, ItemNumber, Name, ResultDecl, Spanned,
    Worth,
};
use crate::syntax::write;

/// What examples of a standard call by name.
pub(super) struct Names {
    classes: Lookup<ClassId>,
    conditions: Lookup<ConditionId>,
}

impl Names {
    pub(super) fn of(scope: &Scope<'_>) -> Self {
        let classes = scope.classes.iter();
        let conditions = scope.recognition.conditions();
        Self {
            classes: Lookup::of(classes.map(|(id, class)| (class.name.clone(), id))),
            conditions: Lookup::of(conditions.map(|one| (condition_words(scope, one), one))),
        }
    }
}

/// What is expected, so that nothing is expected twice.
#[derive(PartialEq, Eq, Hash)]
enum About {
    Item(usize),
    Criterion(usize),
    Total,
    Class,
    Condition(ConditionId),
    Verdict,
}

/// Resolves what an example expects and reports what cannot be. An example that others start from
/// may expect nothing itself.
pub(super) fn expected(
    scope: &Scope<'_>,
    names: &Names,
    decl: &ExampleDecl,
    is_base: bool,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Expectation> {
    if decl.expected.is_empty() && !is_base && !scope.is_broken(&[BrokenKind::Example]) {
        findings.push(
            Diagnostic::new(Code::NoExpectation, decl.name.span)
                .arg("name", decl.name.node.as_str()),
        );
    }
    let mut seen: HashMap<About, Span> = HashMap::new();
    let mut expected = Vec::with_capacity(decl.expected.len());
    for one in &decl.expected {
        let Some((about, what)) = resolve(scope, names, one, findings) else {
            continue;
        };
        if let Some(first) = seen.get(&about) {
            findings.push(
                Diagnostic::new(Code::SaidTwice, one.span)
                    .arg("what", words(scope, &what))
                    .label(*first, "first"),
            );
            continue;
        }
        seen.insert(about, one.span);
        if what.is_unconfirmed() {
            findings.push(
                Diagnostic::new(Code::NotConfirmed, one.span)
                    .arg("what", words(scope, &what))
                    .arg("name", decl.name.node.as_str()),
            );
        }
        expected.push(Expectation {
            what,
            span: one.span,
        });
    }
    expected
}

fn resolve(
    scope: &Scope<'_>,
    names: &Names,
    decl: &ExpectationDecl,
    findings: &mut Vec<Diagnostic>,
) -> Option<(About, Expected)> {
    Some(match &decl.kind {
        ExpectedDecl::Item(number, worth) => {
            let found = scope
                .items
                .iter()
                .find(|(_, item)| item.number == number.node);
            let Some((id, item)) = found else {
                findings.extend(unknown_item(scope, number));
                return None;
            };
            let what = called("expected-item", number.node.to_string());
            let points = points(worth, Some(item.max), what);
            let points = kept(points, findings)?;
            (About::Item(id.place()), Expected::Item(id, points))
        }
        ExpectedDecl::Criterion(number, worth) => {
            let found = (scope.criteria.iter()).find(|(_, one)| one.number == number.node);
            let Some((id, criterion)) = found else {
                findings.extend(unknown_criterion(scope, number));
                return None;
            };
            let what = called("expected-criterion", number.node.to_string());
            let points = points(worth, Some(criterion.max.value), what);
            let points = kept(points, findings)?;
            (
                About::Criterion(id.place()),
                Expected::Criterion(id, points),
            )
        }
        ExpectedDecl::Total(worth) => {
            let what = Arg::Message("expected-total", Args::new());
            let points = points(worth, scope.total, what);
            let points = kept(points, findings)?;
            (About::Total, Expected::Total(points))
        }
        ExpectedDecl::Class(named) => {
            let found: Vec<Option<ClassId>> = (named.iter())
                .map(|name| class(scope, &names.classes, name, findings))
                .collect();
            let mut classes = found.into_iter().collect::<Option<Vec<ClassId>>>()?;
            classes.sort_unstable();
            classes.dedup();
            (About::Class, Expected::Class(classes))
        }
        ExpectedDecl::Condition(named, came_to) => {
            let condition = condition(scope, &names.conditions, named, findings)?;
            let about = About::Condition(condition);
            (about, Expected::Condition(condition, result(*came_to)))
        }
        ExpectedDecl::Verdict(came_to) => (About::Verdict, Expected::Verdict(result(*came_to))),
    })
}

/// What could be understood; what could not is reported.
fn kept<T>(read: Result<T, Box<Diagnostic>>, findings: &mut Vec<Diagnostic>) -> Option<T> {
    read.map_err(|finding| findings.push(*finding)).ok()
}

fn result(decl: ResultDecl) -> Option<ExpectedResult> {
    match decl {
        ResultDecl::Unconfirmed => None,
        ResultDecl::Met => Some(ExpectedResult::Met),
        ResultDecl::NotMet => Some(ExpectedResult::NotMet),
        ResultDecl::Undetermined => Some(ExpectedResult::Undetermined),
    }
}

/// Points that can be, none for `?`; or why they cannot: above the most, or from more to less.
fn points(
    worth: &Worth,
    most: Option<Decimal>,
    what: Arg,
) -> Result<Option<ExpectedPoints>, Box<Diagnostic>> {
    let (min, max) = match worth {
        Worth::Unconfirmed => return Ok(None),
        Worth::Exactly(points) => (points, points),
        Worth::Between(min, max) => (min, max),
    };
    let impossible = |place: Span, case, points: Decimal, most: Decimal| {
        Diagnostic::new(Code::ImpossiblePoints, place)
            .arg("case", case)
            .arg("what", what)
            .arg("points", points)
            .arg("most", most)
    };
    if let Some(most) = most.filter(|most| max.node > *most) {
        return Err(Box::new(impossible(max.span, "above", max.node, most)));
    }
    if min.node > max.node {
        let whole = Span {
            end: max.span.end,
            ..min.span
        };
        let finding = impossible(whole, "reversed", min.node, max.node);
        return Err(Box::new(finding.help("help-reversed")));
    }
    Ok(Some(ExpectedPoints {
        min: min.node,
        max: max.node,
    }))
}

fn unknown_item(scope: &Scope<'_>, number: &Spanned<ItemNumber>) -> Option<Diagnostic> {
    let declared = scope.item_numbers.contains(&number.node);
    if declared || scope.is_broken(&[BrokenKind::Item, BrokenKind::Criterion]) {
        return None;
    }
    let beside = (scope.item_numbers.iter())
        .filter(|one| one.criterion == number.node.criterion)
        .map(ToString::to_string);
    let what = called("expected-item", number.node.to_string());
    Some(nothing_called(
        what,
        number.span,
        &beside.collect::<Vec<_>>(),
    ))
}

fn unknown_criterion(scope: &Scope<'_>, number: &Spanned<u32>) -> Option<Diagnostic> {
    if scope.is_broken(&[BrokenKind::Criterion]) {
        return None;
    }
    let numbers = scope.criteria.values().map(|one| one.number.to_string());
    let what = called("expected-criterion", number.node.to_string());
    Some(nothing_called(
        what,
        number.span,
        &numbers.collect::<Vec<_>>(),
    ))
}

fn nothing_called(what: Arg, place: Span, there_are: &[String]) -> Diagnostic {
    let finding = Diagnostic::new(Code::UnknownNumber, place).arg("what", what);
    if there_are.is_empty() {
        return finding;
    }
    finding
        .arg("numbers", Arg::list(there_are))
        .help("help-numbers")
}

fn class(
    scope: &Scope<'_>,
    classes: &Lookup<ClassId>,
    name: &Name,
    findings: &mut Vec<Diagnostic>,
) -> Option<ClassId> {
    let found = classes.find(&name.node);
    if found.is_none() && !scope.may_be_broken(&name.node, &[BrokenKind::Class]) {
        let finding = Diagnostic::new(Code::UnknownName, name.span)
            .arg("what", Arg::Message("kind-class", Args::new()))
            .arg("name", name.node.as_str());
        findings.push(match classes.nearest(&name.node) {
            Some(meant) => finding
                .arg("meant", meant)
                .help("help-meant")
                .mend(name.span, meant),
            None => finding.help("help-example"),
        });
    }
    found
}

/// The condition that these words name, as the standard itself writes it.
fn condition(
    scope: &Scope<'_>,
    conditions: &Lookup<ConditionId>,
    named: &Spanned<String>,
    findings: &mut Vec<Diagnostic>,
) -> Option<ConditionId> {
    let found = conditions.find(&named.node);
    if found.is_none() && !scope.is_broken(&[BrokenKind::Recognition, BrokenKind::Criterion]) {
        let quoted = conditions.names().iter();
        let finding = Diagnostic::new(Code::UnknownCondition, named.span)
            .arg("condition", named.node.as_str())
            .arg(
                "conditions",
                Arg::list(quoted.map(|words| format!("\"{words}\""))),
            );
        findings.push(match conditions.nearest(&named.node) {
            Some(meant) => finding
                .arg("meant", meant)
                .help("help-meant")
                .mend(named.span, format!("\"{meant}\"")),
            None => finding,
        });
    }
    found
}

/// A condition as the standard writes it.
fn condition_words(scope: &Scope<'_>, condition: ConditionId) -> String {
    match condition {
        ConditionId::AllCriteriaMet => write::all_met(scope.criteria.len()),
        ConditionId::NoCriterionAtZero => write::none_at_zero(),
        ConditionId::Requirement(place) => {
            let requirement = scope.recognition.requirements.get(place);
            requirement.map_or_else(String::new, |one| one.label.clone())
        }
        ConditionId::Total => write::TOTAL.to_owned(),
    }
}

/// What an expectation is about, in words.
fn words(scope: &Scope<'_>, what: &Expected) -> Arg {
    match what {
        Expected::Item(id, _) => called("expected-item", scope.items[*id].number.to_string()),
        Expected::Criterion(id, _) => {
            called("expected-criterion", scope.criteria[*id].number.to_string())
        }
        Expected::Total(_) => Arg::Message("expected-total", Args::new()),
        Expected::Class(_) => Arg::Message("expected-class", Args::new()),
        Expected::Condition(condition, _) => {
            called("expected-condition", condition_words(scope, *condition))
        }
        Expected::Verdict(_) => Arg::Message("expected-verdict", Args::new()),
    }
}

fn called(id: &'static str, name: String) -> Arg {
    Arg::Message(id, Args::new().with("name", name))
}
