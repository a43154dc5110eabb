//! Random small standards, written as people write them: what is suggested for any of them is
//! accepted, and reaches all that can be reached.

use std::fmt::Write as _;

use proptest::collection::vec;
use proptest::prelude::*;
use tieuchi::decision::Budget;
use tieuchi::diagnostic::Severity;
use tieuchi::examples::{Aim, State, Suggestions, suggest};

use crate::examples::suggestions::{confirmed, suggested};
use crate::examples::support::{Bench, read};

/// Random decisions, which shrink to the first of their options.
pub(crate) struct Choices(pub(crate) std::vec::IntoIter<u8>);

impl Choices {
    fn number(&mut self, low: u32, high: u32) -> u32 {
        low + u32::from(self.0.next().unwrap_or(0)) % (high - low + 1)
    }

    fn of(&mut self, options: &[&str]) -> String {
        let last = u32::try_from(options.len() - 1).unwrap();
        (*options.get(self.number(0, last) as usize).unwrap()).to_owned()
    }

    fn chance(&mut self) -> bool {
        self.number(0, 1) == 1
    }
}

const HEAD: &str = "đặc điểm loại \"Loại\" (xã | phường)
đặc điểm miền_núi \"Thuộc miền núi\" (có/không)
nhóm khó_khăn \"Khó khăn\"
  khi loại là xã và miền_núi
nhóm đô_thị \"Đô thị\"
  khi loại là phường
nhóm còn_lại \"Còn lại\"
  các đơn vị còn lại
chỉ số trẻ_em \"Trẻ em\" (trẻ em) không quá 60
chỉ số trẻ_vắng \"Trẻ em vắng\" (trẻ em) không quá trẻ_em
chỉ số trẻ_khám \"Trẻ em được khám\" (trẻ em) bằng trẻ_em - trẻ_vắng
chỉ số vụ_trong \"Vụ trong\" (vụ) không quá 9
chỉ số vụ_ngoài \"Vụ ngoài\" (vụ) không quá 9
chỉ số vụ \"Vụ\" (vụ) bằng vụ_trong + vụ_ngoài
chỉ số cuộc_họp \"Cuộc họp\" (cuộc) không quá 12
chỉ số hài_lòng \"Hài lòng\" (%)
chỉ số có_cán_bộ \"Cán bộ\" (có/không)
chỉ số có_kế_hoạch \"Kế hoạch\" (có/không)
";

const CONDITIONS: [&str; 7] = [
    "cuộc_họp từ 4 trở lên và có_cán_bộ",
    "không phải có_kế_hoạch hoặc hài_lòng trên 50%",
    "loại là xã và vụ dưới 3",
    "(miền_núi hoặc cuộc_họp từ 2 trở lên) và không phải (trẻ_em dưới 5 hoặc có_kế_hoạch)",
    "trẻ_khám từ 3 đến dưới 20",
    "có_cán_bộ hoặc (có_kế_hoạch và cuộc_họp bằng 3)",
    "vụ_trong từ 1 trở lên và vụ dưới 5",
];

/// What is measured, the unit of its bounds, whether nothing can occur, and what bounds there may
/// be.
const MEASURES: [(&str, &str, bool, [u32; 4]); 12] = [
    ("theo tỷ lệ trẻ_khám / trẻ_em", "%", true, [1, 50, 90, 98]),
    (
        "theo tỷ suất vụ / trẻ_em trên 1.000",
        "",
        true,
        [1, 2, 50, 400],
    ),
    ("theo số cuộc_họp", "", false, [1, 2, 3, 7]),
    ("theo số vụ", "", false, [1, 2, 4, 12]),
    ("theo tỷ lệ hài_lòng", "%", false, [1, 20, 80, 99]),
    (
        "theo tỷ lệ hài_lòng làm tròn 0 chữ số",
        "%",
        false,
        [1, 20, 80, 99],
    ),
    (
        "theo mức tăng tỷ lệ trẻ_khám / trẻ_em so với kỳ trước",
        " điểm phần trăm",
        true,
        [0, 1, 2, 30],
    ),
    (
        "theo tốc độ giảm số vụ so với kỳ trước",
        "%",
        true,
        [0, 10, 25, 50],
    ),
    (
        "theo mức giảm số cuộc_họp so với kỳ trước",
        "",
        false,
        [0, 1, 2, 5],
    ),
    (
        "theo mức tăng tỷ lệ hài_lòng so với kỳ trước",
        " điểm phần trăm",
        false,
        [0, 1, 5, 50],
    ),
    (
        "theo tốc độ tăng tỷ lệ trẻ_vắng / trẻ_em so với kỳ trước",
        "%",
        true,
        [0, 10, 50, 100],
    ),
    (
        "theo mức giảm tỷ suất vụ_trong / trẻ_em trên 1.000 so với kỳ trước",
        "",
        true,
        [0, 50, 100, 200],
    ),
];

