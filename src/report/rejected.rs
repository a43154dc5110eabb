//! What was reported and is not used, in words: it is not the same as what nobody gave.

use serde::Serialize;

use super::phrase::upper_first;
use super::words::Words;
use crate::data::record::{Record, Rejected, Rejection, Reported, Value};
use crate::engine::MissingName;
use crate::l10n::Args;
use crate::model::IndicatorId;
use crate::number::Decimal;

/// What was reported of something missing, if anything was.
pub(super) fn of_missing(record: &Record, name: MissingName) -> Option<&Rejected> {
    match name {
        MissingName::Indicator(id) => record.rejected(id),
        MissingName::Previous(id) => record.previous()?.rejected(id),
        MissingName::Attribute(_) => None,
    }
}

/// `đã báo 2.415 nhưng vượt quá “Số trẻ em” (2.410)`.
pub(super) fn phrase(words: &Words<'_>, rejected: &Rejected) -> String {
    let args = Args::new();
    let args = match &rejected.reported {
        Reported::Value(Value::Number(value)) => {
            args.with("value", words.quantity(rejected.indicator, *value))
        }
        Reported::Value(Value::Flag(flag)) => {
            let id = if *flag { "answer-yes" } else { "answer-no" };
            args.with("value", words.texts.get(id))
        }
        Reported::Words(Some(text)) => args.with("value", text.as_str()),
        Reported::Words(None) => return words.texts.get("rejected-unread-cell"),
    };
    let end = |(value, by): (Decimal, IndicatorId)| words.quantity(by, value);
    let label = |id: IndicatorId| words.standard.indicators[id].label.as_str();
    let figures = |all: &[(IndicatorId, Decimal)]| {
        let named = all.iter().map(|(id, value)| {
            let value = words.quantity(*id, *value);
            let args = Args::new().with("label", label(*id)).with("value", value);
            words.texts.with("rejected-figure", &args)
        });
        words.list("list-and", named.collect())
    };
    let (id, limit) = match &rejected.why {
        Rejection::Unread => ("rejected-unread", String::new()),
        Rejection::Disputed => ("rejected-disputed", String::new()),
        Rejection::Least(least) => ("rejected-least", end(*least)),
        Rejection::Most(most) => ("rejected-most", end(*most)),
        Rejection::Above(limits) => ("rejected-most", figures(limits)),
        Rejection::Below(others) => ("rejected-below", figures(others)),
        Rejection::Contradicts(others) if others.is_empty() => {
            ("rejected-impossible", String::new())
        }
        Rejection::Contradicts(others) => ("rejected-contradicts", figures(others)),
        Rejection::PartOf(result) => ("rejected-part", label(*result).to_owned()),
        Rejection::Result => ("rejected-impossible", String::new()),
    };
    words.texts.with(id, &args.with("limit", limit))
}

/// The same as a sentence with what it is of; nothing of what is not missing.
pub(super) fn sentence(words: &Words<'_>, rejected: &Rejected) -> String {
    let label = words.standard.indicators[rejected.indicator].label.as_str();
    let args = Args::new()
        .with("label", upper_first(label))
        .with("rejected", phrase(words, rejected));
    words.texts.with("rejected-sentence", &args)
}

/// Everything that was reported for a commune and is not used, of both periods.
pub(super) fn all(words: &Words<'_>, record: &Record) -> Vec<String> {
    let is_reported = |one: &&Rejected| !words.standard.indicators[one.indicator].is_calculated();
    let of = |record: &Record, previous: bool| {
        let rejected = record.all_rejected().filter(is_reported);
        let named = rejected.map(|one| {
            let name = if previous {
                MissingName::Previous(one.indicator)
            } else {
                MissingName::Indicator(one.indicator)
            };
            let args = Args::new()
                .with("label", words.missing_label(name))
                .with("rejected", phrase(words, one));
            words.texts.with("rejected-entry", &args)
        });
        named.collect::<Vec<_>>()
    };
    let mut all = of(record, false);
    all.extend(record.previous().into_iter().flat_map(|one| of(one, true)));
    all
}

/// Why something is not used, as programs read it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(super) enum Reason {
    Unread,
    Disputed,
    BelowLeast,
    AboveMost,
    AboveLimit,
    BelowWhatItLimits,
    Contradicts,
    ImpossibleResult,
}

/// Why something is not used.
pub(super) fn reason(rejected: &Rejected) -> Reason {
    match &rejected.why {
        Rejection::Unread => Reason::Unread,
        Rejection::Disputed => Reason::Disputed,
        Rejection::Least(_) => Reason::BelowLeast,
        Rejection::Most(_) => Reason::AboveMost,
        Rejection::Above(_) => Reason::AboveLimit,
        Rejection::Below(_) => Reason::BelowWhatItLimits,
        Rejection::Contradicts(_) => Reason::Contradicts,
        Rejection::PartOf(_) | Rejection::Result => Reason::ImpossibleResult,
    }
}

/// What was reported as programs read it.
pub(super) fn reported(rejected: &Rejected) -> Option<String> {
    match &rejected.reported {
        Reported::Value(Value::Number(value)) => Some(value.normalize().to_string()),
        Reported::Value(Value::Flag(flag)) => Some(flag.to_string()),
        Reported::Words(text) => text.clone(),
    }
}
