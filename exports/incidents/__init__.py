"""Incidents of an organization: what the law asks after one, who is still to be told, drafts of what to tell them, and the register as files."""

from exports.incidents.assessment import AskedTest, asked_tests, factors_of, suggestion
from exports.incidents.identifiers import screened
from exports.incidents.notices import OwedNotice, first_due, notices_of
from exports.incidents.pdf import as_pdf
from exports.incidents.register import HEADINGS, rows
from exports.incidents.wording import Draft, draft_of

__all__ = [
    "HEADINGS",
    "AskedTest",
    "Draft",
    "OwedNotice",
    "as_pdf",
    "asked_tests",
    "draft_of",
    "factors_of",
    "first_due",
    "notices_of",
    "rows",
    "screened",
    "suggestion",
]
