from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('anonymizer', '0009_registered_records'),
    ]

    operations = [
        migrations.AddField(
            model_name='riskreport',
            name='column_measures',
            field=models.JSONField(default=dict),
        ),
    ]
