//! What officers write in an annex's own layout: headings over rows, numbers with letters, changes as
//! the law announces them, points below their heading.

use std::fs;

use crate::cases::support::{Run, folder, run_in};

fn base() -> String {
    fs::read_to_string(folder("law").join("base.tieuchi")).unwrap()
}

/// What `check` says of some files, the first of them named.
fn checked(files: &[(&str, &str)], arguments: &[&str]) -> Run {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    run_in(folder.path(), arguments)
}

/// The sound standard with some words replaced.
fn with(old: &str, new: &str) -> Run {
    let base = base();
    assert!(base.contains(old), "{old}");
    checked(
        &[("a.tieuchi", &base.replacen(old, new, 1))],
        &["check", "a.tieuchi"],
    )
}

/// How often each code is told.
fn codes(run: &Run) -> Vec<String> {
    let lines = run.stdout.lines().filter_map(|line| {
        let (_, rest) = line.split_once('[')?;
        let (code, _) = rest.split_once("]: ")?;
        code.starts_with("TC").then(|| code.to_owned())
    });
    lines.collect()
}

fn words(run: &Run) -> String {
    run.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
}

const ROWS: &str = "      từ 98% trở lên          60 điểm
      từ 90% đến dưới 98%     30 điểm
      dưới 90%                 0 điểm
      không phát sinh         60 điểm
";
const OTHERS: &str = "      từ 95% trở lên   60 điểm
      dưới 95%   0 điểm
      không phát sinh   60 điểm
";

#[test]
fn a_class_over_several_rows_is_told_and_never_taken_for_the_row_above() {
    for (first, second) in [
        ("với nhóm khó_khăn:", "với nhóm còn_lại:"),
        ("với khó_khăn:", "với còn_lại:"),
        ("Đối với xã miền núi:", "Đối với các xã còn lại:"),
        ("Áp dụng cho nhóm khó_khăn", "Áp dụng cho nhóm còn_lại"),
        ("Riêng xã miền núi:", "Riêng xã còn lại:"),
        ("Đối với xã miền núi:", "Đối với xã còn lại:"),
    ] {
        let rows = format!("      {first}\n{ROWS}      {second}\n{OTHERS}");
        let run = with(ROWS, &rows);
        assert_eq!(codes(&run), ["TC0113", "TC0113"], "{}", run.stdout);
        assert!(
            words(&run).contains("ghi ở cuối từng mức"),
            "{}",
            run.stdout
        );
        assert!(!run.stdout.contains("cách sửa"), "{}", run.stdout);
    }
    // Read as the end of the row above, it would be another's.
    let rows = format!("{ROWS}      với còn_lại\n{OTHERS}");
    assert_eq!(codes(&with(ROWS, &rows)), ["TC0116"]);
    // Deeper than its row, it goes on with it; and so it does before a row that says classes itself.
    let deeper = "      từ 98% trở lên   60 điểm
        với khó_khăn
      từ 95% trở lên   60 điểm
      với còn_lại
      dưới 98%   0 điểm với khó_khăn
      dưới 95%   0 điểm với còn_lại
      không phát sinh   60 điểm
";
    assert_eq!(codes(&with(ROWS, deeper)), [""; 0]);
}

#[test]
fn a_number_with_a_letter_is_a_form_that_is_lacking() {
    for (old, new) in [
        ("tiêu chí 2 \"", "tiêu chí 2a \""),
        (
            "tiêu chí 2 \"Cơ sở vật chất\"",
            "tiêu chí 2b Cơ sở vật chất",
        ),
        ("mục 2.2 \"", "mục 2.1a \""),
        ("mục 2.2 \"", "mục 2.b \""),
        (
            "mục 2.2 \"Không có học sinh tử vong\"",
            "mục 2.1đ. Không có học sinh tử vong",
        ),
    ] {
        let run = with(old, new);
        assert_eq!(codes(&run), ["TC0113"], "{new}: {}", run.stdout);
        assert!(words(&run).contains("chỉ gồm chữ số"), "{}", run.stdout);
    }
    // A label that begins with a word of one letter is none.
    let run = with(
        "mục 2.2 \"Không có học sinh tử vong\"",
        "mục 2.2 Ý thức bảo vệ học sinh",
    );
    assert_eq!(codes(&run), ["TC0102"], "{}", run.stdout);
    assert!(
        run.stdout.contains("\"Ý thức bảo vệ học sinh\""),
        "{}",
        run.stdout
    );
}

