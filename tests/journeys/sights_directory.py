"""A directory in every state that a page can show: of two services, one waiting for its columns, one refused."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from tests.journeys.sight import Sight

FIRST = (
    "PublicName,PhysicalAddress1,Phone,Hours,Description,Languages,TaxonomyCodes,Categories,PhysicalAddressIsPrivate\n"
    "Maple Food Pantry,10 Example St,416-555-0100,Monday-Friday 9-5,Groceries for everyone.,French; Tamil,XX-1000; XX-1000 * YY-2000,Food; Groceries,No\n"
    "Maple Distress Line,,416-555-0103,24 hours,Someone listens.,English,XX-2000,Listening,No\n"
    "Maple House,12 Example St,416-555-0104,Mon-Fri 10-4,A <b>safe</b> place.,English,,,Yes\n"
)


BESIDE = (
    "PublicName,PublicName_FR,PhysicalAddress1,Phone,Hours,Description,Description_FR,Eligibility,Languages\n"
    "Maple Distress Line,Ligne de détresse Érable,,416-555-0103,24 hours,Someone listens to all of the people who call.,Quelqu’un est à l’écoute des personnes qui appellent.,"
    "Open to people of the city,English; French\n"
)
"""Of another source: a service that the first has too, here with texts in French, but not all."""


def sights_of_directory(stage: Any) -> list[Sight]:
    """Its pages for everyone, and for the steward who keeps it."""
    from django.utils import timezone

    from entente.directory import services
    from entente.directory.imports.taxonomy import Term
    from entente.directory.models import Listing, Service, Synonym
    from entente.directory.states import ImportStatus
    from entente.organizations.services import join, make_account

    network, region, now = stage.network, stage.network.region, timezone.now()
    steward = make_account(email="keeper@example.org", name="Avery Keeper", password="a long invented phrase")
    join(steward, region, "data_steward")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "resources.csv"
        path.write_text(FIRST, "utf-8")
        first = services.import_file(region, "Resources", path, {}, now=now, accepts_loss=True)
        path.write_text(FIRST.replace("Groceries for everyone.", "Groceries on Mondays."), "utf-8")
        done = services.import_file(region, "Resources", path, {}, now=now, accepts_loss=True)
    waiting, refused, reading = (_sent(region, name, content, steward) for name, content in (
        ("Partners", b"Name,Odd mark,Strange\nMaple Clinic,yes,3\nMaple School,no,4\n"),
        ("Broken", b"{"), ("Later", b"[{]"),
    ))  # fmt: skip
    stage.run_jobs()
    reading.__class__.objects.filter(pk=reading.pk).update(status=ImportStatus.RECEIVED)
    held = _sent(
        region,
        "Losing",
        b"Name,Hours,Strange\nMaple Clinic,When the bell rings,3\nMaple School,Mon-Fri 9-5,4\n",
        steward,
    )
    stage.run_jobs()
    services.confirm_columns(held.pk, {}, by=steward)
    stage.run_jobs()
    own = network.steward
    reviewed = [_sent(network.nonprofit, name, FIRST.encode(), own) for name in ("Our programs", "Our other programs")]
    stage.run_jobs()
    for made in reviewed:
        services.confirm_columns(made.pk, {}, by=own)
    stage.run_jobs()
    services.decline_import(reviewed[1].pk, reason="These are ours already.", by=steward, now=now)
    services.bring_in_terms(
        region, "Invented taxonomy", [Term("XX-1000", "Food pantries", "Banques alimentaires")], by=steward, now=now
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "beside.csv"
        path.write_text(BESIDE, "utf-8")
        beside = services.import_file(region, "Lines of the province", path, {}, now=now, accepts_loss=True)
    line = Listing.objects.get(source=beside.source)
    pantry = Listing.objects.get(name="Maple Food Pantry")
    service = Service.objects.get(pk=pantry.service_id)
    accepted = services.propose_qualifier(
        service, network.city, need="food", people="low-income", by=network.city_steward
    )
    services.decide_qualifier(accepted.pk, accept=True, by=steward, now=now)
    services.propose_qualifier(service, network.city, need="food", people="newcomers", by=network.city_steward)
    for phrase, topic, language in (
        ("igloo", "shelter", "en"),
        ("dépanneur solidaire", "food", "fr"),
        ("Ozanam", "food", "en"),
    ):
        services.propose_synonym(region, topic, language, phrase, by=steward)
    read, declined = Synonym.objects.order_by("-phrase")[:2]
    services.decide_synonyms(region, [read.pk], accept=True, by=steward, now=now)
    services.decide_synonyms(region, [declined.pk], accept=False, by=steward, now=now)
    answered, token = services.ask_provider(service, by=steward, now=now)
    services.propose_correction(token, {"name": service.name, "description": "Groceries on Mondays and Fridays."}, "The telephone is new: 416-555-0199", now=now)  # fmt: skip
    _asked, open_token = services.ask_provider(service, by=steward, now=now)
    return [
        Sight("directory:verification", steward, (region.pk,)), Sight("directory:verification", network.city_steward, (network.city.pk,), state="of no services"),
        Sight("directory:duplicates", steward, (region.pk,)),
        Sight("directory:correction", steward, (answered.pk,)), Sight("directory:correct", None, (open_token,)),
        Sight("directory:finder", None), Sight("directory:finder", None, query="?words=grocerries", state="corrected"),
        Sight("directory:finder", None, query="?words=food+open+tonight", state="with chips"), Sight("directory:finder", None, query="?words=i+want+to+die", state="urgent"),
        Sight("directory:handout", None, query=f"?service={pantry.pk}"), Sight("directory:handout", None, state="of nothing"),
        Sight("directory:handout", None, query=f"?service={line.pk}&service={pantry.pk}", state="in two languages"), Sight("directory:listing", None, (line.pk,), state="in two languages"),
        Sight("directory:finder", None, query="?words=maple+distress", state="in two languages"),
        Sight("directory:finder_for", None, ("youth",)), Sight("directory:listing", None, (pantry.pk,)),
        Sight("directory:sources", steward), Sight("directory:sources", network.officer, state="of nobody"),
        Sight("directory:receive", steward, (region.pk,)),
        *(Sight("directory:import", steward, (made.pk,), state=state) for made, state in (
            (first, "first"), (done, "done"), (waiting, "waiting"), (refused, "refused"), (reading, "reading"),
        )),
        Sight("directory:preview", steward, (held.pk,)), Sight("directory:import", steward, (held.pk,), state="waiting for an answer"),
        Sight("directory:review", steward, (reviewed[0].pk,)),
        Sight("directory:import", own, (reviewed[0].pk,), state="waiting for the region"),
        Sight("directory:import", own, (reviewed[1].pk,), state="declined by the region"),
        Sight("organizations:found", steward, (region.pk,)), Sight("organizations:organization", steward, (region.pk,), state="region"),
        Sight("directory:taxonomies", steward, (first.pk,)), Sight("directory:taxonomies", own, (reviewed[0].pk,), state="without terms"),
        Sight("directory:codes", steward, (first.pk,)), Sight("directory:codes", own, (reviewed[0].pk,), state="without codes"),
        Sight("directory:findings", steward, (first.pk,)), Sight("directory:changes", steward, (done.pk,)),
        Sight("directory:service", steward, (pantry.pk,)), Sight("directory:service", network.city_steward, (pantry.pk,), state="of a partner"),
        Sight("directory:qualifiers", steward),
        Sight("directory:synonyms", steward, (region.pk,)), Sight("directory:synonyms", network.city_steward, (network.city.pk,), state="of no region's words"),
        Sight("directory:taxonomy", steward, (region.pk,)), Sight("directory:taxonomy", network.city_steward, (network.city.pk,), state="without licence"),
        Sight("directory:give_up_licence", steward, (region.pk,)),
    ]  # fmt: skip


def _sent(region: Any, name: str, content: bytes, by: Any) -> Any:
    from entente.directory import services

    writer = services.open_upload(region)
    writer.write(content)
    return services.receive_import(region, name, "json" if content[:1] in b"{[" else "csv", writer.finish(), by=by)
