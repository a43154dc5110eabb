//! Data that one standard takes and the other refuses.
//!
//! What one of them declares is held against figures that the other takes: where none of these
//! breaks it, it refuses nothing more.

use std::collections::BTreeMap;

use super::both::{Both, Told, Which, same_kind};
use super::same::same_indicator;
use super::{Apart, Finding, Part, Witness};
use crate::compare::spell;
use crate::data::record::Value;
use crate::engine::may_not_exceed;
use crate::exact::Decimal;
use crate::model::{Endpoint, Indicator, IndicatorId, IndicatorKind, Interval, Standard};
use crate::names::key;
use crate::solve::{Demand, Grain, Solution, System, Variable, Variables};

/// An indicator of either standard.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Column {
    old: Option<IndicatorId>,
    new: Option<IndicatorId>,
}

impl Column {
    fn of(self, which: Which) -> Option<IndicatorId> {
        match which {
            Which::Old => self.old,
            Which::New => self.new,
        }
    }

    fn is_shared(self) -> bool {
        self.old.is_some() && self.new.is_some()
    }
}

/// What a standard declares of an indicator.
#[derive(Clone, Copy)]
enum Rule {
    /// A calculated one is not below 0.
    NotNegative,
    /// `ít nhất` a number.
    Least(Decimal),
    /// `không quá` a number.
    Most(Decimal),
    /// `không quá` another indicator.
    Limit(IndicatorId),
}

pub(super) fn compare(both: &Both<'_>, apart: &mut Apart) {
    let shared = both.columns.both.iter().map(|(old, new)| Column {
        old: Some(*old),
        new: Some(*new),
    });
    let only_old = both.columns.old.iter().map(|id| Column {
        old: Some(*id),
        new: None,
    });
    let only_new = both.columns.new.iter().map(|id| Column {
        old: None,
        new: Some(*id),
    });
    let columns: Vec<Column> = shared.chain(only_old).chain(only_new).collect();
    for column in &columns {
        of_column(both, apart, *column, &columns);
    }
}

fn of_column(both: &Both<'_>, apart: &mut Apart, column: Column, columns: &[Column]) {
    let told_as = |which| {
        let id = column.of(which)?;
        Some((both.standard(which), id))
    };
    if let (Some(old), Some(new)) = (told_as(Which::Old), told_as(Which::New)) {
        let (one, other) = (&old.0.indicators[old.1], &new.0.indicators[new.1]);
        let read_alike = one.is_calculated() == other.is_calculated();
        if !same_kind(&one.kind, &other.kind) || !read_alike {
            apart.even_with_gaps = false;
            apart.witnesses.push(Witness {
                part: Part::Reading(other.name.clone()),
                figures: Vec::new(),
                old: kind(old.0, one),
                new: kind(new.0, other),
            });
            return;
        }
    }
    let mut sure = true;
    for strict in [Which::Old, Which::New] {
        let Some(part) = column.of(strict) else {
            continue;
        };
        for rule in rules(both, strict, column, columns) {
            apart.even_with_gaps = false;
            match breaking(both, strict, part, rule) {
                Ok(None) => {}
                Ok(Some(told)) => {
                    apart
                        .witnesses
                        .push(witness(both, strict, column, rule, &told));
                    return;
                }
                Err(()) => sure = false,
            }
        }
    }
    if !sure {
        let found = [told_as(Which::New), told_as(Which::Old)];
        let name = found.into_iter().flatten().next();
        let name = name.map(|(standard, id)| standard.indicators[id].name.clone());
        apart
            .undecided
            .push(Part::Reading(name.unwrap_or_default()));
    }
}

/// What kind of figure is expected, and how it is calculated.
fn kind(standard: &Standard, indicator: &Indicator) -> Finding {
    let unit = spell::unit_text(&indicator.kind);
    Finding::Kind(match spell::sum_text(standard, indicator) {
        Some(sum) => format!("{unit} bằng {sum}"),
        None => unit,
    })
}

