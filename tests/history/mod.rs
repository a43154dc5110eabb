//! Units over several periods.

mod exact;
mod merged;
mod periods;
mod said;
mod support;
