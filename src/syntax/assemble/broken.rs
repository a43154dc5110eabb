//! What could not be read: which block it leaves open, and what it may have said.

use super::{Assembly, Open, Within};
use crate::source::Span;
use crate::syntax::ast::{Block, Broken, BrokenKind};
use crate::syntax::form;
use crate::syntax::grammar::Rule;

impl Assembly {
    /// Notes that a part of what was added last could not be read.
    pub(in crate::syntax) fn mark(&mut self, kind: BrokenKind, name: Option<String>) {
        let suspect = match self.open {
            // What stands within a criterion was meant to belong to it.
            Open::Criterion(_) if matches!(kind, BrokenKind::Unknown | BrokenKind::Recognition) => {
                BrokenKind::Item
            }
            Open::Recognition if kind == BrokenKind::Unknown => BrokenKind::Recognition,
            Open::Parameter if kind == BrokenKind::Unknown => BrokenKind::Parameter,
            Open::Target if kind == BrokenKind::Unknown => BrokenKind::Target,
            Open::Duty if kind == BrokenKind::Unknown => BrokenKind::Duty,
            _ => kind,
        };
        match suspect {
            BrokenKind::Criterion | BrokenKind::Item => {
                let within = self.within();
                if let Some(criterion) = self.criterion() {
                    criterion.broken = true;
                    if let Some(item) = criterion.items.last_mut()
                        && !matches!(within, Within::Heading | Within::LostItem)
                    {
                        item.broken = true;
                    }
                } else if let Some(item) = self.item_mut() {
                    item.broken = true;
                }
            }
            BrokenKind::Parameter => {
                if let Some(parameter) = self.parameter() {
                    parameter.broken = true;
                }
            }
            BrokenKind::Target => {
                if let Some(Block::Target(target)) = self.ast.blocks.last_mut() {
                    target.broken = true;
                }
            }
            BrokenKind::Duty => {
                if let Some(Block::Duty(duty)) = self.ast.blocks.last_mut() {
                    duty.broken = true;
                }
            }
            BrokenKind::Recognition => {
                if let Some((_, place)) = self.recognition
                    && let Some(Block::Recognition(decl)) = self.ast.blocks.get_mut(place)
                {
                    decl.broken = true;
                }
            }
            _ => {}
        }
        let kind = suspect;
        self.ast.broken.push(Broken {
            kind,
            name,
            lost: None,
        });
    }

    /// Notes that a whole statement could not be read. `rule` is the one that would have.
    pub(in crate::syntax) fn lose(
        &mut self,
        rule: Option<Rule>,
        opening: Span,
        name: Option<String>,
    ) {
        let kind = form::part(rule);
        let in_criterion = matches!(self.open, Open::Criterion(_));
        self.open = match rule {
            Some(Rule::standard | Rule::amendment | Rule::plan) => {
                self.standard.get_or_insert(opening);
                Open::Lost(kind)
            }
            Some(
                Rule::criterion
                | Rule::recognition
                | Rule::parameter
                | Rule::target
                | Rule::duty
                | Rule::link,
            ) => Open::Lost(kind),
            Some(Rule::examples_for) => {
                self.examples_for.get_or_insert(opening);
                Open::Nothing
            }
            Some(
                Rule::attribute
                | Rule::class
                | Rule::indicator
                | Rule::own_figure
                | Rule::example
                | Rule::replace_max
                | Rule::add_value
                | Rule::replace_value
                | Rule::repeal,
            ) => Open::Nothing,
            Some(Rule::replace_band | Rule::add_band | Rule::changed) => {
                Open::Lost(BrokenKind::Criterion)
            }
            Some(Rule::item) if in_criterion => Open::Criterion(Within::LostItem),
            Some(Rule::item) => Open::Lost(BrokenKind::Criterion),
            Some(Rule::measure) if matches!(self.within(), Within::Item | Within::Measure) => {
                Open::Criterion(Within::LostMeasure)
            }
            _ => self.open,
        };
        self.mark(kind, name);
        if let Some(broken) = self.ast.broken.last_mut() {
            broken.lost = Some(opening);
        }
    }
}
