//! Parameters in words: the value that a bound has, since when, and who says so.

use super::phrase::{lower_first, upper_first};
use super::words::Words;
use crate::l10n::Args;
use crate::model::{ParameterId, ParameterValue, Provenance, words};

impl Words<'_> {
    /// `Tỷ lệ thấp còi bình quân của tỉnh là 20,3%, áp dụng từ 01/01/2024 (căn cứ: …).` for
    /// each of these parameters.
    pub(super) fn values_in_force(&self, ids: &[ParameterId]) -> Vec<String> {
        let sentences = ids.iter().filter_map(|id| {
            let parameter = &self.standard.parameters[*id];
            let place = parameter.in_force?;
            let value = parameter.values.get(place)?;
            let args = Args::new()
                .with("label", upper_first(&parameter.label))
                .with("value", self.bound(value.value, parameter.kind.wording()))
                .with("dated", if parameter.is_dated() { "yes" } else { "no" })
                .with("days", words::days(parameter.days(place)))
                .with("source", self.value_source(value));
            Some(self.texts.with("parameter-in-force", &args))
        });
        sentences.collect()
    }

    /// Who stands behind a value, set off from it by a space; empty where nobody is named.
    fn value_source(&self, value: &ParameterValue) -> String {
        let said = |id, source: &str| self.texts.with(id, &Args::new().with("source", source));
        let mark = match &value.provenance {
            Provenance::Stated => None,
            Provenance::VerifiedBy(source) => Some(said("source-verified", source)),
            Provenance::DerivedFrom(source) => Some(said("source-derived", source)),
            Provenance::Unverified => Some(self.texts.get("value-unverified")),
        };
        let citation = value.citation.as_ref().map(|citation| {
            let args = Args::new().with("citation", citation.as_str());
            self.texts.with("source-citation", &args)
        });
        let amending = self.standard.amending_text_at(value.span).map(|text| {
            let args = Args::new().with("text", text.name());
            self.texts.with("source-amended", &args)
        });
        let parts = mark.into_iter().chain(amending).chain(citation);
        let parts: Vec<String> = parts.collect();
        if parts.is_empty() {
            String::new()
        } else {
            format!(" ({})", parts.join("; "))
        }
    }

    /// A parameter as a bound of a rule: `tỷ lệ thấp còi bình quân của tỉnh (20,3%)`; without the
    /// value where the standard is not that of a day and the value is.
    pub(super) fn parameter(&self, id: ParameterId) -> String {
        let parameter = &self.standard.parameters[id];
        let label = lower_first(&parameter.label);
        let is_known = self.standard.day.is_some() || !parameter.is_dated();
        match parameter.current().filter(|_| is_known) {
            Some(value) => {
                let value = self.bound(value.value, parameter.kind.wording());
                format!("{label} ({value})")
            }
            None => label,
        }
    }
}
