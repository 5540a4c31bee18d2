from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('anonymizer', '0007_holdings_of_runs'),
    ]

    operations = [
        migrations.AddField(
            model_name='riskreport',
            name='places',
            field=models.JSONField(default=dict),
        ),
    ]
