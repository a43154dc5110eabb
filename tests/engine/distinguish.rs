//! Whether data tells two standards apart, and how little of it, tried on small ones of every form
//! against all the small data there is, be it contradictory: changes, sums, rows by class, conditions
//! on what a commune is.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::Index;
use tieuchi::compare::distinguish;
use tieuchi::compare::distinguish::{Figure, FigureValue, Finding, Part, Witness};
use tieuchi::data::{Record, Value};
use tieuchi::decision::Budget;
use tieuchi::engine::{ConditionKind, Outcome, PointsRange, Truth, Verdict, evaluate};
use tieuchi::model::{self, ClassId, IndicatorId, Standard};
use tieuchi::number::Decimal;
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax;

use crate::engine::support::{given, record};

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
const QUANTITIES: [(&str, [&str; 3], &str, bool); 10] = [
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
        "tốc độ giảm tỷ lệ c / s so với kỳ trước",
        ["0", "50", "100"],
        "%",
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

/// What a standard reads of a file with all rows; what it does not take is missing.
fn read(standard: &Standard) -> Vec<Record> {
    let rows = small().into_iter().enumerate();
    let rows = rows.map(|(at, [a, b, s, c])| format!("Xã {at},{a},{b},{s},{c}\n"));
    let file = format!("tên,a,b,s,c\n{}", rows.collect::<String>());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("so-lieu.csv");
    std::fs::write(&path, file).unwrap();
    let read = tieuchi::data::read(standard, &[path], &mut Sources::new()).unwrap();
    assert_eq!(read.records.len(), small().len());
    read.records.into_iter().map(|it| it.record).collect()
}

fn tell(standard: &Standard, record: &mut Record, name: &str, value: Value) {
    let mut indicators = standard.indicators.iter();
    let (id, _) = indicators.find(|(_, it)| it.name == name).unwrap();
    record.set_value(id, Some(given(value)));
}

/// Which reported values a standard takes of a record.
fn taken(standard: &Standard, record: &Record) -> Vec<Option<Value>> {
    let names = ["a", "b", "s", "c"].into_iter();
    let value = |name| {
        let mut indicators = standard.indicators.iter();
        let (id, _) = indicators.find(|(_, it)| it.name == name)?;
        let is_calculated = standard.indicators[id].is_calculated();
        let value = record.value(id).filter(|_| !is_calculated);
        value.map(|given| given.value)
    };
    names.map(value).collect()
}

/// A commune with figures of both periods.
fn commune(standard: &Standard, now: &Record, before: &Record, m: bool) -> Record {
    let mut record = now.clone();
    record.set_previous(Some(before.clone()));
    let id = standard.attributes.ids().next().unwrap();
    record.set_attribute(id, Some(given(u16::from(m))));
    record
}

/// What is judged of a commune by figures that are all there; `None` where one is missing.
fn certain(standard: &Standard, commune: &Record) -> Vec<Option<String>> {
    let judged = judged(&evaluate(standard, commune));
    let has = |ids: Vec<IndicatorId>, compares: bool| {
        ids.into_iter().all(|id| {
            let before = commune.previous().and_then(|it| it.value(id));
            commune.value(id).is_some() && (!compares || before.is_some())
        })
    };
    let items = standard.items.values();
    let items: Vec<bool> = items
        .map(|item| has(item.scoring.indicators(), item.compares()))
        .collect();
    let mut requirements = standard.recognition.requirements.iter();
    let required = requirements.all(|it| has(it.condition.indicators(), false));
    let all = !items.contains(&false);
    let points = items.iter().zip(&judged.items);
    let points = points.map(|(there, points)| there.then(|| format!("{points:?}")));
    let [total, above_zero, requirement] = judged.conditions[..] else {
        panic!("{judged:?}");
    };
    let whole = all.then(|| format!("{total:?} {above_zero:?}"));
    let requirement = required.then(|| format!("{requirement:?}"));
    let verdict = (all && required).then(|| format!("{:?}", judged.verdict));
    let classes = Some(format!("{:?}", judged.classes));
    points
        .chain([whole, requirement, verdict, classes])
        .collect()
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
    let mut before = crate::engine::support::record(standard);
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
        let mut limits = limits.filter(|_| value.is_some());
        let range = standard.range(id);
        whole && value.is_none()
            || value.is_some_and(|value| !range.contains(value) || limits.any(|most| value > most))
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

/// What the figures sum up to that show how an item differs.
fn shown_of(witnesses: &[Witness], item: usize) -> Option<Decimal> {
    let mut witnesses = witnesses.iter();
    let is_of =
        |part: &Part| matches!(part, Part::Item(it) if usize::from(it.criterion == 2) == item);
    let figures = &witnesses.find(|it| is_of(&it.part))?.figures;
    let numbers = figures.iter().map(|figure| match figure.value {
        FigureValue::Number(number) => number,
        _ => Decimal::ZERO,
    });
    Some(numbers.sum())
}

/// What all figures sum up to that an item looks at by either standard.
fn sum(item: usize, looked_at: [(&Standard, &Record); 2]) -> Decimal {
    let mut seen = BTreeMap::new();
    for (standard, record) in looked_at {
        let item = standard.items.values().nth(item).unwrap();
        for id in item.scoring.indicators() {
            for part in standard.reported(id) {
                let name = &standard.indicators[part].name;
                seen.insert((name, false), record.number(part).unwrap_or_default());
                let before = record.previous().filter(|_| item.compares());
                let before = before.and_then(|it| it.number(part));
                seen.entry((name, true)).or_default();
                if let Some(before) = before {
                    seen.insert((name, true), before);
                }
            }
        }
    }
    seen.into_values().sum()
}

/// Whether all that is calculated of a commune can be.
fn is_consistent(standard: &Standard, commune: &Record) -> bool {
    let calculated = standard.calculated();
    let there = |record: &Record| calculated.iter().all(|id| record.number(*id).is_some());
    there(commune) && commune.previous().is_some_and(there)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 50, failure_persistence: None, ..Default::default() })]

    #[test]
    fn what_tells_apart_does_and_else_nothing_does((old, new) in two(), gaps in any::<Index>()) {
        let (Some(one), Some(other)) = (built(&old), built(&new)) else {
            return Ok(());
        };
        let apart = distinguish(&one, &other, &Budget::unlimited());
        for witness in &apart.witnesses {
            check(&one, &other, witness);
        }
        prop_assert!(apart.undecided.is_empty(), "{:?}", apart.undecided);
        let (olds, news) = (read(&one), read(&other));
        let none = apart.witnesses.is_empty();
        for (was, is) in olds.iter().zip(&news).filter(|_| none) {
            prop_assert_eq!(taken(&one, was), taken(&other, is), "{:?}", was);
        }
        let is_calculated = one.indicators.values().any(model::Indicator::is_calculated);
        let mut rows: Vec<usize> = (0..olds.len()).collect();
        rows.retain(|at| !is_calculated || small()[*at][2] == 0);
        let compares = one.compares() || other.compares();
        for (at, now) in rows.iter().enumerate() {
            // Of so many pairs every seventh is looked at, from another one on for each row.
            let before = rows.iter().skip(if compares { at % 7 } else { 0 }).step_by(7);
            for before in before.take(if compares { rows.len() } else { 1 }) {
                let m = (at + before) % 2 == 0;
                let was = commune(&one, &olds[*now], &olds[*before], m);
                let is = commune(&other, &news[*now], &news[*before], m);
                let points = (certain(&one, &was), certain(&other, &is));
                let row = format!("{:?} {:?} {m}", small()[*now], small()[*before]);
                let parts = points.0.iter().zip(&points.1);
                let mut differ = parts.filter(|(was, is)| was.is_some() && is.is_some() && was != is);
                prop_assert!(!none || differ.next().is_none(), "{:?} {}", points, row);
                // What is ruled by class differs where a class does.
                for item in (0..2).filter(|_| points.0.last() == points.1.last()) {
                    let (before, after) = (&points.0[item], &points.1[item]);
                    if before.is_none() || after.is_none() || before == after {
                        continue;
                    }
                    let least = shown_of(&apart.witnesses, item);
                    prop_assert!(least.is_some(), "{} {}", item, row);
                    if is_consistent(&one, &was) && is_consistent(&other, &is) {
                        let looked_at = [(&one, &was), (&other, &is)];
                        prop_assert!(least <= Some(sum(item, looked_at)), "{} {}", item, row);
                    }
                }
            }
        }
        if none && apart.even_with_gaps {
            let now = *gaps.get(&rows);
            for hidden in 0..64_usize {
                let before = rows[hidden % rows.len()];
                let seen = |standard: &Standard, records: &[Record]| {
                    let mut record =
                        commune(standard, &records[now], &records[before], hidden % 3 == 0);
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
                prop_assert_eq!(seen(&one, &olds), seen(&other, &news), "{} {:b}", now, hidden);
            }
        }
    }
}
