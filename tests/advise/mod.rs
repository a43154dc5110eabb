//! What would change a result, as the program says it: cases worked out by hand, on both sides of a bound.

use std::fmt::Write as _;
use std::fs;

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::support::program::{program, run, text};

const STANDARD: &str = r#"bộ tiêu chí thử "Thử"
  văn bản "Quyết định bịa ra để thử"
  tổng điểm 100   căn cứ "Điều 1"

nhóm mọi "Mọi xã"
  các đơn vị còn lại

chỉ số trẻ_em "Số trẻ em" (trẻ em) ít nhất 1
chỉ số tiêm "Số trẻ em được tiêm chủng" (trẻ em) không quá trẻ_em
chỉ số khám "Số trẻ em được khám" (trẻ em) không quá tiêm
chỉ số nước "Tỷ lệ hộ dùng nước sạch" (%)
chỉ số vụ "Số vụ bạo lực" (vụ)
chỉ số trạm "Có trạm y tế" (có/không)

tiêu chí 1 "Y tế" tối đa 70 điểm
  căn cứ "Điều 1"
  mục 1.1 "Tiêm chủng"
    theo tỷ lệ tiêm / trẻ_em
      từ 90% trở lên         30 điểm
      từ 80% đến dưới 90%    10 điểm
      dưới 80%                0 điểm
  mục 1.2 "Khám"
    theo tỷ lệ khám / trẻ_em
      từ 95% trở lên         20 điểm
      dưới 95%                0 điểm
  mục 1.3 "Nước sạch"
    theo tỷ lệ nước
      trên 95%               20 điểm
      đến 95%                 0 điểm
tiêu chí 2 "An toàn" tối đa 30 điểm
  căn cứ "Điều 1"
  mục 2.1 "Bạo lực"
    theo số vụ
      bằng 0                 20 điểm
      trên 0                  0 điểm
  mục 2.2 "Trạm y tế"
    10 điểm khi trạm

công nhận khi
  không tiêu chí nào 0 điểm   căn cứ "Điều 2"
  tổng điểm từ 60 trở lên với mọi   căn cứ "Điều 2"
"#;

/// What is said of rows of figures by a standard.
fn advised(standard: &str, rows: &[&str], arguments: &[&str]) -> Value {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.tieuchi"), standard).unwrap();
    let mut data = "mã,tên,trẻ_em,tiêm,khám,nước,vụ,trạm\n".to_owned();
    for (place, row) in rows.iter().enumerate() {
        writeln!(data, "{:05},Xã {},{row}", place + 1, place + 1).unwrap();
    }
    fs::write(folder.path().join("a.csv"), data).unwrap();
    let mut command = program(folder.path());
    command.args(["advise", "a.tieuchi", "a.csv", "--format", "json"]);
    let output = command.args(arguments).output().unwrap();
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{}{}", text(&output.stdout), text(&output.stderr)))
}

/// The answer for one row.
fn answer(standard: &str, row: &str) -> Value {
    advised(standard, &[row], &[])["communes"][0]["worst"].clone()
}

/// The changes of each plan: names, and what figures are and are to be.
fn plans(answer: &Value) -> Vec<Value> {
    let plans = answer["plans"].as_array().unwrap().iter();
    let changes = plans.map(|plan| {
        let changes = plan["changes"].as_array().unwrap().iter();
        changes
            .map(|one| json!([one["name"], one["from"], one["to"]]))
            .collect()
    });
    changes.collect()
}

#[test]
fn the_fewest_changes_come_first_then_the_least_effort() {
    // 10 + 0 + 20 + 20 + 0 of 60: an answer is one, two children are two.
    let one = answer(STANDARD, "100,88,0,96%,0,không");
    assert_eq!(
        plans(&one),
        [json!([["trạm", false, true]]), json!([["tiêm", 88, 90]])]
    );
    assert_eq!(
        (&one["fewer_changes"], &one["fewer_most"]),
        (&json!(0), &json!(50))
    );
    assert_eq!(one["is_least"], true);
    assert_eq!(one["plans"][0]["effort"], 1);
    assert_eq!(one["plans"][0]["points"], json!({ "min": 60, "max": 60 }));
    // With one point more to reach, the answer alone is not enough.
    let more = STANDARD.replace("từ 60 trở lên", "từ 61 trở lên");
    let one = answer(&more, "100,88,0,96%,0,không");
    assert_eq!(plans(&one), [json!([["tiêm", 88, 90]])]);
    // A bound is reached exactly: 90 of 100, 91 of 101.
    let one = answer(&more, "101,88,0,96%,0,không");
    assert_eq!(plans(&one), [json!([["tiêm", 88, 91]])]);
}

