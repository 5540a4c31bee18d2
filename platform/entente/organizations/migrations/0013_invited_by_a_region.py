"""Which region let an organization in; those of before were let in by the operator."""

from __future__ import annotations

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("organizations", "0012_sponsors_write_agreements")]
    operations = [
        migrations.AddField(
            "organization",
            "invited_by",
            models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="invited",
                to="organizations.organization",
            ),
        ),
    ]
