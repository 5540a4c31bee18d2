"""The public records by the standard: its API, and its files."""
