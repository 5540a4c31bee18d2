"""The line of a dataset: what each person sees of tables, runs, releases and what was received."""

from __future__ import annotations

import base64
from datetime import timedelta
from typing import Any

from django.utils import timezone

from tests.journeys.sight import Sight


def sights_of_data(stage: Any) -> list[Sight]:
    """From a table that is handed in to a run that is reviewed."""
    return [*_of_catalogue(stage), *_of_runs(stage)]


def _of_catalogue(stage: Any) -> list[Sight]:
    contributor, officer, dataset = stage.network.contributor, stage.network.officer, stage.versions["columns"].dataset
    return [
        Sight("catalogue:datasets", contributor),
        Sight("catalogue:new_dataset", contributor),
        Sight("catalogue:dataset", contributor, (dataset.pk,)),
        Sight("catalogue:dataset", stage.network.steward, (stage.versions["released"].dataset_id,), state="released"),
        Sight("catalogue:upload", contributor, (dataset.pk,)),
        *_of_joins(stage),
        Sight("catalogue:send_link", contributor, (dataset.pk,)),
        Sight("catalogue:revoke_link", contributor, (stage.link.pk,)),
        Sight("catalogue:version", contributor, (stage.waiting.pk,)),
        Sight("catalogue:protected_names", stage.network.steward, (stage.network.nonprofit.pk,)),
        Sight("anonymizer:registers", stage.network.steward, (stage.network.nonprofit.pk,)),
        Sight("anonymizer:registers", contributor, (stage.network.nonprofit.pk,), state="to read"),
        Sight("catalogue:hold", officer, (stage.versions["columns"].pk,)),
        Sight("catalogue:lift_hold", officer, (stage.versions["held"].pk,)),
    ]


def _of_joins(stage: Any) -> list[Sight]:
    """Nothing to join with; which dataset; by which columns."""
    contributor, released = stage.network.contributor, stage.versions["released"]
    address, other = (released.dataset_id,), stage.versions["reviewed"]
    return [
        Sight("catalogue:join", contributor, (stage.waiting.dataset_id,), state="nothing"),
        Sight("catalogue:join", contributor, address),
        Sight("catalogue:join", contributor, address, f"?second={other.pk}", "columns"),
    ]


def _with_a_draft(stage: Any, run: Any) -> Any:
    """The run, with a column of its recipe left out and the version of before kept under a name."""
    from anonymizer import services
    from anonymizer.forms import current_form
    from anonymizer.forms.drafts import state_of

    by, now = stage.network.contributor, stage.now
    start = state_of(current_form(run))
    services.name_draft(run.pk, "As proposed", state=start, by=by, now=now)
    answers = {**start.answers, "c0-treatment": ["drop"]}
    state = services.DraftState(answers, start.cleaning)
    column = run.version.columns.first().name
    services.change_draft(run.pk, state, start=start, code="column", column=column, by=by, now=now)
    return run


def _of_runs(stage: Any) -> list[Sight]:
    contributor, officer, runs = stage.network.contributor, stage.network.officer, stage.runs
    steward, versions = stage.network.steward, stage.versions
    return [
        Sight("anonymizer:progress", contributor, (runs["reading"].pk,), state="under way"),
        Sight("anonymizer:progress", contributor, (runs["unusable"].pk,), state="failed"),
        Sight("anonymizer:progress", contributor, (runs["locked"].pk,), state="asks for a password"),
        Sight("anonymizer:recipe", contributor, (runs["columns"].pk,)),
        Sight("anonymizer:recipe", contributor, (runs["columns"].pk,), "?show=2", "a column"),
        Sight("anonymizer:recipe", contributor, (runs["columns"].pk,), "?show=table", "the table"),
        Sight("anonymizer:recipe", contributor, (runs["workbook"].pk,), state="workbook"),
        Sight("anonymizer:compare_drafts", contributor, (_with_a_draft(stage, runs["workbook"]).pk,)),
        Sight("anonymizer:explore", contributor, (runs["columns"].pk,)),
        Sight("anonymizer:count_table", contributor, (runs["columns"].pk,)),
        Sight("anonymizer:waiting", contributor, (runs["columns"].pk,)),
        Sight("anonymizer:count_table", contributor, (runs["reviewed"].pk,), state="after earlier ones"),
        Sight("anonymizer:count_table_progress", contributor, (stage.count_tables["waiting"].pk,), state="under way"),
        Sight(
            "anonymizer:count_table_progress",
            contributor,
            (stage.count_tables["refused"].pk,),
            state="none could be made",
        ),
        Sight(
            "anonymizer:result",
            contributor,
            (stage.count_tables["made"].version.runs.get().pk,),
            state="made from rows",
        ),
        Sight("anonymizer:read_again", contributor, (runs["workbook"].pk,)),
        Sight("anonymizer:result", steward, (runs["reviewed"].pk,), state="approved"),
        Sight("anonymizer:result", contributor, (runs["returned"].pk,), state="returned"),
        Sight("anonymizer:result", contributor, (runs["reviewing"].pk,), state="waits for its review"),
        Sight("anonymizer:review", officer, (runs["reviewing"].pk,)),
        Sight("anonymizer:review", contributor, (runs["reviewing"].pk,), state="one's own"),
        Sight("anonymizer:codes", officer, (runs["reviewing"].pk,), state="to answer"),
        Sight("anonymizer:codes", contributor, (runs["reviewed"].pk,), state="none kept"),
        Sight("anonymizer:look", officer, (stage.look.pk,), cookies=_look_cookies(stage.look_key)),
        Sight("anonymizer:preview", contributor, (runs["messy"].pk,), cookies=_look_cookies(stage.preview_key)),
        Sight("anonymizer:recipe", contributor, (runs["messy"].pk,), cookies=_look_cookies(stage.preview_key)),
        Sight(
            "anonymizer:recipe", contributor, (runs["messy"].pk,), f"?show={_with_levels(runs['messy'])}", "measured"
        ),
        Sight("anonymizer:cleaning", contributor, (runs["messy"].pk,), cookies=_look_cookies(stage.preview_key)),
        Sight("anonymizer:cleaning", contributor, (runs["columns"].pk,), state="not looked at"),
        Sight("anonymizer:destroy", steward, (versions["columns"].pk,)),
        Sight("anonymizer:destroy", steward, (versions["held"].pk,), state="held"),
        Sight("anonymizer:destroy", steward, (versions["destroyed"].pk,), state="receipts"),
    ]


