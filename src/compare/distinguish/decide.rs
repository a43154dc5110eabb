//! Figures by which a condition of one standard holds and another rule comes to something else.
//!
//! Both rules are decided fact by fact: an answer is yes or no, a number lies in one of the ranges
//! into which the conditions cut all values. What is decided already decides the other rule as
//! well, so rules that say the same in other words never part, however many cases each has. What
//! cannot be, by all that is declared, is not followed.

use super::both::{Both, Which};
use super::smallest::Among;
use super::witness::Facts;
use crate::analysis::{Atom, Case};
use crate::decision::{Answer, Variable};
use crate::engine::PointsRange;
use crate::model::{AttributeId, Condition, Fact, IndicatorId, Interval};
use crate::names::key;
use crate::number::Decimal;

/// So many steps are taken.
const MOST_STEPS: usize = 20_000;

/// To keep in mind what was decided, for each of it, is as much work as to look at so many terms of
/// a rule.
const A_STEP: usize = 16;

/// What a rule comes to.
#[derive(Clone, Copy)]
pub(super) enum Rule<'a> {
    /// These points where a condition holds, and none elsewhere.
    When(&'a Condition, PointsRange),
    /// The points of each way, or these where a way has none of its own.
    Ways(&'a [Case], PointsRange),
    /// Always these points.
    Always(PointsRange),
}

/// The smallest figures by which two rules come to different points.
pub(super) fn smallest(
    both: &Both<'_>,
    among: &Among<'_>,
    old: Rule<'_>,
    new: Rule<'_>,
) -> Answer<Facts> {
    let mut search = Search {
        both,
        among,
        old,
        new,
        best: None,
        decided: true,
        steps_left: MOST_STEPS,
    };
    search.walk(&Path::default());
    match search.best {
        Some(facts) => Answer::Sat(facts),
        None if search.decided => Answer::Unsat,
        None => Answer::Unknown,
    }
}

/// What has been decided, step by step.
#[derive(Clone, Default)]
struct Path {
    old: Side,
    new: Side,
    answers: Vec<(String, bool)>,
    /// Of an attribute by name, whether it is a word.
    words: Vec<(String, String, bool)>,
    ranges: Vec<(Variable, Interval)>,
}

/// What has been decided of one standard.
#[derive(Clone, Default)]
struct Side {
    atoms: Vec<Atom>,
    /// What a rule of several ways comes to.
    points: Option<PointsRange>,
}

impl Path {
    /// How much has been decided.
    fn len(&self) -> usize {
        let decided = self.answers.len() + self.words.len() + self.ranges.len();
        1 + decided + self.old.atoms.len() + self.new.atoms.len()
    }

    fn side(&self, which: Which) -> &Side {
        match which {
            Which::Old => &self.old,
            Which::New => &self.new,
        }
    }

    /// One step further: what it asks, and what else is known by it.
    fn step(&self, which: Which, atom: Atom) -> Self {
        let mut path = self.clone();
        path.side_mut(which).atoms.push(atom);
        path
    }

    fn side_mut(&mut self, which: Which) -> &mut Side {
        match which {
            Which::Old => &mut self.old,
            Which::New => &mut self.new,
        }
    }
}

struct Search<'s, 'a> {
    both: &'s Both<'a>,
    among: &'s Among<'s>,
    old: Rule<'s>,
    new: Rule<'s>,
    best: Option<Facts>,
    /// Whether nothing was passed over.
    decided: bool,
    steps_left: usize,
}

impl Search<'_, '_> {
    fn walk(&mut self, path: &Path) {
        let left = self.steps_left.checked_sub(1);
        let Some(left) = left.filter(|_| self.both.budget().spend(A_STEP * path.len())) else {
            self.decided = false;
            return;
        };
        self.steps_left = left;
        let facts = match (self.among).of_pair(self.both, (&path.old.atoms, &path.new.atoms)) {
            Answer::Unsat => return,
            Answer::Sat(facts) => Some(facts),
            Answer::Unknown => None,
        };
        // What is asked besides only makes figures larger.
        let best = self.best.as_ref();
        if (facts.as_ref())
            .is_some_and(|facts| best.is_some_and(|best| facts.size() >= best.size()))
        {
            return;
        }
        let old = self.points(path, Which::Old, self.old);
        let came_to = old.and_then(|old| Ok((old, self.points(path, Which::New, self.new)?)));
        match (came_to, facts) {
            (Err(steps), _) => {
                for path in &steps {
                    self.walk(path);
                }
            }
            (Ok((old, new)), _) if old == new => {}
            (Ok(_), Some(facts)) => self.best = Some(facts),
            (Ok(_), None) => self.decided = false,
        }
    }

    /// What a rule comes to, or the next steps that decide it.
    fn points(&self, path: &Path, which: Which, rule: Rule<'_>) -> Result<PointsRange, Vec<Path>> {
        match rule {
            Rule::Always(points) => Ok(points),
            Rule::When(condition, points) => {
                let holds = condition.holds(&|fact| self.fact(path, which, fact).ok_or(fact));
                let holds = holds.map_err(|fact| self.steps(path, which, fact))?;
                Ok(if holds {
                    points
                } else {
                    PointsRange::exactly(Decimal::ZERO)
                })
            }
            Rule::Ways(ways, all) => path.side(which).points.ok_or_else(|| {
                let step = |way: &Case| {
                    let mut path = path.clone();
                    let side = path.side_mut(which);
                    side.atoms.extend(&way.atoms);
                    side.points = Some(way.points.map_or(all, PointsRange::exactly));
                    path
                };
                ways.iter().map(step).collect()
            }),
        }
    }

    /// Whether a fact is so, if that is decided.
    fn fact(&self, path: &Path, which: Which, fact: Fact) -> Option<bool> {
        match fact {
            Fact::Answer(id) => {
                let name = self.name(which, id);
                let mut answers = path.answers.iter();
                answers.find_map(|(own, answer)| (*own == name).then_some(*answer))
            }
            Fact::Is(id, value) => {
                let (name, word) = self.word(which, id, value);
                let own = path.words.iter().filter(|(own, _, _)| *own == name);
                let mut decided = own.filter_map(|(_, other, is)| {
                    let same = *other == word;
                    (same || *is).then_some(same && *is)
                });
                decided.next()
            }
            Fact::Within(id, range, _) => {
                let variable = self.both.variables(which).of(id)?;
                let mut ranges = path.ranges.iter();
                let (_, known) = ranges.find(|(own, _)| *own == variable)?;
                Some(known.is_within(&range))
            }
        }
    }

    /// The steps that decide a fact.
    fn steps(&self, path: &Path, which: Which, fact: Fact) -> Vec<Path> {
        match fact {
            Fact::Answer(id) => {
                let step = |answer| {
                    let mut path = path.step(which, Atom::Answer(id, answer));
                    path.answers.push((self.name(which, id), answer));
                    path
                };
                [false, true].map(step).into()
            }
            Fact::Is(id, value) => {
                let step = |is| {
                    let mut path = path.step(which, Atom::Is(id, value, is));
                    let (name, word) = self.word(which, id, value);
                    path.words.push((name, word, is));
                    path
                };
                [false, true].map(step).into()
            }
            Fact::Within(id, ..) => {
                let Some(variable) = self.both.variables(which).of(id) else {
                    return Vec::new();
                };
                let quantity = self.both.standard(which).quantity(id);
                let step = |range| {
                    let mut path = path.step(which, Atom::Within(quantity, range));
                    path.ranges.push((variable, range));
                    path
                };
                self.cells(variable).into_iter().map(step).collect()
            }
        }
    }

    /// The ranges into which both rules cut the values of a variable.
    fn cells(&self, variable: Variable) -> Vec<Interval> {
        let of_rule = |which, rule| {
            let facts = match rule {
                Rule::When(condition, _) => condition.facts(),
                Rule::Ways(..) | Rule::Always(_) => Vec::new(),
            };
            let facts = facts.into_iter();
            facts.filter_map(move |fact| match fact {
                Fact::Within(id, range, _) => {
                    (self.both.variables(which).of(id) == Some(variable)).then_some(range)
                }
                Fact::Answer(_) | Fact::Is(..) => None,
            })
        };
        let ranges = of_rule(Which::Old, self.old).chain(of_rule(Which::New, self.new));
        Interval::cells(ranges)
    }

    fn name(&self, which: Which, id: IndicatorId) -> String {
        key(&self.both.standard(which).indicators[id].name)
    }

    /// The name of an attribute, and one of its words, by their keys.
    fn word(&self, which: Which, id: AttributeId, value: u16) -> (String, String) {
        let attribute = &self.both.standard(which).attributes[id];
        let words = attribute.domain.words();
        let word = words.get(usize::from(value)).map(|word| key(word));
        (key(&attribute.name), word.unwrap_or_default())
    }
}
