"""How fast an ended access is ended: against the real servers, while a million rows are being anonymized.

    .venv/bin/python tools/benchmarks/revocation.py [--rows 1000000] [--recipients 8]

For each recipient: seconds from the provider's click until a new request is refused, and until a link that was issued before is dead;
then, for one more, how much of a download through the platform still arrives. Nothing here is asserted; the figures are for people.
"""

from __future__ import annotations

import argparse
import http.client
import statistics
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from line import Browser, contacts, recipe
from serving import served

# This folder is first on the path, and a benchmark in it is called like an app.
sys.path[:] = [folder for folder in sys.path if Path(folder).resolve() != Path(__file__).resolve().parent]
MUST_REFUSE, MUST_DIE = 1.0, 5.0
EVERY = 0.02
CHUNK = 64 * 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--recipients", type=int, default=8)
    chosen = parser.parse_args()
    with served(workers=True) as port:
        measure(port, chosen.rows, chosen.recipients)


def measure(port: int, rows: int, count: int) -> None:
    """A small release to several recipients; a large run under way; then one recipient after the other is cut off."""
    import django

    django.setup()
    from django.utils import timezone

    from agreements.models import Agreement
    from anonymizer.models import Run
    from anonymizer.services import approve_run, confirm_recipe
    from exports.services import accept_terms, issue_download, release_run
    from tools.demo.network import agreement, network

    of = network()
    until(lambda: all(organization.key for organization in of.organizations.values()))
    shared: Agreement = agreement(of, "city", smallest_k=11, finest_geography="fsa")
    partners = [partner(shared, number) for number in range(count + 1)]
    run = read(port, of, "Small", 60_000)
    confirm_recipe(run.pk, recipe(run.version), by=of.people["contributor"], now=timezone.now())
    until(lambda: Run.objects.get(pk=run.pk).status == "awaiting_review")
    approve_run(run.pk, by=of.people["officer"], now=timezone.now())
    release = release_run(
        run.pk, shared.pk, purpose="service-planning", recipients_chosen=[invited.organization for invited in partners],
        ends_on=shared.ends_on, by=of.people["steward"], now=timezone.now(),
    )  # fmt: skip
    until(lambda: release.entitlements.filter(delivery__status="ready").count() == count + 1)
    large = read(port, of, "Large", rows)
    confirm_recipe(large.pk, recipe(large.version), by=of.people["contributor"], now=timezone.now())
    until(lambda: Run.objects.get(pk=large.pk).step not in ("waiting", "done"))

    steward, refused, dead, busy = signed_in(port, of.people["steward"]), [], [], 0
    for recipient in partners[:count]:
        entitlement = release.entitlements.get(recipient=recipient.organization)
        accept_terms(entitlement.pk, digest=shared.digest(), by=recipient.person, now=timezone.now())
        _, link = issue_download(entitlement.pk, "data.csv", by=recipient.person, now=timezone.now())
        assert status_of(link) in (200, 206)
        reader = signed_in(port, recipient.person)
        address = f"/en/my/datasets/{entitlement.pk}/files/data.csv/"
        token = reader.token(f"/en/my/datasets/{entitlement.pk}/")
        clicked = time.monotonic()
        status, _ = steward.post(f"/en/entitlements/{entitlement.pk}/revoke/", {"reason": "A drill."})
        assert status == 302, status
        wait(lambda a=address, r=reader, t=token: r.send_form(a, {"csrfmiddlewaretoken": t}) in (403, 404))
        refused.append(time.monotonic() - clicked)
        wait(lambda at=link: status_of(at) in (403, 404))
        dead.append(time.monotonic() - clicked)
        busy += Run.objects.get(pk=large.pk).status == "transforming"
    print(f"\n{count} recipients cut off, {busy} of them while {rows:,} rows were being anonymized")
    for name, seconds, must in (
        ("a new request is refused", refused, MUST_REFUSE),
        ("a link issued before is dead", dead, MUST_DIE),
    ):
        shares = f"median {statistics.median(seconds):.2f} s, longest {max(seconds):.2f} s (at most {must:.0f}; ratio {max(seconds) / must:.2f})"
        print(f"  {name:<30}{shares}")
    through_the_platform(port, release, partners[-1], steward, shared)


