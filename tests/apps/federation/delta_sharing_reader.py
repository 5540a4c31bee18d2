"""What an analyst does with the official client and a table of another node, printed as JSON. Run by the test beside it."""

from __future__ import annotations

import json
import sys

import delta_sharing

profile = sys.argv[1]
tables = delta_sharing.SharingClient(profile).list_all_tables()
url = f"{profile}#{tables[0].share}.{tables[0].schema}.{tables[0].name}"
frame = delta_sharing.load_as_pandas(url)
read = {
    "tables": len(tables),
    "rows": len(frame),
    "limited": len(delta_sharing.load_as_pandas(url, limit=3)),
    "visits": int(frame["visits"].sum()),
    "version": delta_sharing.get_table_version(url),
    "delta": len(delta_sharing.load_as_pandas(url, use_delta_format=True)),
}
print(json.dumps(read))
