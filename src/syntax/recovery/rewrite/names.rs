//! What the declarations of a file call things, read from their words before anything else, so
//! that a label or the words of a name are known where a name belongs.

use super::super::instead;
use super::super::token::{self, Token, tokens};
use crate::names::key;
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::{AND, CLASS, IS, NOT, OR, OR_MORE, TO, first_word, last_word};
use crate::syntax::outline::Piece;

/// A declared name.
#[derive(Debug)]
struct Declared {
    name: String,
    label: String,
    choices: Vec<String>,
    is_class: bool,
}

/// Which names may stand at a place: those of classes, others, or any.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    Classes,
    Others,
    Any,
}

/// The names that the declarations of a file declare.
#[derive(Debug, Default)]
pub(in crate::syntax) struct Known(Vec<Declared>);

/// Whether a word may stand before a label without changing whom it means.
fn says_all(word: &str) -> bool {
    word == CLASS || instead::ALL.contains(&word)
}

impl Known {
    /// Reads the declarations among the pieces of a folded text.
    pub(in crate::syntax) fn of(text: &str, pieces: &[Piece]) -> Self {
        let declares = |piece: &&Piece| {
            matches!(
                piece.opening,
                Some(Rule::kw_indicator | Rule::kw_attribute | Rule::kw_class | Rule::kw_parameter)
            )
        };
        let declared = pieces.iter().filter(declares).filter_map(|piece| {
            let rest = text.get(piece.words.end..piece.range.end)?;
            let is_class = piece.opening == Some(Rule::kw_class);
            let declared = declared(token::beginning(rest, 600))?;
            Some(Declared {
                is_class,
                ..declared
            })
        });
        Self(declared.take(2_000).collect())
    }

    /// Whether a name is declared.
    pub(in crate::syntax::recovery) fn declares(&self, name: &str) -> bool {
        self.0.iter().any(|one| key(&one.name) == key(name))
    }

