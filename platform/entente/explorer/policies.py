"""What must hold before counts of contacts become a cube that everyone sees."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from anonymizer.states import RunStatus
from entente.core.verdicts import Verdict

LEAST_PEOPLE = 40  # of an area: below it, Statistics Canada publishes nothing either


class Refusal(models.TextChoices):
    """Why no cube is built."""

    NOT_APPROVED = "cube.not_approved", _("The run has not been approved.")
    THRESHOLD = "cube.below_threshold", _("The threshold is below what the policy or an agreement in force asks.")
    SHOWN_BEFORE = "cube.shown_before", _("Contacts of this period stand in a cube already: two cubes of the same contacts could be subtracted from each other.")  # fmt: skip
    NO_POPULATION = "cube.population_unknown", _("The population of a place is not known, so nobody can say whether it is too small.")  # fmt: skip
    NOT_NESTED = "cube.not_nested", _("The places do not lie whole in those of the larger geography, so both cannot be shown.")  # fmt: skip
    REGISTERED = "cube.registered", _("A column of it, or some of its records, reveal an Indigenous identity or were registered by a community’s authority, and what everyone sees waits for nobody’s consent. Leave them out in a new run.")  # fmt: skip
    NAMES_PROVIDERS = "cube.names_providers", _("A column of it names organizations, programs or sites, so that everyone could compare them by name. Count by another column, or for your own people alone.")  # fmt: skip
    PEOPLE = "cube.too_few_people", _("The least population of an area is below what Statistics Canada publishes.")


def can_declare(
    *,
    run_status: str,
    threshold: int,
    least: int,
    shown_before: bool,
    population_known: bool,
    is_nested: bool,
    people: int,
    is_claimed: bool = False,
    compares_providers: bool = False,
) -> Verdict:
    """The run is approved, the threshold reaches what is asked, and nothing of the same contacts is shown elsewhere.

    ``is_claimed``: one of its columns, or records of the run, tell of an Indigenous identity or were registered by an authority.
    ``compares_providers``: everyone would see counts by a column that names providers.
    """
    return Verdict.of(
        {
            Refusal.NOT_APPROVED: run_status == RunStatus.APPROVED,
            Refusal.THRESHOLD: threshold >= least,
            Refusal.SHOWN_BEFORE: not shown_before,
            Refusal.NO_POPULATION: population_known,
            Refusal.NOT_NESTED: is_nested,
            Refusal.PEOPLE: people >= LEAST_PEOPLE,
            Refusal.REGISTERED: not is_claimed,
            Refusal.NAMES_PROVIDERS: not compares_providers,
        }
    )
