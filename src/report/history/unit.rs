//! One unit from one period to the next.

use serde::Serialize;

use super::StepOf;
use super::sentence::{self, Line};
use crate::data::record::{Identity, Record};
use crate::engine::{PointsRange, Verdict};
use crate::history::{Before, CAUSES, Cause, Change, Difference, Followed, ItemPart, Judged, Part};
use crate::l10n::Args;
use crate::report::view::{ItemNumber, Number, Range};
use crate::report::words::Words;

/// A unit from one period to the next.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct UnitView<'a> {
    #[serde(flatten)]
    who: Who<'a>,
    /// What it was in the earlier period.
    before: How,
    /// The units that it was made of, where a map of units names them.
    parts: Vec<PartView<'a>>,
    /// What was made of it in the earlier period; of merged units of their figures together, by the earlier
    /// rules. Null where there is nothing to hold it against.
    was: Option<JudgedView>,
    /// What is made of it in the later period.
    is: JudgedView,
    /// What the total changed by, and for which cause; null where there is nothing to hold it against.
    points: Option<Split>,
    /// The causes for which the verdict turned, in their order.
    turned_by: Vec<CauseView>,
    /// The items that give other points, by cause and in order.
    items: Vec<ItemView>,
}

/// Who a unit is.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Who<'a> {
    code: Option<&'a str>,
    name: Option<&'a str>,
    district: Option<&'a str>,
    province: Option<&'a str>,
}

/// What a unit was.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum How {
    /// The same, by its code or its name.
    Same,
    /// One or more whole units.
    Merged,
    /// Several, of which some were divided.
    Divided,
    /// None that is known.
    New,
}

/// A unit that another was made of.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct PartView<'a> {
    #[serde(flatten)]
    who: Who<'a>,
    divided: bool,
    /// Null where there is no data of it.
    verdict: Option<Verdict>,
}

/// What is made of a unit.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct JudgedView {
    verdict: Verdict,
    points: Range,
}

impl JudgedView {
    fn of(verdict: Verdict, points: PointsRange) -> Self {
        let points = points.into();
        Self { verdict, points }
    }
}

/// A difference by cause. Where all points are exact, the parts add up to the total.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Split {
    total: DifferenceView,
    data: DifferenceView,
    class: DifferenceView,
    rules: DifferenceView,
}

/// The least and the most that missing data leaves possible; equal where it leaves only one.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct DifferenceView {
    min: Number,
    max: Number,
}

impl From<Difference> for DifferenceView {
    fn from(difference: Difference) -> Self {
        Self {
            min: Number(difference.min),
            max: Number(difference.max),
        }
    }
}

/// What a part of a difference comes from.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum CauseView {
    /// Other figures.
    Data,
    /// Other attributes, by which its class is told.
    Class,
    /// Other rules.
    Rules,
}

impl From<Cause> for CauseView {
    fn from(cause: Cause) -> Self {
        match cause {
            Cause::Data => Self::Data,
            Cause::Class => Self::Class,
            Cause::Rules => Self::Rules,
        }
    }
}

/// An item that gives other points for one cause.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct ItemView {
    cause: CauseView,
    item: ItemNumber,
    /// Null where the earlier rules do not have it.
    before: Option<Range>,
    /// Null where the later rules do not have it.
    after: Option<Range>,
}

pub(super) fn who(identity: &Identity) -> Who<'_> {
    Who {
        code: identity.code.as_deref(),
        name: identity.name.as_deref(),
        district: identity.district.as_deref(),
        province: identity.province.as_deref(),
    }
}

