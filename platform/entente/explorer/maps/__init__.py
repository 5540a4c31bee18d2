"""Borders, classes of a map, points of services, distances."""
