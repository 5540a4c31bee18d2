"""Pages of the directory: for everyone, and for those who keep it."""
