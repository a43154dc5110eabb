//! Every target of the shipped plan reached, missed and left open, on both sides of its bound.

use std::fs;

use tieuchi::data::{self, Request};
use tieuchi::engine::Verdict::{self, Met, NotMet, Undetermined};
use tieuchi::law;
use tieuchi::plan::{Unit, evaluate};
use tieuchi::source::{Position, Sources};

use super::support::{goal, recognised};

/// What comes of one thing that a target asks, of the figures of one unit and of the province.
fn verdict(number: u32, place: usize, units: &str, own: &str) -> Verdict {
    let mut sources = Sources::new();
    let path = "criteria/programmes/quang-nam-2024.tieuchi".as_ref();
    let (plan, _) = law::plan(path, &[], None, &mut sources).unwrap().unwrap();
    let plan = plan.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, heads: &str, table: &str| {
        let (named, figures) = table.split_once('=').unwrap_or((table, ""));
        let path = folder.path().join(name);
        let row = if heads.contains("mã") {
            "00001,Xã An"
        } else {
            "Tỉnh Quảng Nam"
        };
        fs::write(&path, format!("{heads},{named}\n{row},{figures}\n")).unwrap();
        [path]
    };
    let units = write("xa.csv", "mã,tên", units);
    let own_file = write("tinh.csv", "tên", own);
    let request = |paths| Request {
        paths,
        ..Request::default()
    };
    let read = data::read_request(&plan.standard, &request(&units), &mut sources).unwrap();
    let at = Position::start(plan.file, 0);
    let own = data::read_own(
        &plan.standard,
        ("Tỉnh Quảng Nam", at),
        &request(&own_file),
        &mut sources,
    )
    .unwrap();
    let units: Vec<Unit<'_>> = read
        .records
        .iter()
        .map(|one| Unit {
            record: &one.record,
            verdict: None,
        })
        .collect();
    let outcome = evaluate(&plan, &units, own.records.first().map(|one| &one.record));
    let target = plan
        .targets
        .iter()
        .position(|one| one.number == number)
        .unwrap();
    outcome.targets[target].goals[place].standing.verdict
}

#[test]
fn of_figures_of_units() {
    for (number, place, names, met, missed, open) in [
        (
            1,
            0,
            "trẻ_em_hoàn_cảnh_đặc_biệt,trẻ_em_hoàn_cảnh_đặc_biệt_được_trợ_giúp",
            "60,60",
            "60,59",
            "60,",
        ),
        (
            3,
            0,
            "có_ban_chỉ_đạo,có_quy_chế",
            "có,có",
            "có,không",
            "có,",
        ),
        (3, 1, "có_nhóm_thường_trực,trẻ_em", "có,9", "không,9", ",9"),
        (
            3,
            2,
            "có_người_làm_công_tác_trẻ_em,trẻ_em",
            "có,9",
            "không,9",
            ",9",
        ),
        (4, 0, "có_tháng_hành_động,trẻ_em", "có,9", "không,9", ",9"),
        (4, 1, "có_diễn_đàn,trẻ_em", "có,9", "không,9", ",9"),
        (4, 2, "có_ngày_1_6,trẻ_em", "có,9", "không,9", ",9"),
        (4, 3, "có_trung_thu,trẻ_em", "có,9", "không,9", ",9"),
        (4, 4, "có_tết_nguyên_đán,trẻ_em", "có,9", "không,9", ",9"),
        (
            7,
            0,
            "trẻ_em_được_đo,trẻ_em_thấp_còi",
            "1000,202",
            "1000,203",
            "1000,",
        ),
        (
            8,
            0,
            "trẻ_em_sinh_trong_kỳ,trẻ_em_khai_sinh_đúng_hạn",
            "100,91",
            "100,90",
            "100,",
        ),
        (
            8,
            1,
            "trẻ_em_dưới_6_tuổi,trẻ_em_dưới_6_tuổi_có_thẻ",
            "50,50",
            "50,49",
            "50,",
        ),
    ] {
        for (figures, expected) in [(met, Met), (missed, NotMet), (open, Undetermined)] {
            let found = verdict(number, place, &format!("{names}={figures}"), "quỹ_bảo_trợ=");
            assert_eq!(found, expected, "{number} {names} {figures}");
        }
    }
}

#[test]
fn of_the_provinces_own_figures() {
    for (number, place, names, met, missed, open) in [
        (
            2,
            0,
            "người_làm_công_tác_trẻ_em,người_được_tập_huấn",
            "100,80",
            "100,79",
            "100,",
        ),
        (
            3,
            3,
            "số_huyện,huyện_có_ban_chỉ_đạo",
            "18,18",
            "18,17",
            "18,",
        ),
        (
            6,
            0,
            "quỹ_bảo_trợ,số_huyện",
            "5000000000,18",
            "4999999999,18",
            ",18",
        ),
    ] {
        for (figures, expected) in [(met, Met), (missed, NotMet), (open, Undetermined)] {
            let found = verdict(number, place, "trẻ_em=9", &format!("{names}={figures}"));
            assert_eq!(found, expected, "{number} {names} {figures}");
        }
    }
}

#[test]
fn of_recognition() {
    assert_eq!(recognised(8, 2, 0).standing.verdict, Met);
    assert_eq!(recognised(7, 3, 0).standing.verdict, NotMet);
    assert_eq!(recognised(7, 2, 1).standing.verdict, Undetermined);
}

/// Thị trấn Sa Rài, November 2022: 9,55% underweight, 14,9% stunted, 100% vaccinated. Only the shares are published: the
/// counts here are ones that give them, of two quarters whose own shares differ, and their mean is another.
#[test]
fn the_shares_of_sa_rai_are_of_sums() {
    let rows = ["A,1500,111,,", "A,500,80,,"];
    let asked = |range: &str| {
        goal(&format!("tỷ lệ khai_sinh / sinh {range}"), &rows)
            .standing
            .verdict
    };
    assert_eq!((asked("bằng 9,55%"), asked("dưới 9,55%")), (Met, NotMet));
    // The mean of 7,4% and 16% would be 11,7%.
    assert_eq!(asked("bằng 11,7%"), NotMet);
    let rows = ["A,600,60,,", "A,400,89,,"];
    let asked = |range: &str| {
        goal(&format!("tỷ lệ khai_sinh / sinh {range}"), &rows)
            .standing
            .verdict
    };
    assert_eq!((asked("bằng 14,9%"), asked("dưới 20,3%")), (Met, Met));
    assert_eq!(
        goal(
            "tỷ lệ khai_sinh / sinh bằng 100%",
            &["A,90,90,,", "A,7,7,,"]
        )
        .standing
        .verdict,
        Met
    );
}
