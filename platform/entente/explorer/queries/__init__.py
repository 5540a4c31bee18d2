"""What the pages read of indicators and set-ups."""
