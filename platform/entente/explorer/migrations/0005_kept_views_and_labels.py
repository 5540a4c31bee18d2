"""Views kept under a name, and the labels under which an indicator stands in files."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import entente.core.ids


class Migration(migrations.Migration):
    dependencies = [
        ("explorer", "0004_cubes_to_filter_freely"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField("indicator", "labels", models.JSONField(blank=True, default=list)),
        migrations.CreateModel(
            name="KeptView",
            fields=[
                ("id", models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ("page", models.CharField(choices=[("explore", "Explore"), ("compare", "Compare places"), ("supply", "Services against need"), ("language_gap", "Language gap"), ("surge", "Disaster surge"), ("unmet", "Unmet needs")], max_length=20)),
                ("query", models.CharField(blank=True, max_length=2000)),
                ("name_en", models.CharField(max_length=150, verbose_name="name in English")),
                ("name_fr", models.CharField(max_length=150, verbose_name="name in French")),
                ("kept_at", models.DateTimeField()),
                ("kept_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                ("owner", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="kept_views", to="organizations.organization")),
            ],
            options={
                "ordering": ("name_en", "id"),
                "constraints": [models.UniqueConstraint(fields=("owner", "page", "query"), name="view_is_kept_once")],
            },
        ),
    ]  # fmt: skip
