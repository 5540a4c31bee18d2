from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("federation", "0032_organizations_that_move")]

    operations = [
        migrations.AddField("outgoing", "rejected_at", models.DateTimeField(blank=True, null=True)),
        migrations.RemoveConstraint("outgoing", "outgoing_number_is_its_own"),
        migrations.AddConstraint(
            "outgoing",
            models.UniqueConstraint(
                condition=models.Q(("outcome", "rejected"), _negated=True),
                fields=("thread", "seq"),
                name="outgoing_number_is_its_own",
            ),
        ),
    ]
