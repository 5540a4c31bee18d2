"""What several releases tell together: who stands in which class of each, and among how few someone can still hide."""
