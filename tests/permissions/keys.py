"""Keys of programs: of the organization whose objects are asked for, of others, for something else, and such as are no longer good."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any, Final

from django.utils import timezone

from tests.permissions.rules import STRANGER
from tests.permissions.world import PASSWORD, World

SCOPES: Final = ("read", "upload", "release", "requests", "events")
ENDED: Final = ("revoked", "expired", "of an account that was closed")


class Keys:
    """Made when they are asked for, by the services, in the transaction at hand."""

    def __init__(self, world: World) -> None:
        self.world, self._made = world, dict[tuple[Any, ...], str]()

    def good(self, organization: str, scopes: Iterable[str] = SCOPES, *, kind: str = "api", dataset: Any = None) -> str:
        """A key of a data steward of the organization, or of the recipient who accepted the terms where it only reads."""
        wanted = (organization, tuple(sorted(scopes)), kind, getattr(dataset, "pk", None))
        if wanted not in self._made:
            self._made[wanted] = self._key(
                self._maker(organization), organization, wanted[1], kind=kind, dataset=dataset
            )[1]
        return self._made[wanted]

    def without(self, organization: str, needed: Iterable[str]) -> str:
        """A key for everything but this."""
        return self.good(organization, set(SCOPES) - set(needed))

    def ended(self, how: str, organization: str, *, kind: str = "api") -> str:
        """A key that was good once. The database itself keeps a key without activation from having a secret."""
        from entente.organizations.models import User
        from exports.models import AccessKey
        from exports.services import revoke_key

        scopes = SCOPES if kind == "api" else ("read",)
        if how == "of an account that was closed":
            maker = self._colleague(organization)
            key, secret = self._key(maker, organization, scopes, kind=kind)
            User.objects.filter(pk=maker.pk).update(is_active=False)
            return secret
        maker, now = self._maker(organization), timezone.now()
        key, secret = self._key(maker, organization, scopes, kind=kind)
        if how == "revoked":
            revoke_key(key.pk, by=maker, now=now)
        elif how == "expired":
            AccessKey.objects.filter(pk=key.pk).update(
                made_at=now - timedelta(days=9), expires_at=now - timedelta(minutes=1)
            )
        return secret

    def of_someone_who_left(self, organization: str) -> str:
        """A key whose maker belongs to the organization no longer, and works for another now."""
        from entente.organizations.services import join, remove_member

        maker = self._colleague(organization)
        _key, secret = self._key(maker, organization, SCOPES)
        owner, manager = self.world.organizations[organization], self._maker(organization)
        remove_member(owner.pk, maker, by=manager, now=timezone.now())
        join(maker, self.world.organizations["elsewhere"], "data_steward")
        return secret

    def of_someone_in_both(self, organization: str, other: str) -> str:
        """A key of one organization whose maker works for the other as well: it acts for its own organization alone."""
        from entente.organizations.services import join

        maker = self._colleague(organization)
        join(maker, self.world.organizations[other], "data_steward")
        return str(self._key(maker, organization, SCOPES)[1])

    def _maker(self, organization: str) -> Any:
        return self.world.people[STRANGER if organization == "elsewhere" else f"{organization} data_steward"]

    def _colleague(self, organization: str) -> Any:
        from entente.organizations.services import join, make_account

        number = len(self._made) + 1
        self._made["colleague", number] = ""
        maker = make_account(email=f"colleague-{number}@example.org", name=f"Colleague {number}", password=PASSWORD)
        join(maker, self.world.organizations[organization], "data_steward")
        return maker

    def _key(self, by: Any, organization: str, scopes: Iterable[str], *, kind: str = "api", dataset: Any = None) -> Any:
        from exports.models import AccessKey
        from exports.services import KeyWanted, activate_key, make_key

        now = timezone.now()
        wanted = KeyWanted(kind, "Key of the matrix", now + timedelta(days=9), dataset, tuple(scopes))
        made, token = make_key(self.world.organizations[organization], wanted, by=by, now=now)
        secret = activate_key(token, now=now)[1]
        AccessKey.objects.filter(pk=made.pk).update(last_used_at=now)
        return made, secret
