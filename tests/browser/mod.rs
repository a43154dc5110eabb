//! The page of results in a real browser: what a person clicks, types, hears, prints.

mod driver;
mod plan;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::support::program::{fresh_folder, program};
use driver::Browser;

const STANDARD: &str = "criteria/qd-06-2019.tieuchi";
const DISTRICT: &str = "examples/nui-thanh-2024.yaml";
const PROVINCE: &str = "examples/quang-nam-2024.csv";

/// The page of some data.
fn page(test: &str, arguments: &[&str]) -> PathBuf {
    let file = fresh_folder("browser", test).join("bao-cao.html");
    let mut program = program(env!("CARGO_MANIFEST_DIR"));
    let program = program.args(["report", STANDARD]).args(arguments);
    program.arg("-o").arg(&file).assert().success();
    file
}

/// The names of the communes that are listed, in their order.
fn listed(browser: &Browser) -> Vec<String> {
    let names =
        browser.ask("[...document.querySelectorAll('#cac-don-vi th a')].map(it => it.textContent)");
    let names = names.as_array().unwrap().iter();
    names
        .map(|name| name.as_str().unwrap().to_owned())
        .collect()
}

/// What is on the screen of what a selector means.
fn seen(browser: &Browser, selector: &str) -> String {
    let text = browser.ask(&format!("document.querySelector('{selector}').innerText"));
    text.as_str().unwrap().to_owned()
}

fn is_seen(selector: &str) -> String {
    format!("document.querySelector('{selector}')?.checkVisibility() === true")
}

fn until_listed(browser: &Browser, count: &str) {
    browser.until(&format!(
        "document.querySelector('#so-luong').textContent.includes('{count}')"
    ));
}

const NOTHING: [String; 0] = [];

