//! The front door: what a program gives is held to what a file is held to.

use tieuchi::diagnostic::Code;
use tieuchi::{Commune, Decimal, Error, Lang, Law, Verdict};

const STANDARD: &str = r#"bộ tiêu chí thử "Thử"
  văn bản "Quyết định bịa ra để thử"
  tổng điểm 100   căn cứ "Điều 1"

đặc điểm miền_núi "Thuộc miền núi" (có/không)

nhóm mọi_xã "Mọi xã"
  các đơn vị còn lại

chỉ số trẻ_em "Số trẻ em" (trẻ em) ít nhất 1
chỉ số trẻ_được_khám "Số trẻ em được khám" (trẻ em) không quá trẻ_em
chỉ số hộ_nghèo "Tỷ lệ hộ nghèo" (%)
chỉ số có_kế_hoạch "Có kế hoạch" (có/không)

tiêu chí 1 "Khám" tối đa 60 điểm
  căn cứ "Điều 2"
  mục 1.1 "Khám"
    theo tỷ lệ trẻ_được_khám / trẻ_em
      từ 98% trở lên   60 điểm
      dưới 98%          0 điểm

tiêu chí 2 "Khác" tối đa 40 điểm
  căn cứ "Điều 2"
  mục 2.1 "Kế hoạch"
    20 điểm khi có_kế_hoạch
  mục 2.2 "Hộ nghèo"
    theo tỷ lệ hộ_nghèo
      dưới 12,5%       20 điểm
      từ 12,5% trở lên  0 điểm

công nhận khi
  tổng điểm từ 80 trở lên với mọi_xã   căn cứ "Điều 3"
"#;

fn law() -> Law {
    Law::parse(STANDARD).unwrap_or_else(|error| panic!("{error}"))
}

fn commune() -> Commune {
    Commune::new("Xã An Bình")
        .with("miền_núi", true)
        .with("trẻ_em", 1_000_u32)
        .with("trẻ_được_khám", 980_u32)
        .with("có_kế_hoạch", true)
        .with("hộ_nghèo", Decimal::new(1249, 2))
}

fn verdict(commune: Commune) -> (Verdict, Decimal) {
    let mut law = law();
    let data = law
        .take([commune])
        .unwrap_or_else(|error| panic!("{error}"));
    let assessment = law.assess(data, Decimal::from(80));
    let outcome = &assessment.communes[0].outcome;
    (outcome.verdict, outcome.points.max)
}

#[test]
fn a_commune_made_in_code_is_scored_exactly() {
    assert_eq!(verdict(commune()), (Verdict::Met, Decimal::from(100)));
    let below = commune().with("trẻ_được_khám", 979_u32);
    assert_eq!(verdict(below), (Verdict::NotMet, Decimal::from(40)));
    let poor = commune().with("hộ_nghèo", Decimal::new(125, 1));
    assert_eq!(verdict(poor), (Verdict::Met, Decimal::from(80)));
    // What is not given is unknown, and never 0.
    let unknown = Commune::new("Xã An Bình").with("trẻ_em", 1_000_u32);
    assert_eq!(
        verdict(unknown),
        (Verdict::Undetermined, Decimal::from(100))
    );
}

#[test]
fn communes_keep_their_order_and_their_names() {
    let mut law = law();
    let second = Commune::new("Xã Bình An");
    let data = law.take([commune(), second]).unwrap();
    let assessment = law.assess(data, Decimal::from(50));
    let names = assessment.communes.iter();
    let names: Vec<_> = names
        .map(|one| one.record.identity.name.as_deref())
        .collect();
    assert_eq!(names, [Some("Xã An Bình"), Some("Xã Bình An")]);
    assert_eq!((assessment.summary.met, assessment.summary.needed), (1, 0));
    assert!(assessment.explain(0, Lang::Vi).contains("Xã An Bình"));
    assert_eq!(assessment.explain(2, Lang::Vi), "");
}

fn mistakes(law: Result<Law, Error>, communes: Vec<Commune>) -> Vec<Code> {
    let error = match law {
        Ok(mut law) => law.take(communes).err(),
        Err(error) => Some(error),
    };
    let Some(Error::Mistakes(mistakes)) = error else {
        panic!("mistakes are expected: {error:?}");
    };
    assert!(!mistakes.render(Lang::Vi).is_empty());
    mistakes
        .findings()
        .iter()
        .map(|finding| finding.code)
        .collect()
}

#[test]
fn what_the_standard_does_not_have_or_allow_is_refused() {
    let told = |commune: Commune| mistakes(Ok(law()), vec![commune]);
    assert_eq!(
        told(commune().with("trẻ_em_khác", 5_u32)),
        [Code::UnknownColumn]
    );
    assert!(!told(commune().with("trẻ_em", Decimal::new(15, 1))).is_empty());
    assert!(!told(commune().with("trẻ_được_khám", 1_001_u32)).is_empty());
    assert!(!told(commune().with("có_kế_hoạch", 7_u32)).is_empty());
}

#[test]
fn a_standard_with_mistakes_is_no_law() {
    let broken = STANDARD.replace("tổng điểm 100", "tổng điểm 90");
    assert!(!mistakes(Law::parse(&broken), Vec::new()).is_empty());
    assert!(!mistakes(Law::parse("bộ tiêu chí"), Vec::new()).is_empty());
    let missing = Law::open("nowhere.tieuchi");
    assert!(matches!(missing, Err(Error::Source(_))));
}

#[test]
fn a_law_is_chosen_by_its_day_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let of = |id: &str, force: &str| {
        let text = STANDARD
            .replace("tiêu chí thử", &format!("tiêu chí {id}"))
            .replace(
                "  tổng điểm 100",
                &format!("  hiệu lực từ {force}\n  tổng điểm 100"),
            );
        std::fs::write(folder.path().join(format!("{id}.tieuchi")), text).unwrap();
    };
    of("cũ", "01/01/2020 đến 31/12/2022");
    of("mới", "01/01/2023");
    let on = |day| Law::open_on(folder.path(), tieuchi::number::parse_date(day).unwrap());
    assert_eq!(on("31/12/2022").unwrap().standard().id, "cũ");
    assert_eq!(on("01/01/2023").unwrap().standard().id, "mới");
    assert!(matches!(on("31/12/2019"), Err(Error::NotChosen(_))));
    assert!(matches!(Law::open(folder.path()), Err(Error::NotChosen(_))));
}

#[test]
fn the_readme_shows_what_the_tests_of_the_library_run() {
    let read = |path: &str| std::fs::read_to_string(path).unwrap();
    let page = read("src/lib.rs");
    let page = page.lines().filter_map(|line| line.strip_prefix("//!"));
    let page: String = page
        .map(|line| line.strip_prefix(' ').unwrap_or(line))
        .filter(|line| !line.starts_with("# "))
        .flat_map(|line| [line, "\n"])
        .collect();
    let readme = read("README.md");
    let shown: Vec<&str> = readme.split("```rust\n").skip(1).collect();
    assert_eq!(shown.len(), 2);
    for example in shown {
        let (example, _) = example.split_once("```").unwrap();
        assert!(page.contains(example), "{example}");
    }
}
