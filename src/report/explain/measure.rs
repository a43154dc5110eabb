//! What an item measures, in sentences: the figures, the ratio, the band.

use crate::engine::{ItemProblem, Measured, Reading};
use crate::l10n::Args;
use crate::model::{
    Band, Change, ClassId, Form, IndicatorId, Interval, Level, NoCase, Quantity, Scale,
};
use crate::number::Decimal;
use crate::report::phrase::{counted, lower_first, names_both};
use crate::report::ratio;
use crate::report::words::Words;

/// An item that measures something.
pub(super) struct Measure<'a> {
    pub(super) words: &'a Words<'a>,
    /// The classes that the commune may belong to.
    pub(super) classes: &'a [ClassId],
    pub(super) quantity: Quantity,
    pub(super) scale: &'a Scale,
    pub(super) measured: Measured,
    pub(super) reading: &'a Reading,
    /// Its points of its most, in words.
    pub(super) points: String,
    /// The points that are possible, in words.
    pub(super) possible: String,
}

impl Measure<'_> {
    /// `94 trong 98 trẻ em …, đạt 95,92%, thuộc mức “từ 95% đến dưới 98%”: 30/50 điểm.`
    pub(super) fn sentences(&self) -> String {
        if let (Quantity::Change(change), Some(previous)) = (self.quantity, self.measured.previous)
        {
            return self.compared(change, previous);
        }
        let args = self.args();
        match self.reading {
            Reading::Band(band) => self.in_band(*band),
            Reading::NoCase if self.rules_differ() => {
                let args = args
                    .with("figures", self.figures_or_none(&[]))
                    .with("bands", self.bands(&[], true));
                self.say("item-open-by-class", &args)
            }
            Reading::NoCase => self.say("item-no-case", &args),
            Reading::Open { bands, no_case } => {
                let args = args.with("bands", self.bands(bands, *no_case));
                if let (Some(rule), Some(missing)) = (self.rule(), self.missing()) {
                    let args = args.with("missing", missing).with("rule", rule);
                    return self.say("item-open-linear", &args);
                }
                if let Some(missing) = self.missing() {
                    return self.say("item-open", &args.with("missing", missing));
                }
                // Only the class is not known.
                let figures = self.figures_or_none(bands);
                self.say("item-open-by-class", &args.with("figures", figures))
            }
            Reading::Problem(problem) => {
                let id = match problem {
                    ItemProblem::NoCaseUnruled => "problem-no-case-unruled",
                    ItemProblem::CasesWithoutBase => "problem-cases-without-base",
                    ItemProblem::Overflow => "problem-overflow",
                };
                self.say(id, &args)
            }
        }
    }

    fn in_band(&self, band: usize) -> String {
        let row = self.scale.bands.get(band);
        let interval = row.map_or_else(Interval::default, |band| band.interval);
        let band = row.map(|band| self.words.row(band, self.quantity.wording()));
        let args = self.args().with("band", band.unwrap_or_default());
        // A band can be certain although a figure is missing.
        let rule = self.rule();
        if let Some(missing) = self.missing() {
            let args = args.with("missing", missing);
            return match rule {
                Some(rule) => self.say("item-by-steps-anyway", &args.with("rule", rule)),
                None => self.say("item-in-band-anyway", &args),
            };
        }
        let args = args.with("figures", self.figures(&interval));
        if let Some(rule) = rule {
            let figures = self.figures(&interval);
            let figures = match self.measured.rounded {
                Some(rounded) => {
                    let rounded = self.words.figure(rounded, self.is_percent());
                    let args = Args::new()
                        .with("figures", figures)
                        .with("rounded", rounded);
                    self.say("figures-rounded", &args)
                }
                None => figures,
            };
            let args = args.with("figures", figures).with("rule", rule);
            return self.say("item-by-steps", &args);
        }
        match self.measured.rounded {
            Some(rounded) => {
                let rounded = self.words.figure(rounded, self.is_percent());
                self.say("item-in-band-rounded", &args.with("rounded", rounded))
            }
            None => self.say("item-in-band", &args),
        }
    }

    /// The rule that gives points by steps, if there is one.
    pub(super) fn rule(&self) -> Option<String> {
        let rule = self.scale.linear.as_ref()?;
        Some(self.words.steps(rule, self.quantity))
    }

    /// The figures of which only the class decides what they give: with a denominator of 0 there
    /// are none to show.
    fn figures_or_none(&self, bands: &[usize]) -> String {
        match bands.first().and_then(|band| self.scale.bands.get(*band)) {
            Some(band) => self.figures(&band.interval),
            None => self.say("figures-no-case", &self.args()),
        }
    }

    /// `94 trong 98 trẻ em …, đạt 95,92%`.
    fn figures(&self, interval: &Interval) -> String {
        let ratio = match self.quantity {
            Quantity::Level(Level::Ratio(ratio)) => ratio,
            Quantity::Level(Level::Percent(_)) => return self.say("figures-percent", &self.args()),
            Quantity::Level(Level::Count(_)) | Quantity::Change(_) => {
                return self.say("figures-count", &self.args());
            }
        };
        // More digits than the rounding leaves, so that one sees what was rounded.
        let digits = (self.scale.rounding).map_or(0, |rounding| rounding.digits() + 2);
        let shown = match (self.measured.numerator, self.measured.denominator) {
            (Some(part), Some(whole)) => ratio::shown(part, whole, ratio.base, interval, digits),
            _ => None,
        };
        let Some(shown) = shown else {
            return self.say("figures-count", &self.args());
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
        self.say("figures-ratio", &args)
    }

    /// `chưa có số trẻ em …`
    fn missing(&self) -> Option<String> {
        let Measured {
            numerator,
            denominator,
            ..
        } = self.measured;
        let id = match (self.quantity, numerator, denominator) {
            (Quantity::Level(Level::Percent(_)), None, _) => "missing-percent",
            (Quantity::Level(Level::Count(_)), None, _) => "missing-count",
            (Quantity::Level(Level::Ratio(_)), None, Some(_)) => "missing-part",
            (Quantity::Level(Level::Ratio(_)), Some(_), None) => "missing-whole",
            (Quantity::Level(Level::Ratio(_)), None, None) => "missing-both",
            _ => return None,
        };
        Some(self.say(id, &self.args()))
    }

    /// The bands that remain possible, each with what it gives.
    pub(super) fn bands(&self, bands: &[usize], no_case: bool) -> String {
        let words = self.words;
        let bands = bands.iter().filter_map(|band| self.scale.bands.get(*band));
        let mut parts: Vec<String> = bands
            .map(|band| {
                let args = Args::new()
                    .with("band", words.row(band, self.quantity.wording()))
                    .with("points", words.points(band.points.value));
                words.texts.with("possible-band", &args)
            })
            .collect();
        if no_case {
            parts.extend(self.rules().map(|rule| {
                let args = Args::new()
                    .with("points", words.points(rule.points.value))
                    .with("classes", words.of_classes(&rule.classes));
                words.texts.with("possible-no-case", &args)
            }));
            let unruled = |class: &ClassId| self.scale.no_case_for(*class).is_none();
            if self.classes.iter().any(unruled) {
                parts.push(words.texts.get("possible-no-case-unruled"));
            }
        }
        words.list("list-or", parts)
    }

    /// The rules for a denominator of 0 that may hold for the commune.
    fn rules(&self) -> impl Iterator<Item = &NoCase> {
        let may_hold = |rule: &&NoCase| self.classes.iter().any(|class| rule.holds_for(*class));
        self.scale.no_case.iter().filter(may_hold)
    }

    /// Whether these rules give different points.
    pub(super) fn rules_differ(&self) -> bool {
        let mut points = self.rules().map(|rule| rule.points.value);
        points
            .next()
            .is_some_and(|first| points.any(|other| other != first))
    }

    /// The variables that most sentences need.
    pub(super) fn args(&self) -> Args {
        let (part, whole) = self.part_and_whole();
        Args::new()
            .with("part", part)
            .with("whole", whole)
            .with("n", self.measured.numerator.unwrap_or(Decimal::ZERO))
            .with("d", self.measured.denominator.unwrap_or(Decimal::ZERO))
            .with("points", self.points.as_str())
            .with("possible", self.possible.as_str())
    }

    /// The phrases of what is counted and out of what; the second is empty where there is none.
    pub(super) fn part_and_whole(&self) -> (String, String) {
        let label = |indicator: IndicatorId| &self.words.standard.indicators[indicator].label;
        match self.quantity {
            Quantity::Level(Level::Percent(percent)) => {
                (lower_first(label(percent)), String::new())
            }
            Quantity::Level(level) | Quantity::Change(Change { level, .. }) => {
                let whole = level.denominator();
                let whole = whole.map_or_else(String::new, |whole| counted(label(whole)));
                (counted(label(level.numerator())), whole)
            }
        }
    }

    fn is_percent(&self) -> bool {
        matches!(self.quantity, Quantity::Level(level) if level.is_percent())
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

    pub(super) fn say(&self, id: &str, args: &Args) -> String {
        self.words.texts.with(id, args)
    }
}
