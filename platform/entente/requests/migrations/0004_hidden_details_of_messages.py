"""The field says what it holds. Its column keeps its name, so nothing is moved and an older version still reads it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("requests", "0003_releases_handed_out"),
    ]

    operations = [
        migrations.AlterField("requestmessage", "found", models.JSONField(db_column="found", default=dict)),
        migrations.RenameField("requestmessage", "found", "hidden"),
    ]