    /// `trên 0 vụ  0 điểm`: bounds of a count without the unit that some indicator has.
    pub(super) fn without_units(&self, tokens: &[Token]) -> Vec<Token> {
        let goes_on = |word: &str| {
            [first_word(OR_MORE), TO, AND].contains(&word) || instead::GO_ON.contains(&word)
        };
        let mut kept: Vec<Token> = Vec::new();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let behind_number = kept.last().is_some_and(Token::is_number);
            let unit = (1..=5).rev().find(|length| {
                let next = tokens.get(at + length);
                let ends = next.is_none_or(|next| next.is_number() || goes_on(&next.text));
                let words = tokens.get(at..at + length).unwrap_or(&[]);
                let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
                ends && !words.is_empty() && self.counts(&texts.join(" "))
            });
            if let Some(length) = unit.filter(|_| behind_number && token.is_word()) {
                at += length;
            } else {
                kept.push(token.clone());
                at += 1;
            }
        }
        kept
    }

    fn counts(&self, unit: &str) -> bool {
        let is =
            |one: &Declared| matches!(one.choices.as_slice(), [only] if key(only) == key(unit));
        self.0.iter().any(is)
    }

    /// The name of what is labelled so.
    fn labelled(&self, label: &str, which: Wanted) -> Option<&str> {
        let wanted = key(label);
        let mut found = (self.0.iter()).filter(|one| one.is(which) && key(&one.label) == wanted);
        let name = found.next()?;
        found.next().is_none().then_some(name.name.as_str())
    }

    /// The name that some words are, or are the label of.
    fn named(&self, words: &[Token], which: Wanted) -> Option<&str> {
        let words = match words {
            [first, rest @ ..] if says_all(&first.text) => rest,
            words => words,
        };
        let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        let joined = key(&texts.join("_"));
        let name = (self.0.iter()).find(|one| one.is(which) && key(&one.name) == joined);
        name.map(|one| one.name.as_str())
            .or_else(|| self.labelled(&texts.join(" "), which))
    }

    /// Words and labels that stand for names, from a token on, replaced by these.
    pub(super) fn put(&self, tokens: &[Token], from: usize, which: Wanted) -> Vec<Token> {
        const LONGEST: usize = 14;
        let mut put: Vec<Token> = tokens.iter().take(from).cloned().collect();
        let mut at = from;
        while let Some(token) = tokens.get(at) {
            let label = token.inside().and_then(|label| self.labelled(label, which));
            if let Some(name) = label {
                put.push(Token {
                    starts_line: token.starts_line,
                    ..Token::new(name)
                });
                at += 1;
                continue;
            }
            let words = tokens.iter().skip(at).take(LONGEST);
            let length = words
                .enumerate()
                .take_while(|(place, word)| {
                    (word.is_word() || word.is_number() && *place > 0)
                        && (*place == 0 || !word.starts_line)
                })
                .count();
            let named = (2..=length).rev().find_map(|length| {
                let name = self.named(tokens.get(at..at + length)?, which)?;
                Some((length, name))
            });
            if let Some((length, name)) = named {
                put.push(Token {
                    starts_line: token.starts_line,
                    ..Token::new(name)
                });
                at += length;
            } else {
                put.push(token.clone());
                at += 1;
            }
        }
        put
    }

    /// `loại là xã hoặc thị trấn`, `loại là xã, thị trấn`: each choice with its name, in brackets
    /// where something else is asked beside them.
    pub(super) fn choices(&self, tokens: &[Token]) -> Option<Vec<Token>> {
        let is = tokens.iter().position(|token| token.text == IS)?;
        let name = tokens.get(is.checked_sub(1)?)?;
        let declared = self
            .0
            .iter()
            .find(|one| key(&one.name) == key(&name.text))?;
        let first = declared.choice(tokens, is + 1)?;
        let mut alternatives = Vec::new();
        alternatives.extend(std::iter::once(is + 1..is + 1 + first));
        let mut end = is + 1 + first;
        loop {
            let joint = tokens.get(end).map_or("", |token| token.text.as_str());
            let comma = matches!(joint, "," | "/");
            let or = tokens
                .get(end + usize::from(comma))
                .map_or("", |token| token.text.as_str());
            let or = [OR, instead::OR].contains(&or);
            let start = end + usize::from(comma) + usize::from(or);
            let Some(length) = declared.choice(tokens, start).filter(|_| comma || or) else {
                break;
            };
            alternatives.push(start..start + length);
            end = start + length;
        }
        if alternatives.len() < 2 {
            return None;
        }
        let before = tokens.get(..is - 1)?;
        let rest = tokens.get(end..)?;
        let denied = before
            .last()
            .is_some_and(|token| token.text == last_word(NOT));
        let brackets = denied
            || before.last().is_some_and(|token| token.text == AND)
            || rest.first().is_some_and(|token| token.text == AND);
        let mut put = before.to_vec();
        if brackets {
            put.push(Token {
                starts_line: name.starts_line,
                ..Token::new("(")
            });
        }
        for (place, alternative) in alternatives.into_iter().enumerate() {
            if place > 0 {
                put.push(Token::new(OR));
                put.push(Token::new(name.text.as_str()));
                put.push(Token::new(IS));
            } else {
                put.push(name.clone());
                put.push(tokens.get(is)?.clone());
            }
            put.extend_from_slice(tokens.get(alternative)?);
        }
        if brackets {
            put.push(Token::new(")"));
        }
        put.extend_from_slice(rest);
        Some(put)
    }
}

impl Declared {
    fn is(&self, which: Wanted) -> bool {
        match which {
            Wanted::Classes => self.is_class,
            Wanted::Others => !self.is_class,
            Wanted::Any => true,
        }
    }

    /// How many tokens of a choice of it stand at a place.
    fn choice(&self, tokens: &[Token], at: usize) -> Option<usize> {
        (1..=5).rev().find(|length| {
            let words = tokens.get(at..at + length).unwrap_or(&[]);
            let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
            let said = key(&texts.join(" "));
            !words.is_empty() && self.choices.iter().any(|choice| key(choice) == said)
        })
    }
}

/// What a declaration declares, read behind its opening words.
fn declared(text: &str) -> Option<Declared> {
    let tokens = tokens(text);
    let quote = tokens.iter().position(Token::is_quoted);
    let quote = quote?;
    let words: Vec<&str> = tokens
        .iter()
        .take(quote)
        .map(|token| token.text.as_str())
        .collect();
    let mut choices: Vec<String> = Vec::new();
    let mut in_brackets = false;
    let mut choice = String::new();
    for token in tokens.iter().skip(quote + 1) {
        match token.text.as_str() {
            "(" => in_brackets = true,
            ")" => break,
            "|" | "," | ";" | "/" if in_brackets => choices.push(std::mem::take(&mut choice)),
            word if in_brackets => {
                if !choice.is_empty() {
                    choice.push(' ');
                }
                choice.push_str(word);
            }
            _ => break,
        }
    }
    choices.push(choice);
    (!words.is_empty()).then(|| Declared {
        name: words.join("_"),
        label: tokens
            .get(quote)
            .and_then(Token::inside)
            .unwrap_or("")
            .to_owned(),
        choices,
        is_class: false,
    })
}
