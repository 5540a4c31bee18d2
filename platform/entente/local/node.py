"""A node on the services of one machine: its own database, roles, buckets, key store and keys, and what its processes are told."""

from __future__ import annotations

import os
import shlex
from base64 import b64decode
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from entente.local.credentials import Credentials, KeyFiles
from entente.local.objectstore import REGION, S3Account, Tenant
from entente.local.postgres import DATABASE, OWNER, Postgres, Roles, binaries
from entente.vault.sealing import signing_public

SETTINGS = "entente.config.settings"


class LocalNode:
    """One installation. The plain one, without a ``key``, is what ``bin/demo`` shows; others stand beside it in ``data/nodes``.

    Args:
        data: the folder of the services.
        key: a short word by which its roles, database and buckets are told apart.
        name: as its pages call it.
        buckets: the first is the node's own.
    """

    def __init__(self, data: Path, key: str = "", *, name: str, buckets: Sequence[str] = ()) -> None:
        self.key, self.name = key, name
        self.folder = data / "nodes" / key if key else data
        self.folder.mkdir(parents=True, exist_ok=True)
        self.credentials = Credentials.load(self.folder / "secrets.json")
        self.roles = Roles.of(key)
        self.database = f"{DATABASE}_{key}" if key else DATABASE
        self.buckets = tuple(buckets) or (f"entente-{key}" if key else "entente",)
        self.endings = f"entente-{key}-endings" if key else "entente-endings"
        self.keystore = self.folder / "keystore"
        self._data = data
        self._keys: KeyFiles | None = None

    def keep_keys_in_files(self) -> None:
        """From now on its keys lie in ``keys``, where ``entente keys rotate`` puts new ones."""
        self._keys = KeyFiles(self.folder / "keys", self.credentials)

    def passwords(self) -> dict[str, str]:
        """Those of its roles."""
        return {role: self.credentials.password_of(role) for role in self.roles.processes}

    def tenant(self) -> Tenant:
        """Who it is to the object store."""
        own = self.credentials
        account = S3Account(own.s3_access_key, own.s3_secret_key)
        web = S3Account(*own.of_the_web_process())
        return Tenant(f"entente-{self.key}" if self.key else "entente", account, web, self.buckets, self.endings)

    def reach(self, postgres: Postgres, endpoint: Callable[[], str]) -> None:
        """Where the services are that its processes use."""
        self._postgres, self._endpoint = postgres, endpoint

    def create(self) -> bool:
        """Its database and key store, ready but for the rights of its roles, which ``migrate`` gives; whether they are new."""
        self.keystore.mkdir(exist_ok=True, mode=0o700)
        return self._postgres.copy_database(self.database, self.roles)

    def url(self, role: str) -> str:
        """The address of its database."""
        return self._postgres.url(role, self.database)

    def environment(self, *, base_url: str | None = None) -> dict[str, str]:
        """For the web process: it can seal and sign sessions; it cannot open what was sealed."""
        own = self.credentials
        access_key, secret_key = own.of_the_web_process()
        return _without_own_variables(os.environ) | {
            "DJANGO_SETTINGS_MODULE": SETTINGS,
            "ENTENTE_SECRET_KEY": own.secret_key,
            "ENTENTE_DATABASE_URL": self.url(self.roles.web),
            "ENTENTE_APP_ROLE": self.roles.everyone,
            "ENTENTE_WEB_ROLE": self.roles.web,
            "ENTENTE_WORKER_ROLE": self.roles.worker,
            "ENTENTE_SEALER_ROLE": self.roles.sealer,
            "ENTENTE_REPORTING_ROLE": self.roles.reporting,
            "ENTENTE_S3_ENDPOINT": self._endpoint(),
            "ENTENTE_S3_REGION": REGION,
            "ENTENTE_S3_BUCKET": self.buckets[0],
            "ENTENTE_ENDINGS_BUCKET": self.endings,
            "ENTENTE_POSTGRES_PROGRAMS": str(binaries()),
            "ENTENTE_S3_ACCESS_KEY": access_key,
            "ENTENTE_S3_SECRET_KEY": secret_key,
            "ENTENTE_KEYSTORE": str(self.keystore),
            **self._key("store"),
            "ENTENTE_NODE_PUBLIC_KEY": ",".join(public.hex() for public in self._public_keys()),
            "ENTENTE_NODE_ID": own.node_id,
            "ENTENTE_NODE_NAME": self.name,
            "ENTENTE_STATIC_ROOT": str(self._data / "static"),
            **(_of_a_network(base_url) if self.key and base_url else {}),
            **({"ENTENTE_BASE_URL": base_url} if base_url else {}),
        }

    def owner_environment(self) -> dict[str, str]:
        """For ``migrate``: the web process's, with the role that owns the tables."""
        return self.environment() | {"ENTENTE_DATABASE_URL": self.url(OWNER)}

    def worker_environment(self, *, base_url: str | None = None) -> dict[str, str]:
        """For workers: their own role, and the keys that open and that sign for the node."""
        return self.environment(base_url=base_url) | {
            "ENTENTE_DATABASE_URL": self.url(self.roles.worker),
            "ENTENTE_S3_ACCESS_KEY": self.credentials.s3_access_key,
            "ENTENTE_S3_SECRET_KEY": self.credentials.s3_secret_key,
            **self._key("master"),
            **self._key("node"),
        }

    def sealer_environment(self) -> dict[str, str]:
        """For the sequencer: a role that writes leaves and heads alone, and the key that signs them; none that opens."""
        return self.environment() | {
            "ENTENTE_DATABASE_URL": self.url(self.roles.sealer),
            "ENTENTE_S3_ACCESS_KEY": self.credentials.s3_access_key,
            "ENTENTE_S3_SECRET_KEY": self.credentials.s3_secret_key,
            **self._key("node"),
        }

    def write_worker_environment(self, *, base_url: str) -> None:
        """``worker.env``: what a shell reads (``. .entente/worker.env``) before commands of an operator."""
        environment = self.worker_environment(base_url=base_url)
        own = {name: value for name, value in environment.items() if name.startswith(("ENTENTE_", "DJANGO_"))}
        path = self.folder / "worker.env"
        path.touch(mode=0o600)
        path.write_text("".join(f"export {name}={shlex.quote(value)}\n" for name, value in sorted(own.items())))

    def _key(self, kind: str) -> dict[str, str]:
        name = f"ENTENTE_{kind.upper()}_KEY"
        if self._keys is not None:
            return {f"{name}_FILE": str(self._keys.path(kind))}
        return {name: self.credentials.key(kind)}

    def _public_keys(self) -> list[bytes]:
        """Of the node's keys, the one in use first."""
        keys = self._keys.keys("node") if self._keys is not None else [self.credentials.node_key]
        return [signing_public(b64decode(key)) for key in keys]

    @property
    def public_key(self) -> bytes:
        """By which anyone verifies what the node signs."""
        return self._public_keys()[0]


def _of_a_network(base_url: str) -> dict[str, str]:
    """Nodes of one machine are told apart by their host names, and reach each other on loopback."""
    host = urlsplit(base_url).hostname or ""
    return {"ENTENTE_HOSTS": f"{host},127.0.0.1,localhost", "ENTENTE_WEBHOOKS_TO_THIS_MACHINE": "true"}


def _without_own_variables(environment: Mapping[str, str]) -> dict[str, str]:
    """A stray ENTENTE_ or PG variable of the caller must not reach a child."""
    return {name: value for name, value in environment.items() if not name.startswith(("ENTENTE_", "PG"))}
