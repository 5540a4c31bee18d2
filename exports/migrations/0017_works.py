"""Works that recipients tell of."""

import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import entente.core.ids


class Migration(migrations.Migration):
    dependencies = [
        ("exports", "0016_comparison_decisions"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Work",
            fields=[
                ("id", models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ("title", models.CharField(max_length=300, verbose_name="title of the work")),
                ("address", models.URLField(blank=True, max_length=500, validators=[django.core.validators.URLValidator(["http", "https"])], verbose_name="address on the web")),
                ("published_on", models.DateField(verbose_name="day of publication")),
                ("told_at", models.DateTimeField()),
                ("entitlement", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="works", to="exports.entitlement")),
                ("told_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
            ],
            options={
                "ordering": ("-published_on", "-id"),
                "constraints": [models.UniqueConstraint(fields=("entitlement", "title"), name="work_is_told_once")],
            },
        ),
    ]  # fmt: skip
