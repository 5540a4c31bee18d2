"""How contacts grow, and how they turn with the year."""
