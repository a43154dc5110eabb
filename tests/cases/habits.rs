//! What people type and where results go.
