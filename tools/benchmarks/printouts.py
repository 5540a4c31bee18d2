"""What programs and validators of others print of what leaves: ``docs/readers.md`` and ``docs/lecteurs.md``, made from tests that run them.

    tools/benchmarks/setup                                 # CKAN's parser, once
    .venv/bin/python tools/benchmarks/printouts.py

Nothing on the two pages is typed: each printout is what a test of ``bin/test`` saw, and that test fails where it should not look so.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tools.local.beside import CROISSANT, SHARING_CLIENT

ROOT = Path(__file__).resolve().parents[2]
CKAN = ROOT / "tools" / "benchmarks" / ".peers" / "ckan" / "bin" / "python"
TESTS = (
    "tests/contracts/test_partner_guide.py", "tests/contracts/test_series.py", "tests/contracts/test_hsds.py", "tests/contracts/test_api_schema.py",
    "tests/contracts/test_delta_sharing_schema.py", "tests/apps/exports/test_formats.py", "tests/apps/exports/test_verify_release.py",
    "tests/apps/exports/test_faults.py", "tests/apps/exports/test_combination.py", "tests/apps/line/test_tables.py", "tests/apps/portal/test_portal.py",
)  # fmt: skip
MOST = 80  # lines of one printout


@dataclass(frozen=True)
class Part:
    """A heading and a sentence in both languages, and the printouts below them."""

    en: str
    fr: str
    said_en: str
    said_fr: str
    names: tuple[str, ...]


PARTS = (
    Part("curl", "curl", "Dummy data, the latest version resumed, and a refusal in French.", "Des données fictives, la dernière version reprise là où elle s’était arrêtée, et un refus en français.", ("guide-1", "guide-2", "guide-3")),
    Part("pandas, by the official Delta Sharing client", "pandas, par le client officiel de Delta Sharing", "", "", ("guide-4",)),
    Part("DuckDB", "DuckDB", "", "", ("guide-5",)),
    Part("Entente’s own client", "Le client d’Entente", "", "", ("guide-6", "guide-7")),
    Part("GDAL, as QGIS asks it", "GDAL, comme QGIS l’interroge", "`…/latest.gpkg` opened over HTTP with the key: names of the places, rows in each, boundaries.", "`…/latest.gpkg` ouvert par HTTP avec la clé : noms des lieux, lignes de chacun, limites.", ("gdal",)),
    Part("Excel", "Excel", "The sheet of the workbook, read by openpyxl: a formula stays text.", "La feuille du classeur, lue par openpyxl : une formule reste du texte.", ("excel",)),
    Part("frictionless", "frictionless", "The package of a release.", "Le paquet d’une communication.", ("frictionless",)),
    Part("frictionless finds a leak", "frictionless trouve une fuite", "A count of 9 was changed to 3 where the smallest is 6.", "Un nombre de 9 a été changé en 3, alors que le plus petit est 6.", ("frictionless-leak",)),
    Part("pyshacl: the catalogue against the shapes of DCAT-AP 3", "pyshacl : le catalogue et les contraintes de DCAT-AP 3", "", "", ("pyshacl",)),
    Part("CKAN’s parser of DCAT", "L’analyseur DCAT de CKAN", "ckanext-dcat 2.4.4 on the same Turtle file.", "ckanext-dcat 2.4.4, sur le même fichier Turtle.", ("ckan",)),
    Part("mlcroissant", "mlcroissant", "The records of the dummy data, loaded by the reference loader.", "Les enregistrements des données fictives, chargés par le chargeur de référence.", ("mlcroissant",)),
    Part("HSDS 3.0", "HSDS 3.0", "Pages of the API against the published schemas.", "Des pages de l’API et les schémas publiés.", ("hsds",)),
    Part("schemathesis", "schemathesis", "The API against its own document, then Delta Sharing against the protocol’s: answers by status.", "L’API et son propre document, puis Delta Sharing et celui du protocole : réponses selon l’état.", ("schemathesis-api", "schemathesis-delta")),
    Part("entente verify", "entente verify", "A whole release, and one in which a line was added to the README.", "Une communication intacte, puis une autre où une ligne a été ajoutée au README.", ("verify", "verify-changed")),
    Part("Tampering", "Altérations", "Each change to each file of a release, and what is found.", "Chaque modification de chaque fichier d’une communication, et ce qui est trouvé.", ("tampering",)),
    Part("Faults", "Pannes", "A process that dies, each time at another point, and a store that answers wrongly: no half release, none lost or doubled. A full disk is two more.", "Un processus qui meurt, chaque fois à un autre point, et un stockage qui répond mal : aucune communication à moitié faite, perdue ou doublée. Un disque plein s’y ajoute deux fois.", ("deaths", "strikes")),
    Part("Releases together", "Les communications réunies", "A release that is 11-anonymous alone and 1-anonymous beside what the recipient holds.", "Une communication 11-anonyme seule et 1-anonyme avec ce que le destinataire détient.", ("cumulative",)),
)  # fmt: skip


def main() -> None:
    for client in (CROISSANT, SHARING_CLIENT):
        client.install()
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "PRINTOUTS": folder}
        subprocess.run([ROOT / "bin" / "test", *TESTS, "-q"], env=environment, check=True, cwd=ROOT)
        printouts = {path.name: path.read_text("utf-8") for path in Path(folder).iterdir()}
        printouts["ckan"] = _ckan(Path(folder) / "catalogue.ttl")
    printouts["hsds"] = "".join(printouts[name] for name in sorted(printouts) if name.startswith("hsds-"))
    for name in ("deaths", "strikes"):
        printouts[name] = _counted(printouts[name])
    missing = sorted({name for part in PARTS for name in part.names} - set(printouts))
    if missing:
        sys.exit(f"no printout: {', '.join(missing)}")
    (ROOT / "docs" / "readers.md").write_text(_page(printouts, french=False), encoding="utf-8")
    (ROOT / "docs" / "lecteurs.md").write_text(_page(printouts, french=True), encoding="utf-8")


def _page(printouts: dict[str, str], *, french: bool) -> str:
    head = HEAD_FR if french else HEAD_EN
    parts = []
    for part in PARTS:
        title, words = (part.fr, part.said_fr) if french else (part.en, part.said_en)
        blocks = "\n\n".join(f"```text\n{_shortened(_plain(printouts[name]))}\n```" for name in part.names)
        parts.append("\n\n".join(filter(None, (f"## {title}", words, blocks))))
    return head + "\n\n".join(parts) + "\n"


def _plain(text: str) -> str:
    """Without colours, and with the same identifiers each time: those of a test's own world say nothing."""
    text = re.sub(r"\x1b\[[0-9;]*m", "", text)
    text = re.sub(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "…", text)
    text = re.sub(r"/tmp/\S*/", "", text)
    text = re.sub(r"\b\d+\.\d+ Seconds", "…", text)
    return re.sub(r"\b[0-9a-f]{32,}\b", "…", text).strip()


