import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("explorer", "0007_indigenous_indicators_are_private"),
        ("exports", "0019_withheld_deliveries"),
    ]

    operations = [
        migrations.AddField("release", "handed_out_at", models.DateTimeField(blank=True, null=True)),
        migrations.AddField("disclosurecheck", "unrecognized", models.JSONField(default=list)),
        migrations.AlterField(
            "comparisondecision",
            "older",
            models.ForeignKey(
                blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="exports.release"
            ),
        ),
        migrations.AddField(
            "comparisondecision",
            "cube",
            models.ForeignKey(
                blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="explorer.cube"
            ),
        ),
        migrations.AddConstraint(
            "comparisondecision",
            models.UniqueConstraint(fields=("run", "cube"), name="comparison_with_counts_is_decided_once"),
        ),
        migrations.AddConstraint(
            "comparisondecision",
            models.CheckConstraint(
                condition=models.Q(("cube", None), ("older__isnull", False))
                | models.Q(("cube__isnull", False), ("older", None)),
                name="comparison_decision_is_about_one",
            ),
        ),
    ]
