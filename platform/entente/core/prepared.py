"""A query that every request asks: put together once for the process, and prepared by the database once for each connection (ADR 0018)."""

from __future__ import annotations

import copy
import re
import secrets
import threading
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any, Final

import psycopg
from django.db import DEFAULT_DB_ALIAS, connections, models
from django.db.models.base import ModelState

from entente.core.replica import reading_from

type Value = uuid.UUID | str | datetime | date
type Values = Value | Sequence[uuid.UUID]
_COMPILING: Final = threading.RLock()


class Prepared[M]:
    """The queryset that ``build`` makes of its values, which differ from one time to the next and are never ``None``.

    A value of kind ``list`` is several identifiers, which the queryset asks for by ``__in``.

    Building a queryset, putting its SQL together and planning it cost more processor time than running it; here that happens once, with
    marks in the place of the values. What comes back is the same: instances with what ``select_related`` and annotations add, or the
    rows of ``values_list``. Nothing is prefetched, and ``__init__`` of a model and its signals are passed over.
    """

    def __init__(self, build: Callable[..., models.QuerySet[Any, M]], **kinds: type[Value | list[Any]]) -> None:
        self._build, self._kinds = build, kinds
        self._statement: _Statement | None = None

    def all(self, **values: Values) -> list[M]:
        """What the queryset yields, in its order."""
        if self._statement is None:
            with _COMPILING:  # the threads of a process that has just started would each do all of it
                self._statement = self._statement or _Statement(self._build, self._kinds)
        return self._statement.run(values)

    def first(self, **values: Values) -> M | None:
        """The first of it; ``None`` where there is none. The queryset itself limits what is read."""
        return next(iter(self.all(**values)), None)


def ask(sql: str, parameters: Sequence[Any], *, database: str = DEFAULT_DB_ALIAS) -> list[tuple[Any, ...]]:
    """The rows that a statement returns, which is written once and has the same words each time.

    Several values of one kind come as an array (``unnest``, ``= ANY``), never as more places: each text is held here and planned by the database.
    """
    connection: Any = connections[database]
    connection.close_if_health_check_failed()
    connection.ensure_connection()
    connection.validate_thread_sharing()
    connection.connection.prepare_threshold = 0  # Django's own cursors prepare nothing, whatever it is
    watched = connection.make_debug_cursor if connection.queries_logged else connection.make_cursor
    with watched(_Cursor(connection.connection)) as cursor:
        cursor.execute(_numbered(sql), parameters)
        return list(cursor.fetchall())


def hold[O: models.Model](instance: O, related: str, read: Callable[[], list[Any]]) -> O:
    """The instance, whose ``related`` records ``read`` has read as ``prefetch_related`` would; nothing where they are known."""
    known: dict[str, Any] = instance.__dict__.setdefault("_prefetched_objects_cache", {})
    if related not in known:
        queryset = getattr(instance, related).all()
        queryset._result_cache, queryset._prefetch_done = read(), True  # noqa: SLF001  # as Django's prefetch_one_level
        known[related] = queryset
    return instance


class _Statement:
    """SQL, which of its parameters is which value, and how a row becomes an instance."""

    def __init__(
        self, build: Callable[..., models.QuerySet[Any, Any]], kinds: Mapping[str, type[Value | list[Any]]]
    ) -> None:
        marks = {_mark(kind): name for name, kind in kinds.items()}
        several = {name for name, kind in kinds.items() if kind is list}
        query: Any = build(**{name: [mark] if name in several else mark for mark, name in marks.items()}).query
        self.compiler: Any = query.get_compiler(DEFAULT_DB_ALIAS)
        sql, parameters = self.compiler.as_sql()
        self.sql = _of_any(
            sql, [isinstance(parameter, uuid.UUID) and marks.get(parameter) in several for parameter in parameters]
        )
        self.parameters = [
            marks.get(parameter, parameter) if isinstance(parameter, Value.__value__) else parameter
            for parameter in parameters
        ]
        self.is_value = [isinstance(parameter, Value.__value__) and parameter in marks for parameter in parameters]
        names = {parameter for parameter, is_value in zip(self.parameters, self.is_value, strict=True) if is_value}
        assert names == set(kinds), "a value that the query does not ask for"
        columns = [column for column, *_ in self.compiler.select[: self.compiler.col_count]]
        self.converters = self.compiler.get_converters(columns)
        named = self.compiler.klass_info, self.compiler.select, self.compiler.annotation_col_map
        self.mapper = None if query.has_select_fields else _Mapper.of(*named)

    def run(self, values: Mapping[str, Values]) -> list[Any]:
        parameters = zip(self.parameters, self.is_value, strict=True)
        database = reading_from()
        rows: Iterable[Sequence[Any]] = ask(
            self.sql,
            [values[parameter] if is_value else parameter for parameter, is_value in parameters],
            database=database,
        )
        if self.converters:
            compiler = copy.copy(self.compiler)
            compiler.connection = connections[database]
            rows = compiler.apply_converters(rows, self.converters)
        return [tuple(row) if self.mapper is None else self.mapper.instance(row) for row in rows]


