//! Pieces put into a text, taken out of it, or put in another's place.

use crate::names::key;
use crate::source::Span;
use crate::syntax::ast::{
    Ast, BandDecl, Block, Change, ChangeDecl, ClassDecl, CriterionDecl, Figure, ItemDecl,
    ItemNumber, NoCaseDecl, Part, ScoringDecl, Spanned, Tail, ValueDecl,
};

/// Puts a piece where what stands at `old` was.
pub(super) fn replace(ast: &mut Ast, change: &ChangeDecl, old: Span) {
    if let Change::Class(new) = &change.what
        && new.before.is_some()
    {
        let is_old = |block: &Block| matches!(block, Block::Class(there) if there.span == old);
        ast.blocks.retain(|block| !is_old(block));
        class(&mut ast.blocks, new);
        return;
    }
    for block in &mut ast.blocks {
        match (block, &change.what) {
            (Block::Attribute(there), Change::Attribute(new)) if there.span == old => {
                *there = new.clone();
            }
            (Block::Class(there), Change::Class(new)) if there.span == old => *there = new.clone(),
            (Block::Indicator(there), Change::Indicator(new)) if there.span == old => {
                *there = new.clone();
            }
            (Block::Parameter(there), Change::Parameter(new)) if there.span == old => {
                *there = new.clone();
            }
            (
                Block::Parameter(there),
                Change::ReplaceValue {
                    value, days, tail, ..
                },
            ) => {
                for one in there.values.iter_mut().filter(|one| one.span == old) {
                    let days = days.clone().or_else(|| one.days.clone());
                    *one = ValueDecl {
                        value: value.clone(),
                        days,
                        tail: tail.clone(),
                        span: change.span,
                    };
                }
            }
            (Block::Criterion(there), Change::Criterion(new)) if there.span == old => {
                *there = new.clone();
            }
            (Block::Standard(heading), Change::Total(new)) => heading.total = Some(new.clone()),
            (Block::Recognition(recognition), Change::Condition(new)) => {
                for there in &mut recognition.conditions {
                    if there.span == old {
                        *there = new.clone();
                    }
                }
            }
            (Block::Criterion(criterion), what) => in_criterion(criterion, what, old, change),
            _ => {}
        }
    }
}

fn in_criterion(criterion: &mut CriterionDecl, what: &Change, old: Span, change: &ChangeDecl) {
    match what {
        Change::Max(Part::Criterion(number), max) if criterion.number.node == number.node => {
            criterion.max = max.clone();
        }
        Change::Max(Part::Item(number), max) => {
            if let Some(item) = item_of(criterion, number.node) {
                item.max = Some(max.clone());
            }
        }
        Change::Item(new) => {
            for there in &mut criterion.items {
                if there.span == old {
                    *there = new.clone();
                }
            }
        }
        Change::Rows {
            item,
            bands,
            no_case,
            ..
        } => {
            if let Some(item) = item_of(criterion, item.node) {
                put_rows(item, bands, no_case, Some(old), change.citation.as_ref());
            }
        }
        _ => {}
    }
}

fn item_of(criterion: &mut CriterionDecl, number: ItemNumber) -> Option<&mut ItemDecl> {
    criterion
        .items
        .iter_mut()
        .find(|item| item.number.node == number)
}

/// Adds a piece where its kind and number belong.
pub(super) fn add(ast: &mut Ast, change: &ChangeDecl) {
    let blocks = &mut ast.blocks;
    let after = |blocks: &[Block], same: fn(&Block) -> bool| {
        blocks
            .iter()
            .rposition(same)
            .map_or(blocks.len(), |at| at + 1)
    };
    match &change.what {
        Change::Attribute(new) => {
            let at = after(blocks, |block| matches!(block, Block::Attribute(_)));
            blocks.insert(at, Block::Attribute(new.clone()));
        }
        Change::Indicator(new) => {
            let at = after(blocks, |block| matches!(block, Block::Indicator(_)));
            blocks.insert(at, Block::Indicator(new.clone()));
        }
        Change::Parameter(new) => {
            let declares =
                |block: &Block| matches!(block, Block::Indicator(_) | Block::Parameter(_));
            let at = after(blocks, declares);
            blocks.insert(at, Block::Parameter(new.clone()));
        }
        Change::AddValue(name, value) => {
            for block in blocks {
                if let Block::Parameter(there) = block
                    && key(&there.name.node) == key(&name.node)
                {
                    there.values.push(value.clone());
                }
            }
        }
        Change::Class(new) => class(blocks, new),
        Change::Criterion(new) => {
            let later = blocks.iter().position(
                |block| matches!(block, Block::Criterion(one) if one.number.node > new.number.node),
            );
            let last = || after(blocks, |block| matches!(block, Block::Criterion(_)));
            let at = later.unwrap_or_else(last);
            blocks.insert(at, Block::Criterion(new.clone()));
        }
        Change::Total(new) => {
            for block in blocks {
                if let Block::Standard(heading) = block {
                    heading.total = Some(new.clone());
                }
            }
        }
        Change::Condition(new) => {
            for block in blocks {
                if let Block::Recognition(recognition) = block {
                    recognition.conditions.push(new.clone());
                }
            }
        }
        what => {
            for block in blocks {
                if let Block::Criterion(criterion) = block {
                    add_within(criterion, what, change.citation.as_ref());
                }
            }
        }
    }
}

