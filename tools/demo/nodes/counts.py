"""Organizations of several nodes count together: one asks, each has a table of its own rows made, reviewed and released; the sums beside the truth."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from django.utils import timezone

from agreements import services
from agreements.models import Agreement
from agreements.terms import Terms
from anonymizer import services as runs
from anonymizer.models import Run
from anonymizer.states import RunStatus
from entente.catalogue import services as catalogue
from entente.catalogue.uploads.intake import Upload
from entente.federation import services as federation
from entente.federation.models import CountShare, JointCount
from entente.federation.queries.counts import joint_table_for
from entente.organizations.models import Organization, User
from exports import services as exports
from tools.demo.casts import cast
from tools.demo.network import network
from tools.demo.nodes import act
from tools.demo.nodes.agreement import own_organization
from tools.demo.waiting import DemoFailed, until

TERMS: Final = Terms(purposes=("service-planning",), kinds=("contacts", "table"), smallest_k=11, finest_geography="fsa")
PERIOD: Final = (date(2024, 1, 1), date(2025, 12, 31))
NEEDS: Final = {"Food bank": 18, "Emergency shelter": 15, "Utility bill help": 12, "Tax clinic": 10, "Legal aid": 2}
PLACES: Final = {
    "pacific": {"V5K": 40, "V6B": 30, "V8W": 15, "V2S": 8, "V0J": 0.05, "V0T": 0.03, "X0A": 0.02},
    "island": {"C1A": 50, "C1B": 20, "C0A": 5, "C0B": 0.05, "B3H": 3, "B0J": 0.04, "X0A": 0.02},
}
COLUMNS: Final = {"need": "need", "place": "postal_code", "time": "contact_date"}


@act
def offer_counting(roles: dict[str, str]) -> str:
    """Draft an agreement on tables between these organizations, by their identifiers, propose it, and sign it for the own one."""
    today, own, of = timezone.localdate(), own_organization(), network()
    first, second = _people(next(iter(of.organizations)))
    parties = [services.Party(Organization.objects.get(pk=key), role) for key, role in roles.items()]
    draft = services.Draft(
        title_en="Needs of several provinces",
        title_fr="Besoins de plusieurs provinces",
        text_en="The providers share protected tables with the recipient, which adds them up.",
        text_fr="Les fournisseurs communiquent au destinataire des tableaux protégés, qu’il additionne.",
        audience="partner",
        terms=TERMS,
        starts_on=today,
        ends_on=today.replace(year=today.year + 1, day=1),
        time_zone="America/Toronto",
        parties=tuple(parties),
    )
    drafted = services.draft_agreement(draft, drafted_for=own, by=first)
    services.propose_agreement(drafted.pk, by=first, now=timezone.now())
    _sign(drafted.pk, own, by=second)
    return str(drafted.pk)


@act
def sign_counting(agreement: str) -> None:
    """Sign it for every organization of this node that takes part."""
    for key, organization in network().organizations.items():
        if Agreement.objects.get(pk=agreement).parties.filter(organization=organization).exists():
            _sign(UUID(agreement), organization, by=_people(key)[1])


@act
def ask_to_count(agreement: str, organization: str) -> str:
    """Ask the providers for their counts by need, place and year; the question's identifier."""
    question = federation.Question(
        title_en="Needs by place and year",
        title_fr="Besoins par lieu et par année",
        purpose=TERMS.purposes[0],
        period_start=PERIOD[0],
        period_end=PERIOD[1],
        needs=list(NEEDS),
        place_level="fsa",
        time_level="year",
        threshold=11,
        least=55,
        within_percent=20,
    )
    asking, by = network().organizations[organization], _people(organization)[1]
    return str(federation.ask_to_count(UUID(agreement), asking, question, by=by, now=timezone.now()).pk)


