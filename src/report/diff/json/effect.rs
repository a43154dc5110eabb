//! What becomes of communes.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Value as Json;

use super::distinction::range;
use crate::compare::effect::{Commune, Counts, Judged};
use crate::compare::{Comparison, Effect};
use crate::model::{IndicatorId, Standard};
use crate::report::json::{Line, SummaryView, rows, verdict};

/// Writes the object under its key; communes that did not change are only counted.
pub(super) fn write(
    comparison: &Comparison<'_>,
    effect: &Effect,
    line: &mut Line,
    out: &mut dyn Write,
) -> io::Result<()> {
    let names = |standard: &Standard, ids: &[IndicatorId]| -> Vec<String> {
        let names = ids.iter().map(|id| standard.indicators[*id].name.clone());
        names.collect()
    };
    line.entry(
        ",\n  \"effect\": {\n  \"before\": ",
        &SummaryView::new(&effect.before),
    )?;
    line.entry(",\n  \"after\": ", &SummaryView::new(&effect.after))?;
    let lacking = LackingView {
        before: names(comparison.old, &effect.lacking_before),
        after: names(comparison.new, &effect.lacking_after),
    };
    line.entry(",\n  \"lacking\": ", &lacking)?;
    line.entry(",\n  \"unchanged\": ", &effect.unchanged())?;
    line.entry(",\n  \"unpaired\": ", &effect.unpaired)?;
    let provinces = effect.by_province();
    rows(out, line, "provinces", provinces, |line, (name, counts)| {
        line.value(&PlaceView::new(name, &counts))
    })?;
    let districts = effect.by_district();
    rows(
        out,
        line,
        "districts",
        districts,
        |line, (province, district, counts)| {
            line.value(&DistrictView {
                district,
                place: PlaceView::new(province, &counts),
            })
        },
    )?;
    let changed = effect.communes.iter().filter(|commune| commune.changed);
    rows(out, line, "communes", changed, |line, commune| {
        line.value(&CommuneView::new(commune))
    })?;
    line.raw("\n  }");
    Ok(())
}

/// Indicators that a standard scores by and that no commune has.
#[derive(Serialize)]
struct LackingView {
    before: Vec<String>,
    after: Vec<String>,
}

#[derive(Serialize)]
struct PlaceView<'a> {
    province: Option<&'a str>,
    communes: usize,
    met_before: usize,
    met_after: usize,
    undetermined_before: usize,
    undetermined_after: usize,
    changed: usize,
}

impl<'a> PlaceView<'a> {
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

#[derive(Serialize)]
struct DistrictView<'a> {
    district: Option<&'a str>,
    #[serde(flatten)]
    place: PlaceView<'a>,
}

#[derive(Serialize)]
struct CommuneView<'a> {
    code: Option<&'a str>,
    name: Option<&'a str>,
    district: Option<&'a str>,
    province: Option<&'a str>,
    before: JudgedView<'a>,
    after: JudgedView<'a>,
    items: Vec<ItemView>,
}

#[derive(Serialize)]
struct JudgedView<'a> {
    verdict: &'static str,
    points: Json,
    classes: &'a [String],
}

#[derive(Serialize)]
struct ItemView {
    id: String,
    before: Option<Json>,
    after: Option<Json>,
}

impl<'a> CommuneView<'a> {
    fn new(commune: &'a Commune) -> Self {
        let identity = &commune.identity;
        let judged = |judged: &'a Judged| JudgedView {
            verdict: verdict(judged.verdict),
            points: range(judged.points),
            classes: &judged.classes,
        };
        let items = commune.items.iter().map(|item| ItemView {
            id: item.number.to_string(),
            before: item.before.map(range),
            after: item.after.map(range),
        });
        Self {
            code: identity.code.as_deref(),
            name: identity.name.as_deref(),
            district: identity.district.as_deref(),
            province: identity.province.as_deref(),
            before: judged(&commune.before),
            after: judged(&commune.after),
            items: items.collect(),
        }
    }
}
