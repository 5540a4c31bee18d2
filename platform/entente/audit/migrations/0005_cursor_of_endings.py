"""How far the events of the log were looked through for endings, which go to a bucket of their own. An old log is looked through once."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("audit", "0004_audit_filters")]

    operations = [
        migrations.CreateModel(
            name="EndingsCursor",
            fields=[
                ("id", models.PositiveSmallIntegerField(default=1, primary_key=True, serialize=False)),
                ("number", models.BigIntegerField(default=0)),
            ],
            options={"constraints": [models.CheckConstraint(condition=models.Q(("id", 1)), name="cursor_of_endings_is_one")]},
        ),
    ]