def _shortened(text: str) -> str:
    lines = [line.rstrip() for line in text.splitlines()]
    return "\n".join(lines if len(lines) <= MOST else [*lines[:MOST], "…"])


def _counted(text: str) -> str:
    """How many points there are of each kind, and all together."""
    lines = text.splitlines()
    kinds = Counter(re.sub(r" \d+( .*)?$", "", line) for line in lines)
    return "\n".join([f"{len(lines)} points", *(f"{count:>3} {kind}" for kind, count in kinds.items())])


def _ckan(catalogue: Path) -> str:
    if not CKAN.exists():
        sys.exit("CKAN's parser is not here: run tools/benchmarks/setup first")
    script = ROOT / "tools" / "benchmarks" / "ckan_parser.py"
    return subprocess.run([CKAN, script, catalogue], check=True, capture_output=True, text=True).stdout


HEAD_EN = """\
# What others’ programs say

[En français](lecteurs.md)

What a partner sees in the first five minutes, and what validators that are not ours print of what leaves. Every line below is what a test saw: the page is made by

```sh
tools/benchmarks/setup                                 # CKAN’s parser, once
.venv/bin/python tools/benchmarks/printouts.py
```

The programs themselves stand in the [guide for partners](guides/partner.md). How fast access ends is in [benchmarks](benchmarks.md#ending-access).

"""
HEAD_FR = """\
# Ce qu’en disent les programmes des autres

[In English](readers.md)

Ce qu’un partenaire voit dans les cinq premières minutes, et ce qu’affichent, de ce qui sort, des validateurs qui ne sont pas les nôtres. Chaque ligne ci-dessous est ce qu’un essai a vu :
la page est faite par

```sh
tools/benchmarks/setup                                 # l’analyseur de CKAN, une fois
.venv/bin/python tools/benchmarks/printouts.py
```

Les programmes eux-mêmes sont dans le [guide des partenaires](guides/partenaire.md). La vitesse à laquelle l’accès prend fin est dans les [bancs d’essai](bancs-d-essai.md).

"""

if __name__ == "__main__":
    main()
