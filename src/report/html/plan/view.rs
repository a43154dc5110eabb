//! The page of a plan as a value: what stands above its localities, and what it rests on.

use serde::Serialize;

use super::super::view::{VERDICTS, mark};
use super::bar::Bar;
use crate::report::phrase::upper_first;
use crate::report::plan::Planned;
use crate::report::plan::rows::{Asked, goals};
use crate::report::plan::sentence::Line;
use crate::report::plan::{sentence, view};
use crate::report::words::Words;

/// What a page says of a plan.
#[derive(Debug, Serialize)]
pub(super) struct View {
    title: String,
    /// The document, and whose plan it is.
    legal_text: Option<String>,
    unit: Option<String>,
    /// How many units and targets there are.
    overview: Vec<String>,
    /// How many targets there are of each verdict.
    counts: Vec<Count>,
    targets: Vec<Target>,
    /// What it rests on.
    close: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Count {
    mark: &'static str,
    verdict: String,
    targets: usize,
}

#[derive(Debug, Serialize)]
struct Target {
    number: u32,
    label: String,
    citation: Option<String>,
    verdict: String,
    mark: &'static str,
    goals: Vec<Goal>,
}

#[derive(Debug, Serialize)]
struct Goal {
    asks: String,
    range: Option<String>,
    /// None where there is nothing to draw.
    bar: Option<Bar>,
    /// The result, and what says more of it: who lacks figures, where it falls short.
    lines: Vec<String>,
    more: Vec<String>,
}

impl View {
    pub(super) fn new(planned: &Planned<'_>, words: &Words<'_>) -> Self {
        let plan = planned.plan;
        let document = view::document(planned, words);
        let counts = VERDICTS.into_iter();
        let outcomes = &planned.outcome.targets;
        let asked: Vec<Asked<'_>> = goals(planned).collect();
        let targets = plan.targets.iter().zip(document.targets);
        Self {
            title: plan.title.clone(),
            legal_text: plan.legal_text.clone(),
            unit: plan.unit.clone(),
            overview: document.overview,
            counts: counts
                .map(|verdict| Count {
                    mark: mark(verdict),
                    verdict: words.verdict(verdict),
                    targets: outcomes.iter().filter(|it| it.verdict == verdict).count(),
                })
                .collect(),
            targets: targets
                .map(|(target, came)| {
                    let own = asked.iter().filter(|it| it.target.number == target.number);
                    Target {
                        number: target.number,
                        label: target.label.clone(),
                        citation: target.citation.clone(),
                        verdict: words.verdict(came.verdict),
                        mark: mark(came.verdict),
                        goals: (own.zip(came.goals))
                            .map(|(asked, came)| goal(words, *asked, came.lines))
                            .collect(),
                    }
                })
                .collect(),
            close: document.close,
        }
    }
}

fn goal(words: &Words<'_>, asked: Asked<'_>, lines: Vec<Line>) -> Goal {
    let (lines, more): (Vec<Line>, Vec<Line>) =
        lines.into_iter().partition(|(depth, _)| *depth == 0);
    let said = |lines: Vec<Line>| lines.into_iter().map(|(_, line)| line).collect();
    Goal {
        asks: upper_first(&sentence::asks(words, &asked.goal.aggregate)),
        range: sentence::range(words, asked.goal),
        bar: Bar::new(words, asked),
        lines: said(lines),
        more: said(more),
    }
}
