//! Plans: targets over many units, held against figures that were worked out by hand, published, or tried
//! one by one.

mod checked;
mod compared;
mod duties;
mod exact;
mod explained;
mod paper;
mod printed;
mod said;
mod support;
mod targets;
mod tried;
mod written;
