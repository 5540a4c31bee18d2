"""What the migrations that it replaces leave behind, for a new database; an older one goes through them one by one."""

import django.db.models.deletion
import entente.core.ids
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    replaces = [
        ('catalogue', '0001_datasets_and_versions'),
        ('catalogue', '0002_community_registers'),
        ('catalogue', '0003_places_of_versions'),
        ('catalogue', '0004_entries_need_two_people'),
        ('catalogue', '0005_entries_before_count_on'),
        ('catalogue', '0006_joins'),
        ('catalogue', '0007_sponsors_release'),
    ]

    dependencies = [
        ('auth', '0012_alter_user_first_name_max_length'),
        ('organizations', '0001_squashed_0013'),
        ('vault', '0001_sealed_objects'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Dataset',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('title_en', models.CharField(max_length=200, verbose_name='title in English')),
                ('title_fr', models.CharField(max_length=200, verbose_name='title in French')),
                ('description_en', models.TextField(blank=True, max_length=5000, verbose_name='description in English')),
                ('description_fr', models.TextField(blank=True, max_length=5000, verbose_name='description in French')),
                ('kind', models.CharField(choices=[('contacts', 'Contacts with a helpline, one row each'), ('clients', 'Clients of a service, one row each'), ('survey', 'Answers to a survey, one row a person'), ('activity', 'Activity of services or places, not about persons'), ('directory', 'A directory of services'), ('table', 'A table of counts')], max_length=20, verbose_name='what each row describes')),
                ('anonymized_before_upload', models.BooleanField(default=False, verbose_name='anonymized before upload')),
                ('joined_from', models.JSONField(blank=True, default=list)),
                ('created_at', models.DateTimeField(auto_now_add=True)),
                ('created_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('owner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='datasets', to='organizations.organization')),
            ],
            options={
                'ordering': ('-id',),
                'permissions': [('upload_version', 'Can upload a version'), ('confirm_recipe', 'Can confirm a recipe'), ('view_originals', 'Can look at originals'), ('review_run', 'Can review a run'), ('release_run', 'Can release a run'), ('destroy_version', 'Can destroy uploads and candidates'), ('hold_version', 'Can put a version on legal hold')],
            },
        ),
        migrations.CreateModel(
            name='DatasetVersion',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('number', models.PositiveIntegerField()),
                ('period_start', models.DateField()),
                ('period_end', models.DateField()),
                ('file_type', models.CharField(max_length=10)),
                ('password_id', models.UUIDField(blank=True, null=True)),
                ('choices', models.JSONField(blank=True, default=dict)),
                ('reading', models.JSONField(blank=True, default=dict)),
                ('records', models.PositiveBigIntegerField(blank=True, null=True)),
                ('places', models.JSONField(blank=True, default=dict)),
                ('uploaded_at', models.DateTimeField(auto_now_add=True)),
                ('destroy_on', models.DateField(blank=True, null=True)),
                ('destroyed_at', models.DateTimeField(blank=True, null=True)),
                ('held_at', models.DateTimeField(blank=True, null=True)),
                ('hold_reason', models.CharField(blank=True, max_length=500)),
                ('dataset', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='versions', to='catalogue.dataset')),
                ('held_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('table', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='vault.sealedobject')),
                ('upload', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='vault.sealedobject')),
                ('uploaded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('-number',),
                'constraints': [
                    models.UniqueConstraint(fields=('dataset', 'number'), name='version_number_is_its_own'),
                    models.CheckConstraint(condition=models.Q(('period_start__lte', models.F('period_end'))), name='version_period_is_forward'),
                    models.CheckConstraint(condition=models.Q(models.Q(('held_at', None), ('held_by', None), ('hold_reason', '')), models.Q(('held_at__isnull', False), ('held_by__isnull', False), models.Q(('hold_reason', ''), _negated=True)), _connector='OR'), name='hold_names_who_when_and_why'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Destruction',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('object_id', models.UUIDField(unique=True)),
                ('label', models.CharField(max_length=40)),
                ('reason', models.CharField(max_length=40)),
                ('destroyed_at', models.DateTimeField()),
                ('destroyed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='destructions', to='catalogue.datasetversion')),
            ],
        ),
        migrations.CreateModel(
            name='Join',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('keys', models.JSONField()),
                ('made_at', models.DateTimeField()),
                ('error_code', models.CharField(blank=True, max_length=80)),
                ('dataset', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='joins', to='catalogue.dataset')),
                ('first', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='joins_as_first', to='catalogue.datasetversion')),
                ('made_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('second', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='joins_as_second', to='catalogue.datasetversion')),
                ('version', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='join', to='catalogue.datasetversion')),
            ],
            options={
                'ordering': ('-id',),
            },
        ),
        migrations.CreateModel(
            name='UploadLink',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('token_hash', models.CharField(max_length=64, unique=True)),
                ('period_start', models.DateField()),
                ('period_end', models.DateField()),
                ('created_at', models.DateTimeField(auto_now_add=True)),
                ('expires_at', models.DateTimeField()),
                ('used_at', models.DateTimeField(blank=True, null=True)),
                ('revoked_at', models.DateTimeField(blank=True, null=True)),
                ('created_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('dataset', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='upload_links', to='catalogue.dataset')),
            ],
        ),
        migrations.AddField(
            model_name='datasetversion',
            name='upload_link',
            field=models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='version', to='catalogue.uploadlink'),
        ),
        migrations.CreateModel(
            name='CommunityEntry',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('kind', models.CharField(choices=[('column', 'A column that tells who belongs to the community'), ('name', 'A name of the community'), ('place', 'A place of the community')], max_length=10)),
                ('value', models.CharField(max_length=300)),
                ('entered_at', models.DateTimeField(blank=True, null=True)),
                ('confirmed_at', models.DateTimeField(blank=True, null=True)),
                ('authority', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='community_entries', to='organizations.organization')),
                ('confirmed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('entered_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('authority', 'kind', 'value'), name='community_entry_stands_once'), models.CheckConstraint(condition=models.Q(models.Q(('confirmed_at', None), ('confirmed_by', None)), models.Q(('confirmed_by', None), ('entered_by', None)), models.Q(('confirmed_at__isnull', False), ('confirmed_by__isnull', False), ('entered_by__isnull', False), models.Q(('confirmed_by', models.F('entered_by')), _negated=True)), _connector='OR'), name='community_entry_needs_two_people')],
            },
        ),
        migrations.CreateModel(
            name='DatasetGroupObjectPermission',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('content_object', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='catalogue.dataset')),
                ('group', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='auth.group')),
                ('permission', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='auth.permission')),
            ],
            options={
                'abstract': False,
                'unique_together': {('group', 'permission', 'content_object')},
            },
        ),
        migrations.CreateModel(
            name='Column',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('position', models.PositiveIntegerField()),
                ('name', models.CharField(max_length=500)),
                ('profile', models.JSONField(default=dict)),
                ('findings', models.JSONField(default=dict)),
                ('version', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='columns', to='catalogue.datasetversion')),
            ],
            options={
                'ordering': ('position',),
                'constraints': [models.UniqueConstraint(fields=('version', 'position'), name='column_position_is_its_own')],
            },
        ),
        migrations.CreateModel(
            name='ProtectedName',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('name', models.CharField(max_length=300)),
                ('language', models.CharField(blank=True, max_length=2)),
                ('source', models.CharField(max_length=40)),
                ('owner', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='protected_names', to='organizations.organization')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('owner', 'name', 'language'), name='protected_name_stands_once', nulls_distinct=False)],
            },
        ),
        migrations.AddConstraint(
            model_name='datasetversion',
            constraint=models.CheckConstraint(condition=models.Q(('uploaded_by__isnull', False), ('upload_link__isnull', False), _connector='OR'), name='version_came_from_someone'),
        ),
    ]
