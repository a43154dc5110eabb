//! One statement's parse, made into the part of the tree that it stands for.
//!
//! A file of this folder knows one kind of block. What the grammar has matched has the right
//! shape already; what is still judged here are figures and dates, and what may stand only once.

mod attribute;
mod change;
mod class;
mod condition;
mod criterion;
mod duty;
mod example;
mod indicator;
mod joints;
mod linear;
mod parameter;
mod plan;
mod recognition;
mod scale;
mod standard;
mod value;

use pest::iterators::{Pair, Pairs};

use super::ast::{
    AttributeDecl, BandDecl, ChangeDecl, ClassDecl, CriterionDecl, DeadlineDecl, DutyDecl,
    ExampleDecl, Figure, GoalDecl, IndicatorDecl, ItemDecl, LinearDecl, LinkDecl, Name, NoCaseDecl,
    ParameterDecl, PerformerDecl, PlanDecl, RecognitionConditionDecl, RecognitionDecl, ScoringDecl,
    Spanned, StandardDecl, TargetDecl, TrialDecl, ValueDecl, Verb,
};
use super::fragment::Fragment;
use super::grammar::Rule;
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::Arg;
use crate::number::Date;
use crate::source::Span;

/// What one statement says.
#[derive(Debug)]
pub(super) enum Statement {
    Standard(StandardDecl),
    LegalText(Spanned<String>),
    Issued(Spanned<Date>),
    Effective {
        from: Spanned<Date>,
        to: Option<Spanned<Date>>,
    },
    Total(Figure),
    Attribute(AttributeDecl),
    Class(ClassDecl),
    Indicator(IndicatorDecl),
    Parameter(ParameterDecl),
    Value(ValueDecl),
    Criterion(CriterionDecl),
    Citation(Spanned<String>),
    Item(ItemDecl),
    Scoring(ScoringDecl),
    Band(BandDecl),
    Linear(LinearDecl),
    NoCase(NoCaseDecl),
    Recognition(RecognitionDecl),
    Condition(RecognitionConditionDecl),
    Change(ChangeDecl),
    Example(ExampleDecl),
    ExamplesFor(Name),
    Plan(PlanDecl),
    OfUnit(Spanned<String>),
    Applies(Name),
    OwnFigure(IndicatorDecl),
    Target(TargetDecl),
    Goal(GoalDecl),
    Trials(Vec<TrialDecl>),
    Duty(DutyDecl),
    Performed(Vec<Spanned<PerformerDecl>>),
    Sent(Vec<Spanned<String>>),
    Deadline(DeadlineDecl),
    Link(LinkDecl),
}

