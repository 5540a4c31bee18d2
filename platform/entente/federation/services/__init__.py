"""What the operator of a node does in the network, from the command line; and what people do with what came from other nodes."""
