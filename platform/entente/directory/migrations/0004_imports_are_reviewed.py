"""What an organization that is no region publishes waits for a steward of the region. What is published already stays."""

from __future__ import annotations

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0003_withhold_stored_licensed_terms"),
        ("organizations", "0011_sessions_of_persons"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]
    operations = [
        migrations.AddField("directoryimport", "difference", models.JSONField(blank=True, default=dict)),
        migrations.AddField(
            "directoryimport",
            "reviewed_for",
            models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="organizations.organization",
            ),
        ),
        migrations.AddField(
            "directoryimport",
            "decided_by",
            models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField("directoryimport", "decided_at", models.DateTimeField(blank=True, null=True)),
        migrations.AddField("directoryimport", "decision_reason", models.CharField(blank=True, max_length=500)),
        migrations.AlterField(
            "directoryimport",
            "status",
            models.CharField(
                choices=[
                    ("received", "Being read"),
                    ("mapping", "Waiting for its columns"),
                    ("loading", "Coming in"),
                    ("review", "Waiting for the region"),
                    ("declined", "Declined by the region"),
                    ("done", "Done"),
                    ("failed", "Refused"),
                ],
                default="received",
                max_length=12,
            ),
        ),
        migrations.AddConstraint(
            "directoryimport",
            models.CheckConstraint(
                condition=models.Q(
                    models.Q(("decided_at", None), ("decided_by", None), ("reviewed_for", None)),
                    models.Q(
                        ("decided_at__isnull", False), ("decided_by__isnull", False), ("reviewed_for__isnull", False)
                    ),
                    _connector="OR",
                ),
                name="decision_about_an_import_is_whole",
            ),
        ),
    ]
