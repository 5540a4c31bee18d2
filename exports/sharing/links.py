"""Links to the files of versions of one table: of the store where it was released here, of this platform where a copy rests here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from entente.audit.services import require
from exports import policies
from exports.deliveries import elsewhere
from exports.deliveries.elsewhere import Link
from exports.formats import Format
from exports.models import AccessKey
from exports.services import issue_downloads
from exports.sharing.answers import BeingFetched
from exports.sharing.remote import RemoteVersion
from exports.sharing.tables import SharedVersion, Version


def links_of(key: AccessKey, versions: Sequence[SharedVersion], *, now: datetime) -> list[Link]:
    """A link to the file of each, with a receipt; for all or for none.

    Raises:
        BeingFetched: the worker has not judged all requests for files of a copy yet.
        NotPermitted: one of them may not be had, or the agreement gives no links.
    """
    local = [version for version in versions if isinstance(version, Version)]
    if local:
        wanted = [(version.entitlement.pk, Format.PARQUET.file_name) for version in local]
        issued = issue_downloads(wanted, by=key.made_by, now=now, key=key)
        return [Link(url, download.expires_at) for download, url in issued]
    for version in versions:
        require(policies.can_link(version.agreement), subject=version.agreement, organization_id=key.organization_id)
    tables = [version.table for version in versions if isinstance(version, RemoteVersion)]
    links = elsewhere.links_to(key, tables, Format.PARQUET.file_name, now=now)
    if links is None:
        raise BeingFetched
    return links
