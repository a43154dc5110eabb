//! Folders of small standards and data, and the program run on them.

use std::fs;
use std::path::PathBuf;

use crate::support::program::{fresh_folder, parts, program};

/// A folder of a test's own.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// An empty folder.
    pub(crate) fn new(name: &str) -> Self {
        Self(fresh_folder("law", name))
    }

    /// Where a file of it is.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Adds a file.
    pub(crate) fn with(self, name: &str, text: &str) -> Self {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    /// All that a person sees of the program run in this folder, and how it ends.
    pub(crate) fn seen(&self, command: &str) -> String {
        let (stdout, stderr, code) = self.run(command);
        format!("$ tieuchi {command}\n{stdout}--- stderr\n{stderr}--- exit {code}\n")
    }

    /// The same without fingerprints, which change with every edit of a file.
    pub(crate) fn without_hashes(&self, command: &str) -> String {
        let seen = self.seen(command);
        let words = seen.split_inclusive([' ', '\n', ')']);
        let is_hash = |word: &&str| {
            let digits = word.chars().take_while(char::is_ascii_hexdigit).count();
            digits >= 12
        };
        words
            .map(|word| if is_hash(&word) { "0123…)" } else { word })
            .collect()
    }

    /// What the program writes to either stream, and how it ends.
    pub(crate) fn run(&self, command: &str) -> (String, String, i32) {
        parts(&program(&self.0).args(command.split(' ')).output().unwrap())
    }

    /// The id of the standard that a run has scored with, and the day it was chosen for.
    pub(crate) fn chosen(&self, command: &str) -> (String, Option<String>) {
        let (stdout, stderr, code) = self.run(&format!("{command} --format json"));
        assert_eq!(code, 0, "{command}\n{stderr}");
        let report: serde_json::Value = serde_json::from_str(&stdout).unwrap();
        let standard = &report["standard"];
        let text = |key: &str| standard[key].as_str().map(str::to_owned);
        (text("id").unwrap(), text("day"))
    }
}

/// A whole standard of one item, whose full points take so many per cent.
pub(crate) fn standard(id: &str, force: &str, percent: u32) -> String {
    format!(
        "bộ tiêu chí {id} \"Xã mẫu\"
  văn bản \"Quyết định {id}\"
  {force}
  tổng điểm 50   căn cứ \"Điều 2\"

nhóm mọi_xã \"Mọi xã\"
  các đơn vị còn lại

chỉ số trẻ_em \"Số trẻ em\" (trẻ em) ít nhất 1
chỉ số trẻ_tiêm_chủng \"Số trẻ em được tiêm chủng\" (trẻ em) không quá trẻ_em

tiêu chí 1 \"Tiêm chủng\" tối đa 50 điểm
  căn cứ \"Phụ lục, tiêu chí 1\"
  mục 1.1 \"Tỷ lệ trẻ em được tiêm chủng\"
    theo tỷ lệ trẻ_tiêm_chủng / trẻ_em
      từ {percent}% trở lên   50 điểm
      dưới {percent}%          0 điểm

công nhận khi
  không tiêu chí nào 0 điểm   căn cứ \"Điều 3\"
  tổng điểm từ 40 trở lên với mọi_xã   căn cứ \"Điều 3\"
"
    )
}

/// One commune with 98% vaccinated, of a period.
pub(crate) fn data(code: u32, period: &str) -> String {
    format!(
        "{period}\nđơn vị:\n- mã: \"{code:05}\"\n  tên: Xã An Hòa {code}\n  trẻ_em: 500\n  \
         trẻ_tiêm_chủng: 490\n"
    )
}
