"""Rows that wait to be pooled with those of sister organizations, as each of them sees it."""

from __future__ import annotations

from typing import Any

from tests.journeys.sight import Sight


def sights_of_pools(stage: Any) -> list[Sight]:
    """Of three small organizations one has read its clients, one has offered them, one has confirmed that too, and was tried."""
    from anonymizer.models import Waiting
    from exports.services import confirm_offer, offer_to_pool
    from tests.apps.exports.pool_world import clients, make_pool

    pool = make_pool(stage.run_jobs)
    first, second, third = pool.members
    runs = [pool.upload(member, clients(letter, 30)) for member, letter in zip(pool.members, "ABC", strict=True)]
    for member, run in ((second, runs[1]), (third, runs[2])):
        offer_to_pool(run.pk, pool.agreement.lineage, by=member.contributor, now=stage.now)
    confirm_offer(runs[2].pk, by=third.officer, now=stage.now)
    tried = pool.upload(third, clients("C", 30, seed=1), quarter=2)
    offer_to_pool(tried.pk, pool.agreement.lineage, by=third.contributor, now=stage.now)
    Waiting.objects.filter(version=tried.version).update(
        confirmed_by=third.officer, confirmed_at=stage.now, tried_at=stage.now, outcome={"code": "pool.too_few"}
    )
    return [
        Sight("exports:pool", first.contributor, (runs[0].pk,), state="to be offered"),
        Sight("exports:pool", second.officer, (runs[1].pk,), state="to be confirmed"),
        Sight("exports:pool", third.contributor, (runs[2].pk,), state="waits"),
        Sight("exports:pool", third.contributor, (tried.pk,), state="was not enough"),
        Sight("exports:pool", stage.network.contributor, (stage.runs["columns"].pk,), state="no agreement"),
        Sight("agreements:agreement", first.steward, (pool.agreement.pk,), state="by which rows are pooled"),
    ]
