//! Cases of whole communes: totals on both sides of each threshold, and criteria above zero or at
//! it.

use super::{Case, Draft, Maker};
use crate::analysis::{
    Atom, Part, Sense, Together, Totals, Way, Wish, condition_cases, item_cases,
};
use crate::decision::Budget;
use crate::examples::coverage::Aim;
use crate::inspect::{self, Extreme};
use crate::model::{ClassId, ConditionId, CriterionId, Expected, Id, PartId, Standard};
use crate::number::Decimal;

/// What is wished of all criteria, and whether one is to be at zero all the same.
type Wished = (Wish, Option<CriterionId>);

/// Adds whole communes for what no example reaches of thresholds and of the conditions on
/// criteria.
pub(super) fn suggest(maker: &mut Maker<'_>) {
    let standard = maker.standard;
    let classes: Vec<OfClass<'_>> = (standard.classes.ids())
        .filter(|class| maker.fit(&[Atom::Class(*class)]).is_some())
        .map(|class| OfClass::new(standard, class, Unsaid::Nothing, maker.budget()))
        .collect();
    for of_class in &classes {
        let class = of_class.class;
        let threshold = standard.threshold(class);
        let part = PartId::Threshold(class);
        for reached in [true, false] {
            let aim = Aim {
                part,
                held: reached,
            };
            // Where every criterion above zero leads to the wrong side, one must be at zero.
            for wish in [Wish::AboveZero, Wish::Any] {
                of_class.reach(maker, aim, Case::Aim(aim), (wish, None), |totals| {
                    if reached {
                        totals.within(threshold..).collect()
                    } else {
                        below(totals, threshold)
                    }
                });
            }
        }
        let missed = Aim { part, held: false };
        if maker.is_missing(missed) {
            let at_most = OfClass::new(standard, class, Unsaid::Most, maker.budget());
            let case = Case::Aim(missed);
            at_most.reach(maker, missed, case, (Wish::Any, None), |totals| {
                below(totals, threshold)
            });
        }
    }
    for condition in [ConditionId::AllCriteriaMet, ConditionId::NoCriterionAtZero] {
        let part = PartId::Condition(condition);
        let aim = |held| Aim { part, held };
        // The communes of the last class are the most.
        for of_class in classes.iter().rev() {
            let (held, case) = (aim(true), Case::Aim(aim(true)));
            of_class.reach(maker, held, case, (Wish::AboveZero, None), best);
            for id in standard.criteria.ids() {
                let (case, wish) = (Case::AtZero(id), (Wish::AboveZero, Some(id)));
                of_class.reach(maker, aim(false), case, wish, best);
            }
        }
        for of_class in classes.iter().rev() {
            for id in standard.criteria.ids() {
                let (case, wish) = (Case::Aim(aim(false)), (Wish::Any, Some(id)));
                of_class.reach(maker, aim(false), case, wish, best);
            }
        }
    }
}

/// Those that miss a threshold, the nearest first.
fn below(totals: &Totals, threshold: Decimal) -> Vec<Way> {
    totals.within(..threshold).rev().collect()
}

/// The most points first.
fn best(totals: &Totals) -> Vec<Way> {
    totals.within(..).rev().collect()
}

/// What counts as the points of an item where a denominator of 0 leaves open what it gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unsaid {
    /// Nothing: such figures are not suggested.
    Nothing,
    /// The most: a threshold that is missed all the same is missed for certain.
    Most,
}

/// A standard as it scores communes of a class.
struct OfClass<'a> {
    standard: &'a Standard,
    class: ClassId,
    /// The items, each with its cases for communes of the class.
    items: Vec<Part>,
}

impl<'a> OfClass<'a> {
    fn new(standard: &'a Standard, class: ClassId, unsaid: Unsaid, budget: &Budget) -> Self {
        let items = standard.items.values().map(|item| {
            let unsaid = (unsaid == Unsaid::Most).then_some(item.max);
            let mut cases = item_cases(standard, item, budget).unwrap_or_default();
            for case in &mut cases {
                case.points = case.points.or(unsaid);
            }
            cases.retain(|case| case.points.is_some() && case.is_for(class));
            Part {
                group: item.criterion.place(),
                most: item.max,
                cases,
            }
        });
        Self {
            standard,
            class,
            items: items.collect(),
        }
    }

