//! Every figure of a file is listed, once, with its own mark.

use std::collections::BTreeSet;

use tieuchi::model::{ConditionId, PartId, Provenance};
use tieuchi::source::Span;

use crate::rulebook::{FORMS, Input, SHIPPED, STEPS};

#[test]
fn the_unverified_figures_are_those_that_check_reports() {
    for path in [
        SHIPPED,
        FORMS,
        STEPS,
        "src/diagnostic/examples/standard.tieuchi",
    ] {
        let input = Input::read(&[path]);
        let standard = &input.standards[0];
        let figures = standard.figures();
        let unverified = figures
            .iter()
            .filter(|figure| *figure.provenance == Provenance::Unverified)
            .map(|figure| figure.span);
        let mut unverified: Vec<Span> = unverified.collect();
        unverified.sort();
        assert_eq!(unverified, standard.unverified, "{path}");
        let places: BTreeSet<Span> = figures.iter().map(|figure| figure.span).collect();
        assert_eq!(places.len(), figures.len(), "{path}");
    }
}

/// What is written in the file between a figure's place and the end of its mark is the file's,
/// not ours: so every mark in the text must come back from the list.
#[test]
fn no_mark_of_the_shipped_standard_is_lost() {
    let input = Input::read(&[SHIPPED]);
    let (_, file) = input.sources.files().next().unwrap();
    let figures = input.standards[0].figures();
    let marks = |what: &str| {
        let code = file
            .text
            .lines()
            .filter(|line| !line.trim_start().starts_with('#'));
        code.filter(|line| line.contains(what)).count()
    };
    let listed = |wanted: fn(&Provenance) -> bool| {
        figures
            .iter()
            .filter(|figure| wanted(figure.provenance))
            .count()
    };
    assert_eq!(
        listed(|provenance| matches!(provenance, Provenance::VerifiedBy(_))),
        marks("đối chiếu theo \"")
    );
    assert_eq!(
        listed(|provenance| matches!(provenance, Provenance::DerivedFrom(_))),
        marks("suy ra từ \"")
    );
    assert_eq!(listed(|provenance| *provenance == Provenance::Stated), 0);
}

#[test]
fn conditions_and_stated_maxima_keep_their_marks() {
    let input = Input::of(
        r#"
bộ tiêu chí thử "Thử"
  văn bản "Thử"
  tổng điểm 10
nhóm mọi_đơn_vị "Mọi đơn vị"
  các đơn vị còn lại
chỉ số có_a "Có a" (có/không)
tiêu chí 1 "Một" tối đa 10 điểm
  căn cứ "Điều 1"
  mục 1.1 "Một" tối đa 10 điểm   đối chiếu theo "nguồn"
    10 điểm khi có_a
công nhận khi
  không tiêu chí nào 0 điểm   chưa đối chiếu
  đạt cả 1 tiêu chí   căn cứ "Điều 2"
  tổng điểm từ 5 trở lên với mọi_đơn_vị   suy ra từ "10 − 5"
"#,
    );
    let standard = &input.standards[0];
    let figures = standard.figures();
    let found = |wanted: fn(PartId) -> bool| {
        let mut found = figures.iter().filter(|figure| wanted(figure.of));
        let figure = found.next().unwrap();
        assert!(found.next().is_none());
        (figure.provenance.clone(), figure.citation)
    };
    assert_eq!(
        found(|of| matches!(of, PartId::ItemMax(_))),
        (Provenance::VerifiedBy("nguồn".into()), Some("Điều 1"))
    );
    assert_eq!(
        found(|of| of == PartId::Condition(ConditionId::NoCriterionAtZero)),
        (Provenance::Unverified, None)
    );
    assert_eq!(
        found(|of| of == PartId::Condition(ConditionId::AllCriteriaMet)),
        (Provenance::Stated, Some("Điều 2"))
    );
    assert_eq!(
        found(|of| matches!(of, PartId::Threshold(_))),
        (Provenance::DerivedFrom("10 − 5".into()), None)
    );
    assert_eq!(standard.unverified.len(), 1);
}
