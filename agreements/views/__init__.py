"""Pages of agreements: lists and drafts, the agreement itself, and the question before each act."""
