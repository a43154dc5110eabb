//! What several folders of tests need.

pub(crate) mod assessed;
pub(crate) mod program;
