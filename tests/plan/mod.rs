//! Plans: targets over many units, held against figures that were worked out by hand, published, or tried
//! one by one.

mod checked;
mod exact;
mod said;
mod support;
