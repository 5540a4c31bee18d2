"""A table as data: readers and writers of files, and columns as integer codes."""
