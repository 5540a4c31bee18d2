import django.db.models.deletion
import entente.core.ids
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("federation", "0001_nodes_and_messages")]

    operations = [
        migrations.AddField("peer", "level_with", models.CharField(blank=True, max_length=80)),
        migrations.CreateModel(
            name="BroughtReceipt",
            fields=[
                ("id", models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ("raw", models.BinaryField()),
                ("arrived_at", models.DateTimeField()),
                (
                    "peer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="brought_receipts",
                        to="federation.peer",
                    ),
                ),
            ],
        ),
    ]
