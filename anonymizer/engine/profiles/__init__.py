"""What the columns of a table hold, judged from their names and their values: kind, role, identifiers, identities."""
