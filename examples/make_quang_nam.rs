//! Writes `quang-nam-2024.csv` and `quang-nam-2024.xlsx`: made-up figures for the 241 communes of
//! Quảng Nam, to try the program on a whole province.
//!
//! ```sh
//! cargo run --example make_quang_nam
//! ```
//!
//! Only names and codes are real; they are read from `quang-nam-communes.csv`. Every figure is
//! drawn by a generator seeded with the commune's code, so the files are the same on every machine
//! and a change to one commune leaves the others alone. README.md in this folder says more.

use std::collections::HashMap;
use std::error::Error;
use std::path::Path;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook};
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax::{self, ast::Block};

/// Districts whose communes count as mountainous in this illustration.
const MOUNTAINS: [&str; 9] = [
    "Huyện Bắc Trà My",
    "Huyện Đông Giang",
    "Huyện Hiệp Đức",
    "Huyện Nam Giang",
    "Huyện Nam Trà My",
    "Huyện Nông Sơn",
    "Huyện Phước Sơn",
    "Huyện Tây Giang",
    "Huyện Tiên Phước",
];
/// Communes that count as islands in this illustration.
const ISLANDS: [&str; 2] = ["Xã Tân Hiệp", "Xã Tam Hải"];
/// Figures of which a few communes have not reported one, or one of each line: the first may bring
/// a criterion to zero.
const OFTEN_LATE: [[&str; 3]; 2] = [
    [
        "trẻ_em_bị_xâm_hại",
        "trẻ_em_tiêm_chủng_đầy_đủ",
        "trẻ_em_được_khám_định_kỳ",
    ],
    [
        "trẻ_em_đi_nhà_trẻ",
        "kiến_nghị_được_trả_lời",
        "có_điểm_vui_chơi",
    ],
];

/// One column of a commune's row: its id and what stands there.
type Cell = (&'static str, Value);

/// What stands in a cell.
enum Value {
    Text(String),
    Flag(bool),
    Count(u32),
    Missing,
}

impl Value {
    fn text(&self) -> String {
        match self {
            Value::Text(text) => text.clone(),
            Value::Flag(true) => "có".to_owned(),
            Value::Flag(false) => "không".to_owned(),
            Value::Count(count) => count.to_string(),
            Value::Missing => String::new(),
        }
    }
}

/// A linear congruential generator (Knuth's MMIX constants); its high half is what is drawn.
struct Draw(u64);

impl Draw {
    fn between(&mut self, least: u32, most: u32) -> u32 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let high = u32::try_from(self.0 >> 32).unwrap_or(u32::MAX);
        least + high % (most - least + 1)
    }

    fn chance(&mut self, percent: u32) -> bool {
        self.between(1, 100) <= percent
    }

    /// So many thousandths of a whole, rounded up.
    fn part(&mut self, whole: u32, least: u32, most: u32) -> u32 {
        (whole * self.between(least, most)).div_ceil(1000)
    }
}

/// How well a commune does on the whole: the chance, in per cent, that a share is below its best.
struct Quality {
    fair: u32,
    poor: u32,
}