#[test]
fn points_below_their_heading_are_its_maximum() {
    for (old, new) in [
        (" tối đa 60 điểm", "\n  60 điểm"),
        (" tối đa 60 điểm", "\n  (60 điểm)"),
        (" tối đa 60 điểm", "\n  Điểm tối đa: 60"),
    ] {
        let run = with(old, new);
        assert_eq!(codes(&run), ["TC0102"], "{new}: {}", run.stdout);
        assert!(run.stdout.contains("tối đa 60 điểm"), "{}", run.stdout);
        assert!(run.stdout.contains("cách sửa"), "{}", run.stdout);
    }
    let item = "mục 1.1 \"Tỷ lệ học sinh lên lớp\"";
    let run = with(item, &format!("{item}\n    60 điểm"));
    assert_eq!(codes(&run), ["TC0102"]);
    assert!(run.stdout.contains("tối đa 60 điểm"), "{}", run.stdout);
    // Without `theo` they are an award that lacks its condition.
    let run = with("30 điểm khi có_thư_viện", "30 điểm");
    assert_eq!(codes(&run).first().unwrap(), "TC0102");
    assert!(!run.stdout.contains("tối đa 30"), "{}", run.stdout);
}

const CHANGED: &str = "sửa đổi vi-du thành vi-du-sd1 \"Sửa đổi\"
  văn bản \"Quyết định sửa đổi\"
";

fn amended(change: &str) -> Run {
    let text = format!("{CHANGED}{change}\n");
    checked(
        &[("sd.tieuchi", &text), ("goc.tieuchi", &base())],
        &["check", "sd.tieuchi"],
    )
}

#[test]
fn changes_as_the_law_announces_them_are_told_as_that() {
    for (change, says) in [
        ("Sửa đổi mục 2.1 như sau:", "thay mục 7.1"),
        ("Mục 2.1 được sửa đổi như sau:", "thay mục 7.1"),
        ("Tiêu chí 2 được sửa đổi, bổ sung như sau:", "thay mục 7.1"),
        ("Sửa đổi, bổ sung mục 2.1 như sau", "thay mục 7.1"),
        ("Mục 2.1 bị bãi bỏ", "bãi bỏ"),
        (
            "Điểm tối đa của tiêu chí 2 được nâng từ 40 lên 50",
            "thay điểm tối đa",
        ),
        ("Bãi bỏ khoản 2 Điều 3", "bãi bỏ điều kiện"),
        (
            "thay tổng điểm từ 80 thành 85 với còn_lại",
            "thay điều kiện tổng điểm",
        ),
        (
            "thay ngưỡng của còn_lại thành 85",
            "thay điều kiện tổng điểm",
        ),
        (
            "Nâng ngưỡng công nhận từ 80 lên 85",
            "thay điều kiện tổng điểm",
        ),
        (
            "bổ sung tiêu chí 2a \"Tủ sách\" tối đa 10 điểm",
            "chỉ gồm chữ số",
        ),
        ("thay \"từ 98%\" bằng \"từ 99%\" tại mục 1.1", "thay mức"),
    ] {
        let run = amended(change);
        assert_eq!(codes(&run), ["TC0113"], "{change}: {}", run.stdout);
        assert!(words(&run).contains(says), "{change}: {}", run.stdout);
        assert!(!run.stdout.contains("cách sửa"), "{}", run.stdout);
    }
}

