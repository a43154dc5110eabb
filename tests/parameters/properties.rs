//! What holds of any values.

use proptest::prelude::*;
use tieuchi::model::{Id as _, ParameterId, Standard};
use tieuchi::number::{Date, Decimal, format_date, format_number};

use crate::parameters::support::{BANDS, clean, day, every_day, on, standard};

/// Days of a few years, near the turns of which values change.
fn any_day() -> impl Strategy<Value = Date> {
    (
        2022..2027_i32,
        1..=12_u8,
        prop::sample::select(vec![1_u8, 15, 28]),
    )
        .prop_map(|(year, month, date)| day(&format!("{date:02}/{month:02}/{year}")))
}

fn current(standard: &Standard) -> Option<Decimal> {
    let parameter = &standard.parameters[ParameterId::at(0)];
    parameter.current().map(|value| value.value)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// A parameter is its value: nothing else differs from a bound written as a number.
    #[test]
    fn a_parameter_scores_as_its_value(tenths in 1..250_u32, part in 0..400_u32, whole in 1..400_u32) {
        let value = Decimal::new(i64::from(tenths), 1);
        let written = format_number(value);
        let parameter = format!("tham số bình_quân_tỉnh \"Bình quân\" (%)\n  giá trị {written}%   căn cứ \"B\"\n");
        let named = clean("", &standard("", &parameter, BANDS));
        let number = BANDS.replace("bình_quân_tỉnh", &format!("{written}%"));
        let plain = clean("", &standard("", "", &number));
        let (part, whole) = (part.min(whole).to_string(), whole.to_string());
        let values = [("trẻ_em", whole.as_str()), ("trẻ_thấp_còi", part.as_str())];
        prop_assert_eq!(named.points(&values), plain.points(&values));
        prop_assert_eq!(named.points(&values[..1]), plain.points(&values[..1]));
    }

    /// On a day that value holds which began last, unless it has ended; and the stretches of days
    /// say the same as each of their days.
    #[test]
    fn each_day_has_the_value_that_began_last(
        starts in prop::collection::btree_set(any_day(), 1..5),
        ends in prop::collection::vec(any::<bool>(), 5),
        days in prop::collection::vec(any_day(), 1..5),
    ) {
        let starts: Vec<Date> = starts.into_iter().collect();
        let mut lines = String::new();
        let mut values: Vec<(Date, Option<Date>, Decimal)> = Vec::new();
        for (at, from) in starts.iter().enumerate() {
            let next = starts.get(at + 1).and_then(|next| next.previous_day());
            // Some end of themselves, half way to the next or far off.
            let to = ends[at].then(|| {
                let last = next.unwrap_or(day("31/12/2029"));
                *from + (last - *from) / 2
            });
            let value = Decimal::from(at + 10);
            let said = to.map_or(String::new(), |to| format!(" đến {}", format_date(to)));
            let line = format!("  giá trị {value}% từ {}{said}   căn cứ \"B\"\n", format_date(*from));
            // In any order of the file.
            lines = if at % 2 == 0 { lines + &line } else { line + &lines };
            values.push((*from, to, value));
        }
        let text = standard("", &format!("tham số bình_quân_tỉnh \"B\" (%)\n{lines}"), BANDS);
        let all = every_day(&text);
        for day in days {
            let begun = values.iter().rfind(|(from, ..)| *from <= day);
            let wanted = begun.filter(|(_, to, _)| to.is_none_or(|to| day <= to));
            let read = on(&format_date(day), &text);
            prop_assert_eq!(read.standard.as_ref().and_then(current), wanted.map(|value| value.2));
            prop_assert_eq!(read.codes().contains(&"TC1206"), wanted.is_none());
            let within = all.standards.iter().find(|(days, _)| {
                days.first.is_none_or(|first| first <= day) && days.last.is_none_or(|last| day <= last)
            });
            prop_assert_eq!(within.and_then(|(_, one)| current(one)), wanted.map(|value| value.2));
        }
    }
}
