"""Addresses of the API, which have no language, and of the pages about programs."""
