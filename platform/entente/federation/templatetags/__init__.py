"""What pages of lower apps show of other nodes."""
