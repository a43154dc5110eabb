//! How many steps all searches of one command may take together.
//!
//! Each search has limits of its own, but a standard can ask thousands of searches. So all that is
//! asked in one command takes its steps from one budget. Once that is spent, every further question
//! is answered at once: [`Unknown`](super::Answer::Unknown). Steps are counted, not seconds, so a question has the same answer
//! on every machine.

use std::cell::Cell;
use std::rc::Rc;

use super::Stop;

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
        // What took none at all would never end.
        let steps = u64::try_from(steps).unwrap_or(u64::MAX).max(1);
        let left = self.0.get().checked_sub(steps);
        self.0.set(left.unwrap_or_default());
        left.is_some()
    }

    /// The same for work that goes on whether there are so many left or not.
    pub(crate) fn charge(&self, steps: usize) {
        let steps = u64::try_from(steps).unwrap_or(u64::MAX).max(1);
        self.0.set(self.0.get().saturating_sub(steps));
    }

    /// The same within a search, which ends where they are not left.
    pub(crate) fn take(&self, steps: usize) -> Result<(), Stop> {
        if self.spend(steps) {
            Ok(())
        } else {
            Err(Stop::Unknown)
        }
    }

    /// Whether something was left undecided for want of steps.
    pub fn is_spent(&self) -> bool {
        self.0.get() == 0
    }

    /// Lets something take up to so many of these steps.
    pub fn lend<T>(&self, most: u64, work: impl FnOnce(&Budget) -> T) -> T {
        self.lend_between(0, most, work)
    }

    /// The same, and at least so many though they are not left: what takes next to none is still
    /// asked then.
    pub fn lend_between<T>(&self, least: u64, most: u64, work: impl FnOnce(&Budget) -> T) -> T {
        let lent = self.0.get().max(least).min(most);
        let budget = Self::new(lent);
        let done = work(&budget);
        let taken = lent.saturating_sub(budget.0.get());
        self.0.set(self.0.get().saturating_sub(taken));
        done
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self::unlimited()
    }
}

#[cfg(test)]
mod tests {
    use super::Budget;

    #[test]
    fn a_budget_is_shared_and_ends() {
        let budget = Budget::new(10);
        let same = budget.clone();
        assert!(same.spend(9));
        assert!(!budget.is_spent());
        // What takes no steps at all would never end.
        assert!(budget.spend(0));
        assert!(!same.spend(1));
        assert!(budget.is_spent());
    }

    #[test]
    fn what_asks_for_too_much_spends_all() {
        let budget = Budget::new(10);
        assert!(!budget.spend(11));
        assert!(!budget.spend(1));
    }

    #[test]
    fn a_little_is_lent_though_all_is_gone() {
        let budget = Budget::new(10);
        assert!(budget.lend_between(2, 20, |lent| lent.spend(10)));
        assert!(budget.lend_between(2, 20, |lent| lent.spend(2)));
        assert!(!budget.lend_between(2, 20, |lent| lent.spend(3)));
        assert!(!budget.lend_between(2, 1, |lent| lent.spend(2)));
    }

    #[test]
    fn what_is_lent_and_taken_is_gone() {
        let budget = Budget::new(10);
        assert!(budget.lend(6, |lent| lent.spend(6)));
        assert!(!budget.lend(6, |lent| lent.spend(6)));
        assert!(budget.is_spent());
        let budget = Budget::new(10);
        assert!(!budget.lend(6, |lent| lent.spend(7)));
        assert!(budget.spend(4));
        assert!(!budget.spend(1));
    }
}
