from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("organizations", "0015_passkeys_and_acts")]

    operations = [
        migrations.AddField(
            model_name="actreceipt",
            name="number",
            field=models.PositiveIntegerField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="actreceipt",
            name="previous",
            field=models.CharField(blank=True, default="", max_length=64),
            preserve_default=False,
        ),
    ]
