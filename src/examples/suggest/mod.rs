//! Examples that are missing: one on each side of every bound, and whatever else no example
//! reaches yet. What must follow is left open: a person says it, not the engine.
//!
//! Whatever is wanted is put as things that are asked of a commune; [`analysis`](crate::analysis) has the
//! least figures, and the engine is asked whether they bring about what was wanted.

mod draft;
mod item;
mod kind;
mod sides;
mod whole;

use super::check::Actual;
use super::coverage::{Aim, Counted, Coverage, Goal, coverage, reaches};
use super::{Run, Trial, run_one};
use crate::analysis::{Atom, Commune, Conjunction, Declared, Variables};
use crate::decision::{Answer, Budget};
use crate::engine::OF_A_COMMUNE;
use crate::model::{
    AttributeId, ClassId, CriterionId, Example, ExampleValue, Expected, IndicatorId, ItemId,
    Standard,
};
use crate::number::Decimal;
use crate::source::Sources;
use draft::Draft;

/// So many ways to one thing are tried.
const MOST_TRIED: usize = 20;

/// To score one item, or to read one figure, is as much work as to look at so many terms of a rule.
const A_RULE: usize = 64;

/// The examples that are missing.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestions {
    /// They, in the standard's order.
    pub examples: Vec<Suggestion>,
    /// What no figures were found for: none exist, or the search for them is too long.
    pub left: Coverage,
}

/// An example that is missing.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// What it is a case of.
    pub case: Case,
    /// What is known of attributes, in the standard's order.
    pub attributes: Vec<(AttributeId, u16)>,
    /// What is known of indicators, in the standard's order.
    pub figures: Vec<(IndicatorId, ExampleValue)>,
    /// The same of the previous period.
    pub previous: Vec<(IndicatorId, ExampleValue)>,
    /// What is to be confirmed, with what the engine makes of it.
    pub open: Vec<(Expected, Actual)>,
}

/// What an example is a case of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// A quantity at or beside a bound, of a class where rows hold for some classes only.
    Bound(ItemId, Decimal, Place, Option<ClassId>),
    /// A part that an example should reach.
    Aim(Aim),
    /// A criterion at zero, everything else being well.
    AtZero(CriterionId),
}

/// Where a quantity lies, seen from a bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// On it.
    At,
    /// Just below it.
    Below,
    /// Just above it.
    Above,
}

/// The examples that are missing, in the standard's order. Their figures are the least that keep
/// all declared limits. What it asks takes its steps from a budget.
pub fn suggest(
    standard: &Standard,
    trial: &Trial<'_>,
    sources: &Sources,
    budget: &Budget,
) -> Suggestions {
    let mut declared = Declared::within(budget);
    let variables = declared.include(standard);
    let there = coverage(standard, &trial.runs, Counted::Waiting);
    let mut maker = Maker {
        standard,
        sources,
        declared,
        variables,
        missing: there.missing().cloned().collect(),
        made: Vec::new(),
    };
    for (id, item) in standard.items.iter() {
        item::suggest(&mut maker, trial, (id, item));
    }
    kind::suggest(&mut maker);
    whole::suggest(&mut maker);
    Suggestions {
        examples: maker.made,
        left: Coverage {
            goals: maker.missing,
        },
    }
}

/// Puts suggestions together.
struct Maker<'a> {
    standard: &'a Standard,
    sources: &'a Sources,
    declared: Declared,
    variables: Variables,
    /// What neither an example nor a suggestion reaches yet.
    missing: Vec<Goal>,
    made: Vec<Suggestion>,
}

impl<'m> Maker<'m> {
    /// What all questions take their steps from.
    fn budget(&self) -> &Budget {
        self.declared.budget()
    }

    fn is_missing(&self, aim: Aim) -> bool {
        self.missing.iter().any(|one| one.aim == aim)
    }

    /// A commune of which all of this is so.
    fn fit(&self, atoms: &[Atom]) -> Option<Commune> {
        let mut conjunction = Conjunction::new(&self.declared).complete();
        for atom in atoms {
            conjunction.require(self.standard, &self.variables, atom);
        }
        match conjunction.answer() {
            Answer::Sat(commune) => Some(commune),
            Answer::Unsat | Answer::Unknown => None,
        }
    }

    /// What an example has to give for all of this to be so.
    fn draft(&self, atoms: &[Atom]) -> Option<Draft> {
        let commune = self.fit(atoms)?;
        Some(Draft::of(self.standard, &self.variables, atoms, &commune))
    }

    /// Adds the first of these drafts that reaches a goal; `false` if none does.
    fn reach(
        &mut self,
        aim: Aim,
        case: Case,
        open: &[Expected],
        drafts: impl IntoIterator<Item = Draft>,
    ) -> bool {
        let standard = self.standard;
        let found = drafts.into_iter().take(MOST_TRIED).find(|draft| {
            if !self.spend_on_run() {
                return false;
            }
            let example = draft.example(standard, open);
            let run = self.run(&example);
            reaches(standard, &run, aim, Counted::Waiting)
        });
        let Some(draft) = found else {
            return false;
        };
        self.add(case, draft, open);
        true
    }

    /// Takes the steps for running one example. `false` where they are spent.
    fn spend_on_run(&self) -> bool {
        let size = self.standard.items.len() + self.standard.indicators.len();
        self.budget().spend(A_RULE * size)
    }

    fn run<'e>(&self, example: &'e Example) -> Run<'e>
    where
        'm: 'e,
    {
        self.budget().lend(OF_A_COMMUNE, |budget| {
            run_one(self.standard, example, self.sources, budget)
        })
    }

    /// Adds a suggestion: what is to be confirmed gets what the engine makes of it beside it.
    fn add(&mut self, case: Case, draft: Draft, open: &[Expected]) {
        let standard = self.standard;
        if !self.spend_on_run() {
            return;
        }
        let example = draft.example(standard, open);
        let run = self.run(&example);
        self.missing
            .retain(|goal| !reaches(standard, &run, goal.aim, Counted::Waiting));
        let actual = run.checks.iter().map(|check| check.actual.clone());
        let open = open.iter().cloned().zip(actual).collect();
        self.made.push(Suggestion {
            case,
            attributes: draft.attributes,
            figures: draft.figures,
            previous: draft.previous,
            open,
        });
    }
}
