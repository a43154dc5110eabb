//! What holds of the whole room.

mod spelt_once;
