//! Whether somebody asked the program to end: by Ctrl-C, or by the signal that asks the same.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether it is to end.
pub(super) struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Begins to listen. Where the system has no signals, it ends the program itself; nothing is left behind.
    pub(super) fn new() -> Self {
        let asked = Arc::new(AtomicBool::new(false));
        #[cfg(unix)]
        for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
            // The second time it ends at once, whatever is being done.
            let again = Arc::clone(&asked);
            let _ = signal_hook::flag::register_conditional_default(signal, again);
            let _ = signal_hook::flag::register(signal, Arc::clone(&asked));
        }
        Self(asked)
    }

    /// Whether it was asked.
    pub(super) fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
