"""Stable addresses of a series: the latest version in each format, resumable; a feed and a changelog of what changed."""
