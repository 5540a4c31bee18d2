"""The audit trail; and, around each migration, what each process may do in the database and how long it may say nothing."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.core.checks import CheckMessage, Error, register
from django.db.models.signals import post_migrate, pre_migrate


class AuditConfig(AppConfig):
    name = "entente.audit"
    label = "audit"

    def ready(self) -> None:
        from entente.audit.roles.application import apply_grants, withhold_defaults
        from entente.audit.roles.sessions import limit_silence

        pre_migrate.connect(withhold_defaults, sender=self, dispatch_uid="audit.withhold_defaults")
        post_migrate.connect(apply_grants, sender=self, dispatch_uid="audit.apply_grants")
        post_migrate.connect(limit_silence, sender=self, dispatch_uid="audit.limit_silence")
        register(every_table_is_declared)


def every_table_is_declared(**_: Any) -> list[CheckMessage]:
    """Each table says in ``grants.py`` of its app what each process may do on it."""
    from entente.core.grants import collected

    try:
        collected()
    except (ValueError, LookupError) as error:
        return [Error(str(error), id="audit.E001")]
    return []
