"""Services within reach against the people who may need them."""
