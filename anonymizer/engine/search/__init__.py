"""The search for levels: a lattice of generalizations, bounds on its boxes, branch and bound, and the risk-utility frontier."""
