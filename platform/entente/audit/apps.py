"""The audit trail; before any table exists, its app sees to it that the application role gets only what it needs."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.db import connections
from django.db.models.signals import pre_migrate


class AuditConfig(AppConfig):
    name = "entente.audit"
    label = "audit"

    def ready(self) -> None:
        pre_migrate.connect(grant_defaults, sender=self, dispatch_uid="audit.grant_defaults")


def grant_defaults(using: str = "default", **_: Any) -> None:
    """Tables made from now on may be read and written by the application role, but not altered or truncated.

    Never ``GRANT ... ON ALL TABLES``: a later migration would open the audit trail again.
    """
    with connections[using].cursor() as cursor:
        role = connections[using].ops.quote_name(settings.APP_ROLE)
        cursor.execute(f"GRANT USAGE ON SCHEMA public TO {role}")
        cursor.execute(
            f"ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {role}"
        )
        cursor.execute(f"ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO {role}")
