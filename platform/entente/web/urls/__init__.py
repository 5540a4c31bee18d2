"""Addresses of the pages of every app's frame, and of the health check, which has no language."""
