"""The dossier of a release or of an agreement: every requirement of the law with its record, with what a person wrote, or with what is missing."""

from exports.dossier.assembly import (
    Dossiered,
    Row,
    Section,
    State,
    answers_of,
    assembled,
    changes_since,
    fingerprints,
    questions_of,
)
from exports.dossier.document import dossier_document
from exports.dossier.pdf import as_pdf
from exports.dossier.records import Disclosure, Flow, Subject, keys_of, kind_of, owner_of

__all__ = [
    "Disclosure",
    "Dossiered",
    "Flow",
    "Row",
    "Section",
    "State",
    "Subject",
    "answers_of",
    "as_pdf",
    "assembled",
    "changes_since",
    "dossier_document",
    "fingerprints",
    "keys_of",
    "kind_of",
    "owner_of",
    "questions_of",
]
