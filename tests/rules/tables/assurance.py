"""Rules about what shows that sharing is lawful: determinations, dossiers, privacy assessments, answers to persons and incidents."""

from __future__ import annotations

from datetime import timedelta

from exports.policies.dossiers import (
    DossierRefusal,
    can_confirm_determination,
    can_propose_determination,
    can_sign_dossier,
    can_sign_dossier_of_agreement,
    stands,
)
from exports.policies.incidents import (
    IncidentRefusal,
    can_change_incident,
    can_close_incident,
    can_propose_closing,
    can_record_notice,
)
from exports.policies.privacy_assessments import AssessmentRefusal, can_sign_assessment
from exports.policies.rights import RightsRefusal, can_name_person, can_record_answer
from tests.rules.tables.agreements import TODAY, TOMORROW
from tests.rules.tables.rule import Rule

RULES = [
    Rule(
        can_propose_determination,
        {
            "is_available": True, "is_reachable": True, "is_waiting": False, "is_qualified_here": True,
            "reassess_on": TODAY + timedelta(days=365), "today": TODAY, "most_days": 365,
        },
        [
            (DossierRefusal.NOT_AVAILABLE, {"is_available": False}),
            (DossierRefusal.NOT_REACHABLE, {"is_reachable": False}),
            (DossierRefusal.WAITING, {"is_waiting": True}),
            (DossierRefusal.NOT_QUALIFIED_HERE, {"is_qualified_here": False}),
            (DossierRefusal.DAY, {"reassess_on": TODAY}),
            (DossierRefusal.DAY, {"reassess_on": TODAY + timedelta(days=366)}),
        ],
        [{"reassess_on": TOMORROW}],
    ),
    Rule(
        can_confirm_determination,
        {"is_open": True, "by_another": True},
        [(DossierRefusal.NOT_OPEN, {"is_open": False}), (DossierRefusal.OWN, {"by_another": False})],
    ),
    Rule(
        stands,
        {"is_available": True, "is_qualified_here": True, "reassess_on": TODAY, "today": TODAY, "steps_missing": 0},
        [
            (DossierRefusal.NOT_AVAILABLE, {"is_available": False}),
            (DossierRefusal.NOT_QUALIFIED_HERE, {"is_qualified_here": False}),
            (DossierRefusal.OVERDUE, {"today": TOMORROW}),
            (DossierRefusal.STEP_MISSING, {"steps_missing": 1}),
        ],
    ),
    Rule(
        can_sign_assessment,
        {
            "has_ended": False, "unanswered": 0, "is_only_author": False, "is_alone": False, "review_on": TOMORROW, "today": TODAY,
            "names_delegation": False, "is_delegate": False,
        },
        [
            (AssessmentRefusal.ENDED, {"has_ended": True}),
            (AssessmentRefusal.UNANSWERED, {"unanswered": 1}),
            (AssessmentRefusal.OWN_ANSWERS, {"is_only_author": True}),
            (AssessmentRefusal.REVIEW, {"review_on": TODAY}),
            (AssessmentRefusal.DELEGATION, {"is_delegate": True}),
        ],
        [{"is_only_author": True, "is_alone": True}, {"names_delegation": True, "is_delegate": True}],
    ),
    Rule(
        can_name_person,
        {"has_column": True, "today": 99},
        [(RightsRefusal.NO_COLUMN, {"has_column": False}), (RightsRefusal.TOO_MANY, {"today": 100})],
    ),
    Rule(
        can_record_answer,
        {"is_answered": False, "is_under_way": False},
        [(RightsRefusal.ANSWERED, {"is_answered": True}), (RightsRefusal.NOT_READ, {"is_under_way": True})],
    ),
    Rule(
        can_change_incident,
        {"is_closed": False, "is_closing": False},
        [(IncidentRefusal.CLOSED, {"is_closed": True}), (IncidentRefusal.CLOSING, {"is_closing": True})],
    ),
    Rule(can_record_notice, {"is_owed": True}, [(IncidentRefusal.NOT_OWED, {"is_owed": False})]),
    Rule(
        can_propose_closing,
        {"is_assessed": True, "owed": 0},
        [(IncidentRefusal.NOT_ASSESSED, {"is_assessed": False}), (IncidentRefusal.OWED, {"owed": 1})],
    ),
    Rule(
        can_close_incident,
        {"is_closing": True, "by_another": True, "owed": 0},
        [
            (IncidentRefusal.NOT_CLOSING, {"is_closing": False}),
            (IncidentRefusal.OWN, {"by_another": False}),
            (IncidentRefusal.OWED, {"owed": 1}),
        ],
    ),
    Rule(can_sign_dossier, {"has_left": True}, [(DossierRefusal.NOT_OUT, {"has_left": False})]),
    Rule(can_sign_dossier_of_agreement, {"is_proposed": True}, [(DossierRefusal.DRAFT, {"is_proposed": False})]),
]  # fmt: skip
