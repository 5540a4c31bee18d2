"""What CKAN's own parser of DCAT makes of the catalogue, printed; run with the environment that ``tools/benchmarks/setup`` makes for it."""

from __future__ import annotations

import sys
from pathlib import Path

from ckan.common import config
from ckanext.dcat.processors import RDFParser

config.setdefault("ckan.site_url", "http://localhost")
parser = RDFParser(profiles=["euro_dcat_ap_3"])
parser.parse(Path(sys.argv[1]).read_text(encoding="utf-8"), "turtle")
for dataset in sorted(parser.datasets(), key=lambda entry: entry["title"]):
    print(f"{dataset['title']}: {len(dataset['resources'])} resources")
    for resource in dataset["resources"]:
        print(f"  {resource.get('name') or '(no name)'} {resource.get('mimetype') or ''}".rstrip())
