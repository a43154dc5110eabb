//! Names, texts, numbers, dates, and the marks that follow a figure.

use pest::iterators::Pair;

use super::{Parts, Reader};
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::{Arg, Args};
use crate::number::{self, Date, Decimal, NumberError};
use crate::source::{Span, count};
use crate::syntax::ast::{Figure, ItemNumber, Mark, Name, Spanned, Tail};
use crate::syntax::fold::Folded;
use crate::syntax::grammar::Rule;
use crate::syntax::keyword;
use crate::syntax::outline::is_blank;

impl Reader<'_> {
    /// A name as it was written.
    pub(super) fn name(&self, pair: &Pair<'_, Rule>) -> Name {
        let span = self.span(pair);
        let place = pair.as_span().start()..pair.as_span().end();
        let node = if self.fragment.is_mended(&place) {
            pair.as_str()
        } else {
            self.fragment.source(span)
        };
        Spanned {
            node: node.to_owned(),
            span,
        }
    }

    /// Words as they were written, one space between them.
    pub(super) fn words(&self, pair: &Pair<'_, Rule>) -> Spanned<String> {
        let span = self.span(pair);
        let place = pair.as_span().start()..pair.as_span().end();
        let written = self.fragment.source(span);
        let mended = self.fragment.is_mended(&place) && Folded::new(written).text != pair.as_str();
        let words = if mended { pair.as_str() } else { written };
        let words = words.split(is_blank);
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        Spanned {
            node: words.join(" "),
            span,
        }
    }

    /// A text without its quotation marks; its place has them.
    pub(super) fn text(&self, pair: &Pair<'_, Rule>) -> Spanned<String> {
        let inside = pair.clone().into_inner().next();
        Spanned {
            node: inside.map_or_else(String::new, |inside| {
                let written = self.fragment.source(self.span(&inside));
                // Where the marks were put right, those that were written are no part of the text.
                let span = inside.as_span();
                if self.fragment.is_mended(&(span.start()..span.end())) {
                    let inner = written.trim_matches(is_quote);
                    let same = Folded::new(inner).text == inside.as_str();
                    if same { inner } else { inside.as_str() }.to_owned()
                } else {
                    written.to_owned()
                }
            }),
            span: self.span(pair),
        }
    }

    /// The place of a figure. Where the words around it were mended, its own place is told by its
    /// digits, so that a mend of it takes nothing else away.
    fn place_of_number(&self, pair: &Pair<'_, Rule>) -> Span {
        let span = self.span(pair);
        let written = self.fragment.source(span);
        let mut found = written.match_indices(pair.as_str()).filter(|(at, figure)| {
            let of_figure = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '/');
            let (before, behind) = (written.get(..*at), written.get(at + figure.len()..));
            !before.is_some_and(|text| text.ends_with(of_figure))
                && !behind.is_some_and(|text| text.starts_with(of_figure))
        });
        match (found.next(), found.next()) {
            (Some((at, figure)), None) => {
                let start = span.start + count(at);
                let end = start + count(figure.len());
                Span { start, end, ..span }
            }
            _ => span,
        }
    }

    /// A number. Where its signs are wrong it is reported, and goes on as what was meant.
    pub(super) fn number(&mut self, pair: &Pair<'_, Rule>) -> Option<Spanned<Decimal>> {
        let span = self.place_of_number(pair);
        let written = pair.as_str();
        let parsed = match number::parse_number(written) {
            Ok(_) if groups_by_comma(written) => Err(NumberError::Grouping {
                proposal: written.replace(',', "."),
            }),
            parsed => parsed,
        };
        let node = match parsed {
            Ok(number) => number,
            Err(error) => {
                let (finding, meant) = number_finding(written, span, error);
                self.report(finding);
                meant?
            }
        };
        Some(Spanned { node, span })
    }

    /// A whole number as written without signs: that of a criterion, say.
    pub(super) fn whole_number(&mut self, pair: &Pair<'_, Rule>) -> Option<Spanned<u32>> {
        let span = self.span(pair);
        let node = self.small(pair.as_str(), span)?;
        Some(Spanned { node, span })
    }

    /// The number of an item.
    pub(super) fn item_number(&mut self, pair: &Pair<'_, Rule>) -> Option<Spanned<ItemNumber>> {
        let span = self.span(pair);
        let (criterion, item) = pair.as_str().split_once('.')?;
        let node = ItemNumber {
            criterion: self.small(criterion, span)?,
            item: self.small(item, span)?,
        };
        Some(Spanned { node, span })
    }

    /// A number that counts few things.
    pub(super) fn small(&mut self, digits: &str, span: Span) -> Option<u32> {
        let number = digits.parse().ok();
        if number.is_none() {
            self.report(too_long(digits, span));
        }
        number
    }

    /// A day of the calendar.
    pub(super) fn date(&mut self, pair: &Pair<'_, Rule>) -> Option<Spanned<Date>> {
        let span = self.span(pair);
        if let Ok(node) = number::parse_date(pair.as_str()) {
            return Some(Spanned { node, span });
        }
        let finding = Diagnostic::new(Code::BadDate, span).arg("date", pair.as_str());
        self.report(match date_meant(pair.as_str()) {
            Some(date) => {
                let proposal = number::format_date(date);
                finding
                    .arg("proposal", proposal.clone())
                    .help("help-order")
                    .mend(span, proposal)
            }
            None => finding,
        });
        None
    }

    /// A number of points and what follows it.
    pub(super) fn figure(&mut self, parts: &mut Parts<'_>) -> Option<Figure> {
        let value = parts.take(Rule::score)?;
        let value = self.number(&value);
        let tail = self.tail(parts);
        Some(Figure {
            value: value?,
            tail,
        })
    }

    /// The marks among the parts that are left.
    pub(super) fn tail(&mut self, parts: &mut Parts<'_>) -> Tail {
        let mut tail = Tail::default();
        for part in parts.0.by_ref() {
            let span = self.span(&part);
            let rule = part.as_rule();
            let source = |reader: &Self| {
                let text = Parts::of(part).take(Rule::text);
                text.map_or_else(String::new, |text| reader.text(&text).node)
            };
            let mark = match rule {
                Rule::unverified => Mark::Unverified,
                Rule::verified_by => Mark::VerifiedBy(source(self)),
                Rule::derived_from => Mark::DerivedFrom(source(self)),
                Rule::cited => {
                    let node = source(self);
                    let citation = Spanned { node, span };
                    self.once(
                        &mut tail.citation,
                        citation,
                        keyword::arg(Rule::kw_citation),
                    );
                    continue;
                }
                _ => continue,
            };
            let mark = Spanned { node: mark, span };
            let what = Arg::Message("syntax-marks", Args::new());
            self.once(&mut tail.mark, mark, what);
        }
        tail
    }
}

