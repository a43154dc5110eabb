//! What targets of plans ask.

use super::super::pattern::{RewriteRule, rule};

pub(super) const RULES: &[RewriteRule] = &[
    rule(
        "",
        "tỷ lệ xã , phường , thị trấn được công nhận",
        "tỷ lệ đơn vị được công nhận",
    ),
    rule(
        "",
        "tỷ lệ các xã được công nhận",
        "tỷ lệ đơn vị được công nhận",
    ),
    rule(
        "",
        "tỷ lệ số xã được công nhận",
        "tỷ lệ đơn vị được công nhận",
    ),
    rule("", "tỷ lệ xã được công nhận", "tỷ lệ đơn vị được công nhận"),
];
