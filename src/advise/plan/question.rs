//! One commune as advice sees it: what its parts give as they stand, and which figures may move.

use super::adjustable::Way;
use super::adviser::{Adviser, Lever, Lowered};
use crate::data::record::Record;
use crate::engine::{ConditionKind, Outcome, Truth};
use crate::model::{ClassId, ItemId};
use crate::number::Decimal;
use crate::program::{ColumnId, ColumnOf, Grain, Values};

/// Percentages move in steps of so many decimals, unless the commune's own have more.
const PERCENT_DIGITS: u32 = 2;

/// What stands for what is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Completion {
    /// Each part gives the fewest points that are possible.
    Worst,
    /// Each part gives the most.
    Best,
}

/// One commune, with what is missing taken at its worst or its best.
#[derive(Debug)]
pub(super) struct Question<'a> {
    pub(super) lowered: &'a Lowered,
    pub(super) values: Values,
    pub(super) classes: &'a [ClassId],
    pub(super) completion: Completion,
    /// By item, its points as it stands.
    pub(super) points: Vec<i128>,
    /// By requirement, whether it holds as it stands.
    pub(super) holds: Vec<bool>,
    /// By item, and by requirement, whether it stays as it stands, for something of it is missing.
    pub(super) open_items: Vec<bool>,
    pub(super) open_requirements: Vec<bool>,
    /// What may move.
    pub(super) levers: Vec<Lever>,
    /// The least total that is asked.
    pub(super) threshold: i128,
    /// Whether the class is not known: then points are those of the worst or best class by items.
    pub(super) is_by_open_class: bool,
}

impl<'a> Question<'a> {
    /// `None` where numbers are too large.
    pub(super) fn new(
        adviser: &'a Adviser<'_>,
        record: &Record,
        outcome: &'a Outcome,
        completion: Completion,
    ) -> Option<Self> {
        let lowered = adviser.lowered.as_ref()?;
        let program = &lowered.program;
        let values = Values::of(program, record).ok()?;
        let digits = if lowered.levers.iter().any(|lever| lever.is_percent) {
            PERCENT_DIGITS
        } else {
            0
        };
        let values = values.completed(program, digits, []).ok()?;
        let classes = outcome.classes.as_slice();
        let thresholds = classes
            .iter()
            .map(|class| program.classes[*class].threshold);
        let threshold = match completion {
            Completion::Worst => thresholds.max()?,
            Completion::Best => thresholds.min()?,
        };
        let mut question = Self {
            lowered,
            values,
            classes,
            completion,
            points: Vec::new(),
            holds: Vec::new(),
            open_items: Vec::new(),
            open_requirements: Vec::new(),
            levers: Vec::new(),
            threshold,
            is_by_open_class: false,
        };
        question.stands(outcome)?;
        question.is_by_open_class = question.hangs_on_class(adviser);
        question.levers = question.movable();
        Some(question)
    }

    /// What all parts give as they stand.
    fn stands(&mut self, outcome: &Outcome) -> Option<()> {
        let digits = self.lowered.program.point_digits;
        let items = outcome.criteria.iter().flat_map(|one| &one.items);
        for (item, reads) in items.zip(&self.lowered.items) {
            let range = match self.completion {
                Completion::Worst => item.points.min,
                Completion::Best => item.points.max,
            };
            let known = self.item(item.item, &self.values);
            let is_open = known.is_none() || self.lacks(reads);
            let known = known.filter(|_| !is_open);
            self.points.push(known.or_else(|| whole(range, digits))?);
            self.open_items.push(is_open);
        }
        for (test, reads) in
            (self.lowered.program.requirements.iter()).zip(&self.lowered.requirements)
        {
            let place = self.holds.len();
            let is_open = self.lacks(reads) || test.holds(&self.values).is_err();
            let judged = outcome.conditions.iter().find(
                |one| matches!(one.kind, ConditionKind::Requirement { place: at, .. } if at == place),
            );
            let truth = judged.map(|one| one.truth);
            self.holds.push(match truth {
                _ if !is_open => test.holds(&self.values).ok()?,
                Some(Truth::Holds) => true,
                Some(Truth::Open) => self.completion == Completion::Best,
                Some(Truth::Fails) | None => false,
            });
            self.open_requirements.push(is_open);
        }
        Some(())
    }

