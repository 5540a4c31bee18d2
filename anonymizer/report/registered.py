"""What communities' authorities claim of a run's records, in words: left out, or held until the authority consents."""

from __future__ import annotations

from django.utils.translation import ngettext

from anonymizer.models import Run
from entente.organizations.models import Organization


def registered_sentences(run: Run) -> list[str]:
    """One sentence for each authority whose entries left records out of the run, or hold some that are in it."""
    told = run.report.registered
    titles = {str(each.pk): str(each) for each in Organization.objects.filter(pk__in={*told.get("left_out", ()), *told.get("held", ())})}  # fmt: skip
    left_out = [
        ngettext(
            "%(count)d record was left out: %(authority)s registered its place, or a name that it says.",
            "%(count)d records were left out: %(authority)s registered their places, or names that they say.",
            count,
        )
        % {"count": count, "authority": titles.get(authority, "")}
        for authority, count in told.get("left_out", {}).items()
    ]
    held = [
        ngettext(
            "%(count)d record is held for %(authority)s: it leaves only under an agreement to which that authority is a party and consents.",
            "%(count)d records are held for %(authority)s: they leave only under an agreement to which that authority is a party and consents.",
            count,
        )
        % {"count": count, "authority": titles.get(authority, "")}
        for authority, count in told.get("held", {}).items()
    ]
    return left_out + held
