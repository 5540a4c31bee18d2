"""Keys through their lives: the records of the node's, the node's signature on those of organizations, what is sealed anew, what ends."""