pub(super) fn view<'a>(
    of: StepOf<'a>,
    record: &'a Record,
    unit: &'a Followed,
    is: Judged,
) -> UnitView<'a> {
    let change = unit.change.as_ref();
    let items = change.map_or(&[][..], |change| &change.items);
    UnitView {
        who: who(&record.identity),
        before: match unit.before {
            Before::Same(_) => How::Same,
            Before::Merged(_) => How::Merged,
            Before::Divided(_) => How::Divided,
            Before::New => How::New,
        },
        parts: (parts(unit).iter())
            .map(|part| PartView {
                who: who(&part.identity),
                divided: part.is_divided,
                verdict: verdict_of(of, part),
            })
            .collect(),
        was: change.map(|change| JudgedView::of(change.first().verdict, change.first().points)),
        is: JudgedView::of(is.verdict, is.points),
        points: change.map(|change| {
            let [data, class, rules] = change.parts.map(DifferenceView::from);
            Split {
                total: change.total().into(),
                data,
                class,
                rules,
            }
        }),
        turned_by: change.map_or_else(Vec::new, |change| {
            change.turned_by().map(CauseView::from).collect()
        }),
        items: (items.iter())
            .map(|item| ItemView {
                cause: item.cause.into(),
                item: item.number.into(),
                before: item.before.map(Range::from),
                after: item.after.map(Range::from),
            })
            .collect(),
    }
}

/// The units that one was made of.
pub(super) fn parts(unit: &Followed) -> &[Part] {
    match &unit.before {
        Before::Merged(parts) | Before::Divided(parts) => parts,
        Before::Same(_) | Before::New => &[],
    }
}

/// What the earlier period made of a part.
pub(super) fn verdict_of(of: StepOf<'_>, part: &Part) -> Option<Verdict> {
    let judged = of.before.1.units.get(part.place?)?;
    Some(judged.verdict)
}

/// What changed of a unit, with the items below.
pub(super) fn lines(words: &Words<'_>, record: &Record, change: &Change) -> Vec<Line> {
    let texts = words.texts;
    let (first, last) = (change.first(), change.last());
    let parts = change.parts.map(|part| sentence::difference(texts, part));
    let [data, class, rules] = parts;
    let args = Args::new()
        .with("unit", sentence::name(words, &record.identity))
        .with("verdict_before", words.verdict(first.verdict))
        .with("verdict_after", words.verdict(last.verdict))
        .with("before", words.range(first.points))
        .with("after", words.range(last.points))
        .with("total", sentence::difference(texts, change.total()))
        .with("data", data)
        .with("class", class)
        .with("rules", rules);
    let mut lines = vec![(0, texts.with("history-unit", &args))];
    let causes = change
        .turned_by()
        .map(|cause| sentence::cause(texts, cause));
    let causes: Vec<String> = causes.collect();
    if !causes.is_empty() {
        let args = Args::new().with("causes", words.list("list-and", causes));
        lines.push((1, texts.with("history-turned-by", &args)));
    }
    if first.classes != last.classes {
        let classes = |names: &[String]| {
            let names = names.iter().map(|name| name.replace('_', " ")).collect();
            words.list("list-or", names)
        };
        let args = Args::new()
            .with("before", classes(&first.classes))
            .with("after", classes(&last.classes));
        lines.push((1, texts.with("effect-class", &args)));
    }
    for cause in CAUSES {
        let of_cause = change.items.iter().filter(|item| item.cause == cause);
        let items: Vec<String> = of_cause.map(|item| self::item(words, item)).collect();
        if !items.is_empty() {
            let args = Args::new()
                .with("cause", sentence::cause(texts, cause))
                .with("items", items.join("; "));
            lines.push((1, texts.with("history-items", &args)));
        }
    }
    lines
}

/// `12.2: 20 → 25`
pub(super) fn item(words: &Words<'_>, item: &ItemPart) -> String {
    let points = |points: Option<PointsRange>| {
        points.map_or_else(
            || words.texts.get("effect-absent"),
            |points| words.range(points),
        )
    };
    let args = Args::new()
        .with("number", item.number.to_string())
        .with("before", points(item.before))
        .with("after", points(item.after));
    words.texts.with("history-item", &args)
}
