"""The demonstration: an invented network, an invented table, and the whole line walked by the services of every day."""
