from django.db import migrations

from anonymizer.engine.profiles.indigenous_identity import value_tells


def hide(apps, schema_editor):
    """Indicators that tell of an Indigenous identity are seen by their owner's own people alone; an authority's own data are its own."""
    Indicator = apps.get_model("explorer", "Indicator")
    shown = Indicator.objects.filter(is_private=False).exclude(owner__kind="community_authority")
    for indicator in shown.iterator():
        if value_tells(indicator.name_en) or value_tells(indicator.name_fr):
            indicator.is_private = True
            indicator.save(update_fields=["is_private"])


class Migration(migrations.Migration):
    dependencies = [("explorer", "0006_private_counts_and_more_views")]

    operations = [migrations.RunPython(hide, migrations.RunPython.noop)]