/// Makes a statement of what its rule has matched. `None` when a figure in it cannot be read.
pub(super) fn statement(reader: &mut Reader<'_>, pair: Pair<'_, Rule>) -> Option<Statement> {
    let rule = pair.as_rule();
    let mut parts = Parts::of(pair);
    let parts = &mut parts;
    Some(match rule {
        Rule::standard => Statement::Standard(standard::heading(reader, parts)?),
        Rule::legal_text => Statement::LegalText(reader.text(&parts.take(Rule::text)?)),
        Rule::issued => Statement::Issued(reader.date(&parts.take(Rule::date)?)?),
        Rule::effective => {
            let from = reader.date(&parts.take(Rule::date)?);
            let to = match parts.take(Rule::date) {
                Some(to) => Some(reader.date(&to)?),
                None => None,
            };
            Statement::Effective { from: from?, to }
        }
        Rule::total => Statement::Total(reader.figure(parts)?),
        Rule::attribute => Statement::Attribute(attribute::attribute(reader, parts)?),
        Rule::class => Statement::Class(class::class(reader, parts)?),
        Rule::indicator => Statement::Indicator(indicator::indicator(reader, parts)?),
        Rule::parameter => Statement::Parameter(parameter::heading(reader, parts)?),
        Rule::parameter_value => Statement::Value(parameter::value(reader, parts)?),
        Rule::criterion => Statement::Criterion(criterion::heading(reader, parts)?),
        Rule::citation => {
            let cited = Parts::of(parts.take(Rule::cited)?).take(Rule::text)?;
            Statement::Citation(reader.text(&cited))
        }
        Rule::item => Statement::Item(criterion::item(reader, parts)?),
        Rule::award => Statement::Scoring(scale::award(reader, parts)?),
        Rule::measure => Statement::Scoring(scale::measure(reader, parts)?),
        Rule::band => Statement::Band(scale::band(reader, parts)?),
        Rule::gain | Rule::deduction => Statement::Linear(linear::linear(reader, rule, parts)?),
        Rule::no_case => Statement::NoCase(scale::no_case(reader, parts)?),
        Rule::example => Statement::Example(example::example(reader, parts)?),
        Rule::examples_for => Statement::ExamplesFor(reader.name(&parts.take(Rule::standard_id)?)),
        Rule::recognition => Statement::Recognition(recognition::heading(reader)),
        Rule::plan => Statement::Plan(plan::heading(reader, parts)?),
        Rule::of_unit => Statement::OfUnit(reader.text(&parts.take(Rule::text)?)),
        Rule::applies => Statement::Applies(reader.name(&parts.take(Rule::standard_id)?)),
        Rule::own_figure => Statement::OwnFigure(indicator::indicator(reader, parts)?),
        Rule::target => Statement::Target(plan::target(reader, parts)?),
        Rule::goal => Statement::Goal(plan::goal(reader, parts)?),
        Rule::trial => Statement::Trials(plan::trials(reader, parts)?),
        Rule::duty => Statement::Duty(duty::heading(reader, parts)?),
        Rule::performed => Statement::Performed(duty::performers(reader, parts)),
        Rule::sent => Statement::Sent(duty::recipients(reader, parts)),
        Rule::deadline => Statement::Deadline(duty::deadline(reader, parts)?),
        Rule::link => Statement::Link(duty::link(reader, parts)?),
        Rule::amendment => Statement::Standard(change::heading(reader, parts)?),
        Rule::replace_band => Statement::Change(change::rows(reader, Verb::Replace, parts)?),
        Rule::add_band => Statement::Change(change::rows(reader, Verb::Add, parts)?),
        Rule::add_value => Statement::Change(change::add_value(reader, parts)?),
        Rule::replace_value => Statement::Change(change::replace_value(reader, parts)?),
        Rule::replace_max => Statement::Change(change::max(reader, parts)?),
        Rule::repeal => Statement::Change(change::repeal(reader, parts)?),
        _ => Statement::Condition(recognition::condition(reader, rule, parts)?),
    })
}

/// Reads the pieces of one statement and collects what is wrong with them.
pub(super) struct Reader<'a> {
    fragment: &'a Fragment<'a>,
    /// What was found.
    pub(super) findings: Vec<Diagnostic>,
    /// What was read, and is asked about.
    pub(super) doubts: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(fragment: &'a Fragment<'a>) -> Self {
        Self {
            fragment,
            findings: Vec::new(),
            doubts: Vec::new(),
        }
    }

    /// The whole statement's place.
    fn whole(&self) -> Span {
        self.fragment.whole()
    }

    /// Whether a byte of the statement is the first of its line but for blanks.
    fn starts_line(&self, at: usize) -> bool {
        let before = self.fragment.text.get(..at).unwrap_or("");
        let before = before.trim_end_matches([' ', '\t', '\u{a0}']);
        before.ends_with(['\n', '\r'])
    }

    fn span(&self, pair: &Pair<'_, Rule>) -> Span {
        let span = pair.as_span();
        self.fragment.span(span.start()..span.end())
    }

    fn report(&mut self, finding: Diagnostic) {
        self.findings.push(finding);
    }

    /// Keeps the first of what may stand only once, and reports the second.
    fn once<T>(&mut self, slot: &mut Option<Spanned<T>>, second: Spanned<T>, what: Arg) {
        if let Some(first) = slot {
            self.report(stated_twice(what, first.span, second.span));
        } else {
            *slot = Some(second);
        }
    }
}

/// What may stand only once stands twice.
pub(super) fn stated_twice(what: Arg, first: Span, second: Span) -> Diagnostic {
    Diagnostic::new(Code::StatedTwice, second)
        .arg("what", what)
        .label(first, "first")
}

/// The parts of a match, taken one after the other.
#[derive(Clone)]
struct Parts<'i>(Pairs<'i, Rule>);

impl<'i> Parts<'i> {
    fn of(pair: Pair<'i, Rule>) -> Self {
        Self(pair.into_inner())
    }

    /// The next part of a kind; what stands before it is passed over. Nothing is passed over
    /// when there is none.
    fn take(&mut self, rule: Rule) -> Option<Pair<'i, Rule>> {
        let mut ahead = self.0.clone();
        let found = ahead.find(|pair| pair.as_rule() == rule)?;
        self.0 = ahead;
        Some(found)
    }

    fn has(&self, rule: Rule) -> bool {
        self.0.clone().any(|pair| pair.as_rule() == rule)
    }
}
