"""Everything about one place."""
