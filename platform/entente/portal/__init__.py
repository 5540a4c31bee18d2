"""The public catalogue: what may be asked for, for people and for machines. Only what anyone may know exists."""
