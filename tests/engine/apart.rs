//! Whether data tells two standards apart, tried on small ones of every form against all the small
//! data there is: changes, sums, rows by class, conditions on what a commune is.

use proptest::prelude::*;
use proptest::sample::Index;
use tieuchi::compare::apart::{Figure, FigureValue, Finding, Part, Witness};
use tieuchi::compare::tell_apart;
use tieuchi::data::{Record, Value};
use tieuchi::engine::{ConditionKind, Outcome, PointsRange, Truth, Verdict, evaluate};
use tieuchi::model::{self, ClassId, IndicatorId, Standard};
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax;

use crate::support::{given, record};

/// Choices, each at a place of its own, so that one can change and the others stay.
struct Choices<'a>(std::slice::Iter<'a, u8>);

impl Choices<'_> {
    fn of<'t>(&mut self, options: &[&'t str]) -> &'t str {
        options[self.number(options.len())]
    }

    fn number(&mut self, below: usize) -> usize {
        usize::from(self.0.next().copied().unwrap_or_default()) % below
    }
}

const CHOICES: usize = 80;

/// What is measured, bounds of its bands, what follows each, and whether there can be nothing to
/// measure.
const QUANTITIES: [(&str, [&str; 3], &str, bool); 9] = [
    ("tỷ lệ c / s", ["25", "50", "60"], "%", true),
    ("số s", ["1", "2", "3"], "", false),
    ("số c", ["1", "2", "3"], "", false),
    ("mức tăng số c so với kỳ trước", ["-1", "0", "1"], "", false),
    ("mức giảm số s so với kỳ trước", ["-1", "0", "1"], "", false),
    (
        "tốc độ giảm số s so với kỳ trước",
        ["-50", "0", "50"],
        "%",
        true,
    ),
    (
        "mức tăng tỷ lệ c / s so với kỳ trước",
        ["-50", "0", "20"],
        " điểm phần trăm",
        true,
    ),
    (
        "mức giảm tỷ lệ c / s so với kỳ trước",
        ["-20", "0", "50"],
        " điểm phần trăm",
        true,
    ),
    (
        "tốc độ tăng tỷ lệ c / s so với kỳ trước",
        ["-50", "0", "50"],
        "%",
        true,
    ),
];

const CONDITIONS: [&str; 5] = [
    "m",
    "s từ 2 trở lên",
    "m và c từ 1 trở lên",
    "không phải m hoặc s từ 3 trở lên",
    "s từ 2 trở lên hoặc s dưới 1",
];

/// Rows of a scale, and the most that they give.
fn rows(choices: &mut Choices<'_>, bounds: [&str; 3], unit: &str, no_case: bool) -> (String, u32) {
    let mut ranges = Vec::new();
    let mut below: Option<(&str, bool)> = None;
    for bound in bounds {
        let kind = choices.number(3);
        if kind == 0 {
            continue;
        }
        let (from, to) = (
            kind == 1,
            if kind == 1 {
                "đến dưới"
            } else {
                "đến"
            },
        );
        ranges.push(match below {
            None if from => format!("dưới {bound}{unit}"),
            None => format!("đến {bound}{unit}"),
            Some((low, true)) => format!("từ {low} {to} {bound}{unit}"),
            Some((low, false)) => format!("trên {low} {to} {bound}{unit}"),
        });
        below = Some((bound, from));
    }
    ranges.push(match below {
        None => format!("từ 0{unit} trở lên"),
        Some((low, true)) => format!("từ {low}{unit} trở lên"),
        Some((low, false)) => format!("trên {low}{unit}"),
    });
    if no_case && choices.number(3) > 0 {
        ranges.push("không phát sinh".to_owned());
    }
    let (mut text, mut most) = (String::new(), 20);
    let by_class = choices.number(2) == 1;
    for (at, range) in ranges.iter().enumerate() {
        let mut points = || {
            if at == 0 {
                20
            } else {
                [0, 10, 20, 20][choices.number(4)]
            }
        };
        let (one, other) = (points(), points());
        most = most.max(one).max(other);
        let row = |points, class| format!("      {range} {points} điểm{class}\n");
        if by_class {
            text.push_str(&row(one, " với k"));
            text.push_str(&row(other, " với r"));
        } else {
            text.push_str(&row(one, ""));
        }
    }
    (text, most)
}

