//! One thing that a target asks, held against all units, and against those of each locality.

use std::collections::{BTreeSet, HashMap};

use super::linear::{Linear, Reach, TooLarge};
use super::piece::{self, Piece};
use super::{Unit, all};
use crate::data::record::Record;
use crate::engine::{Extent, Verdict};
use crate::model::{Aggregate, Endpoint, Goal, IndicatorId, Interval, Plan};
use crate::number::Decimal;

/// What came of one thing that a target asks.
#[derive(Debug, Clone)]
pub struct GoalOutcome {
    /// How it stands.
    pub standing: Standing,
    /// The places of the units that lack a figure, in their order.
    pub lacking: Vec<usize>,
    /// The figures that the plan's own unit lacks.
    pub own_lacking: Vec<IndicatorId>,
    /// The same of each locality, the worst first; none where the figures are the plan's own, or where all units
    /// are of one locality.
    pub localities: Vec<Locality>,
}

/// What came of the units of one locality.
#[derive(Debug, Clone)]
pub struct Locality {
    /// Its name; none of units that name none.
    pub name: Option<String>,
    /// How its units stand by themselves.
    pub standing: Standing,
}

/// How some units stand together.
#[derive(Debug, Clone, Copy)]
pub struct Standing {
    /// Whether what is asked is reached.
    pub verdict: Verdict,
    /// Why nothing can be said, where that is not for missing figures.
    pub problem: Option<Problem>,
    /// What was added up.
    pub figure: Figure,
    /// How much more it takes, where it is not known to be reached.
    pub shortfall: Option<Shortfall>,
}

/// Why nothing can be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// There is no unit.
    NoUnits,
    /// The denominator is 0: nothing of the kind has happened.
    NoCase,
    /// The figures are too large for exact arithmetic.
    TooLarge,
}

/// What was added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// How many units, or records of the plan's own.
    pub units: usize,
    /// How many of them lack nothing.
    pub complete: usize,
    /// The sum of the part over those that lack nothing.
    pub part: Decimal,
    /// The sum of the whole over those.
    pub whole: Decimal,
    /// What the part can be over all.
    pub extent: Extent,
}

/// How much more it takes: more of the part to come up to a bound, or less of it to come down to one. The
/// whole stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shortfall {
    /// Whether the part is to become more.
    pub is_more: bool,
    /// How much where what is missing turns out best; 0 where it is then reached.
    pub best: Decimal,
    /// How much where it turns out worst; `None` without bound.
    pub worst: Option<Decimal>,
}

/// Whether what a goal asks is made of the figures of the plan's own unit, not of its units'.
pub fn is_own(plan: &Plan, goal: &Goal) -> bool {
    let indicators = goal.aggregate.indicators();
    !indicators.is_empty() && indicators.iter().all(|id| plan.own.contains(id))
}

/// How one unit stands by itself, as if it were the only one; `None` of what is no figure of units.
pub fn alone(plan: &Plan, goal: &Goal, unit: &Unit<'_>) -> Option<Standing> {
    let piece = || piece::of_unit(plan, &goal.aggregate, unit);
    (!is_own(plan, goal)).then(|| standing(goal, &[piece()]))
}

