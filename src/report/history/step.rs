//! From one period to the next.

use serde::Serialize;

use super::StepOf;
use super::sentence::{self, Line};
use super::unit::{self, UnitView, Who};
use crate::data::record::Record;
use crate::engine::Verdict;
use crate::history::{Before, Followed, Recognised};
use crate::l10n::Args;
use crate::number::Decimal;
use crate::report::view::Number;
use crate::report::words::Words;

/// How many units a list names; of more only the number. JSON and CSV have all.
const MOST_NAMED: usize = 20;

/// From one period to the next.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct StepView<'a> {
    from: String,
    to: String,
    /// Whether units took the place of others in between.
    merger: bool,
    /// How many more units are recognised, and why.
    recognised: RecognisedView,
    /// What totals changed by, over units whose points are exact.
    points: PointsView,
    /// Each unit of the later period.
    units: Vec<UnitView<'a>>,
    /// The units of the earlier period that none of the later goes on with.
    gone: Vec<GoneView<'a>>,
}

/// How many units are recognised for certain: `before` and the parts add up to `after`.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct RecognisedView {
    before: i64,
    /// For units that came, went, merged or were divided.
    units: i64,
    data: i64,
    class: i64,
    rules: i64,
    after: i64,
}

/// What totals changed by, added up over some units.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct PointsView {
    /// How many units these are: those whose points are exact.
    units: usize,
    /// How many have a change that is a range and is left out.
    open: usize,
    total: Number,
    data: Number,
    class: Number,
    rules: Number,
}

/// A unit that no later one goes on with.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct GoneView<'a> {
    #[serde(flatten)]
    who: Who<'a>,
    verdict: Option<Verdict>,
}

