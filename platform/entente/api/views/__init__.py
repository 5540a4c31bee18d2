"""The operations, by what they are about. Each parses by its schema, calls one service or query, and answers."""
