"""What a walk finds done when it begins, done by the services of every day: runs that were approved, releases that lie ready."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.journeys.walks.town import Person, Town

PERIOD = (date(2026, 1, 1), date(2026, 1, 31))
ROWS = 600


def contacts(seed: int = 1) -> bytes:
    """A month of the demonstration's contacts, small."""
    from tools.demo.series import table

    return table(seed, rows=ROWS)


def approved(town: Town, title: tuple[str, str], content: bytes, *, period: tuple[date, date] = PERIOD) -> Any:
    """A run of Cedar House's data that a second person approved."""
    from django.utils import timezone

    from anonymizer import services as runs
    from entente.catalogue import services as catalogue
    from entente.catalogue.uploads.intake import Upload
    from tools.demo.series import SPEC

    contributor, now = town.people["contributor"], timezone.now()
    dataset = catalogue.create_dataset(
        owner=town.organizations["nonprofit"], title_en=title[0], title_fr=title[1], kind="contacts", by=contributor
    )
    writer = catalogue.open_upload(dataset)
    writer.write(content)
    version = catalogue.receive_upload(dataset.pk, writer.finish(), Upload(*period, "csv"), by=contributor)
    town.work()
    run = version.runs.get()
    runs.confirm_recipe(run.pk, SPEC, by=contributor, now=now)
    town.work()
    return runs.approve_run(run.pk, by=town.people["officer"], now=now)


def released(
    town: Town, run: Any, agreement: Any, *, recipient: str = "city", purpose: str = "service-planning"
) -> Any:
    """A release of that run, with its files delivered."""
    from django.utils import timezone

    from exports import services as exports

    made = exports.release_run(
        run.pk, agreement.pk, purpose=purpose, recipients_chosen=[town.organizations[recipient]],
        ends_on=agreement.ends_on, by=town.people["steward"], now=timezone.now(),
    )  # fmt: skip
    town.work()
    made.refresh_from_db()
    assert made.status == "available", made.error_code
    return made


DIRECTORY = (
    "PublicName,PhysicalAddress1,Phone,Hours,Description,Languages,PhysicalAddressIsPrivate\n"
    "Maple Food Pantry,10 Example St,416-555-0100,Monday-Friday 9-5,Groceries for everyone.,French; Tamil,No\n"
    "Maple Distress Line,,416-555-0103,24 hours,Someone listens.,English,No\n"
)


def directory(town: Town) -> None:
    """The region's directory of two services."""
    import tempfile
    from pathlib import Path

    from django.utils import timezone

    from entente.directory import services

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "resources.csv"
        path.write_text(DIRECTORY, "utf-8")
        services.import_file(town.organizations["region"], "Resources", path, {}, now=timezone.now())


def drafted(person: Person, template: str, *, parties: tuple[str, str], title: str) -> None:
    """Go through the screens of a new agreement: choose what it is about, name parties and title, take what else is proposed."""
    french = person.language == "fr"
    go_on = "Enregistrer et continuer" if french else "Save and continue"
    person.open("agreements:new_agreement")
    person.tick(template)
    person.press("Commencer" if french else "Begin")
    for row, party in enumerate(parties):
        person.page.locator(f"main [name=organization_{row}]").select_option(label=party)
    person.press(go_on)
    for _screen in range(12):
        if person.page.url.endswith("/review/"):
            break
        for language in ("en", "fr"):
            field = person.page.locator(f"main [name=title_{language}]")
            if field.count():
                field.fill(title)
        person.press(go_on)
    person.press("Terminer le projet" if french else "Finish the draft")


def signed_from_desk(person: Person) -> None:
    """Read the agreement that waits first on the desk, and sign it."""
    person.page.locator("main .task-link").first.click()
    person.follow("Read and sign" if person.language == "en" else "Lire et signer")
    person.tick("I have read" if person.language == "en" else "J’ai lu")
    person.press("Sign" if person.language == "en" else "Signer")
