//! The most and the least points that figures can bring.

use super::found::{Extreme, Found};
use crate::analysis::{
    Atom, By, Case, Goal, Kind, Optimiser, Part, Row, Sense, Wish, condition_cases, item_cases,
    satisfying_words,
};
use crate::decision::{Answer, Budget};
use crate::model::{ClassId, Id, Item, ItemId, Requirement, Scoring, Standard};
use crate::number::Decimal;

/// What has more cases than can be argued about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Beyond {
    /// Items.
    pub items: Vec<ItemId>,
    /// Further requirements of recognition, by their places.
    pub requirements: Vec<usize>,
}

impl Beyond {
    /// Whether there is nothing of the kind.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.requirements.is_empty()
    }
}

/// What no figures bring about of single items, whatever the others do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OutOfReach {
    /// Rows and answers. Of a condition, only where none of its cases comes about; of points by
    /// steps none, for steps that no figures make are nothing wrong.
    pub ways: Vec<(ItemId, By)>,
    /// Items with points by steps that never reach their most points, and the most that they
    /// reach.
    pub most: Vec<(ItemId, Decimal)>,
}

/// A standard of which questions are asked. Its parts are each item, then each further requirement,
/// then the class if points hang on what a commune is.
pub(super) struct Search<'a> {
    standard: &'a Standard,
    optimiser: Optimiser<'a>,
    /// What cannot be argued about, so that nothing about totals can.
    beyond: Beyond,
    out_of_reach: OutOfReach,
    hangs_on_kind: bool,
}

impl<'a> Search<'a> {
    pub(super) fn new(standard: &'a Standard, budget: &Budget) -> Self {
        Self::requiring(standard, &standard.recognition.requirements, budget)
    }

    /// The same of communes that meet only some of the further requirements.
    pub(super) fn requiring(
        standard: &'a Standard,
        requirements: &[Requirement],
        budget: &Budget,
    ) -> Self {
        let mut search = Self {
            standard,
            optimiser: Optimiser::new(standard, budget),
            beyond: Beyond::default(),
            out_of_reach: OutOfReach::default(),
            hangs_on_kind: false,
        };
        for (id, item) in standard.items.iter() {
            let cases = item_cases(standard, item, budget);
            search.beyond.items.extend(cases.is_none().then_some(id));
            let cases = search.within_reach(id, item, cases.unwrap_or_default());
            search.optimiser.add(Part {
                group: item.criterion.place(),
                most: item.max,
                cases,
            });
        }
        for (at, requirement) in requirements.iter().enumerate() {
            let cases = condition_cases(standard, &requirement.condition, true, budget);
            let beyond = cases.is_none().then_some(at);
            search.beyond.requirements.extend(beyond);
            search.require(cases.unwrap_or_default());
        }
        let parts = search.optimiser.parts().iter();
        if parts.flat_map(|part| &part.cases).any(Case::asks_kind) {
            search.ask_class();
        }
        search
    }

    /// Chooses a class along with everything else.
    pub(super) fn ask_class(&mut self) {
        if !self.hangs_on_kind {
            self.hangs_on_kind = true;
            let classes = self.standard.classes.ids();
            self.require(classes.map(|class| vec![Atom::Class(class)]).collect());
        }
    }

    /// Adds what gives no points.
    fn require(&mut self, cases: Vec<Vec<Atom>>) {
        let case = |atoms| Case {
            by: By::Answer(true),
            points: Some(Decimal::ZERO),
            atoms,
        };
        self.optimiser.add(Part {
            group: self.standard.criteria.len(),
            most: Decimal::ZERO,
            cases: cases.into_iter().map(case).collect(),
        });
    }

    /// What cannot be argued about.
    pub(super) fn beyond(&self) -> &Beyond {
        &self.beyond
    }

    /// What no figures bring about of single items.
    pub(super) fn out_of_reach(&self) -> &OutOfReach {
        &self.out_of_reach
    }

