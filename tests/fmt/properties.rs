//! What formatting never changes, whatever was written and however.

use proptest::prelude::*;
use tieuchi::syntax::ast::Ast;
use tieuchi::syntax::{comments, print};

use crate::fmt::strewn::{gaps, strew};
use crate::fmt::{formatted, read};
use crate::syntax::trees;

/// A text without its white space.
fn letters(text: &str) -> String {
    text.split_whitespace().collect()
}

/// A standard, or a text that amends one.
fn tree() -> impl Strategy<Value = Ast> {
    prop_oneof![2 => trees::ast().boxed(), 1 => trees::amendment().boxed()]
}

proptest! {
    #[test]
    fn the_meaning_and_the_comments_stay(ast in tree(), gaps in gaps()) {
        let text = strew(&print(&ast), &gaps, true);
        let (_, _, before) = read(&text);
        prop_assert_eq!(&before, &ast, "{}", text);
        let after = formatted(&text);
        prop_assert_eq!(&read(&after).2, &ast, "{}\n--- became\n{}", text, after);
        prop_assert_eq!(comments(&after), comments(&text), "{}\n--- became\n{}", text, after);
        prop_assert_eq!(formatted(&after), after.as_str(), "{}", text);
        prop_assert!(!after.contains("\n\n\n\n"), "{}", after);
        prop_assert!(after.lines().all(|line| line.trim_end() == line), "{}", after);
        prop_assert!(!after.contains('\t'), "{}", after);
    }

    #[test]
    fn the_layout_is_one_however_it_was(ast in tree(), gaps in gaps()) {
        let canonical = print(&ast);
        let text = strew(&canonical, &gaps, false);
        prop_assert_eq!(formatted(&text), canonical.as_str(), "{}", text);
    }

    #[test]
    fn no_sign_changes(ast in tree(), gaps in gaps()) {
        let text = strew(&print(&ast), &gaps, false);
        prop_assert_eq!(letters(&formatted(&text)), letters(&text));
    }

    #[test]
    fn line_ends_do_not_matter(ast in tree(), gaps in gaps()) {
        let text = strew(&print(&ast), &gaps, true);
        prop_assert_eq!(formatted(&text.replace('\n', "\r\n")), formatted(&text));
    }

    /// Lines of a text that amends another may not be broken before just any word: `mục` begins a
    /// statement. So only the words themselves are tried.
    #[test]
    fn a_text_that_amends_another_keeps_its_meaning(ast in trees::amendment()) {
        let text = print(&ast);
        let crowded: String = (text.lines())
            .flat_map(|line| [line.trim_start(), "\n"])
            .collect();
        prop_assert_eq!(formatted(&crowded), text.as_str());
        prop_assert_eq!(&read(&text).2, &ast, "{}", text);
        prop_assert_eq!(formatted(&text), text.as_str());
    }
}
