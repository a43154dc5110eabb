//! What changed, in the words of the law.

use super::detail;
use super::rows::{all_moved, bands, steps};
use super::speech::Speech;
use crate::compare::change::{Aspect, Figures, Values};
use crate::compare::{Change, Kind, Subject};
use crate::l10n::Args;
use crate::model::{Provenance, Standard};
use crate::report::condition;

/// What changed, without a full stop and without its subject.
pub(super) fn what(speech: &Speech<'_>, change: &Change) -> String {
    match &change.kind {
        Kind::Added => there(speech, &change.subject, "added"),
        Kind::Removed => there(speech, &change.subject, "removed"),
        Kind::Renumbered { old, kept } => {
            let (of, new) = match &change.subject {
                Subject::Item(number) => ("item", number.to_string()),
                Subject::Criterion(number) => ("criterion", number.to_string()),
                _ => return String::new(),
            };
            let args = Args::new()
                .with("of", of)
                .with("old", old.to_string())
                .with("new", new)
                .with("kept", if *kept { "yes" } else { "no" });
            speech.say("diff-renumbered", &args)
        }
        Kind::Replaced { aspect, old, new } => {
            let values = (old.as_ref(), new.as_ref());
            let (was, is) = detail::both(speech, &change.subject, *aspect, values);
            let id = match (&change.subject, aspect) {
                // It is called a condition already.
                (Subject::Requirement(_), Aspect::Condition) => "aspect-asked",
                _ => aspect_id(*aspect),
            };
            let args = Args::new().with("aspect", speech.texts.get(id));
            match (old, new, was, is) {
                (None, _, None, Some(sum)) if *aspect == Aspect::Sum => {
                    speech.say("diff-sum-gained", &args.with("sum", sum))
                }
                (Some(_), None, Some(sum), None) if *aspect == Aspect::Sum => {
                    speech.say("diff-sum-lost", &args.with("sum", sum))
                }
                (Some(_), Some(_), was, is) => {
                    let args = args
                        .with("old", was.unwrap_or_default())
                        .with("new", is.unwrap_or_default());
                    speech.say("diff-replaced", &args)
                }
                (_, _, _, Some(is)) => speech.say("diff-gained", &args.with("new", is)),
                (_, _, Some(was), None) => speech.say("diff-lost", &args.with("old", was)),
                (None, _, None, None) => speech.say("diff-gained-itself", &args),
                (Some(_), None, None, None) => speech.say("diff-lost-itself", &args),
            }
        }
        Kind::Scoring => scoring(speech, &change.subject),
        Kind::Bound {
            old,
            new,
            wording,
            moved,
        } => {
            let is_named = old.parameter.is_some() || new.parameter.is_some();
            let direction = match new.value.cmp(&old.value) {
                _ if is_named && new.parameter != old.parameter => "other",
                std::cmp::Ordering::Greater if !is_named => "up",
                std::cmp::Ordering::Less if !is_named => "down",
                _ => "same",
            };
            let args = Args::new()
                .with("direction", direction)
                .with("old", speech.bound(old, *wording))
                .with("new", speech.bound(new, *wording))
                .with("moved", all_moved(speech, moved));
            speech.say("diff-bound", &args)
        }
        Kind::Bands {
            removed,
            added,
            moved,
        } => bands(speech, removed, added, moved),
        Kind::Range(moved) => {
            let args = Args::new()
                .with("points", speech.points(moved.new.points))
                .with("old", speech.band(&moved.old))
                .with("new", speech.band(&moved.new));
            speech.say("diff-range", &args)
        }
        Kind::Points(moved) => {
            let args = Args::new()
                .with("band", speech.band(&moved.new))
                .with("old", speech.points(moved.old.points))
                .with("new", speech.points(moved.new.points));
            if speech.band(&moved.old) == speech.band(&moved.new) {
                speech.say("diff-points", &args)
            } else {
                let was = speech.band(&moved.old);
                speech.say("diff-points-moved", &args.with("was", was))
            }
        }
        Kind::Steps(moved) => steps(speech, moved),
        Kind::Marked { figures, old, new } => {
            let args = Args::new()
                .with("figures", these(speech, &change.subject, figures))
                .with("old", mark(speech, old))
                .with("new", mark(speech, new));
            speech.say("diff-marked", &args)
        }
        Kind::Cited { figures, old, new } => cited(speech, &change.subject, figures, (old, new)),
    }
}

