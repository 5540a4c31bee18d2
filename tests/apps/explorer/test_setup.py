"""A region takes the set-up of another over, into an empty database, and nobody's data come with it."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from django.utils import timezone
from typer.testing import CliRunner

from entente.cli.app import app
from entente.directory.vocabularies.synonyms import SYNONYMS
from tests.apps.directory.conftest import PANTRY, as_csv, flat_row
from tests.apps.directory.test_withholding import PERSON, SHELTER
from tests.apps.explorer.conftest import city as squares

SECRETS = (
    "Casey",
    "casey@",
    "555-01",
    "Hidden",
    PERSON,
    "Maple House",
    "Alder Park",
    "maple-neighbourhoods",
    "Example St",
)


def run(*arguments: object) -> Any:
    return CliRunner().invoke(app, list(map(str, arguments)))


def outcomes(done: Any) -> dict[str, list[int]]:
    """The table that the command prints: taken over, there already, there and different, left out."""
    rows = (line.split() for line in done.stdout.splitlines()[1:])
    return {row[0]: list(map(int, row[1:])) for row in rows}


def steward(organization: Any, name: str) -> Any:
    from entente.organizations.services import join, make_account

    made = make_account(email=f"{name.lower()}@example.org", name=f"{name} Roy", password="a long invented phrase")
    join(made, organization, "data_steward")
    return made


def region(english: str, french: str) -> Any:
    from entente.organizations.services import found_organization

    return found_organization(kind="region_211", name_en=english, name_fr=french, jurisdiction="CA-ON")


def first_region(tmp_path: Path) -> None:
    """Figures of an invented city, a view, a template with a person in it, and qualifiers of two services, one of which is withheld."""
    from agreements.library import Wording, network_templates
    from agreements.services import copy_template
    from entente.directory.models import Service
    from entente.directory.services import decide_qualifier, import_file, propose_qualifier
    from entente.explorer.services.kept_views import keep_view
    from tools.demo.city import city

    maple = region("Maple 211", "211 de l’Érable")
    casey = steward(maple, "Casey")
    city(maple)
    file = tmp_path / "resources.csv"
    hidden = flat_row(9, "Maple Hidden Office", ExcludeFromWebsite="Yes")
    file.write_text(as_csv([{**PANTRY, "PublicName": "Everywhere Food Line"}, SHELTER, hidden]), "utf-8")
    import_file(maple, "Resources", file, {}, now=timezone.now())
    for service in Service.every.exclude(name="Maple House"):
        made = propose_qualifier(service, maple, need="food", people="newcomers", by=casey)
        decide_qualifier(made.pk, accept=True, by=casey, now=timezone.now())
    query = "g=maple-neighbourhoods&c=low-income-share&w-low-income-share=3&c=people-65-and-over&place=7"
    keep_view(maple, "compare", query, name_en="Where help is thin", name_fr="Là où l’aide est rare", by=casey, now=timezone.now())  # fmt: skip
    given = network_templates()[0]
    clauses = {**given.clauses, "breach": Wording("Call Casey Roy.", "Appelez Casey Roy."), "timing": Wording("Each May.", "Chaque mai.")}  # fmt: skip
    terms = replace(given.terms, places=("M5V",), onward="named", onward_to=("Cedar House",), smallest_k=15)
    copy_template(replace(given, title_en="Ours", title_fr="Le nôtre", clauses=clauses, terms=terms), maple, by=casey)
    assert (done := run("region", "export", tmp_path / "setup.json", "--organization", "Maple 211")).exit_code == 0, (
        done.output
    )
    assert "1 clauses left out" in done.stderr


def test_set_up_comes_into_an_empty_database_and_figures_then_find_their_words(
    db: None, client: Any, tmp_path: Path
) -> None:
    from agreements.models import OrganizationTemplate
    from entente.directory.models import Qualifier
    from entente.explorer.models import Indicator, IndicatorValue, KeptView
    from entente.organizations.models import Organization

    with transaction.atomic():
        first_region(tmp_path)
        transaction.set_rollback(True)
    assert not Organization.objects.exists()
    assert not Indicator.objects.exists()
    setup = tmp_path / "setup.json"
    said = setup.read_text("utf-8")
    assert [secret for secret in SECRETS if secret in said] == []
    assert {kind: len(parts) for kind, parts in json.loads(said).items() if isinstance(parts, list)} == {"indicators": 12, "views": 1, "templates": 1, "qualifiers": 1}  # fmt: skip

    cedar = region("Cedar 211", "211 du Cèdre")
    steward(cedar, "Noor")
    ours = ("--organization", "Cedar 211")
    directory = tmp_path / "cedar.csv"
    directory.write_text(as_csv([flat_row(1, "everywhere food line")]), "utf-8")
    places = squares(tmp_path / "places.geojson")
    figures = tmp_path / "figures.csv"
    with figures.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([["Number", "population", "low-income-share"], *([n, 5000 + n, n + 0.5] for n in range(1, 5))])  # fmt: skip
    steps = [
        run("directory", "import", directory, *ours),
        run("region", "import-places", places, *ours, "--code", "cedar", "--name", "Quarters", "--name-fr", "Quartiers", "--kind", "neighbourhood", "--version", "2026"),
        run("region", "import", setup, *ours, "--steward", "noor@example.org"),
        run("region", "import-figures", figures, *ours, "--geography", "cedar", "--period", "2026", "--source", "Town of Cedar"),
    ]  # fmt: skip

    assert [step.exit_code for step in steps] == [0, 0, 0, 0], [step.output for step in steps]
    phrases = sum(len(words) for languages in SYNONYMS.values() for words in languages.values())
    assert outcomes(steps[2]) == {"indicators": [12, 0, 0, 0], "views": [1, 0, 0, 0], "templates": [1, 0, 0, 0], "qualifiers": [1, 0, 0, 0], "synonyms": [0, phrases, 0, 0]}  # fmt: skip
    poor = Indicator.objects.get(code="low-income-share")
    assert (poor.name_fr, poor.measure, poor.direction, poor.source) == ("Personnes à faible revenu", "percent", "worse", "Town of Cedar")  # fmt: skip
    assert IndicatorValue.objects.filter(indicator=poor).count() == 4
    page = client.get("/fr/explore/views/").content.decode()
    assert "Là où l’aide est rare" in page
    view = KeptView.objects.get()
    assert "place" not in view.query
    assert "Personnes à faible revenu" in client.get(f"/fr/explore/compare/?{view.query}").content.decode()
    template = OrganizationTemplate.objects.get()
    assert (template.terms["smallest_k"], template.terms["places"], template.terms["onward"]) == (15, [], "none")
    assert template.clauses["timing"]["en"] == "Each May."
    assert "Casey" not in template.clauses["breach"]["en"]
    assert Qualifier.objects.get().status == "proposed"

    again = run("region", "import", setup, *ours, "--steward", "noor@example.org")
    assert [outcomes(again)[kind][0] for kind in outcomes(again)] == [0] * 5
    assert outcomes(again)["templates"] == [0, 1, 0, 0]
    assert (KeptView.objects.count(), OrganizationTemplate.objects.count(), Qualifier.objects.count()) == (1, 1, 1)


@pytest.mark.parametrize(
    "said",
    [
        "no JSON",
        "[" * 200_000,
        '{"format": "other"}',
        '{"format": "entente-region-1", "indicators": [], "views": [], "templates": []}',
        '{"format": "entente-region-1", "indicators": [{"code": "a"}], "views": [], "templates": [], "qualifiers": []}',
        '{"format": "entente-region-3", "indicators": [], "views": [], "templates": [], "qualifiers": [], "synonyms": {}}',
        '{"format": "entente-region-2", "indicators": [], "views": [], "templates": [], "qualifiers": [], "synonyms": {}, "people": []}',
        '{"format": "entente-region-2", "indicators": [], "views": [{"page": "explore", "query": "", "name_en": "A\\u0000", "name_fr": "A"}], "templates": [], "qualifiers": [], "synonyms": {}}',
        '{"format": "entente-region-2", "indicators": [], "views": [{"page": "explore", "query": "", "name_en": "\\ud800", "name_fr": "A"}], "templates": [], "qualifiers": [], "synonyms": {}}',
        '{"format": "entente-region-2", "indicators": [], "views": [{"page": ["explore"], "query": "", "name_en": "A", "name_fr": "A"}], "templates": [], "qualifiers": [], "synonyms": {}}',
        '{"format": "entente-region-1", "indicators": [], "views": [{"page": "desk", "query": "", "name_en": "A", "name_fr": "A"}], "templates": [], "qualifiers": []}',
    ],
)
def test_what_is_no_set_up_is_refused_whole_with_a_sentence(db: None, tmp_path: Path, said: str) -> None:
    from entente.explorer.models import KeptView

    steward(region("Cedar 211", "211 du Cèdre"), "Noor")
    (tmp_path / "setup.json").write_text(said, "utf-8")

    done = run(
        "region", "import", tmp_path / "setup.json", "--organization", "Cedar 211", "--steward", "noor@example.org"
    )

    assert done.exit_code == 2
    assert done.stderr.strip()
    assert not KeptView.objects.exists()


def entry(words: Any, **changed: Any) -> dict[str, Any]:
    """An entry of the file with these words empty, but for what is given."""
    other: dict[str, Any] = {
        "decimals": 0,
        "labels": [],
        "emergency": False,
        "roles": ["provider", "recipient"],
        "authorities": [],
    }
    return {**{name: other.get(name, "") for name in words}, **changed}


def test_what_this_region_has_otherwise_or_not_at_all_is_said_entry_by_entry(db: None) -> None:
    """Nothing is written over, and no view shows other places or figures than it was kept for."""
    from agreements.library import network_templates
    from agreements.models import OrganizationTemplate
    from entente.explorer.models import Geography, Indicator, KeptView
    from entente.explorer.queries.setups import INDICATOR, QUALIFIER, TEMPLATE, set_up_of
    from entente.explorer.services.setups import take_over

    cedar, other = region("Cedar 211", "211 du Cèdre"), region("Birch 211", "211 du Bouleau")
    noor = steward(cedar, "Noor")
    Geography.objects.create(owner=cedar, code="cedar", name_en="Quarters", kind="neighbourhood", version="2026")
    Indicator.objects.create(owner=cedar, code="poor", name_en="Ours", measure="count", unit_en="people")
    Indicator.objects.create(owner=other, code="theirs", name_en="Theirs", measure="count", unit_en="people", is_private=True)  # fmt: skip
    words = {"name_en": "A", "name_fr": "A", "page": "explore"}
    terms = {**network_templates()[0].terms.to_dict(), "places": []}
    titled = {"title_en": "T", "title_fr": "T", "audience": "partner", "tier": "standalone", "clauses": {}}
    queries = ["i=poor&sort=name", "g=cedar&i=poor", "g=maple&i=poor", "i=poor&place=7", "c=calls", "i=theirs", "i=%00"]
    content = {
        "format": "entente-region-2",
        "indicators": [
            entry(INDICATOR, code="poor", name_en="Poor", measure="count", unit_en="people", topic="income")
        ],
        "views": [{**words, "query": query} for query in queries],
        "templates": [
            entry(TEMPLATE, **titled, terms=terms),
            entry(TEMPLATE, **{**titled, "title_en": "U"}, terms={**terms, "never_by_night": True}),
            entry(TEMPLATE, **{**titled, "title_en": "V"}, terms={**terms, "onward": "to_all"}),
            entry(TEMPLATE, **{**titled, "title_en": "W", "clauses": {"weather": {"en": "", "fr": ""}}}, terms=terms),
        ],
        "qualifiers": [
            entry(QUALIFIER, service="S", organization="O", need="food"),
            entry(QUALIFIER, need="spaceships"),
        ],
        "synonyms": {"shelter": {"en": "homeless shelter, igloo"}},
    }

    taken = take_over(content, cedar, by=noor, now=timezone.now())
    changed = [{**content["views"][0], "name_en": "B"}, *content["views"][1:]]  # type: ignore[index]
    again = take_over({**content, "views": changed}, cedar, by=noor, now=timezone.now())

    assert {kind: [counts[each] for each in counts] for kind, counts in taken.outcomes.items() if kind != "synonyms"} == {
        "indicators": [1], "views": [2, 5], "templates": [1, 3], "qualifiers": [2],
    }  # fmt: skip
    assert [(each.code, each.row) for each in taken.findings] == [
        ("setup.different", 1), ("setup.view_places", 3), ("setup.view_places", 4), ("setup.view_figures", 5), ("setup.view_figures", 6),
        ("setup.view_figures", 7), ("setup.template", 2), ("setup.template", 3), ("setup.template", 4), ("setup.qualifier", 2),
        ("setup.no_service", None),
    ]  # fmt: skip
    assert Indicator.objects.get(code="poor").name_en == "Ours"
    assert ("setup.different", "views") in {(each.code, each.column) for each in again.findings}
    assert (KeptView.objects.filter(name_en="A").count(), OrganizationTemplate.objects.count()) == (2, 1)
    Indicator.objects.filter(code="poor").update(is_private=True)
    assert set_up_of(cedar).content["views"] == []


def test_view_is_kept_and_given_up_by_data_stewards_of_the_region_alone(network: Any, sign_in: Any) -> None:
    from django.test import Client

    from entente.explorer.models import Indicator, KeptView

    names = {"name_en": "Ours", "name_fr": "Le nôtre", "owner": str(network.region.pk)}
    keep = "/en/explore/views/keep/explore/?i=ours&sort=name"
    keeper = sign_in(steward(network.region, "Casey"))
    other = sign_in(network.steward, Client())

    anyone = Client()
    assert anyone.get(keep).status_code == 302
    assert other.post(keep, names).status_code == 422  # not one of hers
    indicator = Indicator.objects.create(owner=network.region, code="ours", name_en="Ours", measure="count", is_private=True)  # fmt: skip
    assert keeper.post(keep, names).status_code == 422
    indicator.is_private = False
    indicator.save()
    assert keeper.post(keep, names).status_code == 302
    kept = KeptView.objects.get()
    assert (
        f'href="/en/explore/?{kept.query.replace("&", "&amp;")}"' in anyone.get("/en/explore/views/").content.decode()
    )
    gone = f"/en/explore/views/{kept.pk}/give-up/"
    assert other.post(gone).status_code == 403
    assert keeper.post(gone).status_code == 302
    assert not KeptView.objects.exists()