    /// Whether it hangs on the class, or on what decides it, which points a part gives.
    fn hangs_on_class(&self, adviser: &Adviser<'_>) -> bool {
        let lowered = self.lowered;
        let lacks_attribute = |reads: &Vec<ColumnId>| {
            reads.iter().any(|column| {
                let is_attribute =
                    matches!(lowered.program.columns[*column].of, ColumnOf::Attribute(_));
                is_attribute && self.values.get(*column).is_none()
            })
        };
        let mut reads = lowered.items.iter().chain(&lowered.requirements);
        self.classes.len() > 1 && (adviser.standard.is_by_class() || reads.any(lacks_attribute))
    }

    fn lacks(&self, reads: &[ColumnId]) -> bool {
        reads
            .iter()
            .any(|column| self.values.get(*column).is_none())
    }

    /// The points of an item for some values: of several classes, as the completion says.
    pub(super) fn item(&self, item: ItemId, values: &Values) -> Option<i128> {
        let item = &self.lowered.program.items[item];
        let points = self.classes.iter();
        let points = points.map(|class| item.points(Ok(*class), values).ok());
        let points: Option<Vec<i128>> = points.collect();
        match self.completion {
            Completion::Worst => points?.into_iter().min(),
            Completion::Best => points?.into_iter().max(),
        }
    }

    /// What may move: known, of use to some part, not yet where it can get to, and nothing that is missing
    /// hangs on it.
    fn movable(&self) -> Vec<Lever> {
        let lowered = self.lowered;
        let items = lowered.items.iter().zip(&self.open_items);
        let requirements = lowered.requirements.iter().zip(&self.open_requirements);
        let parts: Vec<(&Vec<ColumnId>, &bool)> = items.chain(requirements).collect();
        let mut stays: Vec<ColumnId> = Vec::new();
        for (reads, _) in parts.iter().filter(|(_, open)| **open) {
            stays.extend(*reads);
        }
        let sums = lowered.sums.iter().map(|(_, reads)| reads.clone());
        // What no part reads may have to move so that another can.
        let mut reads: Vec<ColumnId> = parts
            .iter()
            .flat_map(|(reads, _)| reads.iter().copied())
            .collect();
        for joined in lowered.joined_by_limits().chain(sums) {
            if self.lacks(&joined) {
                stays.extend(&joined);
            }
            reads.extend(joined);
        }
        let levers = lowered.levers.iter().copied();
        let movable = levers.filter(|lever| {
            reads.contains(&lever.column)
                && !stays.contains(&lever.column)
                && self.moved(lever, 1).is_some()
        });
        movable.collect()
    }

    /// The values after a lever has moved by so many steps; `None` where what is declared of it alone
    /// does not allow that.
    pub(super) fn moved(&self, lever: &Lever, steps: i128) -> Option<i128> {
        let from = self.values.get(lever.column)?;
        let to = lever.after(from, steps)?;
        self.is_in_range(lever.column, to).then_some(to)
    }

    /// Whether a value is one that a column can have.
    fn is_in_range(&self, column: ColumnId, value: i128) -> bool {
        let digits = match self.lowered.program.columns[column].grain {
            Grain::Whole => 0,
            Grain::Decimal => self.values.digits(),
        };
        let range = self.lowered.ranges.iter().find(|(of, ..)| *of == column);
        let Some((_, least, most)) = range else {
            return false;
        };
        let within = || {
            let value = Decimal::try_from_i128_with_scale(value, digits).ok()?;
            Some(*least <= value && most.is_none_or(|most| value <= most))
        };
        within().unwrap_or(false)
    }

    /// The commune with other values in some columns; `None` where what is declared does not allow
    /// them, or numbers are too large.
    pub(super) fn with(&self, values: &[(ColumnId, i128)]) -> Option<Values> {
        let (program, digits) = (&self.lowered.program, self.values.digits());
        let changed = self
            .values
            .completed(program, digits, values.iter().copied());
        let changed = changed.ok()?;
        self.lowered
            .keeps(&self.values, &changed)
            .then_some(changed)
    }

    /// How large one step of a lever is, where one unit of what is counted, one answer and one percentage
    /// point are each as large as so many.
    pub(super) fn unit(&self) -> i128 {
        10_i128.checked_pow(self.values.digits()).unwrap_or(1)
    }
}

impl Lever {
    /// Its value after so many steps.
    pub(super) fn after(&self, from: i128, steps: i128) -> Option<i128> {
        match self.way {
            Way::Rises => from.checked_add(steps),
            Way::Falls => from.checked_sub(steps),
            Way::BecomesYes => (from == 0 && steps == 1).then_some(1),
        }
    }
}

/// Points in whole units.
pub(super) fn whole(points: Decimal, digits: u32) -> Option<i128> {
    let points = points.normalize();
    let unit = 10_i128.checked_pow(digits.checked_sub(points.scale())?)?;
    points.mantissa().checked_mul(unit)
}
