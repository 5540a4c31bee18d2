"""A report for a programme over a range of days."""
