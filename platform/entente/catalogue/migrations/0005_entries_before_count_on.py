from django.db import migrations
from django.utils import timezone


def count_on(apps, schema_editor):
    """What was registered before two people were asked for goes on protecting its community."""
    apps.get_model('catalogue', 'CommunityEntry').objects.filter(entered_by=None).update(confirmed_at=timezone.now())


class Migration(migrations.Migration):

    dependencies = [
        ('catalogue', '0004_entries_need_two_people'),
    ]

    operations = [
        migrations.RunPython(count_on, migrations.RunPython.noop),
    ]