#[test]
fn a_condition_that_is_changed_is_announced_as_one() {
    for (change, mended) in [
        (
            "thay tổng điểm từ 85 trở lên với còn_lại",
            "thay điều kiện tổng điểm từ 85",
        ),
        (
            "bổ sung đáp ứng \"Có\" khi có_thư_viện",
            "bổ sung điều kiện đáp ứng \"Có\"",
        ),
        (
            "bãi bỏ không tiêu chí nào 0 điểm",
            "bãi bỏ điều kiện không tiêu chí nào",
        ),
    ] {
        let run = amended(change);
        assert_eq!(codes(&run), ["TC0102"], "{change}: {}", run.stdout);
        assert!(run.stdout.contains(mended), "{}", run.stdout);
    }
    // The bound of a row that is called keeps its side.
    for (change, mended) in [
        (
            "thay mức 98% trở lên của mục 1.1\n  từ 98% trở lên 60 điểm",
            "thay mức từ 98% trở lên",
        ),
        (
            "thay mức không dưới 98% của mục 1.1\n  từ 98% trở lên 60 điểm",
            "thay mức từ 98% trở lên",
        ),
        (
            "thay mức nhỏ hơn 90% của mục 1.1\n  dưới 90% 0 điểm",
            "thay mức dưới 90%",
        ),
    ] {
        let run = amended(change);
        assert_eq!(codes(&run), ["TC0102"], "{change}: {}", run.stdout);
        assert!(run.stdout.contains(mended), "{}", run.stdout);
    }
}

#[test]
fn a_class_may_come_before_one_that_is_added_too() {
    let classes = |first: &str, second: &str| {
        format!(
            "bổ sung đặc điểm vùng \"Vùng\" (núi cao | biển đảo | đồng bằng)
bổ sung nhóm núi \"Xã núi cao\" trước nhóm {first}
  khi vùng là núi cao
bổ sung nhóm biển \"Xã biển đảo\" trước nhóm {second}
  khi vùng là biển đảo
bổ sung điều kiện tổng điểm từ 60 trở lên với núi căn cứ \"Điều 1\"
bổ sung điều kiện tổng điểm từ 65 trở lên với biển căn cứ \"Điều 1\""
        )
    };
    let order = |run: &Run| {
        let classes = ["núi cao", "biển đảo", "Xã miền núi", "Xã còn lại"];
        classes.map(|class| run.stdout.find(class).unwrap())
    };
    for (first, second) in [("biển", "khó_khăn"), ("khó_khăn", "khó_khăn")] {
        let changes = classes(first, second);
        let run = amended(&changes);
        assert!(
            !run.stdout.contains("lỗi[") && run.code == 0,
            "{}",
            run.stdout
        );
        let text = format!("{CHANGED}{changes}\n");
        let files = [("sd.tieuchi", text.as_str()), ("goc.tieuchi", &base())];
        let doc = checked(&files, &["doc", "sd.tieuchi", "--format", "md"]);
        let doc = Run {
            stdout: doc.stdout.split_once("nhóm").unwrap().1.to_owned(),
            ..doc
        };
        assert!(order(&doc).is_sorted(), "{}", doc.stdout);
    }
    let run = amended(&classes("biển", "núi"));
    assert!(run.stdout.contains("lỗi[TC1009]"), "{}", run.stdout);
    assert_eq!(run.stdout.matches("lỗi[").count(), 1, "{}", run.stdout);
    let run = amended(&classes("khó_khăn", "biển"));
    assert!(run.stdout.contains("lỗi[TC1004]"), "{}", run.stdout);
    assert_eq!(run.stdout.matches("lỗi[").count(), 1, "{}", run.stdout);
}

#[test]
fn a_draft_elsewhere_claims_the_id_too() {
    let base = base();
    let changes = format!("{CHANGED}bãi bỏ điều kiện không tiêu chí nào 0 điểm\n");
    let files = [
        ("luat/goc.tieuchi", base.as_str()),
        ("luat/sd.tieuchi", &changes),
        ("nhap/goc-moi.tieuchi", &base),
    ];
    let draft = "nhap/goc-moi.tieuchi";
    for arguments in [
        ["check", "luat/sd.tieuchi", draft],
        ["check", "luat", draft],
        ["check", draft, "luat"],
        ["doc", "luat/sd.tieuchi", draft],
        ["test", "luat", draft],
    ] {
        let run = checked(&files, &arguments);
        let told = format!("{}{}", run.stdout, run.stderr);
        assert!(
            told.contains("TC1008") && run.code == 1,
            "{arguments:?}: {told}"
        );
        for file in ["goc.tieuchi", "goc-moi.tieuchi"] {
            assert!(told.contains(file), "{told}");
        }
    }
    // One and the same file, or two that were both named, are no claims.
    for arguments in [
        ["check", "luat", "luat/goc.tieuchi"],
        ["check", "luat/sd.tieuchi", "./luat/goc.tieuchi"],
        ["check", "luat/goc.tieuchi", draft],
    ] {
        let run = checked(&files, &arguments);
        assert!(
            !run.stdout.contains("TC1008") && run.code == 0,
            "{}{}",
            run.stdout,
            run.stderr
        );
    }
}

