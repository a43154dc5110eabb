//! Both standards over the same figures.

use std::collections::BTreeMap;

use super::rows::Asked;
use super::{Figure, FigureValue};
use crate::compare::pairs::{self, Pairs};
use crate::data::record::{Given, Identity, Record, Value};
use crate::engine::{self, Outcome};
use crate::exact::Decimal;
use crate::model::{Indicator, IndicatorId, IndicatorKind, Standard};
use crate::names::key;
use crate::solve::{Demand, Figures, Solution, System, Variables};
use crate::source::Position;

/// Which of the two standards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    Old,
    New,
}

/// Both standards, their indicators united by name.
pub(super) struct Both<'a> {
    pub(super) old: &'a Standard,
    pub(super) new: &'a Standard,
    /// Indicators by name.
    pub(super) columns: Pairs<IndicatorId>,
    /// What both declare.
    system: System,
    variables: [Variables; 2],
}

/// Values by the keys of their names.
pub(super) type Values = BTreeMap<String, Value>;

/// Values of attributes, as the words of a data file, by the keys of their names.
pub(super) type Words = BTreeMap<String, String>;

impl Which {
    /// The other one.
    pub(super) fn other(self) -> Self {
        match self {
            Which::Old => Which::New,
            Which::New => Which::Old,
        }
    }
}

impl<'a> Both<'a> {
    pub(super) fn new(old: &'a Standard, new: &'a Standard) -> Self {
        let mut system = System::new();
        let of_old = system.include(old);
        let of_new = system.include_beside(new, &of_old);
        let columns = pairs::columns(old, new);
        // Names that differ only in how they are typed are one column.
        for (one, other) in &columns.both {
            if let (Some(one), Some(other)) = (of_old.of(*one), of_new.of(*other))
                && one != other
            {
                system.demand(Demand::AtMost(one, other));
                system.demand(Demand::AtMost(other, one));
            }
        }
        Self {
            old,
            new,
            columns,
            system,
            variables: [of_old, of_new],
        }
    }

