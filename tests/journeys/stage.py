"""A node in the middle of its work: something in every state that a page can show, and who looks at it where."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from django.test import Client
from django.utils import timezone

from tests.journeys import sights_agreements
from tests.journeys.bad_files import locked_workbook, workbook_as_people_keep_it
from tests.journeys.sight import Sight
from tests.journeys.sights_assurance import sights_of_assurance
from tests.journeys.sights_authority import sights_of_authority
from tests.journeys.sights_consents import sights_of_consents
from tests.journeys.sights_directory import sights_of_directory
from tests.journeys.sights_documents import sights_of_documents
from tests.journeys.sights_effect import sights_of_effect
from tests.journeys.sights_emergencies import sights_of_emergencies
from tests.journeys.sights_explorer import explorer_sights
from tests.journeys.sights_programs import program_sights, tell_columns
from tests.journeys.sights_proof import sights_of_proof
from tests.journeys.sights_standing import sights_of_standing
from tests.journeys.tables import plain_contacts, ready_made
from tests.network import show_second_factor

PASSWORD = "a long invented phrase"
HALF_WAY = "somebody who has given her password, and not yet her code"


class Stage:
    """Makes everything by the services and the worker, as elsewhere."""

    def __init__(self, network: Any, agree: Callable[..., Any], run_jobs: Callable[..., None]) -> None:
        self.network, self.agree, self.run_jobs = network, agree, run_jobs
        self.now = timezone.now()

    def set(self) -> list[Sight]:
        """Every page that there is, each in the states that look different."""
        network = self.network
        files = {
            "released": ready_made(400),
            "reviewed": ready_made(410),
            "returned": ready_made(420),
            "reviewing": ready_made(430),
            "reading": ready_made(440),
            "columns": plain_contacts(300),
            "workbook": workbook_as_people_keep_it(),
            "locked": locked_workbook(),
            "unusable": b"age,fsa\n34,M5V\n1,2,3\n",
            "held": plain_contacts(310),
            "destroyed": plain_contacts(320),
        }
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
            *sights_of_standing(self),
            *explorer_sights(self),
            *sights_of_proof(self),
        ]  # their workers run too: the last of them before something is left under way
        self._leave_under_way()
        return [
            *self._visitors_sights(), *self._account_sights(network.steward), *self._web_sights(), *self._catalogue_sights(),
            *self._anonymizer_sights(), *self._agreement_sights(), *self._export_sights(), *self._request_sights(),
            *apart,
        ]  # fmt: skip

    # --- Making -------------------------------------------------------------------------------------------------
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
        from anonymizer.views.recipe import recipe_form

        spec = recipe_form(run, None).spec()
        if run == self.runs["reviewing"]:  # whose codes two people may trace back
            spec["columns"]["need"] = {"role": "direct-identifier", "treatment": "pseudonym"}
            spec["pseudonyms"] = {"escrow_days": 365}
        services.confirm_recipe(run.pk, spec, by=self.network.contributor, now=self.now)

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

    def _look_hold_destroy(self) -> None:
        from anonymizer import services
        from entente.catalogue.services import hold_version, send_upload_link

        network, now = self.network, timezone.now()
        self.look, self.look_key = services.ask_for_rows(
            self.runs["reviewing"].pk, "candidate", by=network.officer, now=now
        )
        services.ask_to_trace(
            self.runs["reviewing"].pk, "a" * 26, "A child may be in danger.", by=network.contributor, now=now
        )
        hold_version(self.versions["held"].pk, by=network.officer, reason="Request 2026-17", now=now)
        services.destroy_now(self.versions["destroyed"].pk, by=network.steward, now=now)
        period = {"period_start": date(2026, 4, 1), "period_end": date(2026, 6, 30)}
        dataset = self.versions["columns"].dataset
        self.link, self.token = send_upload_link(dataset, **period, days=7, by=network.contributor, now=now)

    def _leave_under_way(self) -> None:
        """No worker comes by any more: a version waits for its turn, and a run stands in the middle of its steps."""
        run = self.runs["reading"]
        self.waiting = self._upload("waiting", plain_contacts(330))
        self._confirm(run)
        type(run).objects.filter(pk=run.pk).update(step="searching", progress=0.4)

    def _draft(self, *, proposed: bool = False) -> Any:
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

    # --- Looking ------------------------------------------------------------------------------------------------
    def _visitors_sights(self) -> list[Sight]:
        from allauth.account.forms import default_token_generator
        from allauth.account.utils import user_pk_to_url_str

        from entente.organizations.services import make_account

        person = make_account(email="forgetful@example.org", name="Forgetful", password=PASSWORD)  # signs in nowhere
        key = default_token_generator.make_token(person)
        names = [
            "web:home", "web:accessibility", "web:privacy", "web:style", "account_login", "account_signup",
            "account_inactive", "account_reset_password", "account_reset_password_done", "account_email_verification_sent",
            "account_reset_password_from_key_done", "socialaccount_login_cancelled",
        ]  # fmt: skip
        return [
            *(Sight(name, None) for name in names),
            Sight("socialaccount_login_error", None, status=401),
            Sight("account_reset_password_from_key", None, (user_pk_to_url_str(person), key), leads_on=True),
            Sight("account_reset_password_from_key", None, ("a", "b-c"), state="over"),
            Sight("account_confirm_email", None, ("over",)),
            Sight("mfa_authenticate", HALF_WAY),
            Sight("catalogue:hand_in", None, (self.token,)),
        ]

    def _account_sights(self, steward: Any) -> list[Sight]:
        from allauth.mfa.models import Authenticator

        names = [
            "account_logout", "account_reauthenticate", "account_change_password", "mfa_index", "mfa_reauthenticate", "mfa_reauthenticate_webauthn",
            "mfa_deactivate_totp", "mfa_generate_recovery_codes", "mfa_list_webauthn", "mfa_add_webauthn",
            "socialaccount_connections",
        ]  # fmt: skip
        key = Authenticator.objects.create(
            user=steward, type="webauthn", data={"name": "Key", "credential": credential()}
        )
        return [
            *(Sight(name, steward) for name in names),
            Sight("mfa_edit_webauthn", steward, (key.pk,)),
            Sight("mfa_remove_webauthn", steward, (key.pk,)),
            Sight("mfa_activate_totp", self.network.contributor),
            Sight("mfa_view_recovery_codes", self.network.officer),
        ]

    def _web_sights(self) -> list[Sight]:
        network = self.network
        someone = (network.nonprofit.pk, network.contributor.pk)
        return [
            *(Sight("web:desk", getattr(network, who), state=who) for who in ("contributor", "officer", "steward", "recipient")),
            Sight("web:audit", network.officer),
            Sight("web:audit", network.officer, query="?refused=on&since=2020-01-01", state="filtered"),
            Sight("web:audit", network.officer, query="?since=2099-01-01", state="nothing"),
            Sight("organizations:organization", network.steward, (network.nonprofit.pk,)),
            Sight("organizations:organization", self._auditor_of_two(), state="several"),
            Sight("web:notices", network.steward),
            Sight("catalogue:helpers", network.steward, (network.nonprofit.pk,)),
            Sight("organizations:rotate_keys", network.steward, (network.nonprofit.pk,)),
            Sight("organizations:invite", network.steward, (network.nonprofit.pk,)),
            Sight("organizations:store", network.steward, (network.nonprofit.pk,)),
            Sight("organizations:member", network.steward, someone),
            Sight("organizations:remove", network.steward, someone),
        ]  # fmt: skip

    def _request_sights(self) -> list[Sight]:
        from entente.requests.services import asking, triage

        network, now = self.network, timezone.now()
        nonprofit, steward = network.nonprofit, network.steward
        triage.set_desk(
            nonprofit,
            is_open=True,
            days_to_answer=30,
            offered=[self.release.dataset, self.versions["columns"].dataset],
            by=steward,
        )
        said = {"question_en": "Where?", "question_fr": "Où?", "answer_en": "Here.", "answer_fr": "Ici."}
        triage.publish_answer(nonprofit, **said, by=steward, now=now)
        made, token = asking.ask(nonprofit, asking.Question("How many calls about heat in July?", "en"), now=now)
        return [
            Sight("requests:home", None),
            Sight("requests:ask", None),
            Sight("requests:listing", None),
            Sight("requests:follow", None, (token,)),
            Sight("requests:withdraw", None, (token,)),
            Sight("requests:requests", steward),
            Sight("requests:request", steward, (made.pk,)),
            *(Sight("requests:act", steward, (made.pk, act), state=act) for act in ("answer", "ask-back", "refuse")),
            Sight("requests:publish", steward, (made.pk,)),
            Sight("requests:desk", steward, (nonprofit.pk,)),
        ]

    def _auditor_of_two(self) -> Any:
        from entente.organizations.services import join, make_account

        auditor = make_account(email="auditor@example.org", name="Auditor", password=PASSWORD)
        for organization in (self.network.nonprofit, self.network.city):
            join(auditor, organization, "auditor")
        return auditor

    def _catalogue_sights(self) -> list[Sight]:
        contributor, officer, dataset = self.network.contributor, self.network.officer, self.versions["columns"].dataset
        return [
            Sight("catalogue:datasets", contributor),
            Sight("catalogue:new_dataset", contributor),
            Sight("catalogue:dataset", contributor, (dataset.pk,)),
            Sight("catalogue:dataset", self.network.steward, (self.versions["released"].dataset_id,), state="released"),
            Sight("catalogue:upload", contributor, (dataset.pk,)),
            *self._join_sights(),
            Sight("catalogue:send_link", contributor, (dataset.pk,)),
            Sight("catalogue:revoke_link", contributor, (self.link.pk,)),
            Sight("catalogue:version", contributor, (self.waiting.pk,)),
            Sight("catalogue:protected_names", self.network.steward, (self.network.nonprofit.pk,)),
            Sight("catalogue:hold", officer, (self.versions["columns"].pk,)),
            Sight("catalogue:lift_hold", officer, (self.versions["held"].pk,)),
        ]

    def _anonymizer_sights(self) -> list[Sight]:
        contributor, officer, runs = self.network.contributor, self.network.officer, self.runs
        steward, versions = self.network.steward, self.versions
        return [
            Sight("anonymizer:progress", contributor, (runs["reading"].pk,), state="under way"),
            Sight("anonymizer:progress", contributor, (runs["unusable"].pk,), state="failed"),
            Sight("anonymizer:progress", contributor, (runs["locked"].pk,), state="asks for a password"),
            Sight("anonymizer:recipe", contributor, (runs["columns"].pk,)),
            Sight("anonymizer:recipe", contributor, (runs["workbook"].pk,), state="workbook"),
            Sight("anonymizer:explore", contributor, (runs["columns"].pk,)),
            Sight("anonymizer:read_again", contributor, (runs["workbook"].pk,)),
            Sight("anonymizer:result", steward, (runs["reviewed"].pk,), state="approved"),
            Sight("anonymizer:result", contributor, (runs["returned"].pk,), state="returned"),
            Sight("anonymizer:review", officer, (runs["reviewing"].pk,)),
            Sight("anonymizer:review", contributor, (runs["reviewing"].pk,), state="one's own"),
            Sight("anonymizer:codes", officer, (runs["reviewing"].pk,), state="to answer"),
            Sight("anonymizer:codes", contributor, (runs["reviewed"].pk,), state="none kept"),
            Sight("anonymizer:look", officer, (self.look.pk,), cookies=self._look_cookies()),
            Sight("anonymizer:destroy", steward, (versions["columns"].pk,)),
            Sight("anonymizer:destroy", steward, (versions["held"].pk,), state="held"),
            Sight("anonymizer:destroy", steward, (versions["destroyed"].pk,), state="receipts"),
        ]

    def _look_cookies(self) -> tuple[tuple[str, str], ...]:
        """The key of the view, which only the asker's browser holds."""
        key = base64.urlsafe_b64encode(self.look_key).decode()
        return tuple((f"entente_look_{language}", key) for language in ("en", "fr"))

    def _agreement_sights(self) -> list[Sight]:
        from agreements.services import suspend_agreement
        from entente.organizations.models import User

        steward, second = self.network.steward, User.objects.get(email="second-steward@example.org")
        draft, proposed, suspended = self._draft(), self._draft(proposed=True), self.agree(title="Suspended")
        suspend_agreement(suspended.pk, by=steward, reason="An incident is looked into.")
        acts = [
            ("propose", draft, steward), ("withdraw", draft, steward), ("sign", proposed, second), ("sign", proposed, steward),
            ("return", proposed, second), ("suspend", self.active, steward), ("terminate", self.active, steward),
            ("resume", suspended, steward), ("resume", self.active, steward), ("sign-on-paper", proposed, second),
            ("amend", self.active, steward), ("renew", self.active, steward), ("report-breach", self.active, steward),
            ("ask-extension", self.active, self.network.city_steward),
        ]  # fmt: skip
        return [
            Sight("agreements:agreements", steward),
            Sight("agreements:new_agreement", steward),
            Sight("agreements:drawer", steward),
            *(
                Sight("agreements:agreement", steward, (each.pk,), state=each.status)
                for each in (draft, proposed, suspended, self.active)
            ),
            Sight("agreements:edit_agreement", steward, (draft.pk,)),
            *self._drafting_sights(),
            *(Sight("agreements:act", who, (of.pk, act), state=f"{act} by {who}") for act, of, who in acts),
        ]

    def _negotiation_sights(self) -> list[Sight]:
        from agreements.services import ClauseText, hand_over, propose_change, remark

        steward, city, draft = self.network.steward, self.network.city_steward, self._draft()
        before = Sight("agreements:negotiation", steward, (self._draft().pk,), state="not shown")
        hand_over(draft.pk, to=self.network.city, by=steward, now=self.now)
        remark(draft.pk, key="term.smallest_k", text="We can live with 11.", by=city, now=self.now)
        propose_change(draft.pk, key="breach", text=ClauseText("Tell us.", "Avisez-nous."), by=city, now=self.now)
        return [
            before,
            Sight("agreements:negotiation", city, (draft.pk,), state="shown"),
            Sight("agreements:negotiation", steward, (draft.pk,), state="to decide"),
            Sight("agreements:compare", city, (draft.pk,)),
        ]

    def _drafting_sights(self) -> list[Sight]:
        """Each screen of a draft under way, untouched and with faults; templates of the network and an own one."""
        from agreements.forms.wizard import SCREENS
        from agreements.library import network_template
        from agreements.services import begin_drafting, copy_template, save_screen

        steward, nonprofit = self.network.steward, self.network.nonprofit
        made = begin_drafting(
            nonprofit, template_key="community-controlled", template_version=1, by=steward, now=self.now
        )
        save_screen(made.pk, "days", {"title_en": ["Half"], "ends_on": ["soon"]}, by=steward, now=self.now)
        own = copy_template(network_template("tables-to-funder", 1), nonprofit, by=steward)
        return [
            *(
                Sight("agreements:screen", steward, (made.pk, slug), state=slug)
                for slug in [*(s.slug for s in SCREENS), "review"]
            ),
            Sight("agreements:templates", steward),
            *self._negotiation_sights(),
            Sight("agreements:template", steward, ("contacts-to-research", 1)),
            Sight("agreements:template", steward, (own.lineage, 1), state="own"),
            Sight("agreements:edit_template", steward, (own.lineage, 1)),
        ]

    def _join_sights(self) -> list[Sight]:
        """Nothing to join with; which dataset; by which columns."""
        contributor, released = self.network.contributor, self.versions["released"]
        address, other = (released.dataset_id,), self.versions["reviewed"]
        return [
            Sight("catalogue:join", contributor, (self.waiting.dataset_id,), state="nothing"),
            Sight("catalogue:join", contributor, address),
            Sight("catalogue:join", contributor, address, f"?second={other.pk}", "columns"),
        ]

    def _export_sights(self) -> list[Sight]:
        network, release, run = self.network, self.release, self.runs["reviewed"]
        steward, recipient = network.steward, network.recipient
        return [
            Sight("exports:meant_for", network.contributor, (self.versions["columns"].dataset_id,)),
            Sight("exports:release_run", steward, (run.pk,)),
            Sight("exports:release_run", steward, (run.pk,), f"?agreement={self.active.pk}", "confirm"),
            Sight("exports:releases", steward),
            Sight("exports:register", steward),
            Sight("exports:release", steward, (release.pk,)),
            Sight("exports:withdraw", steward, (release.pk,)),
            Sight("exports:revoke", steward, (self.entitlement.pk,)),
            Sight("exports:my_datasets", recipient),
            Sight("exports:check_output", recipient),
            Sight("exports:entitlement", recipient, (self.entitlement.pk,), state="accepted"),
            Sight("exports:entitlement", network.city_steward, (self.entitlement.pk,), state="to accept"),
            *self._connection_sights(),
        ]

    def _connection_sights(self) -> list[Sight]:
        from exports.services import KeyWanted, make_key

        recipient, now = self.network.recipient, timezone.now()
        wanted = KeyWanted("api", "Monthly report", now + timedelta(days=90))
        key, token = make_key(self.network.city, wanted, by=recipient, now=now)
        return [
            Sight("exports:connections", recipient),
            Sight("exports:new_connection", recipient),
            Sight("exports:rotate_key", recipient, (key.pk,)),
            Sight("exports:revoke_key", recipient, (key.pk,)),
            Sight("exports:activate_key", None, (token,)),
        ]


