//! What verification changed, for programs, as `docs/compare.schema.json` describes it.

use std::io::{self, Write};

use serde::{Serialize, Serializer};

use super::given::{GivenView, views};
use super::standard::StandardView;
use crate::compare::effect::Judged;
use crate::compare::verification::Verified;
use crate::diagnostic::json::{Problem, problem};
use crate::engine::Verdict;
use crate::escape::Spread;
use crate::l10n::Texts;
use crate::report::Scored;
use crate::report::verification::{Compared, changed_items};
use crate::report::view::{FileView, ItemNumber, Range, SummaryView, Tool};

/// Writes one JSON object. The language is that of the problems' words; all else is the same in every language.
pub fn write(compared: &Compared<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    Spread::default().write(out, &View::new(compared, texts))
}

/// The whole comparison.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct View<'a> {
    tool: Tool,
    standard: StandardView<'a>,
    /// The data files, in the order in which they were read.
    data: Vec<FileView<'a>>,
    /// The verdict, with what was verified, whose communes are listed; null when all are.
    only: Option<Verdict>,
    /// All communes by what they reported themselves.
    self_assessed: SummaryView,
    /// All communes with what was verified.
    verified: SummaryView,
    /// How many verdicts verification turned.
    turned: usize,
    /// The communes of which something was verified, one a line.
    #[cfg_attr(test, schemars(with = "Vec<CommuneView<'_>>"))]
    communes: Communes<'a>,
    /// All that was found about the data.
    problems: Vec<Problem>,
}

/// A commune of which something was verified.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct CommuneView<'a> {
    code: Option<&'a str>,
    name: Option<&'a str>,
    district: Option<&'a str>,
    province: Option<&'a str>,
    self_assessed: JudgedView<'a>,
    verified: JudgedView<'a>,
    /// What was verified or names its evidence.
    given: Vec<GivenView<'a>>,
    /// The items of which a figure or the points changed.
    items: Vec<ItemView<'a>>,
}

/// What figures make of a commune.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct JudgedView<'a> {
    verdict: Verdict,
    points: Range,
    /// The names of the classes that are possible.
    classes: &'a [String],
}

/// An item by both.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct ItemView<'a> {
    id: ItemNumber,
    self_assessed: Range,
    verified: Range,
    /// The figures and attributes that changed.
    changed: Vec<&'a str>,
}

/// The communes that are listed; each is made when it is written.
struct Communes<'a>(&'a Compared<'a>);

impl Serialize for Communes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let communes = self.0.listed();
        let view = |(verified, scored)| CommuneView::new(self.0, verified, scored);
        serializer.collect_seq(communes.map(view))
    }
}

impl<'a> View<'a> {
    fn new(compared: &'a Compared<'a>, texts: &Texts) -> Self {
        let (assessment, verification) = (compared.assessment, &compared.verification);
        let turned = verification.communes.iter().filter(|one| one.has_turned());
        Self {
            tool: Tool::this(),
            standard: StandardView::new(assessment),
            data: (assessment.data_files())
                .map(|(_, file)| file.into())
                .collect(),
            only: assessment.only,
            self_assessed: (&verification.before).into(),
            verified: (&verification.after).into(),
            turned: turned.count(),
            communes: Communes(compared),
            problems: (assessment.all_findings())
                .map(|finding| problem(finding, assessment.sources, texts))
                .collect(),
        }
    }
}

impl<'a> CommuneView<'a> {
    fn new(compared: &Compared<'a>, verified: &'a Verified, scored: &'a Scored) -> Self {
        let standard = compared.assessment.standard;
        let identity = &scored.record.identity;
        let [before, after] = verified.judged();
        let items = changed_items(standard, verified, scored).into_iter();
        Self {
            code: identity.code.as_deref(),
            name: identity.name.as_deref(),
            district: identity.district.as_deref(),
            province: identity.province.as_deref(),
            self_assessed: before.into(),
            verified: after.into(),
            given: views(standard, &scored.record),
            items: items
                .map(|row| ItemView {
                    id: standard.items[row.item.item].number.into(),
                    self_assessed: row.item.before.into(),
                    verified: row.item.after.into(),
                    changed: (row.figures.iter())
                        .map(|(subject, _)| super::given::name(standard, *subject))
                        .collect(),
                })
                .collect(),
        }
    }
}

impl<'a> From<&'a Judged> for JudgedView<'a> {
    fn from(judged: &'a Judged) -> Self {
        Self {
            verdict: judged.verdict,
            points: judged.points.into(),
            classes: &judged.classes,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_schema_is_the_published_one() {
        crate::report::view::schema::is_published::<View<'_>>(
            "compare",
            "What verification changed: communes by what they reported themselves, and with what a second body verified. Every number is an exact decimal. Null says that a thing is not known or does not apply. The same input gives the same bytes.",
        );
    }
}
