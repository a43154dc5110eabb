//! The answers for programs.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use super::Report;
use crate::analysis::{By, Row};
use crate::data::record::Value;
use crate::escape::Json;
use crate::inspect::{Direction, Extreme, OfClasses};
use crate::model::{AttributeDomain, AttributeId, ClassId, CriterionId, IndicatorId, ItemId};
use crate::report::view::{Day, FileView, ItemNumber, Number, Points, Tool};

/// `reached` and `reached_classes` are null where an answer is not decided.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Document<'a> {
    /// What wrote this.
    tool: Tool,
    /// The standard.
    standard: Head<'a>,
    /// What the answers leave aside.
    beyond: Beyond<'a>,
    /// The labels of the requirements that every answer on totals takes to be met.
    premise: Vec<&'a str>,
    /// The most points of each class, and whether they reach its threshold.
    classes: Vec<ClassView<'a>>,
    /// The most points with a criterion at zero, criterion by criterion.
    criteria_at_zero: Vec<AtZero<'a>>,
    /// The least points with no criterion at zero.
    least_above_zero: Least<'a>,
    /// Which way each item's points go as its figure grows.
    scales: Vec<Scale>,
    /// Rows that no commune can score by.
    out_of_reach: Vec<RowView>,
    /// Indicators that no item needs.
    unused_indicators: Vec<&'a str>,
    /// Indicators that only limit others.
    only_limits: Vec<&'a str>,
}

/// A standard.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Head<'a> {
    id: &'a str,
    title: &'a str,
    /// The day that it was chosen for.
    day: Option<Day>,
    #[serde(flatten)]
    file: FileView<'a>,
    /// The answers rest on these, too.
    unverified_figures: usize,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Beyond<'a> {
    items: Vec<ItemNumber>,
    requirements: Vec<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct ClassView<'a> {
    class: &'a str,
    threshold: Points,
    has_communes: bool,
    most: ExtremeView<'a>,
    reached: Option<bool>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct AtZero<'a> {
    criterion: u32,
    /// Whether a criterion at zero is against a condition of recognition.
    breaks_condition: bool,
    most: Vec<OfClassesView<'a>>,
    /// The classes whose threshold is then out of reach.
    short_of: Vec<&'a str>,
    /// The classes that reach it otherwise, and not then.
    costs: Vec<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Least<'a> {
    least: Vec<OfClassesView<'a>>,
    reached_classes: Option<Vec<&'a str>>,
}

/// An answer and the classes that it is of: those of its communes that there can be.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct OfClassesView<'a> {
    classes: Vec<&'a str>,
    #[serde(flatten)]
    extreme: ExtremeView<'a>,
}

/// `points`, the points of each item and a commune
/// that has them are there when it is found: its attributes as far as they matter, its figures, and
/// those of the previous period.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct ExtremeView<'a> {
    answer: AnswerKind,
    points: Option<Points>,
    items: Option<BTreeMap<String, Option<Points>>>,
    attributes: Option<BTreeMap<&'a str, FigureValue>>,
    figures: Option<BTreeMap<&'a str, FigureValue>>,
    previous: Option<BTreeMap<&'a str, FigureValue>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
enum FigureValue {
    Flag(bool),
    Number(Number),
    Choice(String),
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Scale {
    item: ItemNumber,
    direction: DirectionKind,
    turns_at_band: Option<usize>,
}

/// `band` is its place in the scale, from 0 as in the results of `score`; it is null for `no_case`, for a condition, and for `most`, the most
/// points by steps. Only that has `reached`, the most points that are reached.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct RowView {
    item: ItemNumber,
    kind: RowKind,
    band: Option<usize>,
    reached: Option<Points>,
}

/// Whether there is such a commune.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum AnswerKind {
    Found,
    Impossible,
    Undecided,
}

/// Which way points go.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum DirectionKind {
    Rises,
    Falls,
    Level,
    Turns,
    ByClass,
}

/// What cannot be reached.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum RowKind {
    Band,
    NoCase,
    CasesWithoutBase,
    Holds,
    Fails,
    Most,
}

pub(super) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let standard = report.words.standard;
    let inspection = report.inspection;
    let requirements = inspection.beyond.requirements.iter();
    let requirements = requirements.filter_map(|at| standard.recognition.requirements.get(*at));
    let document = Document {
        tool: Tool::this(),
        standard: Head {
            id: &standard.id,
            title: &standard.title,
            day: standard.day.map(Day::from),
            file: report.sources.file(standard.file).into(),
            unverified_figures: standard.unverified.len(),
        },
        beyond: Beyond {
            items: (inspection.beyond.items.iter())
                .map(|id| report.item(*id))
                .collect(),
            requirements: requirements.map(|one| one.label.as_str()).collect(),
        },
        premise: (standard.recognition.requirements.iter().enumerate())
            .filter(|(at, _)| !inspection.beyond.requirements.contains(at))
            .map(|(_, one)| one.label.as_str())
            .collect(),
        classes: (inspection.classes.iter())
            .map(|answer| ClassView {
                class: report.class_key(answer.class),
                threshold: standard.threshold(answer.class).into(),
                has_communes: answer.has_communes,
                most: report.answer(&answer.best),
                reached: answer.reached,
            })
            .collect(),
        criteria_at_zero: (inspection.at_zero.iter())
            .map(|at_zero| AtZero {
                criterion: report.criterion(at_zero.criterion),
                breaks_condition: at_zero.breaks_condition,
                most: report.of_classes(&at_zero.best),
                short_of: report.class_keys(&at_zero.short),
                costs: report.class_keys(&at_zero.costs),
            })
            .collect(),
        least_above_zero: Least {
            least: report.of_classes(&inspection.least),
            reached_classes: (inspection.least.iter())
                .all(|of| of.extreme != Extreme::Undecided)
                .then(|| report.class_keys(&inspection.least_reaches)),
        },
        scales: (inspection.scales.iter())
            .map(|(id, direction)| report.scale(*id, *direction))
            .collect(),
        out_of_reach: report.out_of_reach(),
        unused_indicators: report.names(&inspection.unused),
        only_limits: report.names(&inspection.only_limits),
    };
    Json::pretty(&mut *out, &document)?;
    writeln!(out)
}

