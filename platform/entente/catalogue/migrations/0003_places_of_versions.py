from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('catalogue', '0002_community_registers'),
    ]

    operations = [
        migrations.AddField(
            model_name='datasetversion',
            name='places',
            field=models.JSONField(blank=True, default=dict),
        ),
    ]
