from django.db import migrations
from django.db.models import Min


def mark(apps, schema_editor):
    """What was handed out to someone unknown before is open to all from that day on."""
    Release = apps.get_model("exports", "Release")
    Handout = apps.get_model("requests", "Handout")
    given = Handout.objects.filter(release__isnull=False).values("release").annotate(first=Min("given_at"))
    for each in given:
        Release.objects.filter(pk=each["release"], handed_out_at=None).update(handed_out_at=each["first"])


class Migration(migrations.Migration):
    dependencies = [
        ("requests", "0002_views_handed_out"),
        ("exports", "0020_what_is_compared_and_handed_out"),
    ]

    operations = [migrations.RunPython(mark, migrations.RunPython.noop)]
