"""Terms, flows and entries of the register in plain words, as pages and prints show them."""
