"""The drawer's entries are called what they are. The table keeps its name, so nothing is moved and an older version still reads it."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("agreements", "0019_sensitivity_of_data"),
    ]

    operations = [
        migrations.AlterModelTable("drawerentry", "agreements_drawerentry"),
        migrations.RenameModel("DrawerEntry", "EarlierAgreementEntry"),
        migrations.AlterModelOptions("earlieragreemententry", {"verbose_name_plural": "earlier agreement entries"}),
    ]
