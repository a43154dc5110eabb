//! Figures that one standard takes and that break what the other declares.

use std::collections::BTreeMap;

use super::both::{Both, Data, Which};
use super::witness::Facts;
use crate::analysis::{Conjunction, Declared, Variables};
use crate::data::record::Value;
use crate::decision::Answer;
use crate::decision::{Grain, Relation, Variable};
use crate::model::{IndicatorId, Interval, Quantity, Standard};
use crate::names::key;
use crate::number::Decimal;

/// To take in a figure with what is declared of it is as much work as to look at so many terms of a
/// rule.
const A_COLUMN: usize = 64;

/// What a standard declares of an indicator.
#[derive(Clone, Copy)]
pub(super) enum Rule {
    /// A calculated one is not below 0.
    NotNegative,
    /// `ít nhất` a number.
    Least(Decimal),
    /// `không quá` a number.
    Most(Decimal),
    /// `không quá` another indicator.
    Limit(IndicatorId),
}

/// The smallest figures that one standard takes and that break what the other declares.
pub(super) fn breaking(
    both: &Both<'_>,
    strict: Which,
    part: IndicatorId,
    rule: Rule,
) -> Result<Option<Facts>, ()> {
    let whole = match rule {
        Rule::Limit(whole) => Some(whole),
        Rule::NotNegative | Rule::Least(_) | Rule::Most(_) => None,
    };
    let facts: Vec<IndicatorId> = std::iter::once(part).chain(whole).collect();
    if !both
        .budget()
        .spend(A_COLUMN * both.standard(strict.other()).indicators.len())
    {
        return Err(());
    }
    let mut declared = Declared::within(both.budget());
    let lax = declared.include(both.standard(strict.other()));
    let mut decided = true;
    for data in both.data() {
        let mut figures = Figures::new(both, strict, &declared, &lax);
        figures.conjunction = match data {
            Data::Sound => figures.conjunction.complete(),
            Data::Consistent => figures.conjunction.consistent(),
            Data::Any => figures.conjunction,
        };
        figures.take(both, strict, &facts);
        figures.break_rule(part, rule);
        // A limit of 0 is doubted itself, so one above it shows more.
        let above_zero = whole.map(|whole| {
            let mut figures = figures.clone();
            figures.place(whole, Interval::above(Decimal::ZERO));
            figures
        });
        for figures in above_zero.into_iter().chain([figures]) {
            match figures.solve(&facts) {
                Answer::Sat(facts) => return Ok(Some(facts)),
                Answer::Unsat => decided = true,
                Answer::Unknown => decided = false,
            }
        }
    }
    // The last was looked for among all that there is.
    if decided { Ok(None) } else { Err(()) }
}

/// Figures that the lax standard takes, as the strict one counts them.
#[derive(Clone)]
struct Figures<'a> {
    strict: &'a Standard,
    conjunction: Conjunction<'a>,
    lax: &'a Variables,
    /// The column of the lax standard of each name that is reported there.
    columns: BTreeMap<(String, bool), Quantity>,
    known: BTreeMap<IndicatorId, Variable>,
}

impl<'a> Figures<'a> {
    fn new(both: &Both<'a>, strict: Which, declared: &'a Declared, lax: &'a Variables) -> Self {
        let standard = both.standard(strict.other());
        let reported = standard.indicators.iter();
        let reported = reported.filter(|(_, it)| !it.is_calculated());
        Self {
            strict: both.standard(strict),
            conjunction: Conjunction::new(declared),
            lax,
            columns: reported
                .map(|(id, it)| ((key(&it.name), it.is_count()), standard.quantity(id)))
                .collect(),
            known: BTreeMap::new(),
        }
    }

    /// Lets the lax standard take these too where it calculates them, and the strict one take what
    /// limits the first.
    fn take(&mut self, both: &Both<'_>, strict: Which, facts: &[IndicatorId]) {
        for id in facts {
            let other = both.column(strict, *id);
            if let Some(other) = other {
                let quantity = both.standard(strict.other()).quantity(other);
                self.conjunction.look_at(self.lax, quantity);
            }
        }
        for id in facts.iter().skip(1) {
            let range = self.strict.range(*id);
            self.place(*id, Interval::from(range.least.0));
            if let Some((most, _)) = range.most {
                self.place(*id, Interval::up_to(most));
            }
        }
    }

    /// The variable of an indicator of the strict standard, which asks nothing of it by itself.
    fn amount(&mut self, id: IndicatorId) -> Variable {
        if let Some(known) = self.known.get(&id) {
            return *known;
        }
        let indicator = &self.strict.indicators[id];
        let grain = self.grain(id);
        let variable = if indicator.is_calculated() {
            let total = self.conjunction.variable(grain, Decimal::ZERO, None);
            let terms = self.terms(id, false);
            self.conjunction.relate(Relation::Sum { total, terms });
            total
        } else {
            let name = (key(&indicator.name), indicator.is_count());
            let column = self.columns.get(&name).copied();
            let shared = column.and_then(|column| {
                self.conjunction.look_at(self.lax, column);
                column.indicators().first().and_then(|id| self.lax.of(*id))
            });
            let (low, high) = (indicator.at_least, indicator.at_most);
            shared.unwrap_or_else(|| self.conjunction.variable(grain, low, high))
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
        match rule {
            Rule::Least(least) => self.place(part, Interval::below(least)),
            Rule::Most(most) => self.place(part, Interval::above(most)),
            Rule::NotNegative => {
                let terms = self.terms(part, true);
                self.conjunction.excess(self.grain(part), terms);
            }
            Rule::Limit(whole) => {
                let terms = vec![(false, self.amount(part)), (true, self.amount(whole))];
                self.conjunction.excess(self.grain(part), terms);
            }
        }
    }

    fn place(&mut self, id: IndicatorId, range: Interval) {
        let relation = Relation::Within(self.amount(id), range);
        self.conjunction.relate(relation);
    }

    fn grain(&self, id: IndicatorId) -> Grain {
        Grain::of(&self.strict.indicators[id]).unwrap_or(Grain::Whole)
    }

    /// The smallest figures, of which those of these indicators are the facts.
    fn solve(mut self, facts: &[IndicatorId]) -> Answer<Facts> {
        let commune = match self.conjunction.answer() {
            Answer::Sat(commune) => commune,
            Answer::Unsat => return Answer::Unsat,
            Answer::Unknown => return Answer::Unknown,
        };
        let mut values = Facts::default();
        for id in facts.iter().flat_map(|id| self.strict.reported(*id)) {
            let value = Value::Number(commune.figures.value(self.amount(id)));
            let name = key(&self.strict.indicators[id].name);
            values.values.insert(name, value);
        }
        Answer::Sat(values)
    }
}
