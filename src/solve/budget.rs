//! How many steps all searches of one command may take together.
//!
//! Each search has limits of its own, but a standard can ask thousands of searches. So all that is
//! asked in one command takes its steps from one budget. Once that is spent, every further question
//! is answered at once: undecided. Steps are counted, not seconds, so a question has the same answer
//! on every machine.

use std::cell::Cell;
use std::rc::Rc;

use super::narrow::Stop;

/// The steps that are left; clones share them. A step is about as much work as a look at one term
/// of a rule.
#[derive(Debug, Clone)]
pub struct Budget(Rc<Cell<u64>>);

impl Budget {
    /// So many steps.
    pub fn new(steps: u64) -> Self {
        Self(Rc::new(Cell::new(steps)))
    }

    /// More steps than anyone waits for.
    pub fn unlimited() -> Self {
        Self::new(u64::MAX)
    }

    /// Takes so many steps. `false` where there are not so many left: then none is.
    #[must_use]
    pub fn spend(&self, steps: usize) -> bool {
        let steps = u64::try_from(steps).unwrap_or(u64::MAX);
        let left = self.0.get().checked_sub(steps.max(1));
        self.0.set(left.unwrap_or_default());
        left.is_some()
    }

    /// Whether something was left undecided for want of steps.
    pub fn is_spent(&self) -> bool {
        self.0.get() == 0
    }

    /// How many steps are left.
    pub fn left(&self) -> u64 {
        self.0.get()
    }
}

impl Budget {
    /// The same within a search, which ends there.
    pub(super) fn take(&self, steps: usize) -> Result<(), Stop> {
        if self.spend(steps) {
            Ok(())
        } else {
            Err(Stop::Long)
        }
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self::unlimited()
    }
}