@dataclass(frozen=True, slots=True)
class _Mapper:
    """What instance a part of a row becomes, and those to which ``select_related`` leads from it."""

    model: type[models.Model]
    names: tuple[tuple[str, int], ...]
    key: int
    related: tuple[_Mapper, ...]
    lead_to: Callable[[Any, Any], None] | None
    lead_back: Callable[[Any, Any], None] | None

    @classmethod
    def of(
        cls, klass_info: Mapping[str, Any], select: Sequence[Any], annotations: Mapping[str, int] | None = None
    ) -> _Mapper:
        """By what Django's compiler says of a class in a row."""
        places = klass_info["select_fields"]
        names = {select[place][0].target.attname: place for place in places}
        key = names[klass_info["model"]._meta.pk.attname]
        related = tuple(cls.of(related_info, select) for related_info in klass_info.get("related_klass_infos", ()))
        named = (*names.items(), *(annotations or {}).items())
        return cls(
            klass_info["model"], named, key, related, klass_info.get("local_setter"), klass_info.get("remote_setter")
        )

    def instance(self, row: Sequence[Any]) -> Any:
        """``None`` where the row holds none: an outer join found nothing."""
        if row[self.key] is None:
            return None
        record = self.model.__new__(self.model)
        state = ModelState()
        state.adding, state.db = False, reading_from()
        record.__dict__.update({name: row[place] for name, place in self.names}, _state=state)
        for relation in self.related:
            assert relation.lead_to is not None  # the first of a row alone has none
            assert relation.lead_back is not None
            other = relation.instance(row)
            relation.lead_to(record, other)
            if other is not None:
                relation.lead_back(other, record)
        return record


class _Cursor(psycopg.RawCursor[Any]):
    """Has the database plan each of its statements once for the connection; places are numbered, so that nothing looks for them each time."""

    def execute(self, query: Any, params: Any = None, **options: Any) -> Any:
        return super().execute(query, params, prepare=True, **options)


@cache
def _numbered(sql: str) -> str:
    """The SQL with its places as PostgreSQL writes them: ``$1``, ``$2``. There are as many texts as the code writes (see ``ask``)."""
    first, *others = _PLACE.split(sql)
    return "".join([first, *(f"${number}{part}" for number, part in enumerate(others, 1))]).replace("%%", "%")


def _of_any(sql: str, several: Sequence[bool]) -> str:
    """The SQL, where each parameter that is ``several`` stands for an array instead of for one in a list of one."""
    parts = _PLACE.split(sql)
    for place, is_several in enumerate(several):
        if is_several:
            assert parts[place].endswith("IN (")
            parts[place] = parts[place].removesuffix("IN (") + "= ANY("
    return "%s".join(parts)


_PLACE: Final = re.compile(r"(?<!%)%s")


def _mark(kind: type[Value | list[Any]]) -> Value:
    """A value that nothing else equals."""
    if kind in (uuid.UUID, list):
        return uuid.uuid4()
    if kind is datetime:
        return datetime(1900, 1, 1, tzinfo=UTC) + timedelta(microseconds=secrets.randbits(50))
    if kind is date:
        return date(1000, 1, 1) + timedelta(days=secrets.randbelow(300_000))
    return secrets.token_hex(16)
