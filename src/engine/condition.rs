//! Whether a condition holds, exactly: by trying what each missing fact could be.
//!
//! Truth by parts alone (yes, no, unknown) would leave `a và không phải a` open while `a` is
//! missing. Here a missing fact is given each value that it can have, as classes are found.

use std::cell::OnceCell;

use super::bounds::{self, Bounds};
use super::item::Figures;
use super::missing;
use super::outcome::{Judged, Judgement, MissingName, Truth};
use super::possible_rows;
use super::sum_bounds::SumBounds;
use crate::model::{AttributeId, Condition, Fact, Id, IndicatorId, IndicatorKind, Interval};

/// How many values of missing facts may be tried for one condition. What is not decided within
/// them counts as open, which is never wrong.
const MOST_TRIALS: usize = 1024;

/// What was assumed of something missing.
#[derive(Debug, Clone, Copy)]
enum Assumed {
    Attribute(AttributeId, u16),
    Answer(IndicatorId, bool),
    /// A number within these values, between which no comparison of the condition can tell.
    Number(IndicatorId, Interval),
}

/// Something missing that a condition hangs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    Attribute(AttributeId),
    Answer(IndicatorId),
    Number(IndicatorId),
}

impl Figures<'_> {
    /// Whether a condition holds, and what it hangs on while that is open.
    pub(super) fn judge(&self, condition: &Condition) -> Judgement {
        let mut search = Search::new(self, condition);
        let truth = search.truth(condition);
        let missing = match truth {
            Truth::Open => search.missing(),
            Truth::Holds | Truth::Fails => Vec::new(),
        };
        Judgement {
            judged: self.parts(condition, truth),
            missing: missing.into(),
        }
    }

    fn parts(&self, condition: &Condition, truth: Truth) -> Judged {
        let parts = condition.parts().iter();
        let parts = parts.map(|part| {
            let truth = Search::new(self, part).truth(part);
            self.parts(part, truth)
        });
        Judged {
            truth,
            value: match condition {
                Condition::Fact(Fact::Within(id, _, _)) => self.number(*id),
                _ => None,
            },
            parts: parts.collect(),
        }
    }
}

struct Search<'a, 'f> {
    figures: &'a Figures<'f>,
    whole: &'a Condition,
    /// Only looked at where a number is missing.
    linked: OnceCell<Option<SumBounds>>,
    assumed: Vec<Assumed>,
    gaps: Vec<Gap>,
    trials_left: usize,
    can_hold: bool,
    can_fail: bool,
}

impl<'a, 'f> Search<'a, 'f> {
    fn new(figures: &'a Figures<'f>, whole: &'a Condition) -> Self {
        Self {
            figures,
            whole,
            linked: OnceCell::new(),
            assumed: Vec::new(),
            gaps: Vec::new(),
            trials_left: MOST_TRIALS,
            can_hold: false,
            can_fail: false,
        }
    }

    fn truth(&mut self, condition: &Condition) -> Truth {
        self.walk(condition);
        match (self.can_hold, self.can_fail) {
            (true, false) => Truth::Holds,
            (false, true) => Truth::Fails,
            // Figures that contradict each other leave nothing: then nothing is said.
            (true, true) | (false, false) => Truth::Open,
        }
    }

    fn walk(&mut self, condition: &Condition) {
        let gap = match condition.holds(&|fact| self.fact(fact)) {
            Ok(true) => {
                self.can_hold = true;
                return;
            }
            Ok(false) => {
                self.can_fail = true;
                return;
            }
            Err(gap) => gap,
        };
        if !self.gaps.contains(&gap) {
            self.gaps.push(gap);
        }
        let values = self.values(gap);
        if values.is_empty() && self.is_contradicted(gap) {
            // Other gaps must not decide what data that contradicts itself leaves open.
            (self.can_hold, self.can_fail) = (true, true);
            return;
        }
        let Some(left) = self.trials_left.checked_sub(values.len()) else {
            (self.can_hold, self.can_fail) = (true, true);
            return;
        };
        self.trials_left = left;
        for value in values {
            self.assumed.push(value);
            self.walk(condition);
            self.assumed.pop();
        }
    }

