//! A text of a library as a checked standard.

use super::amend;
use super::blame::{Blame, is_sum};
use super::{Library, TextId};
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::model::{self, Days, Standard};
use crate::number::Date;
use crate::source::FileId;
use crate::syntax::ast::{Ast, Block, Change, Name, Verb};

impl Library {
    /// A text as a checked standard for a day, with all that is wrong with it, in the order of its
    /// files. What the changes of a text break in the one that it amends is told where the change
    /// stands.
    pub fn standard(&self, id: TextId, day: Option<Date>) -> (Option<Standard>, Vec<Diagnostic>) {
        let (built, _) = self.built(id, &mut When::Day(day));
        (built.standard, built.findings)
    }

    /// A text as a checked standard for every day: for each stretch of days on which all values are
    /// the same one is looked at, as [`model::build_every_day`] makes them, and the last is kept.
    /// Where it cannot be used there is none, whatever was looked at.
    pub fn every_day(
        &self,
        id: TextId,
        look: &mut model::Look<'_>,
    ) -> (Option<Standard>, Vec<Diagnostic>) {
        let (built, _) = self.built(id, &mut When::EveryDay(look));
        (built.standard, built.findings)
    }

    /// A text for what is the same on every day: lists of its figures, each value with its days, and
    /// the names by which data is read. It is of no day, and no figure of a rule that hangs on the
    /// day may be taken from it.
    pub fn any_day(&self, id: TextId) -> (Option<Standard>, Vec<Diagnostic>) {
        let (standard, findings) = self.every_day(id, &mut until_long());
        (standard.map(Standard::of_no_day), findings)
    }

    /// Whether it says something else on other days, so that it has to be asked for a day.
    pub fn needs_day(&self, id: TextId) -> bool {
        let (_, findings) = self.standard(id, None);
        let asks = |finding: &Diagnostic| finding.code == Code::DayNeeded;
        findings.iter().any(asks)
    }

    /// A text as if it were written out in full; `None` when something is wrong with it.
    pub fn whole(&self, id: TextId) -> Option<Ast> {
        let mut look = until_long();
        let (built, ast) = self.built(id, &mut When::EveryDay(&mut look));
        ast.filter(|_| built.standard.is_some())
    }

    /// What stands in a text's own file.
    pub fn own(&self, id: TextId) -> &Ast {
        &self.text(id).ast
    }

    /// A text with its changes applied to what they can be applied to, whatever is wrong with it:
    /// only its writing and its names and numbers are looked at, not whether points add up.
    pub fn tree(&self, id: TextId) -> Ast {
        let mut tree = Ast::default();
        for at in self.chain(id).into_iter().rev().chain([id]) {
            let own = &self.text(at).ast;
            let amends = self
                .text(at)
                .heading()
                .is_some_and(|heading| heading.amends.is_some());
            tree = if amends {
                amend::apply(&tree, own).ast
            } else {
                own.clone()
            };
        }
        tree
    }

    /// The text and its tree in full, which is not known where what it amends is not.
    fn built(&self, id: TextId, when: &mut When<'_, '_>) -> (Built, Option<Ast>) {
        let behind = self.chain(id);
        let mut below = None;
        for at in behind.iter().rev() {
            // Its own values need not reach the day of the text that amends it.
            let mut look = until_long();
            below = Some(self.on_top(*at, below, &mut When::EveryDay(&mut look)));
        }
        self.on_top(id, below, when)
    }