/// What one standard declares of a column, and the other does not declare in the same words.
fn rules(both: &Both<'_>, strict: Which, column: Column, columns: &[Column]) -> Vec<Rule> {
    let lax = strict.other();
    let (standard, other) = (both.standard(strict), both.standard(lax));
    let Some(id) = column.of(strict) else {
        return Vec::new();
    };
    let own = &standard.indicators[id];
    let mut rules = Vec::new();
    if let Some(of_lax) = column.of(lax) {
        let theirs = &other.indicators[of_lax];
        if own.is_calculated() && !same_indicator((standard, id), (other, of_lax)) {
            rules.push(Rule::NotNegative);
        }
        if own.at_least > theirs.at_least {
            rules.push(Rule::Least(own.at_least));
        }
        if let Some(most) = own.at_most
            && theirs.at_most.is_none_or(|theirs| theirs > most)
        {
            rules.push(Rule::Most(most));
        }
    } else if own.is_calculated() {
        // Nothing of it is read, and the other standard has nothing like it.
        return rules;
    }
    for whole in columns.iter().filter(|whole| **whole != column) {
        let Some(limit) = whole.of(strict) else {
            continue;
        };
        // What only one standard has means something to the other only beside what both have.
        let matters = column.is_shared() || whole.is_shared();
        if matters && may_not_exceed(standard, id, limit) && !follows(standard, id, limit) {
            let theirs = column.of(lax).zip(whole.of(lax));
            let same = theirs.is_some_and(|(id, limit)| may_not_exceed(other, id, limit));
            if !same {
                rules.push(Rule::Limit(limit));
            }
        }
    }
    rules
}

/// Whether a sum by itself says that one indicator is not above another.
fn follows(standard: &Standard, part: IndicatorId, whole: IndicatorId) -> bool {
    let added = |id: IndicatorId| {
        let terms = standard.indicators[id].terms.iter();
        terms.filter(|term| !term.minus).map(|term| term.indicator)
    };
    let sum = &standard.indicators[whole].terms;
    let is_term = sum.iter().all(|term| !term.minus) && added(whole).any(|term| term == part);
    is_term || added(part).eq([whole])
}

/// The smallest figures that one standard takes and that break what the other declares.
fn breaking(
    both: &Both<'_>,
    strict: Which,
    part: IndicatorId,
    rule: Rule,
) -> Result<Option<Told>, ()> {
    let mut figures = Figures::new(both, strict);
    let whole = match rule {
        Rule::Limit(whole) => Some(whole),
        Rule::NotNegative | Rule::Least(_) | Rule::Most(_) => None,
    };
    figures.break_rule(part, rule);
    // A limit of 0 is doubted itself, so one above it shows more.
    let above_zero = whole.map(|whole| {
        let mut figures = figures.clone();
        let limit = figures.amount(whole);
        figures
            .system
            .demand(Demand::Within(limit, above(Decimal::ZERO)));
        figures
    });
    let told: Vec<IndicatorId> = std::iter::once(part).chain(whole).collect();
    match above_zero.map(|figures| figures.solve(&told)) {
        Some(Ok(Some(found))) => Ok(Some(found)),
        _ => figures.solve(&told),
    }
}

/// Figures that the lax standard takes, as the strict one counts them.
#[derive(Clone)]
struct Figures<'a> {
    strict: &'a Standard,
    system: System,
    lax: Variables,
    /// The column of the lax standard of each name that is reported there.
    columns: BTreeMap<(String, bool), IndicatorId>,
    known: BTreeMap<IndicatorId, Variable>,
}

impl<'a> Figures<'a> {
    fn new(both: &Both<'a>, strict: Which) -> Self {
        let lax = both.standard(strict.other());
        let mut system = System::new();
        let variables = system.include(lax);
        let reported = lax.indicators.iter().filter(|(_, it)| !it.is_calculated());
        Self {
            strict: both.standard(strict),
            system,
            lax: variables,
            columns: reported
                .map(|(id, it)| ((key(&it.name), it.is_count()), id))
                .collect(),
            known: BTreeMap::new(),
        }
    }

