//! What stands over a column of a form: which figures it says are below.

use std::collections::BTreeMap;

use super::{is_of_labels, is_section};
use crate::data::evidence::{looks_like_a_name, names_a_commune, names_a_part, names_a_total};
use crate::data::giver::{self, Role};
use crate::data::grid::{GridRow, Merge};
use crate::data::keys::Keys;
use crate::data::record::Giver;
use crate::data::sheet::answers;
use crate::data::sheet::headings::pieces;
use crate::data::sheet::numbering::numbers_columns;
use crate::data::sheet::sense::{Sense, said};
use crate::data::unit_name;
use crate::data::when::{self, When};
use crate::names;

/// What stands over a column.
#[derive(Debug, Default)]
pub(super) struct Over {
    pub(super) column: u32,
    /// What it holds instead of what was counted.
    pub(super) aside: Option<Sense>,
    is_done: bool,
    /// The answer for which it is marked.
    pub(super) answer: Option<bool>,
    /// Whether it is of all units.
    pub(super) is_total: bool,
    pub(super) when: Option<When>,
    /// Who gives its figures.
    pub(super) giver: Option<Giver>,
    /// A name, and whether the word for a kind of commune is before it.
    pub(super) name: Option<(String, bool)>,
    /// The district, of it or of the communes below.
    pub(super) district: Option<String>,
    /// A unit in brackets: `Số liệu (nghìn người)`.
    pub(super) unit: Option<String>,
    /// Whether it says something that is none of these.
    says_more: bool,
    /// All of it.
    pub(super) text: String,
}

impl Over {
    pub(super) fn read(keys: &Keys, column: u32, texts: &[String]) -> Self {
        let mut over = Self {
            column,
            text: texts.join(" "),
            ..Self::default()
        };
        for text in texts {
            let bracket = text
                .strip_suffix(')')
                .and_then(|text| text.rsplit_once('('));
            let (text, unit) = match bracket {
                Some((front, unit)) if keys.names_a_unit(unit) && !front.trim().is_empty() => {
                    (&names::tidy(front), Some(unit.to_owned()))
                }
                _ => (text, None),
            };
            over.unit = unit.or(over.unit);
            if let Some(answer) = answers::of_heading(text) {
                over.answer = Some(answer);
                continue;
            }
            over.is_total |= names_a_total(text);
            if let Some(said) = said(text) {
                match said.sense {
                    Sense::Done => over.is_done = true,
                    other => over.aside = over.aside.or(Some(other)),
                }
                over.when = over.when.or(said.when);
                if let Some(Role::By(giver)) = said.role {
                    over.giver = Some(giver);
                }
            } else if names_a_commune(text) || is_code(text) {
                over.named(text, true);
            } else if unit_name::level(text).is_some() {
                over.district = Some(text.clone());
            } else if looks_like_a_name(text) && !names_a_total(text) && !names_a_part(text) {
                over.named(text, false);
            } else if !is_of_labels(text) {
                over.says_more = true;
                over.when = over.when.or_else(|| when::told(text).map(|told| told.when));
            }
        }
        // In a text a code may seem to go on over the column beside it.
        if over.is_total {
            over.name = over.name.filter(|(name, _)| !is_code(name));
        }
        // `Trong đó` may stand over communes; a district's own column is its total.
        over.is_total = over.name.is_none() && (over.is_total || over.district.is_some());
        over
    }

    /// Takes in a commune's name or code; of both the name stays.
    fn named(&mut self, text: &str, by_kind: bool) {
        let before = self.name.take();
        let by_kind = by_kind || before.as_ref().is_some_and(|(_, by_kind)| *by_kind);
        let stays = |name: &str| !is_code(name) && !names_a_commune(text);
        let name = match before {
            Some((name, _)) if stays(&name) => name,
            _ => text.to_owned(),
        };
        self.name = Some((name, by_kind));
    }

    pub(super) fn is_of_a_commune(&self) -> bool {
        self.name.as_ref().is_some_and(|(_, by_kind)| *by_kind)
    }

    /// Whether it holds what was counted of the form's own commune.
    pub(super) fn is_own(&self) -> bool {
        (self.is_done || self.answer.is_some())
            && self.aside.is_none()
            && self.name.is_none()
            && !self.says_more
    }

    /// Takes figures of the end of a period, beside which none of its beginning stand, for those of
    /// the period.
    pub(super) fn take_end(&mut self) {
        if self.aside == Some(Sense::End) {
            self.aside = None;
            self.is_done = true;
        }
    }

    /// Whether a second body gives its figures.
    pub(super) fn is_verified(&self) -> bool {
        self.giver == Some(Giver::Verified)
    }

    /// Whether it holds no figures, but names their evidence.
    pub(super) fn is_evidence(&self) -> bool {
        self.aside == Some(Sense::Evidence)
    }

    /// Whether its heading says only that it is verified.
    pub(super) fn is_barely_verified(&self) -> bool {
        self.is_verified() && !self.is_evidence() && giver::is_bare(&self.text)
    }

    /// Whether it holds figures of the beginning or of the end of a period.
    pub(super) fn is_edge(&self) -> bool {
        self.aside.is_some_and(Sense::is_edge)
    }

    pub(super) fn is_known(&self) -> bool {
        self.is_done || self.answer.is_some() || self.aside.is_some() || self.is_of_a_commune()
    }
}

/// Whether a text is a commune's code.
pub(super) fn is_code(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The texts over each column, from the top down; the numbers of the columns are none.
pub(super) fn texts(
    heads: &[GridRow<'_>],
    merges: &[Merge],
    labels: u32,
) -> BTreeMap<u32, Vec<String>> {
    let mut texts: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for (place, row) in heads.iter().enumerate() {
        let cells = row.cells.iter().map(|(column, raw)| (*column, raw.clone()));
        if numbers_columns(cells) || is_section(row, labels) {
            continue;
        }
        let below = heads.get(place + 1..).unwrap_or(&[]);
        for (column, piece) in pieces(row, below, merges) {
            let stack = texts.entry(column).or_default();
            let text = names::tidy(&piece.text);
            if stack.last() != Some(&text) {
                stack.push(text);
            }
        }
    }
    texts
}
