"""Everything that is wrapped under the master or the store key, declared where it lies; and how it comes under the key in use.

Every app registers its places in ``tasks.py``:

    wrapped_in(Column("vault.Store", "credentials", Kind.STORE, context=lambda row: credentials_context(row.pk)))

`rewrap` goes through them by small transactions. It keeps no account of its own: what is still under another key says so itself (``rings``),
so that whoever was killed begins again where nothing is lost, and nothing is ever half-wrapped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import batched
from typing import Any, Final, Protocol
from uuid import UUID

from django.apps import apps
from django.db import models, transaction
from django.db.models.functions import Substr

from entente.core.errors import Failed
from entente.vault.keys import store
from entente.vault.keys.rings import HEAD_BYTES, Keyring, Kind, kid_of

BATCH: Final = 50


class Place(Protocol):
    """Where wrapped secrets lie."""

    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> Kind: ...

    def kids(self) -> Iterator[tuple[Any, str]]:
        """Each secret by its key in the database, and the kid of what wrapped it (empty: before kids were named)."""
        ...

    def rewrap(self, keys: Sequence[Any], ring: Keyring) -> None:
        """These under the key in use, all or none."""
        ...


@dataclass(frozen=True, slots=True)
class Column:
    """A binary field of a model."""

    label: str
    field: str
    kind: Kind
    context: Callable[[Any], bytes]

    @property
    def name(self) -> str:
        return f"{self.label}.{self.field}"

    def kids(self) -> Iterator[tuple[Any, str]]:
        head = Substr(self.field, 1, HEAD_BYTES, output_field=models.BinaryField())
        rows = self._rows().annotate(head_read=head).order_by("pk").values_list("pk", "head_read")
        for key, read in rows.iterator():
            yield key, kid_of(bytes(read))

    def rewrap(self, keys: Sequence[Any], ring: Keyring) -> None:
        with transaction.atomic():
            for row in self._rows().select_for_update().filter(pk__in=keys).order_by("pk"):
                wrapped = bytes(getattr(row, self.field))
                if kid_of(wrapped) != ring.kid:
                    fresh = ring.rewrap(wrapped, self.context(row))
                    self._rows().filter(pk=row.pk).update(**{self.field: fresh})

    def _rows(self) -> models.QuerySet[Any]:
        model: Any = apps.get_model(self.label)
        rows: models.QuerySet[Any] = model.objects.exclude(**{self.field: None}).exclude(**{self.field: b""})
        return rows


@dataclass(frozen=True, slots=True)
class Files:
    """Files of the key store. ``identifiers``: of the records whose key each is, now."""

    name: str
    kind: Kind
    identifiers: Callable[[], Iterator[UUID]]
    context: Callable[[UUID], bytes]

    def kids(self) -> Iterator[tuple[Any, str]]:
        for identifier in self.identifiers():
            wrapped = _content(identifier)
            if wrapped is not None:
                yield identifier, kid_of(wrapped)

    def rewrap(self, keys: Sequence[Any], ring: Keyring) -> None:
        for identifier in keys:
            wrapped = _content(identifier)
            if wrapped is not None and kid_of(wrapped) != ring.kid:
                store.replace(identifier, wrapped, ring.rewrap(wrapped, self.context(identifier)))


PLACES: Final[list[Place]] = []


def wrapped_in(*places: Place) -> None:
    """Register where secrets lie; what is not registered would be lost with the key that wrapped it."""
    PLACES.extend(place for place in places if place.name not in {known.name for known in PLACES})


@dataclass(frozen=True, slots=True)
class Progress:
    """How many secrets of a kind there are, how many are under the key in use, and how many no key opens."""

    total: int
    done: int
    closed: int = 0


def counts(kind: Kind) -> Counter[str]:
    """How many secrets each key of a kind has wrapped, by kid; under the empty one, those from before kids were named."""
    return Counter(kid for place in places_of(kind) for _, kid in place.kids())


def places_of(kind: Kind) -> list[Place]:
    """Where secrets of a kind lie."""
    return [place for place in PLACES if place.kind is kind]


def rewrap(kind: Kind, ring: Keyring) -> Iterator[Progress]:
    """Bring every secret of a kind under the key in use. Yields how far it is, at once and after each batch; safe to run twice.

    What no key of the ring opens is passed by and counted: a forged row must not keep the rest under an old key.

    Raises:
        Failed: the key store, or the server that holds the key, is away. What was done until then stays done.
    """
    outstanding = {place.name: [key for key, kid in place.kids() if kid != ring.kid] for place in places_of(kind)}
    total = sum(counts(kind).values())
    done, closed = total - sum(len(keys) for keys in outstanding.values()), 0
    yield Progress(total, done)
    for place in places_of(kind):
        for batch in batched(outstanding[place.name], BATCH):
            unopened = _rewrapped(place, batch, ring)
            done, closed = done + len(batch) - unopened, closed + unopened
            yield Progress(total, done, closed)


def _rewrapped(place: Place, batch: Sequence[Any], ring: Keyring) -> int:
    """How many of a batch no key opens: where one does not, the others are done by themselves."""
    try:
        place.rewrap(batch, ring)
    except Failed as error:
        if error.transient:
            raise
        if len(batch) == 1:
            return 1
        return sum(_rewrapped(place, [key], ring) for key in batch)
    return 0


def _content(identifier: UUID) -> bytes | None:
    """A file of the key store; ``None`` where it was destroyed meanwhile."""
    try:
        return store.get(identifier)
    except Failed as error:
        if error.code_given != "vault.key_destroyed":
            raise
        return None
