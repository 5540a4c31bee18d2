"""What leaves is worth having, measured: the two-way tables of a released file, the data sets and the methods that are compared."""
