"""Agreements, their parties, clauses and signatures; templates and drafts under way."""

from agreements.models.agreements import Agreement, AgreementGroupObjectPermission, Binding, DateRange, Tier
from agreements.models.assurance import Assessment
from agreements.models.batches import AmendmentBatch, Basis, BatchItem
from agreements.models.clauses import Clause, ClauseKey, ClauseWords, TranslationState
from agreements.models.consent import Consent, ConsentAnswer, ConsentForm
from agreements.models.desk import CalendarFeed, SavedView
from agreements.models.emergency import Activation, OnCall
from agreements.models.life import BreachReport, Destruction, ExtensionRequest
from agreements.models.negotiation import Handover, ProposedChange, Remark
from agreements.models.nodes import AgreementFollower, Announcement, NodeStop, OnwardStatement
from agreements.models.paper import EarlierAgreementEntry, OpenTermsDecision, PaperSignature, Print
from agreements.models.parties import RECEIVING_ROLES, AgreementParty, PartyRole, Signature
from agreements.models.privacy_assessments import Conclusion, PrivacyAssessment, SignedAs
from agreements.models.processing import DestructionConsent, ExportStatus, HeldEnd, HeldRows, JointExport, Part
from agreements.models.proposed_terms import ProposedTerms
from agreements.models.templates import Drafting, OrganizationTemplate, Origin
from agreements.models.viewing import Evidence, Viewing
from agreements.models.withheld_fields import RegisterField, WithheldField, WithholdingReason

__all__ = [
    "RECEIVING_ROLES",
    "Activation",
    "Agreement",
    "AgreementFollower",
    "AgreementGroupObjectPermission",
    "AgreementParty",
    "AmendmentBatch",
    "Announcement",
    "Assessment",
    "Basis",
    "BatchItem",
    "Binding",
    "BreachReport",
    "CalendarFeed",
    "Clause",
    "ClauseKey",
    "ClauseWords",
    "Conclusion",
    "Consent",
    "ConsentAnswer",
    "ConsentForm",
    "DateRange",
    "Destruction",
    "DestructionConsent",
    "Drafting",
    "EarlierAgreementEntry",
    "Evidence",
    "ExportStatus",
    "ExtensionRequest",
    "Handover",
    "HeldEnd",
    "HeldRows",
    "JointExport",
    "NodeStop",
    "OnCall",
    "OnwardStatement",
    "OpenTermsDecision",
    "OrganizationTemplate",
    "Origin",
    "PaperSignature",
    "Part",
    "PartyRole",
    "Print",
    "PrivacyAssessment",
    "ProposedChange",
    "ProposedTerms",
    "RegisterField",
    "Remark",
    "SavedView",
    "Signature",
    "SignedAs",
    "Tier",
    "TranslationState",
    "Viewing",
    "WithheldField",
    "WithholdingReason",
]
