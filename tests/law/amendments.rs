//! Texts that amend others: what they give is what a text written out in full would.

use std::fmt::Write as _;

use proptest::prelude::*;
use tieuchi::law::Library;
use tieuchi::source::Sources;
use tieuchi::syntax::ast::{Ast, Block};
use tieuchi::syntax::print;

use crate::law::support::{Folder, data, standard};

const SHIPPED: &str = include_str!("../../criteria/qd-06-2019.tieuchi");
const HEADING: &str = "sửa đổi qd-06-2019 thành sd \"Sửa đổi\"\n  văn bản \"Văn bản thử\"\n\n";

/// The tree of a text in a folder, as if it were written out in full.
fn whole(folder: &Folder, name: &str) -> Result<Ast, String> {
    let mut sources = Sources::new();
    let library = Library::read(&[folder.path(name)], &[], &mut sources).unwrap();
    let (id, _) = library.listed().next().unwrap();
    library.whole(id).ok_or_else(|| {
        let (_, findings) = library.standard(id, None);
        format!("{findings:?}")
    })
}

/// A tree without its heading, in the order of kinds that a reader would give it.
fn body(ast: &Ast) -> Vec<Block> {
    let blocks = ast.blocks.iter();
    blocks
        .filter(|block| !matches!(block, Block::Standard(_)))
        .cloned()
        .collect()
}

/// The shipped standard's tree.
fn shipped() -> Ast {
    static SHIPPED_TREE: std::sync::OnceLock<Ast> = std::sync::OnceLock::new();
    let tree = SHIPPED_TREE.get_or_init(|| {
        let folder = Folder::new("shipped").with("a.tieuchi", SHIPPED);
        whole(&folder, "a.tieuchi").unwrap()
    });
    tree.clone()
}

fn text(blocks: Vec<Block>) -> String {
    print(&Ast {
        blocks,
        broken: Vec::new(),
    })
}

/// An item as a change of a text: its lines, with words before the first.
fn change(verb: &str, criterion: usize, item: usize, ast: &Ast) -> String {
    let lines = text(vec![criteria(ast)[criterion].clone()]);
    let number = format!("  mục {}.{}", criterion + 1, item + 1);
    let mut taken = Vec::new();
    for line in lines.lines() {
        if line.starts_with("  mục ") && !taken.is_empty() {
            break;
        }
        if line.starts_with(&number) || !taken.is_empty() {
            taken.push(line.strip_prefix("  ").unwrap().to_owned());
        }
    }
    format!("{verb} {}\n", taken.join("\n"))
}

fn criteria(ast: &Ast) -> Vec<Block> {
    let blocks = ast.blocks.iter();
    blocks
        .filter(|block| matches!(block, Block::Criterion(_)))
        .cloned()
        .collect()
}

/// Every item of the shipped standard: its criterion and its place in it.
fn items() -> Vec<(usize, usize)> {
    let mut items = Vec::new();
    for (at, block) in criteria(&shipped()).iter().enumerate() {
        if let Block::Criterion(decl) = block {
            items.extend((0..decl.items.len()).map(|item| (at, item)));
        }
    }
    items
}

