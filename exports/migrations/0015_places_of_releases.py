from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('exports', '0014_standing_approvals'),
    ]

    operations = [
        migrations.AddField(
            model_name='release',
            name='places',
            field=models.JSONField(default=dict),
        ),
    ]
