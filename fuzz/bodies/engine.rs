//! A commune's figures, some of them missing: more data never contradicts what was certain.
//!
//! The first byte chooses a standard, the others the figures and which of them are missing.

use std::sync::LazyLock;

use tieuchi::advise::towards_recognition;
use tieuchi::data::{Given, Identity, Record, Value};
use tieuchi::engine::{Outcome, PointsRange, Reading, Reason, Verdict, evaluate, unverified_used};
use tieuchi::model::{IndicatorId, IndicatorKind, Standard};
use tieuchi::number::Decimal;
use tieuchi::program::{Program, Values};
use tieuchi::source::{FileId, FileKind, Position, Sources};

use super::help::standard;

/// Each form of the language, and the standard that ships.
const STANDARDS: [&str; 8] = [
    super::seeds::STANDARD,
    include_str!("../../tests/forms/change.tieuchi"),
    include_str!("../../tests/forms/class.tieuchi"),
    include_str!("../../tests/forms/condition.tieuchi"),
    include_str!("../../tests/forms/rounding.tieuchi"),
    include_str!("../../tests/forms/steps.tieuchi"),
    include_str!("../../tests/forms/sum.tieuchi"),
    include_str!("../../criteria/qd-06-2019.tieuchi"),
];

static BUILT: LazyLock<Vec<(Standard, Program)>> = LazyLock::new(|| {
    let lowered = |text| {
        let standard = standard(text);
        let program = Program::lower(&standard).expect("its figures are small");
        (standard, program)
    };
    STANDARDS.map(lowered).into()
});

/// Scores a commune, then again with gaps that are filled one after the other.
pub(crate) fn run(bytes: &[u8]) {
    let mut choices = Choices(bytes.iter());
    let (standard, program) = &BUILT[usize::from(choices.byte()) % BUILT.len()];
    let mut whole = figures(standard, &mut choices);
    let mut is_sound = is_sound(standard, &mut whole);
    if standard.compares() {
        let mut previous = figures(standard, &mut choices);
        is_sound &= self::is_sound(standard, &mut previous);
        whole.set_previous(Some(previous));
    }
    let outcome = evaluate(standard, &whole);
    let _ = towards_recognition(standard, &whole, &outcome);
    program_agrees(program, &whole, &outcome);
    let mut record = whole.clone();
    let hidden = hide(standard, &mut record, &mut choices);
    let mut before = evaluate(standard, &record);
    let _ = towards_recognition(standard, &record, &before);
    program_agrees(program, &record, &before);
    // Figures that contradict each other or the declarations say nothing certain.
    if !is_sound || has_problem(&outcome) {
        return;
    }
    assert_eq!(outcome.missing, [], "nothing is missing");
    never_contradicts(standard, &before, &outcome);
    for gap in hidden {
        gap.fill(standard, &mut record, &whole);
        let after = evaluate(standard, &record);
        never_contradicts(standard, &before, &after);
        never_contradicts(standard, &after, &outcome);
        before = after;
    }
}

/// What the lowered form says of a commune is among what the engine says.
fn program_agrees(program: &Program, record: &Record, outcome: &Outcome) {
    // Figures of thirty digits are too large for it.
    let Ok(values) = Values::of(program, record) else {
        return;
    };
    let scored = program.score(&values);
    let items = outcome.criteria.iter().flat_map(|one| &one.items);
    for (own, item) in scored.items.iter().zip(items) {
        if let Ok(points) = own {
            let points = Decimal::from_i128_with_scale(*points, program.point_digits());
            let range = item.points;
            assert!(range.min <= points && points <= range.max, "{item:?}");
        }
    }
    if let Ok(is_recognised) = scored.is_recognised {
        let contrary = if is_recognised {
            Verdict::NotMet
        } else {
            Verdict::Met
        };
        assert!(outcome.verdict != contrary, "{outcome:?}");
    }
}

/// Bytes taken one after the other; zeros when there are no more.
struct Choices<'b>(std::slice::Iter<'b, u8>);

impl Choices<'_> {
    fn byte(&mut self) -> u8 {
        self.0.next().copied().unwrap_or(0)
    }

    fn number(&mut self, kind: &IndicatorKind) -> Decimal {
        let size = self.byte();
        let whole = match size % 8 {
            0..=2 => Decimal::from(self.byte() % 8),
            3..=5 => Decimal::from(self.byte()),
            6 => Decimal::from(u16::from_be_bytes([self.byte(), self.byte()])),
            _ => Decimal::from(10_i128.pow(u32::from(self.byte() % 28))),
        };
        match kind {
            IndicatorKind::Percent => {
                Decimal::new(i64::try_from(whole).unwrap_or(9_990) % 10_001, 2)
            }
            IndicatorKind::Count { .. } | IndicatorKind::Flag => whole,
        }
    }
}

