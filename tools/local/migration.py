"""Migrates the database of the tests: the same migrations, with less rendering of models in between.

Django renders every related model anew for each model that a migration creates. Here the new one alone is rendered, and the state is marked as
Django marks what it delayed, so that a migration that runs Python gets all models rendered anew (``ProjectState.clear_delayed_apps_cache``).
``tests/upgrade/test_migration.py`` compares the tables with those of ``manage.py migrate``.
"""

from __future__ import annotations

import os
import sys
from typing import Any

from django.db.migrations.state import ProjectState

_reload_model = ProjectState.reload_model


def _reload(state: Any, app_label: str, model_name: str, delay: bool = False) -> None:
    if "apps" not in state.__dict__:
        return
    if model_name in state.apps.all_models[app_label]:
        _reload_model(state, app_label, model_name, True)
        return
    state.is_delayed = True
    state._reload({(app_label, model_name)})  # noqa: SLF001 - Django has no public way


def main() -> None:
    """As ``manage.py migrate``."""
    from django.core.management import execute_from_command_line

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "entente.config.settings")
    ProjectState.reload_model = _reload  # type: ignore[method-assign, assignment]
    execute_from_command_line(["manage.py", "migrate", *sys.argv[1:]])


if __name__ == "__main__":
    main()
