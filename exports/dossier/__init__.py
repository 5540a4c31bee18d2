"""The dossier of a release: every requirement of the law with its record, with what a person wrote, or with what is missing."""

from exports.dossier.assembly import (
    Dossiered,
    Row,
    Section,
    State,
    assembled,
    changes_since,
    fingerprints,
    questions_of,
)
from exports.dossier.document import dossier_document
from exports.dossier.pdf import as_pdf

__all__ = [
    "Dossiered",
    "Row",
    "Section",
    "State",
    "as_pdf",
    "assembled",
    "changes_since",
    "dossier_document",
    "fingerprints",
    "questions_of",
]
