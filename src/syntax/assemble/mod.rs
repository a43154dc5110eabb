//! Statements put together into blocks.
//!
//! A block is open from its heading to the next one. A heading that could not be read leaves a
//! lost block, which takes what belongs to it without a word: one mistake, one finding.

mod broken;
mod change;
mod citation;
mod criterion;
mod duty;
mod heading;
mod parameter;
mod plan;

use super::ast::{Ast, Block, BrokenKind, Change, DutyDecl, Verb};
use super::grammar::Rule;
use super::keyword::{self, AND, RECOGNITION, THEN, WHEN};
use super::read::{Statement, stated_twice};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::l10n::Arg;
use crate::source::{FileId, Span};

/// Takes statements one by one.
#[derive(Debug, Default)]
pub(super) struct Assembly {
    ast: Ast,
    findings: Vec<Diagnostic>,
    open: Open,
    /// Where the first heading of a standard stands.
    standard: Option<Span>,
    /// Where the first recognition stands, and its place among the blocks.
    recognition: Option<(Span, usize)>,
    /// Where the first `ví dụ cho …` stands: such a file needs no standard of its own.
    examples_for: Option<Span>,
    /// What the statements just before were, if they stood outside their block: of a row of
    /// such only the first is reported.
    strays: Option<BrokenKind>,
    /// Whether a second standard has begun: it is set aside whole.
    is_over: bool,
}

/// The block that statements now belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Open {
    /// None that takes further statements.
    #[default]
    Nothing,
    /// The standard; it is the last block.
    Standard,
    /// The parameter that is the last block.
    Parameter,
    /// The criterion that is the last block, and how far within it.
    Criterion(Within),
    /// The recognition.
    Recognition,
    /// The rows that the last block, a change, brings.
    Rows,
    /// The target that is the last block.
    Target,
    /// The duty, report, list or link that is the last block.
    Duty,
    /// One whose heading could not be read, or does not count.
    Lost(BrokenKind),
}

/// How far within a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    /// After its heading.
    Heading,
    /// In its last item.
    Item,
    /// In the last measure of its last item.
    Measure,
    /// After an item's heading that could not be read.
    LostItem,
    /// After a measure that could not be read.
    LostMeasure,
}

impl Assembly {
    /// Puts a statement where it belongs; `opening` is the place of its first words, `words` what
    /// they are.
    pub(super) fn add(
        &mut self,
        statement: Statement,
        verb: Option<Verb>,
        opening: Span,
        words: &str,
    ) {
        let strays = self.strays.take();
        let placed = match statement {
            statement if verb.is_some() => self.change(statement, verb),
            Statement::Change(decl) => {
                let open = match decl.what {
                    Change::Rows { .. } => Open::Rows,
                    _ => Open::Nothing,
                };
                self.block(Block::Change(decl), open)
            }
            Statement::Standard(decl) => self.standard(decl, opening),
            Statement::Attribute(decl) => self.block(Block::Attribute(decl), Open::Nothing),
            Statement::Class(decl) => self.block(Block::Class(decl), Open::Nothing),
            Statement::Indicator(decl) => self.block(Block::Indicator(decl), Open::Nothing),
            Statement::Parameter(decl) => self.block(Block::Parameter(decl), Open::Parameter),
            Statement::Value(decl) => self.value(decl),
            Statement::Example(decl) => self.block(Block::Example(decl), Open::Nothing),
            Statement::ExamplesFor(id) => self.examples_for(id, opening),
            Statement::Plan(decl) => self.plan(decl, opening),
            Statement::OfUnit(unit) => {
                self.plan_detail(opening, Rule::kw_of_unit, unit, |plan| &mut plan.unit)
            }
            Statement::Applies(id) => {
                self.plan_detail(opening, Rule::kw_applies, id, |plan| &mut plan.applies)
            }
            Statement::OwnFigure(decl) => self.block(Block::OwnFigure(decl), Open::Nothing),
            Statement::Target(decl) => self.block(Block::Target(decl), Open::Target),
            Statement::Goal(decl) => self.goal(decl),
            Statement::Trials(trials) => self.trials(trials),
            Statement::Duty(decl) => self.block(Block::Duty(decl), Open::Duty),
            Statement::Performed(performers) => {
                let performed = |duty: &mut DutyDecl| duty.performers.extend(performers);
                self.of_duty(performed)
            }
            Statement::Sent(recipients) => self.of_duty(|duty| duty.recipients.extend(recipients)),
            Statement::Deadline(decl) => self.of_duty(|duty| duty.deadlines.push(decl)),
            Statement::Link(decl) => self.block(Block::Link(decl), Open::Duty),
            Statement::Criterion(decl) => {
                self.block(Block::Criterion(decl), Open::Criterion(Within::Heading))
            }
            Statement::Recognition(decl) => {
                if let Some((first, _)) = self.recognition {
                    let heading = format!("{RECOGNITION} {WHEN}");
                    self.second(opening, first, &heading, BrokenKind::Recognition);
                    self.open = Open::Recognition;
                    Ok(())
                } else {
                    self.recognition = Some((opening, self.ast.blocks.len()));
                    self.block(Block::Recognition(decl), Open::Recognition)
                }
            }
            Statement::LegalText(text) => self.detail(opening, Rule::kw_legal_text, text, |decl| {
                &mut decl.legal_text
            }),
            Statement::Issued(date) => {
                self.detail(opening, Rule::kw_issued, date, |decl| &mut decl.issued)
            }
            Statement::Effective { from, to } => self.effective(opening, from, to),
            Statement::Total(figure) => self.total(opening, figure),
            Statement::Citation(citation) => self.citation(opening, citation),
            Statement::Item(decl) => self.item(decl),
            Statement::Scoring(decl) => self.scoring(decl),
            Statement::Band(decl) => self.row(|bands, _| bands.push(decl)),
            Statement::Linear(decl) => self.linear(decl),
            Statement::NoCase(decl) => self.row(|_, no_case| no_case.push(decl)),
            Statement::Condition(decl) => match self.open {
                Open::Recognition => {
                    if let Some(Block::Recognition(recognition)) = self
                        .recognition
                        .and_then(|(_, place)| self.ast.blocks.get_mut(place))
                    {
                        recognition.conditions.push(decl);
                    }
                    Ok(())
                }
                Open::Lost(BrokenKind::Recognition) => Ok(()),
                _ => Err((BrokenKind::Recognition, "help-recognition")),
            },
        };
        if let Err((kind, help)) = placed {
            if strays != Some(kind) {
                self.report(
                    Diagnostic::new(Code::Misplaced, opening)
                        .arg("words", words)
                        .help(help),
                );
            }
            self.strays = Some(kind);
            self.mark(kind, None);
        }
    }