#[test]
fn one_mistake_is_one_finding() {
    let share = "theo tỷ lệ học_sinh_lên_lớp / học_sinh";
    let run = with(share, "theo tỷ lệ học_sinh / học_sinh_lên_lớp");
    assert_eq!(codes(&run), ["TC0315"], "{}", run.stdout);
    // Another unit is another unit; words that say more are asked about.
    let steps = |line: &str| {
        let rows = "      bằng 0       10 điểm\n      trên 0        0 điểm\n";
        let heading = "mục 2.2 \"Không có học sinh tử vong\"";
        let text = base().replacen(rows, &format!("      {line}\n"), 1);
        let text = text.replacen(heading, &format!("{heading} tối đa 10 điểm"), 1);
        checked(&[("a.tieuchi", &text)], &["check", "a.tieuchi"])
    };
    let run = steps("trừ 5 điểm cho mỗi 1 giáo viên");
    assert_eq!(codes(&run), ["TC0415"]);
    assert!(
        words(&run).contains("nếu phải đếm giáo viên thì dùng chỉ số khác"),
        "{}",
        run.stdout
    );
    let run = steps("trừ 5 điểm cho mỗi 1 học sinh bị phạt");
    assert!(
        words(&run).contains("không viết thêm chữ nào khác"),
        "{}",
        run.stdout
    );
    // Units of parameters are asked about like those of indicators.
    for (unit, code) in [
        ("triệu đồng", "TC0314"),
        ("số lượng", "TC0314"),
        ("ngày/tháng/năm", "TC0314"),
        ("lần/năm", "TC0314"),
        ("học sinh", ""),
        ("trên 1.000", ""),
        ("%", ""),
    ] {
        let value = if unit == "%" { "20%" } else { "20" };
        let parameter = format!(
            "tham số bq \"Bình quân\" ({unit})\n  giá trị {value} căn cứ \"Điều 4\"\n\ntiêu chí 1 \""
        );
        let told = codes(&with("tiêu chí 1 \"", &parameter));
        assert_eq!(
            told.contains(&"TC0314".to_owned()),
            !code.is_empty(),
            "{unit}: {told:?}"
        );
    }
    let parameter = "tham số bq \"Bình quân\" (phần trăm)\n  giá trị 20%\n\ntiêu chí 1 \"";
    let run = with("tiêu chí 1 \"", parameter);
    assert!(run.stdout.contains("viết `(%)`"), "{}", run.stdout);
}

const ROW: &str = "      từ 98% trở lên          60 điểm\n";
const ZERO: &str = "      bằng 0       10 điểm\n      trên 0        0 điểm\n";
const AWARD: &str = "    30 điểm khi có_thư_viện";
const CLASS: &str = "  khi miền_núi và loại là xã";
const RATIO: &str = "theo tỷ lệ học_sinh_lên_lớp / học_sinh";
const LIMIT: &str = "(học sinh) không quá học_sinh\nchỉ số có";

