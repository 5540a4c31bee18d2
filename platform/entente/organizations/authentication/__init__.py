"""How a person shows who she is: second factors, sessions, links and keys that open something, and limits to what an address may try."""
