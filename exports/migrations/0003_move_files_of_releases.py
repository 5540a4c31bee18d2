from django.db import migrations


def move_files(apps, schema_editor):
    """The two files that a release had become rows of their own."""
    Release = apps.get_model('exports', 'Release')
    ReleaseFile = apps.get_model('exports', 'ReleaseFile')
    for release in Release.objects.exclude(parquet=None):
        ReleaseFile.objects.create(release=release, name='data.parquet', sealed_id=release.parquet_id)
        ReleaseFile.objects.create(release=release, name='data.csv', sealed_id=release.csv_id)


class Migration(migrations.Migration):

    dependencies = [
        ('exports', '0002_files_of_releases'),
    ]

    operations = [
        migrations.RunPython(move_files),
    ]
