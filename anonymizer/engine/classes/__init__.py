"""Distinct tuples of quasi-identifiers, the equivalence classes that they form, and what generalization and suppression lose."""
