//! A change since the previous period, in sentences: both periods, the move, the band.

use super::measure::Measure;
use crate::engine::{ItemProblem, PreviousFigures, Reading};
use crate::l10n::Args;
use crate::model::{Change, Direction, Form, Interval, Level};
use crate::number::Decimal;
use crate::report::ratio::{self, Shown};

impl Measure<'_> {
    /// `Tỷ lệ trẻ em đi học trong trẻ em: kỳ này 300/350 (85,71%), kỳ trước 293/350 (83,71%); tăng
    /// 2 điểm phần trăm, thuộc mức “từ 2 điểm phần trăm trở lên”: 50/50 điểm.`
    pub(super) fn compared(&self, change: Change, previous: PreviousFigures) -> String {
        let (part, whole) = self.part_and_whole();
        let args = Args::new().with("part", part).with("whole", whole);
        let what = match change.level {
            Level::Ratio(ratio) if ratio.form == Form::Rate => "change-of-rate",
            Level::Ratio(_) => "change-of-share",
            Level::Count(_) => "change-of-count",
            Level::Percent(_) => "change-of-percent",
        };
        let measured = self.measured;
        let (above, below) = (measured.numerator, measured.denominator);
        let then = (previous.numerator, previous.denominator);
        let args = self
            .args()
            .with("what", self.say(what, &args))
            .with("now", self.level(change.level, above, below))
            .with("then", self.level(change.level, then.0, then.1));
        match self.reading {
            Reading::Band(band) => {
                let row = self.scale.bands.get(*band);
                let words = row.map(|row| self.words.row(row, self.quantity.wording()));
                let args = args
                    .with("band", words.unwrap_or_default())
                    .with("rule", self.rule().unwrap_or_default());
                let interval = row.map_or_else(Interval::default, |row| row.interval);
                let moved = self.moved(change, previous, &interval);
                let id = match (&self.scale.linear, &moved) {
                    (None, Some(_)) => "item-change",
                    (None, None) => "item-change-anyway",
                    (Some(_), Some(_)) => "item-change-by-steps",
                    (Some(_), None) => "item-change-by-steps-anyway",
                };
                self.say(id, &args.with("moved", moved.unwrap_or_default()))
            }
            Reading::NoCase if !self.rules_differ() => self.say("item-change-no-case", &args),
            Reading::NoCase => {
                let args = args.with("bands", self.bands(&[], true));
                self.say("item-change-open", &args)
            }
            Reading::Open { bands, no_case } => {
                if let Some(rule) = self.rule() {
                    return self.say("item-change-open-steps", &args.with("rule", rule));
                }
                let args = args.with("bands", self.bands(bands, *no_case));
                self.say("item-change-open", &args)
            }
            Reading::Problem(problem) => self.say(
                match problem {
                    ItemProblem::NoCaseUnruled => "problem-change-unruled",
                    ItemProblem::CasesWithoutBase => "problem-change-cases",
                    ItemProblem::Overflow => "problem-overflow",
                },
                &args,
            ),
        }
    }

    /// `300/350 (85,71%)`
    fn level(&self, level: Level, above: Option<Decimal>, below: Option<Decimal>) -> String {
        let texts = self.words.texts;
        let number = |value: Option<Decimal>| match value {
            Some(value) => texts.number(value),
            None => texts.get("figure-missing"),
        };
        match level {
            Level::Count(_) => number(above),
            Level::Percent(_) => {
                let sign = if above.is_some() { "%" } else { "" };
                format!("{}{sign}", number(above))
            }
            Level::Ratio(_) if above.is_none() && below.is_none() => number(None),
            Level::Ratio(of) => {
                let figures = format!("{}/{}", number(above), number(below));
                let known = above.zip(below);
                let shown = known.and_then(|(above, below)| {
                    ratio::shown(above, below, of.base, &Interval::default(), 0)
                });
                let Some(shown) = shown else { return figures };
                let share = of.form == Form::Share;
                let args = Args::new()
                    .with("figures", figures)
                    .with("ratio", self.words.ratio(shown, share))
                    .with("base", of.base);
                texts.with(if share { "level-share" } else { "level-rate" }, &args)
            }
        }
    }

    /// `tăng 2 điểm phần trăm`, of what is known; it is put into words only, never decided by.
    fn moved(&self, change: Change, previous: PreviousFigures, band: &Interval) -> Option<String> {
        let one = Decimal::ONE;
        let (base, is_ratio) = (change.level.base(), change.level.ratio().is_some());
        let over = |below: Option<Decimal>| if is_ratio { below } else { Some(one) };
        let (now, now_over) = (self.measured.numerator?, over(self.measured.denominator)?);
        let (then, then_over) = (previous.numerator?, over(previous.denominator)?);
        let rise = now.checked_mul(then_over)?;
        let rise = rise.checked_sub(then.checked_mul(now_over)?)?;
        let (times, below) = if change.relative {
            (Decimal::ONE_HUNDRED, then.checked_mul(now_over)?)
        } else {
            (base, now_over.checked_mul(then_over)?)
        };
        let above = match change.direction {
            Direction::Rise => rise,
            Direction::Fall => -rise,
        };
        let digits = (self.scale.rounding).map_or(0, |rounding| rounding.digits() + 2);
        let shown = ratio::shown(above.checked_mul(times)?, below, one, band, digits)?;
        let by = match shown {
            Shown::Value(value) => Shown::Value(value.abs()),
            Shown::JustUnder(bound) if bound <= Decimal::ZERO => Shown::JustOver(bound.abs()),
            Shown::JustOver(bound) if bound < Decimal::ZERO => Shown::JustUnder(bound.abs()),
            Shown::JustUnder(_) | Shown::JustOver(_) => shown,
        };
        let way = match (rise.is_zero(), rise > Decimal::ZERO) {
            (true, _) => "none",
            (_, true) => "up",
            (_, false) => "down",
        };
        let args = Args::new()
            .with("by", self.unit(&self.words.ratio(by, false), by.value()))
            .with("way", way);
        let moved = self.say("change-moved", &args);
        Some(match self.measured.rounded {
            Some(rounded) => {
                let rounded = rounded.abs();
                let rounded = self.unit(&self.words.texts.number(rounded), rounded);
                let args = Args::new().with("moved", moved).with("rounded", rounded);
                self.say("change-rounded", &args)
            }
            None => moved,
        })
    }

    /// A number as it is written, with what follows one of this value.
    fn unit(&self, number: &str, value: Decimal) -> String {
        format!(
            "{number}{}",
            self.words.unit(value, self.quantity.wording())
        )
    }
}
