"""Rules about drafts, signatures, versions and the life of an agreement."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from agreements import policies
from agreements.models import Agreement, Clause, ConsentAnswer, Viewing
from agreements.policies import Refusal
from agreements.terms import Terms
from agreements.uses.evidence import GRACE, Assured, Consented, Evidence
from tests.rules.tables.rule import Rule

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
TODAY, TOMORROW, YESTERDAY = date(2026, 6, 1), date(2026, 6, 2), date(2026, 5, 31)
TERMS = Terms(purposes=("funding",), kinds=("contacts",), smallest_k=11, finest_geography="fsa")
CITY, NATION, RUN = (str(UUID(int=number)) for number in (12, 14, 50))


def agreement(terms: Terms = TERMS, **fields: Any) -> Agreement:
    """One in force this year, of no parties and no clauses; nothing of it is saved."""
    days = {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 12, 31)}
    text = {"text_en": "We agree.", "binding": "en"}
    created = Agreement(**{"status": "active", "terms": terms.to_dict(), **days, **text, **fields})
    created._prefetched_objects_cache = {"parties": [], "clauses": []}  # type: ignore[attr-defined]
    return created


def amendment(**fields: Any) -> Agreement:
    """A draft that amends an agreement in force."""
    return agreement(**{"status": "draft", "amends": agreement(), **fields})


LAST_DAY = {"starts_on": TODAY, "ends_on": TODAY}
OVER = {"starts_on": YESTERDAY, "ends_on": YESTERDAY}
NOT_BEGUN = {"starts_on": TOMORROW, "ends_on": TOMORROW}
DRAFT, PROPOSED, SUSPENDED = (agreement(status=status) for status in ("draft", "proposed", "suspended"))
BOTH_LANGUAGES = [Clause(key="purposes", text_en="For planning.", text_fr="Pour planifier.")]
SCHEDULED = amendment(status="scheduled", effective_on=TOMORROW)

DRAFTING = [
    Rule(
        policies.can_propose,
        {"agreement": agreement(**LAST_DAY), "roles": ("provider", "recipient"), "today": TODAY, "least": 2},
        [
            (Refusal.PARTY_MISSING, {"roles": ("provider", "funder")}),
            (Refusal.PARTY_MISSING, {"roles": ("recipient", "processor")}),
            (Refusal.PARTY_MISSING, {"agreement": agreement(tier="framework"), "roles": ("member",), "least": 1}),
            (Refusal.TOO_FEW_PARTIES, {"least": 3}),
            (Refusal.NO_PURPOSE, {"agreement": agreement(replace(TERMS, purposes=()))}),
            (Refusal.NO_KIND, {"agreement": agreement(replace(TERMS, kinds=()))}),
            (Refusal.TEXT_MISSING, {"agreement": agreement(text_en=" ")}),
            (Refusal.LANGUAGE_MISSING, {"agreement": agreement(binding="both")}),
            (
                Refusal.LANGUAGE_MISSING,
                {"agreement": agreement(text_en="", binding="fr"), "clauses": [Clause(text_en="For planning.")]},
            ),
            (Refusal.TERM_BACKWARDS, {"agreement": agreement(starts_on=TOMORROW, ends_on=TODAY)}),
            (Refusal.TERM_OVER, {"agreement": agreement(**OVER)}),
            (Refusal.K_BELOW_POLICY, {"agreement": agreement(replace(TERMS, smallest_k=10))}),
        ],
        [
            {"roles": ("provider", "processor", "funder")},
            {"agreement": agreement(tier="framework"), "roles": ("member", "member")},
            {"agreement": agreement(text_en="", binding="both"), "clauses": BOTH_LANGUAGES},
            {"agreement": agreement(text_fr="Nous convenons.", binding="both")},
        ],
    ),
    Rule(  # where nobody says how many must sign
        policies.can_propose,
        {"agreement": agreement(), "roles": ("provider", "recipient"), "today": TODAY},
        [(Refusal.PARTY_MISSING, {"roles": ("provider",)})],
    ),
    Rule(
        policies.can_speak_for_communities,
        {"kinds": ("community_authority",)},
        [(Refusal.NOT_AN_AUTHORITY, {"kinds": ("community_authority", "municipality")})],
        [{"kinds": ()}],
    ),
    Rule(
        policies.can_be_under,
        {"framework": agreement(tier="framework", **LAST_DAY), "loosened": (), "outsiders": 0, "today": TODAY},
        [
            (Refusal.LOOSER_THAN_FRAMEWORK, {"loosened": ("purposes",)}),
            (Refusal.OUTSIDE_FRAMEWORK, {"outsiders": 1}),
            (Refusal.FRAMEWORK_NOT_IN_FORCE, {"framework": SUSPENDED}),
            (Refusal.FRAMEWORK_NOT_IN_FORCE, {"framework": agreement(superseded_by=SUSPENDED)}),
        ],
        [{"framework": agreement(status="superseded", superseded_by=agreement())}],
    ),
    Rule(policies.has_a_voice, {"speaks": True}, [(Refusal.NO_VOICE, {"speaks": False})]),
    Rule(
        policies.can_rest_on,
        {"uncovered": ()},
        [(Refusal.AUTHORITY_NOT_COVERED, {"uncovered": [("funding", "contacts")]})],
    ),
    Rule(
        policies.can_confirm_translation,
        {"agreement": DRAFT},
        [(Refusal.NOT_DRAFT, {"agreement": agreement()})],
        [{"agreement": PROPOSED}],
    ),
    Rule(policies.can_change, {"agreement": DRAFT}, [(Refusal.NOT_DRAFT, {"agreement": PROPOSED})]),
    Rule(
        policies.can_sign,
        {
            "agreement": (open_ := agreement(status="proposed", **LAST_DAY)),
            "is_drafter": False,
            "has_signed": False,
            "read_digest": open_.digest(),
            "today": TODAY,
        },
        [
            (Refusal.NOT_PROPOSED, {"agreement": DRAFT, "read_digest": DRAFT.digest()}),
            (Refusal.OWN_DRAFT, {"is_drafter": True}),
            (Refusal.ALREADY_SIGNED, {"has_signed": True}),
            (Refusal.NOT_ASSESSED, {"lacks_assessment": True}),
            (Refusal.CHANGED, {"read_digest": PROPOSED.digest()}),
            (Refusal.TERM_OVER, {"today": TOMORROW}),
            (Refusal.ANOTHER_FIRST, {"is_drafter": True, "is_alone": True}),
        ],
        [{"is_drafter": True, "is_alone": True, "signed_by_another": True}, {"is_alone": True}],
    ),
    Rule(
        policies.can_remind,
        {"agreement": PROPOSED, "missing": 1},
        [(Refusal.NOT_PROPOSED, {"agreement": DRAFT}), (Refusal.NOBODY_TO_REMIND, {"missing": 0})],
    ),
    Rule(policies.can_confirm_paper, {"waits": True}, [(Refusal.NO_PAPER, {"waits": False})]),
    Rule(policies.is_sealed, {"verifies": True}, [(Refusal.NOT_SEALED, {"verifies": False})]),
    Rule(
        policies.can_confirm_entry,
        {
            "agreement": agreement(status="draft", **LAST_DAY),
            "is_entry": True,
            "entered_by_same": False,
            "today": TODAY,
        },
        [
            (Refusal.NOT_AN_ENTRY, {"is_entry": False}),
            (Refusal.NOT_AN_ENTRY, {"agreement": agreement()}),
            (Refusal.OWN_ENTRY, {"entered_by_same": True}),
            (Refusal.TERM_OVER, {"today": TOMORROW}),
        ],
    ),
]

VERSIONS = [
    Rule(
        policies.can_activate,
        {"agreement": agreement(**LAST_DAY), "signed": (True, True), "today": TODAY, "organizations": 2, "least": 2},
        [
            (Refusal.UNSIGNED, {"signed": (True, False)}),
            (Refusal.TOO_FEW_ORGANIZATIONS, {"organizations": 1}),
            (Refusal.TERM_OVER, {"today": TOMORROW}),
            (Refusal.OUTDATED, {"agreement": amendment(amends=agreement(status="terminated"))}),
        ],
        [{"agreement": amendment()}, {"organizations": 3}],
    ),
    Rule(  # one organization, where nobody counts them
        policies.can_activate,
        {"agreement": agreement(), "signed": (True,), "today": TODAY},
        [(Refusal.TOO_FEW_ORGANIZATIONS, {"least": 2})],
    ),
    Rule(
        policies.can_amend,
        {"amendment": amendment(effective_on=date(2026, 12, 31)), "changes": True, "keeps_authorities": True},
        [
            (Refusal.OUTDATED, {"amendment": agreement()}),
            (Refusal.OUTDATED, {"amendment": amendment(amends=SUSPENDED)}),
            (Refusal.NOTHING_CHANGES, {"changes": False}),
            (Refusal.AUTHORITY_LEFT_OUT, {"keeps_authorities": False}),
            (Refusal.EFFECT_OUTSIDE, {"amendment": amendment(effective_on=date(2027, 1, 1))}),
            (Refusal.EFFECT_OUTSIDE, {"amendment": amendment(effective_on=TOMORROW, ends_on=TODAY)}),
            (
                Refusal.EFFECT_OUTSIDE,
                {
                    "amendment": amendment(
                        effective_on=TOMORROW, emergency=True, amends=agreement(status="dormant", emergency=True)
                    )
                },
            ),
        ],
        [{"amendment": amendment()}],
    ),
    Rule(
        policies.can_be_amended,
        {"agreement": agreement()},
        [
            (Refusal.NOT_ACTIVE, {"agreement": SUSPENDED}),
            (Refusal.NOT_ACTIVE, {"agreement": agreement(status="dormant")}),
            (Refusal.NOT_ACTIVE, {"agreement": agreement(emergency=True)}),
            (Refusal.GIVES_WAY, {"agreement": agreement(gives_way_on=TOMORROW)}),
        ],
        [{"agreement": agreement(status="dormant", emergency=True)}],
    ),
    Rule(
        policies.can_set_effect,
        {"amendment": amendment(), "day": TOMORROW, "today": TODAY},
        [
            (Refusal.NOT_DRAFT, {"amendment": amendment(status="proposed")}),
            (Refusal.NOT_AN_AMENDMENT, {"amendment": DRAFT, "day": None}),
            (Refusal.NOT_AN_AMENDMENT, {"amendment": amendment(emergency=True), "day": None}),
            (Refusal.EFFECT_OUTSIDE, {"day": TODAY}),
            (Refusal.EFFECT_OUTSIDE, {"day": date(2027, 1, 1)}),
        ],
        [{"day": None}, {"day": date(2026, 12, 31)}],
    ),
    Rule(
        policies.can_take_effect,
        {"amendment": amendment(status="scheduled", effective_on=TODAY), "today": TODAY, "assessed": True},
        [
            (Refusal.ASSESSMENT_LAPSED, {"assessed": False}),
            (Refusal.NOT_STARTED, {"today": YESTERDAY}),
            (Refusal.OTHER_STATUS, {"amendment": amendment(status="proposed", effective_on=TODAY)}),
            (Refusal.OUTDATED, {"amendment": amendment(status="scheduled", effective_on=TODAY, amends=SUSPENDED)}),
            (Refusal.OUTDATED, {"amendment": agreement(status="scheduled", effective_on=TOMORROW)}),
        ],
        [{"amendment": amendment(status="scheduled")}],
    ),
    Rule(
        policies.can_call_off,
        {"amendment": SCHEDULED, "today": TODAY},
        [
            (Refusal.NOT_SCHEDULED, {"amendment": amendment(status="proposed", effective_on=TOMORROW)}),
            (Refusal.ITS_DAY_CAME, {"today": TOMORROW}),
        ],
    ),
    Rule(
        policies.can_be_extended,
        {"agreement": agreement(), "receives": True, "is_open": False},
        [
            (Refusal.NOT_ACTIVE, {"agreement": SUSPENDED}),
            (Refusal.NOT_RECIPIENT, {"receives": False}),
            (Refusal.EXTENSION_OPEN, {"is_open": True}),
        ],
    ),
    Rule(
        policies.can_answer_extension,
        {"agreement": agreement(), "gives": True},
        [(Refusal.NOT_ACTIVE, {"agreement": SUSPENDED}), (Refusal.NOT_PROVIDER, {"gives": False})],
    ),
]

CONSENTED = {"needs_consent": True, "consent_through": TODAY}
NO_CONSENT = [{"needs_consent": True, "consent_through": day} for day in (None, YESTERDAY)]
AWAKE = {"emergency": True, "awake_through": TODAY}
STRICTER = agreement(replace(TERMS, smallest_k=20), tier="framework")

FORCE = [
    Rule(
        policies.can_be_prepared,
        {"agreement": agreement(status="dormant", **LAST_DAY, **CONSENTED), "today": TODAY},
        [
            (Refusal.NOT_STARTED, {"agreement": agreement(status="dormant", **NOT_BEGUN)}),
            (Refusal.TERM_OVER, {"agreement": agreement(status="dormant", **OVER)}),
            *((Refusal.NO_CONSENT, {"agreement": agreement(status="dormant", **fields)}) for fields in NO_CONSENT),
            (Refusal.NOT_ACTIVE, {"agreement": SUSPENDED}),
            (Refusal.NOT_CONFIRMED, {"agreement": agreement(**AWAKE, confirm_by=NOW), "now": NOW}),
        ],
        [{"agreement": agreement()}, {"agreement": agreement(emergency=True)}],
    ),
    Rule(
        policies.is_in_force,
        {"agreement": agreement(**LAST_DAY, **CONSENTED), "today": TODAY},
        [
            (Refusal.DORMANT, {"agreement": agreement(status="dormant")}),
            (Refusal.DORMANT, {"agreement": agreement(status="dormant", emergency=True, confirm_by=NOW)}),
            (Refusal.NOT_ACTIVE, {"agreement": SUSPENDED}),
            (Refusal.NOT_AWAKE, {"agreement": agreement(emergency=True)}),
            (Refusal.NOT_AWAKE, {"agreement": agreement(emergency=True, awake_through=YESTERDAY)}),
            (Refusal.NOT_CONFIRMED, {"agreement": agreement(emergency=True, confirm_by=NOW)}),
            (Refusal.NOT_CONFIRMED, {"agreement": agreement(**AWAKE, confirm_by=NOW), "now": NOW}),
            *((Refusal.NO_CONSENT, {"agreement": agreement(**fields)}) for fields in NO_CONSENT),
            (Refusal.NOT_STARTED, {"agreement": agreement(**NOT_BEGUN)}),
            (Refusal.TERM_OVER, {"agreement": agreement(**OVER)}),
            (Refusal.GIVING_WAY, {"agreement": agreement(gives_way_on=TODAY)}),
            (Refusal.FRAMEWORK_NOT_IN_FORCE, {"agreement": agreement(framework=SUSPENDED)}),
            (Refusal.FRAMEWORK_NOT_IN_FORCE, {"agreement": agreement(framework=agreement(**OVER))}),
            (Refusal.LOOSER_THAN_FRAMEWORK, {"agreement": agreement(framework=STRICTER)}),
            (Refusal.NOT_ACTIVE, {"agreement": agreement(status="suspended", framework=agreement())}),
        ],
        [
            {"agreement": agreement(**AWAKE)},
            {"agreement": agreement(**AWAKE, confirm_by=NOW), "now": NOW - timedelta(microseconds=1)},
            {"agreement": agreement(**AWAKE, confirm_by=NOW)},  # whoever names no instant asks about the day
            {"agreement": agreement(gives_way_on=TOMORROW)},
            {"agreement": agreement(framework=agreement(**LAST_DAY))},
            # A framework is judged by the day of its own time zone, where an instant is named.
            {"agreement": agreement(framework=agreement(**OVER, time_zone="Pacific/Pago_Pago")),
             "now": datetime(2026, 6, 1, 10, tzinfo=UTC)},
        ],
    ),
    Rule(
        Evidence.verdict,
        {
            "self": Evidence(
                frozenset({NATION}),
                (Consented(NATION, RUN, TODAY, TODAY),),
                "standard",
                {CITY: Assured("standard", TODAY - GRACE)},
            ),
            "run": RUN,
            "assignee": CITY,
            "today": TODAY,
        },
        [
            (Refusal.NO_CONSENT_TO_RELEASE, {"self": Evidence(frozenset({NATION}))}),
            (Refusal.ASSURANCE, {"self": Evidence(level="basic")}),
            (Refusal.ASSURANCE, {"self": Evidence(level="high", assured={CITY: Assured("standard", TODAY)})}),
        ],
        [{"self": Evidence()}, {"self": Evidence(level="high"), "assignee": None}],
    ),
]  # fmt: skip

VIEWING = Viewing(expires_at=NOW + timedelta(microseconds=1))

LIFE = [
    Rule(
        policies.can_awaken,
        {"agreement": agreement(status="dormant"), "on_call": True, "assessed": True},
        [
            (Refusal.NOT_DORMANT, {"agreement": agreement()}),
            (Refusal.NOT_ON_CALL, {"on_call": False}),
            (Refusal.ASSESSMENT_LAPSED, {"assessed": False}),
        ],
    ),
    Rule(
        policies.can_confirm,
        {"agreement": agreement(emergency=True), "awakened_by_same": False, "waits": True},
        [
            (Refusal.NOT_AWAKE, {"waits": False}),
            (Refusal.NOT_AWAKE, {"agreement": agreement()}),
            (Refusal.SAME_PERSON, {"awakened_by_same": True}),
            (Refusal.NO_PROVIDER, {"provider_among": False}),
        ],
    ),
    Rule(
        policies.can_be_on_call,
        {"agreement": agreement(emergency=True)},
        [(Refusal.NOT_FOR_EMERGENCIES, {"agreement": agreement()})],
    ),
    Rule(policies.can_review, {"waits": True}, [(Refusal.NOTHING_TO_REVIEW, {"waits": False})]),
    Rule(
        policies.can_ask_consent,
        {"answers": [ConsentAnswer.NOT_ASKED]},
        [
            (Refusal.NOBODY_TO_ASK, {"answers": []}),
            (Refusal.CONSENT_AWAITED, {"answers": [ConsentAnswer.AWAITED, ConsentAnswer.GIVEN]}),
            (Refusal.CONSENT_REFUSED, {"answers": [ConsentAnswer.REFUSED, ConsentAnswer.GIVEN]}),
            (Refusal.CONSENT_GIVEN, {"answers": [ConsentAnswer.GIVEN, ConsentAnswer.GIVEN]}),
        ],
        also_satisfied=[{"answers": list(ConsentAnswer)}],
    ),
    Rule(
        policies.can_give_consent,
        {"waits": True, "lasts": True},
        [(Refusal.CONSENT_LASTS, {"waits": False})],
        also_satisfied=[{"waits": False, "lasts": False}],
    ),
    Rule(policies.can_answer_consent, {"some": True}, [(Refusal.NO_SUCH_CONSENT, {"some": False})]),
    Rule(policies.can_consent, {"is_authority": True}, [(Refusal.NOT_AUTHORITY, {"is_authority": False})]),
    Rule(
        policies.is_decided,
        {"undecided": ()},
        [
            (Refusal.OPEN_TERMS, {"undecided": ("retention",)}),
            (Refusal.PLACES_UNTOLD, {"undecided": (policies.PLACES,)}),
        ],
    ),
    Rule(policies.can_withhold, {"is_party": True}, [(Refusal.NO_PARTY, {"is_party": False})]),
    Rule(policies.can_publish, {"is_own": True}, [(Refusal.NOT_WITHHELD, {"is_own": False})]),
    Rule(policies.can_attest, {"owes": True}, [(Refusal.NOTHING_TO_ATTEST, {"owes": False})]),
    Rule(
        policies.can_remove_evidence,
        {"rests_on_it": False},
        [(Refusal.LEVEL_RESTS_ON_IT, {"rests_on_it": True})],
    ),
    Rule(policies.can_view, {"is_kept": True}, [(Refusal.DOCUMENT_GONE, {"is_kept": False})]),
    Rule(
        policies.can_fill_view,
        {"in_time": True, "is_document": True},
        [(Refusal.DOCUMENT_OVER, {"in_time": False}), (Refusal.DOCUMENT_GONE, {"is_document": False})],
    ),
    Rule(policies.can_open_another, {"opened": 1, "most": 2}, [(Refusal.DOCUMENTS_SPENT, {"opened": 2})]),
    Rule(
        policies.can_open_view,
        {"viewing": VIEWING, "is_asker": True, "has_key": True, "now": NOW},
        [
            (Refusal.DOCUMENT_NOT_YOURS, {"is_asker": False}),
            (Refusal.DOCUMENT_OVER, {"now": VIEWING.expires_at}),
            (Refusal.DOCUMENT_KEY_MISSING, {"has_key": False}),
        ],
    ),
]

RULES = [*DRAFTING, *VERSIONS, *FORCE, *LIFE]