#[test]
fn other_words_are_never_mended_to_something_else() {
    let forms = |old: &str, line: &str, says: &str| {
        let run = with(old, line);
        assert!(words(&run).contains(says), "{line}: {}", run.stdout);
        assert!(!run.stdout.contains("cách sửa: "), "{line}: {}", run.stdout);
        assert!(!run.stdout.contains("\ncách sửa"), "{line}: {}", run.stdout);
    };
    // What is not taken off, and what is taken off in words that the language lacks.
    for line in [
        "      mỗi 1 học sinh không bị trừ 5 điểm\n",
        "      mỗi học sinh chưa trừ 5 điểm\n",
        "      mỗi 1 học sinh -5 điểm\n",
        "      giảm dần 5 điểm cho mỗi 1 học sinh\n",
        "      có 1 học sinh tử vong thì trừ 5 điểm\n",
    ] {
        forms(ZERO, line, "trừ 5 điểm cho mỗi 1");
    }
    // A declared name takes no words into it that say something of it.
    forms(
        AWARD,
        "    30 điểm khi học_sinh khác 0",
        "không phải số_vụ bằng 0",
    );
    forms(AWARD, "    30 điểm khi thiếu có_thư_viện", "không phải …");
    forms(CLASS, "  khi loại khác phường", "không phải loại là phường");
    forms(
        RATIO,
        "theo tỷ lệ học_sinh_lên_lớp / học_sinh năm trước",
        "so với kỳ trước",
    );
    for line in [
        "      giữa 90% và 98%  30 điểm\n",
        "      [90%; 98%)  30 điểm\n",
        "      khoảng 98%  60 điểm\n",
    ] {
        forms(ROW, line, "viết hai mốc bằng lời");
    }
    forms(
        LIMIT,
        "(học sinh) nhỏ hơn học_sinh\nchỉ số có",
        "nhỏ hơn hoặc bằng",
    );
    forms(
        LIMIT,
        "(học sinh) >= học_sinh\nchỉ số có",
        "khai báo ở chỉ số nhỏ hơn",
    );
    forms(
        "  tổng điểm từ 70 trở lên với khó_khăn",
        "  tổng điểm từ 70% trở lên với khó_khăn",
        "không bằng phần trăm",
    );
    forms(
        "  không tiêu chí nào 0 điểm",
        "  không có tiêu chí nào dưới 50%",
        "chưa đặt được mức điểm",
    );
}

#[test]
fn further_words_are_mended_to_the_same() {
    let run = with(CLASS, "  khi loại là xã nhưng không miền_núi");
    let says = "nối phần sau bằng `và` hoặc `hoặc`";
    assert!(words(&run).contains(says), "{}", run.stdout);
    // Nothing is called by what it is not.
    for (old, line, never) in [
        (
            ZERO,
            "      0 học sinh  10 điểm\n      trên 0  0 điểm\n",
            "tiêu chí 0",
        ),
        (
            ZERO,
            "      3 học sinh  10 điểm\n      trên 0  0 điểm\n",
            "tiêu chí 3",
        ),
        (CLASS, "  khi xã miền núi", "khi khó_khăn"),
        (
            ZERO,
            "      cứ 2 học sinh lại bị trừ 5 điểm\n",
            "học sinh lại\n",
        ),
        (
            ROW,
            "      từ 98% đến trước 100%  60 điểm\n",
            "so được ngày",
        ),
        (
            "  tổng điểm từ 70 trở lên với khó_khăn",
            "  đối với khó_khăn: tổng điểm từ 70 trở lên",
            "cuối từng mức",
        ),
    ] {
        let run = with(old, line);
        let proposed = run.stdout.replace(line.trim_end(), "");
        assert!(!proposed.contains(never), "{line}: {}", run.stdout);
    }
    for (old, line, mended) in [
        (ROW, "      không dưới mức 98%  60 điểm\n", None),
        (
            ROW,
            "      từ mức 98% trở lên  60 điểm\n",
            Some("từ 98% trở lên"),
        ),
        (
            AWARD,
            "    30 điểm khi có_thư_viện hay học_sinh từ 10 trở lên",
            Some("có_thư_viện hoặc học_sinh"),
        ),
        (
            LIMIT,
            "(học sinh) là một phần của học_sinh\nchỉ số có",
            Some("không quá học_sinh"),
        ),
        (
            RATIO,
            "theo tỷ lệ học_sinh_lên_lớp trong tổng số học_sinh",
            Some("học_sinh_lên_lớp / học_sinh"),
        ),
        (
            "  tổng điểm từ 70 trở lên với",
            "  từ 70 điểm trở lên đối với",
            Some("tổng điểm từ 70 điểm trở lên với"),
        ),
        (
            "hiệu lực từ 01/03/2024",
            "thi hành từ ngày 01 tháng 3 năm 2024",
            Some("hiệu lực từ 01/03/2024"),
        ),
    ] {
        let run = with(old, line);
        let proposes = run.stdout.contains("cách sửa");
        match mended {
            Some(mended) => assert!(words(&run).contains(mended), "{line}: {}", run.stdout),
            None => assert!(
                !proposes || !run.stdout.contains("dưới 98%"),
                "{}",
                run.stdout
            ),
        }
    }
}
