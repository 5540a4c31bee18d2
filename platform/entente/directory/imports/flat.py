"""Flat exports of resource software: one wide row for each agency, site or program becomes rows of many tables."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from entente.directory.imports.flat_entries import ADDRESS, Entry, entries_of
from entente.directory.imports.hours import openings
from entente.directory.imports.rows import Oddities, Row, Tables
from entente.directory.vocabularies.languages import languages_of


def tables_of(
    columns: Sequence[str], rows: Iterable[Sequence[str]], mapping: Mapping[str, str], oddities: Oddities
) -> Tables:
    """The rows of the export as rows of the standard."""
    return _Converter(oddities).convert(entries_of(columns, rows, mapping, oddities))


class _Converter:
    def __init__(self, oddities: Oddities) -> None:
        self.oddities = oddities
        self.tables: dict[str, list[Row]] = defaultdict(list)
        self.organizations: set[str] = set()
        self.terms: dict[str, str] = {}

    def convert(self, entries: list[Entry]) -> Tables:
        """Agencies first, so that what follows finds them; then sites, programs, and programs at sites."""
        known = {entry.key for entry in entries}
        parents = {entry.agency for entry in entries if entry.level != "agency"}
        seen: set[str] = set()
        for entry in sorted(entries, key=lambda entry: ("agency", "site", "", "program", "at_site").index(entry.level)):
            if entry.level != "at_site" and entry.key in seen:
                self.oddities.note("flat", entry.number, "", "row.same_number_twice", refused=True)
                continue
            seen.add(entry.key)
            if not (entry.texts.get("name") or entry.texts.get("parent_name")):
                self.oddities.note("flat", entry.number, "", "row.name_missing", refused=True)
                continue
            entry.texts.setdefault("name", entry.texts.get("parent_name", ""))
            if entry.level == "agency":
                self._agency(entry)
                self._place(entry, organization=entry.key)
                if entry.key not in parents:  # nothing below it: the agency is the service
                    self._service(entry, location=entry.key)
                else:
                    self._phones(entry, organization_id=entry.key)
                continue
            self._parent(entry)
            if entry.level == "at_site":
                self._at_site(entry, known)
                continue
            self._place(entry, organization=entry.agency)
            site = entry.texts.get("site_id", "")
            self._service(entry, location=entry.key if self._has_place(entry) or not site else site)
        return dict(self.tables)

    def _add(self, table: str, entry: Entry, values: Mapping[str, str], *, withheld: str = "", **held: str) -> None:
        filled = {name: value for name, value in values.items() if value}
        self.tables[table].append(Row(entry.number, filled, withheld, held))

    def _agency(self, entry: Entry) -> None:
        texts = entry.texts
        self.organizations.add(entry.key)
        values = {"id": entry.key, "description": texts.get("description") or texts["name"]}
        values |= {
            name: texts.get(name, "")
            for name in (
                "name",
                "alternate_name",
                "email",
                "website",
                "tax_status",
                "tax_id",
                "year_incorporated",
                "legal_status",
            )
        }
        self._add("organization", entry, values, withheld=entry.withheld, **entry.held)
        if texts.get("funding"):
            self._add(
                "funding",
                entry,
                {"id": f"{entry.key}-funding", "organization_id": entry.key, "source": texts["funding"]},
            )

    def _parent(self, entry: Entry) -> None:
        """An agency that has no row of its own is made from its name."""
        if entry.agency in self.organizations:
            return
        self.organizations.add(entry.agency)
        name = entry.texts.get("parent_name") or entry.texts["name"]
        self._add("organization", entry, {"id": entry.agency, "name": name, "description": name})
        if entry.texts.get("parent_id", "0") not in {"", "0"}:
            self.oddities.note("flat", entry.number, "", "row.agency_not_in_file")

    def _has_place(self, entry: Entry) -> bool:
        return any(name in entry.texts for name in ("address_1", "latitude", "city")) or "address_1" in entry.held

    def _place(self, entry: Entry, *, organization: str) -> None:
        texts, key = entry.texts, entry.key
        values = {"id": key, "location_type": "physical", "organization_id": organization, "name": texts["name"]}
        values |= {"description": texts.get("place_description", ""), "transportation": texts.get("transportation", "")}
        values |= {"latitude": texts.get("latitude", ""), "longitude": texts.get("longitude", "")}
        self._add(
            "location", entry, values, withheld=entry.withheld, **{k: v for k, v in entry.held.items() if k in ADDRESS}
        )
        whole = {"state_province": texts.get("state_province", ""), "country": _country(texts.get("country", ""))}
        if "address_1" in texts:
            physical = {
                name: texts.get(name, "") for name in ("address_1", "address_2", "city", "region", "postal_code")
            }
            self._add(
                "address",
                entry,
                {"id": f"{key}-physical", "location_id": key, "address_type": "physical", **physical, **whole},
            )
        if "mailing_address_1" in texts:
            postal = {
                name: texts.get(f"mailing_{name}", "")
                for name in ("address_1", "address_2", "city", "state_province", "postal_code")
            }
            country = _country(texts.get("mailing_country", ""))
            self._add(
                "address",
                entry,
                {"id": f"{key}-postal", "location_id": key, "address_type": "postal", "country": country, **postal},
            )
        if "accessibility" in texts:
            self._add(
                "accessibility",
                entry,
                {"id": f"{key}-access", "location_id": key, "description": texts["accessibility"]},
            )

    def _service(self, entry: Entry, *, location: str) -> None:
        texts, key = entry.texts, entry.key
        values = {
            "id": key,
            "organization_id": entry.agency,
            "status": "inactive" if entry.withheld == "inactive" else "active",
        }
        values |= {
            name: texts.get(name, "")
            for name in (
                "name",
                "alternate_name",
                "description",
                "email",
                "wait_time",
                "alert",
                "minimum_age",
                "maximum_age",
            )
        }
        values |= {"url": texts.get("website", ""), "eligibility_description": texts.get("eligibility", "")}
        values |= {"application_process": texts.get("application", ""), "fees_description": texts.get("fees", "")}
        values |= {"accreditations": texts.get("accreditation", "")}
        interpreters = [
            spoken for spoken in languages_of(texts.get("languages", "")) if spoken.is_interpreter and not spoken.code
        ]
        values["interpretation_services"] = "; ".join(interpreter.name for interpreter in interpreters)
        self._add("service", entry, values, withheld=entry.withheld, **entry.held)
        if location:
            self._add("service_at_location", entry, {"id": key, "service_id": key, "location_id": location})
        self._phones(entry, service_id=key)
        for number, spoken in enumerate(languages_of(texts.get("languages", ""))):
            if spoken.code or not spoken.is_interpreter:
                note = "interpreter" if spoken.is_interpreter else ""
                self._add(
                    "language",
                    entry,
                    {
                        "id": f"{key}-language-{number}",
                        "service_id": key,
                        "name": spoken.name,
                        "code": spoken.code,
                        "note": note,
                    },
                )
        self._hours(entry)
        if "area" in texts:
            self._add("service_area", entry, {"id": f"{key}-area", "service_id": key, "name": texts["area"]})
        if "documents" in texts:
            self._add(
                "required_document",
                entry,
                {"id": f"{key}-documents", "service_id": key, "document": texts["documents"]},
            )
        self._attributes(entry)

    def _phones(self, entry: Entry, **owner: str) -> None:
        for number, (phone_number, kind, purpose) in enumerate(entry.phones):
            if phone_number:
                self._add(
                    "phone",
                    entry,
                    {
                        "id": f"{entry.key}-phone-{number}",
                        "number": phone_number,
                        "type": kind,
                        "description": purpose,
                        **owner,
                    },
                )

    def _hours(self, entry: Entry) -> None:
        hours = entry.texts.get("hours", "")
        if not hours:
            return
        common = {"service_id": entry.key, "description": hours}
        opening = openings(hours)
        if opening is None:
            self.oddities.note("flat", entry.number, "hours", "hours.kept_as_words")
            self._add("schedule", entry, {"id": f"{entry.key}-hours", **common})
        for number, span in enumerate(opening or []):
            times = {"freq": "WEEKLY", "byday": span.byday, "opens_at": span.opens_at, "closes_at": span.closes_at}
            self._add("schedule", entry, {"id": f"{entry.key}-hours-{number}", **common, **times})

    def _attributes(self, entry: Entry) -> None:
        """Terms become attributes. Licensed ones come under a taxonomy whose terms nobody outside sees."""
        for target, taxonomy in (("terms", "categories"), ("licensed_terms", "licensed")):
            for number, term in enumerate(dict.fromkeys(re.split(r"\s*[;|]\s*", entry.texts.get(target, "")))):
                if not term:
                    continue
                key = f"{taxonomy}-{term.lower()}"
                withheld = "licensed" if taxonomy == "licensed" else ""
                if taxonomy not in self.terms:
                    self.terms[taxonomy] = taxonomy
                    name = "Licensed taxonomy of the source" if withheld else "Categories of the source"
                    self._add("taxonomy", entry, {"id": taxonomy, "name": name, "description": name}, withheld=withheld)
                if key not in self.terms:
                    self.terms[key] = key
                    self._add(
                        "taxonomy_term",
                        entry,
                        {"id": key, "name": term, "description": term, "taxonomy_id": taxonomy, "taxonomy": taxonomy},
                        withheld=withheld,
                    )
                self._add(
                    "attribute",
                    entry,
                    {
                        "id": f"{entry.key}-{taxonomy}-{number}",
                        "link_id": entry.key,
                        "link_entity": "service",
                        "taxonomy_term_id": key,
                    },
                    withheld=withheld,
                )

    def _at_site(self, entry: Entry, known: set[str]) -> None:
        program, site = entry.texts.get("program_id", ""), entry.texts.get("site_id", "")
        if program not in known or site not in known:
            self.oddities.note("flat", entry.number, "", "row.program_or_site_not_in_file", refused=True)
            return
        self._add(
            "service_at_location",
            entry,
            {"id": entry.key, "service_id": program, "location_id": site},
            withheld=entry.withheld,
        )


def _country(name: str) -> str:
    return {"canada": "CA", "united states": "US", "usa": "US", "états-unis": "US", "": "CA"}.get(name.lower(), name)
