"""Needs that were not met, by place and by reason."""
