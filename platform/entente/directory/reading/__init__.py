"""Files of a directory, in whatever form they come, as rows of the standard's tables."""
