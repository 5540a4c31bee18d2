"""What people type about datasets, uploads, links, holds and joins."""
