"""Which objects a route is asked for, each in the states that there are, and what each has to do with whom."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.apps import apps

from tests.permissions.relations import Relations
from tests.permissions.routes import Route
from tests.permissions.rules import Subject
from tests.permissions.world import World

OF_AN_AGREEMENT = (
    "draft",
    "proposed",
    "dormant",
    "scheduled",
    "active",
    "suspended",
    "terminated",
    "superseded",
    "withdrawn",
)


class Subjects:
    """The objects of the world, by what stands for them in an address."""

    def __init__(self, world: World) -> None:
        self.world, self.relations = world, Relations(world)

    def of(self, route: Route) -> list[Subject]:
        """The objects for which the route is asked, at least one; those of the journeys' pages first."""
        found: dict[tuple[Any, ...], Subject] = {}
        for each in self.world.shown:
            if each.name == route.view_name and len(each.arguments) == len(route.arguments):
                arguments = dict(zip(route.arguments, each.arguments, strict=True))
                self._add(found, route, arguments, each.state or "shown", each.query, each.organization)
        for state, arguments, query in self._made(route):
            self._add(found, route, arguments, state, query, "")
        assert found, f"Say in tests/permissions/subjects.py for which object {route.name} is asked."
        return list(found.values())

    def _add(
        self, found: dict[tuple[Any, ...], Subject], route: Route, arguments: dict[str, Any], state: str, query: str, home: str
    ) -> None:  # fmt: skip
        arguments = {name: str(value) if name.endswith("_id") else value for name, value in arguments.items()}
        relations, persons = self.relations.of(route, arguments, home)
        found.setdefault((*arguments.values(), query), Subject(state, arguments, relations, persons, query))

    def _made(self, route: Route) -> Iterable[tuple[str, dict[str, Any], str]]:
        """Objects that no page of the journeys stands for, and further states of those that do."""
        make = getattr(self, "_by_" + "_and_".join(route.arguments), None) if route.arguments else None
        if route.arguments == ():
            yield "", {}, QUERIES.get(route.name, self._query_of(route))
        elif make is not None:
            for state, arguments in make(route):
                yield state, arguments, QUERIES.get(route.name, "")

    def _query_of(self, route: Route) -> str:
        if route.name == "agreements:bulk":
            return f"?act=suspend&item={self.world.release.agreement_id}"
        return ""

    # --- Pools: one row for each state ---------------------------------------------------------------------------------
    def _rows(self, label: str, **where: Any) -> list[Any]:
        return list(apps.get_model(label).objects.filter(**where).order_by("pk"))

    def _states(
        self, label: str, state: Callable[[Any], str], argument: str, **where: Any
    ) -> list[tuple[str, dict[str, Any]]]:
        """The first row in each state."""
        first: dict[str, Any] = {}
        for row in self._rows(label, **where):
            first.setdefault(state(row), row)
        return [(name, {argument: row.pk}) for name, row in first.items()]

    def _by_dataset_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        return [("released", {"dataset_id": self.world.dataset.pk})]

    def _by_version_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        state = lambda row: "destroyed" if row.destroyed_at else "held" if row.held_at else "kept"  # noqa: E731
        return self._states("catalogue.DatasetVersion", state, "version_id")

    def _by_run_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        return self._states("anonymizer.Run", lambda row: str(row.status), "run_id")

    def _by_release_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        authority = self._rows("exports.Release", agreement__parties__role="community_authority")
        shared = [("under an authority", {"release_id": each.pk}) for each in authority[:1]]
        return [*self._states("exports.Release", lambda row: str(row.status), "release_id"), *shared]

    def _by_entitlement_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        return [(state, {"entitlement_id": each.pk}) for state, each in self.world.accesses.items()]

    def _by_entitlement_id_and_name(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        return [(state, {"entitlement_id": each.pk, "name": "data.csv"}) for state, each in self.world.accesses.items()]

    def _by_remote_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        state = lambda row: "ended" if row.ended_at else "open" if row.verified_at else "not verified"  # noqa: E731
        return self._states("federation.RemoteRelease", state, "remote_id")

    def _by_remote_id_and_name(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        return [(state, {**arguments, "name": "data.csv"}) for state, arguments in self._by_remote_id(route)]

    def _by_departure_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        state = lambda row: "refused" if row.refused_at else "confirmed" if row.second_at else "asked"  # noqa: E731
        return self._states("federation.Departure", state, "departure_id")

    def _by_count_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        state = lambda row: "withdrawn" if row.withdrawn_at else row.title_en  # noqa: E731
        return self._states("federation.JointCount", state, "count_id")

    def _by_share_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        return self._states("federation.CountShare", _state_of_share, "share_id")

    def _by_agreement_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        return self._states("agreements.Agreement", lambda row: str(row.status), "agreement_id")

    def _by_agreement_id_and_organization_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        """As the provider answers for it, who drafted it."""
        from agreements.models import AgreementParty

        parties = AgreementParty.objects.filter(role="provider").order_by("pk")
        providers = {party.agreement_id: party.organization_id for party in parties}
        return [
            (state, {**arguments, "organization_id": providers[arguments["agreement_id"]]})
            for state, arguments in self._by_agreement_id(route)
            if arguments["agreement_id"] in providers
        ]

    def _by_agreement_id_and_act(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        from agreements.acts import ACTS

        by_status = {state: arguments["agreement_id"] for state, arguments in self._by_agreement_id(route)}
        return [
            (
                f"{act.name} {'' if status in act.statuses else 'out of place '}{status}",
                {"agreement_id": key, "act": act.name},
            )
            for act in ACTS
            for status, key in by_status.items()
        ]

    def _by_activation_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        return self._states("agreements.Activation", _state_of_activation, "activation_id")

    def _by_agreement_id_and_language(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        unconfirmed = self._rows("agreements.Clause", confirmed_en_by=None, agreement__status="draft")
        translated = [
            ("translated", {"agreement_id": each.agreement_id}) for each in unconfirmed if each.text_en and each.text_fr
        ]
        return [
            (state, {**arguments, "language": "en"})
            for state, arguments in (*self._by_agreement_id(route), *translated[:1])
        ]

    def _by_agreement_id_and_key_and_language(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        clauses = self._states("agreements.Clause", _state_of_clause, "pk")
        rows = [(state, apps.get_model("agreements.Clause").objects.get(pk=found["pk"])) for state, found in clauses]
        return [(state, {"agreement_id": row.agreement_id, "key": row.key, "language": "fr"}) for state, row in rows]

    def _by_agreement_id_and_message_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        from agreements.models import Agreement

        rows = self._rows("federation.Received", outcome="applied")
        lineages = {each.lineage: each.pk for each in Agreement.objects.all()}
        return [
            (row.type, {"agreement_id": lineages[row.thread], "message_id": row.message_id})
            for row in rows
            if row.thread in lineages
        ]

    def _by_agreement_id_and_withheld_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        from agreements.models import Agreement

        rows = self._rows("agreements.WithheldField")
        found = [(Agreement.objects.filter(lineage=row.lineage).order_by("pk").last(), row) for row in rows]
        return [
            ("withheld", {"agreement_id": agreement.pk, "withheld_id": row.pk}) for agreement, row in found if agreement
        ]

    def _by_agreement_id_and_scan_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        rows = self._rows("agreements.PaperSignature")
        return [
            ("signed on paper", {"agreement_id": row.party.agreement_id, "scan_id": row.scan_id}) for row in rows[:1]
        ]

    def _by_run_id_and_agreement_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        run = self._rows("anonymizer.Run", status="approved")[-1]
        agreement = self._rows("agreements.Agreement", status="active")[0]
        nation = self._rows("agreements.Agreement", status="active", parties__role="community_authority")
        return [
            (state, {"run_id": run.pk, "agreement_id": each.pk})
            for state, each in (("plain", agreement), ("community asked", nation[0]), ("community", nation[-1]))
        ]

    # --- Things of an organization or a person ---------------------------------------------------------------------------
    def _by_organization_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        app = "directory" if route.view_name == "organizations:found" else route.view_name.partition(":")[0]
        name = {"directory": "region"}.get(
            app, "nation" if route.view_name.endswith("community_register") else "nonprofit"
        )
        names = (name, "city") if route.view_name == "exports:begin_review" else (name,)  # the first has one open
        return [(each, {"organization_id": self.world.organizations[each].pk}) for each in names]

    def _by_organization_id_and_user_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        person = self.world.people["nonprofit recipient"]
        return [("a member", {"organization_id": self.world.organizations["nonprofit"].pk, "user_id": person.pk})]

    def _by_organization_id_and_enrolment_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        rows = self._rows("organizations.PasskeyEnrolment")
        return [("waiting", {"organization_id": row.organization_id, "enrolment_id": row.pk}) for row in rows]

    def _by_organization_id_and_proposal_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        rows = self._rows("organizations.RoleProposal")
        return [("proposed", {"organization_id": row.organization_id, "proposal_id": row.pk}) for row in rows]

    def _by_organization_id_and_name_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        rows = self._rows("catalogue.ProtectedName", owner__isnull=False)[:1]
        return [("typed", {"organization_id": row.owner_id, "name_id": row.pk}) for row in rows]

    def _by_register_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        return [
            ("in force", {"register_id": row.pk})
            for row in self._rows("anonymizer.PublicRegister", retired_at=None)[:1]
        ]

    def _by_organization_id_and_entry_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        rows = self._rows("catalogue.CommunityEntry", authority=self.world.organizations["nation"])
        return [("confirmed", {"organization_id": row.authority_id, "entry_id": row.pk}) for row in rows[:1]]

    def _by_rights_request_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        return [("open", {"rights_request_id": row.pk}) for row in self._rows("anonymizer.RightsRequest")]

    def _by_incident_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        owed, finished = self._rows("exports.Incident")
        row = finished if route.view_name == "exports:close_incident" else owed
        return [("finished" if row is finished else "open", {"incident_id": row.pk})]

    def _by_incident_id_and_duty(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        city = self.world.organizations["city"].pk
        return [
            (state, {**arguments, "duty": f"organization.{city}"}) for state, arguments in self._by_incident_id(route)
        ]

    def _by_incident_notice_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        rows = self._rows("exports.IncidentNotice", organization=self.world.organizations["city"])
        return [("given", {"incident_notice_id": row.pk}) for row in rows]

    def _by_view_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        label = "agreements.SavedView" if route.view_name.startswith("agreements") else "explorer.KeptView"
        return [("kept", {"view_id": row.pk}) for row in self._rows(label)[:1]]

    def _by_key_and_version(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        return [("of the network", {"key": "tables-to-funder", "version": 1})]

    def _by_record_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        label = {
            "hsds:service": "Service", "hsds:service_at_location": "ServiceAtLocation", "hsds:organization": "HsdsOrganization",
            "hsds:taxonomy": "Taxonomy", "hsds:taxonomy_term": "TaxonomyTerm",
        }[route.name]  # fmt: skip
        rows = list(apps.get_model(f"directory.{label}").objects.all()[:1])
        return [("public", {"record_id": row.pk}) for row in rows]

    def _by_webhook_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        return [("works", {"webhook_id": row.pk}) for row in self._rows("api.Webhook")[:1]]

    def _by_webhook_id_and_number(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        return [(state, {**arguments, "number": 1}) for state, arguments in self._by_webhook_id(route)]

    def _by_node_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        peer = self._rows("federation.Peer", witnessed_head__isnull=False)[0]
        return [("witnessed", {"node_id": peer.pk})]

    def _by_name(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        return [("of the trust list", {"name": "timestamp.json"})]

    def _by_kind(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        return [("csv", {"kind": "csv"})]

    def _by_code(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        if route.view_name == "directory:finder_for":
            return []
        rows = self._rows("explorer.Indicator", is_private=True, code__startswith="money")
        return [("money", {"code": (rows or self._rows("explorer.Indicator", is_private=True))[0].code})]

    def _by_geography_and_code(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        return [("place", {"geography": "maple-neighbourhoods", "code": "7"})]

    def _by_request_id(self, route: Route) -> list[tuple[str, dict[str, Any]]]:
        owner = self.world.organizations["nonprofit"]
        return [("waits", {"request_id": row.pk}) for row in self._rows("requests.DataRequest", organization=owner)[:1]]


def _state_of_share(row: Any) -> str:
    withdrawn = "withdrawn " if row.joint_count.withdrawn_at else ""
    return withdrawn + ("declined" if row.declined_at else "contributed" if row.contributed_at else "waiting")


def _state_of_activation(row: Any) -> str:
    stage = "over" if row.ended_at else "confirmed" if row.confirmed_at else "waiting"
    return f"{'exercise ' if row.exercise else ''}{stage}"


def _state_of_clause(clause: Any) -> str:
    """Whether there is a translation to confirm, besides where its agreement stands."""
    is_translated = clause.text_en and clause.text_fr and not clause.confirmed_fr_by_id
    return f"{clause.agreement.status}{', translated' if is_translated else ''}"


def _simple(
    label: str, argument: str, state: str = ""
) -> Callable[[Subjects, Route], list[tuple[str, dict[str, Any]]]]:
    """One row in each of its statuses, where it has one."""

    def rows(self: Subjects, route: Route) -> list[tuple[str, dict[str, Any]]]:
        return self._states(label, lambda row: str(getattr(row, "status", state)), argument)

    return rows


for _argument, _label in {
    "join_id": "catalogue.Join", "table_id": "anonymizer.CountTable", "link_id": "catalogue.UploadLink", "opening_id": "anonymizer.Opening", "look_id": "anonymizer.Look",
    "notice_id": "organizations.Notice", "absence_id": "organizations.Absence", "batch_id": "agreements.AmendmentBatch",
    "drafting_id": "agreements.Drafting", "evidence_id": "agreements.Evidence", "viewing_id": "agreements.Viewing",
    "task_id": "exports.RecallTask", "approval_id": "exports.StandingApproval", "standing_id": "exports.StandingRun",
    "work_id": "exports.Work", "key_id": "exports.AccessKey", "answer_id": "requests.PublicAnswer",
    "qualifier_id": "directory.Qualifier", "import_id": "directory.DirectoryImport", "correction_id": "directory.Correction", "listing_id": "directory.Listing",
}.items():  # fmt: skip
    setattr(Subjects, f"_by_{_argument}", _simple(_label, _argument))

QUERIES = {
    "explorer:comparison": "?c=low-income-share&c=mother-tongue-tam",
    "explorer:supply_file": "?t=food&i=people-65-and-over",
    "explorer:language_gap_file": "?l=yue&min=100",
    "explorer:surge_file": "?c=spring&event=2026-03-02",
    "explorer:unmet_file": "?c=spring&met=met",
    "explorer:contacts_file": "?f0=food&y=2025-12",
    "explorer:equity_file": "?col=newcomer",
    "explorer:funding_file": "?i=population&more=1000000",
    "explorer:report_file": "?p=poverty-strategy&from=2026-03-02&to=2026-03-30",
    "explorer:report_data": "?p=poverty-strategy&from=2026-03-02&to=2026-03-30",
}
"""What an address must say besides, for the page to show something."""