fn with_item(
    ast: &mut Ast,
    at: (usize, usize),
    act: impl FnOnce(&mut Vec<tieuchi::syntax::ast::ItemDecl>, usize),
) {
    let mut decls = ast.blocks.iter_mut().filter_map(|block| match block {
        Block::Criterion(decl) => Some(decl),
        _ => None,
    });
    let decl = decls.nth(at.0).unwrap();
    act(&mut decl.items, at.1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Replaced items are those of a file in which they were edited by hand.
    #[test]
    fn replaced_items_are_as_if_written_out(
        chosen in prop::sample::subsequence(items(), 0..=25),
        case in any::<u64>(),
    ) {
        let mut full = shipped();
        let mut amendment = HEADING.to_owned();
        for at in &chosen {
            with_item(&mut full, *at, |items, item| {
                items[item].title.node = format!("Tên mới {}", at.0);
            });
        }
        for (criterion, item) in &chosen {
            amendment += &change("thay", *criterion, *item, &full);
        }
        let folder = Folder::new(&format!("replaced-{case}"))
            .with("a.tieuchi", SHIPPED)
            .with("sd.tieuchi", &amendment);
        let amended = whole(&folder, "sd.tieuchi").map_err(TestCaseError::fail)?;
        prop_assert_eq!(body(&amended), body(&full));
    }

    /// A standard without some items, and those added by a text that amends it, is the standard
    /// with them.
    #[test]
    fn added_items_are_as_if_written_out(
        chosen in prop::sample::subsequence(items(), 0..=6),
        case in any::<u64>(),
    ) {
        let full = shipped();
        let mut base = full.clone();
        let mut amendment = HEADING.to_owned();
        for (criterion, item) in chosen.iter().rev() {
            with_item(&mut base, (*criterion, *item), |items, item| {
                items.remove(item);
            });
        }
        // The points of a standard that lacks items do not add up, so it is no base by itself:
        // here its items are repealed first by a text of their own.
        let mut repeal = HEADING.replace("thành sd", "thành bot");
        for (criterion, item) in &chosen {
            writeln!(repeal, "bãi bỏ mục {}.{}", criterion + 1, item + 1).unwrap();
            amendment += &change("bổ sung", *criterion, *item, &full);
        }
        let folder = Folder::new(&format!("added-{case}"))
            .with("a.tieuchi", SHIPPED)
            .with("bot.tieuchi", &repeal)
            .with("sd.tieuchi", &amendment.replace("sửa đổi qd-06-2019", "sửa đổi bot"));
        let sources = &mut Sources::new();
        let texts = [folder.path("a.tieuchi"), folder.path("bot.tieuchi"), folder.path("sd.tieuchi")];
        let library = Library::read(&texts, &[], sources).unwrap();
        let trees: Vec<Ast> = library.listed().map(|(id, _)| library.tree(id)).collect();
        prop_assert_eq!(body(&trees[1]), body(&base));
        prop_assert_eq!(body(&trees[2]), body(&full));
    }
}

/// The small standard as amended is the one in which these words were edited.
fn same(name: &str, changes: &str, edits: &[(&str, &str)]) {
    let base = standard("goc", "hiệu lực từ 01/01/2020", 98);
    let mut full = base.replacen("goc", "du", 1);
    for (old, new) in edits {
        assert!(full.contains(old), "{old}");
        full = full.replace(old, new);
    }
    let heading = "sửa đổi goc thành sd \"Xã mẫu\"\n  văn bản \"V\"\n  hiệu lực từ 01/01/2022\n";
    let folder = Folder::new(&format!("same-{name}"))
        .with("goc.tieuchi", &base)
        .with("sd.tieuchi", &format!("{heading}{changes}\n"))
        .with("du.tieuchi", &full);
    let amended = whole(&folder, "sd.tieuchi").unwrap_or_else(|why| panic!("{name}: {why}"));
    let full = whole(&folder, "du.tieuchi").unwrap_or_else(|why| panic!("{name}: {why}"));
    assert_eq!(text(body(&amended)), text(body(&full)), "{name}");
}

#[test]
fn every_change_is_as_if_written_out() {
    same(
        "rows",
        "thay mức từ 98% trở lên của mục 1.1\n  từ 99% trở lên 50 điểm\n\
         thay mức dưới 98% của mục 1.1\n  từ 95% đến dưới 99% 30 điểm\n  dưới 95% 0 điểm",
        &[
            (
                "từ 98% trở lên   50 điểm",
                "từ 99% trở lên 50 điểm\n      từ 95% đến dưới 99% 30 điểm",
            ),
            ("dưới 98%", "dưới 95%"),
        ],
    );
    same(
        "no_case",
        "thay chỉ số trẻ_em \"Số trẻ em\" (trẻ em)\nbổ sung mức vào mục 1.1\n  không phát sinh 50 điểm",
        &[
            (" ít nhất 1", ""),
            (
                "0 điểm\n\ncông",
                "0 điểm\n      không phát sinh 50 điểm\n\ncông",
            ),
        ],
    );
    same(
        "class",
        "bổ sung đặc điểm núi \"Miền núi\" (có/không)\n\
         bổ sung nhóm khó \"Xã khó\" khi núi\n\
         bổ sung điều kiện tổng điểm từ 30 trở lên với khó",
        &[
            ("nhóm mọi_xã", "nhóm khó \"Xã khó\" khi núi\nnhóm mọi_xã"),
            (
                "với mọi_xã   căn cứ \"Điều 3\"\n",
                "với mọi_xã   căn cứ \"Điều 3\"\n  tổng điểm từ 30 trở lên với khó\n\nđặc điểm núi \"Miền núi\" (có/không)\n",
            ),
        ],
    );
    same(
        "conditions",
        "thay điều kiện tổng điểm từ 45 trở lên với mọi_xã   căn cứ \"Điều 3\"\nbãi bỏ điều kiện không tiêu chí nào 0 điểm",
        &[
            ("  không tiêu chí nào 0 điểm   căn cứ \"Điều 3\"\n", ""),
            ("từ 40 trở", "từ 45 trở"),
        ],
    );
    same(
        "fulfils",
        "bổ sung điều kiện đáp ứng \"Đủ trẻ em\" khi trẻ_em từ 100 trở lên",
        &[(
            "với mọi_xã   căn cứ \"Điều 3\"\n",
            "với mọi_xã   căn cứ \"Điều 3\"\n  đáp ứng \"Đủ trẻ em\" khi trẻ_em từ 100 trở lên\n",
        )],
    );
    same(
        "criterion",
        "bổ sung tiêu chí 2 \"Thêm\" tối đa 10 điểm căn cứ \"C\"\n  mục 2.1 \"M\"\n  10 điểm khi có_a\n\
         bổ sung chỉ số có_a \"Có a\" (có/không)\nthay tổng điểm 60 căn cứ \"Điều 2\"",
        &[
            ("tổng điểm 50", "tổng điểm 60"),
            (
                "\ntiêu chí 1",
                "chỉ số có_a \"Có a\" (có/không)\n\ntiêu chí 1",
            ),
            (
                "\ncông nhận",
                "\ntiêu chí 2 \"Thêm\" tối đa 10 điểm căn cứ \"C\"\n  mục 2.1 \"M\"\n  10 điểm khi có_a\n\ncông nhận",
            ),
        ],
    );
}

#[test]
fn examples_are_those_of_the_amending_text() {
    let example = |points: u32| {
        format!(
            "\nví dụ \"đủ\"\n  trẻ_em 500, trẻ_tiêm_chủng 490\n  thì mục 1.1 được {points} điểm\n"
        )
    };
    let folder = Folder::new("examples")
        .with("goc.tieuchi", &(standard("goc", "", 98) + &example(50)))
        .with(
            "sd.tieuchi",
            &format!(
                "sửa đổi goc thành sd \"S\"\n  văn bản \"V\"\n\
                 thay điều kiện tổng điểm từ 45 trở lên với mọi_xã   căn cứ \"Điều 3\"\n{}",
                example(50).replace("đủ", "vẫn đủ")
            ),
        );
    let printed = print(&whole(&folder, "sd.tieuchi").unwrap());
    assert_eq!(printed.matches("ví dụ").count(), 1, "{printed}");
    assert!(printed.contains("ví dụ \"vẫn đủ\""), "{printed}");
}

#[test]
fn a_mark_on_the_scale_is_never_a_new_rows() {
    let base = standard("goc", "", 98).replace(
        "theo tỷ lệ trẻ_tiêm_chủng / trẻ_em",
        "theo tỷ lệ trẻ_tiêm_chủng / trẻ_em   đối chiếu theo \"nguồn cũ\"",
    );
    let folder = Folder::new("marks").with("goc.tieuchi", &base).with(
        "sd.tieuchi",
        "sửa đổi goc thành sd \"S\"\n  văn bản \"V\"\n\
         thay mức từ 98% trở lên của mục 1.1\n  từ 98% trở lên 45 điểm   chưa đối chiếu\n\
         thay điểm tối đa của tiêu chí 1 bằng 45 điểm\nthay tổng điểm 45\n",
    );
    let printed = print(&whole(&folder, "sd.tieuchi").unwrap());
    let words: Vec<&str> = printed.split_whitespace().collect();
    assert!(
        (words.join(" ")).contains("từ 98% trở lên 45 điểm chưa đối chiếu"),
        "{printed}"
    );
    assert!(
        printed.contains("0 điểm   đối chiếu theo \"nguồn cũ\"\n"),
        "{printed}"
    );
    assert_eq!(printed.matches("nguồn cũ").count(), 1, "{printed}");
}

#[test]
fn a_provision_of_the_amended_text_is_none_of_new_figures() {
    let base = standard("goc", "", 98);
    let folder = Folder::new("provisions").with("goc.tieuchi", &base).with(
        "sd.tieuchi",
        "sửa đổi goc thành sd \"S\"\n  văn bản \"V\"\n\
         thay mức từ 98% trở lên của mục 1.1\n  từ 98% trở lên 45 điểm\n\
         thay điểm tối đa của tiêu chí 1 bằng 45 điểm\nthay tổng điểm 45\n",
    );
    let (sources, _, _) = folder.run("sources sd.tieuchi --format json");
    let sources: serde_json::Value = serde_json::from_str(&sources).unwrap();
    let figures = sources["figures"].as_array().unwrap();
    let cited: Vec<(&str, bool)> = (figures.iter())
        .map(|figure| {
            let file = figure["file"].as_str().unwrap();
            (file, figure["citation"].is_string())
        })
        .collect();
    assert!(cited.contains(&("goc.tieuchi", true)), "{cited:?}");
    assert!(!cited.contains(&("sd.tieuchi", true)), "{cited:?}");
    let (checked, _, code) = folder.run("check --official sd.tieuchi");
    assert_eq!(
        (checked.matches("[TC0704]").count(), code),
        (3, 1),
        "{checked}"
    );
}

/// A base, an amendment of it from 2022, and one of that from 2024.
fn chain(name: &str) -> Folder {
    let raise = |old: u32, new: u32| {
        format!(
            "thay mức từ {old}% trở lên của mục 1.1\n  từ {new}% trở lên 50 điểm\n\
             thay mức dưới {old}% của mục 1.1\n  dưới {new}% 0 điểm\n"
        )
    };
    let first = "sửa đổi goc thành sd1 \"Sửa đổi lần 1\"\n  văn bản \"Quyết định sd1\"\n  hiệu lực từ 01/01/2022\n";
    let second = "sửa đổi sd1 thành sd2 \"Sửa đổi lần 2\"\n  văn bản \"Quyết định sd2\"\n  hiệu lực từ 01/01/2024\n";
    Folder::new(name)
        .with(
            "luat/goc.tieuchi",
            &standard("goc", "hiệu lực từ 01/01/2020 đến 31/12/2029", 95),
        )
        .with("luat/sd1.tieuchi", &format!("{first}{}", raise(95, 97)))
        .with(
            "luat/sau/sd2.tieuchi",
            &format!("{second}{}", raise(97, 99)),
        )
        .with("khong-ky.yaml", &data(1, ""))
}

#[test]
fn the_day_decides_how_far_a_text_is_amended() {
    let folder = chain("chain");
    for (day, id) in [
        ("31/12/2021", "goc"),
        ("01/01/2022", "sd1"),
        ("31/12/2023", "sd1"),
        ("01/01/2024", "sd2"),
        ("31/12/2029", "sd2"),
    ] {
        let (chosen, _) = folder.chosen(&format!("score luat khong-ky.yaml --on {day}"));
        assert_eq!(chosen, id, "{day}");
    }
    // An amendment ends with what it amends.
    let (_, stderr, code) = folder.run("score luat khong-ky.yaml --on 01/01/2030");
    assert_eq!(code, 1, "{stderr}");
    let asked = folder.seen("score luat khong-ky.yaml --on 01/01/2024 --standard goc");
    assert!(
        asked.contains("Lưu ý: goc đã được sd2, sd1 sửa đổi"),
        "{asked}"
    );
}

#[test]
fn reports_say_which_text_a_figure_is_from() {
    let folder = chain("reports");
    let explained = folder.seen("explain luat khong-ky.yaml -c 1 --on 01/06/2022");
    insta::assert_snapshot!("explain_of_an_amendment", explained);
    let scored = folder.seen("score luat khong-ky.yaml --on 01/06/2024");
    insta::assert_snapshot!("score_by_an_amendment_of_an_amendment", scored);
    let (json, _, _) = folder.run("score luat/sd1.tieuchi khong-ky.yaml --format json");
    let report: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(report["standard"]["amends"][0]["id"], "goc");
    let item = &report["communes"][0]["criteria"][0]["items"][0];
    assert_eq!(item["texts"], serde_json::json!(["sd1"]));
    assert_eq!(
        report["data"].as_array().unwrap().len(),
        1,
        "texts are no data"
    );
}

#[test]
fn an_amending_file_is_checked_by_itself() {
    let folder = chain("alone");
    let (stdout, stderr, code) = folder.run("check luat/sau/sd2.tieuchi luat/sd1.tieuchi");
    assert_eq!((code, stderr.as_str()), (0, ""), "{stdout}");
    let seen = folder.seen("check luat");
    assert!(seen.ends_with("--- exit 0\n"), "{seen}");
}

#[test]
fn the_draft_is_never_picked_by_a_day() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Folder::new("draft").with("khong-ky.yaml", &data(1, ""));
    let criteria = root.join("criteria");
    let criteria = criteria.display();
    for day in ["01/01/2019", "30/11/2024", "31/12/9999"] {
        let (_, stderr, code) = folder.run(&format!("score {criteria} khong-ky.yaml --on {day}"));
        assert_eq!(code, 1, "{stderr}");
        assert!(stderr.contains("không ghi ngày hiệu lực"), "{stderr}");
    }
    let draft = format!("{criteria}/examples/du-thao-sua-doi.tieuchi");
    let (stdout, stderr, code) = folder.run(&format!("check {draft}"));
    assert_eq!(code, 0, "{stdout}{stderr}");
}

