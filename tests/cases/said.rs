//! What is said of standards: printed, compared, amended, inspected.