impl<'a> Report<'a> {
    fn item(&self, id: ItemId) -> ItemNumber {
        self.words.standard.items[id].number.into()
    }

    fn criterion(&self, id: CriterionId) -> u32 {
        self.words.standard.criteria[id].number
    }

    fn class_key(&self, id: ClassId) -> &'a str {
        &self.words.standard.classes[id].name
    }

    fn class_keys(&self, ids: &[ClassId]) -> Vec<&'a str> {
        ids.iter().map(|id| self.class_key(*id)).collect()
    }

    fn names(&self, ids: &[IndicatorId]) -> Vec<&'a str> {
        let standard = self.words.standard;
        let name = |id: &IndicatorId| standard.indicators[*id].name.as_str();
        ids.iter().map(name).collect()
    }

    fn answer(&self, extreme: &Extreme) -> ExtremeView<'a> {
        let standard = self.words.standard;
        let Extreme::Found(found) = extreme else {
            return ExtremeView {
                answer: if *extreme == Extreme::Impossible {
                    AnswerKind::Impossible
                } else {
                    AnswerKind::Undecided
                },
                points: None,
                items: None,
                attributes: None,
                figures: None,
                previous: None,
            };
        };
        let items = standard.items.values().zip(&found.items);
        ExtremeView {
            answer: AnswerKind::Found,
            points: Some(found.points.into()),
            items: Some(
                items
                    .map(|(item, points)| (item.number.to_string(), points.map(Points::from)))
                    .collect(),
            ),
            attributes: Some(self.attributes(&found.attributes)),
            figures: Some(self.figures(&found.figures)),
            previous: Some(self.figures(&found.previous)),
        }
    }

    fn of_classes(&self, answers: &[OfClasses]) -> Vec<OfClassesView<'a>> {
        let one = |of: &OfClasses| OfClassesView {
            classes: self.class_keys(&of.classes),
            extreme: self.answer(&of.extreme),
        };
        answers.iter().map(one).collect()
    }

    fn attributes(&self, known: &[(AttributeId, u16)]) -> BTreeMap<&'a str, FigureValue> {
        let known = known.iter().map(|(id, value)| {
            let attribute = &self.words.standard.attributes[*id];
            let value = match &attribute.domain {
                AttributeDomain::Flag => FigureValue::Flag(*value == 1),
                AttributeDomain::Choices(choices) => {
                    let choice = choices.get(usize::from(*value));
                    FigureValue::Choice(choice.cloned().unwrap_or_default())
                }
            };
            (attribute.name.as_str(), value)
        });
        known.collect()
    }

    fn figures(&self, known: &[(IndicatorId, Value)]) -> BTreeMap<&'a str, FigureValue> {
        let known = known.iter().map(|(id, value)| {
            let value = match value {
                Value::Flag(answer) => FigureValue::Flag(*answer),
                Value::Number(number) => FigureValue::Number(Number(*number)),
            };
            (self.words.standard.indicators[*id].name.as_str(), value)
        });
        known.collect()
    }

    fn scale(&self, id: ItemId, direction: Direction) -> Scale {
        let (direction, turns_at_band) = match direction {
            Direction::Rises => (DirectionKind::Rises, None),
            Direction::Falls => (DirectionKind::Falls, None),
            Direction::Level => (DirectionKind::Level, None),
            Direction::ByClass => (DirectionKind::ByClass, None),
            Direction::Turns { at, .. } => (DirectionKind::Turns, Some(at)),
        };
        Scale {
            item: self.item(id),
            direction,
            turns_at_band,
        }
    }

    fn out_of_reach(&self) -> Vec<RowView> {
        let out_of_reach = &self.inspection.out_of_reach;
        let ways = out_of_reach.ways.iter().map(|(id, by)| {
            let (kind, band) = match by {
                By::Row(Row::Band(at)) => (RowKind::Band, Some(*at)),
                By::Row(Row::NoCase) => (RowKind::NoCase, None),
                By::Answer(true) => (RowKind::Holds, None),
                By::Answer(false) => (RowKind::Fails, None),
                By::CasesWithoutBase => (RowKind::CasesWithoutBase, None),
            };
            RowView {
                item: self.item(*id),
                kind,
                band,
                reached: None,
            }
        });
        let most = out_of_reach.most.iter().map(|(id, points)| RowView {
            item: self.item(*id),
            kind: RowKind::Most,
            band: None,
            reached: Some((*points).into()),
        });
        ways.chain(most).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_schema_is_the_published_one() {
        crate::report::view::schema::is_published::<Document<'_>>(
            "inspect",
            "Answers to the questions about a standard, for all figures there can be. Every number is an exact decimal. Null says that a thing is not there or does not apply. The same input gives the same bytes.",
        );
    }
}
