//! One statement: chosen by its opening words, read by its rule, explained where it fails.

use pest::Parser;
use pest::iterators::Pair;

use super::announce;
use super::assemble::Assembly;
use super::ast::BrokenKind;
use super::error::{self, Failure};
use super::form;
use super::fragment::{Fragment, Page};
use super::grammar::{Grammar, Rule};
use super::meaning;
use super::outline::{Piece, outline};
use super::parse::{Refusal, parse, stopped_at};
use super::read::{self, Reader};
use super::reword::{self, Reworded};
use super::slip::Slips;
use crate::diagnostic::{Code, Diagnostic};

/// Reads a piece of a file into the assembly. A piece that turns out to be several, because the
/// first word of a line is misspelt, is not read: the pieces it consists of are given back.
pub(super) fn read(
    page: Page<'_>,
    piece: &Piece,
    assembly: &mut Assembly,
    slips: &mut Slips<'_>,
) -> Vec<Piece> {
    let rule = piece
        .opening
        .and_then(|opening| form::rule(opening, piece.verb.is_none() && assembly.in_recognition()));
    let fragment = Fragment::new(page, piece);
    let in_recognition = assembly.in_recognition();
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
        let pieces = slips.split(page, piece, failure, in_recognition);
        if !pieces.is_empty() {
            return pieces;
        }
    }
    let stray = Piece {
        words: piece.range.start..piece.range.start,
        meant: None,
        ..piece.clone()
    };
    let understood = understood(
        page,
        piece,
        &stray,
        rule,
        fragment,
        failure,
        in_recognition,
        slips,
    );
    let (rule, fragment) = (understood.rule, understood.fragment);
    let lacks_form = understood
        .findings
        .iter()
        .any(|finding| finding.code == Code::NoSuchForm);
    let mut reader = Reader::new(&fragment);
    reader.findings = understood.findings;
    let pair = rule.filter(|_| understood.is_readable);
    let statement = pair
        .and_then(|rule| parsed(rule, &fragment).ok())
        .and_then(|pair| read::statement(&mut reader, pair));
    let flawless = reader.findings.is_empty();
    for finding in reader.findings.into_iter().chain(reader.doubts) {
        assembly.report(finding);
    }
    // Among conditions, `tiêu chí 1 phải đạt` is a form that is lacking, and opens no criterion.
    let rule = rule.filter(|_| !(in_recognition && lacks_form));
    match statement {
        None => assembly.lose(rule, opening, understood.name),
        Some(statement) => {
            assembly.add(statement, piece.verb, opening, page.source(opening));
            if !flawless {
                assembly.mark(form::part(rule), understood.name);
            }
        }
    }
    Vec::new()
}

/// A statement as far as it was understood.
struct Understood<'p> {
    /// The rule that reads it, or that it was meant for.
    rule: Option<Rule>,
    /// Its text, in words of the language where it is readable.
    fragment: Fragment<'p>,
    is_readable: bool,
    findings: Vec<Diagnostic>,
    /// The name that it declares.
    name: Option<String>,
}

/// A statement with what is wrong with it: mended word by word, or said in other words as a whole, or
/// else not understood.
#[expect(clippy::too_many_arguments, reason = "one place, called once")]
fn understood<'p>(
    page: Page<'p>,
    piece: &'p Piece,
    stray: &'p Piece,
    rule: Option<Rule>,
    fragment: Fragment<'p>,
    failure: Option<Failure>,
    in_recognition: bool,
    slips: &mut Slips<'_>,
) -> Understood<'p> {
    let name = declared(&fragment);
    let guessed = piece.meant.map(|meant| {
        let written = page.folded.slice(piece.range.clone());
        let finding = error::misspelt_opening(page, piece, meant);
        (finding, meaning::keeps(written, &fragment.text))
    });
    let (mut findings, sound) = match guessed {
        Some((finding, sound)) => (vec![finding], sound),
        None => (Vec::new(), true),
    };
    let lacking = || {
        reword::lacking_first(&fragment)
            .map(|(finding, of_its_kind)| (finding, rule.filter(|_| of_its_kind)))
    };
    let announced = || announce::finding(piece, &fragment).map(|finding| (finding, rule));
    if failure.is_some()
        && let Some((finding, rule)) = announced().or_else(lacking)
    {
        return Understood {
            rule,
            fragment,
            is_readable: false,
            findings: vec![finding],
            name,
        };
    }
    let Some(failure) = failure else {
        if sound {
            let is_readable = true;
            return Understood {
                rule,
                fragment,
                is_readable,
                findings,
                name,
            };
        }
        return reworded_or_lost(page, stray, rule, name, findings, in_recognition, slips);
    };
    let mended = mended(rule, fragment.clone(), failure, in_recognition);
    let doubtful = mended.findings.iter().any(|finding| {
        let declared = mended.declares.as_deref().or(name.as_deref());
        slips.joins_unknown(finding, declared)
    });
    let name = mended.declares.or(name);
    let swallows = (mended.findings.iter())
        .any(|finding| doubtful && slips.swallows(finding, &mended.fragment));
    if mended.is_readable && sound && !swallows {
        if doubtful && let Some(reworded) = slips.reworded(&fragment, in_recognition) {
            return said_otherwise(reworded, name);
        }
        findings.extend(mended.findings);
        let (fragment, is_readable) = (mended.fragment, true);
        return Understood {
            rule,
            fragment,
            is_readable,
            findings,
            name,
        };
    }
    if piece.meant.is_none() {
        findings.extend(mended.findings);
        if let Some(reworded) = slips.reworded(&fragment, in_recognition) {
            return said_otherwise(reworded, name);
        }
        let findings = lost(&fragment, rule, findings, in_recognition);
        let is_readable = false;
        return Understood {
            rule,
            fragment,
            is_readable,
            findings,
            name,
        };
    }
    if sound {
        findings.extend(mended.findings);
    }
    reworded_or_lost(page, stray, rule, name, findings, in_recognition, slips)
}

