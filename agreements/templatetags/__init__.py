"""Template tags that show what agreements know of an organization."""
