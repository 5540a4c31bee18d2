"""Pictures of every analysis of the explorer on a real city: Toronto's 158 neighbourhoods and its census, with invented services and contacts.

    .venv/bin/python tools/benchmarks/pictures.py FOLDER [--only surge]

The contacts are those of ../shared/tools/make_contacts.py for two years; a storm is planted in six neighbourhoods in July 2019, so that the surge has
something to find. The PDF of each is kept in French. Needs ../shared and Chromium. Prints each page's errors of the console and whatever does not fit its width.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

from measured import SHARED
from serving import served, settled

FROM, TO = "2018-01-01", "2019-12-31"
STORM, STRUCK, TIMES = "2019-W28", {"75", "76", "77", "78", "79", "80"}, 4
GROUPS = {
    "HOU": "Housing", "FOO": "Food", "UTI": "Utilities", "HEA": "Health", "INC": "Income", "LEG": "Legal help", "NEW": "Newcomers", "FAM": "Family",
    "SEA": "Holidays and school", "GOO": "Goods", "TRA": "Transportation", "HOM": "Home support", "SAF": "Violence",
}  # fmt: skip
FRENCH = {
    "Housing": "Logement", "Food": "Alimentation", "Utilities": "Services publics", "Health": "Santé", "Income": "Revenu", "Legal help": "Aide juridique",
    "Newcomers": "Nouveaux arrivants", "Family": "Famille", "Holidays and school": "Fêtes et rentrée", "Goods": "Biens", "Transportation": "Transport",
    "Home support": "Soutien à domicile", "Violence": "Violence", "Other": "Autre", "met": "comblé", "need": "besoin", "outcome": "résultat",
    "newcomer": "nouvel arrivant", "yes": "oui", "no": "non", "not asked": "non demandé", "no_service_in_area": "aucun service dans le secteur",
    "waitlist_or_full": "liste d’attente ou complet", "not_eligible": "non admissible", "cost": "coût", "transport_or_distance": "transport ou distance",
    "language": "langue", "hours": "heures", "caller_declined": "refus de la personne", "other": "autre",
}  # fmt: skip
G = "g=neighbourhoods-158"
PAGES = {
    "explore": f"explore/?{G}&i=low-income-share",
    "compare": f"explore/compare/?{G}&c=low-income-share&c=unemployment-rate&c=mother-tongue-yue",
    "supply": f"explore/gaps/?{G}",
    "language-gap": f"explore/gaps/language/?{G}&l=yue",
    "place": "explore/places/neighbourhoods-158/78/",
    "contacts": "explore/contacts/?c=toronto",
    "unmet": "explore/unmet/?c=toronto",
    "trend": "explore/trend/?c=toronto",
    "equity": "explore/equity/?c=toronto&col=newcomer",
    "surge": "explore/surge/?c=toronto&event=2019-07-08",
    "rural": f"explore/rural/?{G}",
    "funding": "explore/funding/",
    "report": "explore/reports/?c=toronto",
    "finder": "find/?q=food&near=M5T",
}
TALLEST = 2400  # pixels: below it are more rows of the same table
FILES = {
    "explore": f"explore/figures.{{}}?{G}&i=low-income-share", "compare": f"explore/compare/figures.{{}}?{G}&c=low-income-share&c=mother-tongue-yue",
    "supply": f"explore/gaps/figures.{{}}?{G}", "language-gap": f"explore/gaps/language.{{}}?{G}&l=yue", "unmet": "explore/unmet/figures.{}?c=toronto",
    "trend": "explore/trend/figures.{}?c=toronto", "surge": "explore/surge/figures.{}?c=toronto&event=2019-07-08", "equity": "explore/equity/figures.{}?c=toronto",
    "rural": f"explore/rural/figures.{{}}?{G}", "funding": "explore/funding/figures.{}", "report": "explore/reports/report.{}", "place": "explore/places/neighbourhoods-158/78/profile.{}",
}  # fmt: skip
LOOKS = (("en", 1280, "light"), ("fr", 1280, "light"), ("fr", 360, "light"), ("en", 1280, "dark"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as workspace:
        tools = SHARED / "tools"
        services, contacts = Path(workspace, "services"), Path(workspace, "contacts.parquet")
        run = [sys.executable, str(tools / "make_services.py"), "--services", "3000", "--out", str(services)]
        subprocess.run(run, check=True)
        run = [sys.executable, str(tools / "make_contacts.py"), "--rows", "3000000", "--start", FROM, "--end", TO, "--province", "ON", "--format", "parquet", "--out", str(contacts)]  # fmt: skip
        subprocess.run(run, check=True)
        os.environ["ENTENTE_BENCHMARK_DIRECTORY"] = str(services)
        with served(workers=False, durable=False) as port:
            from explorer import prepare

            sys.path[:] = [
                directory for directory in sys.path if Path(directory).resolve() != Path(__file__).resolve().parent
            ]
            prepare()
            session = counted(contacts)
            settled()
            pictures(f"http://localhost:{port}", session, chosen.folder, chosen.only)


def counted(contacts: Path) -> str:
    """The contacts in a cube that may be filtered freely, and a funder's table; the session of one of the funder's people."""
    from django.conf import settings

    from entente.explorer.models import Geography
    from entente.explorer.services.funding import receive_funding
    from entente.organizations.authentication.sessions import SessionStore
    from entente.organizations.services import found_organization, join, make_account

    places = Geography.objects.get(code="neighbourhoods-158")
    funder = found_organization(kind="funder", name_en="Maple Fund", name_fr="Fonds de l’Érable", jurisdiction="CA-ON")
    person = make_account(email="fund@example.org", name="Amélie Roy", password="a long invented phrase")
    join(person, funder, "contributor")
    join(person, places.owner, "contributor")
    money = (f"{code},{20_000 + 700 * (int(code) * 37 % 158)}" for code in places.places.values_list("code", flat=True))
    receive_funding(funder, places, "money.csv", "\n".join(["code,Dollars for food", *money]).encode(), period="2021", by=person)  # fmt: skip
    _show(places, person, table_of(contacts))
    session = SessionStore()
    session["_auth_user_id"] = str(person.pk)
    session["_auth_user_backend"] = settings.AUTHENTICATION_BACKENDS[0]
    session["_auth_user_hash"] = person.get_session_auth_hash()
    session.save()
    return str(session.session_key)


def _show(places: Any, person: Any, table: Any) -> None:
    from django.utils import timezone

    from anonymizer.engine import frame_source
    from anonymizer.models import Recipe, Run
    from entente.catalogue.models import DatasetVersion
    from entente.catalogue.services import create_dataset
    from entente.explorer.cubes.combinations import Division, Free, combine
    from entente.explorer.cubes.publication import show_combined
    from entente.explorer.models import Cube
    from entente.vault.models import SealedObject

    now, more = timezone.now(), ["outcome", "newcomer"]
    dataset = create_dataset(owner=places.owner, title_en="Contacts", title_fr="Contacts", kind="contacts", by=person)
    sealed = SealedObject.objects.create(key="pictures", label="upload", size_bytes=1, sealed_bytes=99, sha256="0" * 64)
    version = DatasetVersion.objects.create(dataset=dataset, number=1, period_start=date.fromisoformat(FROM), period_end=date.fromisoformat(TO), upload=sealed, uploaded_by=person)  # fmt: skip
    recipe = Recipe.objects.create(dataset=dataset, number=1, spec={}, required_k=11, confirmed_by=person, confirmed_at=now)  # fmt: skip
    run = Run.objects.create(version=version, recipe=recipe, status="approved", decided_by=person, decided_at=now)
    people = dict(places.places.values_list("code", "population"))
    cube = Cube.objects.create(
        owner=places.owner, run=run, geography=places, code="toronto", name_en="Contacts with 211", name_fr="Contacts avec le 211",
        place_column="place", category_column="need", period_column="week", longer_period_column="month", is_free=True,
        more_columns=more, words_fr=FRENCH, threshold=11, dictated_by="policy", minimum_population=5000, declared_by=person, declared_at=now,
    )  # fmt: skip
    free = Free((Division("place", people),), ("week", "month"), ("need", *more), 11, 5000)
    show_combined(cube, combine(frame_source(table), free, seed=b"pictures"))


def table_of(contacts: Path) -> Any:
    """Place, need, outcome, newcomer status, week and month of each contact in the city, all as text; those of the storm's week several times."""
    import numpy as np
    import pandas as pd
    import pyarrow.parquet as pq

    named = ["neighbourhood_id", "contact_at", "need_1", "unmet_need", "unmet_reason", "newcomer_status"]
    frame = pq.read_table(contacts, columns=named, filters=[("neighbourhood_id", ">", 0)]).to_pandas()
    iso = frame["contact_at"].dt.isocalendar()
    status = frame["newcomer_status"].astype(str)
    newcomer = np.select([status == "newcomer_lt5y", status == "not_asked"], ["yes", "not asked"], "no")
    table = pd.DataFrame(
        {
            "place": frame["neighbourhood_id"].astype(str),
            "need": frame["need_1"].astype(str).str[:3].map(GROUPS).fillna("Other"),
            "outcome": frame["unmet_reason"].astype(str).where(frame["unmet_need"], "met"),
            "newcomer": newcomer,
            "week": iso["year"].astype(str) + "-W" + iso["week"].astype(str).str.zfill(2),
            "month": frame["contact_at"].dt.strftime("%Y-%m"),
        }
    )
    storm = table[(table["week"] == STORM) & table["place"].isin(STRUCK)]
    return pd.concat([table, *[storm] * (TIMES - 1)], ignore_index=True)


