"""Which groups of people, and which places, are helped less."""
