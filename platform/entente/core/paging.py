"""One page of a long list, and the length of the list, in one query."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Count, QuerySet, Window

from entente.core.prepared import Prepared, Value


def page_of(queryset: QuerySet[Any], number: str | None, *, size: int, shows: Sequence[str] = ()) -> Page[Any]:
    """The page that an address asks for; its ``object_list`` holds primary keys, to be shown in what order they come.

    Where a row is made of a few values, ``shows`` names them: the list then holds these, one tuple a row, after its key.

    Django's own paginator counts first and reads afterwards, and so decides twice what the reader may see.

    Args:
        queryset: ordered.
        number: as it stands in the address; the first page where it is none, the last where there are fewer.
        size: of a page.
    """
    wanted = max(int(number), 1) if number and number.isdecimal() and len(number) < 8 else 1
    rows = list(_counted(queryset, shows)[(wanted - 1) * size : wanted * size])
    if not rows and wanted > 1:
        return page_of(queryset, str(max(-(-queryset.count() // size), 1)), size=size, shows=shows)
    return _page(rows, wanted, size=size, shows=shows)


class FirstPage:
    """The first page of a list that everyone opens every day, as ``page_of`` would give it, by a query that is prepared."""

    def __init__(
        self, build: Callable[..., QuerySet[Any]], *, size: int, shows: Sequence[str] = (), **kinds: type[Value]
    ) -> None:
        self._size, self._shows = size, shows
        self._rows: Prepared[Any] = Prepared(lambda **values: _counted(build(**values), shows)[:size], **kinds)

    def page(self, **values: Value) -> Page[Any]:
        """The page, for these values of ``build``."""
        return _page(self._rows.all(**values), 1, size=self._size, shows=self._shows)


def _counted(queryset: QuerySet[Any], shows: Sequence[str]) -> QuerySet[Any, Any]:
    counted: QuerySet[Any, Any] = queryset.annotate(length_of_list=Window(Count("*")))
    return counted.values_list("pk", *shows, "length_of_list")


def _page(rows: Sequence[Any], wanted: int, *, size: int, shows: Sequence[str]) -> Page[Any]:
    paginator: Paginator[Any] = Paginator([], size)
    paginator.count = rows[0][-1] if rows else 0  # known already
    return Page([row[:-1] if shows else row[0] for row in rows], wanted, paginator)
