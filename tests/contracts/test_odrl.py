"""ODRL: the public suite of 68 cases, and agreements of ours that say the same after having been written and read."""

from __future__ import annotations

import itertools
import json
import uuid
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from agreements.models import Agreement, AgreementParty
from agreements.odrl import read_policy
from agreements.odrl.document import policy_document
from agreements.terms import Terms
from agreements.uses import Comparison, Join, Joined, Moment, Policy, Rule, Use, datasets_of, may_use, policy_of
from entente.core.errors import Invalid

OWNER, CITY, OTHER = (uuid.UUID(int=number) for number in (1, 2, 3))
DATASETS = tuple(str(uuid.UUID(int=number)) for number in (21, 22))
PARTIES = [
    AgreementParty(organization_id=OWNER, role="provider"),
    AgreementParty(organization_id=CITY, role="recipient"),
    AgreementParty(organization_id=OTHER, role="funder"),
]
BASE = Terms(purposes=("funding", "research"), kinds=("contacts",), smallest_k=11, finest_geography="fsa")


def test_suite_reports_as_expected_in_all_68_cases(shared: Path) -> None:
    from tests.contracts.odrl_suite import FOLDER, cases

    if not FOLDER.is_dir():
        pytest.skip("ODRL test suite absent")
    found = list(cases())

    assert [case.name for case in found if case.ours != case.expected] == []
    assert len(found) == 68


def agreement(terms: Terms = BASE, **said: Any) -> Agreement:
    values = {
        "status": "active",
        "binding": "en",
        "title_en": "Contacts",
        "text_en": "We agree.",
        "time_zone": "America/St_Johns",
    }
    days = {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 12, 31)}
    return Agreement(**{**values, **days, "terms": terms.to_dict(), **said})


AGREEMENTS = {
    "any": agreement(),
    "narrow": agreement(
        Terms(
            purposes=("service-planning",), kinds=("contacts", "table"), smallest_k=20, finest_geography="province",
            datasets=DATASETS[:1], columns=("Age", "need"), places=("CA-ON", "H2X"), linking=True, link_with=DATASETS[1:],
            onward="named", onward_to=(str(OTHER),),
        )
    ),
    "schedule": agreement(framework=agreement(status="active", tier="framework", ends_on=date(2026, 6, 30)), tier="schedule"),
    "suspended": agreement(status="suspended"),
    "giving way": agreement(gives_way_on=date(2026, 6, 15)),
    "emergency": agreement(emergency=True, awake_through=date(2026, 6, 30), needs_consent=True, consent_through=date(2026, 12, 31)),
}  # fmt: skip


def written_and_read(subject: Agreement, *, through_rdf: bool = False) -> Policy:
    document = {"@id": "urn:x", "@type": "Agreement", **policy_document(policy_of(subject, PARTIES))}
    if not through_rdf:
        return read_policy(json.loads(json.dumps(document)))
    from rdflib import Graph, URIRef

    from agreements.odrl.vocabulary import CONTEXT
    from tests.contracts.turtle import nested

    turtle = (
        Graph().parse(data=json.dumps({"@context": CONTEXT, **document}), format="json-ld").serialize(format="turtle")
    )
    return read_policy(nested(Graph().parse(data=turtle, format="turtle"), URIRef("urn:x")))


@pytest.mark.parametrize("name", AGREEMENTS)
@pytest.mark.parametrize("through_rdf", [False, True])
def test_written_policy_is_read_as_it_was_and_answers_the_same(name: str, through_rdf: bool) -> None:
    own, read = policy_of(AGREEMENTS[name], PARTIES), written_and_read(AGREEMENTS[name], through_rdf=through_rdf)
    seen: Counter[bool] = Counter()

    if not through_rdf:
        assert read == own
    for use in uses():
        verdict = may_use(own, use)
        assert (use, set(may_use(read, use).reasons)) == (use, set(verdict.reasons))
        seen[bool(verdict)] += 1
    assert sum(seen.values()) >= 500
    assert seen[False]
    assert seen[True] or name == "suspended"


