"""Use cases: one user action is one small keyword-only function that returns its result and what changed."""
