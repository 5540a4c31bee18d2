"""The audit log as a Merkle tree: leaf numbers without gaps, signed heads, proofs, and their verification by anyone."""
