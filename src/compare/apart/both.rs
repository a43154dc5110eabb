//! Both standards over the same figures.

use std::collections::BTreeMap;

use super::{Figure, FigureValue};
use crate::compare::pairs::{self, Pairs};
use crate::data::record::{Given, Identity, Record, Value};
use crate::engine::{self, Outcome};
use crate::exact::Decimal;
use crate::model::{Indicator, IndicatorId, IndicatorKind, Quantity, Standard};
use crate::names::key;
use crate::solve::{Ask, Commune, System, Together, Variables, Words};
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

/// What is told of a commune; all else is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) values: Values,
    /// Of the previous period.
    pub(super) before: Values,
    pub(super) words: Words,
}

impl Told {
    /// How large it is: how many figures, then their sum.
    pub(super) fn size(&self) -> (usize, Decimal) {
        let values = || self.values.values().chain(self.before.values());
        let numbers = values().map(|value| match value {
            Value::Number(number) => *number,
            Value::Flag(_) => Decimal::ZERO,
        });
        let sum = numbers.fold(Decimal::ZERO, Decimal::saturating_add);
        (values().count() + self.words.len(), sum)
    }
}

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
        Self {
            old,
            new,
            columns: pairs::columns(old, new),
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
    pub(super) fn together(&self) -> Together<'a> {
        Together::new(self.system.clone())
    }

    /// Asks something as one of the standards means it.
    pub(super) fn ask(&self, together: &mut Together<'a>, which: Which, asks: &[Ask]) {
        for ask in asks {
            together.ask(self.standard(which), self.variables(which), ask);
        }
    }

    /// The entry of the other standard with the name of this indicator.
    pub(super) fn column(&self, which: Which, id: IndicatorId) -> Option<IndicatorId> {
        let mut pairs = self.columns.both.iter();
        pairs.find_map(|(old, new)| match which {
            Which::Old => (*old == id).then_some(*new),
            Which::New => (*new == id).then_some(*old),
        })
    }

    /// Whether both declare an indicator, and all that it is calculated from, as the same kind of
    /// figure, if both have it.
    pub(super) fn is_of_one_kind(&self, which: Which, id: IndicatorId) -> bool {
        let (own, other) = (self.standard(which), self.standard(which.other()));
        let same = |id: IndicatorId| {
            let paired = self.column(which, id);
            let kind = &own.indicators[id].kind;
            paired.is_none_or(|paired| same_kind(kind, &other.indicators[paired].kind))
        };
        own.reported(id).into_iter().all(same)
    }

    /// What a commune must tell for what is asked to be seen: no more.
    pub(super) fn told(&self, commune: &Commune, asks: &[(Which, &[Ask])]) -> Told {
        let mut told = Told {
            words: commune.words.clone(),
            ..Told::default()
        };
        for (which, asks) in asks {
            for ask in *asks {
                match ask {
                    Ask::Answer(id, answer) => {
                        let name = key(&self.standard(*which).indicators[*id].name);
                        told.values.insert(name, Value::Flag(*answer));
                    }
                    Ask::Within(quantity, _)
                    | Ask::NoCase(quantity)
                    | Ask::CasesWithoutBase(quantity) => {
                        self.tell(&mut told, commune, *which, *quantity);
                    }
                    Ask::Is(..) | Ask::Class(_) => {}
                }
            }
        }
        told
    }

    /// Adds the figures that a quantity is made of.
    pub(super) fn tell(
        &self,
        told: &mut Told,
        commune: &Commune,
        which: Which,
        quantity: Quantity,
    ) {
        for id in quantity.indicators() {
            self.tell_number(told, commune, which, id);
            if matches!(quantity, Quantity::Change(_)) {
                self.tell_previous(told, commune, which, id);
            }
        }
    }

    /// Adds a count or percentage, or what it is calculated from.
    pub(super) fn tell_number(
        &self,
        told: &mut Told,
        commune: &Commune,
        which: Which,
        id: IndicatorId,
    ) {
        let standard = self.standard(which);
        for id in standard.reported(id) {
            if let Some(variable) = self.variables(which).of(id) {
                let value = Value::Number(commune.figures.value(variable));
                told.values
                    .insert(key(&standard.indicators[id].name), value);
            }
        }
    }

    fn tell_previous(&self, told: &mut Told, commune: &Commune, which: Which, id: IndicatorId) {
        let standard = self.standard(which);
        for id in standard.reported(id) {
            if let Some(variable) = self.variables(which).previous(id) {
                let value = Value::Number(commune.figures.value(variable));
                told.before
                    .insert(key(&standard.indicators[id].name), value);
            }
        }
    }

    /// What both standards make of what is told.
    pub(super) fn judge(&self, told: &Told) -> (Outcome, Outcome) {
        let judge = |standard: &Standard| engine::evaluate(standard, &record(standard, told));
        (judge(self.old), judge(self.new))
    }

    /// The same without each attribute that makes no difference to what both standards make of it.
    pub(super) fn fewest(&self, mut told: Told) -> Told {
        let judge = |told: &Told| {
            let (was, is) = self.judge(told);
            [was, is].map(|it| (it.classes, it.points, it.verdict))
        };
        let wanted = judge(&told);
        for name in told.words.keys().cloned().collect::<Vec<_>>() {
            let mut fewer = told.clone();
            fewer.words.remove(&name);
            if judge(&fewer) == wanted {
                told = fewer;
            }
        }
        told
    }

    /// What is told with the labels of the new standard, or the old one for what it alone has:
    /// attributes, figures, and each figure's value before after it.
    pub(super) fn named(&self, told: &Told) -> Vec<Figure> {
        let mut named = Vec::new();
        for standard in [self.new, self.old] {
            for attribute in standard.attributes.values() {
                if let Some(value) = told.words.get(&key(&attribute.name)) {
                    let value = match value.as_str() {
                        "có" => FigureValue::Flag(true),
                        "không" => FigureValue::Flag(false),
                        choice => FigureValue::Choice(choice.to_owned()),
                    };
                    named.push(Figure {
                        name: attribute.name.clone(),
                        label: attribute.label.clone(),
                        is_attribute: true,
                        is_previous: false,
                        value,
                    });
                }
            }
            for indicator in standard.indicators.values() {
                if !indicator.is_calculated() {
                    named.extend(figure(indicator, &told.values, false));
                    named.extend(figure(indicator, &told.before, true));
                }
            }
        }
        let mut seen: Vec<(String, bool)> = Vec::new();
        named.retain(|figure| {
            let name = (key(&figure.name), figure.is_previous);
            let first = !seen.contains(&name);
            seen.push(name);
            first
        });
        named
    }
}

