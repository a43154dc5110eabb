//! Constraints that have figures least in each variable.

use super::{found, from, least_figures, ratio, three, to};
use crate::decision::{Answer, Grain, Relation, System};
use crate::number::Decimal;

#[test]
fn two_ratios_of_one_denominator_are_met_at_once() {
    let (mut system, [a, b, all]) = three(None);
    system.require(Relation::AtMost(a, all));
    system.require(ratio(a, all, from("98", true)));
    system.require(ratio(a, all, to("100", false)));
    system.require(ratio(b, all, from("0", false)));
    system.require(ratio(b, all, to("1", true)));
    // One of 100 is the least for `b`, and then 99 or 98 of 100 for `a`: 98 is less.
    assert_eq!(
        found(&least_figures(&system), &[a, b, all]),
        ["98", "1", "100"]
    );
}

#[test]
fn what_a_largest_value_forbids_is_impossible() {
    let (mut system, [a, _, all]) = three(Some(49));
    system.require(ratio(a, all, from("98", true)));
    system.require(ratio(a, all, to("100", false)));
    assert_eq!(least_figures(&system), Answer::Unsat);
}

#[test]
fn constraints_that_drive_each_other_up_are_impossible() {
    let (mut system, [a, b, all]) = three(None);
    system.require(Relation::AtMost(a, b));
    system.require(Relation::AtMost(b, all));
    system.require(ratio(a, all, from("100", false)));
    assert!(system.is_refuted());
    assert_eq!(least_figures(&system), Answer::Unsat);
    let (mut system, [a, _, all]) = three(None);
    system.require(ratio(a, all, from("20.1", true)));
    system.require(ratio(a, all, to("20.1", false)));
    assert_eq!(least_figures(&system), Answer::Unsat);
}

#[test]
fn a_percentage_is_found_between_bounds_however_close() {
    let mut system = System::new();
    let percent = system.variable(Grain::Any, Decimal::ZERO, Some(Decimal::ONE_HUNDRED));
    system.require(Relation::Within(percent, from("20.3", false)));
    system.require(Relation::Within(percent, to("20.31", false)));
    assert_eq!(found(&least_figures(&system), &[percent]), ["20.301"]);
    system.require(Relation::Within(percent, to("20.3", true)));
    assert_eq!(least_figures(&system), Answer::Unsat);
}

#[test]
fn what_is_too_large_is_not_decided() {
    let (mut system, [a, _, all]) = three(None);
    system.require(Relation::Within(
        a,
        from("79228162514264337593543950335", true),
    ));
    system.require(ratio(a, all, to("0.0000000000000000001", true)));
    assert_eq!(least_figures(&system), Answer::Unknown);
}
