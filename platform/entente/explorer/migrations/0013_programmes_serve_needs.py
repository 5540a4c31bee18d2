from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("explorer", "0012_figures_are_carried_over")]

    operations = [
        migrations.AddField("indicator", "needs", models.JSONField(blank=True, null=True)),
        migrations.AddField("indicator", "needs_are_guessed", models.BooleanField(default=False, db_default=False)),
    ]
