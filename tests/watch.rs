//! Files that are watched: scored again when one is saved, whatever state it is in meanwhile.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use crate::support::program::{fresh_folder, parts, program};

const STANDARD: &str = "bộ tiêu chí mini \"Bộ tiêu chí nhỏ\"\n  văn bản \"Quyết định\"\n  \
    tổng điểm 100   căn cứ \"Điều 1\"\n\nnhóm mọi_xã \"Mọi xã\"\n  các đơn vị còn lại\n\n\
    chỉ số vụ \"Số vụ\" (vụ)\n\ntiêu chí 1 \"An toàn\" tối đa 100 điểm\n  căn cứ \"Phụ lục\"\n  \
    mục 1.1 \"Số vụ\"\n    theo số vụ\n      bằng 0                 100 điểm\n      \
    trên 0                   0 điểm\n\ncông nhận khi\n  tổng điểm từ 50 trở lên với mọi_xã   căn cứ \"Điều 3\"\n";

/// Longer than any machine needs.
const PATIENCE: Duration = Duration::from_secs(60);

fn folder(name: &str) -> PathBuf {
    let folder = fresh_folder("watch", name);
    fs::write(folder.join("a.tieuchi"), STANDARD).unwrap();
    folder
}

/// A file of two communes with so many cases.
fn data(first: u32, second: u32) -> String {
    format!("mã,tên,vụ\n00001,Xã An Hòa,{first}\n00002,Xã Bình An,{second}\n")
}

/// The same as a workbook.
fn workbook(first: u32, second: u32) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, line) in (0..).zip(data(first, second).lines()) {
        for (column, cell) in (0..).zip(line.split(',')) {
            match cell.parse::<f64>() {
                Ok(number) if column == 2 => sheet.write_number(row, column, number).unwrap(),
                _ => sheet.write_string(row, column, cell).unwrap(),
            };
        }
    }
    book.save_to_buffer().unwrap()
}

/// The program while it runs.
struct Watching {
    child: Child,
    out: Stream,
    err: Stream,
}

/// All that has been said so far, and how much of that has been waited for.
struct Stream {
    said: Arc<Mutex<String>>,
    read: usize,
}

impl Watching {
    fn start(folder: &Path, arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tieuchi"));
        command.current_dir(folder).env_remove("TIEUCHI_LANG");
        command.arg("watch").args(arguments);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let out = Stream::of(child.stdout.take().unwrap());
        let err = Stream::of(child.stderr.take().unwrap());
        Self { child, out, err }
    }

    /// All that it says until it waits for the next change.
    fn round(&mut self) -> String {
        self.out.until("bấm Ctrl-C để dừng")
    }
}

impl Stream {
    /// Takes in what is said, letters whole.
    fn of(mut stream: impl Read + Send + 'static) -> Self {
        let said = Arc::new(Mutex::new(String::new()));
        let to = Arc::clone(&said);
        thread::spawn(move || {
            let (mut bytes, mut buffer) = (Vec::new(), [0; 4096]);
            while let Ok(read @ 1..) = stream.read(&mut buffer) {
                bytes.extend(&buffer[..read]);
                let whole = match std::str::from_utf8(&bytes) {
                    Ok(text) => text.len(),
                    Err(error) => error.valid_up_to(),
                };
                let text = String::from_utf8(bytes.drain(..whole).collect()).unwrap();
                to.lock().unwrap().push_str(&text);
            }
        });
        Self { said, read: 0 }
    }

