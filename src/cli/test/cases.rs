//! Examples, each with its standard as that is on the example's own day.

use super::files::{Files, Subject};
use crate::cli::examples::{self, Beside};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::model::{Example, Standard};
use crate::names::key;
use crate::number::Date;
use crate::source::Span;

/// The examples of a standard.
pub(super) struct Cases {
    /// Each, with the place of its standard among `days`; `None` for the one that is tested.
    examples: Vec<(Option<usize>, Example)>,
    /// The standard on other days.
    days: Vec<OnDay>,
}

/// A standard on a day, with its examples as they are read then.
struct OnDay {
    day: Date,
    standard: Option<Standard>,
    examples: Vec<Example>,
}

impl Cases {
    /// The places of those that are run.
    pub(super) fn run(&self) -> impl Iterator<Item = Span> {
        self.examples.iter().map(|(_, example)| example.span)
    }

    /// Each example with its standard; `tested` is the one that these are the cases of.
    pub(super) fn each<'c>(
        &'c self,
        tested: &'c Standard,
    ) -> impl Iterator<Item = (&'c Standard, &'c Example)> {
        self.examples.iter().filter_map(move |(at, example)| {
            let standard = match at {
                None => Some(tested),
                Some(at) => self.days.get(*at)?.standard.as_ref(),
            };
            standard.map(|standard| (standard, example))
        })
    }
}

/// The cases of all standards, in their order; what is wrong is added to the findings. A standard
/// whose values depend on the day is asked for one where an example says none, and where examples
/// are to be suggested.
pub(super) fn cases(files: &mut Files, suggesting: bool) -> Vec<Cases> {
    let mut findings = Vec::new();
    let mut out_of_force = Vec::new();
    let mut cases = Vec::with_capacity(files.standards.len());
    let mut day_needed = Vec::new();
    let mut of_examples = false;
    for tested in &files.standards {
        let beside = files.beside.iter();
        let beside: Vec<&Beside> = beside
            .filter(|one| examples::is_for(one, &tested.standard))
            .collect();
        let resolved = examples::resolve(&tested.standard, &beside);
        findings.extend(resolved.findings);
        out_of_force.push(resolved.out_of_force);
        let own = tested.standard.examples.iter().cloned();
        let examples = own.chain(resolved.examples);
        let mut own = Cases {
            examples: Vec::new(),
            days: Vec::new(),
        };
        let needs_day = tested.text.needs_day();
        let mut lacks_day = false;
        for example in examples {
            if let Some(finding) = files.around.amended(&tested.standard, &example) {
                findings.push(finding);
                continue;
            }
            let day = example.day.map(|day| day.day);
            match day.filter(|_| day != tested.standard.day) {
                None if needs_day => lacks_day = true,
                None => own.examples.push((None, example)),
                Some(day) => on_day(&mut own, tested, &beside, (day, &example), &mut findings),
            }
        }
        if needs_day && (lacks_day || own.examples.is_empty() || suggesting) {
            let (_, mut found) = tested.text.standard();
            found.retain(|finding| finding.code == Code::DayNeeded);
            day_needed.extend(found);
        }
        of_examples |= lacks_day;
        cases.push(own);
    }
    // An example can say its day itself.
    let help = if of_examples { "help-example" } else { "help" };
    findings.extend(day_needed.into_iter().map(|finding| finding.help(help)));
    for at in 0..cases.len() {
        let ids = files
            .standards
            .iter()
            .map(|tested| key(&tested.standard.id));
        let ids: Vec<String> = ids.collect();
        let is_last = ids.iter().rposition(|id| Some(id) == ids.get(at)) == Some(at);
        if is_last {
            let same = ids.iter().zip(&out_of_force);
            let same = same.filter(|(id, _)| Some(*id) == ids.get(at));
            let of_each: Vec<Vec<Diagnostic>> = same.map(|(_, found)| found.clone()).collect();
            findings.extend(examples::out_of_force(&of_each));
        }
    }
    files.findings.extend(findings);
    cases
}

/// Adds an example of another day than the one that is tested, read by the standard of its day.
fn on_day(
    cases: &mut Cases,
    tested: &Subject,
    beside: &[&Beside],
    (day, example): (Date, &Example),
    findings: &mut Vec<Diagnostic>,
) {
    let at = cases.days.iter().position(|one| one.day == day);
    let at = at.unwrap_or_else(|| {
        let (standard, found) = tested.text.on(Some(day));
        findings.extend(
            found
                .into_iter()
                .filter(|one| one.severity != Severity::Note),
        );
        let examples = standard.as_ref().map_or_else(Vec::new, |standard| {
            let resolved = examples::resolve(standard, beside);
            findings.extend(resolved.findings);
            let own = standard.examples.iter().cloned();
            own.chain(resolved.examples).collect()
        });
        cases.days.push(OnDay {
            day,
            standard,
            examples,
        });
        cases.days.len() - 1
    });
    let then = cases.days.get(at).and_then(|one| {
        let mut examples = one.examples.iter();
        examples.find(|one| one.span == example.span).cloned()
    });
    cases
        .examples
        .extend(then.map(|example| (Some(at), example)));
}