    /// Whether a fact is so, or else the gap that hides it.
    fn fact(&self, fact: Fact) -> Result<bool, Gap> {
        let record = &self.figures.record;
        match fact {
            Fact::Is(id, value) => {
                let known = record.attribute(id).map(|given| given.value);
                let assumed = || {
                    self.assumed.iter().find_map(|assumed| match assumed {
                        Assumed::Attribute(of, value) if *of == id => Some(*value),
                        _ => None,
                    })
                };
                let own = known.or_else(assumed).ok_or(Gap::Attribute(id))?;
                Ok(own == value)
            }
            Fact::Answer(id) => {
                let assumed = || {
                    self.assumed.iter().find_map(|assumed| match assumed {
                        Assumed::Answer(of, answer) if *of == id => Some(*answer),
                        _ => None,
                    })
                };
                record.flag(id).or_else(assumed).ok_or(Gap::Answer(id))
            }
            Fact::Within(id, interval, _) => {
                if let Some(value) = self.figures.number(id) {
                    return Ok(interval.contains(value));
                }
                let assumed = self.assumed.iter().find_map(|assumed| match assumed {
                    Assumed::Number(of, cell) if *of == id => Some(cell),
                    _ => None,
                });
                let cell = assumed.ok_or(Gap::Number(id))?;
                Ok(cell.is_within(&interval))
            }
        }
    }

    /// What a gap can be filled with, given what was assumed so far.
    fn values(&self, gap: Gap) -> Vec<Assumed> {
        match gap {
            Gap::Attribute(id) => {
                let size = self.figures.standard.attributes[id].domain.size();
                (0..size)
                    .map(|value| Assumed::Attribute(id, value))
                    .collect()
            }
            Gap::Answer(id) => [false, true]
                .map(|answer| Assumed::Answer(id, answer))
                .into(),
            Gap::Number(id) => {
                let is_open = self.figures.is_refuted(&[id]) || self.figures.may_fail(&[id]);
                let possible = if is_open {
                    Bounds::of_kind(&self.figures.standard.indicators[id])
                } else {
                    self.possible(id)
                };
                let whole = self.is_whole(id);
                let cells = self.cells(id).into_iter();
                let cells = cells
                    .filter(|cell| possible_rows::touches(cell, possible, whole))
                    .filter(|cell| is_open || self.can_be(id, *cell));
                cells.map(|cell| Assumed::Number(id, cell)).collect()
            }
        }
    }

    /// The ranges into which the comparisons of a number cut all its values.
    fn cells(&self, id: IndicatorId) -> Vec<Interval> {
        let facts = self.whole.facts().into_iter();
        Interval::cells(facts.filter_map(|fact| match fact {
            Fact::Within(of, interval, _) => (of == id).then_some(interval),
            Fact::Answer(_) | Fact::Is(..) => None,
        }))
    }

    /// Whether a number can lie in a cell together with all that was assumed of others, by what is
    /// calculated from them.
    fn can_be(&self, id: IndicatorId, cell: Interval) -> bool {
        let figures = self.figures;
        let linked = self.linked.get_or_init(|| {
            let ids = self.whole.indicators();
            // What may turn out to be no figure decides nothing, and other facts decide without it.
            let is_sure = figures.hang_together(&ids) && !figures.may_fail(&ids);
            if is_sure { figures.linked(&ids) } else { None }
        });
        let Some(linked) = linked else {
            return true;
        };
        let assumed = self.assumed.iter().filter_map(|assumed| match assumed {
            Assumed::Number(of, cell) => Some((*of, *cell)),
            Assumed::Attribute(..) | Assumed::Answer(..) => None,
        });
        linked.can_all_be(&assumed.chain([(id, cell)]).collect::<Vec<_>>())
    }

    /// Whether the data leaves a number no value at all, whatever is assumed of others.
    fn is_contradicted(&self, gap: Gap) -> bool {
        let Gap::Number(id) = gap else {
            return false;
        };
        let all = bounds::assuming(self.figures.standard, &self.figures.record, &[]);
        all.get(id.place()).is_some_and(|own| own.is_empty())
    }

    fn is_whole(&self, id: IndicatorId) -> bool {
        self.figures.standard.indicators[id].kind != IndicatorKind::Percent
    }

    /// The bounds of a number, given what was assumed of others.
    fn possible(&self, id: IndicatorId) -> Bounds {
        let declared = self.figures.bounds_of(id);
        let assumed: Vec<(IndicatorId, Bounds)> = (self.assumed.iter())
            .filter_map(|assumed| match assumed {
                Assumed::Number(of, cell) => {
                    let own = self.figures.bounds_of(*of);
                    Some((*of, own.within(cell, self.is_whole(*of))))
                }
                _ => None,
            })
            .collect();
        if assumed.is_empty() {
            return declared;
        }
        let all = bounds::assuming(self.figures.standard, &self.figures.record, &assumed);
        all.get(id.place()).copied().unwrap_or(declared)
    }

    /// The names of what is missing.
    fn missing(&self) -> Vec<MissingName> {
        let mut names = Vec::with_capacity(self.gaps.len());
        for gap in &self.gaps {
            match gap {
                Gap::Attribute(id) => names.push(MissingName::Attribute(*id)),
                Gap::Answer(id) | Gap::Number(id) => {
                    missing::add(&mut names, self.figures.standard, &self.figures.record, *id);
                }
            }
        }
        names
    }
}
