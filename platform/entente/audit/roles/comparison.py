"""What the roles of the processes may really do, beside what is declared: more is a breach, less is a migration that is missing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from django.db import connection

from entente.core.grants import collected, roles

EVERYBODY: Final = "PUBLIC"
_RIGHTS: Final = """
SELECT coalesce(r.rolname, 'PUBLIC'), t.name, upper(t.privilege), t.column FROM (
    SELECT c.relname AS name, a.grantee, a.privilege_type AS privilege, ''::text AS column
    FROM pg_class c, aclexplode(c.relacl) a WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
    UNION ALL
    SELECT c.relname, a.grantee, a.privilege_type, f.attname::text
    FROM pg_class c JOIN pg_attribute f ON f.attrelid = c.oid AND NOT f.attisdropped, aclexplode(f.attacl) a
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
) t LEFT JOIN pg_roles r ON r.oid = t.grantee WHERE t.grantee = 0 OR r.rolname = ANY(%s)
"""
_ABOVE: Final = """
SELECT role.rolname, CASE WHEN role.rolsuper THEN 'SUPERUSER' WHEN role.rolcreaterole THEN 'CREATEROLE' ELSE 'BYPASSRLS' END
FROM pg_roles role WHERE role.rolname = ANY(%(names)s) AND (role.rolsuper OR role.rolcreaterole OR role.rolbypassrls)
UNION ALL
SELECT role.rolname, other.rolname FROM pg_roles role JOIN pg_roles other ON other.oid <> role.oid AND NOT role.rolsuper
    AND pg_has_role(role.oid, other.oid, 'MEMBER')
WHERE role.rolname = ANY(%(names)s)
    AND (other.rolname = ANY(%(names)s) OR other.oid IN (SELECT relowner FROM pg_class WHERE relnamespace = 'public'::regnamespace))
"""


@dataclass(frozen=True, order=True, slots=True)
class Difference:
    """A right of a role on a table, or on one of its columns, that is there and not declared, or the reverse."""

    role: str
    table: str
    right: str

    def __str__(self) -> str:
        return f"{self.role}: {self.right} {self.table}".strip()


def excess() -> list[Difference]:
    """What a role may do beyond its declaration: rights on tables, attributes of the role, and roles that it may become."""
    declared, there = _declared(), _there()
    granted = [Difference(role, table, _words(verb, column)) for role, table, verb, column in there - declared]
    with connection.cursor() as cursor:
        cursor.execute(_ABOVE, {"names": sorted(set(roles().values()))})
        granted += [Difference(role, "", attribute) for role, attribute in cursor.fetchall()]
    return sorted(granted)


def missing() -> list[Difference]:
    """What is declared and was not granted."""
    return sorted(Difference(role, table, _words(verb, column)) for role, table, verb, column in _declared() - _there())


def _declared() -> set[tuple[str, str, str, str]]:
    return {
        (role, name, right.verb, column)
        for process, role in roles().items()
        for name, table in collected().items()
        for right in table.rights(process)
        for column in right.columns or ("",)
    }


def _there() -> set[tuple[str, str, str, str]]:
    with connection.cursor() as cursor:
        cursor.execute(_RIGHTS, [sorted(set(roles().values()))])
        rows: Iterable[tuple[str, str, str, str]] = cursor.fetchall()
        return set(rows)


def _words(verb: str, column: str) -> str:
    return f"{verb} ({column})" if column else verb
