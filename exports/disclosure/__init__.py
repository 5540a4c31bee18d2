"""What a comparison with all that a recipient holds found, in words; and the check of a table that she would publish."""
