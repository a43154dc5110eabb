//! Which parts of data files are read, and which rows are communes.

use crate::support::run;

#[test]
fn a_plain_sheet_has_its_communes() {
    let file = "L1_input_output.xlsx";
    let run = run("data", &["score", "mini.tieuchi", file, "--format", "json"]);
    let expected = [("Xã An Bình", "met"), ("Xã Bình Minh", "met")];
    let expected = expected.map(|(name, verdict)| (name.to_owned(), verdict.to_owned()));
    assert_eq!(run.verdicts(), expected);
    assert_eq!((run.stderr.as_str(), run.code), ("", 0));
}
