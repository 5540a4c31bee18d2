"""What must be true of an agreement before it is proposed, signed, or relied on."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.models import RECEIVING_ROLES, Agreement, Clause, PartyRole, Tier, TranslationState, Viewing
from agreements.policy_table import policy_row
from agreements.states import AgreementStatus
from entente.core.verdicts import Verdict


class Lasting(Protocol):
    """What is in force on some days and not on others: an agreement, or what stands for one in a policy that was read."""

    @property
    def status(self) -> str: ...
    @property
    def starts_on(self) -> date: ...
    @property
    def ends_on(self) -> date: ...
    @property
    def time_zone(self) -> str: ...
    @property
    def framework(self) -> Lasting | None: ...
    @property
    def current(self) -> Lasting: ...
    @property
    def looser_than_framework(self) -> bool: ...
    @property
    def emergency(self) -> bool: ...
    @property
    def awake_through(self) -> date | None: ...
    @property
    def confirm_by(self) -> datetime | None: ...
    @property
    def needs_consent(self) -> bool: ...
    @property
    def consent_through(self) -> date | None: ...
    @property
    def gives_way_on(self) -> date | None: ...


class Refusal(models.TextChoices):
    """In words on which a data steward can act."""

    NO_PURPOSE = "agreement.no_purpose", _("It names no purpose. Choose at least one.")
    NO_KIND = "agreement.no_kind", _("It names no kind of data. Choose at least one.")
    PARTY_MISSING = "agreement.party_missing", _("It needs a provider and a recipient, two different organizations.")
    TERM_BACKWARDS = "agreement.term_backwards", _("Its last day comes before its first day.")
    TERM_OVER = "agreement.term_over", _("Its term is over.")
    NOT_STARTED = "agreement.not_started", _("Its term has not begun yet.")
    K_BELOW_POLICY = (
        "agreement.k_below_policy",
        _("Its smallest group is below what the policy asks for this audience."),
    )
    TEXT_MISSING = "agreement.text_missing", _("Its text is empty. Write it, or add clauses.")
    LANGUAGE_MISSING = (
        "agreement.language_missing",
        _("A clause is missing in a language that binds. Translate it, or let one language bind."),
    )
    LOOSER_THAN_FRAMEWORK = (
        "agreement.looser_than_framework",
        _("It allows more than its framework agreement. A schedule can only be stricter."),
    )
    OUTSIDE_FRAMEWORK = "agreement.outside_framework", _("A party has not signed the framework agreement.")
    FRAMEWORK_NOT_IN_FORCE = "agreement.framework_not_in_force", _("Its framework agreement is not in force.")
    NO_VOICE = (
        "agreement.no_voice",
        _("Only stewards and privacy officers of its parties take part in its negotiation."),
    )
    AUTHORITY_NOT_COVERED = (
        "agreement.authority_not_covered",
        _(
            "The legal authorities named do not cover each of its purposes for each kind of data. Name others, or narrow it."
        ),
    )
    UNSIGNED = "agreement.unsigned", _("A party has not signed yet.")
    OWN_DRAFT = "agreement.own_draft", _("Whoever drafted it cannot sign it. Another data steward must.")
    ALREADY_SIGNED = "agreement.already_signed", _("Your organization has already signed.")
    CHANGED = "agreement.changed", _("It has changed since you read it. Read it again before you sign.")
    NOT_PROPOSED = "agreement.not_proposed", _("It is not open for signature.")
    NOT_DRAFT = "agreement.not_draft", _("Only a draft can be changed.")
    NOT_PROVIDER = (
        "agreement.not_provider",
        _("Only a provider or the community authority can do this."),
    )
    NOT_RECIPIENT = "agreement.not_recipient", _("Only an organization that receives data can do this.")
    OUTDATED = (
        "agreement.outdated",
        _("The version that it amends is not in force any more. Begin again from the one that is."),
    )
    NOTHING_CHANGES = (
        "agreement.nothing_changes",
        _("It says the same as the version in force. Change something first."),
    )
    GIVING_WAY = (
        "agreement.giving_way",
        _("A signed amendment takes its place from today on. It is in force within a minute: try again."),
    )
    GIVES_WAY = (
        "agreement.gives_way",
        _("A signed amendment of it takes effect on a later day. Begin again from that one, once it is in force."),
    )
    NOT_AN_AMENDMENT = "agreement.not_an_amendment", _("Only an amendment can take effect on a later day.")
    EFFECT_OUTSIDE = (
        "agreement.effect_outside",
        _(
            "The day from which it counts is not a later day of the term that the version in force has. Choose another, or none."
        ),
    )
    DORMANT = "agreement.dormant", _("It is dormant: someone on call awakens it in an emergency.")
    NOT_CONFIRMED = "agreement.not_confirmed", _("No second person confirmed the emergency within 24 hours.")
    NOT_SUSPENDED = "agreement.not_suspended", _("It is not suspended: there is nothing to resume.")
    NOT_DORMANT = "agreement.not_dormant", _("It does not lie dormant: it cannot be awakened now.")
    NOT_ON_CALL = "agreement.not_on_call", _("You are not on call for this agreement.")
    SAME_PERSON = "agreement.same_person", _("Whoever awakened it cannot confirm it. A second person must.")
    NOT_AWAKE = "agreement.not_awake", _("Nobody awakened it, or it has ended already.")
    NOT_FOR_EMERGENCIES = "agreement.not_for_emergencies", _("It is no emergency agreement.")
    NOTHING_TO_REVIEW = "agreement.nothing_to_review", _("No emergency waits for a review.")
    NO_SUCH_CONSENT = "agreement.no_such_consent", _("There is no consent to answer or to withdraw.")
    NOT_AN_ENTRY = "agreement.not_an_entry", _("It did not come from the drawer, or it was confirmed already.")
    OWN_ENTRY = "agreement.own_entry", _("Whoever entered it cannot confirm it. A second data steward must.")
    OPEN_TERMS = (
        "agreement.open_terms",
        _("Terms of the paper are not machine-checked. Read it, and record your decision about this release."),
    )
    PLACES_UNTOLD = (
        "agreement.places_untold",
        _(
            "The agreement names places, and the data do not tell of every record whether it lies there: not machine-checked. Look, "
            "and record your decision about this release."
        ),
    )
    NO_CONSENT = "agreement.no_consent", _("The community authority has not consented, or withdrew its consent.")
    NO_CONSENT_TO_RELEASE = (
        "agreement.no_consent_to_release",
        _("The community authority has not consented to this release. Ask it; silence is never consent."),
    )
    ASSURANCE = (
        "agreement.assurance",
        _("The recipient’s safeguards were not assessed within the year, or do not reach the level agreed."),
    )
    NOT_AUTHORITY = (
        "agreement.not_authority",
        _("Only the community authority itself can record or withdraw its consent."),
    )
    EXTENSION_OPEN = "agreement.extension_open", _("A request for more time waits for an answer already.")
    NOTHING_TO_ATTEST = "agreement.nothing_to_attest", _("No proof of destruction is asked of your organization.")
    NO_PARTY = "agreement.not_a_party", _("Only a party to the agreement can do this.")
    NOT_WITHHELD = "agreement.not_withheld", _("Your organization does not withhold this field.")
    NOBODY_TO_REMIND = "agreement.nobody_to_remind", _("Nobody’s signature is missing.")
    OTHER_STATUS = "agreement.other_status", _("Its status does not allow this.")
    NOT_ACTIVE = "agreement.not_active", _("The agreement is not active.")
    DOCUMENT_GONE = "document.gone", _("The document is no longer kept.")
    DOCUMENT_OVER = "document.over", _("This view is closed. Ask for the document again if you still need it.")
    DOCUMENT_NOT_YOURS = (
        "document.not_yours",
        _("Only the person who asked to see this document may open it. Ask for it yourself."),
    )
    DOCUMENT_KEY_MISSING = (
        "document.key_missing",
        _("The key of this view is in another browser. Ask for the document again in this one."),
    )


def can_propose(
    agreement: Agreement, *, roles: Iterable[str], clauses: Collection[Clause] = (), today: date
) -> Verdict:
    """It is complete, in every language that binds, and within the policy. A framework moves no data: its members need no roles."""
    terms, roles = agreement.machine_terms, list(roles)
    flows = PartyRole.PROVIDER in roles and any(role in roles for role in RECEIVING_ROLES)
    written = [getattr(agreement, f"text_{language}").strip() for language in agreement.languages]
    missing = [
        clause for clause in clauses for code in agreement.languages if clause.state(code) == TranslationState.MISSING
    ]
    return Verdict.of(
        {
            Refusal.PARTY_MISSING: flows or (agreement.tier == Tier.FRAMEWORK and len(roles) > 1),
            Refusal.NO_PURPOSE: bool(terms.purposes),
            Refusal.NO_KIND: bool(terms.kinds),
            Refusal.TEXT_MISSING: bool(clauses) or any(written),
            Refusal.LANGUAGE_MISSING: not missing and (all(written) or not any(written)),
            Refusal.TERM_BACKWARDS: agreement.starts_on <= agreement.ends_on,
            Refusal.TERM_OVER: today <= agreement.ends_on,
            Refusal.K_BELOW_POLICY: terms.smallest_k >= policy_row(agreement.audience, agreement.policy_version).k,
        }
    )


def can_be_under(framework: Agreement, *, loosened: Collection[str], outsiders: int, today: date) -> Verdict:
    """A schedule may be put under a framework: in force, signed by every party of the schedule, and nowhere looser.

    Args:
        loosened: the terms in which the schedule allows more (``strictness.loosened``).
        outsiders: how many parties of the schedule have not signed the framework.
    """
    return Verdict.of(
        {
            Refusal.LOOSER_THAN_FRAMEWORK: not loosened,
            Refusal.OUTSIDE_FRAMEWORK: outsiders == 0,
            Refusal.FRAMEWORK_NOT_IN_FORCE: bool(is_in_force(framework.current, today=today)),
        }
    )


def has_a_voice(speaks: bool) -> Verdict:
    """Whoever remarks on a draft speaks for one of its organizations."""
    return Verdict.of({Refusal.NO_VOICE: speaks})


def can_rest_on(uncovered: Collection[tuple[str, str]]) -> Verdict:
    """Its authorities carry every purpose for every kind of data (``authorities.uncovered``)."""
    return Verdict.of({Refusal.AUTHORITY_NOT_COVERED: not uncovered})


def can_confirm_translation(agreement: Agreement) -> Verdict:
    """Nobody has signed it yet, or is about to: it is a draft, or proposed."""
    open_ = agreement.status in (AgreementStatus.DRAFT, AgreementStatus.PROPOSED)
    return Verdict.of({Refusal.NOT_DRAFT: open_})


def can_change(agreement: Agreement) -> Verdict:
    """It is still a draft."""
    return Verdict.of({Refusal.NOT_DRAFT: agreement.status == AgreementStatus.DRAFT})


def can_sign(agreement: Agreement, *, is_drafter: bool, has_signed: bool, read_digest: str, today: date) -> Verdict:
    """It is open for signature, unchanged since it was read, and signed by someone who did not draft it."""
    return Verdict.of(
        {
            Refusal.NOT_PROPOSED: agreement.status == AgreementStatus.PROPOSED,
            Refusal.OWN_DRAFT: not is_drafter,
            Refusal.ALREADY_SIGNED: not has_signed,
            Refusal.CHANGED: read_digest == agreement.digest(),
            Refusal.TERM_OVER: today <= agreement.ends_on,
        }
    )


def can_activate(agreement: Agreement, *, signed: Iterable[bool], today: date) -> Verdict:
    """Every party has signed, the term has not ended, and what it amends is still in force."""
    base = agreement.amends
    return Verdict.of(
        {
            Refusal.UNSIGNED: all(signed),
            Refusal.TERM_OVER: today <= agreement.ends_on,
            Refusal.OUTDATED: base is None or bool(can_be_amended(base)),
        }
    )


def has_consent(agreement: Lasting, *, today: date) -> bool:
    """Every community authority of it consents today; so it is where none takes part."""
    through = agreement.consent_through
    return not agreement.needs_consent or (through is not None and today <= through)


def can_amend(amendment: Agreement, *, changes: bool) -> Verdict:
    """An amendment may be proposed: it changes something in the version that is in force."""
    base = amendment.amends
    return Verdict.of(
        {
            Refusal.OUTDATED: base is not None and bool(can_be_amended(base)),
            Refusal.NOTHING_CHANGES: changes,
            Refusal.EFFECT_OUTSIDE: amendment.effective_on is None or _has_day(amendment, amendment.effective_on),
        }
    )


def can_be_amended(agreement: Agreement) -> Verdict:
    """Only the version in force is amended, and by one amendment; of an emergency agreement, the one that lies dormant."""
    resting = AgreementStatus.DORMANT if agreement.emergency else AgreementStatus.ACTIVE
    return Verdict.of(
        {Refusal.NOT_ACTIVE: agreement.status == resting, Refusal.GIVES_WAY: agreement.gives_way_on is None}
    )


def can_set_effect(amendment: Agreement, *, day: date | None, today: date) -> Verdict:
    """The draft of an amendment may say from which day on it counts: a later one, while what it amends lasts."""
    return can_change(amendment) & Verdict.of(
        {
            Refusal.NOT_AN_AMENDMENT: amendment.amends is not None and not amendment.emergency,
            Refusal.EFFECT_OUTSIDE: day is None or (today < day and _has_day(amendment, day)),
        }
    )


def _has_day(amendment: Agreement, day: date) -> bool:
    """A day of the terms of both, so that one follows the other without a gap."""
    base = amendment.amends
    return base is not None and day <= min(base.ends_on, amendment.ends_on) and not amendment.emergency


def waits_for_its_day(agreement: Agreement, *, today: date) -> bool:
    """Whether, with every signature there, it still waits for the day from which it counts."""
    return agreement.amends is not None and agreement.effective_on is not None and today < agreement.effective_on


def can_take_effect(amendment: Agreement, *, today: date) -> Verdict:
    """It is signed and its day has come, and what it amends is active: what is suspended is resumed first."""
    base = amendment.amends
    return Verdict.of(
        {
            Refusal.NOT_STARTED: not waits_for_its_day(amendment, today=today),
            Refusal.OTHER_STATUS: amendment.status == AgreementStatus.SCHEDULED,
            Refusal.OUTDATED: base is not None and base.status == AgreementStatus.ACTIVE,
        }
    )


def can_awaken(agreement: Agreement, *, on_call: bool) -> Verdict:
    """One person on call is enough, for what was signed beforehand and lies dormant."""
    dormant = agreement.status == AgreementStatus.DORMANT
    return Verdict.of({Refusal.NOT_DORMANT: dormant, Refusal.NOT_ON_CALL: on_call})


def can_confirm(agreement: Agreement, *, awakened_by_same: bool, waits: bool) -> Verdict:
    """A second person confirms what one awakened, while it still waits for that."""
    return Verdict.of({Refusal.NOT_AWAKE: agreement.emergency and waits, Refusal.SAME_PERSON: not awakened_by_same})


def can_confirm_entry(agreement: Agreement, *, is_entry: bool, entered_by_same: bool, today: date) -> Verdict:
    """What came from the drawer is confirmed by a second person, while its term lasts."""
    return Verdict.of(
        {
            Refusal.NOT_AN_ENTRY: is_entry and agreement.status == AgreementStatus.DRAFT,
            Refusal.OWN_ENTRY: not entered_by_same,
            Refusal.TERM_OVER: today <= agreement.ends_on,
        }
    )


def can_be_on_call(agreement: Agreement) -> Verdict:
    """People are on call for emergencies alone."""
    return Verdict.of({Refusal.NOT_FOR_EMERGENCIES: agreement.emergency})


def can_review(*, waits: bool) -> Verdict:
    """An emergency that is over and was not reviewed."""
    return Verdict.of({Refusal.NOTHING_TO_REVIEW: waits})


def can_answer_consent(*, some: bool) -> Verdict:
    """There is something to refuse, or to withdraw."""
    return Verdict.of({Refusal.NO_SUCH_CONSENT: some})


def can_consent(*, is_authority: bool) -> Verdict:
    """A community speaks for itself."""
    return Verdict.of({Refusal.NOT_AUTHORITY: is_authority})


def can_be_prepared(agreement: Lasting, *, today: date, now: datetime | None = None) -> Verdict:
    """Data may be released under it: it is in force, or dormant, so that what an emergency needs waits ready, out of reach."""
    if agreement.status != AgreementStatus.DORMANT:
        return is_in_force(agreement, today=today, now=now)
    return Verdict.of(
        {
            Refusal.NOT_STARTED: agreement.starts_on <= today,
            Refusal.TERM_OVER: today <= agreement.ends_on,
            Refusal.NO_CONSENT: has_consent(agreement, today=today),
        }
    )


def can_be_extended(agreement: Agreement, *, receives: bool, is_open: bool) -> Verdict:
    """A recipient asks for more time, one request after the other."""
    return can_be_amended(agreement) & Verdict.of(
        {Refusal.NOT_RECIPIENT: receives, Refusal.EXTENSION_OPEN: not is_open}
    )


def can_answer_extension(agreement: Agreement, *, gives: bool) -> Verdict:
    """Those whose data it is about grant or refuse more time."""
    return can_be_amended(agreement) & Verdict.of({Refusal.NOT_PROVIDER: gives})


def can_resume(agreement: Agreement, *, gives: bool) -> Verdict:
    """Those whose data it is about let them flow again; what was never signed cannot come into force in this way."""
    suspended = agreement.status == AgreementStatus.SUSPENDED
    return Verdict.of({Refusal.NOT_SUSPENDED: suspended, Refusal.NOT_PROVIDER: gives})


def can_withhold(*, is_party: bool) -> Verdict:
    """Each party decides for itself what the public register keeps back."""
    return Verdict.of({Refusal.NO_PARTY: is_party})


def can_publish(*, is_own: bool) -> Verdict:
    """Whoever withheld a field shows it again."""
    return Verdict.of({Refusal.NOT_WITHHELD: is_own})


def can_remind(agreement: Agreement, *, missing: int) -> Verdict:
    """Signatures of an agreement that is open for them are still to come."""
    return Verdict.of(
        {
            Refusal.NOT_PROPOSED: agreement.status == AgreementStatus.PROPOSED,
            Refusal.NOBODY_TO_REMIND: missing > 0,
        }
    )


def can_attest(*, owes: bool) -> Verdict:
    """Proof of destruction was asked of the organization and is still owed."""
    return Verdict.of({Refusal.NOTHING_TO_ATTEST: owes})


def is_in_force(agreement: Lasting, *, today: date, now: datetime | None = None) -> Verdict:
    """It is active, and today is one of its days; so is the framework of a schedule, as amended. Judged anew at every use.

    Where a community authority takes part it consents; an emergency agreement was awakened for today. ``now``: where it is given, an
    emergency that nobody confirmed in time is over to the second, and not only to the minute in which the worker ends it, and the
    framework is judged by the day of its own time zone.
    """
    dormant = agreement.status == AgreementStatus.DORMANT
    through, confirm_by = agreement.awake_through, agreement.confirm_by
    verdict = Verdict.of(
        {
            Refusal.DORMANT: not dormant,
            Refusal.NOT_ACTIVE: dormant or agreement.status == AgreementStatus.ACTIVE,
            Refusal.NOT_AWAKE: dormant or not agreement.emergency or (through is not None and today <= through),
            Refusal.NOT_CONFIRMED: now is None or confirm_by is None or now < confirm_by,
            Refusal.NO_CONSENT: has_consent(agreement, today=today),
            Refusal.NOT_STARTED: agreement.starts_on <= today,
            Refusal.TERM_OVER: today <= agreement.ends_on,
            Refusal.GIVING_WAY: agreement.gives_way_on is None or today < agreement.gives_way_on,
        }
    )
    framework = agreement.framework
    if framework is not None:
        above = framework.current
        holds = is_in_force(above, today=_day_of(above, now=now, otherwise=today))
        verdict &= Verdict.of(
            {
                Refusal.FRAMEWORK_NOT_IN_FORCE: bool(holds),
                Refusal.LOOSER_THAN_FRAMEWORK: not agreement.looser_than_framework,
            }
        )
    return verdict


def _day_of(agreement: Lasting, *, now: datetime | None, otherwise: date) -> date:
    """A framework ends at its own midnight: in St. John's half an hour before it does in Halifax."""
    if now is None or not agreement.time_zone:
        return otherwise
    return now.astimezone(ZoneInfo(agreement.time_zone)).date()


def can_view(*, is_kept: bool) -> Verdict:
    """The sealed document still exists."""
    return Verdict.of({Refusal.DOCUMENT_GONE: is_kept})


def can_open_view(viewing: Viewing, *, is_asker: bool, has_key: bool, now: datetime) -> Verdict:
    """The view is still open, to the person who asked and in the browser that holds its key."""
    return Verdict.of(
        {
            Refusal.DOCUMENT_NOT_YOURS: is_asker,
            Refusal.DOCUMENT_OVER: now < viewing.expires_at,
            Refusal.DOCUMENT_KEY_MISSING: has_key,
        }
    )
