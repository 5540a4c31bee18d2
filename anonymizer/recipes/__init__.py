"""Recipes of runs: how one begins, what is asked about its columns, what is proposed, and how it is confirmed."""
