"""Pages of the explorer that are no analysis: the map, cubes, imports, kept views."""
