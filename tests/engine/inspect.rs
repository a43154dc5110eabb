//! The answers about a standard against trying all figures, and their figures against the engine.

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use tieuchi::analysis::{self, By, Row};
use tieuchi::decision::Budget;
use tieuchi::engine::{ConditionKind, ItemOutcome, Outcome, Reading, Reason, Truth, evaluate};
use tieuchi::inspect::{Direction, Extreme, Found, Inspection, OfClasses, OutOfReach, inspect};
use tieuchi::model::{ClassId, CriterionId, Id, ItemId, Scoring, Standard};
use tieuchi::number::Decimal;

use crate::engine::random::{Case, case, compared};
use crate::engine::support::{Draft, above, count, given, ratio, record, up_to};

/// More communes than these are not tried.
const MOST: usize = 6_000;

/// Whether every item has its points.
fn is_scored(outcome: &Outcome) -> bool {
    let mut items = outcome
        .criteria
        .iter()
        .flat_map(|criterion| &criterion.items);
    items.all(has_points)
}

fn has_points(item: &ItemOutcome) -> bool {
    match &item.reason {
        Reason::Measured(reading) => matches!(reading, Reading::Band(_) | Reading::NoCase),
        Reason::Flag(_) | Reason::When(_) => item.points.is_exact(),
    }
}

fn fulfils(outcome: &Outcome) -> bool {
    let mut conditions = outcome.conditions.iter();
    conditions.all(|condition| {
        !matches!(condition.kind, ConditionKind::Requirement { .. })
            || condition.truth == Truth::Holds
    })
}

fn is_zero(outcome: &Outcome, criterion: CriterionId) -> bool {
    outcome.criteria[criterion.place()].points.max.is_zero()
}

fn all_above(outcome: &Outcome) -> bool {
    outcome
        .criteria
        .iter()
        .all(|criterion| !criterion.points.min.is_zero())
}

fn way(item: &Scoring, reason: &Reason) -> By {
    match (item, reason) {
        (_, Reason::Flag(answer)) => By::Answer(answer.unwrap()),
        (_, Reason::When(judgement)) => By::Answer(judgement.judged.truth == Truth::Holds),
        (_, Reason::Measured(reading)) => match *reading {
            Reading::Band(at) => By::Row(Row::Band(at)),
            Reading::NoCase => By::Row(Row::NoCase),
            _ => panic!("not scored"),
        },
    }
}

/// The commune of an answer really has its points, and is of one of these classes.
fn check_witness(standard: &Standard, found: &Found, classes: &[ClassId]) -> Outcome {
    let mut commune = record(standard);
    for (id, value) in &found.figures {
        commune.set_value(*id, Some(given(*value)));
    }
    for (id, value) in &found.previous {
        let previous = commune.previous_mut();
        previous.set_value(*id, Some(given(*value)));
    }
    for (id, value) in &found.attributes {
        commune.set_attribute(*id, Some(given(*value)));
    }
    let outcome = evaluate(standard, &commune);
    assert!(fulfils(&outcome), "{outcome:?}");
    let items = outcome.criteria.iter().flat_map(|it| &it.items);
    let points = items.map(|item| has_points(item).then_some(item.points.max));
    assert_eq!(points.collect::<Vec<_>>(), found.items);
    assert_eq!(outcome.points.min, found.points);
    // Where the class matters, attributes that settle it are shown.
    assert!(outcome.classes.iter().any(|class| classes.contains(class)));
    outcome
}

/// What trying everyone shows.
struct Tried {
    standard: Standard,
    everyone: Vec<Outcome>,
}

/// An answer of each class that has communes.
type Each = Vec<(ClassId, Option<Decimal>)>;

impl Tried {
    /// The sure points of the communes of a class that fulfil all requirements and are as wanted.
    fn points(&self, class: ClassId, wanted: impl Fn(&Outcome) -> bool) -> Vec<Decimal> {
        let of_class = self.everyone.iter().filter(|it| it.classes == [class]);
        let wanted = of_class.filter(|it| fulfils(it) && wanted(it));
        wanted.map(|outcome| outcome.points.min).collect()
    }

    fn has_communes(&self, class: ClassId) -> bool {
        self.everyone.iter().any(|it| it.classes == [class])
    }

    fn each(&self, extreme: impl Fn(ClassId) -> Option<Decimal>) -> Each {
        let classes = self.standard.classes.ids();
        let classes = classes.filter(|class| self.has_communes(*class));
        classes.map(|class| (class, extreme(class))).collect()
    }

