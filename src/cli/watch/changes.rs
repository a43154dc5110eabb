//! What became of verdicts since the last time.

use std::collections::BTreeMap;

use crate::data::record::Identity;
use crate::engine::{PointsRange, Verdict};
use crate::l10n::{Args, Texts};
use crate::report::Assessment;

/// Communes by their code, or by their names where they have none, with their results.
pub(super) struct Verdicts(BTreeMap<(Option<String>, Option<String>), Result>);

/// What a commune is called, and its result.
struct Result {
    name: String,
    verdict: Verdict,
    points: PointsRange,
}

impl Verdicts {
    /// Those of all communes, also of those that are not listed.
    pub(super) fn of(assessment: &Assessment<'_>) -> Self {
        let communes = assessment.communes.iter().map(|scored| {
            let identity = &scored.record.identity;
            let result = Result {
                name: named(identity),
                verdict: scored.outcome.verdict,
                points: scored.outcome.points,
            };
            (key(identity), result)
        });
        Self(communes.collect())
    }

    /// What is another, in lines: verdicts, units that came, units that went; that there is nothing of it.
    pub(super) fn since(&self, before: &Self, texts: &Texts) -> Vec<String> {
        let changed = self.0.iter().filter_map(|(key, now)| {
            let Some(then) = before.0.get(key) else {
                let args = now.args(texts);
                return Some(texts.with("cli-watch-came", &args));
            };
            let args = now.args(texts).with("before", verdict(then.verdict, texts));
            let args = args.with("points_before", range(then.points, texts));
            (then.verdict != now.verdict).then(|| texts.with("cli-watch-changed", &args))
        });
        let gone = before.0.iter().filter(|(key, _)| !self.0.contains_key(key));
        let gone = gone.map(|(_, then)| texts.with("cli-watch-went", &then.args(texts)));
        let lines: Vec<String> = changed
            .chain(gone)
            .map(|line| format!("  {line}"))
            .collect();
        let heading = if lines.is_empty() {
            "cli-watch-same"
        } else {
            "cli-watch-changes"
        };
        let heading = [String::new(), texts.get(heading)];
        heading.into_iter().chain(lines).collect()
    }
}

impl Result {
    fn args(&self, texts: &Texts) -> Args {
        Args::new()
            .with("commune", self.name.as_str())
            .with("after", verdict(self.verdict, texts))
            .with("points_after", range(self.points, texts))
    }
}

fn key(identity: &Identity) -> (Option<String>, Option<String>) {
    match &identity.code {
        Some(code) => (Some(code.clone()), None),
        None => (identity.district.clone(), identity.name.clone()),
    }
}

fn named(identity: &Identity) -> String {
    let name = identity.name.as_ref().or(identity.code.as_ref());
    name.cloned().unwrap_or_default()
}

fn verdict(verdict: Verdict, texts: &Texts) -> String {
    texts.get(match verdict {
        Verdict::Met => "verdict-met",
        Verdict::NotMet => "verdict-not-met",
        Verdict::Undetermined => "verdict-undetermined",
    })
}

fn range(points: PointsRange, texts: &Texts) -> String {
    let min = texts.number(points.min);
    if points.is_exact() {
        return min;
    }
    format!("{min}–{}", texts.number(points.max))
}
