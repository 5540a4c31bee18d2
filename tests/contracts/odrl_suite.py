"""The public ODRL test suite through our mapping: policy, request and state of the world to the expected compliance report.

    python -m tests.contracts.odrl_suite [FOLDER]

Source: SolidLabResearch/ODRL-Test-Suite (MIT), 68 cases.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from rdflib import RDF, Graph, Literal, Namespace
from rdflib.term import Node

import tools.local.pytest_plugin  # noqa: F401  # fills the environment that the settings ask for
from tests.contracts.turtle import nested, parsed, short
from tests.public_data import SHARED

REPORT = Namespace("https://w3id.org/force/compliance-report#")
EX = Namespace("http://example.org/")
ODRL = Namespace("http://www.w3.org/ns/odrl/2/")
TERMS = Namespace("http://purl.org/dc/terms/")
FOLDER = SHARED / "data" / "standards" / "odrl-test-suite" / "data"


@dataclass(frozen=True)
class Case:
    """A case: its file, and the two reports, each as nested values that can be compared."""

    name: str
    ours: Any
    expected: Any


def cases(folder: Path = FOLDER) -> Iterator[Case]:
    """Every case of the suite, judged."""
    known: dict[Node, Graph] = {}
    for kind in ("policies", "requests", "sotw"):
        for path in sorted((folder / kind).glob("*.ttl")):
            graph = parsed(path)
            known |= {subject: graph for subject in graph.subjects(RDF.type) if (subject, None, None) in graph}
    for path in sorted((folder / "test_cases").glob("*.ttl")):
        graph = parsed(path)
        case = next(graph.subjects(RDF.type, EX.TestCase))
        policy, request, world, report = (
            graph.value(case, EX[name]) for name in ("policy", "request", "sotw", "expectedReport")
        )
        ours = judged(known[policy], policy, known[request], request, known[world])
        yield Case(path.stem, comparable(ours), comparable(expected(graph, report)))


def judged(policy_graph: Graph, policy: Any, request_graph: Graph, request: Any, world: Graph) -> dict[str, Any]:
    """Our report: the policy read into the platform's values, the request into a use."""
    from agreements.odrl import compliance_report, read_policy
    from agreements.uses import Use

    values = read_policy(nested(policy_graph, policy))
    asked = read_policy({**nested(request_graph, request), "@type": "Policy"}).permissions[0]
    wanted = {each.aspect.value: each.values[0] for each in asked.conditions}  # type: ignore[union-attr]
    now = datetime.fromisoformat(str(next(world.objects(None, TERMS.issued))))
    collections: dict[str, frozenset[str]] = {}
    for member, whole in world.subject_objects(ODRL.partOf):
        collections[str(member)] = collections.get(str(member), frozenset()) | {str(whole)}
    duties = _duties([duty.name for rule in values.permissions for duty in rule.duties], world)
    kept = {
        name: world.value(found, REPORT.deonticState) == REPORT.Fulfilled
        for name, found in duties.items()
        if world.value(found, REPORT.deonticState) in (REPORT.Fulfilled, REPORT.Violated)
    }
    use = Use(today=now.date(), now=now, collections=collections, fulfilled=kept, **wanted)
    cited = {name: str(found) for name, found in duties.items()}
    return compliance_report(values, use, name=str(policy), request=str(request), requested=asked.name, duties=cited)


def _duties(names: list[str], world: Graph) -> dict[str, Node]:
    """The reports of the state of the world on these duties.

    In four cases of the suite it reports on the duty of another policy; what it says is then taken for the only duty there is.
    """
    reports = {str(world.value(found, REPORT.rule)): found for found in world.subjects(RDF.type, REPORT.DutyReport)}
    own = {name: reports[name] for name in names if name in reports}
    return own or dict(zip(names, reports.values(), strict=False))


def expected(graph: Graph, report: Any) -> dict[str, Any]:
    """The report of the suite, nested.

    In one case three premises are named but not described, and three are described but not named: they are those.
    """
    named = set(graph.objects(None, REPORT.premiseReport))
    loose = [
        node
        for node, kind in graph.subject_objects(RDF.type)
        if short(kind).endswith("Report")
        and kind != REPORT.PolicyReport
        and node not in named
        and (None, REPORT.ruleReport, node) not in graph
    ]

    def told(node: Any) -> dict[str, Any]:
        if (node, None, None) not in graph:
            node = loose.pop()
        found: dict[str, Any] = {}
        for predicate, value in graph.predicate_objects(node):
            name = str(predicate).rsplit("#", 1)[-1].rsplit("/", 1)[-1]
            if name in ("premiseReport", "ruleReport"):
                found.setdefault(name, []).append(told(value))
            elif name == "conditionReport":
                found.setdefault(name, []).append(str(value))
            elif name == "type":
                found["@type"] = str(value).rsplit("#", 1)[-1]
            else:
                literal = isinstance(value, Literal)
                found[name] = str(value) if literal else short(value).removeprefix(str(REPORT))
        return found

    return told(report)


def comparable(report: Any) -> Any:
    """Without the order of its parts, and with instants as instants."""
    if isinstance(report, dict):
        return {name: comparable(value) for name, value in report.items() if value != []}
    if isinstance(report, list):
        return sorted((comparable(each) for each in report), key=repr)
    try:
        return datetime.fromisoformat(report)
    except ValueError:
        return report


def main() -> int:
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "entente.config.settings")
    django.setup()
    found = list(cases(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER))
    for case in found:
        print(f"{'as expected' if case.ours == case.expected else 'DIFFERENT':<12} {case.name}")
    passed = sum(case.ours == case.expected for case in found)
    print(f"{passed}/{len(found)}")
    return 0 if found and passed == len(found) else 1


if __name__ == "__main__":
    sys.exit(main())
