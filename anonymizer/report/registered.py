"""What communities' authorities claim of a run's records, in words: left out, or held until the authority consents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext, ngettext

from anonymizer.models import Run
from entente.catalogue.communities import INDIGENOUS
from entente.organizations.models import Organization


def registered_sentences(run: Run) -> list[str]:
    """One sentence for each authority whose entries left records out of the run, hold some that are in it, or are hidden in its text."""
    counts = run.report.registered
    named = {authority for part in ("left_out", "held", "hidden") for authority in counts.get(part, ())} - {INDIGENOUS}
    titles = {str(organization.pk): str(organization) for organization in Organization.objects.filter(pk__in=named)}
    left_out = [
        ngettext(
            "%(count)d record was left out: %(authority)s registered its place, or a name that it says.",
            "%(count)d records were left out: %(authority)s registered their places, or names that they say.",
            count,
        )
        % {"count": count, "authority": titles.get(authority, "")}
        for authority, count in counts.get("left_out", {}).items()
        if authority != INDIGENOUS
    ]
    held = [
        ngettext(
            "%(count)d record is held for %(authority)s: it leaves only under an agreement to which that authority is a party and consents.",
            "%(count)d records are held for %(authority)s: they leave only under an agreement to which that authority is a party and consents.",
            count,
        )
        % {"count": count, "authority": titles.get(authority, "")}
        for authority, count in counts.get("held", {}).items()
        if authority != INDIGENOUS
    ]
    hidden = [
        gettext("Names and places that %(authority)s registered are hidden where the text names them.")
        % {"authority": titles.get(authority, "")}
        for authority in counts.get("hidden", ())
        if authority != INDIGENOUS
    ]
    return _of_identity(counts) + left_out + held + hidden


def _of_identity(counts: Mapping[str, Any]) -> list[str]:
    """What reveals an Indigenous identity, whoever is registered."""
    sentences = []
    if count := counts.get("left_out", {}).get(INDIGENOUS, 0):
        sentences.append(
            ngettext(
                "%(count)d record was left out: a column that leaves reveals its Indigenous identity, Nation or community.",
                "%(count)d records were left out: columns that leave reveal their Indigenous identity, Nation or community.",
                count,
            )
            % {"count": count}
        )
    if count := counts.get("held", {}).get(INDIGENOUS, 0):
        sentences.append(
            ngettext(
                "%(count)d record reveals an Indigenous identity, Nation or community: it leaves only under an agreement that names an "
                "Indigenous authority, and on its consent.",
                "%(count)d records reveal an Indigenous identity, Nation or community: they leave only under an agreement that names an "
                "Indigenous authority, and on its consent.",
                count,
            )
            % {"count": count}
        )
    if INDIGENOUS in counts.get("hidden", ()):
        sentences.append(gettext("Names of Indigenous peoples and communities are hidden where the text names them."))
    return sentences