@act
def contribute_counts(count: str, organization: str, records: int) -> None:
    """From rows to a released table, by the people of a provider: one has it made, another reviews it, the first releases it."""
    owner, (by, other) = network().organizations[organization], _people(organization)
    shares = CountShare.objects.filter(joint_count=UUID(count), organization=owner)
    until(shares.exists, "the question")
    dataset = catalogue.create_dataset(owner=owner, title_en="Calls", title_fr="Appels", kind="contacts", by=by)
    with catalogue.open_upload(dataset) as writer:
        for line in _lines(organization, records):
            writer.write(line.encode())
        version = catalogue.receive_upload(dataset.pk, writer.finish(), Upload(*PERIOD, "csv"), by=by)
    until(version.runs.exists, "a run of the upload")
    run = _until_it_left(version.runs.get(), RunStatus.PROFILING)
    share = federation.choose_rows(shares.get().pk, run.pk, COLUMNS, by=by, now=timezone.now())
    table = share.table
    assert table is not None  # it was chosen

    def is_made() -> bool:
        table.refresh_from_db()
        if table.findings:
            raise DemoFailed(f"no table: {table.findings}")
        return table.version is not None and table.version.runs.filter(status=RunStatus.AWAITING_REVIEW).exists()

    until(is_made, "the table")
    assert table.version is not None  # as it was waited for
    counted = table.version.runs.get()
    runs.approve_run(counted.pk, by=other, now=timezone.now())
    under = share.joint_count.agreement
    exports.release_run(
        counted.pk,
        under.pk,
        purpose=TERMS.purposes[0],
        recipients_chosen=[share.joint_count.organization],
        ends_on=under.ends_on,
        by=by,
        now=timezone.now(),
    )


@act
def contributed(count: str) -> int:
    """How many organizations have contributed to a question of this node."""
    return CountShare.objects.filter(joint_count=UUID(count), cells__isnull=False).count()


@act
def joint_table(count: str, organization: str, records: int) -> dict[str, Any]:
    """The sums beside the truth, which this process alone can know: the calls of the demonstration are drawn again."""
    question, by, now = JointCount.objects.get(pk=count), _people(organization)[1], timezone.now()
    if not joint_table_for(question, by, now=now).unaccepted:
        return {}  # a release was not verified yet
    federation.accept_all_terms(question.pk, digest=question.agreement.current.digest(), by=by, now=now)
    table = joint_table_for(question, by, now=now)
    truth = Counter(row[1:] for key in PLACES for row in _rows(key, records))
    errors, widths, outside = [], [], 0
    for row in table.rows:
        true = sum(
            n
            for (need, place, day), n in truth.items()
            if row.need in (None, need) and (not row.places or place in row.places) and row.time in (None, day[:4])
        )
        high = row.high if row.high is not None else row.low
        outside += not (row.low <= true and (row.high is None or true <= row.high))
        widths.append(high - row.low)
        errors.append(abs(true - (row.low + high) / 2))
    return {
        "counted": len(table.counted),
        "rows": len(table.rows),
        "exact": sum(row.is_exact for row in table.rows),
        "outside": outside,
        "widest": max(widths),
        "largest_error": max(errors),
        "pooled": sum(len(row.places) for row in table.rows if row.need is None and len(row.places) > 1),
        "total": table.rows[0].low,
    }


def _rows(organization: str, records: int) -> Iterator[tuple[str, str, str, str]]:
    """Number, need, place and day of each call: the same each time."""
    draw = random.Random(organization)  # noqa: S311 - invented calls
    places, needs = PLACES[organization], NEEDS
    days = (PERIOD[1] - PERIOD[0]).days
    for number in range(records):
        (need,) = draw.choices(list(needs), list(needs.values()))
        (place,) = draw.choices(list(places), list(places.values()))
        yield f"{number:07d}", need, place, (PERIOD[0] + timedelta(days=draw.randint(0, days))).isoformat()


def _lines(organization: str, records: int) -> Iterator[str]:
    yield "call_id,need,postal_code,contact_date\n"
    for number, need, place, day in _rows(organization, records):
        yield f"{number},{need},{place},{day}\n"


def _people(organization: str) -> tuple[User, User]:
    """Who drafts, uploads and releases for an organization of the node, and who signs, reviews and reads."""
    people = network().people
    return people[organization], people[cast().signatories[organization]]


def _sign(agreement_id: UUID, organization: Organization, *, by: User) -> None:
    agreement = Agreement.objects.get(pk=agreement_id)
    party = agreement.parties.get(organization=organization)
    services.sign_agreement(agreement.pk, party_id=party.pk, read_digest=agreement.digest(), by=by, now=timezone.now())


def _until_it_left(run: Run, status: str) -> Run:
    def has_left() -> bool:
        run.refresh_from_db()
        return run.status != status

    until(has_left, "the run")
    return run
