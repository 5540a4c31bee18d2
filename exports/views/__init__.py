"""Pages of releases: those of the provider, and those of the recipient."""
