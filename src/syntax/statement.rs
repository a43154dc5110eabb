//! One statement: chosen by its opening words, read by its rule, explained where it fails.

use pest::Parser;
use pest::error::InputLocation;
use pest::iterators::Pair;

use super::assemble::{self, Assembly};
use super::ast::BrokenKind;
use super::error::{self, Failure};
use super::fragment::{Fragment, Page};
use super::grammar::{Grammar, Rule};
use super::nesting;
use super::outline::Piece;
use super::read::{self, Reader};
use super::slip::Slips;
use crate::diagnostic::Diagnostic;

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
        .and_then(|opening| rule(opening, piece.verb.is_none() && assembly.in_recognition()));
    let mut fragment = Fragment::new(page, piece);
    let opening = page.span(&piece.words);
    if let Some(word) = assembly.joins_expectations()
        && Grammar::parse(Rule::expectation, &fragment.text).is_ok()
    {
        assembly.report(error::unjoined(&fragment, word));
        assembly.mark(BrokenKind::Example, None);
        return Vec::new();
    }
    let failure = matched(rule, &fragment, piece).err();
    if let Some(failure) = &failure {
        let pieces = slips.split(page, piece, failure);
        if !pieces.is_empty() {
            return pieces;
        }
    }
    if let Some(meant) = piece.meant {
        assembly.report(error::misspelt_opening(page, piece, meant));
    }
    let mut name = declared(&fragment);
    let mut mistakes = Vec::new();
    let mut is_readable = failure.is_none();
    if let Some(failure) = failure {
        let mended = mended(rule, fragment.clone(), failure);
        name = mended.declares.or(name);
        mistakes = mended.findings;
        is_readable = mended.is_readable;
        fragment = mended.fragment;
    }
    let mut reader = Reader::new(&fragment);
    reader.findings = mistakes;
    let pair = rule.filter(|_| is_readable);
    let statement = pair
        .and_then(|rule| parsed(rule, &fragment).ok())
        .and_then(|pair| read::statement(&mut reader, pair));
    let flawless = reader.findings.is_empty();
    for finding in reader.findings {
        assembly.report(finding);
    }
    match statement {
        None => assembly.lose(rule, opening, name),
        Some(statement) => {
            assembly.add(statement, piece.verb, opening, page.source(opening));
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
    parsed(rule, fragment)
}

/// What the rule has matched, where the opening words are those of the language.
fn parsed<'f>(rule: Rule, fragment: &'f Fragment<'_>) -> Result<Pair<'f, Rule>, Failure> {
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

/// A statement that could not be read as it stands.
struct Mended<'p> {
    /// Its text with the mends that the findings propose.
    fragment: Fragment<'p>,
    /// Whether it can be read with them.
    is_readable: bool,
    /// All that is wrong with it.
    findings: Vec<Diagnostic>,
    /// The name that it was meant to declare, where it is not the one that stands there.
    declares: Option<String>,
}

/// Reads on as if each mistake were mended as proposed, so that what comes after it, in this
/// statement and in those that belong to it, is looked at in the same run.
fn mended(rule: Option<Rule>, fragment: Fragment<'_>, first: Failure) -> Mended<'_> {
    /// A statement with more mistakes is too far from what was meant.
    const MOST: usize = 5;
    let mut read = Mended {
        fragment,
        is_readable: false,
        findings: Vec::new(),
        declares: None,
    };
    let mut failure = Some(first);
    while let Some(mut failed) = failure.take() {
        failed.finding.mend = failed.finding.mend.map(|mend| read.fragment.tidy(mend));
        let again = read.findings.last().map(|last| last.place) == Some(failed.finding.place);
        let mend = failed.finding.mend.clone();
        read.declares = read.declares.or(failed.declares);
        if !again {
            read.findings.push(*failed.finding);
        }
        let Some(next) = mend.and_then(|mend| read.fragment.mended(&mend)) else {
            break;
        };
        let Some(rule) = rule.filter(|_| !again && read.findings.len() < MOST) else {
            break;
        };
        read.fragment = next;
        failure = parsed(rule, &read.fragment).err();
        read.is_readable = failure.is_none();
    }
    if !read.is_readable {
        // The mends did not lead to what was meant; what was found on the way may be no mistake.
        read.findings.truncate(1);
    }
    read
}

/// The rule that reads a statement with these opening words.
fn rule(opening: Rule, in_recognition: bool) -> Option<Rule> {
    Some(match opening {
        Rule::kw_standard => Rule::standard,
        Rule::kw_amend => Rule::amendment,
        Rule::replace_band_opening => Rule::replace_band,
        Rule::replace_max_opening => Rule::replace_max,
        Rule::add_band_opening => Rule::add_band,
        Rule::add_value_opening => Rule::add_value,
        Rule::replace_value_opening => Rule::replace_value,
        Rule::kw_repeal => Rule::repeal,
        Rule::kw_replace | Rule::kw_add => Rule::changed,
        Rule::kw_legal_text => Rule::legal_text,
        Rule::kw_issued => Rule::issued,
        Rule::kw_effective => Rule::effective,
        Rule::kw_total if !in_recognition => Rule::total,
        Rule::kw_total | Rule::threshold_opening => Rule::threshold,
        Rule::kw_attribute => Rule::attribute,
        Rule::kw_class => Rule::class,
        Rule::kw_indicator => Rule::indicator,
        Rule::kw_parameter => Rule::parameter,
        Rule::kw_value => Rule::parameter_value,
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
            Rule::attribute_name
                | Rule::class_name
                | Rule::indicator_name
                | Rule::parameter_name
                | Rule::text
        )
    })?;
    // Of quoted text, what is within the marks.
    let inside = name.clone().into_inner().next();
    let span = inside.unwrap_or(name).as_span();
    let written = fragment.source(fragment.span(span.start()..span.end()));
    Some(written.to_owned())
}
