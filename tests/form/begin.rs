//! The folder that `new` makes: its guide's commands work as they stand.

use std::fs;

use super::book::{Book, Cell};
use super::run;
use crate::support::program::fresh_folder;

#[test]
fn a_new_folder_has_all_that_its_guide_says() {
    let folder = fresh_folder("form", "new");
    let (stdout, stderr, code) = run(&folder, &["new", "huyen"]);
    assert_eq!((stderr.as_str(), code), ("", 0));
    insta::assert_snapshot!("made", stdout);
    let huyen = folder.join("huyen");
    let guide = fs::read_to_string(huyen.join("HUONG-DAN.txt")).unwrap();
    insta::assert_snapshot!("guide", guide);
    let mut book = Book::open(&huyen.join("bieu-mau.xlsx"));
    for (id, value) in [("mã", "20965"), ("tên", "Xã An Hòa"), ("loại", "xã")] {
        let at = book.below(id, 8);
        book.set(&at, Cell::Text(value));
    }
    book.save(&huyen.join("so-lieu/bieu-mau.xlsx"));
    fs::write(huyen.join("danh-sach.csv"), super::UNITS).unwrap();
    let commands = guide
        .lines()
        .filter_map(|line| line.trim().strip_prefix("tieuchi "));
    let mut count = 0;
    for command in commands {
        let command = command.replace("\"Tên xã\"", "An_Hòa");
        let arguments: Vec<String> = (command.split_whitespace())
            .map(|word| word.replace('_', " "))
            .collect();
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let (_, stderr, code) = run(&huyen, &arguments);
        assert_eq!(code, 0, "{command}: {stderr}");
        assert!(!stderr.contains("lỗi"), "{command}: {stderr}");
        count += 1;
    }
    assert_eq!(count, 5);
}

#[test]
fn a_folder_that_holds_something_is_left_alone() {
    let folder = fresh_folder("form", "taken");
    fs::write(folder.join("cua-toi.txt"), "của tôi").unwrap();
    let (stdout, stderr, code) = run(&folder, &["new", "."]);
    assert_eq!((stdout.as_str(), code), ("", 2));
    insta::assert_snapshot!("taken", stderr);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
}
