//! `với …`: rows that hold for some classes only.

use tieuchi::advise::Step;
use tieuchi::engine::{MissingName, Reading, Reason, Truth, Verdict};
use tieuchi::l10n::Lang;

use crate::scales::support::{Read, clean, item, read};

const BY_CLASS: &str = "    theo tỷ lệ trẻ_em_đi_học / trẻ_em
      từ 95% trở lên   50 điểm với núi, đảo_xa
      từ 90% đến dưới 95%   30 điểm với đảo_xa, núi
      từ 98% trở lên   50 điểm với còn_lại
      từ 90% đến dưới 98%   30 điểm với còn_lại
      dưới 90%   0 điểm
      không phát sinh   50 điểm với núi
      không phát sinh   20 điểm với đảo_xa, còn_lại
";

fn by_class() -> Read {
    clean(&item("", 50, BY_CLASS))
}

fn share<'a>(
    part: &'a str,
    whole: &'a str,
    more: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let mut values = vec![("trẻ_em_đi_học", part), ("trẻ_em", whole)];
    values.extend(more);
    values
}

const HILLS: (&str, &str) = ("miền_núi", "có");
const OPEN: (&str, &str) = ("miền_núi", "?");

#[test]
fn an_open_class_gives_what_its_classes_give() {
    let read = by_class();
    // Of 10 a share of 90% is in the middle for both, and 100% the best for both.
    assert_eq!(read.points(&[("trẻ_em", "10"), OPEN]), "0–50");
    let outcome = read.outcome(&share("96", "100", &[OPEN]));
    let Reason::Measured(reading) = &outcome.criteria[0].items[0].reason else {
        unreachable!()
    };
    let open = Reading::Open {
        bands: [0, 3].into(),
        no_case: false,
    };
    assert_eq!(*reading, open);
    // Nothing but the attribute is missing, and it is said what it decides.
    let [missing] = outcome.missing.as_slice() else {
        unreachable!("{:?}", outcome.missing)
    };
    assert!(matches!(missing.name, MissingName::Attribute(_)));
    assert_eq!((missing.items.len(), missing.spread), (1, 20.into()));
}

#[test]
fn a_class_by_itself_may_settle_what_is_open_between_them() {
    let text = item("", 50, BY_CLASS);
    let strict = text
        .replace("từ 10 trở lên với núi", "từ 45 trở lên với núi")
        .replace("từ 10 trở lên với còn_lại", "từ 25 trở lên với còn_lại");
    // 96%: 50 points of 45 in the hills, 30 of 25 elsewhere; together 30 to 50 of 25 to 45.
    let outcome = clean(&strict).outcome(&share("96", "100", &[OPEN]));
    assert_eq!(outcome.verdict, Verdict::Met);
    assert_eq!(outcome.conditions[0].truth, Truth::Holds);
    let strict = text
        .replace("từ 10 trở lên với núi", "từ 50 trở lên với núi")
        .replace("từ 10 trở lên với còn_lại", "từ 31 trở lên với còn_lại");
    let outcome = clean(&strict).outcome(&share("96", "100", &[OPEN]));
    assert_eq!(outcome.verdict, Verdict::Undetermined);
}

#[test]
fn a_step_is_one_of_the_class() {
    let read = by_class();
    let by = |values: &[(&str, &str)]| match read.step(values) {
        Some(Step::Change { by, .. }) => Some(by.to_string()),
        _ => None,
    };
    assert_eq!(by(&share("94", "100", &[HILLS])).as_deref(), Some("1"));
    assert_eq!(by(&share("94", "100", &[])).as_deref(), Some("4"));
    // For both classes 90% is the next band; from there on they part.
    assert_eq!(by(&share("80", "100", &[OPEN])).as_deref(), Some("10"));
    assert_eq!(by(&share("94", "100", &[OPEN])), None);
}

#[test]
fn gaps_and_overlaps_name_their_class() {
    let mut findings = String::new();
    for lines in [
        // A gap for two of three, a gap for one, an overlap with a row for all.
        "      từ 95% trở lên   50 điểm với núi\n      dưới 95%   0 điểm\n",
        "      từ 95% trở lên   50 điểm\n      dưới 95%   0 điểm với núi, đảo_xa\n      \
         dưới 94%   0 điểm với còn_lại\n",
        "      từ 95% trở lên   50 điểm với núi\n      từ 90% trở lên   40 điểm\n      \
         dưới 90%   0 điểm\n",
        // Found in every class: said once, without naming one.
        "      từ 95% trở lên   50 điểm với núi\n      từ 95% trở lên   40 điểm với đảo_xa, còn_lại\n      \
         dưới 90%   0 điểm\n",
    ] {
        let no_case = "      không phát sinh   50 điểm với núi\n";
        let lines = format!("    theo tỷ lệ trẻ_em_đi_học / trẻ_em\n{lines}{no_case}");
        findings += &read(&item("", 50, &lines)).findings;
        findings.push('\n');
    }
    insta::assert_snapshot!(findings);
}

#[test]
fn rows_that_name_no_class_or_one_twice() {
    let lines = "    theo tỷ lệ trẻ_em_đi_học / trẻ_em
      từ 95% trở lên   50 điểm với nui
      từ 95% trở lên   50 điểm với miền_núi
      dưới 95%   0 điểm với núi, đảo_xa, Núi
      không phát sinh   50 điểm với núi, đảo_xa
      không phát sinh   30 điểm
";
    let mut findings = read(&item("", 50, lines)).findings;
    // Two rules for one class, and points that turn for one class only.
    let lines = "    theo tỷ lệ trẻ_em_đi_học / trẻ_em
      từ 95% trở lên   50 điểm
      từ 90% đến dưới 95%   60 điểm với đảo_xa
      từ 90% đến dưới 95%   40 điểm với núi, còn_lại
      dưới 90%   0 điểm
      không phát sinh   50 điểm với núi, đảo_xa
      không phát sinh   30 điểm
";
    findings += &read(&item("", 60, lines)).findings;
    insta::assert_snapshot!(findings);
}

#[test]
fn what_is_said_of_rows_by_class() {
    let read = by_class();
    for lang in [Lang::Vi, Lang::En] {
        let cases = [
            share("96", "100", &[HILLS]),
            share("96", "100", &[OPEN]),
            share("0", "0", &[OPEN]),
            vec![("trẻ_em_đi_học", "0"), OPEN],
        ];
        let said = cases.map(|values| read.said(lang, &values));
        insta::assert_snapshot!(format!("said_by_class_{lang:?}"), said.join("\n\n"));
    }
}

#[test]
fn programs_are_told_the_classes() {
    let read = by_class();
    insta::assert_snapshot!(read.json(&share("96", "100", &[OPEN])));
}
