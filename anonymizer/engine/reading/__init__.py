"""Reading tables as people keep them."""
