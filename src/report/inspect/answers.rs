//! Every answer as a sentence.

use super::Report;
use crate::inspect::{CriterionAtZero, Direction, Extreme, Found};
use crate::model::{ClassId, ItemId, Scoring};
use crate::solve::{By, Row};
use crate::text::Args;

/// A question with its answers.
pub(super) struct Question<'a> {
    pub(super) heading: &'static str,
    pub(super) answers: Vec<Answer<'a>>,
}

/// A sentence, and figures that bring it about.
pub(super) struct Answer<'a> {
    pub(super) sentence: String,
    pub(super) witness: Option<&'a Found>,
}

impl Answer<'_> {
    fn plain(sentence: String) -> Self {
        Self {
            sentence,
            witness: None,
        }
    }
}

/// All questions, in the order in which they are told.
pub(super) fn answers<'a>(report: &Report<'a>) -> Vec<Question<'a>> {
    let mut questions = Vec::new();
    let mut ask = |heading, answers| questions.push(Question { heading, answers });
    let beyond = report.beyond();
    if !beyond.is_empty() {
        ask("inspect-beyond-heading", beyond);
    }
    ask("inspect-classes-heading", report.classes());
    ask("inspect-zero-heading", report.at_zero());
    ask("inspect-costs-heading", report.costs());
    ask("inspect-least-heading", report.least());
    ask("inspect-scales-heading", report.scales());
    ask("inspect-rows-heading", report.rows());
    ask("inspect-unused-heading", report.unused());
    questions
}

impl<'a> Report<'a> {
    fn say(&self, id: &str, args: &Args) -> String {
        self.words.texts.with(id, args)
    }

    fn class(&self, class: ClassId) -> Args {
        let class = &self.words.standard.classes[class];
        Args::new()
            .with("class", class.label.as_str())
            .with("threshold", class.threshold)
    }

    /// Classes with their thresholds: `“…” (900)`.
    fn class_list(&self, classes: &[ClassId]) -> String {
        let one = |class: &ClassId| self.say("inspect-class", &self.class(*class));
        classes.iter().map(one).collect::<Vec<_>>().join("; ")
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

    fn classes(&self) -> Vec<Answer<'a>> {
        let answers = self.inspection.classes.iter().map(|answer| {
            let args = self.class(answer.class);
            let (id, args, witness) = match &answer.best {
                _ if !answer.has_communes => ("inspect-class-empty", args, None),
                Extreme::Found(found) => {
                    let id = if answer.reached == Some(true) {
                        "inspect-class-reached"
                    } else {
                        "inspect-class-missed"
                    };
                    (id, args.with("most", found.points), Some(found))
                }
                Extreme::Impossible => ("inspect-class-impossible", args, None),
                Extreme::Undecided => ("inspect-class-undecided", args, None),
            };
            Answer {
                sentence: self.say(id, &args),
                witness,
            }
        });
        let mut answers: Vec<Answer<'a>> = answers.collect();
        // All classes have the same figures, which are shown once.
        for answer in answers.iter_mut().skip(1) {
            answer.witness = None;
        }
        answers
    }

    fn numbers<'z>(&self, criteria: impl Iterator<Item = &'z CriterionAtZero>) -> String {
        let criteria = criteria.map(|at_zero| at_zero.criterion);
        self.words.criteria(criteria, ", ")
    }

    fn at_zero(&self) -> Vec<Answer<'a>> {
        let at_zero = &self.inspection.at_zero;
        let mut answers = Vec::new();
        if at_zero.iter().any(|criterion| criterion.breaks_condition) {
            let id = "inspect-zero-breaks";
            answers.push(Answer::plain(self.words.texts.get(id)));
        }
        for criterion in at_zero {
            let number = self.words.standard.criteria[criterion.criterion].number;
            let args = Args::new().with("criterion", number.to_string());
            let (id, args, witness) = match &criterion.best {
                Extreme::Found(found) => {
                    let args = args.with("most", found.points);
                    if criterion.short.is_empty() {
                        ("inspect-zero-reaches", args, Some(found))
                    } else {
                        let short = self.class_list(&criterion.short);
                        let args = args.with("classes", short);
                        ("inspect-zero-short", args, Some(found))
                    }
                }
                Extreme::Impossible => ("inspect-zero-impossible", args, None),
                Extreme::Undecided => ("inspect-zero-undecided", args, None),
            };
            answers.push(Answer {
                sentence: self.say(id, &args),
                witness,
            });
        }
        answers
    }

    fn costs(&self) -> Vec<Answer<'a>> {
        let at_zero = &self.inspection.at_zero;
        let breaking = at_zero
            .iter()
            .filter(|criterion| criterion.breaks_condition);
        let breaking = self.numbers(breaking);
        let short = at_zero
            .iter()
            .filter(|criterion| !criterion.costs.is_empty());
        let short = self.numbers(short);
        let undecided = at_zero
            .iter()
            .filter(|criterion| criterion.best == Extreme::Undecided);
        let undecided = self.numbers(undecided);
        let mut answers = Vec::new();
        let mut add = |id, criteria: String, none: Option<&str>| {
            if !criteria.is_empty() {
                let args = Args::new().with("criteria", criteria);
                answers.push(Answer::plain(self.say(id, &args)));
            } else if let Some(none) = none {
                answers.push(Answer::plain(self.words.texts.get(none)));
            }
        };
        let none = undecided.is_empty().then_some("inspect-costs-no-points");
        add(
            "inspect-costs-condition",
            breaking,
            Some("inspect-costs-no-condition"),
        );
        add("inspect-costs-points", short, none);
        add("inspect-costs-undecided", undecided, None);
        answers
    }

    fn least(&self) -> Vec<Answer<'a>> {
        let (sentence, witness) = match &self.inspection.least {
            Extreme::Found(found) => {
                let reached = &self.inspection.least_reaches;
                let id = if reached.is_empty() {
                    "inspect-least-none"
                } else {
                    "inspect-least-reaches"
                };
                let args = Args::new()
                    .with("least", found.points)
                    .with("classes", self.class_list(reached));
                (self.say(id, &args), Some(found))
            }
            Extreme::Impossible => (self.words.texts.get("inspect-least-impossible"), None),
            Extreme::Undecided => (self.words.texts.get("inspect-undecided"), None),
        };
        vec![Answer { sentence, witness }]
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
        let unreachable = self.inspection.out_of_reach.iter();
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
        if answers.is_empty() {
            answers.push(Answer::plain(self.words.texts.get("inspect-rows-none")));
        }
        answers
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
