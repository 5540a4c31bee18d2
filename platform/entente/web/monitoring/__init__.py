"""What an operator watches: whether the web process is ready, and metrics of the whole installation. Codes, counts and seconds; nothing of a person or a table (ADR 0074)."""