    /// Whether nothing more is to be read.
    pub(super) fn is_over(&self) -> bool {
        self.is_over
    }

    /// Whether the conditions of recognition are being read.
    pub(super) fn in_recognition(&self) -> bool {
        matches!(
            self.open,
            Open::Recognition | Open::Lost(BrokenKind::Recognition)
        )
    }

    /// The word that joins a further expectation to the example that was added last, if one was.
    pub(super) fn joins_expectations(&self) -> Option<&'static str> {
        match (self.open, self.ast.blocks.last()) {
            (Open::Nothing, Some(Block::Example(decl))) if decl.expected.is_empty() => Some(THEN),
            (Open::Nothing, Some(Block::Example(_))) => Some(AND),
            _ => None,
        }
    }

    /// Keeps a finding that was made before the statement came here.
    pub(super) fn report(&mut self, finding: Diagnostic) {
        self.findings.push(finding);
    }

    /// Whether a statement could not be read for a hidden sign, so that the finding about hidden signs says
    /// nothing more.
    pub(super) fn tells_invisible(&self, hidden: &Diagnostic) -> bool {
        let Place::Span(place) = hidden.place else {
            return false;
        };
        let is_invisible =
            |(name, arg): (&str, &Arg)| name == "case" && *arg == Arg::from("invisible");
        let within = |told: Place| matches!(told, Place::Span(span) if place.start <= span.start && span.end <= place.end);
        let mut told = self.findings.iter();
        hidden.code == Code::HiddenSign
            && told.any(|told| within(told.place) && told.args.iter().any(is_invisible))
    }

    /// The tree and all findings, in the order of the file.
    pub(super) fn finish(mut self, file: FileId) -> (Ast, Vec<Diagnostic>) {
        if self.standard.is_none() && self.examples_for.is_none() {
            // That its details stand alone follows from that.
            self.findings.retain(|finding| {
                finding.code != Code::Misplaced || !finding.helps.contains(&"help-standard")
            });
            self.report(Diagnostic::new(Code::NoStandard, file));
            self.mark(BrokenKind::Standard, None);
        }
        self.report_strangers();
        self.report_days();
        self.findings.sort_by_key(|finding| finding.place);
        (self.ast, self.findings)
    }

    #[expect(
        clippy::unnecessary_wraps,
        reason = "a block may stand anywhere, others may not"
    )]
    fn block(&mut self, block: Block, open: Open) -> Placed {
        self.ast.blocks.push(block);
        self.open = open;
        Ok(())
    }

    fn twice(&mut self, keyword: Rule, first: Span, second: Span, kind: BrokenKind) {
        self.report(stated_twice(keyword::arg(keyword), first, second));
        self.mark(kind, None);
    }
}

/// Whether a statement found its place.
type Placed = Result<(), Misplaced>;

/// What a statement is that found none, and the help that says where to.
type Misplaced = (BrokenKind, &'static str);
