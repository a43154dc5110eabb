//! What is offered in place of words that the language does not have.
