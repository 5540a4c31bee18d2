"""Whatever is sealed to an organization lies where a rotation meets it: in the key store, or in rows that were registered."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SEALS = {
    # into the key store, with the identifier of the file as what binds it
    "anonymizer/services/codes.py": 1,
    "anonymizer/services/samples.py": 1,
    "anonymizer/tasks/anonymize.py": 1,
    "anonymizer/tasks/codes.py": 1,
    "exports/services/rights.py": 1,
    "platform/entente/catalogue/uploads/intake.py": 1,
    "platform/entente/vault/objects.py": 1,
    "platform/entente/vault/keys/lending.py": 1,
    "platform/entente/vault/keys/resealing.py": 1,
    # into a message, opened when it arrives; what stays of it is evidence that somebody said something
    "platform/entente/federation/tasks/counts.py": 1,
    # into a file that the operators carry, opened by the keys that the other node made for it
    "platform/entente/federation/services/moves.py": 1,
    # into rows that `sealed_in` names
    "platform/entente/requests/sealed.py": 2,
}


def test_every_place_that_seals_to_an_organization_is_known() -> None:
    sources = [
        path for folder in ("platform", "agreements", "anonymizer", "exports") for path in (ROOT / folder).rglob("*.py")
    ]
    calls = {
        str(path.relative_to(ROOT)): len(re.findall(r"(?<!def )\bseal_to\(", path.read_text())) for path in sources
    }

    assert {path: count for path, count in calls.items() if count} == SEALS, (
        "what lies neither in the key store nor in rows of entente.organizations.keys.retirement.sealed_in is lost with a key"
    )
