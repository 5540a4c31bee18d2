"""What the migrations that it replaces leave behind, for a new database; an older one goes through them one by one."""

import datetime
import django.core.validators
import django.db.models.deletion
import django.db.models.expressions
import entente.core.ids
import exports.formats
import exports.models.keys
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    replaces = [
        ('exports', '0001_releases_and_entitlements'),
        ('exports', '0002_files_of_releases'),
        ('exports', '0003_move_files_of_releases'),
        ('exports', '0004_release_has_files_alone'),
        ('exports', '0005_keys_of_programs'),
        ('exports', '0006_what_keys_are_good_for'),
        ('exports', '0007_published_schemas'),
        ('exports', '0008_access_reviews'),
        ('exports', '0009_ledger_checks_and_certificates'),
        ('exports', '0010_recalls'),
        ('exports', '0011_reconciliations'),
        ('exports', '0012_restatements'),
        ('exports', '0013_who_follows_a_series'),
        ('exports', '0014_standing_approvals'),
        ('exports', '0015_places_of_releases'),
        ('exports', '0016_comparison_decisions'),
        ('exports', '0017_works'),
        ('exports', '0018_signed_statements'),
        ('exports', '0019_withheld_deliveries'),
        ('exports', '0020_what_is_compared_and_handed_out'),
        ('exports', '0021_closed_access'),
        ('exports', '0022_replacements_are_of_other_runs'),
    ]

    dependencies = [
        ('agreements', '0001_squashed_0019'),
        ('anonymizer', '0001_squashed_0010'),
        ('auth', '0012_alter_user_first_name_max_length'),
        ('catalogue', '0001_squashed_0007'),
        ('explorer', '0001_squashed_0008'),
        ('organizations', '0001_squashed_0013'),
        ('vault', '0001_sealed_objects'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Entitlement',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('starts_at', models.DateTimeField()),
                ('ends_at', models.DateTimeField()),
                ('revoked_at', models.DateTimeField(blank=True, null=True)),
                ('revoked_reason', models.CharField(blank=True, max_length=500)),
                ('granted_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('recipient', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='entitlements', to='organizations.organization')),
                ('revoked_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('-id',),
                'permissions': [('download_entitlement', 'Can download')],
                'constraints': [
                    models.CheckConstraint(condition=models.Q(('starts_at__lt', models.F('ends_at'))), name='entitlement_is_forward'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Release',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('purpose', models.CharField(choices=[('service-planning', 'Plan services and find gaps'), ('funding', 'Decide on funding'), ('research', 'Research for public benefit'), ('emergency', 'Emergency response'), ('public-reporting', 'Public reporting'), ('program-evaluation', 'Evaluate a program')], max_length=30)),
                ('status', models.CharField(choices=[('publishing', 'Being published'), ('available', 'Available'), ('withdrawn', 'Withdrawn'), ('expired', 'Expired'), ('failed', 'Failed'), ('refused', 'Refused')], default='publishing', max_length=12)),
                ('legal_status', models.JSONField()),
                ('changes_en', models.CharField(blank=True, max_length=500)),
                ('changes_fr', models.CharField(blank=True, max_length=500)),
                ('formats', models.JSONField(default=exports.formats.usual_formats)),
                ('places', models.JSONField(default=dict)),
                ('fields', models.JSONField(default=list)),
                ('manifest', models.JSONField(default=dict)),
                ('released_at', models.DateTimeField()),
                ('published_at', models.DateTimeField(blank=True, null=True)),
                ('handed_out_at', models.DateTimeField(blank=True, null=True)),
                ('error_code', models.CharField(blank=True, max_length=80)),
                ('withdrawn_reason', models.CharField(blank=True, max_length=500)),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='releases', to='agreements.agreement')),
                ('released_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('run', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='releases', to='anonymizer.run')),
            ],
            options={
                'ordering': ('-id',),
                'constraints': [
                    models.UniqueConstraint(condition=models.Q(('status__in', ('withdrawn', 'expired', 'refused')), _negated=True), fields=('run', 'agreement'), name='run_is_released_once_under_an_agreement'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Reconciliation',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('at', models.DateTimeField()),
                ('found', models.JSONField(default=list)),
            ],
            options={
                'ordering': ('-id',),
            },
        ),
        migrations.CreateModel(
            name='AccessKey',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('kind', models.CharField(choices=[('profile', 'Delta Sharing profile'), ('client', 'Delta Sharing profile with OAuth client credentials'), ('api', 'API key')], max_length=10)),
                ('scopes', models.JSONField(default=exports.models.keys.reading_alone)),
                ('name', models.CharField(max_length=100)),
                ('made_at', models.DateTimeField()),
                ('expires_at', models.DateTimeField()),
                ('activation_hash', models.CharField(max_length=64, unique=True)),
                ('activation_ends_at', models.DateTimeField()),
                ('activated_at', models.DateTimeField(blank=True, null=True)),
                ('secret_hash', models.CharField(blank=True, max_length=64, null=True, unique=True)),
                ('last_used_at', models.DateTimeField(blank=True, null=True)),
                ('revoked_at', models.DateTimeField(blank=True, null=True)),
                ('dataset', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='catalogue.dataset')),
                ('made_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('organization', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='access_keys', to='organizations.organization')),
                ('replaces', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='replaced_by', to='exports.accesskey')),
                ('revoked_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('-id',),
                'constraints': [
                    models.CheckConstraint(condition=models.Q(models.Q(('activated_at', None), ('secret_hash', None)), models.Q(('activated_at__isnull', False), ('secret_hash__isnull', False)), _connector='OR'), name='key_has_a_secret_once_activated'),
                    models.CheckConstraint(condition=models.Q(('made_at__lt', models.F('expires_at'))), name='key_expires_after_it_was_made'),
                ],
            },
        ),
        migrations.CreateModel(
            name='AccessReview',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('opened_at', models.DateTimeField()),
                ('due_on', models.DateField()),
                ('closed_at', models.DateTimeField(blank=True, null=True)),
                ('opened_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('organization', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='access_reviews', to='organizations.organization')),
            ],
            options={
                'ordering': ('-id',),
                'constraints': [
                    models.UniqueConstraint(condition=models.Q(('closed_at', None)), fields=('organization',), name='one_open_access_review'),
                ],
            },
        ),
        migrations.CreateModel(
            name='AccessItem',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('kind', models.CharField(choices=[('role', 'Role of a member'), ('key', 'Key of a program'), ('entitlement', 'Entitlement of a recipient')], max_length=12)),
                ('subject_id', models.UUIDField()),
                ('role', models.CharField(blank=True, max_length=20)),
                ('decision', models.CharField(blank=True, choices=[('confirmed', 'Confirmed'), ('removed', 'Removed'), ('gone', 'Ended meanwhile')], max_length=10)),
                ('decided_at', models.DateTimeField(blank=True, null=True)),
                ('decided_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('person', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('recipient', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organizations.organization')),
                ('review', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='items', to='exports.accessreview')),
            ],
            options={
                'ordering': ('id',),
                'constraints': [
                    models.UniqueConstraint(fields=('review', 'kind', 'subject_id'), name='access_is_reviewed_once'),
                    models.CheckConstraint(condition=models.Q(models.Q(('decided_at', None), ('decision', '')), models.Q(models.Q(('decision', ''), _negated=True), ('decided_at__isnull', False)), _connector='OR'), name='access_decision_has_a_time'),
                ],
            },
        ),
        migrations.CreateModel(
            name='ClosedAccess',
            fields=[
                ('entitlement', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='closure', serialize=False, to='exports.entitlement')),
                ('since', models.DateTimeField()),
                ('reasons', models.JSONField(default=list)),
            ],
        ),
        migrations.CreateModel(
            name='Delivery',
            fields=[
                ('entitlement', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='delivery', serialize=False, to='exports.entitlement')),
                ('status', models.CharField(choices=[('copying', 'Being delivered'), ('ready', 'Ready'), ('erasing', 'Being erased'), ('erased', 'Erased'), ('failed', 'Failed'), ('withheld', 'Withheld: the agreement is suspended')], default='copying', max_length=10)),
                ('files', models.JSONField(default=list)),
                ('error_code', models.CharField(blank=True, max_length=80)),
                ('ready_at', models.DateTimeField(blank=True, null=True)),
                ('erased_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'verbose_name_plural': 'deliveries',
            },
        ),
        migrations.CreateModel(
            name='DisclosureCheck',
            fields=[
                ('entitlement', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='disclosure_check', serialize=False, to='exports.entitlement')),
                ('compared', models.JSONField(default=list)),
                ('unknown', models.JSONField(default=list)),
                ('unrecognized', models.JSONField(default=list)),
                ('alone', models.PositiveBigIntegerField(blank=True, null=True)),
                ('together', models.PositiveBigIntegerField(blank=True, null=True)),
                ('below', models.PositiveBigIntegerField(default=0)),
                ('decided', models.JSONField(default=list)),
                ('required', models.PositiveBigIntegerField()),
                ('refused', models.BooleanField()),
                ('checked_at', models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name='Acceptance',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('accepted_at', models.DateTimeField()),
                ('digest', models.CharField(max_length=64)),
                ('accepted_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('entitlement', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='acceptances', to='exports.entitlement')),
            ],
            options={
                'constraints': [
                    models.UniqueConstraint(fields=('entitlement', 'accepted_by'), name='terms_are_accepted_once'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Download',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('file_name', models.CharField(max_length=100)),
                ('issued_at', models.DateTimeField()),
                ('expires_at', models.DateTimeField()),
                ('entitlement', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='downloads', to='exports.entitlement')),
                ('key', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='downloads', to='exports.accesskey')),
                ('user', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('-id',),
            },
        ),
        migrations.CreateModel(
            name='EntitlementGroupObjectPermission',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('content_object', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='exports.entitlement')),
                ('group', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='auth.group')),
                ('permission', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='auth.permission')),
            ],
            options={
                'abstract': False,
                'unique_together': {('group', 'permission', 'content_object')},
            },
        ),
        migrations.CreateModel(
            name='LedgerEntry',
            fields=[
                ('release', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='ledger_entry', serialize=False, to='exports.release')),
                ('destroyed_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'verbose_name_plural': 'ledger entries',
            },
        ),
        migrations.CreateModel(
            name='Recall',
            fields=[
                ('release', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='recall', serialize=False, to='exports.release')),
                ('started_at', models.DateTimeField()),
                ('due_on', models.DateField()),
            ],
        ),
        migrations.CreateModel(
            name='ReleaseStatement',
            fields=[
                ('release', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='statement', serialize=False, to='exports.release')),
                ('status', models.CharField(max_length=12)),
                ('successor_id', models.UUIDField(blank=True, null=True)),
                ('stated_at', models.DateTimeField()),
                ('document', models.JSONField()),
            ],
        ),
        migrations.CreateModel(
            name='Restatement',
            fields=[
                ('release', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='restatement', serialize=False, to='exports.release')),
                ('rows_before', models.PositiveBigIntegerField()),
                ('rows_after', models.PositiveBigIntegerField()),
                ('added', models.PositiveBigIntegerField(blank=True, null=True)),
                ('removed', models.PositiveBigIntegerField(blank=True, null=True)),
                ('note_en', models.CharField(blank=True, max_length=500)),
                ('note_fr', models.CharField(blank=True, max_length=500)),
            ],
        ),
        migrations.AddField(
            model_name='entitlement',
            name='release',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='entitlements', to='exports.release'),
        ),
        migrations.CreateModel(
            name='ComparisonDecision',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('reason', models.CharField(max_length=1000)),
                ('decided_at', models.DateTimeField()),
                ('cube', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='explorer.cube')),
                ('decided_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('run', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='comparison_decisions', to='anonymizer.run')),
                ('older', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='exports.release')),
            ],
            options={
                'constraints': [
                    models.UniqueConstraint(fields=('run', 'older'), name='comparison_is_decided_once'),
                    models.UniqueConstraint(fields=('run', 'cube'), name='comparison_with_counts_is_decided_once'),
                    models.CheckConstraint(condition=models.Q(models.Q(('cube', None), ('older__isnull', False)), models.Q(('cube__isnull', False), ('older', None)), _connector='OR'), name='comparison_decision_is_about_one'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Certificate',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('number', models.PositiveIntegerField()),
                ('document', models.JSONField()),
                ('evaluated_at', models.DateTimeField()),
                ('again_on', models.DateField()),
                ('release', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='certificates', to='exports.release')),
            ],
            options={
                'ordering': ('release', '-number'),
                'constraints': [
                    models.UniqueConstraint(fields=('release', 'number'), name='certificate_number_is_its_own'),
                ],
            },
        ),
        migrations.CreateModel(
            name='PublishedSchema',
            fields=[
                ('dataset', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='published_schema', serialize=False, to='catalogue.dataset')),
                ('fields', models.JSONField(default=list)),
                ('published_at', models.DateTimeField()),
                ('published_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('run', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='anonymizer.run')),
            ],
        ),
        migrations.CreateModel(
            name='RecallTask',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('fetched', models.PositiveIntegerField()),
                ('answer', models.CharField(blank=True, choices=[('destroyed', 'Destroyed'), ('replaced', 'Destroyed, and replaced by the release that follows')], max_length=10)),
                ('answered_at', models.DateTimeField(blank=True, null=True)),
                ('done_on', models.DateField(blank=True, null=True)),
                ('method', models.CharField(blank=True, max_length=500)),
                ('escalated_at', models.DateTimeField(blank=True, null=True)),
                ('answered_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('recipient', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organizations.organization')),
            ],
            options={
                'ordering': ('id',),
                'constraints': [
                    models.CheckConstraint(condition=models.Q(models.Q(('answer', ''), ('answered_at', None), ('answered_by', None), ('done_on', None), ('method', '')), models.Q(models.Q(('answer', ''), _negated=True), models.Q(('method', ''), _negated=True), ('answered_at__isnull', False), ('answered_by__isnull', False), ('done_on__isnull', False)), _connector='OR'), name='answer_to_a_recall_is_whole'),
                ],
            },
        ),
        migrations.CreateModel(
            name='ReleaseFile',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('name', models.CharField(max_length=100)),
                ('release', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='files', to='exports.release')),
                ('sealed', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='vault.sealedobject')),
            ],
            options={
                'ordering': ('id',),
                'constraints': [
                    models.UniqueConstraint(fields=('release', 'name'), name='file_of_a_release_has_its_own_name'),
                ],
            },
        ),
        migrations.CreateModel(
            name='StandingApproval',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('status', models.CharField(choices=[('proposed', 'Waiting for a second person'), ('active', 'In force'), ('refused', 'Refused'), ('ended', 'Ended')], default='proposed', max_length=10)),
                ('spec', models.JSONField()),
                ('columns', models.JSONField()),
                ('max_suppression', models.FloatField(validators=[django.core.validators.MinValueValidator(0), django.core.validators.MaxValueValidator(1)])),
                ('max_drift', models.FloatField(validators=[django.core.validators.MinValueValidator(0)])),
                ('rows_within', models.FloatField(validators=[django.core.validators.MinValueValidator(0)])),
                ('due_days', models.PositiveSmallIntegerField(validators=[django.core.validators.MaxValueValidator(366)])),
                ('ends_on', models.DateField(verbose_name='last day')),
                ('opened_at', models.DateTimeField()),
                ('decided_at', models.DateTimeField(blank=True, null=True)),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
                ('reason', models.CharField(blank=True, max_length=500)),
                ('decided_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('ended_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('opened_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('recipients', models.ManyToManyField(related_name='+', to='organizations.organization')),
                ('release', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='standing_approvals', to='exports.release')),
            ],
            options={
                'ordering': ('-id',),
                'constraints': [
                    models.UniqueConstraint(condition=models.Q(('status__in', ('proposed', 'active'))), fields=('release',), name='release_has_one_open_standing_approval'),
                    models.CheckConstraint(condition=models.Q(models.Q(('status', 'active'), _negated=True), models.Q(('decided_at__isnull', False), ('decided_by__isnull', False), models.Q(('decided_by', models.F('opened_by')), _negated=True)), _connector='OR'), name='standing_approval_needs_two_people'),
                ],
            },
        ),
        migrations.CreateModel(
            name='StandingRun',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('status', models.CharField(choices=[('following', 'Being anonymized'), ('announced', 'Announced, can be stopped'), ('released', 'Released'), ('held', 'Waiting for a person'), ('stopped', 'Stopped')], default='following', max_length=10)),
                ('figures', models.JSONField(default=dict)),
                ('reasons', models.JSONField(default=list)),
                ('created_at', models.DateTimeField()),
                ('announced_at', models.DateTimeField(blank=True, null=True)),
                ('release_at', models.DateTimeField(blank=True, null=True)),
                ('stopped_at', models.DateTimeField(blank=True, null=True)),
                ('approval', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='runs', to='exports.standingapproval')),
                ('release', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='standing_run', to='exports.release')),
                ('run', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='anonymizer.run')),
                ('stopped_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='catalogue.datasetversion')),
            ],
            options={
                'ordering': ('-id',),
                'constraints': [
                    models.UniqueConstraint(fields=('approval', 'version'), name='version_meets_a_standing_approval_once'),
                    models.CheckConstraint(condition=models.Q(('announced_at', None), ('release_at__gte', django.db.models.expressions.CombinedExpression(models.F('announced_at'), '+', models.Value(datetime.timedelta(days=1)))), _connector='OR'), name='announcement_leaves_a_day_to_stop'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Subscription',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('made_at', models.DateTimeField()),
                ('dataset', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='catalogue.dataset')),
                ('organization', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organizations.organization')),
                ('user', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='subscriptions', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'constraints': [
                    models.UniqueConstraint(fields=('user', 'dataset', 'organization'), name='series_is_followed_once'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Work',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('title', models.CharField(max_length=300, verbose_name='title of the work')),
                ('address', models.URLField(blank=True, max_length=500, validators=[django.core.validators.URLValidator(['http', 'https'])], verbose_name='address on the web')),
                ('published_on', models.DateField(verbose_name='day of publication')),
                ('told_at', models.DateTimeField()),
                ('entitlement', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='works', to='exports.entitlement')),
                ('told_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('-published_on', '-id'),
                'constraints': [
                    models.UniqueConstraint(fields=('entitlement', 'title'), name='work_is_told_once'),
                ],
            },
        ),
        migrations.AddField(
            model_name='ledgerentry',
            name='sealed',
            field=models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='vault.sealedobject'),
        ),
        migrations.AddField(
            model_name='recalltask',
            name='recall',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='tasks', to='exports.recall'),
        ),
        migrations.AddField(
            model_name='recall',
            name='started_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='recall',
            name='successor',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='replaces', to='exports.release'),
        ),
        migrations.AddField(
            model_name='restatement',
            name='replaces',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='restated_by', to='exports.release'),
        ),
        migrations.AddConstraint(
            model_name='entitlement',
            constraint=models.UniqueConstraint(condition=models.Q(('revoked_at', None)), fields=('release', 'recipient'), name='one_live_entitlement_for_a_recipient'),
        ),
        migrations.AddConstraint(
            model_name='recalltask',
            constraint=models.UniqueConstraint(fields=('recall', 'recipient'), name='recall_is_asked_once_of_a_recipient'),
        ),
    ]
