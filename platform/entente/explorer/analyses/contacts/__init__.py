"""Contacts narrowed down by period and by any value of any column."""
