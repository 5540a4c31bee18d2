"""Practice: a small invented network for whoever tries a role for the first time, in the installation of the demonstration and in no other (ADR 0065)."""
