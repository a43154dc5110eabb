//! The standard of a plan that applies none.

use crate::model::{Parts, Points, Provenance, Recognition, Table};
use crate::number::Decimal;
use crate::source::FileId;
use crate::syntax::ast::PlanDecl;

/// What a plan that applies no standard has in its place.
pub(super) fn without_criteria(file: FileId, decl: &PlanDecl) -> Parts {
    let heading = &decl.heading;
    Parts {
        file,
        id: heading.id.node.clone(),
        title: heading.title.node.clone(),
        span: heading.span,
        legal_text: heading.legal_text.as_ref().map(|text| text.node.clone()),
        issued: None,
        effective_from: None,
        effective_to: None,
        texts: Vec::new(),
        day: None,
        total: Points {
            value: Decimal::ZERO,
            provenance: Provenance::Stated,
            citation: None,
            span: heading.span,
        },
        attributes: Table::default(),
        classes: Table::default(),
        indicators: Table::default(),
        parameters: Table::default(),
        criteria: Table::default(),
        items: Table::default(),
        recognition: Recognition {
            all_criteria_met: false,
            no_criterion_at_zero: false,
            requirements: Vec::new(),
            thresholds: Vec::new(),
            bases: Vec::new(),
        },
        unverified: Vec::new(),
        examples: Vec::new(),
    }
}