#[test]
fn figures_that_hang_together_change_together() {
    // 10 + 0 + 0 + 20 + 0 of 70: who is examined must be vaccinated first, so that 95 of both are two
    // changes; one figure in two items counts once.
    let standard = STANDARD.replace("từ 60 trở lên", "từ 70 trở lên");
    let one = answer(&standard, "100,80,50,90%,0,không");
    assert_eq!(
        plans(&one),
        [
            json!([["tiêm", 80, 90], ["nước", 90, 95.01]]),
            json!([["tiêm", 80, 95], ["khám", 50, 95]]),
        ]
    );
    assert_eq!(
        (&one["fewer_changes"], &one["fewer_most"]),
        (&json!(1), &json!(50))
    );
    assert_eq!(one["plans"][0]["effort"], json!(15.01));
    assert_eq!(one["is_least"], true);
}

#[test]
fn facts_stay() {
    // Nobody can undo what has happened: criterion 2 stays at 0 but for the answer.
    let one = answer(STANDARD, "100,95,95,96%,2,không");
    assert_eq!(plans(&one), [json!([["trạm", false, true]])]);
    assert_eq!(
        (&one["fewer_changes"], &one["fewer_most"]),
        (&json!(0), &Value::Null)
    );
    let fixed = STANDARD.replace("(có/không)", "(có/không) không đổi được");
    let one = answer(&fixed, "100,95,95,96%,2,không");
    let otherwise = json!({ "answer": "unreachable", "most": null, "is_proven": true });
    assert_eq!(one, otherwise);
    let falls = fixed.replace("(vụ)", "(vụ) chỉ được giảm");
    let one = answer(&falls, "100,95,95,96%,2,không");
    assert_eq!(plans(&one), [json!([["vụ", 2, 0]])]);
    // The most that can be reached: 30 + 20 + 20 − 1 short of it.
    let high = STANDARD.replace("từ 60 trở lên", "từ 81 trở lên");
    let one = answer(&high, "100,80,50,90%,1,có");
    assert_eq!(one["most"], 80);
    // A denominator may rise where the standard says so: 5 fewer children would do, more never do.
    let rises = STANDARD.replace("ít nhất 1", "ít nhất 1 chỉ được tăng");
    assert_eq!(
        plans(&answer(&rises, "100,88,0,96%,0,không"))[0],
        json!([["trạm", false, true]])
    );
}

#[test]
fn what_is_missing_is_no_change() {
    let rows = ["100,88,0,96%,,không", "100,88,,96%,0,không"];
    let value = advised(STANDARD, &rows, &[]);
    // Without cases 50 of 60, with cases criterion 2 at 0: both take the answer, but then points lack.
    let first = &value["communes"][0];
    assert_eq!(first["verdict"], "not_met");
    assert_eq!(plans(&first["best"])[0], json!([["trạm", false, true]]));
    assert_eq!(
        plans(&first["worst"])[0],
        json!([["tiêm", 88, 90], ["trạm", false, true]])
    );
    // Who was examined is missing: nothing that it hangs on moves.
    let second = &value["communes"][1];
    assert_eq!(plans(&second["worst"]), [json!([["trạm", false, true]])]);
}

#[test]
fn one_record_may_undo_it_and_one_figure_may_decide() {
    let value = advised(STANDARD, &["100,90,0,96%,0,có", "100,95,95,96%,,có"], &[]);
    let hairs = value["communes"][0]["hairs"].as_array().unwrap().iter();
    let hairs: Vec<Value> = hairs
        .map(|one| json!([one["name"], one["from"], one["to"]]))
        .collect();
    // 30 + 20 + 20 + 10 = 80 of 60: only a case would take 20, which leaves 60.
    assert_eq!(hairs, [Value::Null; 0]);
    let tight = STANDARD.replace("từ 60 trở lên", "từ 80 trở lên");
    let rows = ["100,90,0,96%,0,có", "100,90,,96%,0,có", "100,90,,96%,,có"];
    let value = advised(&tight, &rows, &[]);
    let hairs = value["communes"][0]["hairs"].as_array().unwrap().iter();
    let hairs: Vec<Value> = hairs
        .map(|one| json!([one["name"], one["from"], one["to"]]))
        .collect();
    assert_eq!(
        hairs,
        [
            json!(["trẻ_em", 100, 101]),
            json!(["tiêm", 90, 89]),
            json!(["vụ", 0, 1])
        ]
    );
    // Of 60 to 80 points, the cases decide.
    let third = &value["communes"][2];
    assert_eq!(third["verdict"], "undetermined");
    assert_eq!(third["deciding"], json!(["vụ"]));
    assert_eq!(third["is_deciding_all"], true);
    // Another is missing, too, of which nothing is declared together with the cases.
    let value = advised(&tight, &["100,90,0,,,có", "100,,,96%,,có"], &[]);
    let [one, other] = [&value["communes"][0], &value["communes"][1]];
    assert_eq!(
        (&one["deciding"], &one["is_deciding_all"]),
        (&json!([]), &json!(false))
    );
    assert_eq!(
        (&other["deciding"], &other["is_deciding_all"]),
        (&json!([]), &json!(false))
    );
}

