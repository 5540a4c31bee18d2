"""What goes between nodes, as bytes: names, messages, receipts, signatures of requests. Loads no Django."""
