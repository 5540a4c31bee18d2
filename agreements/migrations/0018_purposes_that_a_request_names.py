from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("agreements", "0017_words_of_clauses")]

    operations = [
        migrations.AddField(
            model_name="drafting", name="purposes", field=models.JSONField(blank=True, default=list)
        ),
    ]
