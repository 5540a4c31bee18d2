"""Columns and recipe: plain answers become a recipe, and what an agreement dictates cannot be loosened."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

pytestmark = pytest.mark.django_db(transaction=True)


def post(client: Any, run: Any, posted: dict[str, str]) -> Any:
    return client.post(reverse("anonymizer:recipe", args=[run.pk]), posted)


def rule(run: Any, column: str) -> dict[str, Any]:
    run.refresh_from_db()
    found: dict[str, Any] = run.recipe.spec["columns"][column]
    return found


def meant_for(agreement: Any, run: Any, network: Any) -> None:
    from exports.services import set_audience

    set_audience(run.dataset, [agreement], by=network.contributor, now=timezone.now())


def test_page_shows_reading_columns_and_proposals(read_run: Any, network: Any, sign_in: Callable[..., Any]) -> None:
    client, address = sign_in(network.contributor), reverse("anonymizer:recipe", args=[read_run.pk])

    page = client.get(address)

    html = page.content.decode()
    assert page.status_code == 200
    assert "Does it name the person?" not in html
    assert "Does it name the person?" in client.get(address, {"show": "0"}).content.decode()
    assert "Postal codes cut to three characters" in html
    assert "comma ( , )" in html
    assert "Canary" not in html


@pytest.mark.parametrize(
    ("column", "said", "expected"),
    [
        ("caller_name", {}, {"role": "direct-identifier", "treatment": "drop"}),
        ("person_id", {}, {"role": "direct-identifier", "treatment": "drop"}),
        ("person_id", {"treatment": "pseudonym"}, {"role": "direct-identifier", "treatment": "pseudonym"}),
        ("age", {}, {"role": "quasi-identifier", "treatment": "generalize", "hierarchy": "age-bands"}),
        ("age", {"names": "unsure"}, {"role": "direct-identifier", "treatment": "drop"}),
        ("need", {"known": "unsure"}, {"role": "quasi-identifier", "treatment": "generalize"}),
        ("need", {"hurts": "unsure"}, {"role": "sensitive", "treatment": "keep"}),
        ("need", {"hurts": "no"}, {"role": "other", "treatment": "keep"}),
        ("contact_date", {"level": "3"}, {"role": "quasi-identifier", "treatment": "generalize", "min_level": 3}),
        ("language", {"treatment": "drop"}, {"role": "quasi-identifier", "treatment": "drop"}),
        (
            "need",
            {"treatment": "generalize", "level": "1"},
            {"role": "sensitive", "treatment": "generalize", "level": 1},
        ),
    ],
)
def test_answers_become_a_rule(
    read_run: Any,
    network: Any,
    sign_in: Callable[..., Any],
    answers: Any,
    column: str,
    said: dict[str, str],
    expected: dict[str, Any],
) -> None:
    response = post(sign_in(network.contributor), read_run, answers({column: said}))

    assert response.status_code == 302
    assert expected.items() <= rule(read_run, column).items()


def test_recipe_of_the_proposal_runs_as_it_is(
    read_run: Any, network: Any, sign_in: Callable[..., Any], answers: Any
) -> None:
    response = post(sign_in(network.contributor), read_run, answers())

    read_run.refresh_from_db()
    assert response.url == reverse("anonymizer:progress", args=[read_run.pk])
    assert (read_run.status, read_run.recipe.required_k) == ("transforming", 11)
    assert read_run.recipe.spec["person"] == "person_id"


def test_groups_keep_the_finest_levels_that_they_can(
    read_run: Any, network: Any, sign_in: Callable[..., Any], answers: Any, run_jobs: Callable[..., None]
) -> None:
    """The page asks for it, the worker does it, nobody is left out, and the next version of the series is asked for the same."""
    from anonymizer.queries import fixed_spec

    response = post(sign_in(network.contributor), read_run, {**answers(), "method": "finest-first"})
    run_jobs("runs")

    read_run.refresh_from_db()
    assert response.status_code == 302
    assert read_run.status == "awaiting_review"
    assert read_run.report.suppression_rate == 0
    assert read_run.report.k >= 11
    following = fixed_spec(read_run)
    assert following is not None
    assert following["search"]["method"] == "finest-first"
    assert "level" not in following["columns"]["age"]
    result = sign_in(network.contributor).get(reverse("anonymizer:result", args=[read_run.pk]))
    assert result.status_code == 200


def test_groups_that_keep_levels_of_their_own_are_not_recoded_once_more(
    read_run: Any, network: Any, sign_in: Callable[..., Any], answers: Any
) -> None:
    response = post(sign_in(network.contributor), read_run, {**answers(), "method": "finest-first", "recoding": "on"})

    assert "levels of its own already" in response.content.decode()
    read_run.refresh_from_db()
    assert read_run.recipe is None


def test_unsuitable_treatment_comes_back_beside_its_column(
    read_run: Any, network: Any, sign_in: Callable[..., Any], answers: Any
) -> None:
    response = post(sign_in(network.contributor), read_run, answers({"caller_name": {"treatment": "keep"}}))

    html = response.content.decode()
    assert response.status_code == 422
    assert "does not suit these answers" in html
    assert 'href="#column-1"' in html


def test_finding_of_the_engine_comes_back_beside_its_column(
    read_run: Any, network: Any, sign_in: Callable[..., Any], answers: Any
) -> None:
    response = post(sign_in(network.contributor), read_run, answers(person="age", k="15"))

    html = response.content.decode()
    assert response.status_code == 422
    assert "age – Column “age” names the person" in html
    read_run.refresh_from_db()
    assert read_run.draft.answers["k"] == ["15"]


def test_showing_answers_confirms_nothing(
    read_run: Any, network: Any, sign_in: Callable[..., Any], answers: Any
) -> None:
    response = post(sign_in(network.contributor), read_run, answers({"age": {"known": "no"}}, action="show"))

    read_run.refresh_from_db()
    assert (response.status_code, read_run.status) == (302, "awaiting_recipe")
    assert read_run.draft.spec["columns"]["age"]["role"] == "other"


@pytest.mark.parametrize(
    ("columns", "settings"),
    [
        ({}, {"k": "2"}),
        ({"postal_code": {"level": "0"}}, {}),
        ({"postal_code": {"treatment": "keep"}}, {}),
        ({"postal_code": {"known": "no", "treatment": "keep"}}, {}),
    ],
)
def test_forged_answers_loosen_nothing(
    read_run: Any,
    network: Any,
    agreement: Any,
    sign_in: Callable[..., Any],
    answers: Any,
    columns: dict[str, dict[str, str]],
    settings: dict[str, str],
) -> None:
    meant_for(agreement, read_run, network)

    response = post(sign_in(network.contributor), read_run, answers(columns, **settings))

    read_run.refresh_from_db()
    assert (response.status_code, read_run.status) == (422, "awaiting_recipe")


def test_direct_identifier_kept_by_a_recipe_of_a_program_is_refused(read_run: Any, network: Any) -> None:
    from anonymizer.forms import recipe_form
    from anonymizer.services import confirm_recipe
    from entente.core.errors import Invalid

    spec = recipe_form(read_run, None).spec()
    spec["columns"]["caller_name"] = {"role": "direct-identifier", "treatment": "keep"}

    with pytest.raises(Invalid, match="treatment_not_for_role"):  # by the engine, before the rule of the platform
        confirm_recipe(read_run.pk, spec, by=network.contributor, now=timezone.now())

    read_run.refresh_from_db()
    assert (read_run.status, read_run.recipe) == ("awaiting_recipe", None)


def test_locks_name_the_agreement(read_run: Any, network: Any, agreement: Any, sign_in: Callable[..., Any]) -> None:
    meant_for(agreement, read_run, network)

    html = sign_in(network.contributor).get(reverse("anonymizer:recipe", args=[read_run.pk])).content.decode()

    assert "At least 11: dictated by Contacts for planning." in html
    columns = [column.name for column in read_run.version.columns.all()]
    place = {"show": columns.index("postal_code")}
    panel = sign_in(network.contributor).get(reverse("anonymizer:recipe", args=[read_run.pk]), place).content.decode()
    assert "Finer places are not allowed." in panel


def test_column_that_an_agreement_does_not_list_is_dropped_whatever_is_posted(
    read_run: Any, network: Any, sign_in: Callable[..., Any], answers: Any
) -> None:
    from anonymizer.services import CeilingValues, set_ceilings

    dictated = CeilingValues(uuid4(), "Two columns", "Deux colonnes", 11, "fsa", False, ("Age", "postal_code"))
    set_ceilings(read_run.dataset, [dictated], by=network.contributor)

    post(sign_in(network.contributor), read_run, answers({"need": {"treatment": "keep"}}))

    assert rule(read_run, "need")["treatment"] == "drop"
    assert rule(read_run, "age")["treatment"] == "generalize"


def test_sponsors_officer_cannot_confirm(
    read_run: Any, network: Any, sign_in: Callable[..., Any], answers: Any
) -> None:
    client = sign_in(network.officer)

    page = client.get(reverse("anonymizer:recipe", args=[read_run.pk])).content.decode()
    response = post(client, read_run, answers())

    assert "You cannot confirm this recipe" in page
    assert response.status_code == 403


def test_next_version_begins_with_the_recipe_of_the_last(
    measured_run: Any,
    network: Any,
    sign_in: Callable[..., Any],
    upload: Callable[..., Any],
    run_jobs: Callable[..., None],
) -> None:
    version = upload(b"person_id,age,colour\n" + b"".join(b"P%d,%d,red\n" % (n, 30 + n % 3) for n in range(60)))
    run_jobs("runs")
    run = version.runs.get()
    client = sign_in(network.contributor)

    html = client.get(reverse("anonymizer:recipe", args=[run.pk])).content.decode()
    refused = post(client, run, {"k": "11"})

    assert "As last time" in html
    assert "New columns, on which you must decide: colour." in html
    assert "caller_name, contact_date, language, need, postal_code" in html
    assert refused.status_code == 422
    assert "Say that you go on without them." in refused.content.decode()


def test_data_anonymized_before_are_only_asked_what_they_are(
    read_run: Any, network: Any, sign_in: Callable[..., Any], answers: Any
) -> None:
    type(read_run.dataset).objects.update(anonymized_before_upload=True)
    client = sign_in(network.contributor)
    read_run = type(read_run).objects.get()
    answers.run = read_run
    outsider = {"names": "no", "known": "no"}

    page = client.get(reverse("anonymizer:recipe", args=[read_run.pk])).content.decode()
    refused = post(client, read_run, answers())
    accepted = post(client, read_run, answers({"caller_name": outsider, "person_id": outsider}, person=""))

    read_run.refresh_from_db()
    assert "What happens to it?" not in page
    assert "may hold no column that names persons" in refused.content.decode()
    assert accepted.status_code == 302
    assert {each["treatment"] for each in read_run.recipe.spec["columns"].values()} == {"keep"}
    assert read_run.recipe.spec["privacy"] == [{"model": "k-anonymity", "k": 1}]
    assert read_run.recipe.required_k == 11


def test_file_is_read_again_with_other_choices(
    read_run: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from entente.audit.models import AuditEvent

    address = reverse("anonymizer:read_again", args=[read_run.pk])
    client = sign_in(network.contributor)
    fields = client.get(address).context["reading_form"].fields

    response = client.post(address, {name: field.initial for name, field in fields.items()} | {"delimiter": ";"})

    run = type(read_run).objects.first()
    assert response.url == reverse("anonymizer:progress", args=[run.pk])
    assert run.version.choices["delimiter"] == ";"
    assert client.get(reverse("anonymizer:run", args=[read_run.pk])).url == reverse(
        "anonymizer:progress", args=[run.pk]
    )
    closing = AuditEvent.objects.filter(subject_id=read_run.pk, facts__source="awaiting_recipe").get()
    assert (closing.event, closing.actor_id) == ("run.read_again", network.contributor.pk)


def test_column_whose_detail_matters_most_is_weighed_and_stays_chosen(
    read_run: Any, network: Any, sign_in: Callable[..., Any], answers: Any, run_jobs: Callable[..., None]
) -> None:
    client = sign_in(network.contributor)

    sent = post(client, read_run, answers(most_wanted="postal_code", action="propose"))
    run_jobs("runs")
    page = client.get(reverse("anonymizer:recipe", args=[read_run.pk]), {"show": "table"}).content.decode()
    post(client, read_run, answers(most_wanted="postal_code"))

    read_run.refresh_from_db()
    assert sent.status_code == 302
    assert read_run.offer["spec"]["columns"]["postal_code"]["weight"] == 4
    assert re.search(r'<option value="postal_code" selected>\s*postal_code', page)
    assert {name: rule["weight"] for name, rule in read_run.recipe.spec["columns"].items() if "weight" in rule} == {
        "postal_code": 4
    }


def test_statement_that_nobody_could_know_columns_stands_in_the_report_with_name_and_day(
    read_run: Any, network: Any, sign_in: Callable[..., Any], answers: Any, run_jobs: Callable[..., None]
) -> None:
    client = sign_in(network.contributor)
    harmless = {"language": {"known": "no", "treatment": "keep"}}

    page = post(client, read_run, answers(harmless, action="show"))
    page = client.get(page.url, {"show": "table"}).content.decode()
    post(client, read_run, answers(harmless, nobody_knows="on"))
    run_jobs("runs")

    read_run.refresh_from_db()
    assert "As things stand, this concerns: language." in page
    assert read_run.recipe.spec["assumed_unknown"] == ["language"]
    assert "language" not in read_run.report.after["quasi_identifiers"]
    assert "language" in read_run.report.after["everything_known"]["columns"]
    review = sign_in(network.officer).get(reverse("anonymizer:review", args=[read_run.pk])).content.decode()
    stated = f"{network.contributor} stated on"
    assert stated in review
    assert "do not count: language." in review


def test_column_that_tells_little_counts_where_nobody_states_the_contrary(
    read_run: Any, network: Any, sign_in: Callable[..., Any], answers: Any, run_jobs: Callable[..., None]
) -> None:
    columns = {"postal_code": {"known": "no", "treatment": "keep"}}

    post(sign_in(network.contributor), read_run, answers(columns))
    run_jobs("runs")

    read_run.refresh_from_db()
    assert read_run.recipe.spec["columns"]["postal_code"]["role"] == "other"
    assert "postal_code" in read_run.report.after["quasi_identifiers"]


def test_run_that_fails_for_columns_that_tell_little_names_them(
    read_run: Any, network: Any, sign_in: Callable[..., Any], answers: Any, run_jobs: Callable[..., None]
) -> None:
    columns = {"contact_date": {"known": "no", "treatment": "keep"}}  # days, of which each has few contacts

    post(sign_in(network.contributor), read_run, answers(columns))
    run_jobs("runs")

    read_run.refresh_from_db()
    assert read_run.status == "failed"
    why = [finding for finding in read_run.findings if finding["code"] == "criterion.others_count"]
    assert [finding["facts"]["columns"] for finding in why] == [["contact_date"]]


def test_numbers_are_rounded_and_hurting_columns_varied_where_someone_asks(read_run: Any, answers: Any) -> None:
    from anonymizer.forms import recipe_form

    form = recipe_form(read_run, None)
    number = next(column for column in form.columns if column.profile.kind in ("integer", "age", "decimal"))
    word = next(column for column in form.columns if column.profile.kind == "category")
    said = {"names": "no", "known": "no", "hurts": "yes"}

    def spec(amount: str) -> Any:
        columns = {
            number.name: {**said, "treatment": "round", "amount": amount},
            word.name: {**said, "treatment": "keep"},
        }
        return recipe_form(read_run, answers(columns, diversity="2", recoding="on", method="optimal"))

    assert not spec("").is_valid()
    assert not spec("many").is_valid()
    form = spec("5")
    assert form.is_valid(), form.faults
    made = form.spec()
    assert made["columns"][number.name]["parameters"] == {"base": 5}
    assert {"model": "distinct-l-diversity", "column": word.name, "l": 2} in made["privacy"]
    assert made["recoding"] == "local"