    /// The variable of an indicator of the strict standard, which asks nothing of it by itself.
    fn amount(&mut self, id: IndicatorId) -> Variable {
        if let Some(known) = self.known.get(&id) {
            return *known;
        }
        let indicator = &self.strict.indicators[id];
        let grain = grain(indicator);
        let variable = if indicator.is_calculated() {
            let total = self.system.variable(grain, Decimal::ZERO, None);
            let terms = self.terms(id, false);
            self.system.demand(Demand::Sum { total, terms });
            total
        } else {
            let column = self
                .columns
                .get(&(key(&indicator.name), indicator.is_count()));
            let shared = column.and_then(|id| self.lax.of(*id));
            let (low, high) = (indicator.at_least, indicator.at_most);
            shared.unwrap_or_else(|| self.system.variable(grain, low, high))
        };
        self.known.insert(id, variable);
        variable
    }

    fn terms(&mut self, id: IndicatorId, turned: bool) -> Vec<(bool, Variable)> {
        let terms = &self.strict.indicators[id].terms;
        let terms = terms.iter();
        terms
            .map(|term| (term.minus != turned, self.amount(term.indicator)))
            .collect()
    }

    fn break_rule(&mut self, part: IndicatorId, rule: Rule) {
        let demand = match rule {
            Rule::Least(least) => Demand::Within(self.amount(part), below(least)),
            Rule::Most(most) => Demand::Within(self.amount(part), above(most)),
            Rule::NotNegative => {
                let terms = self.terms(part, true);
                self.excess(part, terms)
            }
            Rule::Limit(whole) => {
                let terms = vec![(false, self.amount(part)), (true, self.amount(whole))];
                self.excess(part, terms)
            }
        };
        self.system.demand(demand);
    }

    /// Asks that a sum be above 0.
    fn excess(&mut self, part: IndicatorId, terms: Vec<(bool, Variable)>) -> Demand {
        let grain = grain(&self.strict.indicators[part]);
        let total = self.system.variable(grain, Decimal::ZERO, None);
        self.system.demand(Demand::Sum { total, terms });
        Demand::Within(total, above(Decimal::ZERO))
    }

    /// The smallest figures, of which these indicators are told.
    fn solve(mut self, told: &[IndicatorId]) -> Result<Option<Told>, ()> {
        let found = match self.system.solve() {
            Solution::Least(found) => found,
            Solution::Impossible => return Ok(None),
            Solution::Undecided => return Err(()),
        };
        let mut values = Told::default();
        for id in told.iter().flat_map(|id| self.strict.reported(*id)) {
            let value = Value::Number(found.value(self.amount(id)));
            let name = key(&self.strict.indicators[id].name);
            values.values.insert(name, value);
        }
        Ok(Some(values))
    }
}

fn grain(indicator: &Indicator) -> Grain {
    match indicator.kind {
        IndicatorKind::Percent => Grain::Any,
        IndicatorKind::Count { .. } | IndicatorKind::Flag => Grain::Whole,
    }
}

fn above(value: Decimal) -> Interval {
    Interval {
        lower: Some(Endpoint {
            value,
            inclusive: false,
        }),
        upper: None,
    }
}

fn below(value: Decimal) -> Interval {
    Interval {
        lower: None,
        upper: Some(Endpoint {
            value,
            inclusive: false,
        }),
    }
}

fn witness(both: &Both<'_>, strict: Which, column: Column, rule: Rule, told: &Told) -> Witness {
    let standard = both.standard(strict);
    let refused = Finding::Refused(match rule {
        Rule::NotNegative => spell::at_least(Decimal::ZERO),
        Rule::Least(least) => spell::at_least(least),
        Rule::Most(most) => spell::at_most(most),
        Rule::Limit(whole) => spell::limit(&standard.indicators[whole].name),
    });
    let taken = match column.of(strict.other()) {
        Some(_) => Finding::Taken,
        None => Finding::Nothing,
    };
    let (old, new) = match strict {
        Which::Old => (refused, taken),
        Which::New => (taken, refused),
    };
    let name = column
        .of(strict)
        .map(|id| standard.indicators[id].name.clone());
    Witness {
        part: Part::Reading(name.unwrap_or_default()),
        figures: both.named(told),
        old,
        new,
    }
}