    pub(super) fn standard(&self, which: Which) -> &'a Standard {
        match which {
            Which::Old => self.old,
            Which::New => self.new,
        }
    }

    pub(super) fn variables(&self, which: Which) -> &Variables {
        let [old, new] = &self.variables;
        match which {
            Which::Old => old,
            Which::New => new,
        }
    }

    /// What both declare, to be asked more of.
    pub(super) fn ask(&self) -> Asked {
        Asked {
            system: self.system.clone(),
            answers: Values::new(),
            words: Words::new(),
        }
    }

    /// Whether both declare an indicator as the same kind of figure, if both have it.
    pub(super) fn is_of_one_kind(&self, which: Which, id: IndicatorId) -> bool {
        let same = |(old, new): &(IndicatorId, IndicatorId)| {
            same_kind(
                &self.old.indicators[*old].kind,
                &self.new.indicators[*new].kind,
            )
        };
        let mut pairs = self.columns.both.iter();
        let pair = pairs.find(|(old, new)| match which {
            Which::Old => *old == id,
            Which::New => *new == id,
        });
        pair.is_none_or(same)
    }

    /// The values that were found for some indicators.
    pub(super) fn found(
        &self,
        figures: &Figures,
        which: Which,
        ids: impl IntoIterator<Item = IndicatorId>,
    ) -> Values {
        let standard = self.standard(which);
        let value = |id: IndicatorId| {
            let variable = self.variables(which).of(id)?;
            let name = key(&standard.indicators[id].name);
            Some((name, Value::Number(figures.value(variable))))
        };
        ids.into_iter().filter_map(value).collect()
    }

    /// What both standards make of some figures; what is not among them is missing.
    pub(super) fn judge(&self, values: &Values, words: &Words) -> (Outcome, Outcome) {
        let judge =
            |standard: &Standard| engine::evaluate(standard, &record(standard, values, words));
        (judge(self.old), judge(self.new))
    }

    /// Whether figures break what either standard declares of what is calculated from them; the
    /// solver does not know of it.
    pub(super) fn breaks_sums(&self, values: &Values) -> bool {
        [self.old, self.new].into_iter().any(|standard| {
            let mut record = record(standard, values, &Words::new());
            let broken = record.calculate(standard);
            let value = |id| match record.value(id)?.value {
                Value::Number(number) => Some(number),
                Value::Flag(_) => None,
            };
            let above = standard.indicators.iter().any(|(id, indicator)| {
                let mut limits = indicator.limits.iter();
                limits.any(|limit| value(id).zip(value(*limit)).is_some_and(|(a, b)| a > b))
            });
            let calculated = standard.indicators.values().any(Indicator::is_calculated);
            calculated && (above || !broken.is_empty())
        })
    }

    /// Figures with the labels of the new standard, or the old one for what it alone has.
    pub(super) fn named(&self, values: &Values, words: &Words) -> Vec<Figure> {
        let mut named = Vec::with_capacity(values.len() + words.len());
        for standard in [self.new, self.old] {
            for attribute in standard.attributes.values() {
                if let Some(value) = words.get(&key(&attribute.name)) {
                    named.push(Figure {
                        name: attribute.name.clone(),
                        label: attribute.label.clone(),
                        is_attribute: true,
                        value: match value.as_str() {
                            "có" => FigureValue::Flag(true),
                            "không" => FigureValue::Flag(false),
                            choice => FigureValue::Choice(choice.to_owned()),
                        },
                    });
                }
            }
            for indicator in standard.indicators.values() {
                let value = match values.get(&key(&indicator.name)) {
                    Some(Value::Flag(flag)) => FigureValue::Flag(*flag),
                    Some(Value::Number(number)) if indicator.kind == IndicatorKind::Percent => {
                        FigureValue::Percent(*number)
                    }
                    Some(Value::Number(number)) => FigureValue::Number(*number),
                    None => continue,
                };
                named.push(Figure {
                    name: indicator.name.clone(),
                    label: indicator.label.clone(),
                    is_attribute: false,
                    value,
                });
            }
        }
        let mut seen: Vec<String> = Vec::new();
        named.retain(|figure| {
            let name = key(&figure.name);
            let first = !seen.contains(&name);
            seen.push(name);
            first
        });
        named
    }
}

pub(super) fn same_kind(one: &IndicatorKind, other: &IndicatorKind) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}

/// What a standard reads of figures and attributes.
fn record(standard: &Standard, values: &Values, words: &Words) -> Record {
    let at = Position {
        file: standard.file,
        sheet: 0,
        row: 1,
        column: 1,
    };
    let mut record = Record::new(standard, Identity::default(), at);
    for (id, indicator) in standard.indicators.iter() {
        let value = values.get(&key(&indicator.name)).copied();
        let fits = |value: &Value| {
            matches!(value, Value::Flag(_)) == (indicator.kind == IndicatorKind::Flag)
        };
        let given = value.filter(fits).map(|value| Given { value, at });
        record.set_value(id, given);
    }
    for (id, attribute) in standard.attributes.iter() {
        let word = words.get(&key(&attribute.name));
        let place = word.and_then(|word| super::classes::place(&attribute.domain, word));
        record.set_attribute(id, place.map(|value| Given { value, at }));
    }
    record
}

impl Asked {
    /// How large a set of figures is: how many, then their sum.
    pub(super) fn size(&self) -> (usize, Decimal) {
        let numbers = self.answers.values().map(|value| match value {
            Value::Number(number) => *number,
            Value::Flag(_) => Decimal::ZERO,
        });
        let sum = numbers.fold(Decimal::ZERO, Decimal::saturating_add);
        (self.answers.len() + self.words.len(), sum)
    }
}

/// Values that were found, `Err` where it could not be said whether there are any.
pub(super) fn solved(solution: Solution) -> Result<Option<Figures>, ()> {
    match solution {
        Solution::Least(figures) => Ok(Some(figures)),
        Solution::Impossible => Ok(None),
        Solution::Undecided => Err(()),
    }
}
