//! What becomes of communes.

use serde::{Serialize, Serializer};

use super::Range;
use crate::compare::effect::{self, Commune, Counts};
use crate::compare::{Comparison, Effect};
use crate::engine::Verdict;
use crate::model::{IndicatorId, Standard};
use crate::report::view::{ItemNumber, SummaryView};

/// What becomes of communes; those that did not change are only counted.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct EffectView<'a> {
    before: SummaryView,
    after: SummaryView,
    lacking: Lacking<'a>,
    /// Communes of which nothing changed; they are not listed.
    unchanged: usize,
    /// Communes that only one reading of the data found.
    unpaired: usize,
    provinces: Vec<Counted<'a>>,
    districts: Vec<District<'a>>,
    /// Communes of which something changed, one a line.
    #[cfg_attr(test, schemars(with = "Vec<CommuneView<'_>>"))]
    communes: Changed<'a>,
}

/// The indicators that the old and the new standard score by and that no commune of the data has.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Lacking<'a> {
    before: Vec<&'a str>,
    after: Vec<&'a str>,
}

/// A province or a district, with its counts.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Counted<'a> {
    province: Option<&'a str>,
    communes: usize,
    met_before: usize,
    met_after: usize,
    undetermined_before: usize,
    undetermined_after: usize,
    changed: usize,
}

/// A district.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct District<'a> {
    district: Option<&'a str>,
    #[serde(flatten)]
    counts: Counted<'a>,
}

/// The communes of which something changed; each is made when it is written.
struct Changed<'a>(&'a Effect);

impl Serialize for Changed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let communes = self.0.communes.iter().filter(|commune| commune.changed);
        serializer.collect_seq(communes.map(CommuneView::from))
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct CommuneView<'a> {
    code: Option<&'a str>,
    name: Option<&'a str>,
    district: Option<&'a str>,
    province: Option<&'a str>,
    before: Judged<'a>,
    after: Judged<'a>,
    /// Items that give other points.
    items: Vec<Item>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Judged<'a> {
    verdict: Verdict,
    points: Range,
    /// The names of the classes that are possible.
    classes: &'a [String],
}

/// An item's points; null where a standard does not have the item.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Item {
    id: ItemNumber,
    before: Option<Range>,
    after: Option<Range>,
}

impl<'a> EffectView<'a> {
    pub(super) fn new(comparison: &Comparison<'a>, effect: &'a Effect) -> Self {
        let provinces = effect.by_province().into_iter();
        let districts = effect.by_district().into_iter();
        Self {
            before: (&effect.before).into(),
            after: (&effect.after).into(),
            lacking: Lacking {
                before: names(comparison.old, &effect.lacking_before),
                after: names(comparison.new, &effect.lacking_after),
            },
            unchanged: effect.unchanged(),
            unpaired: effect.unpaired,
            provinces: provinces
                .map(|(name, counts)| Counted::new(name, &counts))
                .collect(),
            districts: districts
                .map(|(province, district, counts)| District {
                    district,
                    counts: Counted::new(province, &counts),
                })
                .collect(),
            communes: Changed(effect),
        }
    }
}

fn names<'a>(standard: &'a Standard, ids: &[IndicatorId]) -> Vec<&'a str> {
    let names = ids.iter();
    let names = names.map(|id| standard.indicators[*id].name.as_str());
    names.collect()
}

impl<'a> Counted<'a> {
    fn new(province: Option<&'a str>, counts: &Counts) -> Self {
        Self {
            province,
            communes: counts.communes,
            met_before: counts.met_before,
            met_after: counts.met_after,
            undetermined_before: counts.undetermined_before,
            undetermined_after: counts.undetermined_after,
            changed: counts.changed,
        }
    }
}

impl<'a> From<&'a effect::Judged> for Judged<'a> {
    fn from(judged: &'a effect::Judged) -> Self {
        Self {
            verdict: judged.verdict,
            points: judged.points.into(),
            classes: &judged.classes,
        }
    }
}

impl<'a> From<&'a Commune> for CommuneView<'a> {
    fn from(commune: &'a Commune) -> Self {
        let identity = &commune.identity;
        let items = commune.items.iter().map(|item| Item {
            id: item.number.into(),
            before: item.before.map(Range::from),
            after: item.after.map(Range::from),
        });
        Self {
            code: identity.code.as_deref(),
            name: identity.name.as_deref(),
            district: identity.district.as_deref(),
            province: identity.province.as_deref(),
            before: (&commune.before).into(),
            after: (&commune.after).into(),
            items: items.collect(),
        }
    }
}
