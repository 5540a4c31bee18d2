"""Acts that people confirm with a passkey: what is signed, how it is verified, and what the worker then believes (ADR 45)."""