fn text(bytes: &[u8]) -> String {
    let mut choices = Choices(bytes.iter());
    let sum = choices.of(&["bằng a + b", "bằng b + a", "bằng a - b", "bằng a + b", ""]);
    let limit = choices.of(&["không quá s", "không quá s", "không quá 2", "không quá a"]);
    let class = choices.of(&["m", "m", "không phải (không phải m)", "không phải m"]);
    let (quantity, bounds, unit, no_case) = QUANTITIES[choices.number(QUANTITIES.len())];
    let (rows, most) = rows(&mut choices, bounds, unit, no_case);
    let award = CONDITIONS[choices.number(CONDITIONS.len())];
    let zero = choices.of(&["", "không tiêu chí nào 0 điểm"]);
    let required = CONDITIONS[choices.number(CONDITIONS.len())];
    let required = match choices.number(2) {
        0 => String::new(),
        _ => format!("đáp ứng \"Y\" khi {required}"),
    };
    let (k, r) = (
        choices.of(&["10", "20", "30"]),
        choices.of(&["10", "15", "30"]),
    );
    let total = most + 10;
    format!(
        r#"bộ tiêu chí nho "Nhỏ"
  văn bản "Không có thật"
  tổng điểm {total}
đặc điểm m "M" (có/không)
nhóm k "K" khi {class}
nhóm r "R" các đơn vị còn lại
chỉ số a "A" (trẻ em) không quá 2
chỉ số b "B" (trẻ em) không quá 2
chỉ số s "S" (trẻ em) {sum}
chỉ số c "C" (trẻ em) {limit}
tiêu chí 1 "Một" tối đa {most} điểm
  mục 1.1 "Đo"
    theo {quantity}
{rows}tiêu chí 2 "Hai" tối đa 10 điểm
  mục 2.1 "Thưởng"
    10 điểm khi {award}
công nhận khi
  {zero}
  {required}
  tổng điểm từ {k} trở lên với k
  tổng điểm từ {r} trở lên với r
"#
    )
}

fn built(text: &str) -> Option<Standard> {
    let mut sources = Sources::new();
    let file = (sources.add("thử", FileKind::Text, text.as_bytes())).unwrap();
    let (ast, findings) = syntax::parse(&sources, file);
    assert!(findings.is_empty(), "{text}\n{findings:#?}");
    model::build(file, &ast).0
}

/// Two standards, of which the second makes a few other choices.
fn two() -> impl Strategy<Value = (String, String)> {
    let bytes = proptest::collection::vec(any::<u8>(), CHOICES);
    let edits = proptest::collection::vec((0..40_usize, any::<u8>()), 0..4);
    (bytes, edits).prop_map(|(bytes, edits)| {
        let mut edited = bytes.clone();
        for (at, byte) in edits {
            edited[at] = byte;
        }
        (text(&bytes), text(&edited))
    })
}

/// Values of `a`, `b`, `s` where it is reported, and `c`.
type Row = [u32; 4];

/// All rows of small values.
fn small() -> Vec<Row> {
    let mut all = Vec::new();
    for a in 0..4 {
        for b in 0..4 {
            for c in 0..5 {
                all.extend((0..5).map(|s| [a, b, s, c]));
            }
        }
    }
    all
}

fn filled(standard: &Standard, row: Row) -> Record {
    let mut record = record(standard);
    for (name, value) in ["a", "b", "s", "c"].into_iter().zip(row) {
        tell(standard, &mut record, name, Value::Number(value.into()));
    }
    record.calculate(standard);
    record
}

