"""What an account leaves in the database beside the person: her sessions, and mail on its way to her."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.contrib.sessions.base_session import AbstractBaseSession, BaseSessionManager
from django.db import models
from django.utils import timezone

from entente.core.ids import uuid7


class PersonSessionManager(BaseSessionManager["PersonSession"]):
    """Those of everyone."""


class PersonSession(AbstractBaseSession):
    """A session, whose it is, and when she was last active in it."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, null=True, related_name="sessions")
    seen_at = models.DateTimeField(default=timezone.now)

    objects: ClassVar[PersonSessionManager] = PersonSessionManager()

    class Meta(AbstractBaseSession.Meta):
        abstract = False

    @classmethod
    def get_session_store_class(cls) -> type:
        from entente.organizations.authentication.sessions import SessionStore

        return SessionStore


class OutgoingMail(models.Model):
    """A message that a request handed over to the worker of mail; the row goes once it is sent, at the latest after a day."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    wrapped = models.BinaryField()  # address, subject and body under ENTENTE_STORE_KEY
    created_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return str(self.pk)