    /// The classes whose threshold is reached by these points, or is not.
    fn reached(&self, each: &Each, wanted: bool) -> Vec<ClassId> {
        let each = each.iter().filter(|(class, points)| {
            points.is_some_and(|points| (points >= self.standard.threshold(*class)) == wanted)
        });
        each.map(|(class, _)| *class).collect()
    }

    /// What decides an item for those who have their points of it, and these points.
    fn scored(&self, id: ItemId) -> Vec<(By, Decimal)> {
        let scoring = &self.standard.items[id].scoring;
        let items = self
            .everyone
            .iter()
            .flat_map(|it| &it.criteria)
            .flat_map(|it| &it.items);
        let items = items.filter(|item| item.item == id && has_points(item));
        items
            .map(|item| (way(scoring, &item.reason), item.points.max))
            .collect()
    }
}

/// Every class with communes has one answer.
fn told(answers: &[OfClasses]) -> Each {
    let each = answers.iter();
    let each = each.flat_map(|of| of.classes.iter().map(|class| (*class, known(&of.extreme))));
    let mut each: Each = each.collect();
    each.sort_unstable();
    each
}

fn known(extreme: &Extreme) -> Option<Decimal> {
    assert_ne!(extreme, &Extreme::Undecided);
    extreme.points()
}

/// Holds all answers about a standard against trying everyone.
fn check_answers(case: Case) -> Result<(), TestCaseError> {
    let standard = case.standard.clone();
    let inspection = inspect(&standard, &Budget::unlimited());
    prop_assert!(inspection.beyond.is_empty());
    let everyone = case.everyone(MOST);
    // Of a standard whose declarations contradict each other there is nobody to ask.
    prop_assume!((everyone.as_ref()).is_some_and(|everyone| !everyone.is_empty()));
    let everyone = everyone.unwrap();
    let everyone = everyone.iter().map(|commune| evaluate(&standard, commune));
    let tried = Tried {
        everyone: everyone.collect(),
        standard: standard.clone(),
    };
    let none_at_zero = asks_above_zero(&standard);
    for answer in &inspection.classes {
        let class = answer.class;
        prop_assert_eq!(answer.has_communes, tried.has_communes(class));
        if !answer.has_communes {
            continue;
        }
        let best = tried.points(class, |it| !none_at_zero || all_above(it));
        let best = best.into_iter().max();
        prop_assert_eq!(known(&answer.best), best);
        let reached = best.is_some_and(|best| best >= standard.threshold(class));
        prop_assert_eq!(answer.reached, Some(reached));
        if let Extreme::Found(found) = &answer.best {
            let outcome = check_witness(&standard, found, &[class]);
            prop_assert!(!none_at_zero || all_above(&outcome));
        }
    }
    let wanted = |it: &Outcome| is_scored(it) && all_above(it);
    let least = tried.each(|class| tried.points(class, wanted).into_iter().min());
    prop_assert_eq!(told(&inspection.least), least.clone());
    prop_assert_eq!(&inspection.least_reaches, &tried.reached(&least, true));
    for of in &inspection.least {
        if let Extreme::Found(found) = &of.extreme {
            prop_assert!(all_above(&check_witness(&standard, found, &of.classes)));
        }
    }
    check_zeros(&tried, &inspection)?;
    check_reach(&tried, &inspection)
}

fn asks_above_zero(standard: &Standard) -> bool {
    standard.recognition.all_criteria_met || standard.recognition.no_criterion_at_zero
}

/// What follows from a criterion at 0.
fn check_zeros(tried: &Tried, inspection: &Inspection) -> Result<(), TestCaseError> {
    for answer in &inspection.at_zero {
        let at_zero = |it: &Outcome| is_zero(it, answer.criterion);
        let best = tried.each(|class| tried.points(class, at_zero).into_iter().max());
        prop_assert_eq!(told(&answer.best), best.clone());
        let short = tried.reached(&best, false);
        let costs = short.iter().copied().filter(|class| {
            let mut classes = inspection.classes.iter();
            classes.any(|answer| answer.class == *class && answer.reached == Some(true))
        });
        prop_assert_eq!(&answer.costs, &costs.collect::<Vec<_>>());
        prop_assert_eq!(&answer.short, &short);
        let happens = best.iter().any(|(_, points)| points.is_some());
        let breaks = asks_above_zero(&tried.standard) && happens;
        prop_assert_eq!(answer.breaks_condition, breaks);
        for of in &answer.best {
            if let Extreme::Found(found) = &of.extreme {
                let outcome = check_witness(&tried.standard, found, &of.classes);
                prop_assert!(at_zero(&outcome));
            }
        }
    }
    Ok(())
}

