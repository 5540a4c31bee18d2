"""Deliveries can be withheld while their agreement is suspended. Those of before stay as they are until the next act."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("exports", "0018_signed_statements")]

    operations = [
        migrations.AlterField(
            model_name="delivery",
            name="status",
            field=models.CharField(
                choices=[
                    ("copying", "Being delivered"),
                    ("ready", "Ready"),
                    ("erasing", "Being erased"),
                    ("erased", "Erased"),
                    ("failed", "Failed"),
                    ("withheld", "Withheld: the agreement is suspended"),
                ],
                default="copying",
                max_length=10,
            ),
        ),
    ]
