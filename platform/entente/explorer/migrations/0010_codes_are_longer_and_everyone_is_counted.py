from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("explorer", "0009_columns_with_defaults")]

    operations = [
        migrations.AlterField("place", "code", models.CharField(max_length=80)),
        migrations.AddField("indicator", "counts_everyone", models.BooleanField(default=False, db_default=False)),
    ]
