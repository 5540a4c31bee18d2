"""What must be true before a recipe is confirmed, a run approved, rows shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from anonymizer.models import Look, Opening, Run
from anonymizer.states import PASSWORD_CODES, OpeningStatus, RunStatus, Step
from entente.catalogue.vocabularies import LEAST_IN_TABLE, Counted, Geography
from entente.core.verdicts import Verdict

# Smallest group for a partner under agreement: Information and Privacy Commissioner of Ontario, De-Identification
# Guidelines for Structured Data (15 October 2025). Nothing is approved below it, whatever a recipe asks for; the agreements'
# policy table says the same and may say more.
DEFAULT_K = 11
# In tables of counts for a partner, counts below it are hidden: the same guidelines; the agreements' policy table says the same.
DEFAULT_SMALL_CELL = 6
CANDIDATE = "candidate"  # the label under which what a run made is sealed
OPENING_HOURS = timedelta(hours=24)  # how long after the second person agreed the values behind codes can be seen


class Refusal(models.TextChoices):
    NOT_AWAITING_RECIPE = "run.not_awaiting_recipe", _("This run is not waiting for a recipe.")
    NOT_REHEARSING = "run.not_rehearsing", _("No attacks are being tried on this run now.")
    NOT_AWAITING_REVIEW = "run.not_awaiting_review", _("This run is not waiting for review.")
    STILL_OPEN = "run.still_open", _("Another run of this version is still open.")
    ORIGINAL_GONE = "run.original_gone", _("The original has been destroyed. Upload the file again.")
    CANDIDATE_GONE = "run.candidate_gone", _("The anonymized candidate has been destroyed.")
    OWN_UPLOAD = (
        "run.own_upload",
        _("Whoever uploaded the file or chose its recipe cannot review it. Someone else must."),
    )
    BY_PROCESSOR = (
        "run.by_processor",
        _("Your organization delivers these rows as a processor. Only people of their controller decide on them."),
    )
    JOINT = (
        "run.joint",
        _(
            "This export holds rows of several organizations. It is split and destroyed; nobody reads it, and no run begins with it."
        ),
    )
    POOLED = (
        "run.pooled",
        _(
            "These rows are part of a table that several organizations pooled. Take them back from there first: what was pooled does not leave a second time by itself."
        ),
    )
    OF_SEVERAL = (
        "run.of_several",
        _(
            "These rows are of several organizations. Nobody sees them, tries recipes on them or counts them in another way: whoever did could take its own "
            "rows away and read the others."
        ),
    )
    K_NOT_REACHED = "run.k_not_reached", _("The smallest group is below what was asked for.")
    K_TOO_SMALL = "recipe.k_too_small", _("The smallest group is below what an agreement asks for.")
    SMALL_CELLS = (
        "recipe.small_cells",
        _("Counts are shown that an agreement wants hidden: the threshold is too small."),
    )
    GEOGRAPHY_TOO_FINE = "recipe.geography_too_fine", _("Places are finer than an agreement allows.")
    PSEUDONYMS_KEPT = (
        "recipe.pseudonyms_kept",
        _("Codes may stay the same for a year only where the one agreement for which the data are meant says so."),
    )
    NO_CODES = "codes.none", _("No list of codes was kept for this run, or it has been destroyed.")
    NOT_ASKED = "codes.not_asked", _("This request has been answered already.")
    SAME_PERSON = "codes.same_person", _("Whoever asked cannot agree. A second person must.")
    NOT_THE_ASKER = "codes.not_the_asker", _("Only whoever asked can withdraw the request.")
    NOT_AGREED = "codes.not_agreed", _("Two different people must agree before codes are traced back.")
    OPENING_OVER = "codes.over", _("The time to look is over. Ask again.")
    DIVERSITY = (
        "recipe.diversity",
        _("An agreement asks for more different values of each sensitive column in a group."),
    )
    CLOSENESS = (
        "recipe.closeness",
        _("An agreement asks that the sensitive values of a group be closer to those of the whole table."),
    )
    TEXT_NOT_ALLOWED = "recipe.text_not_allowed", _("An agreement allows no free text.")
    COLUMN_NOT_ALLOWED = "recipe.column_not_allowed", _("A column is kept that an agreement does not allow.")
    RECIPE_UNFIT = "recipe.unfit", _("The recipe of the series does not fit the columns of this table.")
    IDENTIFIER_KEPT = "recipe.identifier_kept", _("A column that names persons is kept as it is.")
    IDENTITY_KEPT = (
        "recipe.indigenous_kept",
        _(
            "A column that reveals an Indigenous identity is kept, and not every agreement for which the data are meant names an "
            "Indigenous authority. Leave it out."
        ),
    )
    PASSWORD_NOT_ASKED = "run.password_not_asked", _("No password is being asked for.")
    NOT_YOURS = "look.not_yours", _("Only the person who asked for these rows may see them. Ask for them yourself.")
    KEY_MISSING = (
        "look.key_missing",
        _("This browser does not hold the key of this view. Ask for the rows again here."),
    )
    SAMPLE_UNREAD = (
        "run.sample_unread",
        _("Free text would leave, and nobody has read a sample of it yet. Read the sample and mark what was missed."),
    )
    NO_TEXT = "sample.no_text", _("No free text would leave, so there is no sample to read.")
    SAMPLE_NOT_DRAWN = "sample.not_drawn", _("The sample has not been shown to you yet. Ask for it first.")
    LOOKS_SPENT = (
        "look.spent",
        _("You have looked at rows of this run as often as one may in a day. Look again tomorrow."),
    )
    NO_ROWS = (
        "count_table.no_rows",
        _("A table is made from rows. These are counts already, or were anonymized before they came."),
    )
    NOT_OF_ROWS = (
        "preview.not_of_rows",
        _("This table holds counts, or was anonymized before it came. There are no rows here to preview or to clean."),
    )
    LOOK_OVER = "look.over", _("This view is closed. Ask for the rows again if you still need them.")


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


def required_k(k: int, ceilings: Iterable[Mapping[str, Any]]) -> int:
    """What a report must reach: what the recipe asks for, and never less than the policy or anyone for whom it is meant."""
    return max([k, DEFAULT_K, *(int(ceiling["smallest_k"]) for ceiling in ceilings)])


def counts_in_population(ceilings: Iterable[Mapping[str, Any]]) -> bool:
    """Whether everyone for whom the data are meant lets the smallest group be counted in the population; the policy alone does not."""
    counted = [ceiling.get("k_counted_in", Counted.TABLE) for ceiling in ceilings]
    return bool(counted) and all(where == Counted.POPULATION for where in counted)


def counting_k(k: int, *, k_in_population: int | None, ceilings: Iterable[Mapping[str, Any]]) -> int:
    """The k that counts before the gate of releases judges it again: the larger, where everyone lets it and the table itself has enough."""
    if k_in_population is None or k < LEAST_IN_TABLE or not counts_in_population(ceilings):
        return k
    return max(k, k_in_population)


def required_small_cell(ceilings: Iterable[Mapping[str, Any]]) -> int:
    """Below what a count must be hidden: never less than the policy or anyone for whom the table is meant asks."""
    return max([DEFAULT_SMALL_CELL, *(int(ceiling.get("small_cell", DEFAULT_SMALL_CELL)) for ceiling in ceilings)])


def required_l(ceilings: Iterable[Mapping[str, Any]]) -> int | None:
    """How many different values of a sensitive column each group must show at least; ``None`` where nobody says."""
    return max(
        (int(ceiling["distinct_l"]) for ceiling in ceilings if ceiling.get("distinct_l") is not None), default=None
    )


def required_t(ceilings: Iterable[Mapping[str, Any]]) -> float | None:
    """How far a group may be from the whole table in a sensitive column at most; ``None`` where nobody says."""
    return min(
        (float(ceiling["largest_t"]) for ceiling in ceilings if ceiling.get("largest_t") is not None), default=None
    )


def within_ceilings(
    ceilings: Iterable[Mapping[str, Any]],
    *,
    k: int | None,
    finest_geography: str | None,
    free_text: bool,
    columns: Iterable[str],
    small_cell: int | None = None,
    pseudonym_scope: str = "release",
    sensitive: Iterable[tuple[int, float]] = (),
) -> Verdict:
    """What will come out satisfies everyone for whom it is meant.

    ``k`` is ``None`` for a table of counts, whose rows are no persons; ``small_cell``, below which its counts are hidden, stands in
    its place and is ``None`` for all other data. ``sensitive``: for each sensitive column that leaves, the l and the t that are asked
    for (1 and 1 where nothing is); none where nothing is transformed, so that only what is measured counts.
    """
    several, figures = list(ceilings), list(sensitive)
    least_l, most_t = required_l(several) or 1, required_t(several)
    column_names = {name.casefold() for name in columns}
    fineness = Geography.fineness(finest_geography)
    allowed = [{name.casefold() for name in ceiling["columns"]} for ceiling in several if ceiling.get("columns")]
    return Verdict.of(
        {
            Refusal.K_TOO_SMALL: k is None or all(k >= ceiling["smallest_k"] for ceiling in several),
            Refusal.SMALL_CELLS: small_cell is None or small_cell >= required_small_cell(several),
            Refusal.GEOGRAPHY_TOO_FINE: all(
                fineness >= Geography.fineness(ceiling["finest_geography"]) for ceiling in several
            ),
            Refusal.DIVERSITY: all(distinct_l >= least_l for distinct_l, _t in figures),
            Refusal.CLOSENESS: most_t is None or all(t <= most_t for _l, t in figures),
            Refusal.PSEUDONYMS_KEPT: pseudonym_scope == "release" or may_keep_pseudonyms(several),
            Refusal.TEXT_NOT_ALLOWED: not free_text or all(ceiling["free_text"] for ceiling in several),
            Refusal.COLUMN_NOT_ALLOWED: all(column_names <= names for names in allowed),
        }
    )


def may_keep_pseudonyms(ceilings: Iterable[Mapping[str, Any]]) -> bool:
    """Whether codes may stay the same for an agreement and a year: for one recipient alone, whose agreement says so."""
    scopes = [ceiling.get("pseudonym_scope", "release") for ceiling in ceilings]
    return scopes == ["agreement-year"]


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


def can_read_sample(run: Run, *, involved: bool, free_text: bool) -> Verdict:
    """Text of the run would leave, and whoever reads of it may decide."""
    return can_decide(run, involved=involved) & Verdict.of(
        {Refusal.NO_TEXT: free_text, Refusal.CANDIDATE_GONE: run.candidate_id is not None and run.destroyed_at is None}
    )


def can_mark(run: Run, *, involved: bool, free_text: bool, drawn: bool) -> Verdict:
    """As ``can_read_sample``, once the texts have been drawn."""
    return can_read_sample(run, involved=involved, free_text=free_text) & Verdict.of({Refusal.SAMPLE_NOT_DRAWN: drawn})


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
