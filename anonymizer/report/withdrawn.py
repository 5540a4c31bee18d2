"""How many people asked not to be included and were left out of a run, in words: exact for their own organization, in steps of k for everyone else.

A count that grew by one between two versions would say that somebody left; in steps, and with none told like few, it says nothing of anybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.formats import number_format
from django.utils.translation import gettext, ngettext

from anonymizer.models import Run
from anonymizer.policies import DEFAULT_K


def withdrawn_sentences(run: Run) -> list[str]:
    """For whoever reads the report of a run; empty where nobody was left out. The holder of a pool reads no exact count of other organizations' people."""
    counts = run.report.withdrawn
    persons, records = counts.get("persons", 0), counts.get("records", 0)
    if not persons:
        return []
    if run.dataset.is_pool:
        return [withdrawn_in_steps(run)]
    people = ngettext(
        "%(count)s person asked not to be included.", "%(count)s people asked not to be included.", persons
    ) % {"count": number_format(persons)}
    rows = ngettext("%(count)s row was left out.", "%(count)s rows were left out.", records) % {
        "count": number_format(records)
    }
    sentences = [f"{people} {rows}"]
    if counts.get("spellings", 0) > persons:
        sentences.append(
            gettext(
                "Their numbers are written in %(count)s ways in the table. What is read alike was left out with them: look whether it was other people."
            )
            % {"count": number_format(counts["spellings"])}
        )
    sentences.append(
        gettext(
            "Whoever holds an earlier version could see from the difference who left. The comparison before publication judges that, and refuses what would tell of "
            "too few people. Recall the earlier release then, and release this one once its copies are destroyed."
        )
    )
    return sentences


def withdrawn_in_steps(run: Run) -> str:
    """What certificates and registers say."""
    least = persons_in_steps(run.report.withdrawn, step_of(run))
    if not least:
        return gettext("People who asked not to be included are left out: fewer than %(count)s") % {
            "count": number_format(step_of(run))
        }
    return gettext("People who asked not to be included are left out: at least %(count)s") % {
        "count": number_format(least)
    }


def step_of(run: Run) -> int:
    """How many people at least stand together in whatever leaves of the run."""
    return max(DEFAULT_K, run.recipe.required_k if run.recipe else 0)


def persons_in_steps(counts: Mapping[str, Any], step: int) -> int:
    """How many people were left out, rounded down.

    >>> [persons_in_steps({"persons": persons}, 11) for persons in (0, 10, 11, 21, 22)]
    [0, 0, 11, 11, 22]
    """
    return int(counts.get("persons", 0)) // step * step
