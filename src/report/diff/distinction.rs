//! Whether any data can tell the two standards apart, in sentences.

use super::section::{Body, Heading, Paragraph, Section};
use super::speech::Speech;
use crate::compare::distinguish::{Figure, FigureValue, Finding, Part, Witness};
use crate::engine::Truth;
use crate::l10n::Args;
use crate::report::phrase::lower_first;

pub(super) fn section(speech: &Speech<'_>) -> Section {
    let distinction = &speech.difference.comparison.distinction;
    let mut paragraphs = Vec::new();
    if !distinction.witnesses.is_empty() {
        let is_whole =
            |witness: &Witness| matches!(witness.part, Part::Threshold(_) | Part::AboveZero);
        let id = if distinction.witnesses.iter().any(is_whole) {
            "apart-some-whole"
        } else {
            "apart-some"
        };
        paragraphs.push(Paragraph::new(speech.texts.get(id)));
        let witnesses = distinction.witnesses.iter();
        paragraphs.extend(witnesses.map(|witness| Paragraph::deeper(tell(speech, witness))));
    } else if distinction.undecided.is_empty() {
        let id = if distinction.even_with_gaps {
            "apart-none"
        } else {
            "apart-none-complete"
        };
        paragraphs.push(Paragraph::new(speech.texts.get(id)));
    } else {
        let id = "apart-undecided-alone";
        paragraphs.push(Paragraph::new(speech.texts.get(id)));
    }
    if distinction.more_classes {
        paragraphs.push(Paragraph::new(speech.texts.get("apart-more-classes")));
    }
    for (steps_spent, id) in [(false, "apart-undecided"), (true, "apart-undecided-steps")] {
        let undecided = distinction.undecided.iter();
        let undecided = undecided.filter(|it| it.steps_spent == steps_spent);
        let parts: Vec<String> = undecided.map(|it| part(speech, &it.part)).collect();
        if !parts.is_empty() {
            let args = Args::new().with("parts", parts.join("; "));
            paragraphs.push(Paragraph::new(speech.say(id, &args)));
        }
    }
    Section {
        heading: Heading::Part(speech.texts.get("apart-heading")),
        body: Body::Paragraphs(paragraphs),
    }
}

/// A witness in a sentence.
pub(super) fn tell(speech: &Speech<'_>, witness: &Witness) -> String {
    let mut shown: Vec<&Figure> = witness.figures.iter().collect();
    let all = shown.len();
    if all > MANY {
        shown.retain(|figure| !is_nothing(figure));
    }
    let mut figures: Vec<String> = shown
        .iter()
        .map(|it| figure(speech, it, is_alone(it, &witness.figures)))
        .collect();
    if shown.len() < all {
        figures.push(speech.texts.get("apart-rest"));
    }
    let args = Args::new()
        .with("part", part(speech, &witness.part))
        .with("old", finding(speech, &witness.part, &witness.old))
        .with("new", finding(speech, &witness.part, &witness.new));
    if figures.is_empty() {
        return speech.say("apart-witness-bare", &args);
    }
    let figures = speech.words.list("list-and", figures);
    speech.say("apart-witness", &args.with("figures", figures))
}

/// Of more figures than these, those that are 0 or no are not told one by one.
const MANY: usize = 8;

fn is_nothing(figure: &Figure) -> bool {
    match &figure.value {
        FigureValue::Number(number) | FigureValue::Percent(number) => number.is_zero(),
        FigureValue::Flag(flag) => !flag && !figure.is_attribute,
        FigureValue::Choice(_) => false,
    }
}

fn part(speech: &Speech<'_>, part: &Part) -> String {
    let args = Args::new();
    match part {
        Part::Item(number) => {
            speech.say("apart-part-item", &args.with("number", number.to_string()))
        }
        Part::Class => speech.texts.get("apart-part-class"),
        Part::AboveZero => speech.texts.get("apart-part-above-zero"),
        Part::Threshold(label) => {
            speech.say("apart-part-threshold", &args.with("label", label.as_str()))
        }
        Part::Requirement(label) => speech.say(
            "apart-part-requirement",
            &args.with("label", label.as_str()),
        ),
        Part::Reading(name) => {
            let comparison = &speech.difference.comparison;
            let labels = [comparison.new, comparison.old]
                .into_iter()
                .flat_map(|standard| {
                    let indicators = standard.indicators.values();
                    let indicators = indicators.map(|it| (&it.name, &it.label));
                    let attributes = standard.attributes.values();
                    indicators.chain(attributes.map(|it| (&it.name, &it.label)))
                });
            let mut labels = labels.filter(|(own, _)| *own == name);
            let label = labels.next().map_or(name, |(_, label)| label);
            speech.say("apart-part-reading", &args.with("label", label.as_str()))
        }
    }
}

/// Whether no other figure has the same label.
fn is_alone(figure: &Figure, figures: &[Figure]) -> bool {
    let same = figures
        .iter()
        .filter(|other| other.label == figure.label && other.is_previous == figure.is_previous);
    same.count() == 1
}

fn figure(speech: &Speech<'_>, figure: &Figure, alone: bool) -> String {
    let value = match &figure.value {
        FigureValue::Number(number) => speech.texts.number(*number),
        FigureValue::Percent(percent) => speech.words.figure(*percent, true),
        FigureValue::Flag(true) => speech.texts.get("answer-yes"),
        FigureValue::Flag(false) => speech.texts.get("answer-no"),
        FigureValue::Choice(choice) => choice.clone(),
    };
    let mut label = lower_first(&figure.label);
    if !alone {
        label = format!("{label} ({})", figure.name);
    }
    let args = Args::new().with("label", label).with("value", value);
    let id = if figure.is_previous {
        "apart-figure-previous"
    } else {
        "apart-figure"
    };
    speech.say(id, &args)
}

fn finding(speech: &Speech<'_>, part: &Part, finding: &Finding) -> String {
    let args = Args::new();
    match finding {
        Finding::Nothing if matches!(part, Part::Reading(_)) => {
            speech.texts.get("apart-nothing-read")
        }
        Finding::Nothing => speech.texts.get("apart-nothing"),
        Finding::Points { points, band } => {
            let args = args.with("points", speech.range(*points));
            match band {
                Some((interval, wording)) => {
                    let band = speech.interval(interval, *wording);
                    speech.say("apart-points-band", &args.with("band", band))
                }
                None => speech.say("apart-points", &args),
            }
        }
        Finding::Classes(labels) => {
            let labels = labels.iter().map(|label| speech.quoted(label)).collect();
            let classes = speech.words.list("list-or", labels);
            speech.say("apart-classes", &args.with("classes", classes))
        }
        Finding::Judged {
            total,
            holds,
            verdict,
        } => {
            let args = args
                .with("condition", truth(*holds))
                .with("points", speech.range(*total))
                .with("verdict", speech.words.verdict(*verdict));
            speech.say("apart-judged", &args)
        }
        Finding::Holds(holds) => speech.say("apart-holds", &args.with("condition", truth(*holds))),
        Finding::Taken => speech.texts.get("apart-taken"),
        Finding::Refused(why) => speech.say("apart-refused", &args.with("why", why.as_str())),
        Finding::Kind(kind) => speech.say("apart-kind", &args.with("kind", kind.as_str())),
    }
}

fn truth(holds: Option<Truth>) -> &'static str {
    match holds {
        Some(Truth::Holds) => "met",
        Some(Truth::Fails) => "not-met",
        Some(Truth::Open) => "open",
        None => "none",
    }
}
