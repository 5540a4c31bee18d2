"""Terms of taxonomies that nobody stated to be open are withheld, as those of files from now on are. Stewards state it on the page of an import."""

from typing import Any

from django.db import migrations

STATEMENTS = (
    """UPDATE hsds_taxonomy SET withheld = 'unstated' WHERE withheld = '' AND origin_id IS NOT NULL
        AND lower(trim(name)) NOT IN ('open eligibility', 'openeligibility', 'open eligibility project', 'the open eligibility project')""",
    """UPDATE hsds_taxonomy_term t SET withheld = 'unstated' WHERE t.withheld = '' AND t.origin_id IS NOT NULL
        AND lower(trim(coalesce((SELECT x.name FROM hsds_taxonomy x WHERE x.id = t.taxonomy_id), t.taxonomy)))
            NOT IN ('open eligibility', 'openeligibility', 'open eligibility project', 'the open eligibility project')""",
    """UPDATE hsds_attribute a SET withheld = 'unstated', value = '' FROM hsds_taxonomy_term t
        WHERE a.withheld = '' AND t.id = a.taxonomy_term_id AND t.withheld = 'unstated'""",
)


def withhold(apps: Any, schema_editor: Any) -> None:
    """The search index of listings loses their words with the next import of the source, or with a statement."""
    with schema_editor.connection.cursor() as cursor:
        for statement in STATEMENTS:
            cursor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("directory", "0005_taxonomies_are_stated_open")]

    operations = [migrations.RunPython(withhold, migrations.RunPython.noop)]
