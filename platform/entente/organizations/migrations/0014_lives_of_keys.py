"""Keys of organizations can be revoked and destroyed, and bear the node's signature; the node's keys of before, from the heads that they signed."""

from __future__ import annotations

from typing import Any

from django.db import migrations, models
from django.db.models import Max, Min

from entente.vault.sealing import signing_key_identifier


def record_node_keys(apps: Any, schema_editor: Any) -> None:
    """Each key that signed heads of the log: since the first of them, until the last where another one followed."""
    heads, records = apps.get_model("audit", "LogHead"), apps.get_model("vault", "KeyRecord")
    signed = heads.objects.values("public_key").annotate(first=Min("at"), last=Max("at")).order_by("-last")
    for position, row in enumerate(signed):
        public = bytes(row["public_key"])
        records.objects.get_or_create(
            kind="node",
            kid=signing_key_identifier(public),
            defaults={
                "public_key": public,
                "since": row["first"],
                "until": None if position == 0 else row["last"],
            },
        )


class Migration(migrations.Migration):
    dependencies = [
        ("organizations", "0013_invited_by_a_region"),
        ("vault", "0002_lives_of_keys"),
        ("audit", "0006_failed_jobs"),
    ]
    operations = [
        migrations.AddField("organizationkey", "revoked_at", models.DateTimeField(blank=True, null=True)),
        migrations.AddField("organizationkey", "destroyed_at", models.DateTimeField(blank=True, null=True)),
        migrations.AddField(
            "organizationkey", "node_kid", models.CharField(blank=True, db_default="", default="", max_length=64)
        ),
        migrations.AddField("organizationkey", "node_signature", models.BinaryField(db_default=b"", default=b"")),
        migrations.RunPython(record_node_keys, migrations.RunPython.noop),
    ]
