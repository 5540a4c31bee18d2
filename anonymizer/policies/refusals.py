"""Why an act on a run is refused, in words on which a person can act."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


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
    ASKED_SINCE = (
        "run.asked_since",
        _(
            "Since this run was made, somebody asked not to be included. Have the version run once more: that is done without this person."
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