def _with_levels(run: Any) -> int:
    """The place of a column that may be made coarser."""
    from anonymizer.forms import current_form

    return next(column.index for column in current_form(run).columns if column.takes_level and len(column.levels()) > 2)


def _look_cookies(key: bytes) -> tuple[tuple[str, str], ...]:
    """The key of the view, which only the asker's browser holds."""
    cookie = base64.urlsafe_b64encode(key).decode()
    return tuple((f"entente_look_{language}", cookie) for language in ("en", "fr"))


def sights_of_releases(stage: Any) -> list[Sight]:
    """From what a table is meant for to what its recipient holds, and the keys of programs."""
    network, release, run = stage.network, stage.release, stage.runs["reviewed"]
    steward, recipient = network.steward, network.recipient
    return [
        Sight("exports:meant_for", network.contributor, (stage.versions["columns"].dataset_id,)),
        Sight("exports:release_run", steward, (run.pk,)),
        Sight("exports:release_run", steward, (run.pk,), f"?agreement={stage.active.pk}", "confirm"),
        Sight("exports:releases", steward),
        Sight("exports:register", steward),
        Sight("exports:release", steward, (release.pk,)),
        *_of_dossiers(stage),
        *_of_incidents(stage),
        *_of_rights(stage),
        Sight("exports:withdraw", steward, (release.pk,)),
        Sight("exports:revoke", steward, (stage.entitlement.pk,)),
        Sight("exports:my_datasets", recipient),
        Sight("exports:use_in", recipient, (stage.entitlement.pk,)),
        Sight("exports:check_output", recipient),
        Sight("exports:entitlement", recipient, (stage.entitlement.pk,), state="accepted"),
        Sight("exports:entitlement", network.city_steward, (stage.entitlement.pk,), state="to accept"),
        *_of_connections(stage),
    ]


def _of_dossiers(stage: Any) -> list[Sight]:
    from exports.dossier import Disclosure, Flow, assembled, fingerprints, questions_of
    from exports.queries.dossiers import digest_of
    from exports.services import (
        Signature,
        sign_assessment,
        sign_dossier,
        write_answers,
        write_answers_of_agreement,
    )

    steward, release, now = stage.network.steward, stage.release, timezone.now()
    write_answers(
        release.pk, {"benefit": "Fewer empty shelves.", "applies/on-phipa": "No custodian."}, by=steward, now=now
    )
    sign_dossier(release.pk, read=digest_of(fingerprints(release, now=now)), by=steward, now=now)
    write_answers(release.pk, {"benefit": "Fewer empty shelves in winter."}, by=steward, now=now)
    city = Disclosure(release.agreement, stage.network.city)
    write_answers_of_agreement(city, {"governance": "The clerk; policy 4."}, by=stage.network.city_steward, now=now)
    party = (release.agreement_id, stage.network.nonprofit.pk)
    flow = Flow(release.agreement, stage.network.nonprofit)
    codes = [question.code for question, _ in questions_of(assembled(flow, now=now))]
    write_answers_of_agreement(flow, dict.fromkeys(codes, "Invented words."), by=steward, now=now)
    day = release.agreement.today(now) + timedelta(days=300)
    signature = Signature("on_conditions", "delegate", "City clerk", "By-law 12 of 2026", day)
    read = digest_of(fingerprints(flow, now=now))
    sign_assessment(flow, signature, read=read, by=stage.network.officer, now=now)
    return [
        Sight("exports:privacy_assessment", steward, party, state="signed"),
        Sight(
            "exports:privacy_assessment", stage.network.city_steward, (party[0], city.organization.pk), state="begun"
        ),
        *_of_determinations(stage),
        Sight("exports:dossier", steward, (release.pk,), state="void"),
        Sight("exports:agreement_dossier", steward, party),
        Sight("exports:agreement_dossier", stage.network.city_steward, (party[0], city.organization.pk), state="begun"),
    ]