/// Puts a class where it says, else last of those before the rest: classes are tried in order.
fn class(blocks: &mut Vec<Block>, new: &ClassDecl) {
    let named = |there: &ClassDecl| {
        let mut before = new.before.iter();
        before.any(|name| key(&name.node) == key(&there.name.node))
    };
    let is_rest = |there: &ClassDecl| there.condition.is_none() && new.condition.is_some();
    let find = |wanted: &dyn Fn(&ClassDecl) -> bool| {
        blocks
            .iter()
            .position(|block| matches!(block, Block::Class(there) if wanted(there)))
    };
    let at = find(&named).or_else(|| find(&is_rest)).unwrap_or_else(|| {
        let is_class = |block: &Block| matches!(block, Block::Class(_));
        let last = blocks.iter().rposition(is_class);
        last.map_or(blocks.len(), |at| at + 1)
    });
    blocks.insert(at, Block::Class(new.clone()));
}

fn add_within(criterion: &mut CriterionDecl, what: &Change, citation: Option<&Spanned<String>>) {
    match what {
        Change::Item(new) if new.number.node.criterion == criterion.number.node => {
            let later = criterion
                .items
                .iter()
                .position(|item| item.number.node > new.number.node);
            let at = later.unwrap_or(criterion.items.len());
            criterion.items.insert(at, new.clone());
        }
        Change::Rows {
            item,
            bands,
            no_case,
            ..
        } => {
            if let Some(item) = item_of(criterion, item.node) {
                put_rows(item, bands, no_case, None, citation);
            }
        }
        _ => {}
    }
}

/// Takes a piece away.
pub(super) fn remove(ast: &mut Ast, change: &ChangeDecl, old: Span) {
    ast.blocks.retain(|block| match (block, &change.what) {
        (Block::Attribute(there), Change::Part(Part::Attribute(_))) => there.span != old,
        (Block::Class(there), Change::Part(Part::Class(_))) => there.span != old,
        (Block::Indicator(there), Change::Part(Part::Indicator(_))) => there.span != old,
        (Block::Parameter(there), Change::Part(Part::Parameter(_))) => there.span != old,
        (Block::Criterion(there), Change::Part(Part::Criterion(_))) => there.span != old,
        _ => true,
    });
    for block in &mut ast.blocks {
        match (block, &change.what) {
            (Block::Parameter(parameter), Change::Part(Part::Value(_))) => {
                parameter.values.retain(|there| there.span != old);
            }
            (Block::Recognition(recognition), Change::Condition(_)) => {
                recognition.conditions.retain(|there| there.span != old);
            }
            (Block::Criterion(criterion), Change::Part(Part::Item(_))) => {
                criterion.items.retain(|there| there.span != old);
            }
            (Block::Criterion(criterion), Change::Part(Part::Row(number, _))) => {
                if let Some(item) = item_of(criterion, number.node) {
                    put_rows(item, &[], &[], Some(old), None);
                }
            }
            _ => {}
        }
    }
}

/// Puts rows into an item's scale, in the place of the one at `old` where there is one.
///
/// The mark on the `theo` line is of the rows that stood under it: it goes down to them, so that
/// no new row seems to be compared with a source that knows nothing of it.
fn put_rows(
    item: &mut ItemDecl,
    new_bands: &[BandDecl],
    new_no_case: &[NoCaseDecl],
    old: Option<Span>,
    citation: Option<&Spanned<String>>,
) {
    let cited = |figure: &mut Figure| {
        if figure.tail.citation.is_none() {
            figure.tail.citation = citation.cloned();
        }
    };
    for scoring in &mut item.scorings {
        let ScoringDecl::Measure {
            tail,
            linear,
            bands,
            no_case,
            ..
        } = scoring
        else {
            continue;
        };
        let whole = std::mem::take(tail);
        let of_bands = bands.iter_mut().map(|band| &mut band.points);
        for figure in of_bands.chain(no_case.iter_mut().map(|rule| &mut rule.points)) {
            inherit(&mut figure.tail, &whole);
        }
        for rule in linear {
            inherit(&mut rule.tail, &whole);
        }
        let at = bands.iter().position(|band| Some(band.range_span) == old);
        if let Some(at) = at {
            bands.remove(at);
        }
        no_case.retain(|rule| Some(rule.span) != old);
        for (offset, new) in new_bands.iter().enumerate() {
            let mut new = new.clone();
            cited(&mut new.points);
            let place = match at {
                Some(at) => at + offset,
                None => in_order(bands, &new),
            };
            bands.insert(place.min(bands.len()), new);
        }
        no_case.extend(new_no_case.iter().cloned().map(|mut new| {
            cited(&mut new.points);
            new
        }));
    }
}

fn inherit(tail: &mut Tail, whole: &Tail) {
    if tail.mark.is_none() {
        tail.mark.clone_from(&whole.mark);
    }
    if tail.citation.is_none() {
        tail.citation.clone_from(&whole.citation);
    }
}

/// Where a row belongs among others that go up or down.
fn in_order(bands: &[BandDecl], new: &BandDecl) -> usize {
    // Where a parameter stands among the others hangs on the day, so such a row goes last.
    let is_named = |band: &BandDecl| {
        let bound = band.lower.as_ref().or(band.upper.as_ref());
        bound.is_some_and(|(bound, _)| bound.number().is_none())
    };
    if is_named(new) {
        return bands.len();
    }
    let start = |band: &BandDecl| {
        let (bound, included) = band.lower.as_ref()?;
        Some((bound.number()?.value.node, !included))
    };
    let rises = match (bands.first(), bands.last()) {
        (Some(first), Some(last)) => start(first) < start(last),
        _ => false,
    };
    let later = bands.iter().position(|band| {
        if rises {
            start(band) > start(new)
        } else {
            start(band) < start(new)
        }
    });
    later.unwrap_or(bands.len())
}
