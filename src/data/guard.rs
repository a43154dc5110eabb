//! A panic while a file is read costs that file alone.
//!
//! Nothing here is meant to panic. What reads archives, XML and YAML is others' work, and what one
//! file of a hundred does to it must not take the other ninety-nine along.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

thread_local! {
    /// Whether this thread reads a file.
    static READS: Cell<bool> = const { Cell::new(false) };
}

/// Does work that may panic; then there is nothing, and nothing is printed.
///
/// What the work has changed before it panicked is up to the caller.
pub(super) fn caught<T>(work: impl FnOnce() -> T) -> Option<T> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if !READS.get() {
                usual(panic);
            }
        }));
    });
    READS.set(true);
    let done = panic::catch_unwind(AssertUnwindSafe(work));
    READS.set(false);
    done.ok()
}
