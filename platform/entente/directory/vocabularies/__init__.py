"""Needs and people, languages, and the open taxonomies."""
