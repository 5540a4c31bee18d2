"""How far people in rural and other places live from a service."""
