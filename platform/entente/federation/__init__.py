"""Other installations: who they are, what is said between them, and what follows from it here (ADR 0047)."""
