"""Speakers of a language against services in that language within reach."""
