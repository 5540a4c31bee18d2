"""What the migrations that it replaces leave behind, for a new database; an older one goes through them one by one."""

from importlib import import_module

import django.db.models.deletion
import django.utils.timezone
import entente.core.ids
import entente.organizations.models
from django.conf import settings
from django.db import migrations, models

SHARED_CACHE = import_module("entente.organizations.migrations.0003_shared_cache").Migration.operations
RATE_COUNTS = import_module("entente.organizations.migrations.0010_rate_counts").Migration.operations


class Migration(migrations.Migration):

    initial = True

    replaces = [
        ('organizations', '0001_organizations_people_and_keys'),
        ('organizations', '0002_manage_members'),
        ('organizations', '0003_shared_cache'),
        ('organizations', '0004_notices'),
        ('organizations', '0005_requests'),
        ('organizations', '0006_roles_and_handovers'),
        ('organizations', '0007_directory'),
        ('organizations', '0008_absences'),
        ('organizations', '0009_outgoing_mail'),
        ('organizations', '0010_rate_counts'),
        ('organizations', '0011_sessions_of_persons'),
        ('organizations', '0012_sponsors_write_agreements'),
        ('organizations', '0013_invited_by_a_region'),
    ]

    dependencies = [
        ('auth', '0012_alter_user_first_name_max_length'),
        ('vault', '0001_sealed_objects'),
    ]

    operations = [
        migrations.CreateModel(
            name='OutgoingMail',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('wrapped', models.BinaryField()),
                ('created_at', models.DateTimeField(db_index=True)),
            ],
        ),
        migrations.CreateModel(
            name='User',
            fields=[
                ('password', models.CharField(max_length=128, verbose_name='password')),
                ('last_login', models.DateTimeField(blank=True, null=True, verbose_name='last login')),
                ('is_superuser', models.BooleanField(default=False, help_text='Designates that this user has all permissions without explicitly assigning them.', verbose_name='superuser status')),
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('email', models.EmailField(max_length=254, unique=True, verbose_name='e-mail')),
                ('name', models.CharField(max_length=150, verbose_name='name')),
                ('language', models.CharField(choices=[('en', 'English'), ('fr', 'French')], default='en', max_length=2, verbose_name='language')),
                ('mail_choice', models.CharField(choices=[('at_once', 'By e-mail, at once'), ('daily', 'By e-mail, once a day'), ('never', 'On this site only')], db_default='at_once', default='at_once', max_length=10, verbose_name='notices')),
                ('is_active', models.BooleanField(default=True)),
                ('date_joined', models.DateTimeField(auto_now_add=True)),
                ('groups', models.ManyToManyField(blank=True, help_text='The groups this user belongs to. A user will get all permissions granted to each of their groups.', related_name='user_set', related_query_name='user', to='auth.group', verbose_name='groups')),
                ('user_permissions', models.ManyToManyField(blank=True, help_text='Specific permissions for this user.', related_name='user_set', related_query_name='user', to='auth.permission', verbose_name='user permissions')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Organization',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('home_node', models.UUIDField(default=entente.organizations.models.this_node)),
                ('kind', models.CharField(choices=[('region_211', '211 region'), ('municipality', 'Municipality'), ('nonprofit', 'Nonprofit'), ('funder', 'Funder'), ('relief_body', 'Relief body'), ('research_institute', 'Research institute'), ('community_authority', 'Community authority')], max_length=30)),
                ('name_en', models.CharField(max_length=200, verbose_name='name in English')),
                ('name_fr', models.CharField(max_length=200, verbose_name='name in French')),
                ('jurisdiction', models.CharField(choices=[('CA-AB', 'Alberta'), ('CA-BC', 'British Columbia'), ('CA-MB', 'Manitoba'), ('CA-NB', 'New Brunswick'), ('CA-NL', 'Newfoundland and Labrador'), ('CA-NS', 'Nova Scotia'), ('CA-NT', 'Northwest Territories'), ('CA-NU', 'Nunavut'), ('CA-ON', 'Ontario'), ('CA-PE', 'Prince Edward Island'), ('CA-QC', 'Québec'), ('CA-SK', 'Saskatchewan'), ('CA-YT', 'Yukon')], max_length=5)),
                ('time_zone', models.CharField(default='America/Toronto', max_length=40)),
                ('retention_days', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('created_at', models.DateTimeField(auto_now_add=True)),
                ('invited_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='invited', to='organizations.organization')),
                ('review_pool', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='reviews_for', to='organizations.organization')),
                ('sponsor', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='sponsored', to='organizations.organization')),
                ('store', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='vault.store')),
            ],
            options={
                'permissions': [('create_dataset', 'Can create a dataset'), ('draft_agreement', 'Can draft an agreement'), ('sponsor_upload', 'Can send a one-time upload link'), ('view_audit', 'Can read the audit trail'), ('manage_members', 'Can invite people and give and take their roles'), ('view_requests', 'Can see requests for data'), ('triage_requests', 'Can read requests as they were written, and answer them'), ('manage_directory', 'Can import the directory of services and review qualifiers')],
                'constraints': [
                    models.CheckConstraint(condition=models.Q(models.Q(('sponsor', models.F('id')), _negated=True), models.Q(('review_pool', models.F('id')), _negated=True)), name='organization_helper_is_another'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Membership',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('role', models.CharField(choices=[('data_steward', 'Data steward'), ('privacy_officer', 'Privacy officer'), ('contributor', 'Contributor'), ('recipient', 'Recipient'), ('auditor', 'Auditor')], max_length=20)),
                ('created_at', models.DateTimeField(auto_now_add=True)),
                ('given_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('user', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='memberships', to=settings.AUTH_USER_MODEL)),
                ('organization', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='memberships', to='organizations.organization')),
            ],
            options={
                'constraints': [
                    models.UniqueConstraint(fields=('user', 'organization', 'role'), name='one_membership_for_a_role'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Handover',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('created_at', models.DateTimeField(auto_now_add=True)),
                ('left', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('successor', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='handovers', to=settings.AUTH_USER_MODEL)),
                ('organization', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='handovers', to='organizations.organization')),
            ],
            options={
                'constraints': [
                    models.CheckConstraint(condition=models.Q(('left', models.F('successor')), _negated=True), name='successor_is_another'),
                ],
            },
        ),
        migrations.CreateModel(
            name='OrganizationGroup',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('role', models.CharField(choices=[('data_steward', 'Data steward'), ('privacy_officer', 'Privacy officer'), ('contributor', 'Contributor'), ('recipient', 'Recipient'), ('auditor', 'Auditor')], max_length=20)),
                ('group', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='organization_group', to='auth.group')),
                ('organization', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='role_groups', to='organizations.organization')),
            ],
            options={
                'constraints': [
                    models.UniqueConstraint(fields=('organization', 'role'), name='one_group_for_an_organization_and_role'),
                ],
            },
        ),
        migrations.CreateModel(
            name='OrganizationGroupObjectPermission',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('content_object', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='organizations.organization')),
                ('group', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='auth.group')),
                ('permission', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='auth.permission')),
            ],
            options={
                'abstract': False,
                'unique_together': {('group', 'permission', 'content_object')},
            },
        ),
        migrations.CreateModel(
            name='OrganizationKey',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('number', models.PositiveSmallIntegerField(default=1)),
                ('public_key', models.BinaryField()),
                ('wrapped_private_key', models.BinaryField()),
                ('signing_public_key', models.BinaryField()),
                ('wrapped_signing_key', models.BinaryField()),
                ('wrapped_hash_key', models.BinaryField()),
                ('created_at', models.DateTimeField(auto_now_add=True)),
                ('retired_at', models.DateTimeField(blank=True, null=True)),
                ('organization', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='keys', to='organizations.organization')),
            ],
            options={
                'constraints': [
                    models.UniqueConstraint(fields=('organization', 'number'), name='organization_key_number_is_its_own'),
                ],
            },
        ),
        migrations.CreateModel(
            name='PersonSession',
            fields=[
                ('session_key', models.CharField(max_length=40, primary_key=True, serialize=False, verbose_name='session key')),
                ('session_data', models.TextField(verbose_name='session data')),
                ('expire_date', models.DateTimeField(db_index=True, verbose_name='expire date')),
                ('seen_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('user', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='sessions', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'verbose_name': 'session',
                'verbose_name_plural': 'sessions',
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='RoleProposal',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('role', models.CharField(choices=[('data_steward', 'Data steward'), ('privacy_officer', 'Privacy officer'), ('contributor', 'Contributor'), ('recipient', 'Recipient'), ('auditor', 'Auditor')], max_length=20)),
                ('created_at', models.DateTimeField(auto_now_add=True)),
                ('decided_at', models.DateTimeField(blank=True, null=True)),
                ('decided_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('organization', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='role_proposals', to='organizations.organization')),
                ('user', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'constraints': [
                    models.UniqueConstraint(condition=models.Q(('decided_at', None)), fields=('organization', 'user', 'role'), name='one_open_proposal_for_a_role'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Absence',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('starts_on', models.DateField(verbose_name='first day away')),
                ('ends_on', models.DateField(verbose_name='last day away')),
                ('named_at', models.DateTimeField()),
                ('cover', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='covers', to=settings.AUTH_USER_MODEL)),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='absences', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('starts_on', 'id'),
                'constraints': [models.CheckConstraint(condition=models.Q(('person', models.F('cover')), _negated=True), name='cover_is_another'), models.CheckConstraint(condition=models.Q(('starts_on__lte', models.F('ends_on'))), name='absence_is_forward')],
            },
        ),
        migrations.CreateModel(
            name='Notice',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('kind', models.CharField(max_length=60)),
                ('subject_type', models.CharField(max_length=100)),
                ('subject_id', models.UUIDField()),
                ('facts', models.JSONField(default=dict)),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('read_at', models.DateTimeField(blank=True, null=True)),
                ('mailed_at', models.DateTimeField(blank=True, null=True)),
                ('recipient', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='notices', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('-created_at', '-id'),
                'indexes': [models.Index(fields=['recipient', '-created_at', '-id'], name='notices_of_a_person'), models.Index(condition=models.Q(('read_at', None)), fields=['recipient'], name='notices_unread'), models.Index(condition=models.Q(('mailed_at', None), ('read_at', None)), fields=['created_at'], name='notices_to_be_mailed'), models.Index(fields=['subject_id', 'kind'], name='notices_about_a_record')],
            },
        ),
        *SHARED_CACHE,
        *RATE_COUNTS,
    ]