fn tell(standard: &Standard, record: &mut Record, name: &str, value: Value) {
    let mut indicators = standard.indicators.iter();
    let (id, _) = indicators.find(|(_, it)| it.name == name).unwrap();
    record.set_value(id, Some(given(value)));
}

/// Whether a standard takes all values of a record.
fn takes(standard: &Standard, record: &Record) -> bool {
    standard.indicators.iter().all(|(id, indicator)| {
        record.number(id).is_some_and(|value| {
            let limits = indicator.limits.iter();
            let limits = limits.filter_map(|limit| record.number(*limit));
            value >= indicator.at_least && limits.chain(indicator.at_most).all(|most| value <= most)
        })
    })
}

/// A whole commune.
fn commune(standard: &Standard, now: Row, before: Row, m: bool) -> Record {
    let mut record = filled(standard, now);
    record.set_previous(Some(filled(standard, before)));
    let id = standard.attributes.ids().next().unwrap();
    record.set_attribute(id, Some(given(u16::from(m))));
    record
}

#[derive(Debug, PartialEq)]
struct Judged {
    items: Vec<PointsRange>,
    conditions: Vec<Truth>,
    verdict: Verdict,
    classes: Vec<ClassId>,
}

fn judged(outcome: &Outcome) -> Judged {
    let items = outcome.criteria.iter().flat_map(|it| &it.items);
    // What is not asked holds.
    let truth = |is: fn(&ConditionKind) -> bool| {
        let mut conditions = outcome.conditions.iter();
        let found = conditions.find(|it| is(&it.kind));
        found.map_or(Truth::Holds, |it| it.truth)
    };
    Judged {
        items: items.map(|item| item.points).collect(),
        conditions: vec![
            truth(|kind| matches!(kind, ConditionKind::Total { .. })),
            truth(|kind| matches!(kind, ConditionKind::NoCriterionAtZero)),
            truth(|kind| matches!(kind, ConditionKind::Requirement { .. })),
        ],
        verdict: outcome.verdict,
        classes: outcome.classes.clone(),
    }
}

/// What a standard reads of the figures of a witness.
fn shown(standard: &Standard, figures: &[Figure]) -> Record {
    let mut record = record(standard);
    let mut before = crate::support::record(standard);
    for figure in figures {
        match figure.value {
            FigureValue::Number(number) => {
                let period = if figure.is_previous {
                    &mut before
                } else {
                    &mut record
                };
                tell(standard, period, &figure.name, Value::Number(number));
            }
            FigureValue::Flag(flag) => {
                let id = standard.attributes.ids().next().unwrap();
                record.set_attribute(id, Some(given(u16::from(flag))));
            }
            _ => panic!("{figure:?}"),
        }
    }
    record.calculate(standard);
    before.calculate(standard);
    record.set_previous(Some(before));
    record
}

/// What an indicator may not exceed, through any number of limits.
fn limits(standard: &Standard, id: IndicatorId) -> Vec<IndicatorId> {
    let mut above = vec![id];
    let mut at = 0;
    while let Some(id) = above.get(at).copied() {
        above.extend(&standard.indicators[id].limits);
        at += 1;
    }
    above.split_off(1)
}

/// Whether what is known breaks what a standard declares: a calculated value that has all its parts
/// must be there.
fn breaks(standard: &Standard, record: &Record) -> bool {
    standard.indicators.iter().any(|(id, indicator)| {
        let mut terms = indicator.terms.iter();
        let whole =
            indicator.is_calculated() && terms.all(|it| record.number(it.indicator).is_some());
        let value = record.number(id);
        let limits = limits(standard, id).into_iter();
        let limits = limits.filter_map(|limit| record.number(limit));
        let mut limits = limits.chain(indicator.at_most);
        whole && value.is_none() || value.is_some_and(|value| limits.any(|most| value > most))
    })
}

