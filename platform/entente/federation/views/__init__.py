"""What other nodes ask and bring. A request stores and reads; what follows from a message is the worker's."""
