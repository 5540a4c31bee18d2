"""Files of places and of figures, read as people keep them: what is sure comes in, the rest is refused with row and reason."""