/// A statement whose opening words are not those of the language, in other words or not at all.
fn reworded_or_lost<'p>(
    page: Page<'p>,
    stray: &'p Piece,
    rule: Option<Rule>,
    name: Option<String>,
    findings: Vec<Diagnostic>,
    in_recognition: bool,
    slips: &mut Slips<'_>,
) -> Understood<'p> {
    let fragment = Fragment::new(page, stray);
    if let Some(reworded) = slips.reworded(&fragment, in_recognition) {
        return said_otherwise(reworded, name);
    }
    let findings = lost(&fragment, rule, findings, in_recognition);
    Understood {
        rule,
        fragment,
        is_readable: false,
        findings,
        name,
    }
}

fn said_otherwise(reworded: Reworded<'_>, name: Option<String>) -> Understood<'_> {
    let (rule, is_readable) = (reworded.rules.first().copied(), reworded.rules.len() == 1);
    Understood {
        rule,
        name: declared(&reworded.fragment).or(name),
        fragment: reworded.fragment,
        is_readable,
        findings: vec![reworded.finding],
    }
}

/// What is said of a statement that is not understood: one thing.
fn lost(
    fragment: &Fragment<'_>,
    rule: Option<Rule>,
    findings: Vec<Diagnostic>,
    in_recognition: bool,
) -> Vec<Diagnostic> {
    let first = findings.into_iter().next();
    first
        .map(|first| reword::explained(fragment, rule, first, in_recognition))
        .into_iter()
        .collect()
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
    match parse(rule, &fragment.text) {
        Ok(pair) => pair.ok_or_else(|| error::stray(fragment)),
        Err(Refusal::TooDeep(place)) => Err(error::too_deep(fragment, place)),
        Err(Refusal::Unexpected(error)) => {
            let at = stopped_at(&error);
            Err(error::unexpected(fragment, rule, at, &error.variant))
        }
    }
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
fn mended(
    rule: Option<Rule>,
    fragment: Fragment<'_>,
    first: Failure,
    in_recognition: bool,
) -> Mended<'_> {
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
        let next = mend.and_then(|mend| read.fragment.mended(&mend));
        let Some(next) = next.filter(|next| meaning::keeps(&read.fragment.text, &next.text)) else {
            break;
        };
        // A remark is none to be read.
        read.is_readable = rule.is_none() && outline(&next.text).is_empty();
        let Some(rule) = rule.filter(|_| !again && read.findings.len() < MOST) else {
            break;
        };
        read.fragment = next;
        failure = parsed(rule, &read.fragment).err();
        // Mended, it may be a statement of another kind.
        let readable = reword::rules(&read.fragment.text, in_recognition).is_some();
        failure = failure.filter(|_| !readable);
        read.is_readable = failure.is_none();
    }
    if !read.is_readable {
        // The mends did not lead to what was meant; what was found on the way may be no mistake.
        read.findings.truncate(1);
    }
    read
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
    let place = span.start()..span.end();
    if fragment.is_mended(&place) {
        return Some(span.as_str().to_owned());
    }
    Some(fragment.source(fragment.span(place)).to_owned())
}
