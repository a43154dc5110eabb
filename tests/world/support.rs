//! A folder, and runs in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const STANDARD: &str = "bộ tiêu chí thu \"Thử\"\n  văn bản \"VB\"\n  hiệu lực từ 01/01/2020\n  tổng điểm 10   căn cứ \"x\"\n\
    nhóm mọi_xã \"Mọi xã\"\n  các đơn vị còn lại\n\
    chỉ số hộ \"Số hộ\" (hộ) ít nhất 1\n\
    chỉ số hộ_sạch \"Số hộ dùng nước sạch\" (hộ) không quá hộ\n\
    tiêu chí 1 \"Nước sạch\" tối đa 10 điểm\n  căn cứ \"x\"\n  mục 1.1 \"Hộ dùng nước sạch\"\n    \
    theo tỷ lệ hộ_sạch / hộ\n      từ 90% trở lên 10 điểm\n      dưới 90% 0 điểm\n\
    công nhận khi\n  tổng điểm từ 5 trở lên với mọi_xã căn cứ \"x\"\n";

/// A folder with a standard and data of so many communes.
pub(crate) struct Place {
    folder: TempDir,
}

impl Place {
    pub(crate) fn new(communes: usize) -> Self {
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

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.path().join(name), text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path().join(name)).unwrap()
    }

    /// What a shell makes of a script in the folder, where `tieuchi` is the program.
    pub(crate) fn shell(&self, script: &str) -> Output {
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
    pub(crate) fn left(&self) -> Vec<String> {
        let entries = fs::read_dir(self.path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.starts_with(".tieuchi-")).collect()
    }
}

pub(crate) fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What was told, on one line.
pub(crate) fn told(output: &Output) -> String {
    let words = String::from_utf8(output.stderr.clone()).unwrap();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(crate) fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}
