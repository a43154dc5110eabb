//! Standards made of parts. The parts are written in the language, read back and checked, so no test
//! argues about a standard that the checks would refuse.

use std::fmt::Write as _;

use tieuchi::diagnostic::{Code, Place, Severity};
use tieuchi::model::{
    self, BoundUnit, ClassId, Interval, Item, Linear, Parts, Points, Provenance, Scale, Scoring,
    Standard, Wording, spell,
};
use tieuchi::number::{Decimal, format_number};
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax;

/// What the checks have against parts: the mistakes, and the text that they stand in.
#[derive(Debug)]
pub(crate) struct Refused {
    mistakes: Vec<(Code, Place)>,
    text: String,
}

/// The standard of these parts, where the checks let them through.
pub(crate) fn checked(parts: &Parts) -> Result<Standard, Refused> {
    let text = text(parts);
    let mut sources = Sources::new();
    let file = (sources.add("thử", FileKind::Text, text.as_bytes())).unwrap();
    let (ast, unread) = syntax::parse(&sources, file);
    let (standard, findings) = model::build(file, &ast);
    let Some(standard) = standard else {
        let findings = unread.iter().chain(&findings);
        let errors = findings.filter(|one| one.severity == Severity::Error);
        let mistakes = errors.map(|one| (one.code, one.place)).collect();
        return Err(Refused { mistakes, text });
    };
    // Nothing of the parts is lost on the way.
    assert_eq!(self::text(&standard), text);
    Ok(standard)
}

/// The same without the rows that no value reaches.
pub(crate) fn reachable(parts: &mut Parts) -> Result<Standard, Refused> {
    let refused = match checked(parts) {
        Err(refused) => refused,
        standard => return standard,
    };
    let mistakes = refused.mistakes.iter();
    let rows = mistakes.filter(|(code, _)| *code == Code::UnreachableBand);
    let rows: Vec<usize> = rows.map(|(_, place)| refused.rows_before(*place)).collect();
    let mut at = 0..;
    let mut items: Vec<Item> = parts.items.values().cloned().collect();
    for item in &mut items {
        if let Scoring::Measure { scale, .. } = &mut item.scoring {
            if scale.linear.is_some() {
                at.next();
            } else {
                let bands = &mut scale.bands;
                bands.retain(|_| at.next().is_some_and(|at| !rows.contains(&at)));
            }
            at.by_ref().take(scale.no_case.len()).for_each(drop);
        }
    }
    parts.items = items.into_iter().collect();
    checked(parts)
}

impl Refused {
    /// How many rows of scales stand before a place.
    fn rows_before(&self, place: Place) -> usize {
        let Place::Span(span) = place else {
            panic!("{place:?}");
        };
        let before = &self.text[..span.start as usize];
        before.matches(&format!("\n{ROW}")).count() - 1
    }
}

/// What rows of scales begin with, and nothing else.
const ROW: &str = "      ";

/// The same of parts that are known to be sound.
pub(crate) fn standard(parts: &Parts) -> Standard {
    checked(parts).unwrap_or_else(|Refused { mistakes, text }| panic!("{mistakes:?}\n{text}"))
}

/// The most points that an item can give.
pub(crate) fn most(scoring: &Scoring) -> Decimal {
    match scoring {
        Scoring::Measure { scale, .. } if scale.linear.is_some() => {
            let rule = scale.no_case.iter().map(|row| row.points.value);
            let most = scale.linear.iter().map(|rule| rule.most.value);
            most.chain(rule).max().unwrap()
        }
        _ => scoring.points().map(|points| points.value).max().unwrap(),
    }
}

fn text(parts: &Parts) -> String {
    let mut text = String::new();
    heading(parts, &mut text).unwrap();
    for (id, criterion) in parts.criteria.iter() {
        let items = || parts.items_of(id).map(|(_, item)| item);
        let max = points(items().map(|item| most(&item.scoring)).sum());
        let number = criterion.number;
        writeln!(text, "tiêu chí {number} \"Tiêu chí\" tối đa {max}").unwrap();
        for one in items() {
            item(parts, one, &mut text).unwrap();
        }
    }
    recognition(parts, &mut text).unwrap();
    text
}

fn heading(parts: &Parts, text: &mut String) -> std::fmt::Result {
    let total = parts.items.values().map(|item| most(&item.scoring)).sum();
    writeln!(text, "bộ tiêu chí thử \"Thử\"")?;
    writeln!(text, "  văn bản \"Quyết định thử\"")?;
    writeln!(text, "  tổng điểm {}", format_number(total))?;
    for attribute in parts.attributes.values() {
        let (name, domain) = (&attribute.name, spell::domain_text(&attribute.domain));
        writeln!(text, "đặc điểm {name} \"{name}\" ({domain})")?;
    }
    for class in parts.classes.values() {
        let condition = class.condition.as_ref();
        let rest = spell::condition_text(parts, condition);
        let when = if condition.is_some() { "khi " } else { "" };
        writeln!(text, "nhóm {0} \"{0}\" {when}{rest}", class.name)?;
    }
    for (id, indicator) in parts.indicators.iter() {
        let (name, unit) = (&indicator.name, spell::unit_text(&indicator.kind));
        write!(text, "chỉ số {name} \"{name}\" ({unit})")?;
        if let Some(sum) = spell::sum_text(parts, indicator) {
            write!(text, " bằng {sum}")?;
        }
        if indicator.at_least > Decimal::ZERO {
            write!(text, " {}", spell::at_least(indicator.at_least))?;
        }
        if let Some(most) = indicator.at_most {
            let said = unit != "%" || most < Decimal::ONE_HUNDRED;
            let most = said.then(|| spell::at_most(most));
            most.map_or(Ok(()), |most| write!(text, " {most}"))?;
        }
        let said = indicator.limits.iter();
        for limit in said.filter(|limit| !parts.follows(id, **limit)) {
            write!(text, " {}", spell::limit(&parts.indicators[*limit].name))?;
        }
        if let Some(adjustment) = indicator.adjustment {
            write!(text, " {}", spell::adjustment(adjustment))?;
        }
        writeln!(text)?;
    }
    Ok(())
}

