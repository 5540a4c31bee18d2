"""What an event brought: observed contacts against expected ones."""