#[test]
fn a_district_takes_the_cheapest_communes() {
    let rows = [
        "100,95,95,96%,0,có",    // recognised
        "100,80,50,90%,0,không", // two changes
        "100,88,0,96%,0,không",  // one change
        "100,89,0,90%,0,có",     // one change, as much effort, later
        "100,95,95,96%,2,không", // one change
    ];
    let plan = |target: &str| {
        let value = advised(STANDARD, &rows, &["--target", target]);
        let plan = value["plans"][0].clone();
        assert_eq!(value["plans"].as_array().unwrap().len(), 1);
        let communes = plan["communes"].as_array().unwrap().iter();
        let codes: Vec<String> = communes
            .map(|one| {
                one["code"]
                    .as_str()
                    .unwrap()
                    .trim_start_matches('0')
                    .to_owned()
            })
            .collect();
        (codes, plan)
    };
    let (codes, all) = plan("40%");
    assert_eq!(codes, ["3"], "{all}");
    assert_eq!(
        (&all["changes"], &all["is_least"]),
        (&json!(1), &json!(true))
    );
    let (codes, all) = plan("100%");
    assert_eq!(all["reaches_target"], true);
    assert_eq!(codes.last().unwrap(), "2");
    assert_eq!(plan("20%").0, [""; 0]);
    // Where the answer stays, one commune can never get there.
    let fixed = STANDARD.replace("(có/không)", "(có/không) không đổi được");
    let value = advised(&fixed, &rows, &["--target", "100%"]);
    assert_eq!(value["plans"][0]["reaches_target"], false);
    assert_eq!(value["plans"][0]["reachable"], 4);
    assert_eq!(value["plans"][0]["is_most"], true);
}

#[test]
fn of_no_communes_there_is_nothing_to_plan() {
    let value = advised(STANDARD, &[], &[]);
    assert_eq!(value["plans"], json!([]));
    let (_, said, _) = told(STANDARD, Some("mã,tên,trẻ_em,tiêm,khám,nước,vụ,trạm\n"));
    assert!(said.contains("Không có đơn vị nào."), "{said}");
    assert!(!said.contains("thay đổi gì để đạt"), "{said}");
}

#[test]
fn only_what_is_proven_is_said_to_be_the_least() {
    let row = "mã,tên,trẻ_em,tiêm,khám,nước,vụ,trạm\n00001,Xã A,100,88,0,96%,0,không\n";
    let (_, said, _) = told(STANDARD, Some(row));
    assert!(said.contains("Cần ít nhất 1 thay đổi"), "{said}");
    assert!(!said.contains("chưa chứng minh"), "{said}");
    // Sixty answers that items join in one: more combinations than are tried.
    let names: Vec<String> = (0..60).map(|at| format!("y{at}")).collect();
    let row = |answer: &str| {
        let answers = vec![answer; 60].join(",");
        format!("mã,tên,{}\n00001,Xã A,{answers}\n", names.join(","))
    };
    let (_, said, _) = told(&entangled(40), Some(&row("không")));
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(!said.contains("ít nhất 1"), "{said}");
    assert!(!said.contains("Không có cách"), "{said}");
    assert!(
        said.contains("Chưa tìm được cách") || said.contains("Một cách đã tìm được"),
        "{said}"
    );
}

const NUI_THANH: [&str; 3] = [
    "advise",
    "criteria/qd-06-2019.tieuchi",
    "examples/nui-thanh-2024.yaml",
];

fn said(arguments: &[&str]) -> String {
    let arguments: Vec<&str> = NUI_THANH.iter().chain(arguments).copied().collect();
    let output = run(&arguments);
    let said = text(&output.stdout);
    assert!(
        said.lines()
            .all(|line| line.chars().count() <= 80 || arguments.contains(&"markdown"))
    );
    said.to_owned()
}

