"""What people fill in about releases, recipients, series and works."""