    /// Waits until something is said that was not said before, and returns all until then.
    fn until(&mut self, words: &str) -> String {
        let begun = Instant::now();
        loop {
            let said = self.said.lock().unwrap();
            if let Some(at) = said[self.read..].find(words) {
                let end = self.read + at + words.len();
                let new = said[self.read..end].to_owned();
                self.read = end;
                return new;
            }
            assert!(begun.elapsed() < PATIENCE, "no “{words}” in:\n{said}");
            drop(said);
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_saved_file_is_scored_again_and_changes_are_told() {
    let folder = folder("csv");
    let file = folder.join("số liệu.csv");
    fs::write(&file, data(0, 3)).unwrap();
    let mut watching = Watching::start(&folder, &["a.tieuchi", "số liệu.csv"]);
    let first = watching.round();
    assert!(first.contains("1 đạt, 1 không đạt"), "{first}");
    assert!(!first.contains("lần trước"), "{first}");
    // Nothing of a terminal's own goes into a pipe.
    assert!(!first.contains('\u{1b}'), "{first:?}");
    fs::write(&file, data(10, 0)).unwrap();
    let second = watching.round();
    assert!(second.contains("Thay đổi so với lần trước:"), "{second}");
    assert!(
        second.contains("Xã An Hòa: đạt → không đạt (100 → 0 điểm)"),
        "{second}"
    );
    assert!(
        second.contains("Xã Bình An: không đạt → đạt (0 → 100 điểm)"),
        "{second}"
    );
    fs::write(&file, format!("{}\n", data(200, 0))).unwrap();
    let third = watching.round();
    assert!(third.contains("Không đơn vị nào đổi kết quả"), "{third}");
    // The standard is watched, too; what is wrong with it ends nothing.
    fs::write(folder.join("a.tieuchi"), "bộ tiêu chí\n").unwrap();
    watching.err.until("Chưa chấm điểm");
    watching.round();
    fs::write(folder.join("a.tieuchi"), STANDARD.replace("từ 50", "từ 0")).unwrap();
    let mended = watching.round();
    assert!(
        mended.contains("Xã An Hòa: không đạt → đạt (0 → 0 điểm)"),
        "{mended}"
    );
}

#[test]
#[cfg(unix)]
fn it_ends_when_it_is_asked_to() {
    let folder = folder("end");
    fs::write(folder.join("a.csv"), data(0, 3)).unwrap();
    let mut watching = Watching::start(&folder, &["a.tieuchi", "a.csv"]);
    watching.round();
    let id = watching.child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-INT", &id])
            .status()
            .unwrap()
            .success()
    );
    watching.out.until("Đã dừng theo dõi.");
    assert_eq!(watching.child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_file_that_is_being_saved_is_waited_for() {
    let folder = folder("half");
    let file = folder.join("số liệu.xlsx");
    fs::write(&file, workbook(0, 3)).unwrap();
    let mut watching = Watching::start(&folder, &["a.tieuchi", "số liệu.xlsx"]);
    watching.round();
    let bytes = workbook(1, 0);
    fs::write(&file, &bytes[..bytes.len() / 2]).unwrap();
    watching
        .err
        .until("“số liệu.xlsx” đang được chương trình khác ghi");
    fs::write(&file, &bytes).unwrap();
    let done = watching.round();
    // Between the two nothing was scored: no unit went.
    assert!(done.contains("Xã Bình An: không đạt → đạt"), "{done}");
    assert!(!done.contains("không còn trong số liệu"), "{done}");
}

#[test]
fn what_cannot_be_watched_is_refused() {
    let folder = folder("refused");
    let said = |data: &str| {
        let output = program(&folder).args(["watch", "a.tieuchi", data]).output();
        parts(&output.unwrap())
    };
    let (_, stderr, code) = said("-");
    assert_eq!(code, 2, "{stderr}");
    assert!(stderr.contains("đầu vào chuẩn"), "{stderr}");
}

/// What scoring a file tells on the side.
fn told(folder: &Path) -> String {
    let score = ["score", "a.tieuchi", "số liệu.xlsx"];
    parts(&program(folder).args(score).output().unwrap()).1
}

#[test]
fn a_workbook_that_is_open_elsewhere_or_cut_short_says_so() {
    let folder = folder("opened");
    let bytes = workbook(0, 3);
    let file = folder.join("số liệu.xlsx");
    fs::write(&file, &bytes).unwrap();
    assert_eq!(told(&folder), "");
    for sign in ["~$số liệu.xlsx", ".~lock.số liệu.xlsx#"] {
        fs::write(folder.join(sign), "").unwrap();
        let said = told(&folder);
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains("đang được mở ở chương trình khác"), "{said}");
        assert!(said.contains(sign), "{said}");
        fs::remove_file(folder.join(sign)).unwrap();
    }
    // Cut short anywhere it is told; as a whole it is not.
    for length in [200, bytes.len() / 2, bytes.len() - 22] {
        fs::write(&file, &bytes[..length]).unwrap();
        let said = told(&folder)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        assert!(said.contains("chưa được lưu xong"), "{length}: {said}");
    }
    // What is damaged otherwise was saved to its end.
    let mut damaged = bytes.clone();
    damaged[40..bytes.len() - 400].fill(7);
    fs::write(&file, &damaged).unwrap();
    assert!(!told(&folder).contains("chưa được lưu xong"));
}
