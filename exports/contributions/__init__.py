"""What an organization's data did: the figures, and a page of them for its board and its funders."""