/// Every witness is what it says.
fn check(old: &Standard, new: &Standard, witness: &Witness) {
    let records = [old, new].map(|standard| shown(standard, &witness.figures));
    let broken: Vec<bool> = ([old, new].iter().zip(&records))
        .map(|(standard, record)| breaks(standard, record))
        .collect();
    if let Part::Reading(_) = witness.part {
        let refused = [&witness.old, &witness.new].map(|it| matches!(it, Finding::Refused(_)));
        assert_eq!(broken, refused, "{witness:?}");
        assert!(refused[0] != refused[1] || matches!(witness.old, Finding::Kind(_)));
        return;
    }
    assert_eq!(broken, [false, false], "{witness:?}");
    let [was, is] = &records;
    let (was, is) = (judged(&evaluate(old, was)), judged(&evaluate(new, is)));
    match &witness.part {
        Part::Item(number) => {
            let at = usize::from(number.criterion == 2);
            assert_ne!(was.items[at], is.items[at], "{witness:?}");
        }
        Part::Class => assert_ne!(was.classes, is.classes, "{witness:?}"),
        Part::Threshold(_) => assert_ne!(was.conditions[0], is.conditions[0], "{witness:?}"),
        Part::AboveZero => assert_ne!(was.conditions[1], is.conditions[1], "{witness:?}"),
        Part::Requirement(_) => assert_ne!(was.conditions[2], is.conditions[2], "{witness:?}"),
        Part::Reading(_) => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, failure_persistence: None, ..Default::default() })]

    #[test]
    fn what_tells_apart_does_and_else_nothing_does((old, new) in two(), gaps in any::<Index>()) {
        let (Some(one), Some(other)) = (built(&old), built(&new)) else {
            return Ok(());
        };
        let apart = tell_apart(&one, &other);
        for witness in &apart.witnesses {
            check(&one, &other, witness);
        }
        prop_assert!(apart.undecided.is_empty(), "{:?}", apart.undecided);
        if !apart.witnesses.is_empty() {
            return Ok(());
        }
        let mut taken = Vec::new();
        for row in small() {
            let (was, is) = (filled(&one, row), filled(&other, row));
            prop_assert_eq!(takes(&one, &was), takes(&other, &is), "{:?}", row);
            let is_calculated = one.indicators.values().any(model::Indicator::is_calculated);
            if takes(&one, &was) && (!is_calculated || row[2] == 0) {
                taken.push(row);
            }
        }
        let compares = one.compares() || other.compares();
        let before: Vec<Row> = if compares { taken.clone() } else { vec![[0; 4]] };
        for (at, now) in taken.iter().enumerate() {
            for (then, before) in before.iter().enumerate() {
                let m = (at + then) % 2 == 0;
                let (was, is) = (commune(&one, *now, *before, m), commune(&other, *now, *before, m));
                let (was, is) = (judged(&evaluate(&one, &was)), judged(&evaluate(&other, &is)));
                prop_assert_eq!(was, is, "{:?} {:?} {}", now, before, m);
            }
        }
        if apart.even_with_gaps {
            let now = *gaps.get(&taken);
            for hidden in 0..64_usize {
                let before = before[hidden % before.len()];
                let seen = |standard: &Standard| {
                    let mut record = commune(standard, now, before, hidden % 3 == 0);
                    let mut then = record.take_previous().unwrap();
                    for (at, id) in standard.indicators.ids().enumerate() {
                        if hidden >> at & 1 == 1 {
                            record.set_value(id, None);
                        }
                        if hidden >> (at + 1) & 1 == 1 {
                            then.set_value(id, None);
                        }
                    }
                    if hidden >> 5 == 1 {
                        let id = standard.attributes.ids().next().unwrap();
                        record.set_attribute(id, None);
                    }
                    record.set_previous(Some(then));
                    judged(&evaluate(standard, &record))
                };
                prop_assert_eq!(seen(&one), seen(&other), "{:?} {:b}", now, hidden);
            }
        }
    }
}