/// Rows that cover every value, with or without a class; the most points of any.
fn rows(text: &mut String, choices: &mut Choices, unit: &str, bounds: [u32; 4], of: &str) -> u32 {
    let from = choices.number(0, 3) as usize;
    let to = choices.number(0, 3) as usize;
    let mut most = 0;
    let mut row = |choices: &mut Choices, range: String| {
        let points = choices.number(0, 3) * 10;
        most = most.max(points);
        writeln!(text, "      {range}   {points} điểm{of}").unwrap();
    };
    let bound = |at: usize| format!("{}{unit}", bounds.get(at).unwrap());
    if choices.chance() {
        row(choices, format!("dưới {}", bound(from)));
        if from < to {
            row(choices, format!("từ {} đến {}", bound(from), bound(to)));
            row(choices, format!("trên {}", bound(to)));
        } else {
            row(choices, format!("từ {} trở lên", bound(from)));
        }
    } else {
        row(choices, format!("trên {}", bound(from)));
        row(choices, format!("đến {}", bound(from)));
    }
    most
}

/// One item and the most points that it gives.
fn item(text: &mut String, choices: &mut Choices, number: &str) -> u32 {
    let kind = choices.number(0, 15) as usize;
    let mut own = String::new();
    let most = match kind {
        0 => {
            writeln!(own, "    20 điểm khi có_cán_bộ").unwrap();
            20
        }
        1 | 2 => {
            let condition = choices.of(&CONDITIONS);
            writeln!(own, "    20 điểm khi {condition}").unwrap();
            20
        }
        3 => {
            own += "    theo số cuộc_họp\n      mỗi 3 cuộc được 5 điểm, tối đa 20 điểm\n";
            20
        }
        kind => {
            let (measure, unit, no_case, bounds) = *MEASURES.get(kind % 12).unwrap();
            writeln!(own, "    {measure}").unwrap();
            let classes = if choices.number(0, 2) == 2 {
                [" với khó_khăn", " với đô_thị, còn_lại"].as_slice()
            } else {
                &[""]
            };
            let mut most = 0;
            for of in classes {
                most = most.max(rows(&mut own, choices, unit, bounds, of));
            }
            if no_case && choices.chance() {
                for of in classes {
                    let points = (choices.number(0, 2) * 10).min(most);
                    writeln!(own, "      không phát sinh   {points} điểm{of}").unwrap();
                }
            }
            most
        }
    };
    writeln!(text, "  mục {number} \"Mục {number}\"").unwrap();
    text.push_str(&own);
    most
}

pub(crate) fn standard(choices: &mut Choices) -> String {
    let mut criteria = String::new();
    let mut total = 0;
    let count = choices.number(1, 3);
    for criterion in 1..=count {
        let mut items = String::new();
        let mut most = 0;
        for at in 1..=choices.number(1, 2) {
            most += item(&mut items, choices, &format!("{criterion}.{at}"));
        }
        total += most;
        let heading = format!("tiêu chí {criterion} \"Tiêu chí\" tối đa {most} điểm\n");
        criteria += &(heading + "  căn cứ \"Phụ lục\"\n" + &items);
    }
    let mut recognition = String::new();
    if choices.chance() {
        recognition += "  không tiêu chí nào 0 điểm\n";
    }
    if choices.chance() {
        writeln!(recognition, "  đạt cả {count} tiêu chí").unwrap();
    }
    if choices.chance() {
        let condition = choices.of(&CONDITIONS);
        writeln!(recognition, "  đáp ứng \"Yêu cầu\" khi {condition}").unwrap();
    }
    for class in ["khó_khăn", "đô_thị", "còn_lại"] {
        let threshold = choices.number(0, total / 10) * 10;
        writeln!(
            recognition,
            "  tổng điểm từ {threshold} trở lên với {class}"
        )
        .unwrap();
    }
    format!(
        "bộ tiêu chí mẫu \"Mẫu\"\n  văn bản \"Quyết định mẫu\"\n  tổng điểm {total}\n{HEAD}{criteria}\
         công nhận khi\n{recognition}"
    )
}

