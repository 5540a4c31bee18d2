"""Cases of the term ``keeping``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[("copy_allowed", "at_provider")],
    words=[
        ("at_provider", "With the provider alone", "Chez le fournisseur seulement"),
        (
            "copy_allowed",
            "A sealed copy on the recipient’s node as well",
            "Une copie scellée sur le nœud du destinataire aussi",
        ),
    ],
    answers=[(["copy_allowed"], "copy_allowed"), (["at_provider"], "at_provider"), ([""], "at_provider")],
    wrong_answers=[["anywhere"]],
    odrl=[({}, "entente:keepCopy"), ({"keeping": "at_provider"}, "entente:keepCopy")],
    not_in_odrl=[({"keeping": "copy_allowed"}, "entente:keepCopy")],
)
