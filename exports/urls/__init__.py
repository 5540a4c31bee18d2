"""Addresses of releases: pages under a language, and those that have none."""