    /// Every total that grants a wish, and the ways to them; none where they are too many.
    fn totals(&self, (wish, zero): Wished, budget: &Budget) -> Totals {
        let wishes = self.standard.criteria.ids().map(|id| match zero {
            Some(zero) if zero == id => Wish::Zero,
            _ => wish,
        });
        Totals::of(&self.items, &wishes.collect::<Vec<_>>(), budget)
    }

    /// Adds a commune by the first of some totals that has figures, if it reaches a goal that is
    /// missing.
    fn reach(
        &self,
        maker: &mut Maker<'_>,
        aim: Aim,
        case: Case,
        wished: Wished,
        order: impl Fn(&Totals) -> Vec<Way>,
    ) {
        if !maker.is_missing(aim) {
            return;
        }
        let budget = maker.budget();
        let totals = self.totals(wished, budget);
        let fit = |atoms: &[Atom]| maker.draft(atoms);
        let mut search = Together::new(&fit, budget);
        let mut draft = None;
        for way in order(&totals) {
            draft = self.draft(&mut search, &totals.points(way), budget);
            if draft.is_some() || search.is_over() {
                break;
            }
        }
        let open = everything(self.standard);
        if !maker.reach(aim, case, &open, draft) {
            // Nearest totals are tried up to a limit; the best and the worst are argued exactly.
            let extreme = self.extreme(aim, wished, maker.budget());
            maker.reach(aim, case, &open, extreme);
        }
    }

    /// The commune of the class with the most points that grants a wish, or with the least where a
    /// threshold is to be missed.
    fn extreme(&self, aim: Aim, (wish, zero): Wished, budget: &Budget) -> Option<Draft> {
        let sense = match (aim.part, aim.held) {
            (PartId::Threshold(_), false) => Sense::Least,
            _ => Sense::Most,
        };
        let but = zero.map(|id| (id, Wish::Zero));
        match inspect::total(self.standard, self.class, sense, wish, but, budget) {
            Extreme::Found(found) => Some(Draft::found(found)),
            Extreme::Impossible | Extreme::Undecided => None,
        }
    }

    /// The least figures of a commune of the class whose items all have these points at once, and
    /// that meets what the standard itself requires where it can.
    fn draft(
        &self,
        search: &mut Together<'_, Draft>,
        points: &[(usize, Decimal)],
        budget: &Budget,
    ) -> Option<Draft> {
        let mut things: Vec<Vec<&[Atom]>> = Vec::new();
        for (at, points) in points {
            let cases = self.items.get(*at)?.cases.iter();
            let cases = cases.filter(|case| case.points == Some(*points));
            things.push(cases.map(|case| case.atoms.as_slice()).collect());
        }
        let requirements = self.standard.recognition.requirements.iter();
        let required: Vec<Vec<Vec<Atom>>> = requirements
            .map(|one| {
                let case = |holds| condition_cases(self.standard, &one.condition, holds, budget);
                Some([case(true)?, case(false)?].concat())
            })
            .collect::<Option<_>>()?;
        let required = required.iter();
        things.extend(required.map(|cases| cases.iter().map(Vec::as_slice).collect()));
        // What has one case only leaves the least to try.
        things.sort_by_key(|cases| cases.len() > 1);
        search.find(&things, vec![Atom::Class(self.class)])
    }
}

/// Everything that is said of a whole commune.
fn everything(standard: &Standard) -> Vec<Expected> {
    let mut open = vec![Expected::Class(Vec::new()), Expected::Total(None)];
    let conditions = standard.recognition.conditions();
    open.extend(conditions.map(|condition| Expected::Condition(condition, None)));
    open.push(Expected::Verdict(None));
    open
}
