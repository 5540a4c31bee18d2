"""What must be true before somebody sees rows, the values behind codes, or a candidate made again."""

from __future__ import annotations

from datetime import datetime, timedelta

from anonymizer.models import Look, Opening, Run
from anonymizer.policies.refusals import Refusal
from anonymizer.policies.runs import can_confirm
from anonymizer.states import OpeningStatus
from entente.core.verdicts import Verdict

CANDIDATE = "candidate"  # the label under which what a run made is sealed
OPENING_HOURS = timedelta(hours=24)  # how long after the second person agreed the values behind codes can be seen


def can_look(look: Look, *, is_asker: bool, has_key: bool, now: datetime) -> Verdict:
    """The view is still open, to the person who asked and in the browser that holds its key."""
    return Verdict.of(
        {Refusal.NOT_YOURS: is_asker, Refusal.LOOK_OVER: now < look.expires_at, Refusal.KEY_MISSING: has_key}
    )


def can_open(look: Look, *, longest: timedelta, now: datetime) -> Verdict:
    """The view may be filled: it ends, it ends when views do, and codes are those of the very run that it names."""
    is_in_time = now < look.expires_at <= now + longest
    belongs = look.opening is None or look.opening.escrow.run_id == look.run_id
    return Verdict.of({Refusal.LOOK_OVER: is_in_time, Refusal.NO_CODES: belongs})


def can_look_again(*, opened: int, most: int) -> Verdict:
    """``opened``: views of this person in this run within a day, by the audit trail."""
    return Verdict.of({Refusal.LOOKS_SPENT: opened < most})


def can_show_originals(run: Run) -> Verdict:
    """What was read from the upload still exists."""
    return Verdict.of({Refusal.ORIGINAL_GONE: run.version.destroyed_at is None and run.version.table_id is not None})


def can_preview(run: Run, *, is_of_rows: bool) -> Verdict:
    """The run waits for a recipe, and there are rows of which common values can be shown."""
    return (
        can_confirm(run, identifiers_kept=False)
        & can_show_originals(run)
        & Verdict.of({Refusal.NOT_OF_ROWS: is_of_rows})
    )


def can_show_candidate(run: Run, *, label: str) -> Verdict:
    """There is a candidate, and it still exists. ``label``: of what the run names as it; a row could name the originals."""
    exists = run.candidate_id is not None and run.destroyed_at is None
    return Verdict.of({Refusal.CANDIDATE_GONE: exists and label == CANDIDATE})


def can_replay(run: Run, *, label: str, replayed: int, most: int) -> Verdict:
    """A run was measured, and all that it was made from still exists. ``replayed``: how often it was made again within a day."""
    has_secret = Verdict.of({Refusal.CANDIDATE_GONE: run.seed_id is not None and run.recipe_id is not None})
    again = can_look_again(opened=replayed, most=most)
    return can_show_originals(run) & can_show_candidate(run, label=label) & has_secret & again


def can_ask_codes(run: Run) -> Verdict:
    """A list of codes was kept, and it still exists."""
    return Verdict.of({Refusal.NO_CODES: hasattr(run, "escrow") and run.escrow.destroyed_at is None})


def can_answer(opening: Opening, *, is_asker: bool) -> Verdict:
    """The request is open, the list exists, and it is somebody else who answers."""
    return can_ask_codes(opening.escrow.run) & Verdict.of(
        {Refusal.NOT_ASKED: opening.status == OpeningStatus.ASKED, Refusal.SAME_PERSON: not is_asker}
    )


def can_withdraw(opening: Opening, *, is_asker: bool) -> Verdict:
    """The request is open, and it is whoever asked who takes it back."""
    return Verdict.of({Refusal.NOT_ASKED: opening.status == OpeningStatus.ASKED, Refusal.NOT_THE_ASKER: is_asker})


def can_trace(opening: Opening, *, is_one_of_both: bool, now: datetime) -> Verdict:
    """Two people agreed, not long ago, and it is one of them who looks."""
    agreed = (
        opening.status == OpeningStatus.AGREED
        and opening.answered_by_id is not None
        and opening.answered_by_id != opening.asked_by_id
    )
    in_time = opening.answered_at is not None and now < opening.answered_at + OPENING_HOURS
    return can_ask_codes(opening.escrow.run) & Verdict.of(
        {
            Refusal.NOT_AGREED: agreed,
            Refusal.OPENING_OVER: not agreed or in_time,
            Refusal.NOT_YOURS: is_one_of_both,
        }
    )