#[test]
fn a_district_in_words() {
    assert_snapshot!("nui_thanh_vi", said(&[]));
    assert_snapshot!(
        "nui_thanh_one_en",
        said(&["--lang", "en", "--commune", "21004"])
    );
    assert_snapshot!(
        "nui_thanh_one_markdown",
        said(&["--format", "markdown", "--commune", "20992"])
    );
}

#[test]
fn forms_of_all_kinds_in_words() {
    let arguments = [
        "advise",
        "tests/report/forms.tieuchi",
        "tests/report/forms.yaml",
    ];
    assert_snapshot!("forms_vi", text(&run(&arguments).stdout));
}

/// What the program says of the data on the side, and how it ends.
fn told(standard: &str, data: Option<&str>) -> (Option<i32>, String, String) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.tieuchi"), standard).unwrap();
    fs::create_dir(folder.path().join("dữ liệu")).unwrap();
    if let Some(data) = data {
        fs::write(folder.path().join("dữ liệu/a.csv"), data).unwrap();
    }
    let mut command = program(folder.path());
    let output = command
        .args(["advise", "a.tieuchi", "dữ liệu"])
        .output()
        .unwrap();
    (
        output.status.code(),
        text(&output.stdout).to_owned(),
        text(&output.stderr).to_owned(),
    )
}

#[test]
fn an_empty_folder_is_told_and_nothing_is_promised() {
    let (code, said, aside) = told(STANDARD, None);
    assert_eq!(code, Some(1), "{aside}");
    assert!(aside.contains("không tìm thấy tệp số liệu nào"), "{aside}");
    assert!(!said.contains("Không cần thay đổi gì"), "{said}");
    let row = "mã,tên,trẻ_em,tiêm,khám,nước,vụ,trạm\n00001,Xã A,100,95,95,96%,0,có\n";
    let (code, said, aside) = told(STANDARD, Some(row));
    assert_eq!(code, Some(0), "{aside}");
    assert!(!aside.contains("không tìm thấy"), "{aside}");
    assert!(said.contains("Không cần thay đổi gì"), "{said}");
}

/// So many items, each of which three of the answers decide.
fn entangled(items: usize) -> String {
    let mut text = format!(
        "bộ tiêu chí g \"G\"\n  văn bản \"V\"\n  tổng điểm {items}   căn cứ \"a\"\n\n\
         nhóm mọi \"Mọi\"\n  các đơn vị còn lại\n\n"
    );
    for at in 0..60 {
        writeln!(text, "chỉ số y{at} \"Y{at}\" (có/không)").unwrap();
    }
    write!(
        text,
        "\ntiêu chí 1 \"C\" tối đa {items} điểm\n  căn cứ \"a\"\n"
    )
    .unwrap();
    let mut state = 1_u64;
    for number in 1..=items {
        let mut fact = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            let not = if state >> 63 == 0 {
                ""
            } else {
                "không phải "
            };
            format!("{not}y{}", (state >> 33) % 60)
        };
        let (one, two, three) = (fact(), fact(), fact());
        writeln!(
            text,
            "  mục 1.{number} \"I{number}\"\n    1 điểm khi {one} hoặc {two} hoặc {three}"
        )
        .unwrap();
    }
    writeln!(
        text,
        "\ncông nhận khi\n  tổng điểm từ {items} trở lên với mọi   căn cứ \"a\""
    )
    .unwrap();
    text
}

#[test]
fn of_what_not_all_was_looked_at_is_told() {
    let row = "mã,tên,y0\n00001,Xã A,\n";
    let (_, _, aside) = told(&entangled(240), Some(row));
    assert!(aside.contains("Chưa xét hết 1 đơn vị"), "{aside}");
    let (_, _, aside) = told(&entangled(6), Some(row));
    assert!(!aside.contains("Chưa xét hết"), "{aside}");
}

#[test]
fn what_is_written_for_programs_keeps_its_schema() {
    let schema: Value =
        serde_json::from_str(&fs::read_to_string("docs/advise.schema.json").unwrap()).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    for files in [
        [
            "criteria/qd-06-2019.tieuchi",
            "examples/nui-thanh-2024.yaml",
        ],
        ["tests/report/forms.tieuchi", "tests/report/forms.yaml"],
    ] {
        let output = run(&["advise", files[0], files[1], "--format", "json"]);
        let value: Value = serde_json::from_slice(&output.stdout).unwrap();
        let errors: Vec<String> = schema
            .iter_errors(&value)
            .map(|one| one.to_string())
            .collect();
        assert_eq!(errors, [""; 0]);
    }
}
