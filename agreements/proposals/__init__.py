"""What the platform proposes to whoever drafts, and a person decides."""
