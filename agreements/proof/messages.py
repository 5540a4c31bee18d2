"""What a check of an agreement says, in both languages: the command line loads no Django."""

from __future__ import annotations

from typing import Final

from agreements.proof.verify import Fault, Finding

_WORDS: Final[dict[str, tuple[str, str]]] = {
    "code": ("Verification code:", "Code de vérification\u00a0:"),
    "signed": ("Signed by {person}, {at}", "Signé par {person}, {at}"),
    "signed_on_paper": (
        "Signed on paper by {person}, recorded {at}",
        "Signé sur papier par {person}, consigné {at}",
    ),
    "whole": (
        "The agreement is what its parties signed.",
        "L’entente est bien celle que les parties ont signée.",
    ),
    "whole_with_pdf": (
        "The agreement is what its parties signed, and the PDF is its print.",
        "L’entente est bien celle que les parties ont signée, et le PDF en est l’impression.",
    ),
    "compare": (
        "The keys come from the file itself. Compare their SHA-256 with what each organization tells you:",
        "Les clés proviennent du fichier lui-même. Comparez leur SHA-256 à ce que chaque organisme vous indique\u00a0:",
    ),
    "not_whole": (
        "Do not rely on this file. Ask a party for the original.",
        "Ne vous fiez pas à ce fichier. Demandez l’original à l’une des parties.",
    ),
}
_FAULTS: Final[dict[Fault, tuple[str, str]]] = {
    Fault.NOT_A_DOCUMENT: (
        "This file is no agreement.json, or it is damaged.",
        "Ce fichier n’est pas un agreement.json, ou il est endommagé.",
    ),
    Fault.PART_CHANGED: (
        "Differs from what was signed: {where}.",
        "Diffère de ce qui a été signé\u00a0: {where}.",
    ),
    Fault.PART_ADDED: ("Was not signed: {where}.", "N’a pas été signé\u00a0: {where}."),
    Fault.PART_REMOVED: ("Was signed and is missing: {where}.", "A été signé et manque\u00a0: {where}."),
    Fault.SIGNATURE_WRONG: (
        "A signature does not verify: {where}.",
        "Une signature n’est pas valide\u00a0: {where}.",
    ),
    Fault.KEY_MISSING: (
        "The public key of a signature is missing: {where}.",
        "La clé publique d’une signature manque\u00a0: {where}.",
    ),
    Fault.KEY_NOT_TRUSTED: (
        "The key is not among those that you trust: {where}.",
        "La clé n’est pas de celles auxquelles vous vous fiez\u00a0: {where}.",
    ),
    Fault.NOT_A_PARTY: (
        "Signed by an organization that is no party: {where}.",
        "Signé par un organisme qui n’est pas partie à l’entente\u00a0: {where}.",
    ),
    Fault.NAME_CHANGED: (
        "The name of a party differs from the one that was signed. Signature of: {where}.",
        "Le nom d’une partie diffère de celui qui a été signé. Signature de\u00a0: {where}.",
    ),
    Fault.QUORUM_OPEN: ("Signatures are missing: {where}.", "Il manque des signatures\u00a0: {where}."),
    Fault.PREVIOUS_WRONG: (
        "A party’s signature stands under the previous version, which does not verify.",
        "La signature d’une partie vaut par la version précédente, qui n’est pas valide.",
    ),
    Fault.PRINT_UNKNOWN: (
        "The PDF is not the one that was printed for this agreement: it was changed, or belongs to another one.",
        "Le PDF n’est pas celui qui a été imprimé pour cette entente\u00a0: il a été modifié, ou appartient à une autre.",
    ),
    Fault.CODE_WRONG: (
        "The code {where} is not that of this agreement.",
        "Le code {where} n’est pas celui de cette entente.",
    ),
}
_PARTS: Final[dict[str, tuple[str, str]]] = {
    "clauses": ("order of the clauses", "ordre des clauses"),
    "title": ("title", "titre"),
    "text": ("text before the clauses", "texte qui précède les clauses"),
    "parties": ("parties", "parties"),
    "starts_on": ("first day", "premier jour"),
    "ends_on": ("last day", "dernier jour"),
    "effective_on": ("day from which it counts", "jour à compter duquel elle vaut"),
}


def words(name: str, language: str) -> str:
    """A sentence of the check, in ``"en"`` or ``"fr"``."""
    return _WORDS[name][language == "fr"]


def sentence(finding: Finding, language: str) -> str:
    """A finding in words. A clause or a term is called by its key, as the file calls it."""
    french = language == "fr"
    kind, _, key = finding.where.partition(".")
    match kind if key else "":
        case "clauses":
            where = f"clause «\u00a0{key}\u00a0»" if french else f"clause “{key}”"
        case "terms":
            where = f"condition «\u00a0{key}\u00a0»" if french else f"term “{key}”"
        case _:
            where = _PARTS[finding.where][french] if finding.where in _PARTS else finding.where
    return _FAULTS[finding.fault][french].format(where=where)
