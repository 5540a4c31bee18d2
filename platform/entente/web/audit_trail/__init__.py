"""The audit trail as people read it, and what it learns of those who ask for what is not theirs."""
