"""``datapackage.json``: the files of a release described for machines (Data Package v2, https://datapackage.org/).

Below what a count is hidden is a *constraint* of its column, so that any validator of Data Packages finds a cell that should
not be there, with no knowledge of this platform.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.conf import settings
from django.utils.translation import override

from entente.vault.models import SealedObject
from exports.formats import MEDIA_TYPES, Format
from exports.layers.sources import sources_for_package
from exports.models import Release
from exports.packages.citation import citation
from exports.packages.columns import HIDDEN, Field
from exports.packages.geography import STYLE
from exports.packages.readme import README_NAMES
from exports.packages.wording import about_places, dictionary

_PROFILES = "https://datapackage.org/profiles/2.0"


def descriptor_of(release: Release, fields: Sequence[Field], data: Mapping[str, SealedObject]) -> dict[str, Any]:
    """The descriptor of a release whose ``data`` lie in files of these names."""
    dataset, version = release.dataset, release.run.version
    with override("en"):
        cited = citation(release)
    sources, further = sources_for_package(release)
    return {
        "$schema": f"{_PROFILES}/datapackage.json",
        "name": f"release-{release.pk}",
        "id": f"urn:uuid:{release.pk}",
        "title": dataset.title_en or dataset.title_fr,
        "description": dataset.description_en or dataset.description_fr,
        "entente:title_fr": dataset.title_fr or dataset.title_en,
        "entente:description_fr": dataset.description_fr or dataset.description_en,
        "homepage": settings.BASE_URL,
        "version": str(version.number),
        "created": release.released_at.isoformat(),
        "contributors": [{"title": dataset.owner.name_en or dataset.owner.name_fr, "roles": ["provider"]}],
        "licenses": [
            {
                "name": f"agreement-{agreement.pk}",
                "title": agreement.title_en or agreement.title_fr,
                "path": README_NAMES["en"],
            }
            for agreement in (release.agreement, *further)
        ],
        **({"sources": sources} if sources else {}),
        "entente:citation": cited,
        "entente:period": [version.period_start.isoformat(), version.period_end.isoformat()],
        "resources": [
            *(_resource(release, Format(form), fields, data[Format(form).file_name]) for form in release.formats),
            *([_style(data[STYLE])] if STYLE in data else []),
        ],
    }


def _resource(release: Release, form: Format, fields: Sequence[Field], sealed: SealedObject) -> dict[str, Any]:
    described: dict[str, Any] = {
        "name": f"data-{form.value}",
        "path": form.file_name,
        "format": form.value,
        "mediatype": MEDIA_TYPES[form],
        "hash": f"sha256:{sealed.sha256}",
    }
    if form != Format.PARQUET:  # validators without a reader of Parquet count no bytes, and call that a fault
        described["bytes"] = sealed.size_bytes
    if form.is_geographic:
        described |= {"description": about_places(release)}
    if form == Format.CSV:
        described |= {
            "type": "table",
            "encoding": "utf-8",
            "dialect": {"$schema": f"{_PROFILES}/tabledialect.json", "lineTerminator": "\r\n"},
            "schema": table_schema(release, fields),
        }
    return described


def _style(sealed: SealedObject) -> dict[str, Any]:
    return {
        "name": "data-style",
        "path": STYLE,
        "format": "qml",
        "mediatype": "application/xml",
        "hash": f"sha256:{sealed.sha256}",
        "bytes": sealed.size_bytes,
    }


def table_schema(release: Release, fields: Sequence[Field]) -> dict[str, Any]:
    """The columns of the CSV file. Titles and descriptions are in English; ``_fr`` holds the French ones."""
    with override("en"):
        english = dictionary(release, fields)
    with override("fr"):
        french = dictionary(release, fields)
    described = []
    for field, en, fr in zip(fields, english, french, strict=True):
        described.append(
            {
                "name": field.name,
                **_typed(field),
                "description": " ".join(filter(None, (f"{en.done}.", en.note))),
                "entente:description_fr": " ".join(filter(None, (f"{fr.done}.", fr.note))),
            }
        )
    starred = any(field.has_hidden and field.type != "string" for field in fields)
    return {
        "$schema": f"{_PROFILES}/tableschema.json",
        "fields": described,
        "missingValues": ["", HIDDEN] if starred else [""],
    }


def _typed(field: Field) -> dict[str, Any]:
    if field.smallest_count is not None:
        # A number could have a minimum, but 0 is shown and lies below it, and * is no number.
        return {
            "type": "string",
            "constraints": {"pattern": count_pattern(field.smallest_count)},
            "entente:smallest_count": field.smallest_count,
        }
    if field.has_missing or field.has_hidden:
        return {"type": field.type}
    return {"type": field.type, "constraints": {"required": True}}


def count_pattern(smallest: int) -> str:
    r"""A regular expression of what a count may show: ``*``, 0, or a whole number from ``smallest`` on.

    >>> count_pattern(11)
    '\\*|0|1[1-9]|[2-9][0-9]|[1-9][0-9]{2,}'
    >>> count_pattern(6)
    '\\*|0|[6-9]|[1-9][0-9]{1,}'
    """
    digits = str(max(smallest, 1))
    ways = []
    for place, digit in enumerate(digits):  # a larger digit in this place, the same ones before it
        rest = len(digits) - place - 1
        least = int(digit) + (0 if rest == 0 else 1)
        if least <= 9:
            tail = "" if rest == 0 else "[0-9]" if rest == 1 else f"[0-9]{{{rest}}}"
            ways.append(f"{digits[:place]}{'9' if least == 9 else f'[{least}-9]'}{tail}")
    ways.reverse()
    return "|".join([r"\*", "0", *ways, f"[1-9][0-9]{{{len(digits)},}}"])
