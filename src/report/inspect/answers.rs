//! Every answer as a sentence.

use super::Report;
use super::witness::figures;
use crate::analysis::{By, Row};
use crate::inspect::{Direction, Found};
use crate::l10n::Args;
use crate::model::{ItemId, Scoring};

/// A question with its answers.
pub(super) struct Question {
    pub(super) heading: String,
    pub(super) answers: Vec<Said>,
}

/// A sentence, and the figures that bring it about: of the first answer with such all of them, then
/// those that differ from them.
pub(super) struct Said {
    pub(super) sentence: String,
    pub(super) figures: Option<String>,
}

/// A sentence, and a commune that brings it about.
pub(super) struct Answer<'a> {
    pub(super) sentence: String,
    pub(super) witness: Option<&'a Found>,
}

impl Answer<'_> {
    pub(super) fn plain(sentence: String) -> Self {
        Self {
            sentence,
            witness: None,
        }
    }
}

/// All questions, in the order in which they are told.
pub(super) fn answers(report: &Report<'_>) -> Vec<Question> {
    let asked = [
        ("inspect-beyond-heading", report.beyond()),
        ("inspect-classes-heading", report.classes()),
        ("inspect-zero-heading", report.at_zero()),
        ("inspect-costs-heading", report.costs()),
        ("inspect-least-heading", report.least()),
        ("inspect-scales-heading", report.scales()),
        ("inspect-rows-heading", report.rows()),
        ("inspect-unused-heading", report.unused()),
    ];
    let mut first = None;
    let mut questions = Vec::new();
    for (heading, answers) in asked {
        let mut said = Vec::new();
        for Answer { sentence, witness } in answers {
            let figures = witness.map(|found| figures(report, found, first));
            said.push(Said { sentence, figures });
            first = first.or(witness);
        }
        if !said.is_empty() {
            questions.push(Question {
                heading: report.words.texts.get(heading),
                answers: said,
            });
        }
    }
    questions
}

impl<'a> Report<'a> {
    pub(super) fn say(&self, id: &str, args: &Args) -> String {
        self.words.texts.with(id, args)
    }

    fn beyond(&self) -> Vec<Answer<'a>> {
        let beyond = &self.inspection.beyond;
        let standard = self.words.standard;
        let items = beyond.items.iter();
        let items = items.map(|item| standard.items[*item].number.to_string());
        let items: Vec<String> = items.collect();
        let mut answers = Vec::new();
        if !items.is_empty() {
            let args = Args::new().with("items", items.join(", "));
            answers.push(Answer::plain(self.say("inspect-beyond-items", &args)));
        }
        for at in &beyond.requirements {
            if let Some(requirement) = standard.recognition.requirements.get(*at) {
                let args = Args::new().with("label", requirement.label.as_str());
                let sentence = self.say("inspect-beyond-requirement", &args);
                answers.push(Answer::plain(sentence));
            }
        }
        answers
    }

    fn scales(&self) -> Vec<Answer<'a>> {
        let with = |wanted: Direction| {
            let scales = self.inspection.scales.iter();
            let scales = scales.filter(|(_, direction)| *direction == wanted);
            let numbers = scales.map(|(id, _)| self.words.standard.items[*id].number.to_string());
            numbers.collect::<Vec<_>>().join(", ")
        };
        let mut answers = Vec::new();
        for (id, direction) in [
            ("inspect-scales-rise", Direction::Rises),
            ("inspect-scales-fall", Direction::Falls),
            ("inspect-scales-level", Direction::Level),
            ("inspect-scales-by-class", Direction::ByClass),
        ] {
            let items = with(direction);
            if !items.is_empty() {
                let args = Args::new().with("items", items);
                answers.push(Answer::plain(self.say(id, &args)));
            }
        }
        let mut turns = false;
        for (item, direction) in &self.inspection.scales {
            if let Direction::Turns { at, before } = direction {
                turns = true;
                let args = self.row(*item, Row::Band(*at)).with("before", *before);
                answers.push(Answer::plain(self.say("inspect-scales-turn", &args)));
            }
        }
        if !turns {
            let id = "inspect-scales-none-turns";
            answers.push(Answer::plain(self.words.texts.get(id)));
        }
        answers
    }

    /// An item's row: its number, its range and its points.
    fn row(&self, id: ItemId, row: Row) -> Args {
        let item = &self.words.standard.items[id];
        let args = Args::new().with("item", item.number.to_string());
        let Scoring::Measure { quantity, scale } = &item.scoring else {
            return args;
        };
        let (range, points) = match row {
            Row::Band(at) => {
                let band = scale.bands.get(at);
                (
                    band.map(|band| self.words.row(band, quantity.wording())),
                    band.map(|band| band.points.value),
                )
            }
            Row::NoCase => (
                Some(self.words.no_case(*quantity)),
                scale.no_case.first().map(|row| row.points.value),
            ),
        };
        args.with("range", range.unwrap_or_default())
            .with("points", points.unwrap_or_default())
    }

    fn rows(&self) -> Vec<Answer<'a>> {
        let unreachable = self.inspection.out_of_reach.ways.iter();
        let answers = unreachable.filter_map(|(item, by)| match by {
            By::Row(row) => Some(self.say("inspect-rows-row", &self.row(*item, *row))),
            By::Answer(holds) => {
                let number = self.words.standard.items[*item].number.to_string();
                let args = Args::new().with("item", number);
                let id = if *holds {
                    "inspect-rows-never-holds"
                } else {
                    "inspect-rows-always-holds"
                };
                Some(self.say(id, &args))
            }
            // No standard rules this one.
            By::CasesWithoutBase => None,
        });
        let mut answers: Vec<Answer<'a>> = answers.map(Answer::plain).collect();
        for (item, most) in &self.inspection.out_of_reach.most {
            let args = self.steps(*item).with("points", *most);
            answers.push(Answer::plain(self.say("inspect-rows-steps", &args)));
        }
        if answers.is_empty() {
            answers.push(Answer::plain(self.words.texts.get("inspect-rows-none")));
        }
        answers
    }

    /// An item with points by steps: its number and its rule.
    fn steps(&self, id: ItemId) -> Args {
        let item = &self.words.standard.items[id];
        let args = Args::new().with("item", item.number.to_string());
        match &item.scoring {
            Scoring::Measure { quantity, scale } => {
                let rule = scale.linear.as_ref();
                let rule = rule.map(|rule| self.words.steps(rule, *quantity));
                args.with("rule", rule.unwrap_or_default())
            }
            Scoring::Flag { .. } | Scoring::When { .. } => args,
        }
    }

    fn unused(&self) -> Vec<Answer<'a>> {
        let mut answers = Vec::new();
        for (id, indicators) in [
            ("inspect-unused", &self.inspection.unused),
            ("inspect-only-limits", &self.inspection.only_limits),
        ] {
            let labels = indicators.iter();
            let labels = labels.map(|id| self.words.standard.indicators[*id].label.clone());
            let labels: Vec<String> = labels.collect();
            if !labels.is_empty() {
                let args = Args::new().with("indicators", self.words.quoted(&labels));
                answers.push(Answer::plain(self.say(id, &args)));
            }
        }
        if answers.is_empty() {
            answers.push(Answer::plain(self.words.texts.get("inspect-unused-none")));
        }
        answers
    }
}
