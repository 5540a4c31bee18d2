"""The spreadsheet of agreements that exist on paper: one row each, headings in English or in French."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from agreements.models import PartyRole
from agreements.terms import Terms, declaring
from agreements.terms.spreadsheet import SpreadsheetColumn, Unreadable, plain
from entente.core.errors import Finding, Invalid
from entente.core.sheets import sheets_of
from entente.organizations.models import Organization

MOST_ROWS: Final = 500
MOST_COLUMNS: Final = 40
MOST_BYTES: Final = 5 * 2**20
_COLUMNS: Final = declaring(SpreadsheetColumn)
HEADINGS: Final = {
    "title": "titre",
    "partner": "partenaire",
    "our role": "notre rôle",
    **{column.heading: column.french for term, column in _COLUMNS},
    "first day": "premier jour",
    "last day": "dernier jour",
    "signed on": "signée le",
    "scan": "numérisation",
}
"""What a column is called, and what it is called in French. Cells of several values part them by semicolons."""
_ZIP: Final = b"PK"  # how a workbook begins, whatever its name says
_NO_TABLE: Final = {"figures.file_type", "figures.unreadable", "workbook.damaged", "file.reader_failed"}
REQUIRED: Final = ("title", "partner", "our role", "first day", "last day", "signed on", "scan")
_ROLES: Final = {
    "provider": PartyRole.PROVIDER,
    "fournisseur": PartyRole.PROVIDER,
    "recipient": PartyRole.RECIPIENT,
    "destinataire": PartyRole.RECIPIENT,
}


@dataclass(frozen=True, slots=True)
class EarlierAgreement:
    """An agreement that exists on paper, as its row has it. ``unchecked``: the terms that the spreadsheet leaves open, which people decide on."""

    title: str
    partner: Organization
    our_role: str
    terms: Terms
    unchecked: tuple[str, ...]
    starts_on: date
    ends_on: date
    signed_on: date
    scan: str


def earlier_agreements(raw: bytes, filename: str) -> list[EarlierAgreement]:
    """Every row as an agreement.

    Raises:
        Invalid: with a finding for each fault of the file; the row is counted as a spreadsheet does.
    """
    if len(raw) > MOST_BYTES:
        raise Invalid(Finding("drawer.too_large"))
    table = _cells(raw, filename)
    if len(table) < 2:
        raise Invalid(Finding("drawer.empty"))
    if len(table) - 1 > MOST_ROWS:
        raise Invalid(Finding("drawer.too_many_rows", facts={"most": MOST_ROWS}))
    french = {plain(name): heading for heading, name in HEADINGS.items()}
    headings = [french.get(plain(cell), plain(cell)) for cell in table[0]]
    missing = [heading for heading in REQUIRED if heading not in headings]
    if missing:
        raise Invalid(Finding("drawer.column_missing", facts={"columns": ", ".join(missing)}))
    partners = {
        plain(name): organization
        for organization in Organization.objects.all()
        for name in (organization.name_en, organization.name_fr)
    }
    agreements: list[EarlierAgreement] = []
    findings: list[Finding] = []
    for number, cells in enumerate(table[1:], start=2):
        row = dict(zip(headings, cells, strict=False))
        if not any(row.values()):
            continue
        try:
            agreements.append(_earlier_agreement(row, number, partners))
        except Invalid as fault:
            findings += fault.findings
    if findings:
        raise Invalid(*findings)
    return agreements


def _earlier_agreement(row: Mapping[str, str], number: int, partners: Mapping[str, Organization]) -> EarlierAgreement:
    def fault(code: str) -> Invalid:
        return Invalid(Finding(f"drawer.{code}", row=number, facts={"row": number}))

    def day(heading: str) -> date:
        try:
            return date.fromisoformat(row[heading].strip()[:10])
        except ValueError:
            raise Invalid(Finding("drawer.day", row=number, facts={"row": number, "column": heading})) from None

    if any(not row.get(heading, "").strip() for heading in REQUIRED):
        raise fault("cell_missing")
    partner, role = partners.get(plain(row["partner"])), _ROLES.get(plain(row["our role"]))
    if partner is None:
        raise fault("partner_unknown")
    if role is None:
        raise fault("role_unknown")
    terms, unchecked = _terms(row, fault)
    agreement = EarlierAgreement(
        title=row["title"].strip()[:200],
        partner=partner,
        our_role=role,
        terms=terms,
        unchecked=unchecked,
        starts_on=day("first day"),
        ends_on=day("last day"),
        signed_on=day("signed on"),
        scan=row["scan"].strip(),
    )
    if agreement.ends_on < agreement.starts_on:
        raise fault("backwards")
    return agreement


def _terms(row: Mapping[str, str], fault: Any) -> tuple[Terms, tuple[str, ...]]:
    """What a row says of the terms. An open one is not checked: the policy's own k holds in any case."""
    values, faults, unchecked = {}, [], []
    for term, column in _COLUMNS:
        cell = row.get(column.heading, "").strip()
        if not cell:
            unchecked.append(column.heading)
        try:
            values[term.name] = column.read(cell) or column.open
        except Unreadable as unreadable:
            faults.append(unreadable.code)
    if faults:
        raise fault(min(faults))  # the same one wherever its column stands
    return Terms(**values), tuple(unchecked)


def still_open(unchecked: Iterable[str], terms: Terms) -> tuple[str, ...]:
    """Of the terms that the paper left open, those of which an amendment or a renewal still says nothing of its own."""
    leftover = {
        column.heading for term, column in _COLUMNS if _unordered(getattr(terms, term.name)) == _unordered(column.open)
    }
    return tuple(name for name in unchecked if name in leftover)


def _unordered(value: Any) -> Any:
    return set(value) if isinstance(value, tuple) else value


def _cells(raw: bytes, filename: str) -> list[list[str]]:
    """The rows of the first sheet that holds anything. What is no table is refused in words of this page."""
    is_workbook = raw.startswith(_ZIP)
    try:
        if not is_workbook:
            raw.decode("utf-8")
        rows = sheets_of("list.xlsx" if is_workbook else filename, raw)[0].rows
    except UnicodeDecodeError:
        raise Invalid(Finding("drawer.not_a_table")) from None
    except Invalid as error:
        if error.code_given in _NO_TABLE:
            raise Invalid(Finding("drawer.not_a_table")) from error
        raise
    while not any(rows[-1]):
        rows.pop()
    return [[cell.strip() for cell in row[:MOST_COLUMNS]] for row in rows]
