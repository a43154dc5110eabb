//! The page of a plan in a real browser.

use serde_json::{Value, json};

use super::driver::Browser;
use super::{NOTHING, is_seen, listed, seen, until_listed};
use crate::support::program::{fresh_folder, program};

const PLAN: &str = "criteria/programmes/quang-nam-2024.tieuchi";
const PROVINCE: &str = "examples/quang-nam-2024.csv";
const OWN: &str = "examples/quang-nam-2024.yaml";

#[test]
fn localities_are_searched_sorted_and_opened() {
    let Some(browser) = Browser::start("localities_are_searched_sorted_and_opened") else {
        return;
    };
    let file = fresh_folder("browser", "plan").join("ke-hoach.html");
    let mut program = program(env!("CARGO_MANIFEST_DIR"));
    program.args(["plan", PLAN, PROVINCE, "--own", OWN, "--format", "html"]);
    program.arg("-o").arg(&file).assert().success();
    browser.open(&file);
    until_listed(&browser, "18/18");
    // Cards show what other reports say, beside bars of real text.
    let cards = seen(&browser, ".cards");
    for wanted in [
        "188/241 (78,01%)",
        "4.200.000.000 đồng",
        "Yêu cầu từ 80% trở lên",
    ] {
        assert!(cards.contains(wanted), "{wanted}: {cards}");
    }
    browser.picture("plan");
    browser.type_into("#tim", "nui thanh");
    until_listed(&browser, "Có 1/18");
    assert_eq!(listed(&browser), ["Huyện Núi Thành"]);
    browser.type_into("#tim", " ");
    until_listed(&browser, "18/18");
    // By the share that is recognised: the least first, then the most.
    let of_recognised = "th[data-key][title^='5.'] button";
    browser.click(of_recognised);
    browser.until("document.querySelector(\"th[title^='5.']\").ariaSort === 'ascending'");
    let least = listed(&browser)[0].clone();
    assert_eq!(least, "Huyện Đại Lộc");
    browser.click("#cac-don-vi a");
    browser.until(&is_seen(".sheet.open"));
    let sheet = seen(&browser, ".sheet.open");
    assert!(sheet.contains("11/18 (61,11%)"), "{sheet}");
    assert_eq!(browser.ask(&is_seen(".overview")), Value::Bool(false));
    browser.press('\u{E00C}');
    browser.until(&is_seen(".overview"));
    // Nothing is wider than a phone.
    browser.order(
        "Emulation.setDeviceMetricsOverride",
        &json!({ "width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": true }),
    );
    assert_eq!(
        browser.ask("document.documentElement.scrollWidth <= 390"),
        Value::Bool(true)
    );
    browser.picture("plan-phone");
    browser.order("Emulation.clearDeviceMetricsOverride", &json!({}));
    let pages = browser.print("plan");
    assert!((2..=8).contains(&pages), "{pages} pages");
    assert_eq!(browser.complaints(), NOTHING);
}
