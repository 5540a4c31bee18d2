import django.db.models.manager
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("explorer", "0007_indigenous_indicators_are_private")]

    operations = [
        migrations.AlterModelOptions(
            "place", options={"base_manager_name": "every", "ordering": ("name_en", "code")}
        ),
        migrations.AlterModelManagers(
            "place", [("objects", django.db.models.manager.Manager()), ("every", django.db.models.manager.Manager())]
        ),
        migrations.AddField("place", "withheld", models.BooleanField(default=False)),
    ]
