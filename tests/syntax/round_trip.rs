//! What is printed reads back as the same tree, and prints the same again.

use proptest::prelude::*;
use tieuchi::diagnostic::{Code, Diagnostic};
use tieuchi::syntax::print;

use crate::syntax::{STANDARD, shown, tree, trees};

proptest! {
    #[test]
    fn a_printed_tree_reads_back(ast in trees::ast()) {
        let text = print(&ast);
        let (sources, again, findings) = crate::syntax::read(&text);
        // Days are made up, so one text may be in force before it is issued.
        let told = |finding: &Diagnostic| finding.code != Code::EffectiveBeforeIssued;
        prop_assert!(!findings.iter().any(told), "{text}\n{}", shown::all(&sources, &findings));
        prop_assert_eq!(&again, &ast, "{}", text);
        prop_assert_eq!(print(&again), text);
    }

    #[test]
    fn a_printed_amendment_reads_back(ast in trees::amendment()) {
        let text = print(&ast);
        let (sources, again, findings) = crate::syntax::read(&text);
        // Days are made up, so one text may be in force before it is issued.
        let told = |finding: &Diagnostic| finding.code != Code::EffectiveBeforeIssued;
        prop_assert!(!findings.iter().any(told), "{text}\n{}", shown::all(&sources, &findings));
        prop_assert_eq!(&again, &ast, "{}", text);
        prop_assert_eq!(print(&again), text);
    }
}

#[test]
fn the_canonical_text_of_a_standard() {
    let ast = tree(STANDARD);
    let text = print(&ast);
    assert_eq!(tree(&text), ast);
    insta::assert_snapshot!(text);
}
