"""A record for each key of the node: since when, until when, revoked, destroyed. Those of before are recorded as workers meet them."""

from __future__ import annotations

from django.db import migrations, models

import entente.core.ids


class Migration(migrations.Migration):
    dependencies = [("vault", "0001_sealed_objects")]
    operations = [
        migrations.CreateModel(
            name="KeyRecord",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[("master", "master"), ("store", "store"), ("node", "node")], max_length=10
                    ),
                ),
                ("kid", models.CharField(max_length=64)),
                ("public_key", models.BinaryField(default=b"")),
                ("statement", models.JSONField(default=dict)),
                ("since", models.DateTimeField()),
                ("until", models.DateTimeField(blank=True, null=True)),
                ("revoked_at", models.DateTimeField(blank=True, null=True)),
                ("destroyed_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("kind", "kid"), name="key_of_a_kind_has_one_record"),
                    models.CheckConstraint(
                        condition=models.Q(("destroyed_at", None), ("until__isnull", False), _connector="OR"),
                        name="key_in_use_is_not_destroyed",
                    ),
                ],
            },
        ),
    ]
