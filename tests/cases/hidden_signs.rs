//! Rules that do not show what they say: `check` tells it.

use std::fs;
use std::path::Path;

use crate::cases::output::standard;
use crate::cases::support::{Run, run_in};

fn check(text: &str) -> Run {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("t.tieuchi"), text).unwrap();
    run_in(folder.path(), &["check", "t.tieuchi"])
}

#[test]
fn rules_that_hide_something_are_told() {
    let plain = standard("");
    for (from, to, code, place) in [
        (
            "dưới 90% 0 điểm",
            "dưới 90% 0 điểm # \u{202E}a\u{2066}",
            "TC0130",
            ":13:",
        ),
        ("\"V ", "\"V\u{200F} ", "TC0130", ":2:"),
        ("\"V ", "\"V\u{AD} ", "TC0131", ":2:"),
        (
            "công nhận khi",
            "công nhận khi # a\u{200B}b",
            "TC0131",
            ":14:",
        ),
        ("hộ_sạch", "hộ_sạсh", "TC0212", ":7:"),
        ("mọi_xã", "mοi_xã", "TC0212", ":4:"),
        ("\"H  |", "\"=HỘ \u{1B}[31m |", "TC0131", ":7:"),
    ] {
        assert!(plain.contains(from), "{from}");
        let told = check(&plain.replace(from, to));
        let line = told
            .stdout
            .split(code)
            .nth(1)
            .unwrap_or_else(|| panic!("{to:?}: {}", told.stdout));
        let line = line.lines().nth(1).unwrap();
        assert!(
            line.contains(&format!("t.tieuchi{place}")),
            "{to:?}: {line}"
        );
        assert_eq!(told.code, 1);
    }
    let twins = plain.replace(
        "chỉ số hộ_sạch \"H",
        "chỉ số hо \"Hо\" (hộ)\nchỉ số hộ_sạch \"H",
    );
    let twins = twins.replace("chỉ số hộ \"", "chỉ số ho \"Ho\" (hộ)\nchỉ số hộ \"");
    let told = check(&twins).stdout;
    assert!(
        told.contains("TC0213") && told.contains("<U+043E>"),
        "{told}"
    );
}

#[test]
fn what_vietnamese_texts_hold_is_not_told() {
    let plain = standard("“Đ’ – 20 μg/m³, TNFα, Δ”\u{A0}½ ①");
    let told = check(&plain).stdout;
    for code in ["TC0130", "TC0131", "TC0212", "TC0213"] {
        assert!(!told.contains(code), "{told}");
    }
    let composed = Path::new(env!("CARGO_MANIFEST_DIR")).join("criteria");
    let told = run_in(&composed, &["check", "."]).stdout;
    for code in ["TC0130", "TC0131", "TC0212", "TC0213"] {
        assert!(!told.contains(code), "{told}");
    }
}
