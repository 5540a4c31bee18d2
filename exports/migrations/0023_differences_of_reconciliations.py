"""The field says what it holds. Its column keeps its name, so nothing is moved and an older version still reads it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exports", "0022_replacements_are_of_other_runs"),
    ]

    operations = [
        migrations.AlterField("reconciliation", "found", models.JSONField(db_column="found", default=list)),
        migrations.RenameField("reconciliation", "found", "differences"),
    ]
