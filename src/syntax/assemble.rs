//! Statements put together into blocks.
//!
//! A block is open from its heading to the next one. A heading that could not be read leaves a
//! lost block, which takes what belongs to it without a word: one mistake, one finding.

use super::ast::{
    Ast, BandDecl, Block, Broken, BrokenKind, Change, ChangeDecl, CriterionDecl, Figure, ItemDecl,
    LinearDecl, Name, NoCaseDecl, ParameterDecl, ScoringDecl, Spanned, StandardDecl, ValueDecl,
    Verb,
};
use super::grammar::Rule;
use super::keyword;
use super::read::{Statement, stated_twice};
use crate::diagnostic::{Code, Diagnostic};
use crate::exact::Date;
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
            Statement::Criterion(decl) => {
                self.block(Block::Criterion(decl), Open::Criterion(Within::Heading))
            }
            Statement::Recognition(decl) => {
                if let Some((first, _)) = self.recognition {
                    self.second(opening, first, "công nhận khi", BrokenKind::Recognition);
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
            (Open::Nothing, Some(Block::Example(decl))) if decl.expected.is_empty() => Some("thì"),
            (Open::Nothing, Some(Block::Example(_))) => Some("và"),
            _ => None,
        }
    }

    /// Notes that a part of what was added last could not be read.
    pub(super) fn mark(&mut self, kind: BrokenKind, name: Option<String>) {
        let suspect = match self.open {
            Open::Criterion(_) if kind == BrokenKind::Unknown => BrokenKind::Item,
            Open::Recognition if kind == BrokenKind::Unknown => BrokenKind::Recognition,
            Open::Parameter if kind == BrokenKind::Unknown => BrokenKind::Parameter,
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
            BrokenKind::Recognition => {
                if let Some((_, place)) = self.recognition
                    && let Some(Block::Recognition(decl)) = self.ast.blocks.get_mut(place)
                {
                    decl.broken = true;
                }
            }
            _ => {}
        }
        self.ast.broken.push(Broken { kind, name });
    }

    /// Notes that a whole statement could not be read. `rule` is the one that would have.
    pub(super) fn lose(&mut self, rule: Option<Rule>, opening: Span, name: Option<String>) {
        let kind = kind(rule);
        let in_criterion = matches!(self.open, Open::Criterion(_));
        self.open = match rule {
            Some(Rule::standard | Rule::amendment) => {
                self.standard.get_or_insert(opening);
                Open::Lost(kind)
            }
            Some(Rule::criterion | Rule::recognition | Rule::parameter) => Open::Lost(kind),
            Some(Rule::examples_for) => {
                self.examples_for.get_or_insert(opening);
                Open::Nothing
            }
            Some(
                Rule::attribute
                | Rule::class
                | Rule::indicator
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
    }

    /// Keeps a finding that was made before the statement came here.
    pub(super) fn report(&mut self, finding: Diagnostic) {
        self.findings.push(finding);
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

    /// A statement of a standard that comes into the text that is amended, or goes from it.
    fn change(&mut self, statement: Statement, verb: Option<Verb>) -> Placed {
        let (what, span, open) = match statement {
            Statement::Attribute(decl) => {
                let span = decl.span;
                (Change::Attribute(decl), span, Open::Nothing)
            }
            Statement::Class(decl) => {
                let span = decl.span;
                (Change::Class(decl), span, Open::Nothing)
            }
            Statement::Indicator(decl) => {
                let span = decl.span;
                (Change::Indicator(decl), span, Open::Nothing)
            }
            Statement::Parameter(decl) => {
                let span = decl.span;
                (Change::Parameter(decl), span, Open::Parameter)
            }
            Statement::Criterion(decl) => {
                let span = decl.span;
                let open = Open::Criterion(Within::Heading);
                (Change::Criterion(decl), span, open)
            }
            Statement::Item(decl) => {
                let span = decl.span;
                (Change::Item(decl), span, Open::Criterion(Within::Item))
            }
            Statement::Total(figure) => {
                let span = figure.value.span;
                (Change::Total(figure), span, Open::Nothing)
            }
            Statement::Condition(decl) => {
                let span = decl.span;
                (Change::Condition(decl), span, Open::Nothing)
            }
            // The grammar has no verb before any other statement.
            _ => return Err((BrokenKind::Unknown, "help-change")),
        };
        let Some(verb) = verb else {
            return Ok(());
        };
        let change = ChangeDecl {
            verb,
            what,
            citation: None,
            span,
        };
        self.block(Block::Change(change), open)
    }

    /// Reports changes in a text that amends none, and in one that does, what is no change.
    fn report_strangers(&mut self) {
        let amends = self.ast.blocks.iter().find_map(|block| match block {
            Block::Standard(heading) => Some(heading.amends.is_some()),
            _ => None,
        });
        let Some(amends) = amends else { return };
        let mut strangers = Vec::new();
        for block in &self.ast.blocks {
            let (span, words, kind) = match block {
                Block::Change(change) if !amends => {
                    let words = match change.verb {
                        Verb::Replace => Rule::kw_replace,
                        Verb::Add => Rule::kw_add,
                        Verb::Repeal => Rule::kw_repeal,
                    };
                    (change.span, words, BrokenKind::Unknown)
                }
                Block::Standard(_)
                | Block::Change(_)
                | Block::Example(_)
                | Block::ExamplesFor(_) => continue,
                Block::Attribute(decl) => (decl.span, Rule::kw_attribute, BrokenKind::Attribute),
                Block::Class(decl) => (decl.span, Rule::kw_class, BrokenKind::Class),
                Block::Indicator(decl) => (decl.span, Rule::kw_indicator, BrokenKind::Indicator),
                Block::Parameter(decl) => (decl.span, Rule::kw_parameter, BrokenKind::Parameter),
                Block::Criterion(decl) => (decl.span, Rule::kw_criterion, BrokenKind::Criterion),
                Block::Recognition(decl) => {
                    (decl.span, Rule::kw_recognition, BrokenKind::Recognition)
                }
            };
            if amends || matches!(block, Block::Change(_)) {
                strangers.push((span, keyword::text(words), kind));
            }
        }
        let help = if amends {
            "help-amendment"
        } else {
            "help-change"
        };
        for (span, words, kind) in strangers {
            self.report(
                Diagnostic::new(Code::Misplaced, span)
                    .arg("words", words)
                    .help(help),
            );
            self.ast.broken.push(Broken { kind, name: None });
        }
    }

    fn standard(&mut self, decl: StandardDecl, opening: Span) -> Placed {
        if let Some(first) = self.standard {
            self.second(opening, first, "bộ tiêu chí", BrokenKind::Standard);
            self.is_over = true;
            return Ok(());
        }
        self.standard = Some(opening);
        self.block(Block::Standard(decl), Open::Standard)
    }

    fn examples_for(&mut self, id: Name, opening: Span) -> Placed {
        if let Some(first) = self.examples_for {
            self.second(opening, first, "ví dụ cho", BrokenKind::Example);
            self.open = Open::Nothing;
            return Ok(());
        }
        self.examples_for = Some(opening);
        self.block(Block::ExamplesFor(id), Open::Nothing)
    }

    fn second(&mut self, opening: Span, first: Span, heading: &str, kind: BrokenKind) {
        let finding = Diagnostic::new(Code::SecondHeading, opening)
            .arg("heading", heading)
            .label(first, "first");
        self.report(if kind == BrokenKind::Standard {
            finding.help("help-aside")
        } else {
            finding
        });
        self.mark(kind, None);
    }

    fn detail<T>(
        &mut self,
        opening: Span,
        keyword: Rule,
        value: Spanned<T>,
        slot: fn(&mut StandardDecl) -> &mut Option<Spanned<T>>,
    ) -> Placed {
        let Some(decl) = self.open_standard()? else {
            return Ok(());
        };
        match slot(decl) {
            Some(first) => {
                let first = first.span;
                self.twice(keyword, first, opening, BrokenKind::Standard);
            }
            empty => *empty = Some(value),
        }
        Ok(())
    }

    fn effective(
        &mut self,
        opening: Span,
        from: Spanned<Date>,
        to: Option<Spanned<Date>>,
    ) -> Placed {
        let start = from.span;
        self.detail(opening, Rule::kw_effective, from, |decl| {
            &mut decl.effective_from
        })?;
        if let Ok(Some(decl)) = self.open_standard()
            && decl
                .effective_from
                .as_ref()
                .is_some_and(|kept| kept.span == start)
        {
            decl.effective_to = to;
        }
        Ok(())
    }

    fn total(&mut self, opening: Span, figure: Figure) -> Placed {
        let Some(decl) = self.open_standard()? else {
            return Ok(());
        };
        if decl.amends.is_some() {
            return Err((BrokenKind::Standard, "help-amendment"));
        }
        if let Some(first) = &decl.total {
            let first = first.value.span;
            self.twice(Rule::kw_total, first, opening, BrokenKind::Standard);
        } else {
            decl.total = Some(figure);
        }
        Ok(())
    }

    fn value(&mut self, decl: ValueDecl) -> Placed {
        match (self.open, self.parameter()) {
            (_, Some(parameter)) => parameter.values.push(decl),
            (Open::Lost(BrokenKind::Parameter), _) => {}
            _ => return Err((BrokenKind::Parameter, "help-parameter")),
        }
        Ok(())
    }

    fn citation(&mut self, opening: Span, citation: Spanned<String>) -> Placed {
        let (slot, kind) = match self.open {
            Open::Criterion(Within::Heading) => (
                self.criterion().map(|criterion| &mut criterion.citation),
                BrokenKind::Criterion,
            ),
            Open::Criterion(Within::Item) => {
                let item = self.item_mut().filter(|item| item.scorings.is_empty());
                (item.map(|item| &mut item.citation), BrokenKind::Item)
            }
            Open::Parameter => {
                let parameter = self.parameter().filter(|it| it.values.is_empty());
                let citation = parameter.map(|parameter| &mut parameter.citation);
                (citation, BrokenKind::Parameter)
            }
            Open::Rows => {
                let change = match self.ast.blocks.last_mut() {
                    Some(Block::Change(change)) => Some(&mut change.citation),
                    _ => None,
                };
                (change, BrokenKind::Item)
            }
            Open::Criterion(Within::LostItem)
            | Open::Lost(BrokenKind::Criterion | BrokenKind::Parameter) => return Ok(()),
            _ => (None, BrokenKind::Item),
        };
        match slot {
            Some(Some(first)) => {
                let first = first.span;
                self.twice(Rule::kw_citation, first, opening, kind);
            }
            Some(empty) => *empty = Some(citation),
            None => return Err((kind, "help-citation")),
        }
        Ok(())
    }

    fn item(&mut self, decl: ItemDecl) -> Placed {
        if let Some(criterion) = self.criterion() {
            criterion.items.push(decl);
            self.open = Open::Criterion(Within::Item);
        } else if self.open != Open::Lost(BrokenKind::Criterion) {
            return Err((BrokenKind::Item, "help-criterion"));
        }
        Ok(())
    }

    fn scoring(&mut self, decl: ScoringDecl) -> Placed {
        let within = match decl {
            ScoringDecl::Award { .. } => Within::Item,
            ScoringDecl::Measure { .. } => Within::Measure,
        };
        match self.open {
            Open::Criterion(Within::LostItem) | Open::Lost(BrokenKind::Criterion) => return Ok(()),
            Open::Criterion(Within::Heading) => return Err((BrokenKind::Item, "help-item")),
            _ => {}
        }
        let Some(item) = self.item_mut() else {
            return Err((BrokenKind::Item, "help-item"));
        };
        item.scorings.push(decl);
        self.open = Open::Criterion(within);
        Ok(())
    }

    fn row(&mut self, push: impl FnOnce(&mut Vec<BandDecl>, &mut Vec<NoCaseDecl>)) -> Placed {
        if self.open == Open::Rows {
            if let Some(Block::Change(ChangeDecl {
                what: Change::Rows { bands, no_case, .. },
                ..
            })) = self.ast.blocks.last_mut()
            {
                push(bands, no_case);
            }
        } else if let Some(ScoringDecl::Measure { bands, no_case, .. }) = self.measure()? {
            push(bands, no_case);
        }
        Ok(())
    }

    /// A rule by steps is all of a scale: no change of single rows brings one.
    fn linear(&mut self, decl: LinearDecl) -> Placed {
        if let Some(ScoringDecl::Measure { linear, .. }) = self.measure()? {
            linear.push(decl);
        }
        Ok(())
    }

    /// The measure that rows now belong to; `None` for one that is lost.
    fn measure(&mut self) -> Result<Option<&mut ScoringDecl>, (BrokenKind, &'static str)> {
        match self.open {
            Open::Criterion(Within::Measure) => {
                Ok(self.item_mut().and_then(|item| item.scorings.last_mut()))
            }
            Open::Criterion(Within::LostItem | Within::LostMeasure)
            | Open::Lost(BrokenKind::Criterion) => Ok(None),
            _ => Err((BrokenKind::Item, "help-measure")),
        }
    }

    fn twice(&mut self, keyword: Rule, first: Span, second: Span, kind: BrokenKind) {
        self.report(stated_twice(keyword::arg(keyword), first, second));
        self.mark(kind, None);
    }

    /// The standard that is open; `None` for one that is lost.
    fn open_standard(&mut self) -> Result<Option<&mut StandardDecl>, (BrokenKind, &'static str)> {
        match (self.open, self.ast.blocks.last_mut()) {
            (Open::Standard, Some(Block::Standard(decl))) => Ok(Some(decl)),
            (Open::Lost(BrokenKind::Standard), _) => Ok(None),
            _ => Err((BrokenKind::Standard, "help-standard")),
        }
    }

    fn within(&self) -> Within {
        match self.open {
            Open::Criterion(within) => within,
            _ => Within::Heading,
        }
    }

    fn parameter(&mut self) -> Option<&mut ParameterDecl> {
        match (self.open, self.ast.blocks.last_mut()) {
            (
                Open::Parameter,
                Some(
                    Block::Parameter(parameter)
                    | Block::Change(ChangeDecl {
                        what: Change::Parameter(parameter),
                        ..
                    }),
                ),
            ) => Some(parameter),
            _ => None,
        }
    }

    fn criterion(&mut self) -> Option<&mut CriterionDecl> {
        match (self.open, self.ast.blocks.last_mut()) {
            (
                Open::Criterion(_),
                Some(
                    Block::Criterion(criterion)
                    | Block::Change(ChangeDecl {
                        what: Change::Criterion(criterion),
                        ..
                    }),
                ),
            ) => Some(criterion),
            _ => None,
        }
    }

    fn item_mut(&mut self) -> Option<&mut ItemDecl> {
        if let (
            Open::Criterion(_),
            Some(Block::Change(ChangeDecl {
                what: Change::Item(_),
                ..
            })),
        ) = (self.open, self.ast.blocks.last())
        {
            return match self.ast.blocks.last_mut() {
                Some(Block::Change(ChangeDecl {
                    what: Change::Item(item),
                    ..
                })) => Some(item),
                _ => None,
            };
        }
        self.criterion()?.items.last_mut()
    }
}

/// Whether a statement found its place; if not, what it is and the help that says where to.
type Placed = Result<(), (BrokenKind, &'static str)>;

/// What a statement is, by its rule.
pub(super) fn kind(rule: Option<Rule>) -> BrokenKind {
    match rule {
        Some(
            Rule::standard
            | Rule::amendment
            | Rule::legal_text
            | Rule::issued
            | Rule::effective
            | Rule::total,
        ) => BrokenKind::Standard,
        Some(Rule::attribute) => BrokenKind::Attribute,
        Some(Rule::class) => BrokenKind::Class,
        Some(Rule::indicator) => BrokenKind::Indicator,
        Some(Rule::parameter | Rule::parameter_value | Rule::add_value | Rule::replace_value) => {
            BrokenKind::Parameter
        }
        Some(Rule::criterion) => BrokenKind::Criterion,
        Some(
            Rule::replace_band
            | Rule::add_band
            | Rule::replace_max
            | Rule::citation
            | Rule::item
            | Rule::award
            | Rule::measure
            | Rule::band
            | Rule::no_case
            | Rule::gain
            | Rule::deduction,
        ) => BrokenKind::Item,
        Some(
            Rule::recognition
            | Rule::all_met
            | Rule::none_at_zero
            | Rule::threshold
            | Rule::required,
        ) => BrokenKind::Recognition,
        Some(Rule::example | Rule::examples_for) => BrokenKind::Example,
        _ => BrokenKind::Unknown,
    }
}
