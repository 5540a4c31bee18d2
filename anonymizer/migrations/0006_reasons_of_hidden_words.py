"""Why each stretch of a text was hidden stands beside the candidate, sealed."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("anonymizer", "0005_codes_traced_back"), ("vault", "0001_sealed_objects")]

    operations = [
        migrations.AddField(
            model_name="run",
            name="reasons",
            field=models.OneToOneField(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="vault.sealedobject",
            ),
        ),
    ]
