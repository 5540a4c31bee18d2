"""Agreements that exist on paper: the spreadsheet that lists them, and scans."""