def through_the_platform(port: int, release: Any, recipient: Any, steward: Browser, shared: Any) -> None:
    """Half of a file is read slowly through the stable address; then access ends, and what still comes is counted."""
    from django.utils import timezone

    from exports.services import KeyWanted, accept_terms, activate_key, make_key

    now = timezone.now()
    entitlement = release.entitlements.get(recipient=recipient.organization)
    accept_terms(entitlement.pk, digest=shared.digest(), by=recipient.person, now=now)
    wanted = KeyWanted("api", "A benchmark", now + timedelta(days=1))
    _, token = make_key(recipient.organization, wanted, by=recipient.person, now=now)
    _, secret = activate_key(token, now=now)
    connection = http.client.HTTPConnection("localhost", port, timeout=60)
    path = f"/series/{release.dataset.pk}/latest.csv"
    connection.request("GET", path, headers={"Authorization": f"Bearer {secret}"})
    answer = connection.getresponse()
    size = int(answer.headers["Content-Length"])
    before = len(answer.read(CHUNK))
    status, _ = steward.post(f"/en/entitlements/{entitlement.pk}/revoke/", {"reason": "A drill."})
    assert status == 302, status
    after = 0
    try:
        while piece := answer.read(CHUNK):
            after += len(piece)
    except (http.client.IncompleteRead, ConnectionError):
        pass  # the transfer was cut, as it should be
    print(
        f"  through the platform: {before / 2**20:.1f} MiB before the end, {after / 2**20:.1f} MiB after it, "
        f"of {size / 2**20:.1f} MiB ({'cut' if before + after < size else 'NOT cut'})"
    )


class Partner:
    """An organization that receives, and its person."""

    def __init__(self, organization: Any, person: Any) -> None:
        self.organization, self.person = organization, person


def partner(shared: Any, number: int) -> Partner:
    """One more recipient of an agreement that is in force."""
    from entente.organizations.services import found_organization, join, make_account

    organization = found_organization(
        kind="municipality", name_en=f"Town {number}", name_fr=f"Village {number}", jurisdiction="CA-ON"
    )
    person = make_account(email=f"town-{number}@example.org", name=f"Town {number}", password="a long invented phrase")
    join(person, organization, "recipient")
    shared.parties.create(organization=organization, role="recipient")
    return Partner(organization, person)


def read(port: int, of: Any, title: str, rows: int) -> Any:
    """A run of a table of so many rows, which waits for its recipe."""
    from anonymizer.models import Run
    from entente.catalogue.models import DatasetVersion
    from entente.catalogue.services import create_dataset

    dataset = create_dataset(
        owner=of.organizations["nonprofit"],
        title_en=title,
        title_fr=title,
        kind="contacts",
        by=of.people["contributor"],
    )
    browser, path = signed_in(port, of.people["contributor"]), contacts(rows)
    period = {"period_start": "2013-01-01", "period_end": "2016-12-31"}
    with path.open("rb") as file:
        pieces = iter(lambda: file.read(2**20), b"")
        status, _ = browser.upload(f"/en/datasets/{dataset.pk}/upload/", period, path.stat().st_size, pieces)
    assert status in (200, 302), status
    version = DatasetVersion.objects.get(dataset=dataset)
    until(lambda: version.runs.filter(status="awaiting_recipe").exists())
    version.refresh_from_db()
    return Run.objects.select_related("version").get(version=version)


def signed_in(port: int, person: Any) -> Browser:
    """A browser whose session is this person's, who has just shown her second factor."""
    from django.conf import settings
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY

    from entente.organizations.authentication.sessions import SessionStore

    session = SessionStore()
    session[SESSION_KEY] = str(person.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = person.get_session_auth_hash()
    session["account_authentication_methods"] = [{"method": "mfa", "at": time.time(), "reauthenticated": True}]
    session["account_authentication_methods_user"] = str(person.pk)
    session.create()
    browser = Browser(port)
    browser.cookies[settings.SESSION_COOKIE_NAME] = str(session.session_key)
    return browser


def status_of(link: str) -> int:
    """What the store answers to a link, asked for its first byte."""
    parts = urlsplit(link)
    connection = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=10)
    try:
        connection.request("GET", f"{parts.path}?{parts.query}", headers={"Range": "bytes=0-0"})
        return connection.getresponse().status
    finally:
        connection.close()


def wait(holds: Callable[[], bool], *, most: float = 60.0) -> None:
    """Ask every few hundredths of a second until it holds."""
    begun = time.monotonic()
    while not holds():
        if time.monotonic() - begun > most:
            raise TimeoutError
        time.sleep(EVERY)


def until(holds: Callable[[], bool]) -> None:
    """As ``wait``, for what takes minutes."""
    wait(holds, most=600)


if __name__ == "__main__":
    main()
