//! The page of a code: what it is, why it matters, a wrong and a right example.
