//! `làm tròn … chữ số`: rounded before it is held against the bands, and never divided.

use proptest::prelude::*;
use tieuchi::advise::Step;
use tieuchi::engine::measured;
use tieuchi::l10n::Lang;
use tieuchi::number::Decimal;

use crate::scales::support::{band, clean, item, read};

const BANDS: &str = "      từ 98% trở lên   50 điểm
      từ 95% đến 97,9%   30 điểm
      dưới 95%   0 điểm
      không phát sinh   50 điểm
";

fn share(rounding: &str) -> String {
    let lines = format!("    theo tỷ lệ trẻ_em_đi_học / trẻ_em{rounding}\n{BANDS}");
    item("", 50, &lines)
}

#[test]
fn without_rounding_the_same_bands_leave_gaps() {
    let exact = read(&share(""));
    assert!(exact.standard.is_none());
    assert!(exact.findings.contains("TC0401"), "{}", exact.findings);
    // Two digits are finer than the bands' one.
    let finer = read(&share(" làm tròn 2 chữ số"));
    assert!(finer.findings.contains("TC0401"), "{}", finer.findings);
    insta::assert_snapshot!(finer.findings);
}

/// What can be ends with 100%, not before a value that nobody wrote.
#[test]
fn the_end_of_what_can_be_is_said_as_it_is() {
    for (row, said) in [
        ("từ 98% đến 99%", "từ 99,1% đến 100%"),
        ("trên 100%", "chỉ có thể đến 100%"),
    ] {
        let text = share(" làm tròn 1 chữ số").replace("từ 98% trở lên", row);
        let findings = read(&text).findings;
        assert!(
            findings.contains(said) && !findings.contains("100,1"),
            "{findings}"
        );
    }
}

#[test]
fn missing_figures_reach_what_rounding_reaches() {
    let read = clean(&share(" làm tròn 1 chữ số"));
    // Of 10 children none is a share between 94,95% and 97,95%.
    assert_eq!(read.points(&[("trẻ_em", "10")]), "0–50");
    // 48/49 is 97,959…%, which rounds to 98%; exactly it would be in the middle band.
    let values = [("trẻ_em_đi_học", "48"), ("trẻ_em", "49")];
    assert_eq!(read.points(&values), "50");
    let item = read.item(&[("trẻ_em_đi_học", "0")]);
    assert_eq!(item.points.min, Decimal::ZERO);
    let step = read.step(&[("trẻ_em_đi_học", "1.950"), ("trẻ_em", "2.000")]);
    // From 97,5% to 97,95% of 2.000.
    let Some(Step::Change { by, points, .. }) = step else {
        panic!("{step:?}");
    };
    assert_eq!((by, points), (9.into(), 50.into()));
}

#[test]
fn programs_are_told_the_rounded_value() {
    let read = clean(&share(" làm tròn 1 chữ số"));
    let values = [("trẻ_em_đi_học", "1.959"), ("trẻ_em", "2.000")];
    insta::assert_snapshot!(read.json(&values));
}

#[test]
fn what_is_said_of_rounding() {
    let read = clean(&share(" làm tròn 1 chữ số"));
    for lang in [Lang::Vi, Lang::En] {
        let said: Vec<String> = [("1.959", "2.000"), ("94", "98"), ("19", "20")]
            .map(|(part, whole)| read.said(lang, &[("trẻ_em_đi_học", part), ("trẻ_em", whole)]))
            .into();
        let missing = read.said(lang, &[("trẻ_em", "10")]);
        insta::assert_snapshot!(
            format!("said_of_rounding_{lang:?}"),
            format!("{}\n\n{missing}", said.join("\n\n"))
        );
    }
}

proptest! {
    /// The band is that of the rounded value, which is reported with it.
    #[test]
    fn the_band_is_that_of_the_rounded_value(
        whole in 1_u32..3000, part in 0_u32..3000, digits in 0_u32..4, bound in 0_u32..=100,
    ) {
        let part = part.min(whole);
        let lines = format!(
            "    theo tỷ lệ trẻ_em_đi_học / trẻ_em làm tròn {digits} chữ số
      từ {bound}% trở lên 50 điểm
      {}
      không phát sinh 50 điểm\n",
            if bound == 0 { String::new() } else { format!("dưới {bound}% 0 điểm") },
        );
        let read = clean(&item("", 50, &lines));
        let (part_text, whole_text) = (part.to_string(), whole.to_string());
        let values = [("trẻ_em_đi_học", &*part_text), ("trẻ_em", &*whole_text)];
        let item = read.item(&values);
        // In units of the last digit, a half rounded up.
        let unit = 10_u64.pow(digits);
        let doubled = 2 * u64::from(part) * 100 * unit + u64::from(whole);
        let units = doubled / (2 * u64::from(whole));
        let expected = usize::from(units < u64::from(bound) * unit);
        prop_assert_eq!(band(&item), Some(expected));
        let measured = measured(read.standard(), &read.record(&values), item.item).unwrap();
        let rounded = Decimal::from_i128_with_scale(i128::from(units), digits);
        prop_assert_eq!(measured.rounded, Some(rounded));
    }
}
