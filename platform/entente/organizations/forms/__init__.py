"""Forms about people, and those that take the code of a second factor."""
