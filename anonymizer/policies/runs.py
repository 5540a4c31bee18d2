"""What must be true before a recipe is confirmed, a run approved, a table made."""

from __future__ import annotations

from anonymizer.models import Run
from anonymizer.policies.refusals import Refusal
from anonymizer.states import PASSWORD_CODES, RunStatus, Step
from entente.core.verdicts import Verdict


def can_start(*, open_runs: int, original_exists: bool, is_joint: bool = False, is_pooled: bool = False) -> Verdict:
    """No run of the version is open, and there is something to read that is its owner's own and not in a pool with others'."""
    return Verdict.of(
        {
            Refusal.STILL_OPEN: open_runs == 0,
            Refusal.ORIGINAL_GONE: original_exists,
            Refusal.JOINT: not is_joint,
            Refusal.POOLED: not is_pooled,
        }
    )


def can_show_alone(*, is_pool: bool) -> Verdict:
    """The rows are of one organization, so that its people may see them, count them and try recipes on them."""
    return Verdict.of({Refusal.OF_SEVERAL: not is_pool})


def decides_for_controller(*, by_processor: bool) -> Verdict:
    """Whoever decides is not of the processor that delivers the rows."""
    return Verdict.of({Refusal.BY_PROCESSOR: not by_processor})


def can_make_count_table(*, is_of_rows: bool, is_there: bool) -> Verdict:
    """The upload holds rows as they came, and is still there."""
    return Verdict.of({Refusal.NO_ROWS: is_of_rows, Refusal.ORIGINAL_GONE: is_there})


def can_wait(run: Run, *, is_of_rows: bool) -> Verdict:
    """The run waits for its recipe, and its upload holds rows, which are still there."""
    return can_confirm(run, identifiers_kept=False) & can_make_count_table(
        is_of_rows=is_of_rows, is_there=run.version.table_id is not None and run.version.destroyed_at is None
    )


def can_withdraw_from_review(run: Run) -> Verdict:
    """Nobody has decided on the run yet, and another recipe can still be tried."""
    return Verdict.of(
        {
            Refusal.NOT_AWAITING_REVIEW: run.status == RunStatus.AWAITING_REVIEW,
            Refusal.ORIGINAL_GONE: run.version.destroyed_at is None,
        }
    )


def can_comment(run: Run) -> Verdict:
    """Somebody reviews the run, so that there is something to say to each other."""
    return Verdict.of({Refusal.NOT_AWAITING_REVIEW: run.status == RunStatus.AWAITING_REVIEW})


def can_stop_rehearsal(run: Run) -> Verdict:
    """Attacks are being tried, and nobody has stopped them yet."""
    return Verdict.of(
        {
            Refusal.NOT_REHEARSING: run.status == RunStatus.TRANSFORMING
            and run.step == Step.REHEARSING
            and run.rehearsal_stopped_by_id is None
        }
    )


def can_give_password(run: Run) -> Verdict:
    """Reading stopped at a workbook's password, and the workbook is still there."""
    return Verdict.of(
        {
            Refusal.PASSWORD_NOT_ASKED: run.status == RunStatus.FAILED and run.error_code in PASSWORD_CODES,
            Refusal.ORIGINAL_GONE: run.version.destroyed_at is None,
        }
    )


def can_confirm(run: Run, *, identifiers_kept: bool, identity_kept: bool = False) -> Verdict:
    """The run waits for a recipe, no direct identifier stays as it is, and no column that tells of an Indigenous identity without an
    authority that may consent."""
    return Verdict.of(
        {
            Refusal.NOT_AWAITING_RECIPE: run.status == RunStatus.AWAITING_RECIPE,
            Refusal.ORIGINAL_GONE: run.version.destroyed_at is None,
            Refusal.IDENTIFIER_KEPT: not identifiers_kept,
            Refusal.IDENTITY_KEPT: not identity_kept,
        }
    )


def can_follow_recipe(*, fits: bool) -> Verdict:
    """The recipe of the series speaks of the columns that this table has."""
    return Verdict.of({Refusal.RECIPE_UNFIT: fits})


def can_decide(run: Run, *, involved: bool) -> Verdict:
    """The run waits for review, by someone who neither uploaded it nor chose its recipe."""
    return Verdict.of(
        {Refusal.NOT_AWAITING_REVIEW: run.status == RunStatus.AWAITING_REVIEW, Refusal.OWN_UPLOAD: not involved}
    )


def can_approve(run: Run, *, involved: bool, k: int, required_k: int, sample_is_read: bool, within: Verdict) -> Verdict:
    """As ``can_decide``, the report reaches what the recipe asked for, and somebody has read of the text that leaves.

    ``within``: what the ceilings say to what was measured.
    """
    requirements = Verdict.of(
        {
            Refusal.K_NOT_REACHED: k >= required_k,
            Refusal.CANDIDATE_GONE: run.destroyed_at is None,
            Refusal.SAMPLE_UNREAD: sample_is_read,
        }
    )
    return can_decide(run, involved=involved) & requirements & within


def stands_approved(*, by_another: bool, k: int, required_k: int, sample_is_read: bool, within: Verdict) -> Verdict:
    """What ``can_approve`` asked holds of a run, whoever says that it was approved. ``by_another``: than uploaded it or chose its recipe."""
    requirements = Verdict.of(
        {
            Refusal.OWN_UPLOAD: by_another,
            Refusal.K_NOT_REACHED: k >= required_k,
            Refusal.SAMPLE_UNREAD: sample_is_read,
        }
    )
    return requirements & within


def leaves_out_all_who_asked(*, asked_since: bool) -> Verdict:
    """Nobody asked not to be included after the records of the run were chosen."""
    return Verdict.of({Refusal.ASKED_SINCE: not asked_since})


def can_read_sample(run: Run, *, involved: bool, free_text: bool) -> Verdict:
    """Text of the run would leave, and whoever reads of it may decide."""
    return can_decide(run, involved=involved) & Verdict.of(
        {Refusal.NO_TEXT: free_text, Refusal.CANDIDATE_GONE: run.candidate_id is not None and run.destroyed_at is None}
    )


def can_mark(run: Run, *, involved: bool, free_text: bool, drawn: bool) -> Verdict:
    """As ``can_read_sample``, once the texts have been drawn."""
    return can_read_sample(run, involved=involved, free_text=free_text) & Verdict.of({Refusal.SAMPLE_NOT_DRAWN: drawn})
