"""The README of a release, in English and in French: what it is, how it was anonymized, what one may do with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from django.template.loader import render_to_string
from django.utils.translation import override

from agreements.wording.terms import brief
from exports.accountability.legal_terms import status_in_words
from exports.formats import Format, needs_style
from exports.layers.sources import derivation_of
from exports.models import Release
from exports.packages.citation import citation
from exports.packages.columns import Field
from exports.packages.geography import STYLE
from exports.packages.wording import dictionary, places_in_words, protection

README_NAMES: Final = {"en": "README.md", "fr": "LISEZMOI.md"}


def readme_of(release: Release, fields: Sequence[Field], *, language: str) -> str:
    """The text, as Markdown."""
    derivation = derivation_of(release)
    with override(language):
        context = {
            "derivation": derivation,
            "received": None if derivation is None else derivation.entitlement.release,
            "source_citation": "" if derivation is None else citation(derivation.entitlement.release),
            "release": release,
            "dataset": release.dataset,
            "version": release.run.version,
            "records": release.run.report.records,
            "formats": [(Format(form).file_name, Format(form).label) for form in release.formats],
            "other_readme": README_NAMES["fr" if language == "en" else "en"],
            "columns": [_without_bars(entry) for entry in dictionary(release, fields)],
            "protection": protection(release, fields),
            "places": places_in_words(release),
            "style": STYLE if needs_style(release.formats) else "",
            "legal": status_in_words(release.legal_status),
            "terms": brief(release.agreement.machine_terms),
            "digest": release.agreement.digest(),
            "citation": citation(release),
        }
        return render_to_string("exports/package/readme.txt", context)


def _without_bars(entry: object) -> tuple[str, ...]:
    """The parts of an entry, for a table in Markdown, in which a bar would end the cell."""
    return tuple(
        str(getattr(entry, part)).replace("|", "\\|").replace("\n", " ") for part in ("name", "type", "done", "note")
    )