/// Rows and answers that nobody is scored by, and points by steps that nobody reaches.
fn check_reach(tried: &Tried, inspection: &Inspection) -> Result<(), TestCaseError> {
    let standard = &tried.standard;
    let mut ways: Vec<(ItemId, By)> = Vec::new();
    let mut most: Vec<(ItemId, Decimal)> = Vec::new();
    for (id, item) in standard.items.iter() {
        let scored = tried.scored(id);
        let rule = match &item.scoring {
            Scoring::Measure { scale, .. } => scale.linear.as_ref(),
            Scoring::Flag { .. } | Scoring::When { .. } => None,
        };
        let is_step = |by: By| rule.is_some() && matches!(by, By::Row(Row::Band(_)));
        // A condition may have no case in which it holds, or none in which it fails.
        let mut all: Vec<By> = match &item.scoring {
            Scoring::When { .. } => [true, false].map(By::Answer).to_vec(),
            Scoring::Flag { .. } | Scoring::Measure { .. } => Vec::new(),
        };
        let ruled = analysis::item_cases(standard, item, &Budget::unlimited())
            .unwrap()
            .into_iter();
        all.extend(ruled.filter(|way| way.points.is_some()).map(|way| way.by));
        for by in all {
            let reached = scored.iter().any(|(known, _)| *known == by);
            if !is_step(by) && !reached && !ways.contains(&(id, by)) {
                ways.push((id, by));
            }
        }
        let steps = scored.iter().filter(|(by, _)| is_step(*by));
        let best = steps.map(|(_, points)| *points).max().unwrap_or_default();
        most.extend(
            rule.filter(|rule| best < rule.most.value)
                .map(|_| (id, best)),
        );
    }
    prop_assert_eq!(&inspection.out_of_reach.ways, &ways);
    prop_assert_eq!(&inspection.out_of_reach.most, &most);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, max_global_rejects: 60_000, ..ProptestConfig::default() })]

    #[test]
    fn answers_are_those_of_trying_everyone(case in case()) {
        check_answers(case)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, max_global_rejects: 60_000, ..ProptestConfig::default() })]

    #[test]
    fn answers_on_sums_and_changes_are_those_of_trying_everyone(case in compared()) {
        check_answers(case)?;
    }
}

/// Two items that want opposite things of one ratio, of at most so many.
fn rivals(most: Option<u32>) -> Standard {
    let mut draft = Draft::default();
    let all = draft.indicator(count(), 1, most, &[]);
    let part = draft.count(&[all]);
    let quantity = ratio(part, all, 100);
    let high = draft.measure(quantity, &[(above(40), 60), (up_to(40), 10)], None);
    let low = draft.measure(quantity, &[(above(50), 0), (up_to(50), 40)], None);
    draft.criterion(vec![high, low]);
    draft.class(None, 100);
    draft.standard()
}

#[test]
fn what_items_reach_together_is_asked_together() {
    let standard = rivals(None);
    let inspection = inspect(&standard, &Budget::unlimited());
    let Extreme::Found(best) = &inspection.classes[0].best else {
        panic!("{inspection:?}");
    };
    // Above 40% and up to 50% at once: one in two.
    assert_eq!(best.points, 100.into());
    assert_eq!(inspection.classes[0].reached, Some(true));
    check_witness(&standard, best, &[Id::at(0)]);
    // 60 points for above 50%, 50 points for up to 40%.
    assert_eq!(inspection.least[0].extreme.points(), Some(50.into()));
    assert_eq!(
        inspection
            .scales
            .iter()
            .map(|(_, direction)| *direction)
            .collect::<Vec<_>>(),
        [Direction::Rises, Direction::Falls]
    );

    // With at most one child the ratio is 0 or 100: nothing between.
    let standard = rivals(Some(1));
    let inspection = inspect(&standard, &Budget::unlimited());
    assert_eq!(inspection.classes[0].best.points(), Some(60.into()));
    assert_eq!(inspection.classes[0].reached, Some(false));
    assert_eq!(inspection.out_of_reach, OutOfReach::default());
}
