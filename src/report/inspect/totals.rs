//! What is said of totals: whether thresholds are reached, and what a criterion at 0 leaves.

use super::Report;
use super::answers::Answer;
use crate::inspect::{CriterionAtZero, Extreme, Found, OfClasses};
use crate::l10n::Args;
use crate::model::ClassId;

/// An answer as it is told.
struct Told<'a> {
    extreme: &'a Extreme,
    /// The classes that it is told of; `None` for all at once.
    of: Option<Vec<ClassId>>,
    /// The classes among them whose threshold is reached.
    enough: Vec<ClassId>,
    /// Those whose threshold is not.
    short: Vec<ClassId>,
}

impl<'a> Report<'a> {
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

    /// Answers one by one: where classes differ, those that it is enough for apart from the others.
    fn told(&self, answers: &'a [OfClasses]) -> Vec<Told<'a>> {
        let standard = self.words.standard;
        let mut told = Vec::new();
        for OfClasses { classes, extreme } in answers {
            let reached = |class: &ClassId| extreme.reaches(standard.threshold(*class));
            let with = |wanted| -> Vec<ClassId> {
                let classes = classes.iter().copied();
                classes
                    .filter(|class| reached(class) == Some(wanted))
                    .collect()
            };
            let (enough, short) = (with(true), with(false));
            let of = (answers.len() > 1).then(|| classes.clone());
            let both = of.is_some() && extreme.points().is_some();
            if !both || enough.is_empty() || short.is_empty() {
                told.push(Told {
                    extreme,
                    of,
                    enough,
                    short,
                });
                continue;
            }
            let none = Vec::new();
            told.push(Told {
                extreme,
                of: Some(enough.clone()),
                enough,
                short: none.clone(),
            });
            told.push(Told {
                extreme,
                of: Some(short.clone()),
                enough: none,
                short,
            });
        }
        told
    }

    /// A sentence about all classes, or the one like it about some.
    fn of_some(&self, told: &Told<'_>, id: &str, args: Args) -> String {
        match &told.of {
            None => self.say(id, &args),
            Some(classes) => {
                let args = args.with("of", self.class_list(classes));
                self.say(&format!("{id}-of"), &args)
            }
        }
    }

    pub(super) fn classes(&self) -> Vec<Answer<'a>> {
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
        // A commune that classes share is shown once.
        let mut shown: Vec<&Found> = Vec::new();
        for answer in &mut answers {
            answer.witness = answer.witness.filter(|found| !shown.contains(found));
            shown.extend(answer.witness);
        }
        answers
    }

    /// The requirements that communes are taken to meet, by their labels; empty for none.
    fn premise(&self) -> String {
        let requirements = self.words.standard.recognition.requirements.iter();
        let asked = requirements.enumerate();
        let asked = asked.filter(|(at, _)| !self.inspection.beyond.requirements.contains(at));
        let labels: Vec<String> = asked.map(|(_, one)| one.label.clone()).collect();
        self.words.quoted(&labels)
    }

    /// That only communes are looked at that meet the requirements.
    fn among(&self) -> Option<Answer<'a>> {
        let premise = self.premise();
        let args = Args::new().with("premise", premise.as_str());
        (!premise.is_empty()).then(|| Answer::plain(self.say("inspect-among", &args)))
    }

    /// Arguments with the premise of a sentence.
    fn with_premise(&self, args: Args) -> Args {
        let premise = self.premise();
        let premised = if premise.is_empty() { "no" } else { "yes" };
        args.with("premised", premised).with("premise", premise)
    }

    pub(super) fn at_zero(&self) -> Vec<Answer<'a>> {
        let at_zero = &self.inspection.at_zero;
        let mut answers: Vec<Answer<'a>> = self.among().into_iter().collect();
        if at_zero.iter().any(|criterion| criterion.breaks_condition) {
            let id = "inspect-zero-breaks";
            answers.push(Answer::plain(self.words.texts.get(id)));
        }
        for criterion in at_zero {
            let number = self.words.standard.criteria[criterion.criterion].number;
            for told in self.told(&criterion.best) {
                let args = Args::new().with("criterion", number.to_string());
                let args = self.with_premise(args);
                let (id, args, witness) = match told.extreme {
                    Extreme::Found(found) => {
                        let id = if told.short.is_empty() {
                            "inspect-zero-reaches"
                        } else {
                            "inspect-zero-short"
                        };
                        let args = args.with("most", found.points);
                        let classes = self.class_list(&told.short);
                        (id, args.with("classes", classes), Some(found))
                    }
                    Extreme::Impossible => ("inspect-zero-impossible", args, None),
                    Extreme::Undecided => ("inspect-zero-undecided", args, None),
                };
                answers.push(Answer {
                    sentence: self.of_some(&told, id, args),
                    witness,
                });
            }
        }
        answers
    }

    fn numbers<'z>(&self, criteria: impl Iterator<Item = &'z CriterionAtZero>) -> String {
        let criteria = criteria.map(|at_zero| at_zero.criterion);
        self.words.criteria(criteria, ", ")
    }

    pub(super) fn costs(&self) -> Vec<Answer<'a>> {
        let at_zero = || self.inspection.at_zero.iter();
        let breaking = self.numbers(at_zero().filter(|it| it.breaks_condition));
        let short = self.numbers(at_zero().filter(|it| !it.costs.is_empty()));
        let undecided = self.numbers(at_zero().filter(|it| {
            let mut best = it.best.iter();
            best.any(|of| of.extreme == Extreme::Undecided)
        }));
        let mut answers: Vec<Answer<'a>> = self.among().into_iter().collect();
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

    pub(super) fn least(&self) -> Vec<Answer<'a>> {
        let told = self.told(&self.inspection.least).into_iter();
        let answers = told.map(|told| {
            let args = self.with_premise(Args::new());
            let (id, args, witness) = match told.extreme {
                Extreme::Found(found) => {
                    let id = if told.enough.is_empty() {
                        "inspect-least-none"
                    } else {
                        "inspect-least-reaches"
                    };
                    let args = args
                        .with("least", found.points)
                        .with("classes", self.class_list(&told.enough));
                    (id, args, Some(found))
                }
                Extreme::Impossible => ("inspect-least-impossible", args, None),
                Extreme::Undecided => ("inspect-least-undecided", args, None),
            };
            Answer {
                sentence: self.of_some(&told, id, args),
                witness,
            }
        });
        self.among().into_iter().chain(answers).collect()
    }
}
