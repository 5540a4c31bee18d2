"""Places by an index of several indicators, each with a weight and a direction."""