fn figure(indicator: &Indicator, values: &Values, is_previous: bool) -> Option<Figure> {
    let value = match values.get(&key(&indicator.name))? {
        Value::Flag(flag) => FigureValue::Flag(*flag),
        Value::Number(number) if indicator.kind == IndicatorKind::Percent => {
            FigureValue::Percent(*number)
        }
        Value::Number(number) => FigureValue::Number(*number),
    };
    Some(Figure {
        name: indicator.name.clone(),
        label: indicator.label.clone(),
        is_attribute: false,
        is_previous,
        value,
    })
}

pub(super) fn same_kind(one: &IndicatorKind, other: &IndicatorKind) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}

/// What a standard reads of what is told.
fn record(standard: &Standard, told: &Told) -> Record {
    let at = Position {
        file: standard.file,
        sheet: 0,
        row: 1,
        column: 1,
    };
    let mut record = Record::new(standard, Identity::default(), at);
    fill(standard, &mut record, &told.values);
    if !told.before.is_empty() {
        fill(standard, record.previous_mut(standard), &told.before);
    }
    for (id, attribute) in standard.attributes.iter() {
        let word = told.words.get(&key(&attribute.name));
        let place = word.and_then(|word| attribute.domain.place(word));
        record.set_attribute(id, place.map(|value| Given { value, at }));
    }
    record
}

fn fill(standard: &Standard, record: &mut Record, values: &Values) {
    let at = record.at;
    for (id, indicator) in standard.indicators.iter() {
        let value = values.get(&key(&indicator.name)).copied();
        let fits = |value: &Value| {
            matches!(value, Value::Flag(_)) == (indicator.kind == IndicatorKind::Flag)
        };
        let given = value.filter(fits).map(|value| Given { value, at });
        record.set_value(id, given);
    }
}
