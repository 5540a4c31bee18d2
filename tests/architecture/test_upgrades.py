"""Migrations from now on let the code of the release before go on: it inserts rows without new columns, and finds the old ones (ADR 75)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db import migrations, models
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.migration import Migration

OURS = (
    "agreements", "anonymizer", "api", "audit", "catalogue", "directory", "explorer", "exports", "federation", "organizations",
    "portal", "relief", "requests", "vault", "web",
)  # fmt: skip
BEFORE_THE_RULE = {  # the last migration of each app in work that was under way when the rule came
    "agreements": 30,
    "anonymizer": 21,
    "api": 1,
    "audit": 7,
    "catalogue": 10,
    "directory": 12,
    "explorer": 8,
    "exports": 31,
    "federation": 32,
    "organizations": 16,
    "requests": 4,
    "vault": 2,
}
IN_0_1_0 = {  # the last migration of each app in the first version
    "agreements": 18,
    "anonymizer": 9,
    "api": 1,
    "audit": 4,
    "catalogue": 6,
    "directory": 2,
    "explorer": 6,
    "exports": 17,
    "organizations": 8,
    "requests": 2,
    "vault": 1,
}
TAKE_AWAY = (migrations.RemoveField, migrations.DeleteModel, migrations.RenameField, migrations.RenameModel)


def refusals(migration: Migration) -> Iterator[str]:
    """What the code of before could not work with."""
    created = {
        operation.name_lower for operation in migration.operations if isinstance(operation, migrations.CreateModel)
    }
    for operation in migration.operations:
        if isinstance(operation, migrations.AddField) and operation.model_name_lower not in created:
            if _is_needed(operation.field):
                yield f"{operation.model_name}.{operation.name} has no db_default: the code of before inserts rows without it"
        elif isinstance(operation, TAKE_AWAY) and not getattr(migration, "after_release", ""):
            yield f"{operation.describe()}: say in after_release of the migration since which release nothing uses it"


def _is_needed(field: Any) -> bool:
    return not (field.null or field.many_to_many or field.has_db_default())


def _after(numbers: dict[str, int]) -> list[Migration]:
    loaded = MigrationLoader(None).disk_migrations
    return [
        migration
        for (app, name), migration in sorted(loaded.items())
        if app in OURS and name[:4].isdigit() and int(name[:4]) > numbers.get(app, 0)
    ]


def test_newer_migrations_let_the_code_of_before_go_on() -> None:
    newer = _after(BEFORE_THE_RULE)
    assert {f"{each.app_label}.{each.name}": list(refusals(each)) for each in newer if list(refusals(each))} == {}


def test_code_of_the_first_version_inserts_rows_without_the_columns_of_today() -> None:
    needed = {
        f"{each.app_label}.{operation.model_name}.{operation.name}"
        for each in _after(IN_0_1_0)
        for operation in each.operations
        if isinstance(operation, migrations.AddField) and _still_needed(each.app_label, operation)
    }

    assert needed == set()


def _still_needed(app: str, operation: migrations.AddField) -> bool:
    """Whether a table of the first version has the column today, and the database puts nothing into it by itself."""
    try:
        model = apps.get_model(app, operation.model_name)
        field = model._meta.get_field(operation.name)
    except (LookupError, FieldDoesNotExist):
        return False
    loaded = MigrationLoader(None).disk_migrations
    first = next(
        int(name[:4])
        for (of, name), migration in sorted(loaded.items())
        if of == app
        for each in migration.operations
        if isinstance(each, migrations.CreateModel) and each.name_lower == operation.model_name_lower
    )
    return first <= IN_0_1_0.get(app, 0) and _is_needed(field)


@pytest.mark.parametrize(
    ("operation", "is_refused"),
    [
        (migrations.AddField("run", "kind", models.CharField(max_length=10, default="")), True),
        (migrations.AddField("run", "kind", models.CharField(max_length=10, default="", db_default="")), False),
        (migrations.AddField("run", "kind", models.CharField(max_length=10, null=True)), False),
        (migrations.RemoveField("run", "kind"), True),
        (migrations.RenameField("run", "kind", "sort"), True),
        (migrations.DeleteModel("run"), True),
        (migrations.AddIndex("run", models.Index(fields=["kind"], name="run_by_kind")), False),
    ],
)
def test_rule_knows_what_the_code_of_before_could_not_work_with(operation: Any, is_refused: bool) -> None:
    migration = Migration("0001_tried", "anonymizer")
    migration.operations = [operation]

    assert bool(list(refusals(migration))) == is_refused
