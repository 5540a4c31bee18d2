from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def mark_population(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Until now the code alone told which indicator counts everyone."""
    apps.get_model("explorer", "Indicator").objects.filter(code="population").update(counts_everyone=True)


class Migration(migrations.Migration):
    dependencies = [("explorer", "0010_codes_are_longer_and_everyone_is_counted")]

    operations = [migrations.RunPython(mark_population, migrations.RunPython.noop)]
