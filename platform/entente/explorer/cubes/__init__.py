"""Counts of contacts: how they are protected, published and read."""
