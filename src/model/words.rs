//! What findings say of ranges, values and days: messages and their variables, as plain data. The
//! reports say the same.

use super::change::{BoundUnit, Direction, Wording};
use super::days::Days;
use super::interval::Interval;
use super::parameter::Parameter;
use crate::l10n::{Arg, Args};
use crate::number::{Date, Decimal, format_date};

/// A message and its variables.
pub type Message = (&'static str, Args);

/// A range, as a legal text writes it.
pub fn range(range: &Interval, wording: Wording) -> Message {
    // It is said once, behind the last bound.
    let last = range.upper.or(range.lower).map(|end| end.value);
    let unit = unit(wording, last.unwrap_or_default());
    let args = Args::new().with("unit", unit);
    let not_above_zero = range.lower.is_none()
        && range
            .upper
            .is_some_and(|to| to.value.is_zero() && to.inclusive);
    match wording.direction {
        Some(Direction::Rise) if not_above_zero => return ("range-no-rise", args),
        Some(Direction::Fall) if not_above_zero => return ("range-no-fall", args),
        _ => {}
    }
    match (range.lower, range.upper) {
        (None, None) => ("range-all", args),
        (Some(from), None) => {
            let id = if from.inclusive {
                "range-from"
            } else {
                "range-above"
            };
            (id, args.with("from", from.value))
        }
        (None, Some(to)) => {
            let id = if to.inclusive {
                "range-to"
            } else {
                "range-under"
            };
            (id, args.with("to", to.value))
        }
        (Some(from), Some(to)) if from == to => ("range-equal", args.with("from", from.value)),
        (Some(from), Some(to)) => {
            let id = match (from.inclusive, to.inclusive) {
                (true, true) => "range-from-to",
                (true, false) => "range-from-under",
                (false, true) => "range-above-to",
                (false, false) => "range-above-under",
            };
            // `từ 2 đến dưới 5 điểm phần trăm`, but `từ 95% đến dưới 98%`
            let sign = match wording.unit {
                BoundUnit::Percent => "%",
                BoundUnit::Bare | BoundUnit::Points => "",
            };
            let args = args.with("from", from.value).with("to", to.value);
            (id, args.with("sign", sign))
        }
    }
}

/// What follows a bound of this value.
pub fn unit(wording: Wording, value: Decimal) -> Arg {
    match wording.unit {
        BoundUnit::Bare => Arg::from(""),
        BoundUnit::Percent => Arg::from("%"),
        BoundUnit::Points => Arg::from(points(value)),
    }
}

/// What follows so many points of percentage: a message and its variables.
pub fn points(value: Decimal) -> Message {
    let one = if value.abs() == Decimal::ONE {
        "one"
    } else {
        "other"
    };
    ("unit-points", Args::new().with("number", one))
}

/// A value of a parameter with its days.
pub fn value(parameter: &Parameter, place: usize) -> Option<Message> {
    let value = parameter.values.get(place)?.value;
    let args = Args::new()
        .with("value", value)
        .with("unit", unit(parameter.kind.wording(), value))
        .with("dated", if parameter.is_dated() { "yes" } else { "no" })
        .with("days", days(parameter.days(place)));
    Some(("parameter-value", args))
}

/// `từ 01/01/2023 đến 31/12/2023`
pub fn days(days: Days) -> Message {
    let case = match (days.first, days.last) {
        (None, _) => "always",
        (Some(_), None) => "from",
        (Some(_), Some(_)) => "between",
    };
    let day = |day: Option<Date>| day.map_or_else(String::new, format_date);
    let args = Args::new()
        .with("case", case)
        .with("from", day(days.first))
        .with("to", day(days.last));
    ("parameter-days", args)
}
