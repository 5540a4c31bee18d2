"""How a message reaches a webhook: what signs it, and the one request that carries it."""