def pictures(base: str, session: str, folder: Path, only: str) -> None:
    """Each page as it is painted, and what is wrong with it."""
    from playwright.sync_api import sync_playwright

    from tools.local.browser import FLAGS
    from tools.local.testing import chromium

    flags = [*FLAGS, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=flags)
        for language, width, scheme in LOOKS:
            context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
            context.add_cookies([{"name": "sessionid", "value": session, "url": base}])
            page = context.new_page()
            page.on("console", lambda message: print("  console:", message.text) if message.type == "error" else None)
            for name, address in PAGES.items():
                if only in name:
                    answer = page.goto(f"{base}/{language}/{address}")
                    too_wide = page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
                    )
                    tall = min(page.evaluate("document.documentElement.scrollHeight"), TALLEST)
                    page.screenshot(path=folder / f"{name}-{language}-{width}-{scheme}.png", full_page=True, clip={"x": 0, "y": 0, "width": width, "height": tall})  # fmt: skip
                    print(f"{name} {language} {width} {scheme}: {answer.status if answer else '?'}" + (f", {too_wide} px too wide" if too_wide else ""))  # fmt: skip
            context.close()
        context = browser.new_context()
        context.add_cookies([{"name": "sessionid", "value": session, "url": base}])
        for name, address in FILES.items():
            if only in name:
                answer = context.request.get(f"{base}/fr/{address.format('pdf')}")
                (folder / f"{name}-fr.pdf").write_bytes(answer.body())
                print(f"{name} fr pdf: {answer.status}")
        browser.close()


if __name__ == "__main__":
    main()