    /// A text on top of what it amends, if that is at hand.
    fn on_top(
        &self,
        id: TextId,
        below: Option<(Built, Option<Ast>)>,
        when: &mut When<'_, '_>,
    ) -> (Built, Option<Ast>) {
        let text = self.text(id);
        let mut findings = text.findings.clone();
        let Some(base_name) = text.heading().and_then(|heading| heading.amends.as_ref()) else {
            let (standard, more) = when.build(text.file, &text.ast);
            findings.extend(more);
            return (Built::new(standard, findings), Some(text.ast.clone()));
        };
        let Some((base, base_ast)) = below else {
            findings.push(self.without_base(id, base_name));
            return (Built::new(None, findings), None);
        };
        let is_base_sound = base.is_sound();
        if !is_base_sound {
            findings.extend(base.findings.iter().cloned());
        }
        let Some(base_ast) = base_ast else {
            return (Built::new(None, findings), None);
        };
        let mut amended = amend::apply(&base_ast, &text.ast);
        let sound = findings.is_empty() && amended.findings.is_empty();
        // What could not be read there may be what is missing here.
        let may_miss = !base_ast.broken.is_empty();
        (amended.findings).retain(|finding| !may_miss || finding.code != Code::NoSuchPart);
        findings.append(&mut amended.findings);
        let (standard, found) = when.build(text.file, &amended.ast);
        let mut blame = None;
        for mut finding in found {
            if finding.code == Code::ClassesOverlap && came_last(&text.ast, finding.place) {
                finding.severity = Severity::Warning;
                finding = finding.help("help-amendment");
            }
            let known =
                |other: &Diagnostic| (other.code, other.place) == (finding.code, finding.place);
            let known = base.findings.iter().any(known);
            if known && !is_base_sound {
                continue;
            }
            // On which days there are values is no matter of this change.
            let of_days = matches!(
                finding.code,
                Code::NoValueOnDay | Code::DayNeeded | Code::DaysWithoutValue
            );
            let elsewhere = file_of(finding.place).is_none_or(|file| file != text.file);
            if !elsewhere || of_days || known {
                if sound
                    || finding.severity == Severity::Note
                    || !elsewhere && !is_sum(finding.code)
                {
                    findings.push(finding);
                }
            } else if sound {
                let blame = blame.get_or_insert_with(|| {
                    Blame::new(&base_ast, &text.ast, &amended, |ast| {
                        when.again(text.file, ast)
                    })
                });
                findings.push(blame.told(finding, base_name.span));
            }
        }
        let standard = standard.filter(|_| sound);
        (Built::new(standard, findings), Some(amended.ast))
    }

    /// Why what a text amends is not below it.
    fn without_base(&self, id: TextId, base_name: &Name) -> Diagnostic {
        let name = base_name.node.as_str();
        if self.base_of(id).is_some() {
            return Diagnostic::new(Code::AmendmentCycle, base_name.span).arg("id", name);
        }
        match self.bases_of(id).as_slice() {
            [] => Diagnostic::new(Code::BaseNotFound, base_name.span).arg("id", name),
            several => self.claimed(several, name, base_name.span),
        }
    }
}

/// Whether a class came by a change that does not say before which one it is tried.
fn came_last(amendment: &Ast, place: Place) -> bool {
    amendment.blocks.iter().any(|block| match block {
        Block::Change(change) => match &change.what {
            Change::Class(decl) => {
                decl.before.is_none()
                    && change.verb == Verb::Add
                    && Place::Span(decl.name.span) == place
            }
            _ => false,
        },
        _ => false,
    })
}

/// For which days a text is built.
enum When<'w, 'l> {
    /// For one, or without any.
    Day(Option<Date>),
    /// For all on which it is in force, each of which is looked at.
    EveryDay(&'w mut model::Look<'l>),
}

impl When<'_, '_> {
    fn build(&mut self, file: FileId, ast: &Ast) -> (Option<Standard>, Vec<Diagnostic>) {
        match self {
            When::EveryDay(look) => model::build_every_day(file, ast, look),
            When::Day(day) => model::build_on(*day, file, ast),
        }
    }

    /// What is found in a tree, which nobody looks at otherwise.
    fn again(&self, file: FileId, ast: &Ast) -> Vec<Diagnostic> {
        match self {
            When::EveryDay(_) => model::build_every_day(file, ast, &mut until_long()).1,
            When::Day(day) => model::build_on(*day, file, ast).1,
        }
    }
}

/// So many items and indicators are built, on all stretches of days together, where nobody looks at
/// each: more than any text has that was ever in force.
const MOST_BUILT: usize = 200_000;

fn until_long() -> impl FnMut(Days, &Standard) -> bool {
    let mut built = 0;
    move |_, standard| {
        built += 1 + standard.items.len() + standard.indicators.len();
        built <= MOST_BUILT
    }
}

struct Built {
    standard: Option<Standard>,
    findings: Vec<Diagnostic>,
}

impl Built {
    fn new(standard: Option<Standard>, mut findings: Vec<Diagnostic>) -> Self {
        findings.sort_by_key(|finding| finding.place);
        Self { standard, findings }
    }

    /// Whether it can be used, on whatever day.
    fn is_sound(&self) -> bool {
        let is_error = |finding: &Diagnostic| finding.severity == Severity::Error;
        self.standard.is_some() && !self.findings.iter().any(is_error)
    }
}

fn file_of(place: Place) -> Option<FileId> {
    match place {
        Place::Span(span) => Some(span.file),
        _ => None,
    }
}
