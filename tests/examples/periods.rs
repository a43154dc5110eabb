//! Figures of the previous period in examples.

use tieuchi::examples::{Run, State};

use crate::examples::support::{of_text, read};

/// A change of a share, with a figure that is calculated.
pub(crate) const COMPARES: &str = r#"bộ tiêu chí so "Xã so với kỳ trước"
  văn bản "Quyết định mẫu"
  tổng điểm 50
đặc điểm miền_núi "Thuộc miền núi" (có/không)
nhóm mọi_xã "Mọi xã"
  các đơn vị còn lại
chỉ số trẻ_em "Trẻ em" (trẻ em) ít nhất 1
chỉ số trẻ_vắng "Trẻ em vắng mặt" (trẻ em) không quá trẻ_em
chỉ số trẻ_được_khám "Trẻ em được khám" (trẻ em) bằng trẻ_em - trẻ_vắng
chỉ số cuộc_họp "Cuộc họp" (cuộc)
tiêu chí 1 "Khám" tối đa 50 điểm
  căn cứ "Phụ lục"
  mục 1.1 "Khám"
    theo mức tăng tỷ lệ trẻ_được_khám / trẻ_em so với kỳ trước
      từ 2 điểm phần trăm trở lên        50 điểm
      trên 0 đến dưới 2 điểm phần trăm   20 điểm
      không tăng                          0 điểm
công nhận khi
  không tiêu chí nào 0 điểm
  đáp ứng "Có họp" khi cuộc_họp từ 1 trở lên và miền_núi
  tổng điểm từ 50 trở lên với mọi_xã
"#;

fn codes(examples: &str) -> Vec<&'static str> {
    let findings = read(&format!("{COMPARES}{examples}")).2;
    findings
        .iter()
        .map(|finding| finding.code.as_str())
        .collect()
}

#[test]
fn both_sides_of_a_bound_are_proved() {
    let bench = of_text(&format!(
        "{COMPARES}
ví dụ \"đúng 2 điểm phần trăm\"
  trẻ_em 350, trẻ_vắng 50
  trẻ_em kỳ trước 350, trẻ_vắng kỳ trước 57
  thì mục 1.1 được 50 điểm
ví dụ \"sát dưới\" như ví dụ \"đúng 2 điểm phần trăm\"
  trẻ_vắng 51
  thì mục 1.1 được 20 điểm
ví dụ \"không tăng\" như ví dụ \"đúng 2 điểm phần trăm\"
  trẻ_vắng kỳ trước 50
  thì mục 1.1 được 0 điểm
ví dụ \"chưa rõ kỳ trước\" như ví dụ \"đúng 2 điểm phần trăm\"
  trẻ_vắng Kỳ Trước chưa có số liệu
  thì mục 1.1 được từ 0 đến 50 điểm
"
    ));
    let trial = bench.run();
    let states: Vec<State> = trial.runs.iter().map(Run::state).collect();
    assert_eq!(states, [State::Passed; 4]);
    // All three rows, but for nothing else.
    assert_eq!(trial.coverage.reached(), 3);
}

#[test]
fn previous_figures_keep_their_declarations() {
    let of = |values: &str| codes(&format!("ví dụ \"a\" {values} thì đạt\n"));
    for right in [
        "trẻ_em kỳ trước 350, trẻ_vắng kỳ trước 350",
        "trẻ_em 350, trẻ_vắng 350, trẻ_em kỳ trước 1, trẻ_vắng kỳ trước 1",
        // Of another period, so no limit.
        "trẻ_em 10, trẻ_vắng kỳ trước 20",
        "trẻ_em kỳ trước chưa có số liệu",
    ] {
        assert_eq!(of(right), [""; 0], "{right}");
    }
    for (wrong, code) in [
        ("trẻ_em kỳ trước 350, trẻ_vắng kỳ trước 351", "TC0904"),
        ("trẻ_em kỳ trước 0", "TC0904"),
        ("trẻ_em kỳ trước 1,5", "TC0904"),
        ("trẻ_em kỳ trước có", "TC0903"),
        ("trẻ_em kỳ trước 5%", "TC0903"),
        ("trẻ_em kỳ trước 5, trẻ_em kỳ trước 6", "TC0910"),
        ("trẻ_được_khám kỳ trước 5", "TC0211"),
        ("miền_núi kỳ trước có", "TC0915"),
        ("cuộc_họp kỳ trước 5", "TC0916"),
        ("trẻ_emm kỳ trước 5", "TC0201"),
    ] {
        assert_eq!(of(wrong), [code], "{wrong}");
    }
}

#[test]
fn sums_keep_their_declarations_too() {
    let of = |figures: &str| {
        let text = COMPARES.replace(" không quá trẻ_em\n", "\n");
        let findings = read(&format!("{text}ví dụ \"a\" {figures} thì đạt\n")).2;
        let codes = findings.iter().map(|finding| finding.code.as_str());
        codes.collect::<Vec<_>>()
    };
    assert_eq!(of("trẻ_em 10, trẻ_vắng 10"), [""; 0]);
    assert_eq!(of("trẻ_em 10, trẻ_vắng 11"), ["TC0904"]);
    assert_eq!(of("trẻ_em kỳ trước 10, trẻ_vắng kỳ trước 11"), ["TC0904"]);
    // A base's own mistake is told once.
    let wrong = "trẻ_em 10, trẻ_vắng 11 thì đạt\nví dụ \"b\" như ví dụ \"a\" cuộc_họp 1";
    assert_eq!(of(wrong), ["TC0904"]);
}

#[test]
fn nothing_is_said_of_previous_figures_where_items_are_broken() {
    let broken = COMPARES.replace("so với kỳ trước\n", "so với kỳ rồi\n");
    let findings = read(&format!(
        "{broken}ví dụ \"a\" trẻ_em kỳ trước 5 thì mục 1.1 được ? điểm\n"
    ));
    let unused = findings.2.iter().any(|one| one.code.as_str() == "TC0916");
    assert!(!unused, "{:?}", findings.2);
}
