"""What an object has to do with which organizations: told here from its rows, apart from the grants by which the application decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.apps import apps
from django.utils import timezone

from tests.permissions.routes import Route
from tests.permissions.world import World

OF_A_DATASET = {
    "dataset_id": ("catalogue.Dataset", ""),
    "version_id": ("catalogue.DatasetVersion", "dataset"),
    "link_id": ("catalogue.UploadLink", "dataset"),
    "join_id": ("catalogue.Join", "dataset"),
    "run_id": ("anonymizer.Run", "version.dataset"),
    "table_id": ("anonymizer.CountTable", "run.version.dataset"),
    "rights_request_id": ("anonymizer.RightsRequest", "dataset"),
    "opening_id": ("anonymizer.Opening", "escrow.run.version.dataset"),
    "look_id": ("anonymizer.Look", "run.version.dataset"),
    "approval_id": ("exports.StandingApproval", "release.run.version.dataset"),
    "standing_id": ("exports.StandingRun", "approval.release.run.version.dataset"),
    "release_id": ("exports.Release", "run.version.dataset"),
    "entitlement_id": ("exports.Entitlement", "release.run.version.dataset"),
}
OF_AN_ORGANIZATION = {
    "organization_id": ("organizations.Organization", "pk"),
    "request_id": ("requests.DataRequest", "organization_id"),
    "answer_id": ("requests.PublicAnswer", "organization_id"),
    "webhook_id": ("api.Webhook", "organization_id"),
    "import_id": ("directory.DirectoryImport", "source.owner_id"),
    "correction_id": ("directory.Correction", "source.owner_id"),
    "evidence_id": ("agreements.Evidence", "organization_id"),
    "proposal_id": ("organizations.RoleProposal", "organization_id"),
    "enrolment_id": ("organizations.PasskeyEnrolment", "organization_id"),
    "register_id": ("anonymizer.PublicRegister", "organization_id"),
    "incident_id": ("exports.Incident", "organization_id"),
    "incident_notice_id": ("exports.IncidentNotice", "organization_id"),
}
OF_A_PERSON = {
    "look_id": ("anonymizer.Look", "asked_by_id"),
    "viewing_id": ("agreements.Viewing", "asked_by_id"),
    "notice_id": ("organizations.Notice", "recipient_id"),
    "absence_id": ("organizations.Absence", "person_id"),
    "batch_id": ("agreements.AmendmentBatch", "opened_by_id"),
    "ticket_id": ("federation.Ticket", "user_id"),
}
ON_THE_ACTIVE = frozenset({"agreements:bulk", "agreements:policy", "agreements:template_touched"})
"""Pages on which several agreements are chosen: the matrix chooses the one under which something was released."""
Found = dict[str, set[str]]


class Relations:
    """Of the objects of a world."""

    def __init__(self, world: World) -> None:
        self.world = world

    def of(
        self, route: Route, arguments: Mapping[str, Any], home: str
    ) -> tuple[dict[str, frozenset[str]], frozenset[str]]:
        """The organizations by what they are to the object, and the readers whose own it is. ``home``: of whoever looks at it."""
        found: Found = {"own": {home or "nonprofit"}}
        for name, value in arguments.items():
            if name in OF_A_DATASET:
                self._of_dataset(found, _at(*OF_A_DATASET[name], value))
            if name in OF_AN_ORGANIZATION:
                self._of_organization(found, _at(*OF_AN_ORGANIZATION[name], value))
            method = getattr(self, f"_of_{name}", None)
            if method is not None:
                method(found, value, route)
        if route.view_name == "agreements:new_agreement":
            self._of_organization(found, self.world.organizations["nonprofit"].pk)
        if route.view_name in ON_THE_ACTIVE:
            self._of_agreement_id(found, self.world.release.agreement_id, route)
        persons = {_at(*OF_A_PERSON[name], value) for name, value in arguments.items() if name in OF_A_PERSON}
        if route.view_name == "agreements:forget_view":
            persons.add(_at("agreements.SavedView", "person_id", arguments["view_id"]))
        readers = {name for name, person in self.world.people.items() if person.pk in persons}
        return {name: frozenset(names - {""}) for name, names in found.items()}, frozenset(readers)

    def _names(self, keys: Iterable[Any]) -> set[str]:
        return {self.world.short_name(key) for key in keys if key is not None}

    def _of_dataset(self, found: Found, dataset: Any) -> None:
        found["owner"] = self._names([dataset.owner_id])
        found["sponsor"] = self._names([dataset.owner.sponsor_id])
        found["helper"] = self._names([dataset.owner.sponsor_id, dataset.owner.review_pool_id])

    def _of_organization(self, found: Found, key: Any) -> None:
        organization = apps.get_model("organizations.Organization").objects.get(pk=key)
        found["self"] = self._names([key])
        found["sponsor"] = self._names([organization.sponsor_id])
        agreements = apps.get_model("agreements.Agreement").objects.filter(
            parties__organization=key, proposed_at__isnull=False
        )
        found["counterpart"] = {name for each in agreements for name in self._takers(each)}

    def _takers(self, agreement: Any) -> set[str]:
        """The parties, and the sponsors that vouch for them."""
        parties = [each.organization for each in agreement.parties.select_related("organization")]
        return self._names([key for each in parties for key in (each.pk, each.sponsor_id)])

    def _of_agreement_id(self, found: Found, key: Any, route: Route) -> None:
        agreement = apps.get_model("agreements.Agreement").objects.get(pk=key)
        handovers = apps.get_model("agreements.Handover").objects.filter(agreement=agreement)
        found["drafter"] = self._names([agreement.drafted_for_id])
        found["party"] = self._takers(agreement) if agreement.proposed_at else set()
        parties = agreement.parties.values_list("organization_id", flat=True)
        found["signatory"] = self._names(parties) if agreement.proposed_at else set()
        found["shown"] = self._takers(agreement) if handovers.exists() else set()
        receiving = agreement.parties.filter(role__in=("recipient", "processor"))
        there = receiving.values_list("organization_id", flat=True) if agreement.proposed_at else []
        found["receiving"] = self._names(there)
        covers = agreement.status == "active" and "table" in (agreement.terms.get("kinds") or ["table"])
        found["asking"] = found["receiving"] if covers else set()
        sponsors = self._names(
            [*agreement.parties.values_list("organization__sponsor_id", flat=True), agreement.drafted_for.sponsor_id]
        )
        found["voucher"] = (found["party"] | found["shown"]) & sponsors - self._names(parties)

    def _of_activation_id(self, found: Found, key: Any, route: Route) -> None:
        self._of_agreement_id(found, apps.get_model("agreements.Activation").objects.get(pk=key).agreement_id, route)

    def _of_release_id(self, found: Found, key: Any, route: Route) -> None:
        release = apps.get_model("exports.Release").objects.get(pk=key)
        found["recipient"] = self._names(release.entitlements.values_list("recipient_id", flat=True))
        lineage = apps.get_model("agreements.AgreementParty").objects.filter(
            agreement__lineage=release.agreement.lineage,
            agreement__proposed_at__isnull=False,
            role="community_authority",
        )
        found["authority"] = self._names(lineage.values_list("organization_id", flat=True))

    def _of_entitlement_id(self, found: Found, key: Any, route: Route) -> None:
        access = apps.get_model("exports.Entitlement").objects.get(pk=key)
        self._of_release_id(found, access.release_id, route)
        found["recipient"] = self._names([access.recipient_id])
        found["granted"] = found["recipient"] if access.revoked_at is None else set()
        found["entitled"] = found["recipient"] if is_open(access) else set()

    def _of_remote_id(self, found: Found, key: Any, route: Route) -> None:
        release = apps.get_model("federation.RemoteRelease").objects.get(pk=key)
        found["recipient"] = self._names([release.recipient_id])
        is_open = release.ended_at is None and release.verified_at is not None
        found["entitled"] = found["recipient"] if is_open else set()

    def _of_departure_id(self, found: Found, key: Any, route: Route) -> None:
        found["leaving"] = self._names([_at("federation.Departure", "organization_id", key)])

    def _of_count_id(self, found: Found, key: Any, route: Route) -> None:
        count = apps.get_model("federation.JointCount").objects.get(pk=key)
        found["asker"] = self._names([count.organization_id])
        found["asked"] = self._names(count.shares.values_list("organization_id", flat=True))
        found["withdrawing"] = found["asker"] if count.withdrawn_at is None else set()
        parts = [each.entitlement for each in count.shares.exclude(contributed_at=None)]
        found["accepting"] = found["asker"] if all(map(is_open, parts)) else set()

    def _of_share_id(self, found: Found, key: Any, route: Route) -> None:
        share = apps.get_model("federation.CountShare").objects.get(pk=key)
        found["asked"] = self._names([share.organization_id])
        is_over = share.declined_at or share.contributed_at or share.joint_count.withdrawn_at
        found["answering"] = set() if is_over else found["asked"]

    def _of_work_id(self, found: Found, key: Any, route: Route) -> None:
        self._of_entitlement_id(found, _at("exports.Work", "entitlement_id", key), route)

    def _of_task_id(self, found: Found, key: Any, route: Route) -> None:
        found["recipient"] = self._names([_at("exports.RecallTask", "recipient_id", key)])

    def _of_key_id(self, found: Found, key: Any, route: Route) -> None:
        found["recipient"] = self._names([_at("exports.AccessKey", "organization_id", key)])

    def _of_drafting_id(self, found: Found, key: Any, route: Route) -> None:
        drafting = _row("agreements.Drafting", pk=key)
        found["drafter"] = self._names([drafting.drafted_for_id])
        found["sponsor"] = self._names([drafting.drafted_for.sponsor_id])

    def _of_import_id(self, found: Found, key: Any, route: Route) -> None:
        """Who reviews it: the region that sponsors the owner, else those of its province."""
        owner, organizations = _at("directory.DirectoryImport", "source.owner", key), self.world.organizations.values()
        regions = [each for each in organizations if each.kind == "region_211"]
        sponsoring = [each for each in regions if each.pk == owner.sponsor_id]
        near = [each for each in regions if each.jurisdiction == owner.jurisdiction]
        found["region"] = self._names([each.pk for each in sponsoring or near])

    def _of_batch_id(self, found: Found, key: Any, route: Route) -> None:
        items = apps.get_model("agreements.BatchItem").objects.filter(batch=key).select_related("agreement")
        found["reader"] = {name for each in items for name in self._takers(each.agreement)}

    def _of_qualifier_id(self, found: Found, key: Any, route: Route) -> None:
        found["self"] = {"region"}

    def _of_view_id(self, found: Found, key: Any, route: Route) -> None:
        if route.view_name.startswith("explorer"):
            found["self"] = self._names([_at("explorer.KeptView", "owner_id", key)])

    def _of_code(self, found: Found, key: Any, route: Route) -> None:
        if route.view_name == "explorer:drop_funding":
            found["self"] = self._names([_row("explorer.Indicator", code=key).owner_id])

    def _of_kind(self, found: Found, key: Any, route: Route) -> None:
        found["self"] = {"nonprofit"}  # whose own money the journeys bring in

    def _of_key(self, found: Found, key: Any, route: Route) -> None:
        """A template: one of an organization is named by its lineage, the network's by words; a clause has none."""
        if "version" in route.arguments:
            own = [
                each.owner_id
                for each in apps.get_model("agreements.OrganizationTemplate").objects.all()
                if str(each.lineage) == str(key)
            ]
            if own:
                self._of_organization(found, own[0])
            else:
                is_changed = route.view_name == "agreements:edit_template"
                found |= {"network": set(), "self": set() if is_changed else {"nonprofit"}}


def is_open(access: Any) -> bool:
    """Whether somebody may download through it today: told from the days and states of the rows alone."""
    now, release = timezone.now(), access.release
    agreement = release.agreement.current
    return (
        access.revoked_at is None
        and access.starts_at <= now < access.ends_at
        and release.status == "available"
        and agreement.status == "active"
        and agreement.ends_on >= now.date()
    )


def _at(label: str, path: str, key: Any) -> Any:
    found = _row(label, pk=key)
    for name in filter(None, path.split(".")):
        found = getattr(found, name)
    return found


def _row(label: str, **where: Any) -> Any:
    return apps.get_model(label).objects.filter(**where).order_by("pk")[0]