pub(super) fn evaluate(
    plan: &Plan,
    goal: &Goal,
    units: &[Unit<'_>],
    own: Option<&Record>,
) -> GoalOutcome {
    if is_own(plan, goal) {
        return of_own(plan, goal, own);
    }
    let pieces: Vec<Piece> = (units.iter())
        .map(|unit| piece::of_unit(plan, &goal.aggregate, unit))
        .collect();
    let mut standing = standing(goal, &pieces);
    if units.is_empty() {
        standing.problem = Some(Problem::NoUnits);
    }
    let lacking = pieces.iter().enumerate();
    let lacking = lacking.filter(|(_, piece)| !piece.is_exact());
    GoalOutcome {
        standing,
        lacking: lacking.map(|(place, _)| place).collect(),
        own_lacking: Vec::new(),
        localities: localities(goal, units, &pieces),
    }
}

fn of_own(plan: &Plan, goal: &Goal, own: Option<&Record>) -> GoalOutcome {
    let pieces: Vec<Piece> = (own.iter())
        .map(|record| piece::of_record(plan, &goal.aggregate, record))
        .collect();
    let asked: BTreeSet<IndicatorId> = goal.aggregate.indicators().into_iter().collect();
    let gaps = asked.into_iter().flat_map(|id| match own {
        Some(record) => record.gaps(&plan.standard, id),
        None => plan.standard.reported(id),
    });
    GoalOutcome {
        standing: standing(goal, &pieces),
        lacking: Vec::new(),
        own_lacking: gaps.collect(),
        localities: Vec::new(),
    }
}

/// How pieces stand together; nothing is said of none.
fn standing(goal: &Goal, pieces: &[Piece]) -> Standing {
    let added = figure(pieces);
    let figure = added.unwrap_or(Figure::none(pieces.len()));
    let open = |problem| Standing {
        verdict: Verdict::Undetermined,
        problem,
        figure,
        shortfall: None,
    };
    if added.is_none() {
        return open(Some(Problem::TooLarge));
    }
    if pieces.is_empty() {
        return open(None);
    }
    if let Aggregate::Answer(_) = goal.aggregate {
        let verdict = match (figure.extent.low.is_zero(), figure.extent.is_exact()) {
            (false, _) => Verdict::Met,
            (true, true) => Verdict::NotMet,
            (true, false) => Verdict::Undetermined,
        };
        return Standing {
            verdict,
            ..open(None)
        };
    }
    let is_ratio = !matches!(goal.aggregate, Aggregate::Sum(_));
    let may_be_empty = is_ratio && pieces.iter().all(|piece| piece.whole.low.is_zero());
    if may_be_empty && pieces.iter().all(|piece| piece.whole.is_exact()) {
        return open(Some(Problem::NoCase));
    }
    let Ok((verdict, shortfall)) = against(goal, pieces) else {
        return open(Some(Problem::TooLarge));
    };
    // Where the whole may turn out to be 0, nothing is said yet.
    let verdict = if may_be_empty {
        Verdict::Undetermined
    } else {
        verdict
    };
    Standing {
        verdict,
        shortfall: shortfall.filter(|_| verdict != Verdict::Met),
        ..open(None)
    }
}

impl Figure {
    /// Nothing of so many units.
    fn none(units: usize) -> Self {
        Self {
            units,
            complete: 0,
            part: Decimal::ZERO,
            whole: Decimal::ZERO,
            extent: Extent::exactly(Decimal::ZERO),
        }
    }
}

/// What is added up; `None` where it is too large.
fn figure(pieces: &[Piece]) -> Option<Figure> {
    let mut figure = Figure::none(pieces.len());
    for piece in pieces {
        if piece.is_exact() {
            figure.complete += 1;
            figure.part = figure.part.checked_add(piece.part.low)?;
            figure.whole = figure.whole.checked_add(piece.whole.low)?;
        }
        figure.extent.low = figure.extent.low.checked_add(piece.part.low)?;
        figure.extent.high = match (figure.extent.high, piece.part.high) {
            (Some(sum), Some(high)) => Some(sum.checked_add(high)?),
            _ => None,
        };
    }
    Some(figure)
}

/// Whether pieces reach the range, and how much more it takes.
fn against(goal: &Goal, pieces: &[Piece]) -> Result<(Verdict, Option<Shortfall>), TooLarge> {
    let Interval { lower, upper } = goal.range;
    let lower = match lower {
        Some(end) => Some(at_least(end, reach(goal, end, pieces)?)),
        None => None,
    };
    let upper = match upper {
        Some(end) => Some(at_most(end, reach(goal, end, pieces)?)),
        None => None,
    };
    let both = [&lower, &upper].into_iter().flatten();
    let verdict = all(both.map(|(verdict, _)| *verdict));
    let needs = |side: Option<(Verdict, Shortfall)>| {
        let (verdict, shortfall) = side?;
        (verdict != Verdict::Met).then_some(shortfall)
    };
    Ok((verdict, needs(lower).or(needs(upper))))
}

/// What a sum can be that is 0 on an end of the range, and what one more of the part adds to it.
fn reach(goal: &Goal, end: Endpoint, pieces: &[Piece]) -> Result<(Reach, i128), TooLarge> {
    let linear = match &goal.aggregate {
        Aggregate::Sum(_) | Aggregate::Answer(_) => Linear::of_sum(end)?,
        Aggregate::Ratio(ratio) => Linear::of_ratio(ratio.base, end)?,
        Aggregate::Recognised | Aggregate::Units(_) => Linear::of_ratio(Decimal::ONE_HUNDRED, end)?,
    };
    Ok((linear.over(pieces)?, linear.step()))
}

/// The sum is to be 0 or more; above 0 where the bound itself does not count.
fn at_least(end: Endpoint, (reach, step): (Reach, i128)) -> (Verdict, Shortfall) {
    let passes = |value: i128| value > 0 || end.inclusive && value == 0;
    let verdict = if reach.least.is_some_and(passes) {
        Verdict::Met
    } else if reach.most.is_some_and(|most| !passes(most)) {
        Verdict::NotMet
    } else {
        Verdict::Undetermined
    };
    let steps = |value: i128| steps_up(value, step, end.inclusive);
    let shortfall = Shortfall {
        is_more: true,
        best: reach.most.map_or(Decimal::ZERO, steps),
        worst: reach.least.map(steps),
    };
    (verdict, shortfall)
}

/// The sum is to be 0 or less; below 0 where the bound itself does not count.
fn at_most(end: Endpoint, (reach, step): (Reach, i128)) -> (Verdict, Shortfall) {
    let mirrored = Reach {
        least: reach.most.map(|most| -most),
        most: reach.least.map(|least| -least),
    };
    let (verdict, shortfall) = at_least(end, (mirrored, step));
    let is_more = false;
    (
        verdict,
        Shortfall {
            is_more,
            ..shortfall
        },
    )
}

/// How many steps a value is below 0: the least whole number of them that brings it up to 0, or above it.
fn steps_up(value: i128, step: i128, inclusive: bool) -> Decimal {
    if value > 0 || inclusive && value == 0 {
        return Decimal::ZERO;
    }
    let below = value.unsigned_abs();
    let step = step.unsigned_abs().max(1);
    let steps = if inclusive {
        below.div_ceil(step)
    } else {
        below / step + 1
    };
    i128::try_from(steps)
        .ok()
        .and_then(|steps| Decimal::try_from_i128_with_scale(steps, 0).ok())
        .unwrap_or(Decimal::MAX)
}

/// The localities of the units, the worst first: those that do not reach what is asked, by how much it takes,
/// then those that are open, then those that do; equal ones in the order in which they are met.
fn localities(goal: &Goal, units: &[Unit<'_>], pieces: &[Piece]) -> Vec<Locality> {
    let mut places: HashMap<Option<&str>, usize> = HashMap::new();
    let mut by_name: Vec<(Option<&str>, Vec<Piece>)> = Vec::new();
    for (unit, piece) in units.iter().zip(pieces) {
        let name = unit.record.identity.district.as_deref();
        let place = *places.entry(name).or_insert_with(|| {
            by_name.push((name, Vec::new()));
            by_name.len() - 1
        });
        if let Some((_, of_locality)) = by_name.get_mut(place) {
            of_locality.push(*piece);
        }
    }
    if by_name.len() < 2 {
        return Vec::new();
    }
    let mut all: Vec<Locality> = (by_name.into_iter())
        .map(|(name, pieces)| Locality {
            name: name.map(str::to_owned),
            standing: standing(goal, &pieces),
        })
        .collect();
    all.sort_by_key(|one| {
        let verdict = match one.standing.verdict {
            Verdict::NotMet => 0,
            Verdict::Undetermined => 1,
            Verdict::Met => 2,
        };
        let most = one.standing.shortfall.map_or(Decimal::ZERO, |it| it.best);
        (verdict, -most)
    });
    all
}