/// Whether a number looks like `1,000`: a thousand grouped the English way. Read the Vietnamese
/// way it would be 1, which nobody writes with three zeros behind the comma.
fn groups_by_comma(written: &str) -> bool {
    written
        .split_once(',')
        .is_some_and(|(whole, fraction)| fraction == "000" && whole != "0" && whole.len() <= 3)
}

fn number_finding(written: &str, span: Span, error: NumberError) -> (Diagnostic, Option<Decimal>) {
    let (code, proposal) = match error {
        NumberError::DecimalPoint { proposal } => (Code::DecimalPoint, proposal),
        NumberError::Grouping { proposal } => (Code::BadNumber, proposal),
        NumberError::TooLong | NumberError::NotANumber => return (too_long(written, span), None),
    };
    let finding = Diagnostic::new(code, span).arg("number", written);
    match number::parse_number(&proposal) {
        Ok(meant) => {
            let finding = finding.arg("proposal", proposal.clone());
            (finding.mend(span, proposal), Some(meant))
        }
        Err(_) => (finding.help("help-doubtful"), None),
    }
}

fn too_long(written: &str, span: Span) -> Diagnostic {
    Diagnostic::new(Code::BadNumber, span)
        .arg("number", written)
        .help("help-long")
}

/// The day that was meant by year first, or by other signs than `/`.
fn date_meant(written: &str) -> Option<Date> {
    let mut parts: Vec<&str> = written.split(['/', '-', '.']).collect();
    if parts.first().is_some_and(|part| part.len() == 4) {
        parts.reverse();
    }
    number::parse_date(&parts.join("/")).ok()
}

fn is_quote(c: char) -> bool {
    matches!(c, '‘' | '’' | '‚' | '„' | '“' | '”' | '«' | '»' | '\'')
}