#[test]
fn a_click_opens_a_commune_and_its_sheet_prints_alone() {
    let Some(browser) = Browser::start("a_click_opens_a_commune_and_its_sheet_prints_alone") else {
        return;
    };
    browser.open(&page("opens", &[DISTRICT]));
    until_listed(&browser, "17/17");
    browser.click("a[href='#don-vi-14']");
    browser.until(&is_seen("#don-vi-14"));
    let sheet = seen(&browser, "#don-vi-14");
    for wanted in [
        "Xã Tam Tiến",
        "không đạt",
        "845",
        "thêm 1 thôn",
        "nui-thanh-2024.yaml:181",
    ] {
        assert!(
            sheet.to_lowercase().contains(&wanted.to_lowercase()),
            "{wanted}: {sheet}"
        );
    }
    assert_eq!(browser.ask(&is_seen(".overview")), Value::Bool(false));
    assert_eq!(
        browser.ask("document.querySelectorAll('.sheet.open').length"),
        1
    );
    // Whoever listens hears where they are.
    assert_eq!(browser.ask("document.activeElement.id"), "don-vi-14-ten");
    assert_eq!(
        browser.ask("document.title.startsWith('Xã Tam Tiến')"),
        true
    );
    browser.picture("sheet-light");
    let pages = browser.print("sheet");
    assert!((3..=5).contains(&pages), "{pages} pages");
    browser.order("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
    let printed = seen(&browser, "#don-vi-14");
    for wanted in [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "XÃ TAM TIẾN",
        "NGƯỜI LẬP BIỂU",
        "CHỦ TỊCH",
    ] {
        assert!(printed.contains(wanted), "{wanted}: {printed}");
    }
    assert_eq!(browser.ask(&is_seen(".of-sheet")), Value::Bool(false));
    browser.order("Emulation.setEmulatedMedia", &json!({ "media": "" }));
    // To the next, and back to where one was, by keys alone.
    browser.click("#sau");
    browser.until(&is_seen("#don-vi-15"));
    browser.press('\u{E00C}');
    browser.until(&is_seen(".overview"));
    browser.until("document.activeElement.getAttribute('href') === '#don-vi-15'");
    browser.press('\u{E007}');
    browser.until(&is_seen("#don-vi-15"));
    assert_eq!(browser.complaints(), NOTHING);
}

#[test]
fn communes_are_searched_chosen_and_sorted() {
    let Some(browser) = Browser::start("communes_are_searched_chosen_and_sorted") else {
        return;
    };
    browser.open(&page("searched", &[DISTRICT]));
    until_listed(&browser, "17/17");
    let all = listed(&browser);
    // Without marks, with other ones, by code, and nothing at all.
    for (typed, found) in [
        ("tam xuan", &["Xã Tam Xuân II", "Xã Tam Xuân I"][..]),
        ("TAM XUÂN", &["Xã Tam Xuân II", "Xã Tam Xuân I"]),
        ("my dong", &["Xã Tam Mỹ Đông"]),
        ("20974", &["Xã Tam Tiến"]),
        ("tam kỳ", &[]),
    ] {
        browser.type_into("#tim", typed);
        if found.is_empty() {
            until_listed(&browser, "Không có đơn vị nào");
        } else {
            until_listed(&browser, &format!("Có {}/17", found.len()));
        }
        assert_eq!(listed(&browser), found, "{typed}");
    }
    browser.type_into("#tim", " ");
    until_listed(&browser, "17/17");
    let by = |selector: &str, value: &str| {
        browser.ask(&format!(
            "(() => {{ const it = document.querySelector('{selector}'); it.value = '{value}'; \
             it.dispatchEvent(new Event('input', {{ bubbles: true }})); }})()"
        ));
    };
    by("#ket-qua", "1");
    until_listed(&browser, "5/17");
    by("#nhom", "1");
    until_listed(&browser, "1/17");
    assert_eq!(listed(&browser), ["Xã Tam Thạnh"]);
    by("#ket-qua", "");
    by("#nhom", "");
    until_listed(&browser, "17/17");
    let sort = |key: &str| browser.click(&format!("th[data-key='{key}'] button"));
    let way = |key: &str| {
        browser.ask(&format!(
            "document.querySelector('th[data-key=\"{key}\"]').ariaSort"
        ))
    };
    assert_eq!(way("rank"), "ascending");
    sort("points");
    browser.until("document.querySelector('#cac-don-vi th a').textContent === 'Xã Tam Thạnh'");
    assert_eq!(
        (way("points"), way("rank")),
        ("ascending".into(), Value::Null)
    );
    sort("points");
    browser.until("document.querySelector('th[data-key=\"points\"]').ariaSort === 'descending'");
    assert_eq!(listed(&browser).first(), all.first());
    // Those without points for the third criterion first.
    sort("2");
    browser.until("document.querySelector('#cac-don-vi th a').textContent === 'Xã Tam Anh Nam'");
    sort("names");
    browser
        .until("document.querySelector('#cac-don-vi th a').textContent === 'Thị trấn Núi Thành'");
    assert_eq!(listed(&browser).last().unwrap(), "Xã Tam Xuân II");
    assert_eq!(browser.complaints(), NOTHING);
}

#[test]
fn many_communes_load_on_demand() {
    let Some(browser) = Browser::start("many_communes_load_on_demand") else {
        return;
    };
    browser.open(&page("many", &[PROVINCE]));
    until_listed(&browser, "241/241");
    let count =
        |selector: &str| browser.ask(&format!("document.querySelectorAll('{selector}').length"));
    assert_eq!(
        (count("#cac-don-vi tr"), count(".sheet")),
        (100.into(), 100.into())
    );
    browser.click("#trang-sau");
    browser.until("document.querySelector('#cac-don-vi th a')?.hash === '#don-vi-101'");
    browser.click("#trang-sau");
    browser.until("document.querySelectorAll('#cac-don-vi tr').length === 41");
    assert_eq!(
        browser.ask("document.querySelector('#trang-sau').disabled"),
        true
    );
    browser.click("a[href='#don-vi-241']");
    browser.until(&is_seen("#don-vi-241"));
    let last = seen(&browser, "#don-vi-241 .name");
    assert!(
        seen(&browser, "#don-vi-241").contains("quang-nam-2024.csv:"),
        "{last}"
    );
    browser.click("#truoc");
    browser.until(&is_seen("#don-vi-240"));
    assert_eq!(count(".sheet"), 101);
    browser.press('\u{E00C}');
    browser.until(&is_seen(".overview"));
    browser.type_into("#tim", "tam xuan");
    until_listed(&browser, "2/241");
    assert_eq!(listed(&browser).len(), 2);
    assert_eq!(browser.complaints(), NOTHING);
}

#[test]
fn names_order_nothing() {
    let Some(browser) = Browser::start("names_order_nothing") else {
        return;
    };
    let folder = fresh_folder("browser", "names-data");
    let data = folder.join("so-lieu.csv");
    let name = "Phường </script><script>document.title='x'</script><img src=x onerror=alert(1)>";
    let figures = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(PROVINCE)).unwrap();
    let mut lines = figures.lines();
    let heads = lines.next().unwrap();
    let row = lines.next().unwrap();
    let known = row
        .split(',')
        .nth(heads.split(',').position(|it| it == "tên").unwrap())
        .unwrap();
    let row = row.replacen(known, &format!("\"{name}\""), 1);
    fs::write(&data, format!("{heads}\n{row}\n")).unwrap();
    browser.open(&page("names", &[data.to_str().unwrap()]));
    until_listed(&browser, "1/1");
    assert_eq!(listed(&browser), [name]);
    browser.click("a[href='#don-vi-1']");
    browser.until(&is_seen("#don-vi-1"));
    assert_eq!(seen(&browser, "#don-vi-1 .name"), name);
    assert_eq!(browser.ask("document.images.length"), 0);
    assert_eq!(browser.complaints(), NOTHING);
}

#[test]
fn it_fits_a_phone_and_the_dark() {
    let Some(browser) = Browser::start("it_fits_a_phone_and_the_dark") else {
        return;
    };
    browser.open(&page("looks", &[DISTRICT]));
    until_listed(&browser, "17/17");
    browser.picture("page-light");
    browser.print("page");
    let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
    browser.order("Emulation.setEmulatedMedia", &dark);
    browser.picture("page-dark");
    let light = json!({ "features": [] });
    browser.order("Emulation.setEmulatedMedia", &light);
    let phone = json!({ "width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": true });
    browser.order("Emulation.setDeviceMetricsOverride", &phone);
    for place in ["#danh-sach", "#don-vi-4"] {
        browser.ask(&format!("location.hash = '{place}'"));
        let shown = if place == "#danh-sach" {
            ".overview"
        } else {
            place
        };
        browser.until(&is_seen(shown));
        // Nothing is cut off, and nobody has to move the page sideways.
        assert_eq!(
            browser.ask("document.documentElement.scrollWidth"),
            390,
            "{place}"
        );
        browser.picture(&format!("phone{}", place.replace('#', "-")));
    }
    assert_eq!(browser.complaints(), NOTHING);
}
