"""The network's list of nodes, as metadata of The Update Framework: written by stewards offline, verified by its own client. No database here."""
