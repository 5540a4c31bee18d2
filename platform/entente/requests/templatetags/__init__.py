"""Template tags that show, on pages of lower apps, what agreements say."""