impl Quality {
    /// A share of a whole: good, fair or poor, each with its range in thousandths.
    fn share(&self, draw: &mut Draw, whole: u32, ranges: [(u32, u32); 3]) -> u32 {
        let [good, fair, poor] = ranges;
        let (least, most) = if draw.chance(self.poor) {
            poor
        } else if draw.chance(self.fair) {
            fair
        } else {
            good
        };
        draw.part(whole, least, most)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut names = csv::Reader::from_path(folder.join("quang-nam-communes.csv"))?;
    let mut rows = Vec::new();
    for name in names.deserialize() {
        rows.push(row(&name?)?);
    }
    write_csv(&rows, &folder.join("quang-nam-2024.csv"))?;
    write_xlsx(&rows, &folder.join("quang-nam-2024.xlsx"))
}

/// A row of the list of names.
#[derive(serde::Deserialize)]
struct Name {
    province: String,
    district: String,
    commune_code: String,
    commune: String,
    #[serde(rename = "type")]
    kind: String,
}

fn row(name: &Name) -> Result<Vec<Cell>, Box<dyn Error>> {
    let mut draw = Draw(name.commune_code.parse()?);
    let mountain = MOUNTAINS.contains(&name.district.as_str());
    let island = ISLANDS.contains(&name.commune.as_str());
    let hard = mountain && name.kind == "xã" && draw.chance(50);
    let mut row = vec![
        ("mã", Value::Text(name.commune_code.clone())),
        ("tên", Value::Text(name.commune.clone())),
        ("huyện", Value::Text(name.district.clone())),
        ("tỉnh", Value::Text(name.province.clone())),
        ("loại", Value::Text(name.kind.clone())),
        ("miền_núi", Value::Flag(mountain)),
        ("hải_đảo", Value::Flag(island)),
        ("đặc_biệt_khó_khăn", Value::Flag(hard)),
        ("thành_phố_trực_thuộc_trung_ương", Value::Flag(false)),
    ];
    row.extend(figures(&mut draw, mountain));
    if draw.chance(6) {
        let late = draw.between(1, 2);
        for names in OFTEN_LATE.iter().take(late as usize) {
            let id = names.get(draw.between(0, 2) as usize).copied();
            for (_, value) in row.iter_mut().filter(|(name, _)| Some(*name) == id) {
                *value = Value::Missing;
            }
        }
    }
    row.push(("ghi chú", Value::Text("số liệu minh họa".to_owned())));
    Ok(row)
}

/// The forty indicators. Age groups are fixed shares of all children, give or take a little.
fn figures(draw: &mut Draw, mountain: bool) -> Vec<Cell> {
    use Value::{Count, Flag};
    let quality = if draw.chance(70) {
        Quality { fair: 12, poor: 1 }
    } else {
        Quality { fair: 40, poor: 4 }
    };
    let children = if mountain {
        draw.between(620, 1_900)
    } else {
        draw.between(1_350, 3_900)
    };
    let born = draw.part(children, 55, 68);
    let under_1 = draw.part(children, 54, 66);
    let weighed = draw.part(children, 250, 290);
    let due = draw.part(children, 590, 650);
    let nursery = draw.part(children, 145, 170);
    let kindergarten = draw.part(children, 185, 210);
    let from_7 = draw.part(children, 540, 600);
    let special = draw.part(children, 10, 32);
    let hamlets = draw.between(4, 12);
    let asked = draw.between(50, 90);
    let adults = draw.between(80, 140);
    let abused = match draw.between(1, 100) {
        1..=70 => 0,
        71..=94 => 1,
        _ => 2,
    };
    let cases = abused.min(draw.between(0, 1));
    let offending = u32::from(draw.chance(15));
    let most_injured = if draw.chance(85) { 4 } else { 7 };
    let injured = draw.part(children, 1, most_injured);
    let deaths = u32::from(injured > 0 && draw.chance(7));
    let requests = draw.between(0, 14);
    let mut share = |whole, ranges| quality.share(draw, whole, ranges);
    let registered = share(born, [(980, 1000), (940, 979), (850, 899)]);
    let supported = share(special, [(960, 1000), (900, 949), (800, 880)]);
    let vaccinated = share(under_1, [(980, 1000), (915, 975), (820, 890)]);
    let underweight = share(weighed, [(45, 95), (101, 145), (151, 180)]);
    let stunted = share(weighed, [(110, 195), (201, 245), (251, 300)]);
    let checked = share(due, [(951, 995), (800, 945), (650, 740)]);
    let in_nursery = share(nursery, [(301, 420), (201, 295), (120, 190)]);
    let in_kindergarten = share(kindergarten, [(951, 1000), (901, 945), (820, 890)]);
    let consulted = share(from_7, [(801, 930), (520, 790), (380, 490)]);
    let answered = share(requests, [(1000, 1000), (930, 1000), (600, 800)]);
    let meeting_places = share(hamlets, [(610, 1000), (420, 590), (200, 390)]);
    let content_children = share(asked, [(810, 970), (620, 790), (480, 590)]);
    let content_adults = share(adults, [(810, 960), (620, 790), (480, 590)]);
    vec![
        ("có_người_làm_công_tác_trẻ_em", Flag(true)),
        ("có_cộng_tác_viên_ở_thôn", Flag(draw.chance(94))),
        ("có_nhóm_bảo_vệ_trẻ_em", Flag(draw.chance(92))),
        ("có_kinh_phí_cho_trẻ_em", Flag(draw.chance(90))),
        ("trẻ_em_sinh_trong_kỳ", Count(born)),
        ("trẻ_em_khai_sinh_đúng_quy_định", Count(registered)),
        ("trẻ_em", Count(children)),
        ("trẻ_em_bị_xâm_hại", Count(abused)),
        ("trẻ_em_vi_phạm_pháp_luật_nghiện_ma_túy", Count(offending)),
        ("trẻ_em_bị_tai_nạn_thương_tích", Count(injured)),
        ("trẻ_em_tử_vong_do_tai_nạn_thương_tích", Count(deaths)),
        ("trẻ_em_hoàn_cảnh_đặc_biệt", Count(special)),
        ("trẻ_em_hoàn_cảnh_đặc_biệt_được_trợ_giúp", Count(supported)),
        ("vụ_xâm_hại_bỏ_rơi_mua_bán", Count(cases)),
        ("vụ_có_kế_hoạch_can_thiệp", Count(cases)),
        ("trẻ_em_dưới_1_tuổi", Count(under_1)),
        ("trẻ_em_tiêm_chủng_đầy_đủ", Count(vaccinated)),
        ("trẻ_em_được_cân", Count(weighed)),
        ("trẻ_em_nhẹ_cân", Count(underweight)),
        ("trẻ_em_được_đo", Count(weighed)),
        ("trẻ_em_thấp_còi", Count(stunted)),
        ("trẻ_em_cần_khám_định_kỳ", Count(due)),
        ("trẻ_em_được_khám_định_kỳ", Count(checked)),
        ("trẻ_em_tuổi_nhà_trẻ", Count(nursery)),
        ("trẻ_em_đi_nhà_trẻ", Count(in_nursery)),
        ("trẻ_em_tuổi_mẫu_giáo", Count(kindergarten)),
        ("trẻ_em_đi_mẫu_giáo", Count(in_kindergarten)),
        ("số_diễn_đàn_trẻ_em", Count(u32::from(draw.chance(93)))),
        ("trẻ_em_từ_7_tuổi", Count(from_7)),
        ("trẻ_em_được_lấy_ý_kiến", Count(consulted)),
        ("kiến_nghị_của_trẻ_em", Count(requests)),
        ("kiến_nghị_được_trả_lời", Count(answered)),
        ("có_điểm_vui_chơi", Flag(draw.chance(90))),
        ("số_thôn", Count(hamlets)),
        ("thôn_có_điểm_sinh_hoạt", Count(meeting_places)),
        ("số_hoạt_động_văn_hóa_thể_thao", Count(draw.between(2, 9))),
        ("trẻ_em_được_hỏi", Count(asked)),
        ("trẻ_em_hài_lòng", Count(content_children)),
        ("người_dân_được_hỏi", Count(adults)),
        ("người_dân_hài_lòng", Count(content_adults)),
    ]
}

fn write_csv(rows: &[Vec<Cell>], path: &Path) -> Result<(), Box<dyn Error>> {
    let mut file = csv::Writer::from_path(path)?;
    if let Some(row) = rows.first() {
        file.write_record(row.iter().map(|(id, _)| id))?;
    }
    for row in rows {
        file.write_record(row.iter().map(|(_, value)| value.text()))?;
    }
    file.flush()?;
    Ok(())
}

/// A workbook as an office keeps it: a title above the table, labels for headings, codes as text.
fn write_xlsx(rows: &[Vec<Cell>], path: &Path) -> Result<(), Box<dyn Error>> {
    let labels = labels()?;
    let mut workbook = Workbook::new();
    // A fixed day, so that the same bytes come out every time.
    workbook.set_properties(
        &DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2024, 11, 1)?),
    );
    let heading = Format::new().set_bold().set_text_wrap();
    let sheet = workbook.add_worksheet().set_name("Số liệu")?;
    sheet.write_with_format(
        0,
        0,
        "Số liệu minh họa cho 241 xã, phường, thị trấn của tỉnh Quảng Nam, năm 2024 (không phải số liệu thật)",
        &Format::new().set_bold(),
    )?;
    sheet.set_freeze_panes(3, 2)?;
    for (row, line) in (2..).zip(rows) {
        for (column, (id, value)) in (0..).zip(line) {
            if row == 2 {
                let label = labels.get(*id).cloned().unwrap_or_else(|| spoken(id));
                sheet.write_with_format(row, column, label, &heading)?;
            }
            match value {
                Value::Count(count) => sheet.write(row + 1, column, *count)?,
                Value::Missing => continue,
                Value::Text(_) | Value::Flag(_) => sheet.write(row + 1, column, value.text())?,
            };
        }
    }
    workbook.save(path)?;
    Ok(())
}

/// The labels of the standard's indicators, by their names.
fn labels() -> Result<HashMap<String, String>, Box<dyn Error>> {
    let standard = Path::new(env!("CARGO_MANIFEST_DIR")).join("criteria/qd-06-2019.tieuchi");
    let mut sources = Sources::new();
    let file = sources.read(&standard, FileKind::Text)?;
    let (ast, _) = syntax::parse(&sources, file);
    Ok(ast
        .blocks
        .into_iter()
        .filter_map(|block| match block {
            Block::Indicator(indicator) => Some((indicator.name.node, indicator.label.node)),
            _ => None,
        })
        .collect())
}

/// A name as a heading: `miền_núi` is `Miền núi`. The program reads both alike.
fn spoken(id: &str) -> String {
    let mut letters = id.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first
        .chain(letters)
        .map(|c| if c == '_' { ' ' } else { c })
        .collect()
}
