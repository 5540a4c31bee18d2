"""Pages of organizations and their people."""