def uses() -> list[Use]:
    """A grid of questions about purpose, place, recipient, column and day; and one about every other act."""
    owned = {target: frozenset({datasets_of(OWNER)}) for target in DATASETS}
    base = {"action": "use", "kind": "contacts", "collections": owned}
    grid = itertools.product(
        ("funding", "research", "service-planning"),
        (None, ("M5V",), ("H2Y", "M5V"), ("CA-ON", "H2X")),
        (str(CITY), str(OTHER)),
        (None, ("AGE",), ("age", "name")),
        (date(2025, 12, 31), date(2026, 1, 1), date(2026, 6, 30), date(2026, 7, 1), date(2026, 12, 31), date(2027, 1, 1)),
        DATASETS,
    )  # fmt: skip
    found = [
        Use(**base, purpose=purpose, places=places, assignee=who, columns=columns, today=day, target=target)
        for purpose, places, who, columns, day, target in grid
    ]
    asked = {
        **base,
        "assignee": str(CITY),
        "today": date(2026, 3, 1),
        "target": DATASETS[0],
        "purpose": "service-planning",
    }
    acts = (
        "read",
        "distribute",
        "entente:link",
        "entente:followPersons",
        "entente:keepCopy",
        "entente:compareProviders",
        "entente:reidentify",
        "sell",
    )
    for act, to in itertools.product(acts, (str(OTHER), str(OWNER))):
        found.append(Use(**{**asked, "action": act, "recipient": to, "linked_with": DATASETS[1:]}))
    return found


def test_document_says_what_was_signed_in_names_that_rdf_understands() -> None:
    from rdflib import Graph, Namespace, URIRef

    subject = AGREEMENTS["narrow"]
    document = json.loads(json.dumps({**policy_document(policy_of(subject, PARTIES), assigners=[f"urn:uuid:{OWNER}"])}))
    from agreements.odrl.vocabulary import CONTEXT

    graph = Graph().parse(data=json.dumps({"@context": CONTEXT, "@id": "urn:x", **document}), format="json-ld")
    odrl, ours = Namespace("http://www.w3.org/ns/odrl/2/"), Namespace("https://entente.example.org/ns/agreement#")
    rule = next(graph.objects(URIRef("urn:x"), odrl.permission))

    assert graph.value(rule, odrl.assignee) == URIRef(f"urn:uuid:{CITY}")
    assert graph.value(rule, odrl.action) == odrl.use
    assert (graph.value(rule, odrl.target), odrl.source, URIRef(f"urn:uuid:{OWNER}")) in graph
    operands = {graph.value(each, odrl.leftOperand) for each in graph.objects(rule, odrl.constraint)}
    assert {odrl.purpose, odrl.spatial, odrl.dateTime, ours.column, ours.dataset, ours.datasetKind} <= operands
    forbidden = {graph.value(each, odrl.action) for each in graph.objects(URIRef("urn:x"), odrl.prohibition)}
    assert {
        ours.reidentify,
        odrl.distribute,
        ours.link,
        ours.followPersons,
        ours.keepCopy,
        ours.compareProviders,
    } == forbidden


def test_hours_and_joined_conditions_are_read_as_written() -> None:
    from datetime import UTC, datetime

    noon = datetime(2026, 6, 1, 12, tzinfo=UTC)
    hours = tuple(Moment(comparison, noon, f"urn:{comparison}") for comparison in Comparison)
    policy = Policy((Rule(tuple(Joined(join, hours, f"urn:{join}") for join in Join), name="urn:rule"),))

    assert read_policy({"@type": "Set", **policy_document(policy)}) == policy


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"leftOperand": "payAmount"}, "payAmount"),
        ({"operator": "isAllOf"}, "isAllOf"),
        ({"leftOperand": "dateTime", "operator": "isAnyOf"}, "isAnyOf"),
        ({"leftOperand": "dateTime", "operator": "lt", "rightOperand": "next week"}, "rightOperand"),
        ({"rightOperand": []}, "purpose"),
    ],
)
def test_what_cannot_be_said_here_is_refused_by_name_and_never_left_out(change: dict[str, Any], name: str) -> None:
    constraint = {"leftOperand": "purpose", "operator": "isAnyOf", "rightOperand": ["x"], **change}
    rule = {"action": "use", "constraint": [constraint]}

    with pytest.raises(Invalid, match=r"odrl\.not_understood") as refused:
        read_policy({"@type": "Set", "permission": [rule]})
    assert refused.value.findings[0].facts == {"name": name}
    for more in (
        {"remedy": []},
        {"target": {"@id": "urn:x", "refinement": {}}, "duty": [{"action": {"refinement": [1]}}]},
    ):
        with pytest.raises(Invalid, match=r"odrl\.not_understood"):
            read_policy({"@type": "Set", "permission": [{"action": "use", **more}]})
    with pytest.raises(Invalid, match=r"odrl\.not_a_policy"):
        read_policy({"@type": "Request"})
