"""A node in the middle of its work: something in every state that a page can show, and who looks at it where."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from django.test import override_settings
from django.utils import timezone

from tests.apps.anonymizer.messy_runs import messy
from tests.journeys import sights_agreements
from tests.journeys.bad_files import locked_workbook, workbook_as_people_keep_it
from tests.journeys.sight import Sight
from tests.journeys.sights_accounts import sights_of_accounts
from tests.journeys.sights_assurance import sights_of_assurance
from tests.journeys.sights_authority import sights_of_authority
from tests.journeys.sights_consents import sights_of_consents
from tests.journeys.sights_counts import sights_of_counts
from tests.journeys.sights_directory import sights_of_directory
from tests.journeys.sights_documents import sights_of_documents
from tests.journeys.sights_drafting import sights_of_drafting
from tests.journeys.sights_effect import sights_of_effect
from tests.journeys.sights_emergencies import sights_of_emergencies
from tests.journeys.sights_explorer import explorer_sights
from tests.journeys.sights_federation import sights_of_federation
from tests.journeys.sights_joint_exports import sights_of_joint_exports
from tests.journeys.sights_layers import sights_of_layers
from tests.journeys.sights_line import sights_of_data, sights_of_releases
from tests.journeys.sights_network import sights_of_network
from tests.journeys.sights_nodes import sights_of_nodes
from tests.journeys.sights_onward import sights_of_onward
from tests.journeys.sights_pools import sights_of_pools
from tests.journeys.sights_programs import program_sights, tell_columns
from tests.journeys.sights_proof import sights_of_proof
from tests.journeys.sights_requests import sights_of_requests
from tests.journeys.sights_standing import sights_of_standing
from tests.journeys.tables import plain_contacts, ready_made


class Stage:
    """Makes everything by the services and the worker, as elsewhere."""

    def __init__(self, network: Any, agree: Callable[..., Any], run_jobs: Callable[..., None]) -> None:
        self.network, self.agree, self.run_jobs = network, agree, run_jobs
        self.now = timezone.now()
        self.sights: list[Sight] = []

    @override_settings(LOOK_MINUTES=100)  # its pages are looked at for longer than a person may look at rows
    def set(self) -> Stage:
        """Itself, with ``sights`` of every page that there is, each in the states that look different."""
        files = {
            "released": ready_made(400, numbered=True),
            "reviewed": ready_made(410, numbered=True),
            "returned": ready_made(420),
            "reviewing": ready_made(430, numbered=True),
            "reading": ready_made(440),
            "columns": plain_contacts(300),
            "messy": messy(),
            "workbook": workbook_as_people_keep_it(),
            "locked": locked_workbook(),
            "unusable": b"age,fsa\n34,M5V\n1,2,3\n",
            "held": plain_contacts(310),
            "destroyed": plain_contacts(320),
        }
        self._name_registers()
        self.versions = {name: self._upload(name, content) for name, content in files.items()}
        self.run_jobs()
        self.runs = {name: version.runs.get() for name, version in self.versions.items()}
        for name in ("released", "reviewed", "returned", "reviewing"):
            self._confirm(self.runs[name])
        self.run_jobs()
        self._decide()
        self.active = self.agree(title="Contacts for planning", frequency="monthly", standing_release=True)
        self.release = self._release()
        self.run_jobs()
        self._accept()
        self._count()
        self._look_hold_destroy()
        tell_columns(self)
        self.run_jobs()
        apart = [
            *program_sights(self),
            *sights_agreements.sights(self),
            *sights_of_directory(self),
            *sights_of_assurance(self),
            *sights_of_authority(self),
            *sights_of_consents(self),
            *sights_of_documents(self),
            *sights_of_effect(self),
            *sights_of_emergencies(self),
            *sights_of_joint_exports(self),
            *sights_of_pools(self),
            *sights_of_layers(self),
            *sights_of_network(self),  # its list comes first: whom it does not name has left
            *sights_of_federation(self),
            *sights_of_nodes(self),
            *sights_of_counts(self),
            *sights_of_onward(self),
            *sights_of_standing(self),
            *explorer_sights(self),
            *sights_of_proof(self),
        ]  # their workers run too: the last of them before something is left under way
        self._leave_under_way()
        self.sights = [
            *sights_of_accounts(self),
            *sights_of_data(self),
            *sights_of_drafting(self),
            *sights_of_releases(self),
            *sights_of_requests(self),
            *apart,
        ]
        return self

    def _upload(self, title: str, content: bytes) -> Any:
        from entente.catalogue import services

        by = self.network.contributor
        dataset = services.create_dataset(
            owner=self.network.nonprofit, title_en=title.title(), title_fr="", kind="contacts", by=by,
            description_en="Invented contacts with a helpline, for the tests of the pages.",
        )  # fmt: skip
        writer = services.open_upload(dataset)
        writer.write(content)
        file_type = "xlsx" if content.startswith((b"PK", b"\xd0\xcf")) else "csv"
        about = services.Upload(date(2026, 1, 1), date(2026, 3, 31), file_type)
        return services.receive_upload(dataset.pk, writer.finish(), about, by=by)

    def _confirm(self, run: Any) -> None:
        from anonymizer import services
        from anonymizer.forms import recipe_form

        spec = recipe_form(run, None).spec()
        if run == self.runs["reviewing"]:  # whose codes two people may trace back
            spec["columns"]["client_id"] = {"role": "direct-identifier", "treatment": "pseudonym"}
            spec["pseudonyms"] = {"escrow_days": 365}
        services.confirm_recipe(run.pk, spec, by=self.network.contributor, now=self.now)

    def _name_registers(self) -> None:
        from anonymizer import services

        for title, columns, completeness in (
            ("Voters’ list of Maple", {"Postal code": "postal_code", "Birth": "birth", "Sex": "gender"}, 80),
            ("Plates of cars", {"Plate": "other"}, 40),
        ):
            params = services.RegisterParams(title, "on_request", columns, completeness)
            services.add_register(self.network.nonprofit.pk, params, by=self.network.steward, now=self.now)

    def _decide(self) -> None:
        from anonymizer import services

        officer = self.network.officer
        for name in ("released", "reviewed"):
            services.approve_run(self.runs[name].pk, by=officer, now=self.now)
        services.return_run(self.runs["returned"].pk, by=officer, now=self.now, reason="Ages must be coarser.")

    def _release(self) -> Any:
        from exports.services import release_run

        return release_run(
            self.runs["released"].pk, self.active.pk, purpose="service-planning", recipients_chosen=[self.network.city],
            ends_on=self.active.ends_on, by=self.network.steward, now=timezone.now(),
        )  # fmt: skip

    def _accept(self) -> None:
        from exports.services import accept_terms

        self.release.refresh_from_db()
        assert self.release.status == "available"
        self.entitlement = self.release.entitlements.get()
        accept_terms(self.entitlement.pk, digest=self.active.digest(), by=self.network.recipient, now=timezone.now())

    def _count(self) -> None:
        """A table that was made from rows, and one that could not be, because it is the same."""
        self.count_tables = {}
        for name in ("made", "refused"):
            self.count_tables[name] = self._ask_for_table("reviewed", {"need": "", "fsa": "place:auto"})
            self.run_jobs()
            self.count_tables[name].refresh_from_db()

    def _ask_for_table(self, name: str, asked: dict[str, str]) -> Any:
        from anonymizer import services

        by, now = self.network.contributor, timezone.now()
        return services.ask_for_count_table(
            self.runs[name].pk, asked, attributes=["need"], threshold=11, by=by, now=now
        )

    def _look_hold_destroy(self) -> None:
        from anonymizer import services
        from entente.catalogue.services import hold_version, send_upload_link

        network, now = self.network, timezone.now()
        self.look, self.look_key = services.ask_for_rows(
            self.runs["reviewing"].pk, "candidate", by=network.officer, now=now
        )
        self.preview, self.preview_key = services.ask_for_preview(
            self.runs["messy"].pk, by=network.contributor, now=now
        )
        services.ask_to_trace(
            self.runs["reviewing"].pk, "a" * 26, "A child may be in danger.", by=network.contributor, now=now
        )
        hold_version(self.versions["held"].pk, by=network.officer, reason="Request 2026-17", now=now)
        services.destroy_now(self.versions["destroyed"].pk, by=network.steward, now=now)
        self.run_jobs("erasures")
        self._measure_draft()
        period = {"period_start": date(2026, 4, 1), "period_end": date(2026, 6, 30)}
        dataset = self.versions["columns"].dataset
        self.link, self.token = send_upload_link(dataset, **period, days=7, by=network.contributor, now=now)

    def _measure_draft(self) -> None:
        """What the proposed recipe of the messy table would do."""
        from anonymizer import services
        from anonymizer.forms import current_form
        from anonymizer.forms.drafts import state_of

        run = self.runs["messy"]
        services.begin_draft(run.pk, state_of(current_form(run)), by=self.network.contributor, now=timezone.now())
        self.run_jobs("interactive")

    def _leave_under_way(self) -> None:
        """No worker comes by any more: a version waits for its turn, and a run stands in the middle of its steps."""
        run = self.runs["reading"]
        self.waiting = self._upload("waiting", plain_contacts(330))
        self.count_tables["waiting"] = self._ask_for_table("columns", {"need": ""})
        self._confirm(run)
        type(run).objects.filter(pk=run.pk).update(step="searching", progress=0.4)

    def draft(self, *, proposed: bool = False) -> Any:
        """A draft with what the active agreement says."""
        from agreements import services

        active = self.active
        parts = {name: getattr(active, name) for name in ("title_en", "title_fr", "text_en", "text_fr", "audience")}
        days = {name: getattr(active, name) for name in ("starts_on", "ends_on", "time_zone")}
        draft = services.Draft(
            **parts,
            **days,
            terms=active.machine_terms,
            parties=(
                services.Party(self.network.nonprofit, "provider"),
                services.Party(self.network.city, "recipient"),
            ),
        )
        made = services.draft_agreement(draft, drafted_for=self.network.nonprofit, by=self.network.steward)
        if proposed:
            services.propose_agreement(made.pk, by=self.network.steward, now=timezone.now())
        return made