/// A scale with a row of one range for each of two classes.
const BY_CLASS: &str = r#"bộ tiêu chí goc "Gốc"
  văn bản "V"
  tổng điểm 30
đặc điểm núi "Miền núi" (có/không)
nhóm cao "Xã miền núi" khi núi
nhóm khác "Xã khác" các đơn vị còn lại
chỉ số hộ "Số hộ" (hộ)
chỉ số sạch "Số hộ dùng nước sạch" (hộ) không quá hộ
tiêu chí 1 "Nước sạch" tối đa 30 điểm
  mục 1.1 "Nước sạch"
    theo tỷ lệ sạch / hộ
      từ 90% trở lên 30 điểm với cao
      từ 90% trở lên 25 điểm với khác
      dưới 90% 0 điểm
      không phát sinh 30 điểm với cao
      không phát sinh 20 điểm với khác
công nhận khi
  tổng điểm từ 10 trở lên với cao
  tổng điểm từ 10 trở lên với khác
"#;

fn by_class(name: &str, changes: &str) -> Result<String, String> {
    let heading = "sửa đổi goc thành sd \"Gốc\"\n  văn bản \"V\"\n";
    let folder = Folder::new(&format!("by-class-{name}"))
        .with("goc.tieuchi", BY_CLASS)
        .with("sd.tieuchi", &format!("{heading}{changes}\n"));
    whole(&folder, "sd.tieuchi").map(|ast| text(body(&ast)))
}

