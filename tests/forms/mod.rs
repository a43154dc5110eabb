//! What every command says of each form that a rule can take, as an official reads it: one small
//! made-up standard a form, beside it the same with changes, and data of two communes.

use insta::assert_snapshot;

use crate::support::program::program;

const FORMS: [&str; 6] = ["change", "class", "condition", "rounding", "steps", "sum"];
const LANGUAGES: [&str; 2] = ["vi", "en"];

/// What a command writes, from a line that begins with one of these words to one that begins with
/// another.
fn run(arguments: &[&str], lang: &str, from: &[&str], to: &[&str]) -> String {
    let mut command = program(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/forms"));
    let output = command.args(arguments).args(["--lang", lang]).output();
    let output = output.unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        !text.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let begins = |line: &str, with: &[&str]| with.iter().any(|word| line.starts_with(word));
    let lines = text.lines().skip_while(|line| !begins(line, from));
    let lines: Vec<&str> = lines.take_while(|line| !begins(line, to)).collect();
    assert!(!lines.is_empty(), "{arguments:?}\n{text}");
    lines.join("\n").trim().to_owned()
}

#[test]
fn what_is_said_of_every_form() {
    for form in FORMS {
        let [standard, new, data] =
            [".tieuchi", "-new.tieuchi", ".yaml"].map(|ending| format!("{form}{ending}"));
        let [standard, new, data] = [&standard, &new, &data].map(String::as_str);
        for lang in LANGUAGES {
            let doc = run(&["doc", standard], lang, &["## "], &["*"]);
            let sources = run(
                &["sources", standard],
                lang,
                &[""],
                &["Tổng cộng", "In all"],
            );
            let changes = ["Thay đổi", "Changes of"];
            let apart = ["Có số liệu nào", "Is there data"];
            let diff = run(&["diff", standard, new], lang, &changes, &apart);
            let back = run(&["diff", new, standard], lang, &changes, &apart);
            let explain = |commune| {
                let arguments = ["explain", standard, data, "--commune", commune];
                run(&arguments, lang, &[""], &["Bộ tiêu chí:", "Standard:"])
            };
            let (first, second) = (explain("An Bình"), explain("An Hòa"));
            let said = [
                format!("# doc\n\n{doc}"),
                format!("# sources\n\n{sources}"),
                format!("# diff\n\n{diff}"),
                format!("# diff, the other way round\n\n{back}"),
                format!("# explain\n\n{first}\n\n{second}"),
            ];
            assert_snapshot!(format!("{form}_{lang}"), said.join("\n\n\n"));
        }
    }
}

/// No mark is lost or counted twice, wherever figures are counted.
#[test]
fn counts_of_unverified_figures_agree() {
    for (form, count, all) in [
        ("change", 4, 14),
        ("class", 7, 12),
        ("condition", 2, 8),
        ("rounding", 4, 9),
        ("steps", 5, 16),
        ("sum", 3, 6),
    ] {
        let standard = format!("{form}.tieuchi");
        let said = |command, from| run(&[command, &standard], "vi", &[from], &["\0"]);
        let check = said("check", &standard);
        assert!(
            check.contains(&format!("; {count} con số chưa đối chiếu")),
            "{check}"
        );
        let sources = said("sources", "Tổng cộng");
        let (in_all, marked) = (
            format!("{all} con số và"),
            format!("  {count} chưa đối chiếu"),
        );
        assert!(
            sources.contains(&in_all) && sources.contains(&marked),
            "{sources}"
        );
        let doc = said("doc", "> ");
        assert!(
            doc.starts_with(&format!("> Lưu ý: {count} trong {all} con số")),
            "{doc}"
        );
        let diff = run(&["diff", &standard, &standard], "vi", &["  Mới"], &["\0"]);
        assert!(
            diff.split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
                .contains(&format!("Còn {count} con số")),
            "{diff}"
        );
        let data = format!("{form}.yaml");
        let score = run(&["score", &standard, &data], "vi", &[""], &["\0"]);
        assert!(
            score
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
                .contains(&format!(" trong {count} con số")),
            "{score}"
        );
    }
}