def _of_determinations(stage: Any) -> list[Sight]:
    """Every step is on record of two releases: of one the word has lapsed, of the other it waits for a second person."""
    from exports.models import Determination, DisclosureCheck

    network, now = stage.network, timezone.now()
    word = {
        "jurisdiction": "CA-QC", "instrument": "qc-anonymization", "status": "anonymized", "qualified_person": network.officer,
        "proposed_by": network.steward, "proposed_at": now,
    }  # fmt: skip
    lapsed, proposed = stage.release, stage.monthly_release
    days = {"reassess_on": lapsed.agreement.today(now) - timedelta(days=1), "confirmed_by": network.officer}
    Determination.objects.create(release=lapsed, **word, **days, confirmed_at=now)
    day = proposed.agreement.today(now) + timedelta(days=300)
    Determination.objects.create(release=proposed, **word, reassess_on=day)
    for unchecked in lapsed.entitlements.filter(disclosure_check=None):  # what was passed on has none
        DisclosureCheck.objects.create(entitlement=unchecked, required=11, refused=False, checked_at=now)
    for release in (lapsed, proposed):
        _put_on_record(release, by=network.steward, now=now)
    return [
        Sight("exports:dossier", network.officer, (lapsed.pk,), state="lapsed, and a word to propose"),
        Sight("exports:dossier", network.officer, (proposed.pk,), state="a word to confirm"),
        Sight("exports:dossier", network.steward, (proposed.pk,), state="one's own word waits"),
    ]


def _put_on_record(release: Any, *, by: Any, now: Any) -> None:
    """The purpose was agreed before the recipe, and a person answered what Québec asks."""
    from exports.dossier import assembled
    from exports.queries.determinations import missing_steps_of
    from exports.services import write_answers

    agreement = type(release.agreement).objects.filter(pk=release.agreement_id)
    agreement.update(activated_at=release.run.created_at - timedelta(days=1))
    questions = (
        "purpose_is_serious", "qualification", "available_information", "best_practices", "conclusion", "reassessment",
    )  # fmt: skip
    write_answers(release.pk, dict.fromkeys(questions, "Invented words."), by=by, now=now)
    release.refresh_from_db()
    assert missing_steps_of(assembled(release, now=now), "qc-anonymization") == []


def _of_incidents(stage: Any) -> list[Sight]:
    from exports.incidents import notices_of
    from exports.services.incidents import propose_closing
    from tests.journeys import incidents

    network, release, now = stage.network, stage.release, timezone.now()
    first = incidents.recorded(network, release)
    assessed = incidents.recorded(network, release, days_ago=1)
    incidents.assessed(assessed, network)
    last = incidents.finished(network, release)
    propose_closing(last.pk, by=network.officer, now=now)
    law, partner = (next(row for row in notices_of(assessed) if row.key.startswith(name)) for name in ("qc", "org"))
    letter = last.notices.filter(organization=network.city).get()
    return [
        Sight("exports:incidents", network.steward),
        Sight("exports:new_incident", network.steward, (network.nonprofit.pk,)),
        Sight("exports:change_incident", network.steward, (first.pk,)),
        Sight("exports:incident", network.steward, (first.pk,), state="late"),
        Sight("exports:incident", network.steward, (assessed.pk,), state="assessed"),
        Sight("exports:incident", network.steward, (last.pk,), state="to close"),
        Sight("exports:assess_incident", network.steward, (first.pk,)),
        Sight("exports:incident_notice", network.steward, (assessed.pk, law.key)),
        Sight("exports:incident_notice", network.steward, (assessed.pk, partner.key), state="partner"),
        Sight("exports:received_incident", network.city_steward, (letter.pk,)),
    ]


def _of_rights(stage: Any) -> list[Sight]:
    from anonymizer.queries import identifier_columns
    from tests.journeys import rights

    network, dataset = stage.network, stage.release.dataset
    column = identifier_columns(dataset)[0]
    late = rights.objection(network, dataset, days_ago=40)
    access = rights.requested(network, dataset, "access", identifier="P00003", column=column)
    stage.run_jobs("urgent")
    return [
        Sight("exports:rights_requests", network.steward),
        Sight("exports:new_rights_request", network.steward, (dataset.pk,)),
        Sight("exports:rights_request", network.steward, (late.pk,), state="late"),
        Sight("exports:rights_request", network.officer, (access.pk,), state="access"),
    ]


def _of_connections(stage: Any) -> list[Sight]:
    from exports.services import KeyWanted, make_key

    recipient, now = stage.network.recipient, timezone.now()
    wanted = KeyWanted("api", "Monthly report", now + timedelta(days=90))
    key, token = make_key(stage.network.city, wanted, by=recipient, now=now)
    return [
        Sight("exports:connections", recipient),
        Sight("exports:new_connection", recipient),
        Sight("exports:rotate_key", recipient, (key.pk,)),
        Sight("exports:revoke_key", recipient, (key.pk,)),
        Sight("exports:activate_key", None, (token,)),
    ]
