//! Times that stand side by side in one table: which figures are of its own, which of the one before.

use crate::data::when::When;

/// The times that headings name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Times {
    /// The latest year.
    latest: Option<i32>,
    /// Whether some are of the period that is assessed, or of no time.
    has_current: bool,
    has_previous: bool,
}

/// How old figures are beside the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Age {
    /// Those of the table's own time.
    Own,
    /// Those of the time before.
    Previous,
    /// Older ones, or of a time of which nothing tells how old it is.
    Older,
}

impl Times {
    /// The times of some columns of figures.
    pub(super) fn of(times: impl Iterator<Item = Option<When>>) -> Self {
        let mut own = Self::default();
        for when in times {
            match when {
                Some(When::Year(year)) => own.latest = own.latest.max(Some(year)),
                Some(When::Previous) => own.has_previous = true,
                Some(When::Current | When::Part(_)) | None => own.has_current = true,
            }
        }
        own
    }

    /// The time of the table's own figures, where they all are of it.
    pub(super) fn own(self) -> Option<When> {
        match self.latest {
            Some(year) => Some(When::Year(year)),
            None if self.has_previous && !self.has_current => Some(When::Previous),
            None => None,
        }
    }

    /// How old figures of a time are.
    pub(super) fn age(self, when: Option<When>) -> Age {
        match (when, self.latest) {
            (None | Some(When::Current | When::Part(_)), _) | (Some(When::Year(_)), None) => {
                Age::Own
            }
            (Some(When::Previous), None) if !self.has_current => Age::Own,
            (Some(When::Previous), _) => Age::Previous,
            (Some(When::Year(year)), Some(latest)) => match latest - year {
                0 => Age::Own,
                1 => Age::Previous,
                _ => Age::Older,
            },
        }
    }
}
