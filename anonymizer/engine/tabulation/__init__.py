"""Tables of counts and magnitudes: which cells must not be shown, and which others must be hidden so that nobody works them out."""
