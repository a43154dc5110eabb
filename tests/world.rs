//! What the world does to a run: disks, rights, pipes, devices, signals. The old file stays whole, and
//! nothing stays behind.

#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    reason = "a test fails where something is not as it must be"
)]

use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

const STANDARD: &str = "bộ tiêu chí thu \"Thử\"\n  văn bản \"VB\"\n  hiệu lực từ 01/01/2020\n  tổng điểm 10   căn cứ \"x\"\n\
    nhóm mọi_xã \"Mọi xã\"\n  các đơn vị còn lại\n\
    chỉ số hộ \"Số hộ\" (hộ) ít nhất 1\n\
    chỉ số hộ_sạch \"Số hộ dùng nước sạch\" (hộ) không quá hộ\n\
    tiêu chí 1 \"Nước sạch\" tối đa 10 điểm\n  căn cứ \"x\"\n  mục 1.1 \"Hộ dùng nước sạch\"\n    \
    theo tỷ lệ hộ_sạch / hộ\n      từ 90% trở lên 10 điểm\n      dưới 90% 0 điểm\n\
    công nhận khi\n  tổng điểm từ 5 trở lên với mọi_xã căn cứ \"x\"\n";

/// A folder with a standard and data of so many communes.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new(communes: usize) -> Self {
        let place = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        let mut data = "mã,tên,hộ,hộ_sạch\n".to_owned();
        let rows = (1..=communes).map(|at| format!("{at:05},Xã {at},{},{at}\n", at + at % 7));
        data.extend(rows);
        place.write("t.tieuchi", STANDARD);
        place.write("a.csv", &data);
        place
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path().join(name), text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path().join(name)).unwrap()
    }

    /// What a shell makes of a script in the folder, where `tieuchi` is the program.
    fn shell(&self, script: &str) -> Output {
        let program = PathBuf::from(env!("CARGO_BIN_EXE_tieuchi"));
        let script = format!(
            "ulimit -v 4000000; tieuchi() {{ timeout 60 '{}' \"$@\"; }}\n{script}",
            program.display()
        );
        let mut command = Command::new("bash");
        command.args(["-c", &script]).current_dir(self.path());
        for variable in ["TIEUCHI_LANG", "NO_COLOR", "CLICOLOR_FORCE"] {
            command.env_remove(variable);
        }
        command.output().unwrap()
    }

    /// Temporary files that stayed behind.
    fn left(&self) -> Vec<String> {
        let entries = fs::read_dir(self.path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.starts_with(".tieuchi-")).collect()
    }
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What was told, on one line.
fn told(output: &Output) -> String {
    let words = String::from_utf8(output.stderr.clone()).unwrap();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

#[test]
fn a_full_disk_leaves_the_old_file() {
    let place = Place::new(400);
    for script in [
        "tieuchi score t.tieuchi a.csv >/dev/full",
        "tieuchi score t.tieuchi a.csv --format json -o /dev/full",
        "tieuchi --help >/dev/full",
    ] {
        let run = place.shell(script);
        assert_eq!(code(&run), 3, "{script}");
        assert!(told(&run).contains("ổ đĩa đã đầy"), "{}", told(&run));
    }
    place.write("o.json", "old");
    // A file may grow no further than one block.
    let run = place.shell("ulimit -f 8; tieuchi score t.tieuchi a.csv --format json -o o.json");
    assert_eq!(code(&run), 3, "{}", told(&run));
    assert_eq!(
        (place.read("o.json"), place.left()),
        ("old".to_owned(), vec![])
    );
}

/// A disk of a few blocks, where the system lets a test have one.
#[test]
fn a_small_disk_leaves_the_old_file() {
    let place = Place::new(400);
    let script = "unshare -m true 2>/dev/null || exit 77
        unshare -m bash -c \"mkdir d; mount -t tmpfs -o size=16k none d || exit 77; echo old > d/o.json
        '$PROGRAM' score t.tieuchi a.csv --format json -o d/o.json; echo code \\$?; ls -A d; cat d/o.json\"";
    let run = place.shell(&script.replace("$PROGRAM", env!("CARGO_BIN_EXE_tieuchi")));
    if code(&run) == 77 {
        return;
    }
    assert_eq!(out(&run), "code 3\no.json\nold\n", "{}", told(&run));
    assert!(told(&run).contains("ổ đĩa đã đầy"));
}

#[test]
fn without_rights_nothing_is_written() {
    let place = Place::new(3);
    place.write("o.json", "old");
    // Whoever may do everything is to be refused too.
    let bare = "setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-all";
    let bare = if code(&place.shell(&format!("{bare} true"))) == 0 {
        bare
    } else {
        ""
    };
    let program = env!("CARGO_BIN_EXE_tieuchi");
    let scripts = [
        format!(
            "chmod 000 a.csv; {bare} '{program}' score t.tieuchi a.csv; r=$?; chmod 644 a.csv; exit $r"
        ),
        format!(
            "chmod 000 t.tieuchi; {bare} '{program}' check t.tieuchi; r=$?; chmod 644 t.tieuchi; exit $r"
        ),
        format!(
            "chmod 444 o.json; {bare} '{program}' score t.tieuchi a.csv --format json -o o.json; r=$?; chmod 644 o.json; exit $r"
        ),
        format!(
            "chmod 555 .; {bare} '{program}' score t.tieuchi a.csv --format json -o o.json; r=$?; chmod 755 .; exit $r"
        ),
    ];
    for script in scripts {
        let run = place.shell(&script);
        assert_eq!(code(&run), 3, "{script}");
        assert!(
            told(&run).contains("không có quyền"),
            "{script}: {}",
            told(&run)
        );
        assert_eq!(
            (place.read("o.json"), place.left()),
            ("old".to_owned(), vec![])
        );
    }
}

#[test]
fn devices_are_no_files() {
    let place = Place::new(3);
    symlink("/dev/zero", place.path().join("z.csv")).unwrap();
    for script in [
        "tieuchi check /dev/zero",
        "tieuchi doc /dev/urandom",
        "tieuchi score /dev/zero a.csv",
        "tieuchi score t.tieuchi /dev/zero",
        "tieuchi score t.tieuchi z.csv",
        "tieuchi score t.tieuchi a.csv --units z.csv",
        "tieuchi diff t.tieuchi t.tieuchi z.csv",
        "tieuchi fmt /dev/zero",
    ] {
        let run = place.shell(script);
        assert_eq!(code(&run), 3, "{script}: {}", told(&run));
        assert!(
            told(&run).contains("là thiết bị, không phải tệp"),
            "{script}: {}",
            told(&run)
        );
    }
}

#[test]
fn a_pipe_nobody_writes_to_ends_too() {
    let place = Place::new(3);
    for script in [
        "tieuchi score t.tieuchi p.csv",
        "tieuchi check p.csv",
        "tieuchi score p.csv a.csv",
    ] {
        let started = Instant::now();
        let run = place.shell(&format!("mkfifo p.csv; {script}; r=$?; rm p.csv; exit $r"));
        let script = script.replace("check p.csv", "");
        // A name that ends as data's is refused by it alone.
        assert!(matches!(code(&run), 2 | 3), "{script}: {}", told(&run));
        assert!(started.elapsed() < Duration::from_secs(20), "{script}");
    }
    // In a folder it is passed over.
    let run = place.shell(
        "mkdir d; cp a.csv d; mkfifo d/p.csv; tieuchi score t.tieuchi d --format csv | wc -l",
    );
    assert_eq!(out(&run).trim(), "4", "{}", told(&run));
}

#[test]
fn pipes_are_written_to_where_somebody_reads() {
    let place = Place::new(3);
    let run = place.shell(
        "mkfifo q; (sleep 0.5; cat q > seen) & tieuchi score t.tieuchi a.csv --format json -o q; wait; cat seen",
    );
    assert_eq!(code(&run), 0, "{}", told(&run));
    assert!(out(&run).ends_with("}\n"), "{}", out(&run));
    let started = Instant::now();
    let run = place.shell("tieuchi score t.tieuchi a.csv --format json -o q");
    assert_eq!(code(&run), 3, "{}", told(&run));
    let words = "không ghi được q: không chương trình nào đọc từ đường ống này";
    assert!(told(&run).contains(words), "{}", told(&run));
    assert!(started.elapsed() < Duration::from_secs(20));
    // What came through a pipe goes on through one.
    let run = place.shell("tieuchi fmt <(cat t.tieuchi) | tieuchi check <(cat)");
    assert_eq!(code(&run), 0, "{}", told(&run));
}

#[test]
fn the_standard_input_is_one_thing() {
    let place = Place::new(3);
    for script in [
        "tieuchi score t.tieuchi - --previous - < a.csv",
        "tieuchi score t.tieuchi - --units - < a.csv",
        "tieuchi diff t.tieuchi t.tieuchi - - < a.csv",
    ] {
        let run = place.shell(script);
        assert_eq!(code(&run), 2, "{script}: {}", told(&run));
        assert!(
            told(&run).contains("“-” chỉ được dùng một lần"),
            "{}",
            told(&run)
        );
    }
}

#[test]
fn a_folder_may_hold_what_is_larger_than_memory() {
    let place = Place::new(3);
    let run = place.shell(
        "mkdir d; cp a.csv d; for name in a.txt a.md a.json a.html b.csv b.yaml b.xlsx b; do
            truncate -s 20G d/$name; done; ulimit -v 600000
        tieuchi score t.tieuchi d --format csv | wc -l",
    );
    assert_eq!(out(&run).trim(), "4", "{}", told(&run));
}

#[test]
fn folders_that_link_to_themselves_end() {
    let place = Place::new(3);
    fs::create_dir(place.path().join("d")).unwrap();
    symlink(".", place.path().join("d/loop")).unwrap();
    symlink("self", place.path().join("self")).unwrap();
    let run = place.shell(
        "cp a.csv d; cp t.tieuchi d; tieuchi score d d --on 30/11/2022 --format csv | wc -l",
    );
    assert_eq!(out(&run).trim(), "4", "{}", told(&run));
    let run = place.shell("tieuchi score t.tieuchi self");
    assert_eq!(code(&run), 3, "{}", told(&run));
    let run = place.shell("tieuchi score t.tieuchi a.csv --format json -o self");
    assert_eq!(code(&run), 3, "{}", told(&run));
}

#[test]
fn a_file_that_changes_meanwhile_is_told() {
    let place = Place::new(3);
    // The standard is chosen by the data's period and read again to be built: in between the data keeps
    // the run waiting.
    let run = place.shell(
        "mkdir law; cp t.tieuchi law; mkfifo p
        (sleep 0.7; echo '# khác' >> law/t.tieuchi; printf 'mã,tên,kỳ,hộ,hộ_sạch\\n1,Xã A,2022,10,9\\n' > p) &
        tieuchi score law p",
    );
    assert_eq!(code(&run), 1, "{}", told(&run));
    assert!(
        told(&run).contains("Tệp thay đổi trong lúc được đọc --> law/t.tieuchi"),
        "{}",
        told(&run)
    );
}

#[test]
fn a_closed_output_is_an_error() {
    let place = Place::new(3);
    for script in [
        "tieuchi score t.tieuchi a.csv >&-",
        "tieuchi --help >&-",
        "tieuchi doc t.tieuchi >&-",
        "tieuchi check t.tieuchi --format json >&-",
        "tieuchi score t.tieuchi a.csv --format json -o /dev/stdout >&-",
        "tieuchi score t.tieuchi a.csv -o - >&-",
    ] {
        let run = place.shell(script);
        assert_eq!(code(&run), 3, "{script}");
        assert!(told(&run).contains("đầu ra đã bị đóng"), "{}", told(&run));
    }
    // Nobody asked for it here, and a device is as good as any.
    let run = place.shell("tieuchi score t.tieuchi a.csv --format json -o o.json >&- && tieuchi score t.tieuchi a.csv >/dev/null && tieuchi score t.tieuchi a.csv 1<>/dev/null && tieuchi score t.tieuchi a.csv 2>&- >/dev/null");
    assert_eq!(code(&run), 0, "{}", told(&run));
    assert!(place.read("o.json").ends_with("}\n"));
}

#[test]
fn whoever_has_seen_enough_ends_the_run_quietly() {
    let place = Place::new(3000);
    for format in ["table", "csv", "json", "markdown"] {
        let run = place.shell(&format!(
            "tieuchi score t.tieuchi a.csv --format {format} | head -1 >/dev/null; echo ${{PIPESTATUS[0]}}"
        ));
        assert_eq!(out(&run), "0\n", "{format}");
        assert_eq!(told(&run), "", "{format}");
    }
}

#[test]
fn an_end_from_outside_leaves_nothing_behind() {
    let place = Place::new(3000);
    place.write("o.json", "old");
    let mut killed = 0;
    for at in 0..30 {
        let signal = ["TERM", "INT", "HUP"][at % 3];
        let mut run = Command::new(env!("CARGO_BIN_EXE_tieuchi"))
            .args([
                "score",
                "t.tieuchi",
                "a.csv",
                "--format",
                "json",
                "-o",
                "o.json",
            ])
            .current_dir(place.path())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // While it is being written, a little later each time.
        while place.left().is_empty() && run.try_wait().unwrap().is_none() {}
        sleep(Duration::from_millis(u64::try_from(at / 3).unwrap() * 3));
        let kill = format!("kill -{signal} {}", run.id());
        let _ = Command::new("sh").args(["-c", &kill]).output().unwrap();
        let status = run.wait().unwrap();
        killed += usize::from(status.signal().is_some());
        assert_eq!(place.left(), [""; 0], "{signal}");
        let now = place.read("o.json");
        assert!(now == "old" || now.ends_with("}\n"), "{signal}");
    }
    assert!(killed > 5, "{killed}");
}

#[test]
fn a_signal_that_is_ignored_stays_ignored() {
    let place = Place::new(3000);
    let script = "trap '' HUP; '$PROGRAM' score t.tieuchi a.csv --format json -o o.json &
        while ! ls -A | grep -q '^.tieuchi-' && kill -0 $! 2>/dev/null; do :; done; kill -HUP $!; wait $!";
    let run = place.shell(&script.replace("$PROGRAM", env!("CARGO_BIN_EXE_tieuchi")));
    assert_eq!(code(&run), 0, "{}", told(&run));
    assert!(place.read("o.json").ends_with("}\n"));
}

#[test]
fn ten_runs_with_one_output_leave_one_result() {
    let place = Place::new(300);
    let alone = |at: usize| {
        let run = place.shell(&format!(
            "tieuchi score t.tieuchi a.csv --format json --target {at}0%"
        ));
        out(&run)
    };
    let runs = (1..=10).map(|at| {
        format!("tieuchi score t.tieuchi a.csv --format json --target {at}0% -o o.json &")
    });
    let script = runs.collect::<Vec<_>>().join("\n");
    let run = place.shell(&(script + "\nwait"));
    assert_eq!(told(&run), "");
    let result = place.read("o.json");
    assert!((1..=10).any(|at| alone(at) == result));
    assert_eq!(place.left(), [""; 0]);
}

#[test]
fn an_output_behind_a_link_is_written_there() {
    let place = Place::new(3);
    fs::create_dir(place.path().join("d")).unwrap();
    symlink("d/two", place.path().join("one.json")).unwrap();
    symlink("o.json", place.path().join("d/two")).unwrap();
    for _ in 0..2 {
        let run = place.shell("tieuchi score t.tieuchi a.csv --format json -o one.json");
        assert_eq!(code(&run), 0, "{}", told(&run));
        assert!(place.read("d/o.json").ends_with("}\n"));
        assert!(fs::read_link(place.path().join("one.json")).is_ok());
        assert!(fs::read_link(place.path().join("d/two")).is_ok());
    }
    symlink("nirgends/o.json", place.path().join("lost.json")).unwrap();
    let run = place.shell("tieuchi score t.tieuchi a.csv --format json -o lost.json");
    assert_eq!(code(&run), 3, "{}", told(&run));
}

#[test]
fn rules_and_data_may_come_through_pipes() {
    let place = Place::new(3);
    let wanted = out(&place.shell("tieuchi score t.tieuchi a.csv"));
    let table = |text: &str| {
        text.split("Căn cứ")
            .next()
            .unwrap()
            .split("Tổng hợp")
            .next()
            .unwrap()
            .to_owned()
    };
    for script in [
        "tieuchi score <(cat t.tieuchi) a.csv",
        "tieuchi score t.tieuchi <(cat a.csv)",
        "tieuchi score <(cat t.tieuchi) <(sleep 0.2; cat a.csv)",
        "tieuchi score t.tieuchi - < a.csv",
        "cat a.csv | tieuchi score t.tieuchi -",
        "mkfifo q; (sleep 0.5; cat a.csv > q) & tieuchi score t.tieuchi q",
    ] {
        let run = place.shell(script);
        assert_eq!(code(&run), 0, "{script}: {}", told(&run));
        assert_eq!(table(&out(&run)), table(&wanted), "{script}");
    }
    for script in [
        "tieuchi check <(cat t.tieuchi)",
        "tieuchi doc <(cat t.tieuchi)",
        "tieuchi inspect <(cat t.tieuchi)",
        "tieuchi sources <(cat t.tieuchi)",
        "tieuchi diff <(cat t.tieuchi) t.tieuchi",
        "cat a.csv | tieuchi diff t.tieuchi t.tieuchi -",
        "cat a.csv | tieuchi explain t.tieuchi - --commune 00001",
    ] {
        let run = place.shell(script);
        assert_eq!(code(&run), 0, "{script}: {}", told(&run));
    }
}

#[test]
fn the_standard_input_is_read_as_what_it_holds() {
    let place = Place::new(3);
    place.write(
        "a.yaml",
        "- mã: 00001\n  tên: Xã 1\n  hộ: 8\n  hộ_sạch: x\n",
    );
    place.write("wrong.csv", "mã,tên,hộ,hộ_sạch\n1,Xã 1,8,x\n");
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, (heading, value)) in [
        ("mã", "00001"),
        ("tên", "Xã 1"),
        ("hộ", "8"),
        ("hộ_sạch", "x"),
    ]
    .iter()
    .enumerate()
    {
        let column = u16::try_from(column).unwrap();
        sheet.write_string(0, column, *heading).unwrap();
        sheet.write_string(1, column, *value).unwrap();
    }
    book.save(place.path().join("a.xlsx")).unwrap();
    for (file, options) in [
        ("wrong.csv", ""),
        ("a.yaml", ""),
        ("a.xlsx", ""),
        ("wrong.csv", "--data-format csv"),
        ("a.yaml", "--data-format yaml"),
        ("a.xlsx", "--data-format excel"),
    ] {
        let run = place.shell(&format!("tieuchi score t.tieuchi - {options} < {file}"));
        assert_eq!(code(&run), 1, "{file} {options}");
        assert!(
            out(&run).contains("Xã 1") && told(&run).contains("<đầu vào chuẩn>"),
            "{file}: {}",
            told(&run)
        );
    }
    // As another thing than it is, and from nowhere.
    let run = place.shell("tieuchi score t.tieuchi - --data-format xlsx < a.yaml");
    assert_eq!(code(&run), 1, "{}", told(&run));
    let run = place.shell("cp wrong.csv w.dat; tieuchi score t.tieuchi w.dat --data-format csv");
    assert!(out(&run).contains("Xã 1"), "{}", told(&run));
}

#[test]
fn what_comes_from_the_standard_input_is_not_written_over() {
    let place = Place::new(3);
    let before = place.read("a.csv");
    let run = place.shell("tieuchi score t.tieuchi - --format csv -o a.csv < a.csv");
    assert_eq!(code(&run), 2, "{}", told(&run));
    assert_eq!(place.read("a.csv"), before);
}
