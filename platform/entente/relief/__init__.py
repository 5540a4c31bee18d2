"""The night of a disaster: centres and counts of the people on the spot, a map, and a directory that opens without a network."""
