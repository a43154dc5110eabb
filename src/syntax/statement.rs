//! One statement: chosen by its opening words, read by its rule, explained where it fails.

use pest::Parser;
use pest::error::InputLocation;
use pest::iterators::Pair;

use super::assemble::{self, Assembly};
use super::error::{self, Failure};
use super::fragment::{Fragment, Page};
use super::grammar::{Grammar, Rule};
use super::nesting;
use super::outline::Piece;
use super::read::{self, Reader};
use super::slip::Slips;

/// Reads a piece of a file into the assembly. A piece that turns out to be several, because the
/// first word of a line is misspelt, is not read: the pieces it consists of are given back.
pub(super) fn read(
    page: Page<'_>,
    piece: &Piece,
    assembly: &mut Assembly,
    slips: &mut Slips,
) -> Vec<Piece> {
    let rule = piece
        .opening
        .and_then(|opening| rule(opening, assembly.in_recognition()));
    let fragment = Fragment::new(page, piece);
    let opening = page.span(&piece.words);
    let matched = matched(rule, &fragment, piece);
    if let Err(failure) = &matched {
        let pieces = slips.split(page, piece, failure);
        if !pieces.is_empty() {
            return pieces;
        }
    }
    if let Some(meant) = piece.meant {
        assembly.report(error::misspelt_opening(page, piece, meant));
    }
    let mut reader = Reader::new(&fragment);
    let mut name = declared(&fragment);
    let statement = match matched {
        Ok(pair) => read::statement(&mut reader, pair),
        Err(failure) => {
            name = failure.declares.or(name);
            reader.findings.push(*failure.finding);
            None
        }
    };
    let flawless = reader.findings.is_empty();
    for finding in reader.findings {
        assembly.report(finding);
    }
    match statement {
        None => assembly.lose(rule, opening, name),
        Some(statement) => {
            assembly.add(statement, opening, page.source(opening));
            if !flawless || piece.meant.is_some() {
                assembly.mark(assemble::kind(rule), name);
            }
        }
    }
    Vec::new()
}

/// What the rule has matched: the whole statement or nothing.
fn matched<'f>(
    rule: Option<Rule>,
    fragment: &'f Fragment<'_>,
    piece: &Piece,
) -> Result<Pair<'f, Rule>, Failure> {
    if let Some(quote) = piece.unclosed {
        return Err(error::unclosed(fragment, quote));
    }
    let Some(rule) = rule else {
        return Err(error::stray(fragment));
    };
    if piece.opening == Some(Rule::comparison_sign) {
        return Err(error::comparison(fragment));
    }
    if matches!(rule, Rule::class | Rule::award | Rule::required)
        && let Some(place) = nesting::too_deep(&fragment.text)
    {
        return Err(error::too_deep(fragment, place));
    }
    let failed_at = match Grammar::parse(rule, &fragment.text) {
        Ok(mut pairs) => return pairs.next().ok_or_else(|| error::stray(fragment)),
        Err(failed) => failed,
    };
    let (InputLocation::Pos(at) | InputLocation::Span((at, _))) = failed_at.location;
    Err(error::unexpected(fragment, rule, at, &failed_at.variant))
}

/// The rule that reads a statement with these opening words.
fn rule(opening: Rule, in_recognition: bool) -> Option<Rule> {
    Some(match opening {
        Rule::kw_standard => Rule::standard,
        Rule::kw_legal_text => Rule::legal_text,
        Rule::kw_issued => Rule::issued,
        Rule::kw_effective => Rule::effective,
        Rule::kw_total if !in_recognition => Rule::total,
        Rule::kw_total | Rule::threshold_opening => Rule::threshold,
        Rule::kw_attribute => Rule::attribute,
        Rule::kw_class => Rule::class,
        Rule::kw_indicator => Rule::indicator,
        Rule::kw_criterion => Rule::criterion,
        Rule::kw_citation => Rule::citation,
        Rule::kw_item => Rule::item,
        Rule::kw_by => Rule::measure,
        Rule::kw_each => Rule::gain,
        Rule::kw_deduct => Rule::deduction,
        Rule::award_opening => Rule::award,
        Rule::kw_no_case => Rule::no_case,
        Rule::kw_from
        | Rule::kw_above
        | Rule::kw_below
        | Rule::kw_to
        | Rule::kw_exactly
        | Rule::kw_no_rise
        | Rule::kw_no_fall
        | Rule::comparison_sign => Rule::band,
        Rule::kw_recognition => Rule::recognition,
        Rule::kw_meet => Rule::all_met,
        Rule::kw_fulfil => Rule::required,
        Rule::kw_no_criterion => Rule::none_at_zero,
        Rule::kw_example => Rule::example,
        Rule::examples_for_opening => Rule::examples_for,
        _ => return None,
    })
}

/// The name that a statement declares, read as far as its name only.
fn declared(fragment: &Fragment<'_>) -> Option<String> {
    let start = Grammar::parse(Rule::declared, &fragment.text).ok()?;
    let name = start.flat_map(Pair::into_inner).find(|pair| {
        matches!(
            pair.as_rule(),
            Rule::attribute_name | Rule::class_name | Rule::indicator_name | Rule::text
        )
    })?;
    // Of quoted text, what is within the marks.
    let inside = name.clone().into_inner().next();
    let span = inside.unwrap_or(name).as_span();
    let written = fragment.source(fragment.span(span.start()..span.end()));
    Some(written.to_owned())
}
