//! Examples.

use super::paper::Paper;
use super::value::{number, quoted};
use crate::exact::{format_date, format_number};
use crate::syntax::ast::{ExampleDecl, ExpectedDecl, GivenDecl, GivenValue, ResultDecl, Worth};

/// The name, what it starts from, what is given (side by side where the writer put it so), and
/// one line an expectation.
pub(super) fn write(paper: &mut Paper, decl: &ExampleDecl) {
    let day = decl.day.as_ref();
    let day = day.map_or_else(String::new, |day| {
        format!(" vào ngày {}", format_date(day.node))
    });
    paper.line(0, &format!("ví dụ {}{day}", quoted(&decl.name)));
    if let Some(base) = &decl.base {
        paper.line(1, &format!("như ví dụ {}", quoted(base)));
    }
    let mut line = String::new();
    for given in &decl.given {
        if given.starts_line && !line.is_empty() {
            paper.line(1, &std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push_str(", ");
        }
        line.push_str(&one_given(given));
    }
    if !line.is_empty() {
        paper.line(1, &line);
    }
    for (at, expectation) in decl.expected.iter().enumerate() {
        let word = if at == 0 { "thì" } else { "và" };
        paper.line(1, &format!("{word} {}", expected(&expectation.kind)));
    }
}

fn one_given(given: &GivenDecl) -> String {
    let previous = given.previous.map_or("", |_| " kỳ trước");
    let name = format!("{}{previous}", given.name.node);
    match &given.value.node {
        GivenValue::Unknown => format!("{name} chưa có số liệu"),
        GivenValue::Flag(true) => format!("{name} có"),
        GivenValue::Flag(false) => format!("{name} không"),
        GivenValue::Number { value, percent } => {
            let percent = if *percent { "%" } else { "" };
            format!("{name} {}{percent}", format_number(*value))
        }
        GivenValue::Choice(choice) => format!("{name} là {choice}"),
    }
}

fn expected(kind: &ExpectedDecl) -> String {
    match kind {
        ExpectedDecl::Item(item, points) => {
            format!("mục {} được {} điểm", item.node, worth(points))
        }
        ExpectedDecl::Criterion(criterion, points) => {
            format!("tiêu chí {} được {} điểm", criterion.node, worth(points))
        }
        ExpectedDecl::Total(points @ Worth::Between(..)) => format!("tổng điểm {}", worth(points)),
        ExpectedDecl::Total(points) => format!("tổng điểm là {}", worth(points)),
        ExpectedDecl::Class(classes) if classes.is_empty() => "thuộc nhóm ?".to_owned(),
        ExpectedDecl::Class(classes) => {
            let names: Vec<&str> = classes.iter().map(|class| class.node.as_str()).collect();
            format!("thuộc nhóm {}", names.join(" hoặc "))
        }
        ExpectedDecl::Condition(condition, came_to) => {
            format!("điều kiện {} {}", quoted(condition), result(*came_to))
        }
        ExpectedDecl::Verdict(came_to) => result(*came_to).to_owned(),
    }
}

fn worth(points: &Worth) -> String {
    match points {
        Worth::Unconfirmed => "?".to_owned(),
        Worth::Exactly(points) => number(points),
        Worth::Between(from, to) => format!("từ {} đến {}", number(from), number(to)),
    }
}

fn result(result: ResultDecl) -> &'static str {
    match result {
        ResultDecl::Unconfirmed => "?",
        ResultDecl::Met => "đạt",
        ResultDecl::NotMet => "không đạt",
        ResultDecl::Undetermined => "chưa xác định",
    }
}
