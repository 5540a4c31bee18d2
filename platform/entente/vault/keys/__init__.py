"""Keys: those of objects, each in a file of the key store, and the private ones of organizations."""
