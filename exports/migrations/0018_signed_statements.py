"""Signed statements about releases: none is there until the worker has made it, within a minute."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("exports", "0017_works")]

    operations = [
        migrations.CreateModel(
            name="ReleaseStatement",
            fields=[
                ("release", models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name="statement", serialize=False, to="exports.release")),
                ("status", models.CharField(max_length=12)),
                ("successor_id", models.UUIDField(blank=True, null=True)),
                ("stated_at", models.DateTimeField()),
                ("document", models.JSONField()),
            ],
        ),
    ]  # fmt: skip
