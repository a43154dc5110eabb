//! One item in sentences: what was reported, the band it falls in, what more would bring.

use crate::advise::{self, Step};
use crate::engine::{ItemOutcome, ItemProblem, Measured, Reading, Reason};
use crate::exact::Decimal;
use crate::model::{Band, Form, IndicatorId, Interval, Item, Quantity, Ratio, Scale, Scoring};
use crate::report::phrase::{asked, counted, lower_first, names_both, upper_first};
use crate::report::ratio;
use crate::report::words::Words;
use crate::text::Args;

/// The sentences of an item.
pub(super) fn sentences(words: &Words<'_>, outcome: &ItemOutcome) -> String {
    let item = &words.standard.items[outcome.item];
    let about = match (&item.scoring, &outcome.reason) {
        (Scoring::Flag { indicator, .. }, Reason::Flag(answer)) => {
            flag(words, outcome, item, *indicator, *answer)
        }
        (Scoring::Measure { quantity, scale }, Reason::Measured(measured)) => Measure {
            words,
            item,
            outcome,
            quantity: *quantity,
            scale,
            measured,
        }
        .sentences(),
        // An outcome is made from the standard beside it, so its reason is of the item's kind.
        _ => words.points_of(outcome.points, item.max),
    };
    let mut text = upper_first(&about);
    if let Some(step) = advise::next_step(words.standard, outcome) {
        text.push(' ');
        text.push_str(&next(words, &step));
    }
    text
}

fn flag(
    words: &Words<'_>,
    outcome: &ItemOutcome,
    item: &Item,
    indicator: IndicatorId,
    answer: Option<bool>,
) -> String {
    let (what, has) = asked(&words.standard.indicators[indicator].label);
    let id = match answer {
        Some(true) => "item-flag-yes",
        Some(false) => "item-flag-no",
        None => "item-flag-missing",
    };
    let args = Args::new()
        .with("what", what)
        .with("has", if has { "yes" } else { "no" })
        .with("points", words.points_of(outcome.points, item.max))
        .with("possible", words.points_between(outcome.points));
    words.texts.with(id, &args)
}

/// What would bring more points, as a sentence.
pub(in crate::report) fn next(words: &Words<'_>, step: &Step) -> String {
    let label = |indicator| &words.standard.indicators[indicator].label;
    match *step {
        Step::Answer { indicator, points } => {
            let args = Args::new()
                .with("what", asked(label(indicator)).0)
                .with("points", words.points(points));
            words.texts.with("step-answer", &args)
        }
        Step::Change {
            indicator,
            by,
            rise,
            points,
        } => {
            let percent = words.standard.indicators[indicator].unit() == "%";
            let id = if percent {
                "step-percent"
            } else {
                "step-count"
            };
            let args = Args::new()
                .with("by", by)
                .with("what", counted(label(indicator)))
                .with("direction", if rise { "up" } else { "down" })
                .with("points", words.points(points));
            words.texts.with(id, &args)
        }
    }
}

/// An item that measures something.
struct Measure<'a> {
    words: &'a Words<'a>,
    item: &'a Item,
    outcome: &'a ItemOutcome,
    quantity: Quantity,
    scale: &'a Scale,
    measured: &'a Measured,
}

