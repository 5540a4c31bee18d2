"""What a loader of Croissant makes of a description, printed as JSON. Run by the test beside it, with the loader's packages on the path."""

from __future__ import annotations

import json
import sys

import mlcroissant

dataset = mlcroissant.Dataset(jsonld=sys.argv[1])
records = list(dataset.records(record_set="dummy"))
print(
    json.dumps(
        {
            "records": len(records),
            "fields": len(records[0]),
            "errors": list(dataset.metadata.ctx.issues.errors),
            "warnings": list(dataset.metadata.ctx.issues.warnings),
            "first": {name: str(value) for name, value in records[0].items()},
        }
    )
)
