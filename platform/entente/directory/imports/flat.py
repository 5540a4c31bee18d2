"""Flat exports of resource software: one wide row for each agency, site or program becomes rows of many tables."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from entente.directory.imports.field_table import FILE, ROWS
from entente.directory.imports.flat_columns import DAY_NAMES
from entente.directory.imports.flat_languages import translated
from entente.directory.imports.flat_records import ADDRESS, FlatRecord, records_of
from entente.directory.imports.hours import openings
from entente.directory.imports.language_columns import ENGLISH
from entente.directory.imports.rows import Oddities, Row, Tables
from entente.directory.vocabularies.languages import languages_of


def tables_of(
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    mapping: Mapping[str, str],
    oddities: Oddities,
    *,
    language: str = "",
) -> Tables:
    """The rows of the export as rows of the standard.

    Args:
        language: of the texts that no column and no row says to be in another, ``en`` or ``fr``; blank: nobody said.
    """
    records = records_of(columns, rows, mapping, oddities, language=language or ENGLISH)
    return _Converter(oddities).convert(records)


class _Converter:
    def __init__(self, oddities: Oddities) -> None:
        self.oddities = oddities
        self.tables: dict[str, list[Row]] = defaultdict(list)
        self.organizations: set[str] = set()
        self.terms: dict[str, str] = {}

    def convert(self, records: list[FlatRecord]) -> Tables:
        """Agencies first, so that what follows finds them; then sites, programs, and programs at sites."""
        known = {record.key for record in records}
        parents = {record.agency for record in records if record.level != "agency"}
        seen: set[str] = set()
        self.oddities.fields.of(FILE, ROWS)  # stands first
        for record in sorted(
            records, key=lambda record: ("agency", "site", "", "program", "at_site").index(record.level)
        ):
            self.oddities.fields.of(FILE, ROWS).taken += 1
            if not record.level and record.key in seen:  # of no agency's: nothing else names the row
                record.texts["id"] = f"{record.key}-{record.number}"
                self.oddities.note("flat", record.number, "", "row.number_repeated")
                self.oddities.fields.of(FILE, ROWS).repaired["row.number_repeated"] += 1
            if record.level != "at_site" and record.key in seen:
                self._refuse(record, "row.same_number_twice")
                continue
            seen.add(record.key)
            if not (record.texts.get("name") or record.texts.get("parent_name")):
                self._refuse(record, "row.name_missing")
                continue
            record.texts.setdefault("name", record.texts.get("parent_name", ""))
            if record.level == "agency":
                self._agency(record)
                self._place(record, organization=record.key)
                if record.key not in parents:  # nothing below it: the agency is the service
                    self._service(record, location=record.key)
                else:
                    self._phones(record, organization_id=record.key)
                continue
            self._parent(record)
            if record.level == "at_site":
                self._at_site(record, known)
                continue
            self._place(record, organization=record.agency)
            site = record.texts.get("site_id", "")
            self._service(record, location=record.key if self._has_place(record) or not site else site)
        return dict(self.tables)

    def _refuse(self, record: FlatRecord, code: str) -> None:
        self.oddities.note("flat", record.number, "", code, refused=True)
        self.oddities.fields.of(FILE, ROWS).taken -= 1
        self.oddities.fields.dropped(FILE, ROWS, code)

    def _add(
        self,
        table: str,
        record: FlatRecord,
        values: Mapping[str, str],
        *,
        withheld: str = "",
        made_of: str = "",
        **held: str,
    ) -> None:
        filled = {name: value for name, value in values.items() if value}
        filled = translated(table, record, filled, made_of=made_of)
        self.tables[table].append(Row(record.number, filled, withheld, held, record.language))

    def _agency(self, record: FlatRecord) -> None:
        texts = record.texts
        self.organizations.add(record.key)
        values = {"id": record.key, "description": texts.get("description") or texts["name"]}
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
        self._add("organization", record, values, withheld=record.withheld, **record.held)
        if texts.get("funding"):
            self._add(
                "funding",
                record,
                {"id": f"{record.key}-funding", "organization_id": record.key, "source": texts["funding"]},
            )

    def _parent(self, record: FlatRecord) -> None:
        """An agency that has no row of its own is made from its name."""
        if record.agency in self.organizations:
            return
        self.organizations.add(record.agency)
        name = record.texts.get("parent_name") or record.texts["name"]
        self._add(
            "organization", record, {"id": record.agency, "name": name, "description": name}, made_of="parent_name"
        )
        if record.texts.get("parent_id", "0") not in {"", "0"}:
            self.oddities.note("flat", record.number, "", "row.agency_not_in_file")

    def _has_place(self, record: FlatRecord) -> bool:
        return any(name in record.texts for name in ("address_1", "latitude", "city")) or "address_1" in record.held

    def _place(self, record: FlatRecord, *, organization: str) -> None:
        texts, key = record.texts, record.key
        values = {"id": key, "location_type": "physical", "organization_id": organization}
        values["name"] = texts.get("place_name") or texts["name"]
        values |= {"description": texts.get("place_description", ""), "transportation": texts.get("transportation", "")}
        values |= {"latitude": texts.get("latitude", ""), "longitude": texts.get("longitude", "")}
        self._add(
            "location",
            record,
            values,
            withheld=record.withheld,
            **{k: v for k, v in record.held.items() if k in ADDRESS},
        )
        whole = {"state_province": texts.get("state_province", ""), "country": _country(texts.get("country", ""))}
        if "address_1" in texts:
            physical = {
                name: texts.get(name, "") for name in ("address_1", "address_2", "city", "region", "postal_code")
            }
            self._add(
                "address",
                record,
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
                record,
                {"id": f"{key}-postal", "location_id": key, "address_type": "postal", "country": country, **postal},
            )
        if "accessibility" in texts:
            self._add(
                "accessibility",
                record,
                {"id": f"{key}-access", "location_id": key, "description": texts["accessibility"]},
            )

    def _service(self, record: FlatRecord, *, location: str) -> None:
        texts, key = record.texts, record.key
        values = {
            "id": key,
            "organization_id": record.agency,
            "status": "inactive" if record.withheld == "inactive" else "active",
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
                "assured_date",
                "capacity",
                "capacity_unit",
                "capacity_on",
            )
        }
        values["last_modified"] = texts.get("updated", "")
        values |= {"url": texts.get("website", ""), "eligibility_description": texts.get("eligibility", "")}
        values |= {"application_process": texts.get("application", ""), "fees_description": texts.get("fees", "")}
        values |= {"accreditations": texts.get("accreditation", "")}
        interpreters = [
            spoken for spoken in languages_of(texts.get("languages", "")) if spoken.is_interpreter and not spoken.code
        ]
        values["interpretation_services"] = "; ".join(interpreter.name for interpreter in interpreters)
        self._add("service", record, values, withheld=record.withheld, **record.held)
        if location:
            self._add("service_at_location", record, {"id": key, "service_id": key, "location_id": location})
        self._phones(record, service_id=key)
        for number, spoken in enumerate(languages_of(texts.get("languages", ""))):
            if spoken.code or not spoken.is_interpreter:
                note = "interpreter" if spoken.is_interpreter else ""
                self._add(
                    "language",
                    record,
                    {
                        "id": f"{key}-language-{number}",
                        "service_id": key,
                        "name": spoken.name,
                        "code": spoken.code,
                        "note": note,
                    },
                )
        self._hours(record)
        if "area" in texts:
            self._add("service_area", record, {"id": f"{key}-area", "service_id": key, "name": texts["area"]})
        if "documents" in texts:
            self._add(
                "required_document",
                record,
                {"id": f"{key}-documents", "service_id": key, "document": texts["documents"]},
            )
        self._attributes(record)

    def _phones(self, record: FlatRecord, **owner: str) -> None:
        for number, phone in enumerate(record.phones):
            if phone.number:
                self._add(
                    "phone",
                    record,
                    {
                        "id": f"{record.key}-phone-{number}",
                        "number": phone.number,
                        "type": phone.type,
                        "description": phone.purpose,
                        **owner,
                    },
                )

    def _hours(self, record: FlatRecord) -> None:
        hours = record.texts.get("hours", "")
        if record.open_days:  # of which nobody says the hours
            days = ",".join(day for day in DAY_NAMES if any(day in several for several in record.open_days))
            known = {"service_id": record.key, "freq": "WEEKLY", "byday": days}
            self._add("schedule", record, {"id": f"{record.key}-days", "description": hours, **known})
            return
        if not hours:
            return
        common = {"service_id": record.key, "description": hours}
        opening = openings(hours)
        if opening is not None:
            self.oddities.fields.taken("schedule", "hours")
        else:
            self.oddities.fields.not_understood("schedule", "hours", hours)
            self.oddities.note("flat", record.number, "hours", "hours.kept_as_words")
            self._add("schedule", record, {"id": f"{record.key}-hours", **common})
        for number, span in enumerate(opening or []):
            times = {"freq": "WEEKLY", "byday": span.byday, "opens_at": span.opens_at, "closes_at": span.closes_at}
            self._add("schedule", record, {"id": f"{record.key}-hours-{number}", **common, **times})

    def _attributes(self, record: FlatRecord) -> None:
        """Terms become attributes. Licensed ones come under a taxonomy whose terms nobody outside sees."""
        for target, taxonomy in (("terms", "categories"), ("licensed_terms", "licensed")):
            for number, term in enumerate(dict.fromkeys(re.split(r"\s*[;|]\s*", record.texts.get(target, "")))):
                if not term:
                    continue
                key = f"{taxonomy}-{term.lower()}"
                withheld = "licensed" if taxonomy == "licensed" else ""
                if taxonomy not in self.terms:
                    self.terms[taxonomy] = taxonomy
                    name = "Licensed taxonomy of the source" if withheld else "Categories of the source"
                    self._add(
                        "taxonomy", record, {"id": taxonomy, "name": name, "description": name}, withheld=withheld
                    )
                if key not in self.terms:
                    self.terms[key] = key
                    self._add(
                        "taxonomy_term",
                        record,
                        {"id": key, "name": term, "description": term, "taxonomy_id": taxonomy, "taxonomy": taxonomy},
                        withheld=withheld,
                    )
                self._add(
                    "attribute",
                    record,
                    {
                        "id": f"{record.key}-{taxonomy}-{number}",
                        "link_id": record.key,
                        "link_entity": "service",
                        "taxonomy_term_id": key,
                    },
                    withheld=withheld,
                )

    def _at_site(self, record: FlatRecord, known: set[str]) -> None:
        program, site = record.texts.get("program_id", ""), record.texts.get("site_id", "")
        if program not in known or site not in known:
            self._refuse(record, "row.program_or_site_not_in_file")
            return
        self._add(
            "service_at_location",
            record,
            {"id": record.key, "service_id": program, "location_id": site},
            withheld=record.withheld,
        )


def _country(name: str) -> str:
    return {"canada": "CA", "united states": "US", "usa": "US", "états-unis": "US", "": "CA"}.get(name.lower(), name)
