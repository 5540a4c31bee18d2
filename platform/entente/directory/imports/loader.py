"""Rows of a source into the standard's tables, in one transaction: staged by COPY, compared with what was there, written once.

The same file twice changes nothing. What the source no longer says is taken away. A row whose meaning is not sure is refused with
its number and the reason; all others come in.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Collection, Iterable
from hashlib import md5
from typing import Any, Final

from django.db import connection, models

from entente.core.errors import Finding, Invalid
from entente.directory.imports import cleaning, withholding
from entente.directory.imports.field_table import ROWS
from entente.directory.imports.licensed_terms import withhold_terms
from entente.directory.imports.package import taken_fields
from entente.directory.imports.persons import without_persons
from entente.directory.imports.private_places import without_private_places
from entente.directory.imports.rows import Oddities, Row, Tables
from entente.directory.imports.rules import ATTACHED, NEVER, RowNotes, count_fields, drop_fields, finish
from entente.directory.models import CAPACITY, OWN_FIELDS, TABLES, DirectoryImport, ImportFinding, Record

_SHOWN_WITHHELD: Final = {"organization": ("name",), "program": ("name",), "service": ("name",), "taxonomy": ("name", "description"), "taxonomy_term": ("code", "name", "description", "taxonomy", "taxonomy_id", "parent_id"), "attribute": (), "location": ()}  # fmt: skip
"""What stays of a record that is withheld as a whole; of other tables nothing does, not even a row."""
_OWN: Final = ("origin_id", "source_key", "withheld", "held_fields", "provenance", "first_import_id", "last_import_id", "source_row", "text_language", "translations", "fingerprint")  # fmt: skip


class Loader:
    """Loads the tables of one import; ``counts`` says what came of them."""

    def __init__(self, directory_import: DirectoryImport, oddities: Oddities) -> None:
        self.directory_import, self.source, self.oddities = directory_import, directory_import.source, oddities
        self.counts: dict[str, dict[str, int]] = {}
        self._ids: dict[str, dict[str, uuid.UUID]] = {}
        self._withheld: dict[str, dict[uuid.UUID, str]] = {}
        self._moved: dict[str, dict[uuid.UUID, uuid.UUID]] = {}
        self.private_places: set[uuid.UUID] = set()
        self._is_first = not DirectoryImport.objects.filter(source=self.source, done_at__isnull=False).exists()

    def load(self, tables: Tables) -> None:
        """All of it, or nothing: to be called in a transaction."""
        tables = without_persons(without_private_places(tables, self.oddities), self.oddities)
        tables = withhold_terms(tables, stated_open=self.source.open_taxonomies)
        for name in TABLES:
            self._stage(name, tables.get(name, ()))
        if not self.counts["service"]["read"]:
            raise Invalid(Finding("directory.nothing_in_it"))
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM directory_listing WHERE source_id = %s", [self.source.pk])
            for name in TABLES:
                self._write(cursor, name)
            for name in reversed(TABLES):
                self._take_away(cursor, name)
        ImportFinding.objects.bulk_create(
            [
                ImportFinding(directory_import=self.directory_import, table=odd.table, row=odd.row, column=odd.column, code=odd.code, refused=odd.refused)
                for odd in self.oddities.noted
            ],
            batch_size=1000,
        )  # fmt: skip

    def linked(self, table: str, key: str) -> tuple[uuid.UUID, str] | None:
        """The record that a key of any table leads to, and why it is withheld."""
        record_id = self._ids.get(table, {}).get(key)
        return None if record_id is None else (record_id, self._withheld.get(table, {}).get(record_id, ""))

    # --- In: texts become values --------------------------------------------------------------------------------------
    def _stage(self, name: str, rows: Iterable[Row]) -> None:
        model, table = TABLES[name], _Table(name)
        ids = self._ids.setdefault(name, {})
        withheld = self._withheld.setdefault(name, {})
        counts = self.counts[name] = {"read": 0, "refused": 0, "withheld": 0, "new": 0, "changed": 0, "gone": 0}
        stage = _stage_of(name)
        columns = ", ".join(f'"{column}"' for column in ("id", *table.columns, *_OWN))
        with connection.cursor() as cursor:
            cursor.execute(f"DROP TABLE IF EXISTS pg_temp.{stage}")
            cursor.execute(f'CREATE TEMP TABLE {stage} (LIKE "{model._meta.db_table}") ON COMMIT DROP')
            waiting: list[tuple[uuid.UUID, Row]] = []
            for row in rows:
                counts["read"] += 1
                key = row.values.get("id", "").strip()
                if not key or key in ids:
                    self._refuse(table, row, "row.same_number_twice" if key else "row.number_missing")
                    continue
                ids[key] = self._id(name, key)
                waiting.append((ids[key], row))
            self._move_aside(name, model, ids, waiting)
            with cursor.copy(f"COPY {stage} ({columns}) FROM STDIN") as copy:
                for identifier, row in waiting:
                    final = self._moved.get(name, {}).get(identifier, identifier)
                    if (values := self._values(table, final, row)) is not None:
                        copy.write_row((final, *values))
                    elif final not in withheld:
                        ids.pop(row.values["id"].strip(), None)
            for field, (target, _required) in table.keys.items():
                if target == name:  # what it named was refused
                    cursor.execute(
                        f"UPDATE {stage} s SET {field} = NULL WHERE {field} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {stage} t WHERE t.id = s.{field})"
                    )
            cursor.execute(f"ANALYZE {stage}")

    def _id(self, table: str, key: str) -> uuid.UUID:
        """A UUID of the source is kept; any other number becomes one, always the same."""
        try:
            return uuid.UUID(key) if len(key) in {32, 36} else uuid.uuid5(self.source.pk, f"{table}/{key}")
        except ValueError:
            return uuid.uuid5(self.source.pk, f"{table}/{key}")

    def _move_aside(
        self, name: str, model: type[Record], ids: dict[str, uuid.UUID], waiting: list[tuple[uuid.UUID, Row]]
    ) -> None:
        """An id that a record of another source bears already is never written over: ours gets one of its own."""
        if not waiting:
            return
        with connection.cursor() as cursor:
            cursor.execute(
                f'SELECT id FROM "{model._meta.db_table}" WHERE origin_id IS DISTINCT FROM %s AND id = ANY(%s)',
                [self.source.pk, [identifier for identifier, _ in waiting]],
            )
            taken = {row[0] for row in cursor.fetchall()}
        if not taken:
            return
        for key, identifier in ids.items():
            if identifier in taken:
                ids[key] = self._moved.setdefault(name, {})[identifier] = uuid.uuid5(self.source.pk, f"{name}/{key}")

    def _values(self, table: _Table, key: uuid.UUID, row: Row) -> list[Any] | None:
        """The row as the table takes it; ``None`` where it is refused or nothing of it is kept."""
        values: dict[str, Any] = {}
        name, odd = table.name, RowNotes(self.oddities, table.name, row.number)
        held, withheld = dict(row.held), row.withheld
        for field in withholding.PERSONAL_FIELDS.get(name, ()):
            if row.values.pop(field, ""):
                held[field] = "personal"
        withheld = withheld or NEVER.get(name, "")
        for field, read in table.texts:
            if text := row.values.get(field):
                odd.column = field
                values[field] = read(text, odd)
        through = self._keys(table, values, row, odd)
        if through is None:
            return None
        if not finish(name, self, values, row, odd):
            self._refuse(table, row, "row.required_value_missing")
            return None
        withheld = values.pop("_withheld", "") or withheld or through
        every_row = self.oddities.fields.of(name, ROWS)
        every_row.withheld += bool(withheld)
        every_row.taken += not withheld
        count_fields(row, values, odd, table.fields, withheld=bool(withheld))
        if name == "location" and ("address" in held or "address_1" in held):
            self.private_places.add(key)
        if withheld:
            self.counts[name]["withheld"] += 1
            self._withheld[name][key] = withheld
            if name not in _SHOWN_WITHHELD:
                return None
            visible = {*_SHOWN_WITHHELD[name], "status", "location_type", "link_id", "link_entity", *table.required}
            held |= dict.fromkeys((field for field in values if field not in visible), withheld)
            values = {field: value for field, value in values.items() if field in visible}
        plain = [values.get(field, default) for field, default in table.defaults]
        language = row.language or self.source.language
        translations = self._translations(
            table, row, odd, values if withheld else table.fields, withheld=bool(withheld)
        )
        # A capacity that nobody states tells nothing: records of before count as unchanged.
        stated = [
            value for (field, _), value in zip(table.defaults, plain, strict=True) if field not in CAPACITY or value
        ]
        shown = repr(
            (stated, withheld, sorted(held.items()), *((language, translations) if language or translations else ()))
        )
        print_of = md5(shown.encode(), usedforsecurity=False).hexdigest()
        number = self.directory_import.pk
        texts = (language, json.dumps(translations, sort_keys=True))
        about = (withheld, json.dumps(held), "{}", number, number, row.number, *texts, print_of)
        return [*plain, self.source.pk, row.values["id"].strip(), *about]

    def _translations(
        self, table: _Table, row: Row, odd: RowNotes, stored: Collection[str], *, withheld: bool
    ) -> dict[str, dict[str, str]]:
        """The texts of a row in another language, by language and field; of a row that is withheld, those of what is kept of it."""
        translations: dict[str, dict[str, str]] = {}
        personal = withholding.PERSONAL_FIELDS.get(table.name, ())
        for name, text in row.values.items():
            field, at, language = name.partition("@")
            if not at or field not in table.words or field in personal or not text.strip():
                continue
            odd.column = name
            cleaned = cleaning.text(text, odd)
            count = self.oddities.fields.of(table.name, name)
            count.withheld += withheld
            count.taken += not withheld
            if cleaned and field in stored:
                translations.setdefault(language, {})[field] = cleaned
        return translations

    def _keys(self, table: _Table, values: dict[str, Any], row: Row, odd: RowNotes) -> str | None:
        """Put the keys in; why the row is withheld through what it belongs to. ``None`` where it is refused."""
        name, belongs, withheld = table.name, False, ""
        for field, (target, required) in table.keys.items():
            source_key = row.values.get(field, "").strip()
            record_id = self._ids.get(target, {}).get(source_key) if source_key else None
            if record_id is not None:
                belongs = True
                values[field] = record_id
                withheld = withheld or self._withheld.get(target, {}).get(record_id, "")
            elif required:
                self._refuse(table, row, "row.key_leads_nowhere", field)
                return None
            elif source_key:
                odd.column = field
                odd("row.key_leads_nowhere")
        if name in ATTACHED and not belongs:
            self._refuse(table, row, "row.belongs_to_nothing")
            return None
        return withheld or ("personal" if name == "phone" and "contact_id" in values else "")

    def _refuse(self, table: _Table, row: Row, code: str, field: str = "") -> None:
        self.counts[table.name]["refused"] += 1
        self.oddities.note(table.name, row.number, field, code, refused=True)
        self.oddities.fields.dropped(table.name, ROWS, code)
        drop_fields(row, table.name, self.oddities, table.fields, code)

    # --- Out: what differs is written ---------------------------------------------------------------------------------
    def _write(self, cursor: Any, name: str) -> None:
        final, stage, table = f'"{TABLES[name]._meta.db_table}"', _stage_of(name), _Table(name)
        columns = [f'"{column}"' for column in (*table.columns, "withheld", "text_language", "translations")]
        counts = self.counts[name]
        cursor.execute(f"SELECT count(*) FROM {stage} s WHERE NOT EXISTS (SELECT 1 FROM {final} f WHERE f.id = s.id)")
        counts["new"] = cursor.fetchone()[0]
        differ = ", ".join(
            f"CASE WHEN f.{column} IS DISTINCT FROM s.{column} THEN {_text(column)} END" for column in columns
        )
        differing = f"FROM {stage} s WHERE f.id = s.id AND f.fingerprint <> s.fingerprint"
        if not self._is_first:
            cursor.execute(
                f"""INSERT INTO directory_recordchange (directory_import_id, "table", record_id, kind, fields)
                SELECT %s, %s, s.id, 'new', '[]'::jsonb FROM {stage} s WHERE NOT EXISTS (SELECT 1 FROM {final} f WHERE f.id = s.id)
                UNION ALL SELECT %s, %s, s.id, 'changed', to_jsonb(array_remove(ARRAY[{differ}], NULL))
                FROM {final} f, {stage} s WHERE f.id = s.id AND f.fingerprint <> s.fingerprint""",
                [self.directory_import.pk, name, self.directory_import.pk, name],
            )
        assigned = ", ".join(f"{column} = s.{column}" for column in columns)
        cursor.execute(
            f"""UPDATE {final} f SET {assigned}, held_fields = s.held_fields, source_row = s.source_row,
            fingerprint = s.fingerprint, last_import_id = s.last_import_id, provenance = f.provenance ||
            coalesce((SELECT jsonb_object_agg(each, %s::int) FROM unnest(array_remove(ARRAY[{differ}], NULL)) AS each), '{{}}'::jsonb)
            {differing}""",
            [self.directory_import.number],
        )
        counts["changed"] = cursor.rowcount
        cursor.execute(f"INSERT INTO {final} SELECT * FROM {stage} ON CONFLICT (id) DO NOTHING")

    def _take_away(self, cursor: Any, name: str) -> None:
        if self._is_first:
            return
        final, stage = f'"{TABLES[name]._meta.db_table}"', _stage_of(name)
        cursor.execute(
            f"""WITH gone AS (DELETE FROM {final} f WHERE f.origin_id = %s AND NOT EXISTS
            (SELECT 1 FROM {stage} s WHERE s.id = f.id) RETURNING f.id)
            INSERT INTO directory_recordchange (directory_import_id, "table", record_id, kind, fields)
            SELECT %s, %s, id, 'gone', '[]'::jsonb FROM gone""",
            [self.source.pk, self.directory_import.pk, name],
        )
        self.counts[name]["gone"] = cursor.rowcount


class _Table:
    """A table as the loader needs it: columns, how each text is read, which keys lead where, and what stands for nothing."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.fields = frozenset(taken_fields(name))
        model = TABLES[name]
        tables = {record_class: table for table, record_class in TABLES.items()}
        self.texts: list[tuple[str, Callable[[str, Any], Any]]] = []
        self.keys: dict[str, tuple[str, bool]] = {}
        self.defaults: list[tuple[str, Any]] = []
        self.columns: list[str] = []
        self.required: set[str] = set()
        self.words: set[str] = set()
        for field, model_field in taken_fields(name).items():
            if field == "id":
                continue
            self.columns.append(model_field.column)
            self.defaults.append((field, None if model_field.null or model_field.is_relation else ""))
            if model_field.is_relation:
                self.keys[field] = (tables[model_field.related_model], not model_field.null)
                if not model_field.null:
                    self.required.add(field)
            elif field not in {"link_id", "resource_id"}:
                self.texts.append((field, _reader_of(model_field)))
                if isinstance(model_field, models.TextField):
                    self.words.add(field)
        for field in sorted(
            OWN_FIELDS & {"iso639_3", "is_interpreter"} & {model_field.name for model_field in model._meta.fields}
        ):
            self.columns.append(field)
            self.defaults.append((field, False if field == "is_interpreter" else ""))


def _reader_of(field: models.Field[Any, Any]) -> Callable[[str, Any], Any]:
    if isinstance(field, (models.DecimalField, models.FloatField)):
        return cleaning.number
    if isinstance(field, models.IntegerField):
        return cleaning.whole
    if isinstance(field, models.DateTimeField):
        return cleaning.instant
    if isinstance(field, models.DateField):
        return cleaning.day
    return cleaning.hour if isinstance(field, models.TimeField) else cleaning.text


def _stage_of(name: str) -> str:
    return f"stage_{name}"


def _text(column: str) -> str:
    return "'" + column.strip('"') + "'"
