//! A statement that does not fit its rule, as far as it can be understood: mended word by word, said in
//! other words as a whole, or else not understood, with one finding.

use pest::iterators::Pair;

use super::attempts::Attempts;
use super::diagnose::read_by;
use super::explain;
use super::failure::Failure;
use super::meaning;
use super::opening;
use super::proposal::{self, Proposal};
use super::unannounced;
use crate::diagnostic::Diagnostic;
use crate::syntax::fragment::{Fragment, Page};
use crate::syntax::grammar::{Grammar, Rule};
use crate::syntax::outline::{Piece, outline};
use pest::Parser;

/// A statement as far as it was understood.
pub(in crate::syntax) struct Understood<'p> {
    /// The rule that reads it, or that it was meant for.
    pub(in crate::syntax) rule: Option<Rule>,
    /// Its text, in words of the language where it is readable.
    pub(in crate::syntax) fragment: Fragment<'p>,
    pub(in crate::syntax) is_readable: bool,
    pub(in crate::syntax) findings: Vec<Diagnostic>,
    /// The name that it declares.
    pub(in crate::syntax) name: Option<String>,
}

/// A statement with what is wrong with it: mended word by word, or said in other words as a whole, or
/// else not understood.
#[expect(clippy::too_many_arguments, reason = "one place, called once")]
pub(in crate::syntax) fn understood<'p>(
    page: Page<'p>,
    piece: &'p Piece,
    stray: &'p Piece,
    rule: Option<Rule>,
    fragment: Fragment<'p>,
    failure: Option<Failure>,
    in_recognition: bool,
    attempts: &mut Attempts<'_>,
) -> Understood<'p> {
    let name = declared(&fragment);
    let guessed = piece.meant.map(|meant| {
        let written = page.folded.slice(piece.range.clone());
        let finding = opening::finding(page, piece, meant);
        (finding, meaning::keeps(written, &fragment.text))
    });
    let (mut findings, sound) = match guessed {
        Some((finding, sound)) => (vec![finding], sound),
        None => (Vec::new(), true),
    };
    let lacking = || {
        explain::lacking_first(&fragment)
            .map(|(finding, of_its_kind)| (finding, rule.filter(|_| of_its_kind)))
    };
    let announced = || unannounced::finding(piece, &fragment).map(|finding| (finding, rule));
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
        return reworded_or_lost(page, stray, rule, name, findings, in_recognition, attempts);
    };
    let mended = mended(rule, fragment.clone(), failure, in_recognition);
    let doubtful = mended.findings.iter().any(|finding| {
        let declared = mended.declares.as_deref().or(name.as_deref());
        attempts.joins_unknown(finding, declared)
    });
    let name = mended.declares.or(name);
    let swallows = (mended.findings.iter())
        .any(|finding| doubtful && attempts.swallows(finding, &mended.fragment));
    if mended.is_readable && sound && !swallows {
        if doubtful && let Some(reworded) = attempts.reworded(&fragment, in_recognition) {
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
        if let Some(reworded) = attempts.reworded(&fragment, in_recognition) {
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
    reworded_or_lost(page, stray, rule, name, findings, in_recognition, attempts)
}

/// A statement whose opening words are not those of the language, in other words or not at all.
fn reworded_or_lost<'p>(
    page: Page<'p>,
    stray: &'p Piece,
    rule: Option<Rule>,
    name: Option<String>,
    findings: Vec<Diagnostic>,
    in_recognition: bool,
    attempts: &mut Attempts<'_>,
) -> Understood<'p> {
    let fragment = Fragment::new(page, stray);
    if let Some(reworded) = attempts.reworded(&fragment, in_recognition) {
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

fn said_otherwise(reworded: Proposal<'_>, name: Option<String>) -> Understood<'_> {
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
        .map(|first| explain::explained(fragment, rule, first, in_recognition))
        .into_iter()
        .collect()
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
        failure = read_by(rule, &read.fragment).err();
        // Mended, it may be a statement of another kind.
        let readable = proposal::rules(&read.fragment.text, in_recognition).is_some();
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