/// Another provision: of a criterion as a whole, or of some figures.
fn cited(
    speech: &Speech<'_>,
    subject: &Subject,
    figures: &Figures,
    (old, new): (&Option<String>, &Option<String>),
) -> String {
    let whole = matches!((subject, figures), (Subject::Criterion(_), Figures::Own));
    let of = if whole {
        speech.texts.get("aspect-citation")
    } else {
        let args = Args::new().with("figures", these(speech, subject, figures));
        speech.say("aspect-citation-of", &args)
    };
    let args = Args::new().with("aspect", of);
    let quoted = |text: &Option<String>| speech.quoted(text.as_deref().unwrap_or_default());
    match (old, new) {
        (Some(_), Some(_)) => {
            let args = args.with("old", quoted(old)).with("new", quoted(new));
            speech.say("diff-replaced", &args)
        }
        (None, _) => speech.say("diff-gained", &args.with("new", quoted(new))),
        (Some(_), None) => speech.say("diff-lost", &args.with("old", quoted(old))),
    }
}

fn aspect_id(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Name => "aspect-name",
        Aspect::Title => "aspect-title",
        Aspect::Label => "aspect-label",
        Aspect::LegalText => "aspect-legal-text",
        Aspect::Issued => "aspect-issued",
        Aspect::Effective => "aspect-effective",
        Aspect::EffectiveTo => "aspect-effective-to",
        Aspect::Total => "aspect-total",
        Aspect::Domain => "aspect-domain",
        Aspect::Condition => "aspect-condition",
        Aspect::Order => "aspect-order",
        Aspect::Unit => "aspect-unit",
        Aspect::Value => "aspect-value",
        Aspect::ValueInForce => "aspect-value-in-force",
        Aspect::Limit => "aspect-limit",
        Aspect::Adjustment => "aspect-adjustment",
        Aspect::Max => "aspect-max",
        Aspect::Quantity => "aspect-quantity",
        Aspect::Rounding => "aspect-rounding",
        Aspect::Sum => "aspect-sum",
        Aspect::Award => "aspect-award",
        Aspect::NoCase => "aspect-no-case",
        Aspect::AllCriteriaMet => "aspect-all-criteria-met",
        Aspect::NoCriterionAtZero => "aspect-no-criterion-at-zero",
        Aspect::Threshold => "aspect-threshold",
    }
}

/// Something that is new or gone.
fn there(speech: &Speech<'_>, subject: &Subject, change: &'static str) -> String {
    let comparison = &speech.difference.comparison;
    let standard: &Standard = if change == "added" {
        comparison.new
    } else {
        comparison.old
    };
    let words = speech.of(standard);
    let args = Args::new().with("change", change);
    let said = match subject {
        Subject::Attribute(name) => {
            let mut attributes = standard.attributes.values();
            let attribute = attributes.find(|attribute| attribute.name == *name);
            attribute.map(|attribute| {
                let args = args.with("label", attribute.label.as_str()).with(
                    "domain",
                    crate::model::spell::domain_text(&attribute.domain),
                );
                speech.say("diff-there-attribute", &args)
            })
        }
        Subject::Class(name) => {
            let mut classes = standard.classes.values();
            classes.find(|class| class.name == *name).map(|class| {
                let condition = words.belongs(class.condition.as_ref());
                let args = args
                    .with("name", class.name.replace('_', " "))
                    .with("label", class.label.as_str())
                    .with("condition", condition);
                speech.say("diff-there-class", &args)
            })
        }
        Subject::Indicator(name) => {
            let mut indicators = standard.indicators.values();
            let indicator = indicators.find(|indicator| indicator.name == *name);
            indicator.map(|indicator| {
                let unit = crate::model::spell::unit_text(&indicator.kind);
                let sum = words.sum(indicator);
                let args = args
                    .with("label", indicator.label.as_str())
                    .with("unit", unit)
                    .with("calculated", if sum.is_some() { "yes" } else { "no" })
                    .with("sum", sum.unwrap_or_default());
                speech.say("diff-there-indicator", &args)
            })
        }
        Subject::Parameter(name) => there_parameter(speech, standard, name, args),
        Subject::Criterion(number) => {
            let mut criteria = standard.criteria.values();
            let criterion = criteria.find(|criterion| criterion.number == *number);
            criterion.map(|criterion| {
                let args = args
                    .with("number", number.to_string())
                    .with("title", criterion.title.as_str())
                    .with("points", speech.points(criterion.max.value))
                    .with("items", criterion.items.len());
                speech.say("diff-there-criterion", &args)
            })
        }
        Subject::Item(number) => {
            let mut items = standard.items.values();
            items.find(|item| item.number == *number).map(|item| {
                let args = args
                    .with("number", number.to_string())
                    .with("title", item.title.as_str())
                    .with("scoring", speech.scoring(standard, item));
                speech.say("diff-there-item", &args)
            })
        }
        Subject::Requirement(label) => {
            let mut requirements = standard.recognition.requirements.iter();
            requirements
                .find(|it| it.label == *label)
                .map(|requirement| {
                    let args = args
                        .with("label", label.as_str())
                        .with("condition", condition::text(&words, &requirement.condition));
                    speech.say("diff-there-requirement", &args)
                })
        }
        Subject::Threshold(name) => {
            let mut classes = standard.classes.values();
            classes.find(|class| class.name == *name).map(|class| {
                let args = args
                    .with("points", speech.points(class.threshold))
                    .with("name", class.name.replace('_', " "));
                speech.say("diff-there-threshold", &args)
            })
        }
        // These are always there.
        Subject::Standard | Subject::Classes | Subject::Recognition => None,
    };
    said.unwrap_or_default()
}