#[test]
fn a_row_of_one_class_is_called_with_its_class() {
    let full = |old: &str, new: &str| {
        assert!(BY_CLASS.contains(old));
        let folder = Folder::new("by-class-full").with("du.tieuchi", &BY_CLASS.replace(old, new));
        text(body(&whole(&folder, "du.tieuchi").unwrap()))
    };
    let row = "từ 90% trở lên 25 điểm với khác";
    let changed = by_class(
        "row",
        "thay mức từ 90% trở lên với khác của mục 1.1\n  từ 90% trở lên 30 điểm với khác",
    );
    assert_eq!(
        changed.unwrap(),
        full(row, "từ 90% trở lên 30 điểm với khác")
    );
    let rule = "\n      không phát sinh 20 điểm với khác";
    let changed = by_class("no-case", "bãi bỏ mức không phát sinh với khác của mục 1.1");
    assert_eq!(changed.unwrap(), full(rule, ""));
    // The only row of a range needs no class.
    let changed = by_class("only", "thay mức dưới 90% của mục 1.1\n  dưới 90% 5 điểm");
    assert_eq!(changed.unwrap(), full("dưới 90% 0 điểm", "dưới 90% 5 điểm"));
    for (name, changes, code) in [
        (
            "which",
            "bãi bỏ mức từ 90% trở lên của mục 1.1",
            "NoSuchPart",
        ),
        (
            "other",
            "bãi bỏ mức dưới 90% với cao của mục 1.1",
            "NoSuchPart",
        ),
        (
            "twice",
            "thay mức dưới 90% của mục 1.1\n  dưới 90% 1 điểm\n\nbãi bỏ mức dưới 90% với cao của mục 1.1",
            "AmendedTwice",
        ),
    ] {
        let why = by_class(name, changes).unwrap_err();
        assert!(why.contains(code), "{name}: {why}");
    }
}
