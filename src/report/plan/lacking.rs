//! Who lacks which figures.

use super::Planned;
use super::rows::{Asked, goals};
use super::sentence;
use crate::model::Aggregate;
use crate::plan::Unit;
use crate::report::phrase::{lower_first, upper_first};
use crate::report::words::Words;

/// A unit, or the plan's own, that lacks figures of a goal.
#[cfg_attr(
    not(feature = "xlsx"),
    expect(dead_code, reason = "only a workbook has them all")
)]
pub(in crate::report) struct Lacking {
    pub(in crate::report) code: Option<String>,
    pub(in crate::report) name: String,
    pub(in crate::report) district: Option<String>,
    /// The target's number.
    pub(in crate::report) number: u32,
    /// What the goal asks.
    pub(in crate::report) asks: String,
    /// The labels of the figures; where the recognition is open, words for that.
    pub(in crate::report) labels: Vec<String>,
}

/// All that is lacking, goal by goal.
pub(in crate::report) fn all(planned: &Planned<'_>, words: &Words<'_>) -> Vec<Lacking> {
    let all = goals(planned).flat_map(|asked| {
        let units = asked.outcome.lacking.iter();
        let units = units.filter_map(|place| planned.units.get(*place));
        let of_units = units.map(|unit| of_unit(words, asked, unit));
        let own = &asked.outcome.own_lacking;
        let labels = own
            .iter()
            .map(|id| words.standard.indicators[*id].label.clone());
        let own = (!own.is_empty()).then(|| Lacking {
            code: None,
            name: planned.plan.unit.clone().unwrap_or_default(),
            district: None,
            number: asked.target.number,
            asks: upper_first(&sentence::asks(words, &asked.goal.aggregate)),
            labels: labels.collect(),
        });
        of_units.chain(own).collect::<Vec<_>>()
    });
    all.collect()
}

fn of_unit(words: &Words<'_>, asked: Asked<'_>, unit: &Unit<'_>) -> Lacking {
    let identity = &unit.record.identity;
    let mut labels: Vec<String> = Vec::new();
    for id in asked.goal.aggregate.indicators() {
        for gap in unit.record.gaps(words.standard, id) {
            let label = words.standard.indicators[gap].label.clone();
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
    }
    if let Aggregate::Recognised = asked.goal.aggregate {
        labels.push(words.texts.get("plan-recognition-open"));
    }
    Lacking {
        code: identity.code.clone(),
        name: words.commune(identity),
        district: identity.district.clone(),
        number: asked.target.number,
        asks: upper_first(&sentence::asks(words, &asked.goal.aggregate)),
        labels: labels
            .into_iter()
            .map(|label| lower_first(&label))
            .collect(),
    }
}
