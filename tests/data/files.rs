//! Which files are read.

use tieuchi::data;
use tieuchi::source::{SourceError, Sources};

use crate::data::support::{read_paths, standard};

#[test]
fn folders_give_their_data_files_in_the_order_of_names() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    write("b.csv", "mã,loại\n00002,xã\n");
    write("a/c.YAML", "mã: '00001'\nloại: xã\n");
    write("c/d.tsv", "mã\tloại\n00003\txã\n");
    write("ghi-chu.txt", "không phải số liệu");
    write("~$b.xlsx", "khóa");
    write(".b.csv", "ẩn");
    write(".git/b.csv", "ẩn");
    let paths = [folder.path().to_owned(), folder.path().join("b.csv")];
    let outcome = read_paths(standard(), &paths);
    // A text might hold figures, so it is told; a document beside the data is not.
    assert_eq!(outcome.codes(), ["TC0803"]);
    let codes: Vec<_> = outcome
        .data
        .records
        .iter()
        .map(|one| one.record.identity.code.clone().unwrap())
        .collect();
    assert_eq!(codes, ["00001", "00002", "00003"]);
    assert_eq!(outcome.sources.files().count(), 4);

    write("e.xls", "bảng tính cũ");
    write("README.md", "# Số liệu");
    write("luật.tieuchi", "không phải số liệu");
    assert_eq!(read_paths(standard(), &paths).codes(), ["TC0803", "TC0803"]);
}

#[test]
fn a_missing_file_is_an_error_of_the_world() {
    let missing = "không-có.csv".into();
    let error = data::read(&standard(), &[missing], &mut Sources::new()).unwrap_err();
    assert!(matches!(error, SourceError::Read { .. }));
}
