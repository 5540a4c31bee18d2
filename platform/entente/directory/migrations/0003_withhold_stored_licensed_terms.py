"""Terms of a licensed taxonomy that came in under another name are withheld, as those of files from now on are."""

from typing import Any

from django.db import migrations

CODE = r"(?<![\w-])[A-Z]{2}-\d{4}(\.\d{4}(-\d{2,4}(\.\d{1,4})?)?)?(?![\w-])"
NAME = (
    r"(^|[^a-z])(airs|hsis|inform (usa|canada)|la county|los angeles|human services (indexing|taxonomy)|taxonomy of human services"
    r"|taxonomie des services (sociaux|humains))([^a-z]|$)|(^|[^0-9])211([^0-9]|$)"
)

STATEMENTS = (
    """CREATE TEMP TABLE licensed_taxonomy ON COMMIT DROP AS
    SELECT DISTINCT origin_id, taxonomy_id, taxonomy FROM hsds_taxonomy_term
    WHERE origin_id IS NOT NULL AND (code || ' ' || source_key || ' ' || name || ' ' || description || ' ' || term_uri ~* %(code)s OR taxonomy ~* %(name)s
        OR taxonomy_id IN (SELECT id FROM hsds_taxonomy WHERE withheld = 'licensed' OR name || ' ' || description || ' ' || uri ~* %(name)s))""",
    """UPDATE hsds_taxonomy_term t SET withheld = 'licensed' FROM licensed_taxonomy l WHERE t.withheld = '' AND t.origin_id = l.origin_id
        AND (t.taxonomy_id = l.taxonomy_id OR (t.taxonomy = l.taxonomy AND t.taxonomy_id IS NOT DISTINCT FROM l.taxonomy_id))""",
    """UPDATE hsds_taxonomy t SET withheld = 'licensed' FROM licensed_taxonomy l
        WHERE t.withheld = '' AND t.origin_id = l.origin_id AND t.id = l.taxonomy_id""",
    """UPDATE hsds_attribute a SET withheld = 'licensed', value = '' FROM hsds_taxonomy_term t
        WHERE a.withheld = '' AND t.id = a.taxonomy_term_id AND t.withheld = 'licensed'""",
)


def withhold(apps: Any, schema_editor: Any) -> None:
    """The search index of listings loses their words with the next import of the source."""
    with schema_editor.connection.cursor() as cursor:
        for statement in STATEMENTS:
            cursor.execute(statement, {"code": CODE, "name": NAME})
        cursor.execute("DROP TABLE licensed_taxonomy")


class Migration(migrations.Migration):
    dependencies = [("directory", "0002_licensed_terms_and_failures")]

    operations = [migrations.RunPython(withhold, migrations.RunPython.noop)]
