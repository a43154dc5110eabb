//! The answers for programs, put into their value.

use std::collections::BTreeMap;

use super::Report;
use super::answers::answers;
use super::view::{
    AnswerKind, AtZero, Beyond, ClassView, DirectionKind, ExtremeView, FigureValue, Head, Least,
    OfClassesView, RowKind, RowView, Scale, View,
};
use crate::analysis::{By, Row};
use crate::data::record::Value;
use crate::inspect::{Direction, Extreme, OfClasses};
use crate::model::{AttributeDomain, AttributeId, ClassId, CriterionId, IndicatorId, ItemId};
use crate::report::notes;
use crate::report::rules::Tally;
use crate::report::view::{Day, ItemNumber, Number, Points, Tool};

/// All answers.
pub(super) fn view<'a>(report: &Report<'a>) -> View<'a> {
    let standard = report.words.standard;
    let inspection = report.inspection;
    let file = report.sources.file(standard.file);
    let requirements = inspection.beyond.requirements.iter();
    let requirements = requirements.filter_map(|at| standard.recognition.requirements.get(*at));
    View {
        tool: Tool::this(),
        standard: Head {
            id: &standard.id,
            title: &standard.title,
            day: standard.day.map(Day::from),
            file: file.into(),
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
        named: notes::standard(&report.words),
        questions: answers(report),
        warning: (report.words).unverified_of(&Tally::of(&standard.figures())),
        sha256: notes::sha256(&report.words, file),
    }
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
