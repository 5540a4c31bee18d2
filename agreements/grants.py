"""What each process may do on the tables of agreements and what parties write about them."""

from __future__ import annotations

from typing import Final

from entente.core.grants import ADD, CHANGE, READ, WRITE, Table

GRANTS: Final = (
    Table("Agreement", web=CHANGE, reporting=READ),
    Table("AgreementGroupObjectPermission", web=WRITE),
    Table("Announcement", web=ADD),
    Table("Assessment", web=CHANGE),
    Table("AmendmentBatch", web=CHANGE),
    Table("BatchItem", web=CHANGE),
    Table("Clause", web=WRITE),
    Table("ClauseWords", web=CHANGE),
    Table("Consent", web=CHANGE),
    Table("SavedView", web=WRITE),
    Table("CalendarFeed", web=CHANGE),
    Table("NodeStop", web=CHANGE),
    Table("OnCall", web=WRITE),
    Table("Activation", web=CHANGE),
    Table("ExtensionRequest", web=CHANGE),
    Table("BreachReport", web=CHANGE),
    Table("Destruction", web=CHANGE),
    Table("Handover", web=CHANGE),
    Table("Remark", web=CHANGE),
    Table("ProposedChange", web=CHANGE),
    Table("AgreementParty", web=WRITE, reporting=READ),
    Table("PrivacyAssessment", web="select, insert", reporting=READ),
    Table("Signature", web=WRITE, reporting=READ),
    Table("PaperSignature", web=WRITE),
    Table("Print", web=READ, reporting=READ),
    Table("EarlierAgreementEntry", web=CHANGE),
    Table("OpenTermsDecision", web=CHANGE),
    Table("ProposedTerms", web=CHANGE),
    Table("OrganizationTemplate", web=CHANGE),
    Table("Origin", web=CHANGE),
    Table("Drafting", web=WRITE),
    Table("Evidence", web=CHANGE),
    Table("Viewing", web=ADD),
    Table("WithheldField", web=WRITE),
    Table("JointExport", web=READ, reporting=READ),
    Table("Part", web=READ, reporting=READ),
    Table("OnwardStatement", web=READ, reporting=READ),
    Table("AgreementFollower", web=READ, reporting=READ),
    Table("HeldRows", web=READ, reporting=READ),
    Table("DestructionConsent", web=ADD),
)