    /// Whether anything that is scored or required hangs on attributes or classes.
    pub(super) fn hangs_on_kind(&self) -> bool {
        self.hangs_on_kind
    }

    /// Whether a commune can belong to a class, as far as can be said.
    pub(super) fn has_communes(&self, class: ClassId) -> bool {
        let asked = [(self.standard, Kind::Class(class))];
        satisfying_words(&asked, self.optimiser.budget()) != Answer::Unsat
    }

    /// A wish for each criterion: the same, but for one criterion.
    pub(super) fn wishes(&self, wish: Wish, except: Option<(usize, Wish)>) -> Vec<Wish> {
        let mut wishes = vec![wish; self.standard.criteria.len()];
        // What is no item, as a criterion of its own.
        wishes.push(Wish::Any);
        if let Some((place, other)) = except
            && let Some(slot) = wishes.get_mut(place)
        {
            *slot = other;
        }
        wishes
    }

    /// The most or the least points of communes, of one class or of all, with these wishes.
    pub(super) fn extreme(
        &mut self,
        sense: Sense,
        wishes: Vec<Wish>,
        class: Option<ClassId>,
    ) -> Extreme {
        if !self.beyond.is_empty() {
            return Extreme::Undecided;
        }
        let goal = Goal {
            sense,
            wishes,
            class,
        };
        match self.optimiser.best(&goal) {
            Answer::Sat(best) => {
                let items = best.cases.iter().take(self.standard.items.len());
                let points = items.map(|case| case.points).collect();
                let variables = self.optimiser.variables();
                Extreme::Found(Found::new(self.standard, variables, points, &best.commune))
            }
            Answer::Unsat => Extreme::Impossible,
            Answer::Unknown => Extreme::Undecided,
        }
    }

    /// The cases of an item that are possible by themselves; others are noted.
    fn within_reach(&mut self, id: ItemId, item: &Item, mut cases: Vec<Case>) -> Vec<Case> {
        let rule = match &item.scoring {
            Scoring::Measure { scale, .. } => scale.linear.as_ref(),
            Scoring::Flag { .. } | Scoring::When { .. } => None,
        };
        let is_step = |case: &Case| rule.is_some() && matches!(case.by, By::Row(Row::Band(_)));
        let is_possible = |case: &Case| self.optimiser.fit(&case.atoms) != Answer::Unsat;
        // A condition can fail to have any case at all.
        let mut seen: Vec<By> = match &item.scoring {
            Scoring::When { .. } => [true, false].map(By::Answer).to_vec(),
            Scoring::Flag { .. } | Scoring::Measure { .. } => Vec::new(),
        };
        let ruled = cases.iter().filter(|case| case.points.is_some());
        for case in ruled.filter(|case| !is_step(case)) {
            if !seen.contains(&case.by) {
                seen.push(case.by);
            }
        }
        cases.retain(|case| is_step(case) || is_possible(case));
        let is_there = |by: &By| {
            let mut cases = cases.iter();
            cases.any(|case| case.by == *by && case.points.is_some())
        };
        let missing = seen.into_iter().filter(|by| !is_there(by));
        let missing: Vec<(ItemId, By)> = missing.map(|by| (id, by)).collect();
        // Of many steps only the best are tried: the first that is possible is the best of all.
        let points = |case: &Case| case.points.unwrap_or_default();
        let mut steps: Vec<&Case> = cases.iter().filter(|case| is_step(case)).collect();
        steps.sort_by_key(|case| std::cmp::Reverse(points(case)));
        let best = steps.iter().find(|case| is_possible(case));
        let best = best.map_or(Decimal::ZERO, |case| points(case));
        cases.retain(|case| !is_step(case) || points(case) <= best);
        self.out_of_reach.ways.extend(missing);
        if rule.is_some_and(|rule| best < rule.most.value) {
            self.out_of_reach.most.push((id, best));
        }
        cases
    }
}
