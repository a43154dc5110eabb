//! Both standards over the same figures.

use super::told::Told;
use crate::compare::pairs::{self, Pairs};
use crate::data::record::Value;
use crate::model::{IndicatorId, IndicatorKind, Quantity, Standard};
use crate::names::key;
use crate::solve::{Ask, Commune, Declared, Together, Variables};

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
    declared: Declared,
    variables: [Variables; 2],
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
        let mut declared = Declared::new();
        let of_old = declared.include(old);
        let of_new = declared.include_beside(new, &of_old);
        Self {
            old,
            new,
            columns: pairs::columns(old, new),
            declared,
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

    /// Nothing yet that is asked of a commune, perhaps of one whose data contradicts itself where
    /// nothing looks at it.
    pub(super) fn together(&self, consistent: bool) -> Together<'_> {
        let together = Together::new(&self.declared);
        if consistent {
            together.consistent()
        } else {
            together
        }
    }

    /// Whether to look among consistent data: first so, and where there is other data, so no more.
    pub(super) fn consistent(&self) -> &'static [bool] {
        if self.declared.calculates() {
            &[true, false]
        } else {
            &[true]
        }
    }

    /// Asks something as one of the standards means it.
    pub(super) fn ask<'b>(&'b self, together: &mut Together<'b>, which: Which, asks: &[Ask]) {
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
}

pub(super) fn same_kind(one: &IndicatorKind, other: &IndicatorKind) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}
