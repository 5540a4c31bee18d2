"""A directory to which a city adds services of its own: before, waiting for a decision, derived, and as the region sees it."""

from __future__ import annotations

from typing import Any

from tests.journeys.sight import Sight


def sights_of_layers(stage: Any) -> list[Sight]:
    """The city's own table names one service that is not there; what becomes of it is decided after the first."""
    from entente.catalogue.services import create_dataset
    from exports.services import decide_unmatched
    from tests.apps.exports.layer_world import DANGLING, OWN, make_layer_world, upload

    world = make_layer_world(stage.run_jobs)
    people, access = world.city, world.release_source()
    new = (access.pk,)
    world.add_own(DANGLING)
    waiting = world.lay(access)
    decided = create_dataset(
        owner=people.organization, title_en="Beds", title_fr="Lits", kind="activity", by=people.contributor
    )
    upload(decided, OWN, by=people.contributor, number=1)
    stage.run_jobs("runs")
    world.own = decided
    derived = world.lay(access)
    decide_unmatched(derived.pk, "left_out", by=people.contributor, now=stage.now)
    return [
        Sight("exports:new_layer", people.contributor, new, state="which dataset"),
        Sight("exports:new_layer", people.contributor, new, query=f"?own={decided.pk}", state="derived already"),
        Sight("exports:layer", people.contributor, (waiting.dataset_id,), state="waits"),
        Sight("exports:layer", people.steward, (derived.dataset_id,), state="derived"),
        Sight("exports:layer", people.contributor, (decided.pk,), state="of no other"),
        Sight("catalogue:dataset", people.contributor, (derived.dataset_id,), state="derived"),
        Sight("exports:release", world.region.steward, (access.release_id,), state="added to"),
        Sight("exports:entitlement", people.steward, new, state="own can be added"),
    ]
