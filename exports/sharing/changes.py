"""What changed between the versions of a table: each one replaces the one before it, whole.

No file holds the difference of two releases: its rows would be a further copy of both, and would outlive the one that is withdrawn. The rows that
go are the file of the version before, those that come are the file of the version, each with a link of its own that is judged as ever.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from entente.audit.services import require
from exports import policies
from exports.deliveries.elsewhere import Link
from exports.models import AccessKey
from exports.sharing.answers import Malformed, file_line, instant, milliseconds, whole
from exports.sharing.links import links_of
from exports.sharing.tables import SharedVersion, version_at, version_since

MOST: Final = 50  # versions of one answer: each needs a receipt


def asked_versions(versions: Sequence[SharedVersion], params: Mapping[str, str]) -> tuple[int, int]:
    """The first and the last version whose changes are asked for, both included; through the latest where no end is named.

    Raises:
        Malformed: no start is named, both ways are used for one end, or the range lies outside the versions.
    """
    first = _end(versions, params, "starting")
    last = _end(versions, params, "ending")
    if first is None:
        raise Malformed("Ask for startingVersion or startingTimestamp.")
    last = versions[-1].number if last is None else last
    if not first <= last <= versions[-1].number:
        raise Malformed("The range must begin before it ends, and end at the latest version or before.")
    if last - first >= MOST:
        raise Malformed(f"Ask for at most {MOST} versions at once.")
    return first, last


def bases_of(
    versions: Sequence[SharedVersion], first: int, last: int
) -> list[tuple[SharedVersion | None, SharedVersion]] | None:
    """Each version with the one that it replaces; ``None`` where one of either cannot be read, so that nobody can say what changed."""
    known = {version.number: version for version in versions}
    pairs = [(known.get(number - 1), known.get(number)) for number in range(first, last + 1)]
    if any(new is None or (old is None and new.number > 0) for old, new in pairs):
        return None
    return [(old, new) for old, new in pairs if new is not None]


def have_same_columns(pairs: Sequence[tuple[SharedVersion | None, SharedVersion]]) -> bool:
    """Whether all these versions have the columns of the last, so that a reader can lay their rows together."""
    columns = [[(field["name"], field["type"]) for field in version.columns] for version in _all(pairs)]
    return all(names == columns[-1] for names in columns)


def changed(
    pairs: Sequence[tuple[SharedVersion | None, SharedVersion]], *, key: AccessKey, now: datetime
) -> list[dict[str, Any]]:
    """For each version the file whose rows go and the one whose rows come, each with a link and a receipt.

    Raises:
        NotPermitted: an agreement lets nobody follow what changed, or a file may not be fetched.
        BeingFetched: files of a copy are not ready yet.
    """
    versions = {version.number: version for version in _all(pairs)}
    for version in versions.values():
        verdict = policies.can_read_changes(version.agreement)
        require(verdict, subject=version.agreement, organization_id=key.organization_id)
    links = dict(zip(versions, links_of(key, list(versions.values()), now=now), strict=True))
    lines = []
    for old, new in pairs:
        lines += [{"remove": _file(old, links, of=new)}] if old is not None else []
        lines.append({"add": _file(new, links, of=new)})
    return lines


def _file(version: SharedVersion, links: Mapping[int, Link], *, of: SharedVersion) -> dict[str, Any]:
    link = links[version.number]
    line = file_line(version, link.url, expires_at=link.expires_at)["file"]
    return {**line, "version": of.number, "timestamp": milliseconds(of.published_at)}


def _all(pairs: Sequence[tuple[SharedVersion | None, SharedVersion]]) -> list[SharedVersion]:
    return [version for pair in pairs for version in pair if version is not None]


def _end(versions: Sequence[SharedVersion], params: Mapping[str, str], which: str) -> int | None:
    """The version at one end of the range; ``None`` where nothing says it."""
    number, at = params.get(f"{which}Version"), params.get(f"{which}Timestamp")
    if number is not None and at is not None:
        raise Malformed(f"Ask for {which}Version or for {which}Timestamp, not for both.")
    if number is not None:
        return whole(number, f"{which}Version")
    if at is None:
        return None
    moment = instant(at, f"{which}Timestamp")
    version = version_since(versions, since=moment) if which == "starting" else version_at(versions, at=moment)
    if version is None:
        raise Malformed(f"No version lies there: {which}Timestamp.")
    return version.number
