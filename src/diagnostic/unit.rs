//! The unit whose data a finding is about.

use std::fmt;

/// A commune as its data names it: by its code, its name or both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its code.
    pub code: Option<String>,
    /// Its name.
    pub name: Option<String>,
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.name, &self.code) {
            (Some(name), Some(code)) => write!(f, "{name} ({code})"),
            (Some(one), None) | (None, Some(one)) => f.write_str(one),
            (None, None) => f.write_str("—"),
        }
    }
}
