//! What would change an outcome: how many more reach the next band, what a commune lacks, how far
//! a district is from its target.

mod compared;
mod fulfil;
mod lacks;
mod next_step;
mod room;
mod summary;
mod towards;

pub use lacks::{Lacks, lacks};
pub use next_step::{Step, next_step};
pub use summary::{Summary, summarise};
pub use towards::{Towards, towards_recognition};
