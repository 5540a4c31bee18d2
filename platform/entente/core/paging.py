"""One page of a long list, and the length of the list, in one query."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Count, QuerySet, Window


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
    counted = queryset.annotate(length_of_list=Window(Count("*"))).values_list("pk", *shows, "length_of_list")
    found = list(counted[(wanted - 1) * size : wanted * size])
    if not found and wanted > 1:
        return page_of(queryset, str(max(-(-queryset.count() // size), 1)), size=size, shows=shows)
    paginator: Paginator[Any] = Paginator([], size)
    paginator.count = found[0][-1] if found else 0  # known already
    return Page([row[:-1] if shows else row[0] for row in found], wanted, paginator)
