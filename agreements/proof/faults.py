"""What can be wrong with an ``agreement.json``, in both languages."""

from __future__ import annotations

from typing import Final

from entente.proof import Fault, Sentence


class AgreementFault(Fault):
    """What is wrong with a document."""

    NOT_A_DOCUMENT = (
        "not_a_document",
        "This file is no agreement.json, or it is damaged.",
        "Ce fichier n’est pas un agreement.json, ou il est endommagé.",
    )
    PART_CHANGED = (
        "part_changed",
        "Differs from what was signed: {where}.",
        "Diffère de ce qui a été signé\u00a0: {where}.",
    )
    PART_ADDED = ("part_added", "Was not signed: {where}.", "N’a pas été signé\u00a0: {where}.")
    PART_REMOVED = ("part_removed", "Was signed and is missing: {where}.", "A été signé et manque\u00a0: {where}.")
    SIGNATURE_WRONG = (
        "signature_wrong",
        "A signature does not verify: {where}.",
        "Une signature n’est pas valide\u00a0: {where}.",
    )
    KEY_MISSING = (
        "key_missing",
        "The public key of a signature is missing: {where}.",
        "La clé publique d’une signature manque\u00a0: {where}.",
    )
    KEY_NOT_TRUSTED = (
        "key_not_trusted",
        "The key is not among those that you trust: {where}.",
        "La clé n’est pas de celles auxquelles vous vous fiez\u00a0: {where}.",
    )
    KEY_REVOKED = (
        "key_revoked",
        "Signed with a key that had been revoked: {where}.",
        "Signé avec une clé qui avait été révoquée\u00a0: {where}.",
    )
    NOT_A_PARTY = (
        "not_a_party",
        "Signed by an organization that is no party: {where}.",
        "Signé par un organisme qui n’est pas partie à l’entente\u00a0: {where}.",
    )
    NAME_CHANGED = (
        "name_changed",
        "The name of a party differs from the one that was signed. Signature of: {where}.",
        "Le nom d’une partie diffère de celui qui a été signé. Signature de\u00a0: {where}.",
    )
    QUORUM_OPEN = ("quorum_open", "Signatures are missing: {where}.", "Il manque des signatures\u00a0: {where}.")
    PREVIOUS_WRONG = (
        "previous_wrong",
        "A party’s signature stands under the previous version, which does not verify.",
        "La signature d’une partie vaut par la version précédente, qui n’est pas valide.",
    )
    PRINT_UNKNOWN = (
        "print_unknown",
        "The PDF is not the one that was printed for this agreement: it was changed, or belongs to another one.",
        "Le PDF n’est pas celui qui a été imprimé pour cette entente\u00a0: il a été modifié, ou appartient à une autre.",
    )
    CODE_WRONG = (
        "code_wrong",
        "The code {where} is not that of this agreement.",
        "Le code {where} n’est pas celui de cette entente.",
    )

    def in_words(self, where: str, language: str) -> str:
        """What is wrong, and where. A clause or a term is called by its key, as the file calls it."""
        kind, _, key = where.partition(".")
        if key and kind in _KINDS:
            return Fault.in_words(self, _KINDS[kind].of(language, key=key), language)
        return Fault.in_words(self, _PARTS[where].of(language) if where in _PARTS else where, language)


_KINDS: Final = {
    "clauses": Sentence("clause “{key}”", "clause «\u00a0{key}\u00a0»"),
    "terms": Sentence("term “{key}”", "condition «\u00a0{key}\u00a0»"),
}
_PARTS: Final = {
    "clauses": Sentence("order of the clauses", "ordre des clauses"),
    "title": Sentence("title", "titre"),
    "text": Sentence("text before the clauses", "texte qui précède les clauses"),
    "parties": Sentence("parties", "parties"),
    "starts_on": Sentence("first day", "premier jour"),
    "ends_on": Sentence("last day", "dernier jour"),
    "effective_on": Sentence("day from which it counts", "jour à compter duquel elle vaut"),
}
