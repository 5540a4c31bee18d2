"""Small values that every app shares: errors, verdicts, transitions, identifiers."""
