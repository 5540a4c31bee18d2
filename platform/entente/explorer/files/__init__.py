"""What a page shows, as files for other programs and for paper."""
