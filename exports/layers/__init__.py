"""Rows of a received table beside rows of one's own: the table derived from both, and what changed since the one before."""