fn item(parts: &Parts, item: &Item, text: &mut String) -> std::fmt::Result {
    write!(text, "  mục {} \"Mục\"", item.number)?;
    let (quantity, scale) = match &item.scoring {
        Scoring::Flag { indicator, points } => {
            let name = &parts.indicators[*indicator].name;
            return writeln!(text, "\n    {} khi {name}{}", row(points), mark(points));
        }
        Scoring::When { condition, points } => {
            let condition = spell::rule_text(parts, condition);
            return writeln!(
                text,
                "\n    {} khi {condition}{}",
                row(points),
                mark(points)
            );
        }
        Scoring::Measure { quantity, scale } => (*quantity, scale),
    };
    if scale.linear.as_ref().is_some_and(|rule| rule.deducts) {
        write!(text, " tối đa {}", points(most(&item.scoring)))?;
    }
    write!(text, "\n    theo {}", spell::quantity_text(parts, quantity))?;
    if let Some(rounding) = scale.rounding {
        write!(text, " {}", spell::rounding_text(rounding))?;
    }
    writeln!(text)?;
    rows(parts, scale, unit(quantity.wording()), text)
}

fn rows(parts: &Parts, scale: &Scale, unit: &str, text: &mut String) -> std::fmt::Result {
    if let Some(rule) = &scale.linear {
        writeln!(text, "{ROW}{}", steps(rule, unit))?;
    } else {
        for band in &scale.bands {
            let (range, points) = (range(&band.written, unit), &band.points);
            let of = of(parts, &band.classes);
            writeln!(text, "{ROW}{range}  {}{of}{}", row(points), mark(points))?;
        }
    }
    for rule in &scale.no_case {
        let (points, of) = (&rule.points, of(parts, &rule.classes));
        writeln!(
            text,
            "{ROW}không phát sinh  {}{of}{}",
            row(points),
            mark(points)
        )?;
    }
    Ok(())
}

fn recognition(parts: &Parts, text: &mut String) -> std::fmt::Result {
    let recognition = &parts.recognition;
    writeln!(text, "công nhận khi")?;
    if recognition.all_criteria_met {
        writeln!(text, "  đạt cả {} tiêu chí", parts.criteria.len())?;
    }
    if recognition.no_criterion_at_zero {
        writeln!(text, "  không tiêu chí nào 0 điểm")?;
    }
    for (at, requirement) in recognition.requirements.iter().enumerate() {
        let condition = spell::rule_text(parts, &requirement.condition);
        writeln!(text, "  đáp ứng \"Yêu cầu {at}\" khi {condition}")?;
    }
    for threshold in &recognition.thresholds {
        let least = format_number(threshold.at_least.value);
        let class = &parts.classes[threshold.class].name;
        writeln!(text, "  tổng điểm từ {least} trở lên với {class}")?;
    }
    Ok(())
}

fn steps(rule: &Linear, unit: &str) -> String {
    let (step, each) = (format_number(rule.step), row(&rule.each));
    if rule.deducts {
        format!("trừ {each} cho mỗi {step}{unit}")
    } else {
        format!("mỗi {step}{unit} được {each}, tối đa {}", row(&rule.most))
    }
}

fn range(range: &Interval, unit: &str) -> String {
    let number = |value| format_number(value) + unit;
    if let (Some(from), Some(to)) = (range.lower, range.upper)
        && from == to
    {
        return format!("bằng {}", number(from.value));
    }
    let start = range.lower.map(|end| {
        let word = if end.inclusive { "từ" } else { "trên" };
        (format!("{word} {}", number(end.value)), end.inclusive)
    });
    let end = range.upper.map(|end| {
        let word = if end.inclusive { "đến" } else { "dưới" };
        format!("{word} {}", number(end.value))
    });
    match (start, end) {
        (Some((start, _)), Some(end)) => format!("{start} {}", end.replace("dưới", "đến dưới")),
        (Some((start, true)), None) => start + " trở lên",
        (Some((start, false)), None) => start,
        (None, Some(end)) => end,
        (None, None) => format!("từ 0{unit} trở lên"),
    }
}

fn unit(wording: Wording) -> &'static str {
    match wording.unit {
        BoundUnit::Bare => "",
        BoundUnit::Percent => "%",
        BoundUnit::Points => " điểm phần trăm",
    }
}

fn of(parts: &Parts, classes: &[ClassId]) -> String {
    let names = classes.iter().map(|id| parts.classes[*id].name.as_str());
    let names: Vec<_> = names.collect();
    if names.is_empty() {
        String::new()
    } else {
        format!(" với {}", names.join(", "))
    }
}

fn points(value: Decimal) -> String {
    format!("{} điểm", format_number(value))
}

fn row(own: &Points) -> String {
    points(own.value)
}

fn mark(points: &Points) -> &'static str {
    match points.provenance {
        Provenance::Unverified => " chưa đối chiếu",
        _ => "",
    }
}
