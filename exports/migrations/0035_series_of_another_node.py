import django.db.models.deletion
import entente.core.ids
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("exports", "0034_incidents"),
        ("organizations", "0016_places_of_receipts"),
    ]

    operations = [
        migrations.CreateModel(
            name="EarlierSeries",
            fields=[
                ("id", models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ("node", models.UUIDField()),
                ("series", models.UUIDField(blank=True, null=True)),
                ("kind", models.CharField(blank=True, max_length=20)),
                ("title_en", models.CharField(blank=True, max_length=200)),
                ("title_fr", models.CharField(blank=True, max_length=200)),
                ("period_start", models.DateField(blank=True, null=True)),
                ("period_end", models.DateField(blank=True, null=True)),
                ("recipients", models.JSONField(default=list)),
                ("for_everyone", models.BooleanField(default=False)),
                ("noted_at", models.DateTimeField()),
                ("replaced_at", models.DateTimeField(blank=True, null=True)),
                ("owner", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="earlier_series", to="organizations.organization")),
            ],
            options={
                "verbose_name_plural": "earlier series",
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "node", "series"), name="earlier_series_is_noted_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("series", None),
                            models.Q(("period_end__gte", models.F("period_start")), ("period_start__isnull", False)),
                            _connector="OR",
                        ),
                        name="earlier_series_has_a_period",
                    ),
                ],
            },
        ),
        migrations.AddField(
            model_name="comparisondecision",
            name="earlier",
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="exports.earlierseries"),
        ),
        migrations.RemoveConstraint(model_name="comparisondecision", name="comparison_decision_is_about_one"),
        migrations.AddConstraint(
            model_name="comparisondecision",
            constraint=models.UniqueConstraint(fields=("run", "earlier"), name="comparison_with_earlier_is_decided_once"),
        ),
        migrations.AddConstraint(
            model_name="comparisondecision",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("cube", None), ("earlier", None), ("older__isnull", False)),
                    models.Q(("cube__isnull", False), ("earlier", None), ("older", None)),
                    models.Q(("cube", None), ("earlier__isnull", False), ("older", None)),
                    _connector="OR",
                ),
                name="comparison_decision_is_about_one",
            ),
        ),
    ]
