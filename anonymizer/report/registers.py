"""What the public registers of an organization achieved, in words; and which of them were named after the attacks were tried."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from django.utils.translation import gettext

from anonymizer.engine.attacks import NotTried, Rehearsal, Trial
from anonymizer.engine.attacks.trials import NAMED_REGISTER
from anonymizer.models import PublicRegister, RiskReport

type Titles = Mapping[str, str]
"""The names of registers, by their keys."""


def with_registers(rehearsal: Rehearsal, measured: RiskReport) -> tuple[Rehearsal, Titles]:
    """The rehearsal with what was named since, so that nobody takes it for tried, and the names of all registers."""
    listed = list(PublicRegister.objects.filter(organization=measured.run.dataset.owner_id))
    looked_at = {trial.register for trial in rehearsal.trials} | {item.register for item in rehearsal.not_tried}
    since = [
        NotTried(NAMED_REGISTER, "since", register=str(register.pk))
        for register in listed
        if register.retired_at is None and str(register.pk) not in looked_at
    ]
    titles = {str(register.pk): register.title for register in listed}
    not_tried = [item for item in rehearsal.not_tried if not (since and item.why == "none-named")]
    return replace(rehearsal, not_tried=(*not_tried, *since)), titles


def title_of(trial: Trial | NotTried, titles: Titles) -> str:
    """The name of the register that an attack links; blank where it links none."""
    return titles.get(trial.register, gettext("a register that is not on the list")) if trial.register else ""


def register_sentence(counts_persons: bool) -> str:
    """Of an attack that a column makes easier."""
    return _by_columns(counts_persons) + " " + gettext("“%(column)s” helps most.")


def register_sentence_unnamed(counts_persons: bool) -> str:
    """Of an attack that no column makes easier."""
    return _by_columns(counts_persons)


def file_sentence(counts_persons: bool) -> str:
    """Of the entries of a file."""
    return gettext(
        "Of %(entries)s entries in the file of “%(register)s”, %(inside)s agree with somebody in the table, whose right record is found in "
        "%(rate)s of the tries. Somebody of the file who is not in the table is taken for another person in %(control)s."
    )


def _by_columns(counts_persons: bool) -> str:
    if counts_persons:
        return gettext(
            "Whoever holds “%(register)s” knows %(known)s, and finds the right record of a person in it in %(rate)s of the tries; %(alone)s "
            "people stand alone by that. Of 100 people, %(complete)s are assumed to be in the register."
        )
    return gettext(
        "Whoever holds “%(register)s” knows %(known)s, and finds the right record of a person in it in %(rate)s of the tries; %(alone)s "
        "records stand alone by that. Of 100 people, %(complete)s are assumed to be in the register."
    )
