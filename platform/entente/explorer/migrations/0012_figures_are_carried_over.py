import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("explorer", "0011_population_counts_everyone")]

    operations = [
        migrations.AddField(
            "coverage",
            "estimated_from",
            models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="explorer.geography"
            ),
        ),
        migrations.AddField("coverage", "estimated_share", models.FloatField(null=True)),
        migrations.AddField("indicatorvalue", "low", models.FloatField(null=True)),
        migrations.AddField("indicatorvalue", "high", models.FloatField(null=True)),
    ]
