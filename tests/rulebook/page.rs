//! The page holds together: tags, anchors, cells, nothing from outside, everything escaped.

use std::collections::BTreeSet;

use tieuchi::l10n::Lang;
use tieuchi::report::doc::Layout;

use crate::rulebook::{FORMS, Input, SHIPPED};

/// Tags that have no end.
const VOID: [&str; 4] = ["meta", "br", "hr", "!doctype"];

/// The tags of a page, `/` before an end, with their attributes.
fn tags(html: &str) -> Vec<(String, String)> {
    let style = html.find("<style>").unwrap()..html.find("</style>").unwrap();
    let mut tags = Vec::new();
    for (at, _) in html.match_indices('<') {
        if style.contains(&at) && at != style.start {
            continue;
        }
        let tag = &html[at + 1..at + html[at..].find('>').unwrap()];
        let (name, attributes) = tag.split_once([' ', '\n']).unwrap_or((tag, ""));
        tags.push((name.to_owned(), attributes.to_owned()));
    }
    tags
}

fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    let value = |(at, _): (usize, &str)| {
        let rest = &html[at + start.len()..];
        &rest[..rest.find('"').unwrap()]
    };
    html.match_indices(&start).map(value).collect()
}

#[test]
fn every_tag_is_closed() {
    for input in [Input::read(&[SHIPPED]), Input::read(&[SHIPPED, FORMS])] {
        let mut open: Vec<String> = Vec::new();
        for (name, _) in tags(&input.html()) {
            if let Some(name) = name.strip_prefix('/') {
                assert_eq!(open.pop().as_deref(), Some(name));
            } else if !VOID.contains(&name.as_str()) {
                open.push(name);
            }
        }
        assert_eq!(open, [""; 0]);
    }
}

#[test]
fn every_anchor_is_there_once() {
    for input in [Input::read(&[SHIPPED]), Input::read(&[SHIPPED, FORMS])] {
        let html = input.html();
        let ids = values(&html, "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len());
        let wanted = values(&html, "href");
        assert!(wanted.len() > 15);
        for link in wanted {
            assert!(unique.contains(link.strip_prefix('#').unwrap()), "{link}");
        }
        for label in values(&html, "aria-labelledby") {
            assert!(unique.contains(label), "{label}");
        }
    }
}

#[test]
fn every_row_of_a_table_has_all_its_cells() {
    let html = Input::read(&[SHIPPED]).html();
    let mut tables = 0;
    for table in html.split("<table").skip(1) {
        let table = table.split("</table>").next().unwrap();
        let width = table
            .split("</thead>")
            .next()
            .unwrap()
            .matches("<th ")
            .count();
        // How many rows each cell that spans several still stands in.
        let mut spans: Vec<usize> = Vec::new();
        for row in table.split("<tr").skip(1) {
            let mut cells = spans.len();
            spans.retain_mut(|left| {
                *left -= 1;
                *left > 0
            });
            for cell in row
                .split("<t")
                .skip(1)
                .filter(|cell| cell.starts_with(['d', 'h']))
            {
                let cell = &cell[..cell.find('>').unwrap()];
                let number = |name| values(cell, name).first().map_or(1, |n| n.parse().unwrap());
                let (columns, rows): (usize, usize) = (number("colspan"), number("rowspan"));
                cells += columns;
                spans.extend((1..=columns).filter(|_| rows > 1).map(|_| rows - 1));
            }
            assert_eq!(cells, width, "<tr{row}");
        }
        assert_eq!(spans, [0; 0]);
        tables += 1;
    }
    assert_eq!(tables, 5);
}

#[test]
fn nothing_comes_from_outside() {
    let html = Input::read(&[SHIPPED]).html();
    for (name, attributes) in tags(&html) {
        let known = !["script", "link", "img", "iframe", "object", "base"].contains(&name.as_str());
        assert!(known, "{name}");
        assert!(!attributes.contains(" on"), "{attributes}");
    }
    for outside in ["http:", "https:", "url(", "@import", "src="] {
        assert!(!html.contains(outside), "{outside}");
    }
    assert!(html.contains("<html lang=\"vi\">"));
    let english = Input::read(&[SHIPPED]).doc(Lang::En, Layout::Html);
    assert!(english.contains("<html lang=\"en\">"));
}

/// A standard in which every text that a person writes tries to be more than text.
const HOSTILE: &str = r#"
bộ tiêu chí thử “<script>alert(1)</script> & "a" | *b* _c_ [d](e) ~~f~~ # `g`”
  văn bản "</style><b>1</b>"
  tổng điểm 10   đối chiếu theo "<i>2</i>"

đặc điểm loại "<b>3</b>" (xã | phường)
nhóm một "<b>4</b>"
  khi loại là phường
nhóm hai "<b>5</b>"
  các đơn vị còn lại

chỉ số a "<b>6</b>" (<i>con</i>) không quá b
chỉ số b "<b>7</b>" (<i>con</i>) không quá 5

tiêu chí 1 "<b>8</b>" tối đa 10 điểm   suy ra từ "<b>9</b>"
  căn cứ "<b>10</b>"
  mục 1.1 "<b>11</b>"
    theo tỷ lệ a / b   chưa đối chiếu
      từ 50% trở lên   10 điểm   căn cứ "<b>12</b>"
      dưới 50%          0 điểm   đối chiếu theo "<b>13</b>"
      không phát sinh   0 điểm

công nhận khi
  đạt cả 1 tiêu chí   đối chiếu theo "<b>14</b>"
  tổng điểm từ 5 trở lên với một   căn cứ "<b>15</b>"
  tổng điểm từ 5 trở lên với hai   chưa đối chiếu
"#;

#[test]
fn what_people_write_stays_text() {
    let input = Input::of(HOSTILE);
    let html = input.html();
    for tag in ["<b>", "<i>", "<script", "</style><b>"] {
        assert!(!html.contains(tag), "{tag}");
    }
    for text in 1..=15 {
        let escaped = format!("&lt;b&gt;{text}&lt;");
        let other = format!("&lt;i&gt;{text}&lt;");
        assert!(html.contains(&escaped) || html.contains(&other), "{text}");
    }
    let markdown = input.doc(Lang::Vi, Layout::Markdown);
    let title =
        r#"# \<script\>alert(1)\</script\> \& "a" \| \*b\* \_c\_ \[d\](e) \~\~f\~\~ \# \`g\`"#;
    assert!(markdown.starts_with(title), "{markdown}");
    // In every table a row has the bars of its heading.
    let bars = |line: &str| line.matches('|').count() - line.matches("\\|").count();
    let mut heading = None;
    for line in markdown.lines() {
        if !line.starts_with('|') {
            heading = None;
            continue;
        }
        assert_eq!(bars(line), *heading.get_or_insert(bars(line)), "{line}");
    }
}
