//! What several folders of tests need.

pub(crate) mod assessed;
#[cfg(feature = "xlsx")]
pub(crate) mod book;
pub(crate) mod program;
