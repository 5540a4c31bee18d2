from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('exports', '0003_move_files_of_releases'),
    ]

    operations = [
        migrations.RemoveField(model_name='release', name='parquet'),
        migrations.RemoveField(model_name='release', name='csv'),
    ]
