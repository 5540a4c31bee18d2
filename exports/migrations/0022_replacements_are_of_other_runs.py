"""A release of the run that was taken back, or one that was itself withdrawn, replaces nothing."""

from __future__ import annotations

from typing import Any

from django.db import migrations
from django.db.models import F, Q


def forget_replacements(apps: Any, schema_editor: Any) -> None:
    recalls = apps.get_model("exports", "Recall").objects
    wrong = recalls.filter(Q(successor__run=F("release__run")) | Q(successor__status="withdrawn"))
    recalls.filter(pk__in=list(wrong.values_list("pk", flat=True))).update(successor=None)


class Migration(migrations.Migration):
    dependencies = [("exports", "0021_closed_access")]
    operations = [migrations.RunPython(forget_replacements, migrations.RunPython.noop)]
