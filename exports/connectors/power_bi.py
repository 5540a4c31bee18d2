"""A file that opens Power BI Desktop at a dataset (.pbids): the kind of the source and its address. Power BI asks who may read, once."""

from __future__ import annotations

import json
from typing import Final

MEDIA_TYPE: Final = "application/json"


def data_source(address: str) -> bytes:
    """The file for a table at an address of the web."""
    details = {"protocol": "http", "address": {"url": address}, "authentication": None, "query": None}
    source = {"version": "0.1", "connections": [{"details": details, "options": {}, "mode": "Import"}]}
    return json.dumps(source, indent=2).encode()
