//! The heading of a standard and its details.

use super::collector::Collector;
use crate::compare::change::{Aspect, Subject, Value};
use crate::names::key;

pub(super) fn compare(collector: &mut Collector<'_>) {
    let (old, new) = (collector.old, collector.new);
    let subject = Subject::Standard;
    let places = (Some(old.span), Some(new.span));
    if key(&old.id) != key(&new.id) {
        let code = |id: &str| Some(Value::Code(id.to_owned()));
        let ids = (code(&old.id), code(&new.id));
        collector.detail(&subject, Aspect::Name, ids, places);
    }
    let titles = (Some(old.title.as_str()), Some(new.title.as_str()));
    collector.text(&subject, Aspect::Title, titles, places);
    let texts = (old.legal_text.as_deref(), new.legal_text.as_deref());
    collector.text(&subject, Aspect::LegalText, texts, places);
    let issued = (old.issued.map(Value::Date), new.issued.map(Value::Date));
    collector.detail(&subject, Aspect::Issued, issued, places);
    let effective = (
        old.effective_from.map(Value::Date),
        new.effective_from.map(Value::Date),
    );
    collector.detail(&subject, Aspect::Effective, effective, places);
    let until = (
        old.effective_to.map(Value::Date),
        new.effective_to.map(Value::Date),
    );
    collector.detail(&subject, Aspect::EffectiveTo, until, places);
    collector.points(&subject, Aspect::Total, (&old.total, &new.total));
}
