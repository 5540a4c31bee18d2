"""A recipe applied to a table: levels are chosen and columns treated while the candidate is read."""
