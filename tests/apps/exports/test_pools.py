"""Small organizations pool their rows: each offers by two of its people, the worker pools them, nobody reads them, and what leaves withstands each of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from entente.core.errors import Invalid, NotPermitted
from tests.apps.exports.pool_world import COLUMNS, Member, Pool, clients, make_pool, reasons

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


def test_whoever_left_the_series_of_a_contributor_is_in_no_pooled_table(pool: Pool, pooled_run: Any) -> None:
    """Her own organization leaves her out; the holder learns no number of them, and what was pooled before goes to nobody."""
    from anonymizer.forms import recipe_form
    from anonymizer.services import confirm_recipe
    from exports.gate import judge_release
    from exports.services.rights import RightsContent, record_rights_request

    def leave(member: Member, identifier: str) -> None:
        asked = RightsContent("withdrawal", timezone.localdate(), "client_id", identifier)
        record_rights_request(member.dataset, asked, by=member.officer, now=timezone.now())
        pool.run_jobs("urgent")

    leave(pool.members[1], "B0-7")
    spec = recipe_form(pooled_run, None, choice="detailed").spec()
    confirm_recipe(pooled_run.pk, spec, by=pool.holder.contributor, now=timezone.now())
    pool.run_jobs("runs")
    pooled_run.refresh_from_db()
    report = pooled_run.report

    def against() -> list[str]:
        purpose, to = "service-planning", [pool.city.pk]
        answer = judge_release(pooled_run, pool.agreement, purpose=purpose, to=to, now=timezone.now(), approved=True)
        return [reason.value for reason in answer.verdict.reasons]

    assert (report.withdrawn["persons"], report.before["records"], pooled_run.findings) == (1, 899, [])
    assert against() == []
    leave(pool.members[2], "C0-7")
    assert against() == ["run.asked_since"]


# --- Who may offer, and what waits ---------------------------------------------------------------------------------
def test_rows_wait_sealed_until_three_organizations_offer(pool: Pool, sign_in: Callable[..., Any]) -> None:
    runs = [pool.upload(member, clients(letter)) for member, letter in zip(pool.members, "ABC", strict=True)]
    browser = sign_in(pool.members[1].contributor)
    page = reverse("exports:pool", args=[runs[1].pk])

    before = browser.get(page).content.decode()
    browser.post(page, {"action": "offer", "lineage": str(pool.agreement.lineage)})
    offered = browser.get(reverse("anonymizer:run", args=[runs[1].pk]), follow=True).content.decode()
    officer = sign_in(pool.members[1].officer)
    desk = officer.get(reverse("web:desk")).content.decode()
    officer.post(page, {"action": "confirm"})
    pool.run_jobs("runs")
    waiting = officer.get(page).content.decode()
    pool.offer(pool.members[0], runs[0])
    two = officer.get(page).content.decode()
    nothing = pool.pooled()
    pool.offer(pool.members[2], runs[2])

    assert "Organizations that may pool their rows: 3. Offering some now: 0." in before
    assert "about 3 tables like it would be enough" in before
    assert "A second person must confirm that" in offered
    assert "Confirm that rows of “Clients” are offered to a pool" in desk
    assert "2 more organizations must offer their rows" in waiting
    assert "One more organization must offer its rows" in two
    assert not re.search(r"\b300\b", two)  # whose rows there are, and of nobody how many
    assert nothing is None
    assert pool.pooled().records == 900
    assert "is part of a table that Alder Test House holds" in officer.get(page).content.decode()


def test_one_person_of_an_organization_offers_nothing(pool: Pool) -> None:
    from entente.organizations.services import join
    from exports.services import confirm_offer, offer_to_pool

    member, now = pool.members[1], timezone.now()
    join(member.contributor, member.organization, "privacy_officer")
    run = pool.upload(member, clients("B"))
    offer_to_pool(run.pk, pool.agreement.lineage, by=member.contributor, now=now)

    with pytest.raises(NotPermitted) as own:
        confirm_offer(run.pk, by=member.contributor, now=now)
    with pytest.raises(NotPermitted) as stranger:
        confirm_offer(run.pk, by=pool.holder.officer, now=now)

    assert reasons(own) == ["pool.own_offer"]
    assert "audit.not_allowed" in reasons(stranger) or reasons(stranger)


def test_sponsor_that_pools_itself_confirms_no_offer_of_another(pool: Pool) -> None:
    from entente.catalogue.services import set_helpers
    from exports.services import confirm_offer, offer_to_pool

    member, now = pool.members[1], timezone.now()
    set_helpers(member.organization.pk, sponsor=pool.holder.organization, review_pool=None, by=member.steward)
    run = pool.upload(member, clients("B"))
    offer_to_pool(run.pk, pool.agreement.lineage, by=member.contributor, now=now)

    with pytest.raises(NotPermitted) as error:
        confirm_offer(run.pk, by=pool.holder.officer, now=now)

    assert reasons(error) == ["pool.other_side"]


def test_organization_that_is_no_party_offers_nothing(run_jobs: Callable[..., None]) -> None:
    """Of four organizations three signed; and an agreement that says nothing of pooling lets nobody pool."""
    from entente.catalogue.services import create_dataset
    from entente.organizations.services import found_organization, join, make_account
    from exports.services import offer_to_pool

    pool = make_pool(run_jobs)
    other = found_organization(kind="nonprofit", name_en="Elm", name_fr="Orme", jurisdiction="CA-ON")
    person = make_account(email="elm@example.org", name="Elm", password="a long invented phrase")
    join(person, other, "contributor")
    run_jobs()
    series = create_dataset(owner=other, title_en="Clients", title_fr="Clients", kind="clients", by=person)
    outsider = type(pool.members[0])(other, person, person, person, series)
    run = pool.upload(outsider, clients("E"))

    with pytest.raises(NotPermitted) as error:
        offer_to_pool(run.pk, pool.agreement.lineage, by=person, now=timezone.now())

    assert reasons(error) == ["pool.no_agreement"]


def test_other_columns_kinds_or_words_are_named(pool: Pool) -> None:
    from anonymizer.models import Waiting
    from entente.core.findings import sentence
    from exports.services import offer_to_pool

    def offer(member: Any, run: Any) -> str:
        with pytest.raises(Invalid) as error:
            offer_to_pool(run.pk, pool.agreement.lineage, by=member.contributor, now=timezone.now())
        return sentence(error.value.findings[0])

    first, second, third = pool.members
    pool.offer(first, pool.upload(first, clients("A")))
    fewer = pool.upload(second, clients("B", columns=tuple(name for name in COLUMNS if name != "gender")))
    dated = pool.upload(second, clients("B", seed=1, age="2001-02-03"), quarter=2)
    pool.offer(second, pool.upload(second, clients("B", seed=2), quarter=3))
    columns, kinds = offer(second, fewer), offer(second, dated)
    others = clients("C").replace(b"Food", b"Groceries").replace(b"Shelter", b"Bed").replace(b"Tax clinic", b"Taxes")
    pool.offer(third, pool.upload(third, others))

    assert "gender" in columns
    assert "age" in kinds
    assert pool.pooled() is None
    assert {waiting.outcome["code"] for waiting in Waiting.objects.all()} == {"pool.other_words"}
    assert {waiting.outcome["columns"] for waiting in Waiting.objects.all()} == {"need"}


# --- What an attacker among them finds out -------------------------------------------------------------------------
def test_forged_rows_isolate_nobody(pool: Pool) -> None:
    """One contributor uploads many rows of a few kinds: whoever of the others stands there does so among ten others of the others."""
    from collections import Counter

    from anonymizer.engine import Recipe, transform
    from anonymizer.engine.table.readers import parquet_source
    from anonymizer.forms import recipe_form
    from anonymizer.services import confirm_recipe
    from entente.organizations.tasks import opening_key
    from entente.vault.objects import SealedReader

    first, second, attacker = pool.members
    pool.offer(first, pool.upload(first, clients("A")))
    pool.offer(second, pool.upload(second, clients("B")))
    forged = (
        clients("C", 250)
        + b"\n"
        + b"\n".join(clients("C", 120, seed=9, age="33", postal_code="M1A 1A1").split(b"\n")[1:])
    )
    pool.offer(attacker, pool.upload(attacker, forged))
    run = pool.pooled().runs.get()
    confirm_recipe(run.pk, recipe_form(run, None, choice="detailed").spec(), by=first.contributor, now=timezone.now())
    pool.run_jobs("runs")
    run.refresh_from_db()
    with SealedReader(run.version.table, private_key=opening_key(first.organization)) as sealed:
        table = parquet_source(sealed)
        spec = Recipe.from_dict(run.recipe.spec)
        made = transform(table, spec, key=b"any")
        shown = [row for batch in made.treated(list(spec.quasi_identifiers)) for row in batch.to_pylist()]
        owners = [cell for batch in table.batches(["entente_contributor"]) for cell in batch.column(0).to_pylist()]
    leaving = [
        owner
        for owner, stays in zip(owners, made.leaving if made.leaving is not None else [True] * len(owners), strict=True)
        if stays
    ]
    own = str(attacker.organization.pk)
    others = Counter(tuple(row.values()) for row, owner in zip(shown, leaving, strict=True) if owner != own)
    touched = {tuple(row.values()) for row, owner in zip(shown, leaving, strict=True) if owner == own}

    assert run.status == "awaiting_review", run.findings
    assert run.report.k == run.report.after["k_outside"] >= 11
    assert min(others.values()) >= 11
    assert touched <= set(others)


def test_groups_that_do_not_suffice_wait_and_are_not_tried_again_by_one_who_forges(pool: Pool) -> None:
    from anonymizer.models import Waiting
    from anonymizer.services import start_run
    from entente.audit.models import AuditEvent
    from exports.services import take_back_offer

    runs = pool.everybody_offers(count=40)
    tried = AuditEvent.objects.filter(event="pool.not_enough").count()
    attacker = pool.members[2]
    take_back_offer(runs[2].pk, by=attacker.contributor, now=timezone.now())
    start_run(runs[2].version_id, by=attacker.contributor)
    pool.offer(attacker, pool.upload(attacker, clients("C", 600), quarter=2))
    again = AuditEvent.objects.filter(event="pool.not_enough").count()
    pool.offer(pool.members[0], pool.upload(pool.members[0], clients("A", 600), quarter=2))
    third = AuditEvent.objects.filter(event="pool.not_enough").count()

    assert pool.pooled() is None or third == tried
    assert tried == 3  # one for each organization's trail
    assert again == tried  # its own rows alone are others now
    assert third > tried or pool.pooled() is not None
    assert all(waiting.outcome.get("code", "pool.too_few") == "pool.too_few" for waiting in Waiting.objects.all())


def test_nobody_at_the_holder_sees_rows_or_tries_recipes_on_them(
    pool: Pool, pooled_run: Any, sign_in: Callable[..., Any]
) -> None:
    from anonymizer.forms import recipe_form
    from anonymizer.models import LookKind
    from anonymizer.queries.row_views import seeing_verdict
    from anonymizer.services import ask_for_count_table, ask_for_offer, wait_for_more
    from entente.catalogue.services import hold_version

    holder, now = pool.holder, timezone.now()
    spec = recipe_form(pooled_run, None).spec()

    for kind, person in ((LookKind.ORIGINALS, holder.contributor), (LookKind.PREVIEW, holder.contributor)):
        assert "run.of_several" in map(str, seeing_verdict(pooled_run, kind, by=person, now=now).reasons)
    for attempt in (
        lambda: ask_for_offer(pooled_run.pk, spec, by=holder.contributor),
        lambda: wait_for_more(pooled_run.pk, by=holder.contributor, now=now),
        lambda: ask_for_count_table(
            pooled_run.pk, {"need": ""}, attributes=[], threshold=11, by=holder.contributor, now=now
        ),
    ):
        with pytest.raises(NotPermitted) as error:
            attempt()
        assert "run.of_several" in reasons(error)
    with pytest.raises(NotPermitted) as held:
        hold_version(pooled_run.version_id, reason="a lawsuit", by=holder.officer, now=now)
    assert reasons(held) == ["pool.not_held"]
    assert sign_in(pool.members[1].steward).get(reverse("anonymizer:recipe", args=[pooled_run.pk])).status_code == 404


def test_recipe_that_a_page_wrote_otherwise_makes_nothing(pool: Pool, pooled_run: Any) -> None:
    """A row of a recipe without the rule about contributors: the worker does not believe it."""
    from anonymizer.forms import recipe_form
    from anonymizer.models import Recipe
    from anonymizer.services import confirm_recipe

    confirm_recipe(pooled_run.pk, recipe_form(pooled_run, None).spec(), by=pool.holder.contributor, now=timezone.now())
    recipe = Recipe.objects.get(dataset=pooled_run.dataset)
    kept_models = [entry for entry in recipe.spec["privacy"] if entry["model"] != "k-outside-contributors"]
    Recipe.objects.filter(pk=recipe.pk).update(spec={**recipe.spec, "privacy": kept_models})
    pool.run_jobs("runs")

    pooled_run.refresh_from_db()
    assert (pooled_run.status, pooled_run.error_code) == ("failed", "pool.recipe")


# --- Taking back, and what leaves ----------------------------------------------------------------------------------
def test_organization_that_takes_its_rows_back_before_the_third_offers_is_pooled_with_nobody(pool: Pool) -> None:
    from anonymizer.models import Waiting
    from exports.services import take_back_offer

    runs = [pool.upload(member, clients(letter)) for member, letter in zip(pool.members, "ABC", strict=True)]
    for member, run in zip(pool.members[:2], runs, strict=False):
        pool.offer(member, run)
    take_back_offer(runs[1].pk, by=pool.members[1].contributor, now=timezone.now())
    pool.offer(pool.members[2], runs[2])

    assert pool.pooled() is None
    assert set(Waiting.objects.values_list("version_id", flat=True)) == {runs[0].version_id, runs[2].version_id}


def test_original_that_is_destroyed_takes_the_pooled_table_with_it(pool: Pool, pooled_run: Any) -> None:
    from anonymizer.models import Waiting
    from entente.catalogue.tasks import shred_version

    own = Waiting.objects.get(version__dataset=pool.members[2].dataset).version
    shred_version(own, reason="retention", by=None, now=timezone.now())

    pooled_run.version.refresh_from_db()
    assert pooled_run.version.destroyed_at is not None