pub(super) fn view(of: StepOf<'_>) -> StepView<'_> {
    let (step, after) = (of.step, of.after);
    let units = step.units.iter().zip(after.0.own()).zip(&after.1.units);
    let gone = step.gone.iter();
    let Recognised {
        before,
        after,
        units: by_units,
        causes: [data, class, rules],
    } = step.recognised;
    let points = step.points;
    let [of_data, of_class, of_rules] = points.causes;
    StepView {
        from: of.before.0.period.to_string(),
        to: of.after.0.period.to_string(),
        merger: step.is_merger,
        recognised: RecognisedView {
            before,
            units: by_units,
            data,
            class,
            rules,
            after,
        },
        points: PointsView {
            units: points.units,
            open: points.open,
            total: Number(points.causes.iter().sum()),
            data: Number(of_data),
            class: Number(of_class),
            rules: Number(of_rules),
        },
        units: units
            .map(|((unit, record), is)| unit::view(of, record, unit, *is))
            .collect(),
        gone: gone
            .filter_map(|place| {
                let record = of.before.0.own().get(*place)?;
                let judged = of.before.1.units.get(*place);
                Some(GoneView {
                    who: unit::who(&record.identity),
                    verdict: judged.map(|judged| judged.verdict),
                })
            })
            .collect(),
    }
}

/// The step for people.
pub(super) fn lines(words: &Words<'_>, of: StepOf<'_>) -> Vec<Line> {
    let texts = words.texts;
    let step = of.step;
    let mut lines = vec![(0, recognised(words, step.recognised))];
    let [data, class, rules] = step.points.causes;
    if step.points.units > 0 {
        let args = Args::new()
            .with("units", step.points.units)
            .with("open", step.points.open)
            .with("total", sentence::signed(texts, data + class + rules))
            .with("data", sentence::signed(texts, data))
            .with("class", sentence::signed(texts, class))
            .with("rules", sentence::signed(texts, rules));
        lines.push((0, texts.with("history-points", &args)));
    }
    let units = || step.units.iter().zip(of.after.0.own());
    let one_to_one =
        |unit: &Followed| matches!(unit.before, Before::Same(_)) || unit::parts(unit).len() == 1;
    let turned = |wanted: fn(Verdict, Verdict) -> bool| -> Vec<Vec<Line>> {
        let changed = units().filter(|(unit, _)| one_to_one(unit));
        let changed = changed.filter_map(|(unit, record)| Some((record, unit.change.as_ref()?)));
        let turned =
            changed.filter(|(_, change)| wanted(change.first().verdict, change.last().verdict));
        turned
            .map(|(record, change)| unit::lines(words, record, change))
            .collect()
    };
    let met = Verdict::Met;
    let gained = turned(|before, after| before != Verdict::Met && after == Verdict::Met);
    let lost = turned(|before, after| before == Verdict::Met && after != Verdict::Met);
    list(words, "history-gained", gained, &mut lines);
    list(words, "history-lost", lost, &mut lines);
    let merged = units().filter(|(unit, _)| {
        matches!(unit.before, Before::Merged(_)) && unit::parts(unit).len() > 1
    });
    let merged = merged.map(|(unit, record)| {
        let mut lines = match &unit.change {
            Some(change) => unit::lines(words, record, change),
            None => vec![(0, sentence::name(words, &record.identity))],
        };
        lines.push((1, parts(words, of, unit)));
        lines
    });
    list(words, "history-merged", merged.collect(), &mut lines);
    let divided = units().zip(&of.after.1.units);
    let divided = divided.filter(|((unit, _), _)| matches!(unit.before, Before::Divided(_)));
    let divided = divided.map(|((unit, record), is)| {
        let args = Args::new()
            .with("unit", sentence::name(words, &record.identity))
            .with("verdict", words.verdict(is.verdict))
            .with("points", words.range(is.points));
        vec![
            (0, texts.with("history-now", &args)),
            (1, parts(words, of, unit)),
        ]
    });
    list(words, "history-divided", divided.collect(), &mut lines);
    let new = units().zip(&of.after.1.units);
    let new = new.filter(|((unit, _), _)| unit.before == Before::New);
    let new = new.map(|((_, record), is)| vec![(0, alone(words, record, is.verdict))]);
    list(words, "history-new", new.collect(), &mut lines);
    let gone = step.gone.iter().filter_map(|place| {
        let record = of.before.0.own().get(*place)?;
        let verdict = of.before.1.units.get(*place).map_or(met, |it| it.verdict);
        Some(vec![(0, alone(words, record, verdict))])
    });
    list(words, "history-gone", gone.collect(), &mut lines);
    lines
}

/// `Được công nhận: 9 → 12 đơn vị (+3): …`
fn recognised(words: &Words<'_>, recognised: Recognised) -> String {
    let signed = |count: i64| sentence::signed(words.texts, Decimal::from(count));
    let [data, class, rules] = recognised.causes;
    let args = Args::new()
        .with("before", recognised.before.to_string())
        .with("after", recognised.after.to_string())
        .with("total", signed(recognised.after - recognised.before))
        .with("units", signed(recognised.units))
        .with("data", signed(data))
        .with("class", signed(class))
        .with("rules", signed(rules));
    words.texts.with("history-recognised", &args)
}

/// What a unit was made of, each with its verdict.
fn parts(words: &Words<'_>, of: StepOf<'_>, unit: &Followed) -> String {
    let parts = unit::parts(unit).iter().map(|part| {
        let verdict = unit::verdict_of(of, part);
        let args = Args::new()
            .with("unit", words.commune(&part.identity))
            .with(
                "verdict",
                verdict.map_or_else(
                    || words.texts.get("history-no-data"),
                    |verdict| words.verdict(verdict),
                ),
            )
            .with("divided", if part.is_divided { "yes" } else { "no" });
        words.texts.with("history-part", &args)
    });
    let args = Args::new().with("parts", parts.collect::<Vec<_>>().join("; "));
    words.texts.with("history-parts", &args)
}

fn alone(words: &Words<'_>, record: &Record, verdict: Verdict) -> String {
    let args = Args::new()
        .with("unit", sentence::name(words, &record.identity))
        .with("verdict", words.verdict(verdict));
    words.texts.with("history-alone", &args)
}

/// A heading with the number of units, and the first of them.
fn list(words: &Words<'_>, heading: &str, units: Vec<Vec<Line>>, lines: &mut Vec<Line>) {
    let count = units.len();
    if count == 0 {
        return;
    }
    let args = Args::new().with("count", count);
    lines.push((0, words.texts.with(heading, &args)));
    let named = units.into_iter().take(MOST_NAMED).flatten();
    lines.extend(named.map(|(depth, line)| (depth + 1, line)));
    let more = count.saturating_sub(MOST_NAMED);
    if more > 0 {
        let args = Args::new().with("count", more);
        lines.push((1, words.texts.with("history-more", &args)));
    }
}
