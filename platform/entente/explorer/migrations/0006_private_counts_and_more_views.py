"""Counts for an organization's own people, and views of every analysis kept under a name."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("explorer", "0005_kept_views_and_labels")]

    operations = [
        migrations.AddField("cube", "is_private", models.BooleanField(default=False)),
        migrations.RemoveConstraint("cube", "run_is_shown_in_one_cube"),
        migrations.AddConstraint(
            "cube",
            models.UniqueConstraint(
                condition=models.Q(("error_code", "")), fields=("run", "is_private"), name="run_is_shown_in_one_cube"
            ),
        ),
        migrations.AlterField(
            "keptview",
            "page",
            models.CharField(choices=[("explore", "Explore"), ("compare", "Compare places"), ("supply", "Services against need"), ("language_gap", "Language gap"), ("surge", "Disaster surge"), ("unmet", "Unmet needs"), ("contacts", "Contacts, filtered freely"), ("trend", "Trend and season"), ("equity", "Equity"), ("rural", "Rural coverage"), ("funding", "Funding against need")], max_length=20),
        ),
    ]  # fmt: skip
