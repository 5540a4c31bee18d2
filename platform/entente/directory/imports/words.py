"""What an import tells of itself in words: the tables of the standard, and what was odd in a row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

TABLE_NAMES: Final[dict[str, StrPromise]] = {
    "flat": pgettext_lazy("table of a directory", "The file itself"),
    "organization": pgettext_lazy("table of a directory", "Organizations"),
    "program": pgettext_lazy("table of a directory", "Programs"),
    "service": pgettext_lazy("table of a directory", "Services"),
    "location": pgettext_lazy("table of a directory", "Locations"),
    "service_at_location": pgettext_lazy("table of a directory", "Services at locations"),
    "contact": pgettext_lazy("table of a directory", "Contacts (persons)"),
    "phone": pgettext_lazy("table of a directory", "Telephones"),
    "address": pgettext_lazy("table of a directory", "Addresses"),
    "schedule": pgettext_lazy("table of a directory", "Opening hours"),
    "funding": pgettext_lazy("table of a directory", "Funding"),
    "service_area": pgettext_lazy("table of a directory", "Areas served"),
    "required_document": pgettext_lazy("table of a directory", "Required documents"),
    "language": pgettext_lazy("table of a directory", "Languages"),
    "accessibility": pgettext_lazy("table of a directory", "Accessibility"),
    "cost_option": pgettext_lazy("table of a directory", "Costs"),
    "organization_identifier": pgettext_lazy("table of a directory", "Identifiers of organizations"),
    "taxonomy": pgettext_lazy("table of a directory", "Taxonomies"),
    "taxonomy_term": pgettext_lazy("table of a directory", "Terms of taxonomies"),
    "attribute": pgettext_lazy("table of a directory", "Terms given to records"),
    "metadata": pgettext_lazy("table of a directory", "History of records"),
    "meta_table_description": pgettext_lazy("table of a directory", "Descriptions of tables"),
}

ODDITIES: Final[dict[str, StrPromise]] = {
    "column.field_is_said": _("Another column says this field already. What this one says was left out: give it another meaning, or skip it."),
    "column.no_meaning": _("The column has no meaning yet. It was left out."),
    "column.skipped": _("A person chose to leave the column out."),
    "json.not_a_record": _("The entry of the list is no record. It did not come in."),
    "column.flag": _("The column marks what is private. It was obeyed, and is not kept."),
    "column.not_of_the_standard": _("The standard has no such column. It was left out."),
    "date.not_read": _("This is no day that can be read one way only. The cell was left empty; write 2026-04-30."),
    "hours.kept_as_words": _("The hours cannot be read for sure. They are shown as they are written, and “open now” does not find them."),
    "language.not_known": _("This language has no code that we know. It is shown as it is written, and the finder does not find it."),
    "number.not_read": _("This is no number. The cell was left empty."),
    "place.coordinates_swapped": _("Latitude and longitude stood in each other’s place. They were exchanged."),
    "place.half_a_point": _("One of latitude and longitude is missing. The point was left out."),
    "place.not_on_earth": _("Latitude or longitude is out of range. The point was left out."),
    "row.agency_not_in_file": _("The agency that the row names has no row of its own. It was made from its name."),
    "row.organization_made": _("The organization that the service names has no row of its own. One was made with the name of the service."),
    "row.languages_joined": _("The row is the same record in the other language. Both became one record."),
    "row.number_made": _("The row has no number. One was made from what the row says."),
    "row.number_repeated": _("Several rows that differ have the same number. Each was given one of its own."),
    "row.same_twice": _("The row stands twice. It came in once."),
    "row.belongs_to_nothing": _("The row belongs to no record of the file. It did not come in."),
    "row.cells_beyond": _("The row has more cells than the header. What stands beyond was left out."),
    "row.cells_missing": _("The row has fewer cells than the header. The missing ones count as empty."),
    "row.key_leads_nowhere": _("The row names a record that is not in the file."),
    "row.name_missing": _("The row has no name. It did not come in."),
    "row.number_missing": _("The row has no number. It did not come in."),
    "row.program_or_site_not_in_file": _("The program or the site that the row joins is not in the file. It did not come in."),
    "row.required_value_missing": _("A value that the standard requires is missing. The row did not come in."),
    "row.same_number_twice": _("A row before it has the same number. This one did not come in."),
    "service.status_assumed": _("The service has no status. It was taken for active."),
    "service.status_unknown": _("This is no status that we know. The service is withheld, unless the status begins with “active”."),
    "table.not_read": _("No table is read from this file. Its rows did not come in."),
    "text.artefacts_removed": _("Marks that a program left (\\n, ###) were taken out of the text."),
    "text.characters_broken": _("Some characters are broken and cannot be mended. Export the file again in UTF-8."),
    "text.lines_mended": _("The file mixes encodings. Each line was read in the one that fits it."),
    "text.characters_mended": _("Accents were broken by a wrong encoding. They were mended."),
    "text.html_removed": _("The text held mark-up. It was taken out."),
    "text.withheld_value_removed": _("The text repeated something that is private. That was taken out."),
    "time.not_read": _("This is no time of day. The cell was left empty; write 09:00."),
}  # fmt: skip
"""Of each code that reading a file may note: what was found and what was done."""


def table_name(table: str) -> str:
    """A table of the standard in words; any other is a file, and is named as it is.

    >>> table_name("eligibility")
    'eligibility.csv'
    """
    return str(TABLE_NAMES[table]) if table in TABLE_NAMES else f"{table}.csv"


def in_sentences(row: Mapping[str, Any]) -> list[str]:
    """How values of a field were repaired, and why others were dropped, the most frequent first."""
    codes = sorted({**row["repaired"], **row["dropped"]}.items(), key=lambda pair: -pair[1])
    return [
        gettext("%(number)s ×: %(words)s") % {"number": number, "words": ODDITIES.get(code, code)}
        for code, number in codes
    ]
