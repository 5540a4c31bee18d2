"""What an analyst does with the official client, printed as JSON. Run by the test beside it, with the client's packages on the path."""

from __future__ import annotations

import json
import sys

import delta_sharing

profile, version = sys.argv[1], int(sys.argv[2])
client = delta_sharing.SharingClient(profile)
shares = client.list_shares()
tables = client.list_all_tables()
table = tables[0]
url = f"{profile}#{table.share}.{table.schema}.{table.name}"
frame = delta_sharing.load_as_pandas(url)
first = delta_sharing.load_as_pandas(url, version=version)
limited = delta_sharing.load_as_pandas(url, limit=3)
metadata = delta_sharing.get_table_metadata(url)
protocol = delta_sharing.get_table_protocol(url)
changes = delta_sharing.load_table_changes_as_pandas(url, starting_version=0, ending_version=1)
delta = delta_sharing.load_as_pandas(url, use_delta_format=True)
pinned = delta_sharing.load_as_pandas(url, version=version, limit=3, use_delta_format=True)
delta_changes = delta_sharing.load_table_changes_as_pandas(
    url, starting_version=0, ending_version=1, use_delta_format=True
)
try:
    delta_sharing.load_as_pandas(url, version=99)
    refused = ""
except Exception as error:  # noqa: BLE001 # whatever the client makes of it
    refused = str(error)
print(
    json.dumps(
        {
            "shares": [each.name for each in shares],
            "schemas": [each.name for each in client.list_schemas(shares[0])],
            "tables": [each.name for each in client.list_tables(client.list_schemas(shares[0])[0])],
            "rows": len(frame),
            "types": {name: str(kind) for name, kind in frame.dtypes.items()},
            "visits": int(frame["visits"].sum()),
            "first_rows": len(first),
            "limited": len(limited),
            "changes": [
                [int(v), kind, n]
                for (v, kind), n in changes.groupby(["_commit_version", "_change_type"]).size().items()
            ],
            "delta": [len(delta), int(delta["visits"].sum()), len(pinned)],
            "delta_changes": [
                [int(v), kind, n]
                for (v, kind), n in delta_changes.groupby(["_commit_version", "_change_type"]).size().items()
            ],
            "version": delta_sharing.get_table_version(url),
            "fields": json.loads(metadata.schema_string)["fields"],
            "reader": protocol.min_reader_version,
            "refused": refused,
        }
    )
)
