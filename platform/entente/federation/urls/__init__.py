"""Addresses for other nodes, and pages about them."""