fn given<T>(value: T) -> Given<T> {
    static FILE: LazyLock<FileId> = LazyLock::new(|| {
        let file = Sources::new().add("a.csv", FileKind::Table, b"");
        file.expect("one file is not too many")
    });
    let at = Position::start(*FILE, 0);
    Given { value, at }
}

/// A commune of which everything is known, within the limits that numbers can be brought into.
fn figures(standard: &Standard, choices: &mut Choices<'_>) -> Record {
    let mut record = Record::new(standard, Identity::default(), given(()).at);
    for (id, attribute) in standard.attributes.iter() {
        let value = u16::from(choices.byte()) % attribute.domain.size();
        record.set_attribute(id, Some(given(value)));
    }
    for (id, indicator) in standard.indicators.iter() {
        if indicator.is_calculated() {
            continue;
        }
        let value = match &indicator.kind {
            IndicatorKind::Flag => Value::Flag(choices.byte() % 2 == 1),
            kind => {
                let number = choices.number(kind).max(indicator.at_least);
                Value::Number(indicator.at_most.map_or(number, |most| number.min(most)))
            }
        };
        record.set_value(id, Some(given(value)));
    }
    for _ in 0..standard.indicators.len() {
        for (id, indicator) in standard.indicators.iter() {
            let limits = indicator.limits.iter();
            let least = limits.filter_map(|limit| record.number(*limit)).min();
            if let (Some(number), Some(limit)) = (record.number(id), least) {
                record.set_number(id, number.min(limit));
            }
        }
    }
    record
}

/// Whether figures keep all that is declared; calculated ones are worked out.
fn is_sound(standard: &Standard, record: &mut Record) -> bool {
    record.calculate(standard).is_empty()
        && standard.indicators.iter().all(|(id, indicator)| {
            let Some(number) = record.number(id) else {
                return indicator.kind == IndicatorKind::Flag;
            };
            number >= indicator.at_least
                && indicator.at_most.is_none_or(|most| number <= most)
                && (indicator.limits.iter())
                    .all(|limit| record.number(*limit).is_none_or(|most| number <= most))
        })
}

/// One figure that is missing.
enum Gap {
    Now(IndicatorId),
    Before(IndicatorId),
    Attributes,
}

impl Gap {
    fn fill(&self, standard: &Standard, record: &mut Record, whole: &Record) {
        match self {
            Gap::Now(id) => record.set_value(*id, whole.value(*id)),
            Gap::Before(id) => {
                let value = whole.previous().and_then(|previous| previous.value(*id));
                record.previous_mut().set_value(*id, value);
            }
            Gap::Attributes => {
                for id in standard.attributes.ids() {
                    record.set_attribute(id, whole.attribute(id));
                }
            }
        }
    }
}

fn hide(standard: &Standard, record: &mut Record, choices: &mut Choices<'_>) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let reported = standard.indicators.iter();
    let reported = reported.filter(|(_, indicator)| !indicator.is_calculated());
    for (id, _) in reported {
        let bits = choices.byte();
        if bits & 1 == 1 {
            record.set_value(id, None);
            gaps.push(Gap::Now(id));
        }
        if bits & 2 == 2 && record.previous().is_some() {
            record.previous_mut().set_value(id, None);
            gaps.push(Gap::Before(id));
        }
    }
    if choices.byte() & 1 == 1 {
        for id in standard.attributes.ids() {
            record.set_attribute(id, None);
        }
        gaps.push(Gap::Attributes);
    }
    gaps
}

fn has_problem(outcome: &Outcome) -> bool {
    let mut items = outcome.criteria.iter().flat_map(|one| &one.items);
    items.any(|item| match &item.reason {
        Reason::Measured(reading) => matches!(reading, Reading::Problem(_)),
        Reason::Flag(_) | Reason::When(_) => false,
    })
}

fn never_contradicts(standard: &Standard, less: &Outcome, more: &Outcome) {
    let within = |inner: PointsRange, outer: PointsRange| {
        assert!(
            outer.min <= inner.min && inner.max <= outer.max,
            "{less:?}\n{more:?}"
        );
    };
    within(more.points, less.points);
    for (more, less) in more.criteria.iter().zip(&less.criteria) {
        within(more.points, less.points);
        for (more, less) in more.items.iter().zip(&less.items) {
            within(more.points, less.points);
        }
    }
    let stays = less.verdict == Verdict::Undetermined || less.verdict == more.verdict;
    assert!(stays, "{less:?}\n{more:?}");
    let mut classes = more.classes.iter();
    assert!(classes.all(|class| less.classes.contains(class)));
    let rests_on: Vec<_> = unverified_used(standard, less).collect();
    assert!(unverified_used(standard, more).all(|span| rests_on.contains(&span)));
}