def signed_in(user: Any, *, half_way: bool = False) -> Client:
    """A browser in which this person entered her password, and her code where she has a second factor."""
    from allauth.mfa.models import Authenticator
    from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
    from django.core.cache import cache

    from entente.organizations.roles import SECOND_FACTOR_ROLES

    client, totp = Client(), Authenticator.objects.filter(user=user, type="totp")
    if user.memberships.filter(role__in=SECOND_FACTOR_ROLES).exists() and not totp.exists():
        TOTP.activate(user, generate_totp_secret())
        RecoveryCodes.activate(user)
    cache.clear()  # attempts are counted by address, and a code works once
    page = client.post("/en/account/login/", {"login": user.email, "password": PASSWORD}, follow=True)
    found = totp.first()
    if found is not None and not half_way:
        page = client.post(page.request["PATH_INFO"], {"code": code_of(found)}, follow=True)
    expected = "/en/account/2fa/authenticate/" if half_way else "/en/desk/"
    assert page.request["PATH_INFO"] == expected
    if not half_way:  # what guards an account asks for the password once more
        client.post("/en/account/reauthenticate/", {"password": PASSWORD})
        show_second_factor(client, user)
    return client


def credential() -> dict[str, Any]:
    """What an authenticator answers when a passkey is made, with a key that opens nothing."""
    from fido2.cose import ES256
    from fido2.webauthn import Aaguid, AttestationObject, AttestedCredentialData, AuthenticatorData, CollectedClientData

    key = ES256({1: 2, 3: -7, -1: 1, -2: bytes(32), -3: bytes(32)})
    attested = AttestedCredentialData.create(Aaguid.NONE, b"invented", key)
    flags = AuthenticatorData.FLAG.AT | AuthenticatorData.FLAG.UP
    attestation = AttestationObject.create("none", AuthenticatorData.create(bytes(32), flags, 0, attested), {})
    client_data = CollectedClientData.create("webauthn.create", b"invented", "http://localhost")
    return {
        "id": _text(b"invented"),
        "rawId": _text(b"invented"),
        "type": "public-key",
        "response": {"clientDataJSON": _text(client_data), "attestationObject": _text(attestation)},
    }


def _text(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def code_of(authenticator: Any) -> str:
    """The code that the person's app shows now."""
    from allauth.mfa.totp.internal import auth as totp

    secret = totp.decrypt(authenticator.data["secret"])
    counter = list(totp.yield_hotp_counters_from_time())[totp.app_settings.TOTP_TOLERANCE]
    return str(totp.format_hotp_value(totp.hotp_value(secret, counter)))
