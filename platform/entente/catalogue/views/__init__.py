"""Pages of datasets, uploads, joins, and what communities register."""