/// A parameter that is new or gone, with its values.
fn there_parameter(
    speech: &Speech<'_>,
    standard: &Standard,
    name: &str,
    args: Args,
) -> Option<String> {
    let mut parameters = standard.parameters.values();
    let parameter = parameters.find(|parameter| parameter.name == name)?;
    let values = parameter.values.iter();
    let values = values.map(|value| crate::model::spell::value_text(parameter, value));
    let args = args
        .with("label", parameter.label.as_str())
        .with(
            "unit",
            crate::model::spell::parameter_unit_text(&parameter.kind),
        )
        .with("values", values.collect::<Vec<_>>().join("; "));
    Some(speech.say("diff-there-parameter", &args))
}

fn scoring(speech: &Speech<'_>, subject: &Subject) -> String {
    let comparison = &speech.difference.comparison;
    let Subject::Item(number) = subject else {
        return String::new();
    };
    let scoring = |standard: &Standard, number| {
        let item = standard.item_numbered(number);
        item.map_or_else(String::new, |item| speech.scoring(standard, item))
    };
    let was = comparison.numbers.old_item(*number).unwrap_or(*number);
    let args = Args::new()
        .with("old", scoring(comparison.old, was))
        .with("new", scoring(comparison.new, *number));
    speech.say("diff-scoring", &args)
}

/// Which figures are spoken of.
fn these(speech: &Speech<'_>, subject: &Subject, figures: &Figures) -> String {
    let id = match (figures, subject) {
        (Figures::Own, Subject::Standard) => "aspect-total",
        (Figures::Own, Subject::Threshold(_)) => "aspect-threshold",
        (Figures::Own, Subject::Item(_)) => "aspect-award",
        (Figures::Own, Subject::Requirement(_)) => "aspect-condition",
        (Figures::Own | Figures::Max, _) => "aspect-max",
        (Figures::AllCriteriaMet, _) => "aspect-all-criteria-met",
        (Figures::NoCriterionAtZero, _) => "aspect-no-criterion-at-zero",
        (Figures::Value(value), _) => {
            let args = Args::new().with("value", speech.quoted(value));
            return speech.say("diff-value", &args);
        }
        (Figures::Rows { rows, all }, _) => {
            let by_rule = rows
                .iter()
                .any(|row| matches!(row.values, Values::Steps(..)));
            if *all && !by_rule {
                return speech.texts.get("diff-rows-all");
            }
            let rows = rows.iter();
            let rows = rows.map(|row| speech.quoted(&speech.band(row))).collect();
            let args = Args::new().with("rows", speech.words.list("list-and", rows));
            return speech.say(
                if by_rule {
                    "diff-rows-rule"
                } else {
                    "diff-rows"
                },
                &args,
            );
        }
    };
    speech.texts.get(id)
}

fn mark(speech: &Speech<'_>, provenance: &Provenance) -> String {
    let (id, source) = match provenance {
        Provenance::Stated => ("diff-mark-stated", ""),
        Provenance::Unverified => ("diff-mark-unverified", ""),
        Provenance::VerifiedBy(source) => ("diff-mark-verified", source.as_str()),
        Provenance::DerivedFrom(how) => ("diff-mark-derived", how.as_str()),
    };
    speech.say(id, &Args::new().with("source", source))
}
