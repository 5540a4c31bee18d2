"""Files of a directory on their way in: read in whatever form they come, understood as rows of the standard's tables, judged and written."""
