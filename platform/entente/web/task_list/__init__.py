"""What waits for a person, over all apps: a module for each kind of record, and the list that shows them together."""
