"""A view of public figures can go with an answer."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("requests", "0001_data_requests")]

    operations = [
        migrations.RemoveConstraint("handout", "handout_is_files_or_a_pointer"),
        migrations.AddField("handout", "view", models.JSONField(blank=True, null=True)),
        migrations.AddConstraint(
            "handout",
            models.CheckConstraint(
                condition=models.Q(("dataset", None), ("release__isnull", False), ("view__isnull", True))
                | models.Q(("dataset__isnull", False), ("release", None), ("view__isnull", True))
                | models.Q(("dataset", None), ("release", None), ("view__isnull", False)),
                name="handout_is_one_thing",
            ),
        ),
    ]
