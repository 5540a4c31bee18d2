"""How a release is cited."""

from __future__ import annotations

from django.utils.translation import gettext

from entente.core.dates import date_format
from exports.models import Release


def citation(release: Release) -> str:
    """How to cite a release, in the language that is active."""
    dataset, version = release.dataset, release.run.version
    return gettext(
        "%(owner)s (%(year)d). %(title)s, version %(number)d, %(first)s to %(last)s. Entente release %(id)s."
    ) % {
        "owner": dataset.owner.name,
        "year": release.released_at.year,
        "title": dataset.title,
        "number": version.number,
        "first": date_format(version.period_start, "DATE_FORMAT"),
        "last": date_format(version.period_end, "DATE_FORMAT"),
        "id": release.pk,
    }
