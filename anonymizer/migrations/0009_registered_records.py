from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('anonymizer', '0008_places_of_reports'),
    ]

    operations = [
        migrations.AddField(
            model_name='riskreport',
            name='registered',
            field=models.JSONField(default=dict),
        ),
    ]
