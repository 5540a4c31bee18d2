"""A database role for each process: what ``grants.py`` of each app declares, applied by ``migrate`` and compared by ``doctor``."""
