//! The page of results and the score sheet as files: what they say, and that nothing in data orders anything.

mod command;

use std::path::Path;

use base64::Engine as _;
use sha2::{Digest as _, Sha256};

use crate::support::program::{parts, run};

const STANDARD: &str = "criteria/qd-06-2019.tieuchi";
const DISTRICT: &str = "examples/nui-thanh-2024.yaml";
const FORMS: [&str; 2] = ["tests/report/forms.tieuchi", "tests/report/forms.yaml"];

/// What `report` writes.
fn written(arguments: &[&str]) -> String {
    let arguments: Vec<&str> = ["report"].iter().chain(arguments).copied().collect();
    parts(&run(&arguments)).0
}

/// The text between the tags of a part of a page, a line each.
fn text(html: &str) -> String {
    let body = html
        .split_once("<body")
        .unwrap()
        .1
        .split_once('>')
        .unwrap()
        .1;
    let body = body.split("<script").next().unwrap();
    let mut lines: Vec<String> = Vec::new();
    for piece in body
        .split('<')
        .map(|piece| piece.split_once('>').map_or(piece, |it| it.1))
    {
        let piece = piece
            .replace("&#x2f;", "/")
            .replace("&quot;", "\"")
            .replace("&lt;", "<");
        let piece = piece.split_whitespace().collect::<Vec<_>>().join(" ");
        if !piece.is_empty() {
            lines.push(piece);
        }
    }
    lines.join("\n")
}

#[test]
fn the_page_says_what_other_reports_say() {
    for lang in ["vi", "en"] {
        let page = written(&[FORMS[0], FORMS[1], "--lang", lang]);
        insta::assert_snapshot!(format!("page-{lang}"), text(&page));
    }
}

#[test]
fn a_score_sheet_is_the_official_table() {
    for lang in ["vi", "en"] {
        let sheet = written(&[
            STANDARD,
            DISTRICT,
            "--commune",
            "tam anh nam",
            "--lang",
            lang,
        ]);
        assert!(!sheet.contains("<script"), "nothing runs in a sheet");
        insta::assert_snapshot!(format!("sheet-{lang}"), text(&sheet));
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let page = || written(&[STANDARD, "examples/quang-nam-2024.csv"]);
    let first = page();
    assert!(first.contains("data-rows") && first.contains("data-sheets"));
    assert!(first == page());
}

/// What stands between two texts.
fn between<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    page.split_once(from).unwrap().1.split_once(to).unwrap().0
}

#[test]
fn its_policy_lets_only_its_own_parts_pass() {
    let page = written(&[STANDARD, DISTRICT]);
    let hash = |text: &str| {
        let digest = Sha256::digest(text);
        format!(
            "'sha256-{}'",
            base64::engine::general_purpose::STANDARD.encode(digest)
        )
    };
    let policy = between(&page, "Content-Security-Policy\" content=\"", "\"");
    let style = hash(between(&page, "<style>", "</style>"));
    let (_, script) = page.rsplit_once("<script").unwrap();
    let script = hash(between(script, ">", "</script>"));
    assert_eq!(
        policy,
        format!(
            "default-src 'none'; style-src {style}; script-src {script}; img-src data:; \
             base-uri 'none'; form-action 'none'"
        )
    );
    // Such a policy stops styles and handlers within tags: there are none, nor anything from elsewhere.
    let body = page.split_once("</style>").unwrap().1;
    for refused in [
        " style=",
        " onclick=",
        " onload=",
        " onerror=",
        " src=",
        "url(",
        "@import",
    ] {
        assert!(!body.contains(refused), "{refused}");
    }
    for address in page
        .match_indices("http")
        .map(|(at, _)| &page[at..page.len().min(at + 40)])
    {
        assert!(address.starts_with("http-equiv"), "{address}");
    }
}

#[test]
fn what_people_wrote_is_text_everywhere() {
    let folder = crate::support::program::fresh_folder("page", "names");
    let data = folder.join("so-lieu.yaml");
    let known =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(DISTRICT)).unwrap();
    let name = "Xã <script>alert(1)</script> & \\\"Tam\\\" <!--";
    assert!(known.contains("tên: Xã Tam Hòa"));
    let changed = known.replace("tên: Xã Tam Hòa", &format!("tên: \"{name}\""));
    std::fs::write(&data, changed).unwrap();
    let data = data.to_str().unwrap();
    for page in [
        written(&[STANDARD, data]),
        written(&[STANDARD, data, "--commune", "20986"]),
    ] {
        assert!(page.contains("&lt;script&gt;alert(1)&lt;&#x2f;script&gt; &amp; &quot;Tam&quot;"));
        assert!(page.contains("&lt;!--"));
        assert!(!page.contains("<script>alert") && !page.contains("<!--"));
    }
}

#[test]
fn no_figure_is_lost_between_a_page_and_the_table() {
    // Each commune of the page has the points and the verdict that `score` says.
    let page = text(&written(&[STANDARD, DISTRICT]));
    let scored = parts(&run(&["score", STANDARD, DISTRICT, "--format", "csv"])).0;
    let mut communes = 0;
    for row in scored.trim_start_matches('\u{FEFF}').lines().skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        let (name, least, most, verdict) = (cells[1], cells[6], cells[7], cells[8]);
        let points = if least == most {
            least.to_owned()
        } else {
            format!("{least}–{most}")
        };
        let own = page
            .split(&format!("\n{name}\n"))
            .nth(1)
            .unwrap_or_else(|| panic!("{name}"));
        let own: Vec<&str> = own.lines().take(6).collect();
        assert!(
            own.contains(&points.as_str()) && own.contains(&verdict),
            "{name}: {own:?}"
        );
        communes += 1;
    }
    assert_eq!(communes, 17);
}