impl Measure<'_> {
    fn sentences(&self) -> String {
        match &self.measured.reading {
            Reading::Band(band) => self.in_band(*band),
            Reading::NoCase => self.say("item-no-case", self.args()),
            Reading::Open { bands, no_case } => {
                let bands = self.possible(bands, *no_case);
                let missing = self.missing().unwrap_or_default();
                let args = self.args().with("missing", missing).with("bands", bands);
                self.say("item-open", args)
            }
            Reading::Problem(problem) => self.say(
                match problem {
                    ItemProblem::NoCaseUnruled => "problem-no-case-unruled",
                    ItemProblem::CasesWithoutBase => "problem-cases-without-base",
                    ItemProblem::Overflow => "problem-overflow",
                },
                self.args(),
            ),
        }
    }

    fn in_band(&self, band: usize) -> String {
        let interval = match self.scale.bands.get(band) {
            Some(band) => band.interval,
            None => Interval::default(),
        };
        let args = self
            .args()
            .with("band", self.words.band(&interval, self.is_percent()));
        // A band can be certain although a figure is missing.
        match self.missing() {
            Some(missing) => self.say("item-in-band-anyway", args.with("missing", missing)),
            None => self.say(
                "item-in-band",
                args.with("figures", self.figures(&interval)),
            ),
        }
    }

    /// `94 trong 98 trẻ em …, đạt 95,92%`.
    fn figures(&self, interval: &Interval) -> String {
        let Quantity::Ratio(ratio) = self.quantity else {
            let id = match self.quantity {
                Quantity::Percent(_) => "figures-percent",
                _ => "figures-count",
            };
            return self.say(id, self.args());
        };
        let shown = match (self.measured.numerator, self.measured.denominator) {
            (Some(part), Some(whole)) => ratio::shown(part, whole, ratio.base, interval),
            _ => None,
        };
        // Figures that could be held against a band can also be divided.
        let Some(shown) = shown else {
            return self.say("figures-count", self.args());
        };
        let (part, whole) = self.part_and_whole();
        let choose = |condition, yes, no| if condition { yes } else { no };
        let args = self
            .args()
            .with("phrase", choose(names_both(&part, &whole), "one", "two"))
            .with("form", choose(ratio.form == Form::Share, "share", "rate"))
            .with("better", choose(self.more_is_better(), "more", "fewer"))
            .with("base", ratio.base)
            .with("ratio", self.words.ratio(shown, self.is_percent()));
        self.say("figures-ratio", args)
    }

    /// `chưa có số trẻ em …`
    fn missing(&self) -> Option<String> {
        let Measured {
            numerator,
            denominator,
            ..
        } = self.measured;
        let id = match (self.quantity, numerator, denominator) {
            (Quantity::Percent(_), None, _) => "missing-percent",
            (Quantity::Count(_), None, _) => "missing-count",
            (Quantity::Ratio(_), None, Some(_)) => "missing-part",
            (Quantity::Ratio(_), Some(_), None) => "missing-whole",
            (Quantity::Ratio(_), None, None) => "missing-both",
            _ => return None,
        };
        Some(self.say(id, self.args()))
    }

    /// The bands that remain possible, each with what it gives.
    fn possible(&self, bands: &[usize], no_case: bool) -> String {
        let words = self.words;
        let bands = bands.iter().filter_map(|band| self.scale.bands.get(*band));
        let mut parts: Vec<String> = bands
            .map(|band| {
                let args = Args::new()
                    .with("band", words.band(&band.interval, self.is_percent()))
                    .with("points", words.points(band.points.value));
                words.texts.with("possible-band", &args)
            })
            .collect();
        if no_case {
            let row = self.scale.no_case.as_ref();
            parts.push(match row {
                Some(row) => {
                    let args = Args::new().with("points", words.points(row.points.value));
                    words.texts.with("possible-no-case", &args)
                }
                None => words.texts.get("possible-no-case-unruled"),
            });
        }
        words.list("list-or", parts)
    }

    /// The variables that most sentences need.
    fn args(&self) -> Args {
        let (part, whole) = self.part_and_whole();
        Args::new()
            .with("part", part)
            .with("whole", whole)
            .with("n", self.measured.numerator.unwrap_or(Decimal::ZERO))
            .with("d", self.measured.denominator.unwrap_or(Decimal::ZERO))
            .with("points", self.points())
            .with("possible", self.words.points_between(self.outcome.points))
    }

    /// The phrases of what is counted and out of what; the second is empty where there is none.
    fn part_and_whole(&self) -> (String, String) {
        let label = |indicator: IndicatorId| &self.words.standard.indicators[indicator].label;
        match self.quantity {
            Quantity::Ratio(Ratio {
                numerator,
                denominator,
                ..
            }) => (counted(label(numerator)), counted(label(denominator))),
            Quantity::Count(count) => (counted(label(count)), String::new()),
            Quantity::Percent(percent) => (lower_first(label(percent)), String::new()),
        }
    }

    fn is_percent(&self) -> bool {
        match self.quantity {
            Quantity::Ratio(ratio) => ratio.form == Form::Share,
            Quantity::Percent(_) => true,
            Quantity::Count(_) => false,
        }
    }

    /// Whether the highest band gives more than the lowest: it chooses between *đạt* (reaches)
    /// and *chiếm* (makes up).
    fn more_is_better(&self) -> bool {
        let height = |band: &&Band| {
            let lower = band.interval.lower;
            lower.map(|end| (end.value, !end.inclusive))
        };
        let bands = &self.scale.bands;
        let points = |band: &Band| band.points.value;
        bands.iter().max_by_key(height).map(points) > bands.iter().min_by_key(height).map(points)
    }

    fn points(&self) -> String {
        self.words.points_of(self.outcome.points, self.item.max)
    }

    fn say(&self, id: &str, args: Args) -> String {
        self.words.texts.with(id, &args)
    }
}