/// A commune of which everything is known, as an example that waits to be confirmed.
fn commune(choices: &mut Choices, at: usize, items: &[String]) -> String {
    let mut text = format!("\nví dụ \"đơn vị {at}\"\n");
    let loai = choices.of(&["xã", "phường"]);
    let nui = choices.of(&["có", "không"]);
    write!(text, "  loại là {loai}, miền_núi {nui}").unwrap();
    for period in ["", " kỳ trước"] {
        let all = choices.number(0, 60);
        let absent = choices.number(0, all);
        write!(text, ", trẻ_em{period} {all}, trẻ_vắng{period} {absent}").unwrap();
        for (name, most) in [("vụ_trong", 9), ("vụ_ngoài", 9), ("cuộc_họp", 12)] {
            write!(text, ", {name}{period} {}", choices.number(0, most)).unwrap();
        }
        write!(text, ", hài_lòng{period} {}%", choices.number(0, 100)).unwrap();
    }
    for name in ["có_cán_bộ", "có_kế_hoạch"] {
        write!(text, ", {name} {}", choices.of(&["có", "không"])).unwrap();
    }
    text += "\n  thì thuộc nhóm ?\n  và tổng điểm là ?\n  và ?\n";
    for expected in items {
        writeln!(text, "  và {expected}").unwrap();
    }
    text
}

pub(crate) fn bench(text: &str) -> Bench {
    let (sources, standard, findings) = read(text);
    let errors = findings
        .iter()
        .filter(|one| one.severity == Severity::Error);
    let errors: Vec<_> = errors.map(|one| one.code).collect();
    let standard = standard.unwrap_or_else(|| panic!("{errors:?}\n{text}"));
    Bench { sources, standard }
}

fn missing(bench: &Bench) -> (Suggestions, Vec<Aim>) {
    let suggestions = suggest(
        &bench.standard,
        &bench.run(),
        &bench.sources,
        &Budget::unlimited(),
    );
    let left = suggestions.left.goals.iter().map(|goal| goal.aim);
    let left = left.collect();
    (suggestions, left)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_suggested_reaches_all_that_can_be_reached(bytes in vec(any::<u8>(), 80..400)) {
        let mut choices = Choices(bytes.into_iter());
        let text = standard(&mut choices);
        let alone = bench(&text);
        let (suggestions, left) = missing(&alone);
        // All of it is accepted, and once it is confirmed nothing more is asked for.
        let filled = format!("{text}\n{}", confirmed(&suggested(&alone)));
        let (_, _, findings) = read(&filled);
        let wrong = findings.iter().find(|one| one.severity == Severity::Error);
        prop_assert_eq!(wrong, None, "{}", filled);
        let unused = findings.iter().find(|one| one.code.as_str().starts_with("TC09"));
        prop_assert_eq!(unused, None, "{}", filled);
        let again = bench(&filled);
        let trial = again.run();
        prop_assert_eq!(trial.runs.len(), suggestions.examples.len());
        prop_assert_eq!(trial.count(State::Passed), trial.runs.len(), "{}", filled);
        let still: Vec<Aim> = trial.coverage.missing().map(|goal| goal.aim).collect();
        prop_assert_eq!(&still, &left, "{}", filled);
        let (more, _) = missing(&again);
        prop_assert_eq!(more.examples.len(), 0, "{}\n{:#?}", filled, more.examples);
        // What nothing was found for, no commune reaches.
        let standard = &alone.standard;
        let recognition = &standard.recognition;
        let mut asked = Vec::new();
        if recognition.all_criteria_met {
            asked.push(format!("điều kiện \"đạt cả {} tiêu chí\" ?", standard.criteria.len()));
        }
        if recognition.no_criterion_at_zero {
            asked.push("điều kiện \"không tiêu chí nào 0 điểm\" ?".to_owned());
        }
        asked.extend(recognition.requirements.iter().map(|_| "điều kiện \"Yêu cầu\" ?".to_owned()));
        asked.push("điều kiện \"tổng điểm\" ?".to_owned());
        let communes: String = (0..12).map(|at| commune(&mut choices, at, &asked)).collect();
        let with = bench(&format!("{text}{communes}"));
        let reached: Vec<Aim> = (left.iter().copied())
            .filter(|goal| !missing(&with).1.contains(goal))
            .collect();
        prop_assert!(reached.is_empty(), "{:?}\n{}{}", reached, text, communes);
    }
}
