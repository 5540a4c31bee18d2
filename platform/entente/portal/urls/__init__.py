"""Addresses of the public catalogue: pages under a language, and those for machines."""
