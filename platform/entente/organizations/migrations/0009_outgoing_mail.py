"""Mail that a page hands over to the worker: its row lives until it is sent."""

from django.db import migrations, models

import entente.core.ids


class Migration(migrations.Migration):
    dependencies = [("organizations", "0008_absences")]

    operations = [
        migrations.CreateModel(
            name="OutgoingMail",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("wrapped", models.BinaryField()),
                ("created_at", models.DateTimeField(db_index=True)),
            ],
        )
    ]
