"""What only developers use: the demonstration, services on this machine and benchmarks. The wheel holds none of it."""
