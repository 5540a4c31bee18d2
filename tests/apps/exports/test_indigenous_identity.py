"""What tells of an Indigenous identity leaves only on the consent of an authority that the agreement names, whoever is registered."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from django.utils import timezone

from entente.core.errors import Invalid, NotPermitted
from tests.apps.agreements.test_life import draft_of, person, sign
from tests.apps.exports.test_consents import nation as _nation

nation = _nation
pytestmark = pytest.mark.django_db(transaction=True)

TABLE = pd.DataFrame(
    {
        "q17": ["Métis", unicodedata.normalize("NFD", "Première Nation"), "None", "Other"] * 10,
        "need": ["Food bank"] * 38 + ["Indigenous elders’ circle"] * 2,
        "person_id": [str(row) for row in range(40)],
    }
)
KEEP = {"role": "sensitive", "treatment": "keep"}


def refusals(release: Callable[[], Any]) -> list[str]:
    with pytest.raises(NotPermitted) as found:
        release()
    return [reason.value for reason in found.value.reasons]


def under(agreement: Any, network: Any, *more: Any) -> Any:
    """The agreement anew, with more parties, signed by all."""
    from agreements import services
    from agreements.models import Agreement

    Agreement.objects.filter(pk=agreement.pk).update(status="terminated")
    base = draft_of(agreement, title_en="With the nation")
    draft = draft_of(agreement, title_en="With the nation", parties=(*base.parties, *more))
    made = services.draft_agreement(draft, drafted_for=network.nonprofit, by=network.steward)
    services.propose_agreement(made.pk, by=network.steward, now=timezone.now())
    return made


def consent(agreement: Any, by: str, asked: Any = None) -> Any:
    from agreements import services
    from agreements.services.consents import Given

    today = timezone.localdate()
    given = Given("oral", today, today + timedelta(days=60), witness="An Elder")
    asked_id = None if asked is None else asked.pk
    return services.give_consent(agreement.pk, given, asked_id=asked_id, by=person(by), now=timezone.now())


@pytest.mark.parametrize(
    "measured",
    [
        {"columns": ["age", "postal_code", "Identité autochtone"]},
        {"columns": ["age", "isFirstNations"]},
        {"registered": {"held": {"indigenous": 3}}},
        {"registered": {"identity": False}},  # a run of before: nobody looked
    ],
)
def test_nothing_that_tells_of_it_is_released_with_an_empty_register(
    network: Any, agreement: Any, approve: Callable[..., Any], measured: dict[str, Any]
) -> None:
    from entente.catalogue.models import CommunityEntry
    from exports import gate
    from exports.services import release_run

    run = approve(**measured)
    said = {"purpose": "service-planning", "recipients_chosen": [network.city], "ends_on": agreement.ends_on}

    found = refusals(lambda: release_run(run.pk, agreement.pk, **said, by=network.steward, now=timezone.now()))
    shown = [answer.verdict for answer in gate.release_verdicts(run, now=timezone.now())]

    assert not CommunityEntry.objects.exists()
    expected = "release.identity_unmeasured" if "identity" in measured.get("registered", ()) else "use.indigenous"
    assert expected in found
    assert all(expected in [reason.value for reason in verdict.reasons] for verdict in shown)


def test_records_that_tell_of_it_go_unless_every_agreement_names_an_authority(
    nation: Any, approve: Callable[..., Any]
) -> None:
    from anonymizer.community_claims import names_to_hide, without_registered
    from anonymizer.engine import frame_source
    from anonymizer.report.registered import registered_sentences

    source, run = frame_source(TABLE), approve()
    rules = {"q17": KEEP, "need": KEEP, "person_id": {"role": "direct-identifier", "treatment": "pseudonym"}}

    def left(*parties: list[str], **treatments: str) -> tuple[int | None, dict[str, Any]]:
        spec = {
            name: {**rule, **({"treatment": treatments[name]} if name in treatments else {})}
            for name, rule in rules.items()
        }
        run.recipe.spec = {"columns": spec, "privacy": [{"model": "k-anonymity", "k": 11}]}
        run.recipe.ceilings = [{"authorities": each} for each in parties]
        remaining, told = without_registered(source, run)
        return remaining.record_count, told

    authority = str(nation.pk)
    assert left() == left([authority], []) == (18, {"left_out": {"indigenous": 22}, "held": {}})
    assert left(q17="drop") == (38, {"left_out": {"indigenous": 2}, "held": {}})
    assert left(q17="drop", need="drop") == (40, {"left_out": {}, "held": {}})
    assert left([authority]) == (40, {"left_out": {}, "held": {"indigenous": 22}})
    assert "indigenous" not in names_to_hide(run)
    run.dataset.anonymized_before_upload = True
    assert left() == (40, {"left_out": {}, "held": {"indigenous": 22}})
    assert "Métis" in " ".join(names_to_hide(run)["indigenous"]).title().replace("Metis", "Métis")
    run.report.registered = {"left_out": {"indigenous": 22}, "held": {"indigenous": 1}, "hidden": ["indigenous"]}
    assert [sentence.split(" ")[0] for sentence in registered_sentences(run)] == ["22", "1", "Names"]


def test_recipe_that_keeps_such_a_column_is_not_confirmed(
    network: Any, nation: Any, approve: Callable[..., Any]
) -> None:
    from anonymizer.engine import Recipe as Spec
    from anonymizer.models import Ceiling
    from anonymizer.recipes.confirmation import confirmation_of

    run = approve()
    run.status = "awaiting_recipe"
    columns = ["Statut d’Indien", "age"]
    spec = Spec.from_dict({"columns": dict.fromkeys(columns, KEEP), "privacy": [{"model": "k-anonymity", "k": 11}]})

    def codes() -> list[str]:
        return [reason.value for reason in confirmation_of(run, spec, columns).verdict.reasons]

    assert codes() == ["recipe.indigenous_kept"]
    values = {"smallest_k": 11, "finest_geography": "fsa", "free_text": False, "authorities": [str(nation.pk)]}
    Ceiling.objects.create(dataset=run.dataset, source_id=run.pk, title_en="A", title_fr="A", values=values)
    assert codes() == []


def test_consent_that_is_withdrawn_while_files_are_made_stops_them(
    network: Any, nation: Any, agreement: Any, approve: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from agreements import services
    from agreements.models import Consent
    from agreements.queries import policy
    from exports.models import Entitlement
    from exports.policies import is_entitled
    from exports.services import release_run

    run = approve(registered={"left_out": {}, "held": {"indigenous": 3}, "hidden": []})
    made = under(agreement, network, services.Party(nation, "community_authority"))
    for organization, who in (
        (network.nonprofit, "second-steward"),
        (network.city, "city-steward"),
        (nation, "nation"),
    ):
        sign(made, organization, person(who))
    consent(made, "nation")
    made.refresh_from_db()

    def release() -> Any:
        said = {"purpose": "service-planning", "recipients_chosen": [network.city], "ends_on": made.ends_on}
        return release_run(run.pk, made.pk, **said, by=network.steward, now=timezone.now())

    unasked = refusals(release)
    services.ask_for_consent(made.pk, run_id=run.pk, about="Contacts, 1", by=network.steward, now=timezone.now())
    silent = refusals(release)
    question = Consent.objects.get(run_id=run.pk)
    consent(made, "nation-two", question)
    release()
    services.withdraw_consent(made.pk, consent_id=question.pk, by=person("nation"), now=timezone.now())
    entitlement = Entitlement.objects.select_related("release__agreement").get()
    at_once = is_entitled(entitlement, policy=policy(made.current), now=timezone.now())
    run_jobs()
    entitlement.refresh_from_db()

    assert made.status == "active"
    assert unasked == silent == ["agreement.no_consent_to_release"]
    assert "agreement.no_consent_to_release" in [reason.value for reason in at_once.reasons]
    assert entitlement.revoked_at is not None
    assert "agreement.no_consent_to_release" in refusals(release)


def test_only_an_authority_takes_part_as_one(network: Any, agreement: Any) -> None:
    from agreements import services
    from entente.core.errors import NotPermitted as Refused

    with pytest.raises(Refused, match=r"agreement\.not_an_authority"):
        under(agreement, network, services.Party(network.region, "community_authority"))


def test_figures_for_everyone_leave_it_out_whoever_is_registered(network: Any, tmp_path: Path) -> None:
    from entente.explorer.models import Indicator
    from entente.explorer.services.figures import Manner, import_figures
    from entente.explorer.services.places import About, import_places
    from tests.apps.explorer.conftest import city

    about = About("quarters", "Quarters", "Quartiers", "neighbourhood", "2021")
    quarters = import_places(network.region, city(tmp_path / "city.geojson"), about).geography
    codes = list(quarters.places.values_list("code", flat=True))
    path = tmp_path / "figures.csv"
    heads = ["code", "Population", "Identité autochtone", "People who speak Cree"]
    path.write_text("\n".join([",".join(heads), *(f"{code},100,3,4" for code in codes)]), encoding="utf-8")

    report = import_figures(network.region, quarters, path, Manner("2021"))

    assert {finding.code for _sheet, finding in report.refused} == {"figures.indigenous"}
    assert [each.name_en for each in Indicator.objects.all()] == ["Population"]
    private = import_figures(network.region, quarters, path, Manner("2021", prefix="own", is_private=True))
    assert len(private.indicators) == 3
    path.write_text("\n".join([f"{heads[0]},{heads[2]}", *(f"{code},3" for code in codes)]), encoding="utf-8")
    with pytest.raises(Invalid):
        import_figures(network.region, quarters, path, Manner("2021"))


def test_registered_place_leaves_the_public_map(
    network: Any, nation: Any, client: Any, tmp_path: Path, run_jobs: Callable[..., None]
) -> None:
    from entente.catalogue.services.community_registers import confirm_entries, register_entries, unregister_entry
    from entente.explorer.services.figures import Manner, import_figures
    from entente.explorer.services.places import About, import_places
    from tests.apps.explorer.conftest import city

    about = About("quarters", "Quarters", "Quartiers", "neighbourhood", "2021")
    quarters = import_places(network.region, city(tmp_path / "city.geojson"), about).geography
    path = tmp_path / "figures.csv"
    path.write_text("code,Population\n1,100\n2,200\n3,300\n4,400\n", encoding="utf-8")
    import_figures(network.region, quarters, path, Manner("2021"))
    pages = ("/en/explore/?g=quarters&i=population", "/fr/explore/?g=quarters&i=population")

    def shown() -> list[bool]:
        texts = [client.get(page).content.decode() for page in pages]
        file = b"".join(client.get("/en/explore/figures.csv?g=quarters&i=population").streaming_content).decode()
        place = client.get("/en/explore/places/quarters/2/").status_code
        return [*("Quarter 2" in text for text in (*texts, file)), place == 200]

    before = shown()
    register_entries(nation.pk, "place", ["Quarter 2"], by=person("nation"), now=timezone.now())
    entry = nation.community_entries.get()
    confirm_entries(nation.pk, [entry.pk], by=person("nation-two"), now=timezone.now())
    run_jobs()
    after = shown()
    import_places(network.region, city(tmp_path / "city.geojson"), about)
    again = shown()
    unregister_entry(entry.pk, by=person("nation"))
    run_jobs()

    assert before == [True] * 4
    assert after == again == [False] * 4
    assert shown() == [True] * 4
