"""A file on its way in, and sealed bytes that become the next version of a series."""
