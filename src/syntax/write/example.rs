//! Examples.

use super::paper::Paper;
use super::value::{number, quote, quoted};
use crate::number::{Date, format_date, format_number};
use crate::syntax::ast::{ExampleDecl, ExpectedDecl, GivenDecl, GivenValue, ResultDecl, Worth};
use crate::syntax::keyword::{
    AND, CONDITION, CRITERION, EXAMPLE, FOR, FROM, GETS, IN_CLASS, IS, ITEM, LIKE, MEET, NO,
    NO_FIGURE, NOT_MET, OF_PREVIOUS, ON_DAY, OR, POINTS, THEN, TO, TOTAL, UNDETERMINED, YES,
};

/// The name, what it starts from, what is given (side by side where the writer put it so), and
/// one line an expectation.
pub(super) fn write(paper: &mut Paper, decl: &ExampleDecl) {
    let day = decl.day.as_ref().map(|day| day.node);
    paper.line(0, &heading(&decl.name.node, day));
    if let Some(base) = &decl.base {
        paper.line(1, &like(&base.node));
    }
    let mut line = String::new();
    for given in &decl.given {
        if given.starts_line && !line.is_empty() {
            paper.line(1, &std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push_str(", ");
        }
        line.push_str(&self::given(given));
    }
    if !line.is_empty() {
        paper.line(1, &line);
    }
    for (at, expectation) in decl.expected.iter().enumerate() {
        let word = joint(at == 0);
        paper.line(1, &format!("{word} {}", expected(&expectation.kind)));
    }
}

/// What is given in an example: `trẻ_em 2.350`, `miền_núi kỳ trước có`.
pub fn given(given: &GivenDecl) -> String {
    let name = match given.previous {
        Some(_) => format!("{} {OF_PREVIOUS}", given.name.node),
        None => given.name.node.clone(),
    };
    match &given.value.node {
        GivenValue::Unknown => format!("{name} {NO_FIGURE}"),
        GivenValue::Flag(true) => format!("{name} {YES}"),
        GivenValue::Flag(false) => format!("{name} {NO}"),
        GivenValue::Number { value, percent } => {
            let percent = if *percent { "%" } else { "" };
            format!("{name} {}{percent}", format_number(*value))
        }
        GivenValue::Choice(choice) => format!("{name} {IS} {choice}"),
    }
}

/// What an example expects: `mục 7.1 được 30 điểm`.
pub fn expected(kind: &ExpectedDecl) -> String {
    match kind {
        ExpectedDecl::Item(item, points) => {
            format!("{ITEM} {} {GETS} {} {POINTS}", item.node, worth(points))
        }
        ExpectedDecl::Criterion(criterion, points) => {
            format!(
                "{CRITERION} {} {GETS} {} {POINTS}",
                criterion.node,
                worth(points)
            )
        }
        ExpectedDecl::Total(points @ Worth::Between(..)) => format!("{TOTAL} {}", worth(points)),
        ExpectedDecl::Total(points) => format!("{TOTAL} {IS} {}", worth(points)),
        ExpectedDecl::Class(classes) if classes.is_empty() => format!("{IN_CLASS} ?"),
        ExpectedDecl::Class(classes) => {
            let names: Vec<&str> = classes.iter().map(|class| class.node.as_str()).collect();
            format!("{IN_CLASS} {}", names.join(&format!(" {OR} ")))
        }
        ExpectedDecl::Condition(condition, came_to) => {
            format!("{CONDITION} {} {}", quoted(condition), result(*came_to))
        }
        ExpectedDecl::Verdict(came_to) => result(*came_to).to_owned(),
    }
}

fn worth(points: &Worth) -> String {
    match points {
        Worth::Unconfirmed => "?".to_owned(),
        Worth::Exactly(points) => number(points),
        Worth::Between(from, to) => format!("{FROM} {} {TO} {}", number(from), number(to)),
    }
}

fn result(result: ResultDecl) -> &'static str {
    match result {
        ResultDecl::Unconfirmed => "?",
        ResultDecl::Met => MEET,
        ResultDecl::NotMet => NOT_MET,
        ResultDecl::Undetermined => UNDETERMINED,
    }
}

/// `ví dụ "…" vào ngày 30/11/2024`
pub fn heading(name: &str, day: Option<Date>) -> String {
    let day = day.map_or_else(String::new, |day| format!(" {ON_DAY} {}", format_date(day)));
    format!("{EXAMPLE} {}{day}", quote(name))
}

/// `như ví dụ "…"`
pub fn like(name: &str) -> String {
    format!("{LIKE} {EXAMPLE} {}", quote(name))
}

/// `ví dụ cho qd-06-2019`
pub fn examples_for(standard: &str) -> String {
    format!("{EXAMPLE} {FOR} {standard}")
}

/// `thì` before the first expectation, `và` before others.
pub fn joint(is_first: bool) -> &'static str {
    if is_first { THEN } else { AND }
}
