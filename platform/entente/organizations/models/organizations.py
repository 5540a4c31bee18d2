"""Organizations, their people, roles and keys."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from functools import cache, cached_property
from typing import Any, ClassVar, Final, cast

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import Group, Permission, PermissionsMixin
from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from guardian.models import GroupObjectPermissionBase
from guardian.utils import get_group_obj_perms_model

from entente.core.bilingual import Bilingual
from entente.core.ids import uuid7
from entente.core.prepared import Prepared
from entente.organizations.keys.endorsement import is_endorsed
from entente.organizations.roles import Role


class UserManager(BaseUserManager["User"]):
    def create_user(self, email: str, password: str | None = None, **fields: Any) -> User:
        user: User = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, username: str | None) -> User:
        return self.get(email__iexact=username)

    def reader(self, user_id: uuid.UUID | str) -> User | None:
        """A person with what every page asks about her, in one query: her roles, second factor and unread notices.

        It runs in each request, so that its words are put together once.
        """
        return _READER.first(person=uuid.UUID(str(user_id)))


def _reader(person: uuid.UUID) -> models.QuerySet[User]:
    factors = Authenticator.objects.filter(user=models.OuterRef("pk"), type__in=("totp", "webauthn"))
    unread = Notice.objects.filter(recipient=models.OuterRef("pk"), read_at=None).order_by().values("recipient")
    return User.objects.filter(pk=person).annotate(  # type: ignore[no-redef]  # what the class says of them before
        roles_read=ArraySubquery(Membership.objects.filter(user=models.OuterRef("pk")).values("role")),
        factor_read=models.Exists(factors),
        unread_read=Coalesce(models.Subquery(unread.annotate(number=models.Count("*")).values("number")), 0),
    )


_READER: Final = Prepared(_reader, person=uuid.UUID)


class MailChoice(models.TextChoices):
    """How the notices of a person reach her beside the page on which they stand."""

    AT_ONCE = "at_once", pgettext_lazy("notices", "By e-mail, at once")
    DAILY = "daily", pgettext_lazy("notices", "By e-mail, once a day")
    NEVER = "never", pgettext_lazy("notices", "On this site only")


class User(AbstractBaseUser, PermissionsMixin):
    """A person. What she may do comes from the groups of her organizations, never from a flag of her account."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    email = models.EmailField(_("e-mail"), unique=True)
    name = models.CharField(_("name"), max_length=150)
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES, default="en")
    mail_choice = models.CharField(
        _("notices"), max_length=10, choices=MailChoice, default=MailChoice.AT_ONCE, db_default=MailChoice.AT_ONCE
    )
    is_active = models.BooleanField(default=True)
    date_joined = models.DateTimeField(auto_now_add=True)

    # Read with her by ``UserManager.reader``; otherwise asked for when wanted.
    roles_read: list[str] | None = None
    factor_read: bool | None = None
    unread_read: int | None = None

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]
    objects: ClassVar[UserManager] = UserManager()

    def __str__(self) -> str:
        return self.name or self.email

    @cached_property
    def roles(self) -> frozenset[str]:
        """The roles that this person holds in any organization, read once: a request has a ``User`` of its own."""
        if self.roles_read is not None:
            return frozenset(self.roles_read)
        return frozenset(Membership.objects.filter(user=self).values_list("role", flat=True))

    def may(self, permission: str, obj: models.Model) -> bool:
        """Whether a group of this person holds ``app_label.codename`` on ``obj``. Being a superuser adds nothing."""
        return obj.pk in self.may_which(permission, [obj])

    def may_which[M: models.Model](self, permission: str, objects: Sequence[M]) -> frozenset[uuid.UUID]:
        """The keys of those objects of one kind on which a group of this person holds ``app_label.codename``."""
        if not self.is_active or not objects:
            return frozenset()
        held = _holding(permission, type(objects[0])).all(user=self.pk, objects=[record.pk for record in objects])
        return frozenset(key for (key,) in held)

    def grants(self, permission: str, model: type[models.Model]) -> models.QuerySet[Any]:
        """The guardian rows by which this person's groups hold ``app_label.codename`` on objects of ``model``."""
        app_label, codename = permission.split(".")
        granting: Any = get_group_obj_perms_model(cast("models.Model", model))  # a class will do as well
        rows: models.QuerySet[Any] = granting.objects.all()
        groups = self.groups.through.objects.filter(user=self).values("group")
        # A scalar subquery is answered once; joins to these two small tables would be planned with each row.
        named = Permission.objects.filter(codename=codename, content_type__app_label=app_label).values("pk")
        return rows.filter(permission=models.Subquery(named[:1]), group__in=groups)


@cache
def _holding(permission: str, model: type[models.Model]) -> Prepared[Any]:
    """Grants of ``permission`` on objects of ``model`` to groups of a person: asked several times in most requests."""
    return Prepared(
        lambda user, objects: (
            User(pk=user).grants(permission, model).filter(content_object__in=objects).values_list("content_object")
        ),
        user=uuid.UUID,
        objects=list,
    )


def this_node() -> uuid.UUID:
    """The node on which a new organization is at home."""
    node: uuid.UUID = settings.NODE_ID
    return node


class OrganizationKind(models.TextChoices):
    REGION_211 = "region_211", _("211 region")
    MUNICIPALITY = "municipality", _("Municipality")
    NONPROFIT = "nonprofit", _("Nonprofit")
    FUNDER = "funder", _("Funder")
    RELIEF_BODY = "relief_body", _("Relief body")
    RESEARCH_INSTITUTE = "research_institute", _("Research institute")
    COMMUNITY_AUTHORITY = "community_authority", _("Community authority")


class Jurisdiction(models.TextChoices):
    """ISO 3166-2 code of the province or territory whose law applies first."""

    AB = "CA-AB", _("Alberta")
    BC = "CA-BC", _("British Columbia")
    MB = "CA-MB", _("Manitoba")
    NB = "CA-NB", _("New Brunswick")
    NL = "CA-NL", _("Newfoundland and Labrador")
    NS = "CA-NS", _("Nova Scotia")
    NT = "CA-NT", _("Northwest Territories")
    NU = "CA-NU", _("Nunavut")
    ON = "CA-ON", _("Ontario")
    PE = "CA-PE", _("Prince Edward Island")
    QC = "CA-QC", _("Québec")
    SK = "CA-SK", _("Saskatchewan")
    YT = "CA-YT", _("Yukon")


class Organization(models.Model):
    """A party that holds or receives data. ``home_node`` is where its records are kept."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    home_node = models.UUIDField(default=this_node)
    kind = models.CharField(max_length=30, choices=OrganizationKind)
    name_en = models.CharField(_("name in English"), max_length=200)
    name_fr = models.CharField(_("name in French"), max_length=200)
    jurisdiction = models.CharField(max_length=5, choices=Jurisdiction)
    time_zone = models.CharField(max_length=40, default="America/Toronto")
    # Whoever vouches for a small organization: its people write and sign agreements, release and send upload links in its name, and supply
    # the second person; never where the sponsor itself is on the other side (ADR 0031).
    sponsor = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="sponsored")
    # Another organization whose privacy officers review for this one, without ever seeing originals.
    review_pool = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="reviews_for")
    # The region that let it in through its page. It gives that region no right in it.
    invited_by = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="invited")
    retention_days = models.PositiveSmallIntegerField(null=True, blank=True)  # None: the node's own
    store = models.ForeignKey("vault.Store", models.PROTECT, null=True, blank=True, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)

    name = Bilingual()

    class Meta:
        permissions = [
            ("create_dataset", "Can create a dataset"),
            ("draft_agreement", "Can draft an agreement"),
            ("sponsor_upload", "Can send a one-time upload link"),
            ("view_audit", "Can read the audit trail"),
            ("manage_members", "Can invite people and give and take their roles"),
            ("view_requests", "Can see requests for data"),
            ("triage_requests", "Can read requests as they were written, and answer them"),
            ("manage_directory", "Can import the directory of services and review qualifiers"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(sponsor=models.F("id")) & ~models.Q(review_pool=models.F("id")),
                name="organization_helper_is_another",
            )
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def key(self) -> OrganizationKey | None:
        """The key in use; ``None`` until the worker has made it. A row that the node did not sign is no key of ours."""
        rows = self.keys.filter(retired_at=None, destroyed_at=None).order_by("-number")
        return next((key for key in rows if is_endorsed(key)), None)

    @property
    def is_remote(self) -> bool:
        """Whether another node is its home: its people have no account here."""
        return self.home_node != this_node()

    def retention(self) -> int:
        """Days between a decision and the destruction of uploads and candidates."""
        return settings.RETENTION_DAYS if self.retention_days is None else self.retention_days


class OrganizationGroupObjectPermission(GroupObjectPermissionBase):
    content_object = models.ForeignKey(Organization, on_delete=models.CASCADE)


class OrganizationGroup(models.Model):
    """The Django group of an organization's people in one role."""

    organization = models.ForeignKey(Organization, models.CASCADE, related_name="role_groups")
    role = models.CharField(max_length=20, choices=Role)
    group = models.OneToOneField(Group, models.PROTECT, related_name="organization_group")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organization", "role"], name="one_group_for_an_organization_and_role")
        ]

    def __str__(self) -> str:
        return f"{self.organization_id}:{self.role}"


class OrganizationKey(models.Model):
    """Keys of an organization. Public halves are for everyone; private ones are wrapped by the worker's master key.

    The row's identifier is the kid. ``node_signature`` shows that the worker made or examined the row (``keys.endorsement``): nobody seals to
    one without. After ``retired_at`` the next key is sealed to and signs; at ``destroyed_at`` nothing needed this one, and its private
    halves went.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="keys")
    number = models.PositiveSmallIntegerField(default=1)
    public_key = models.BinaryField()  # X25519: uploads are sealed to it
    wrapped_private_key = models.BinaryField()
    signing_public_key = models.BinaryField()  # Ed25519
    wrapped_signing_key = models.BinaryField()
    wrapped_hash_key = models.BinaryField()  # names uploads in manifests
    created_at = models.DateTimeField(auto_now_add=True)
    retired_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)  # what it signed since does not count
    destroyed_at = models.DateTimeField(null=True, blank=True)
    node_kid = models.CharField(max_length=64, blank=True, default="", db_default="")
    node_signature = models.BinaryField(default=b"", db_default=b"")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organization", "number"], name="organization_key_number_is_its_own")
        ]

    def __str__(self) -> str:
        return f"{self.organization_id} #{self.number}"


class Membership(models.Model):
    """A person has a role in an organization: the source from which her groups follow."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    user = models.ForeignKey(User, models.CASCADE, related_name="memberships")
    organization = models.ForeignKey(Organization, models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=20, choices=Role)
    # None: the operator of the node. Whoever gave a role to herself is shown as having done so.
    given_by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "organization", "role"], name="one_membership_for_a_role")
        ]

    def __str__(self) -> str:
        return f"{self.user_id} {self.role} {self.organization_id}"


class RoleProposal(models.Model):
    """A steward wants a role for herself: another one confirms it, or declines. Decided ones stay."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.CASCADE, related_name="role_proposals")
    user = models.ForeignKey(User, models.CASCADE, related_name="+")
    role = models.CharField(max_length=20, choices=Role)
    created_at = models.DateTimeField(auto_now_add=True)
    decided_by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organization", "user", "role"],
                condition=models.Q(decided_at=None),
                name="one_open_proposal_for_a_role",
            )
        ]

    def __str__(self) -> str:
        return f"{self.user_id} {self.role} {self.organization_id}"


class Handover(models.Model):
    """Someone left an organization, and another person of it takes over what waited for her."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.CASCADE, related_name="handovers")
    left = models.ForeignKey(User, models.CASCADE, related_name="+")
    successor = models.ForeignKey(User, models.CASCADE, related_name="handovers")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~models.Q(left=models.F("successor")), name="successor_is_another")
        ]

    def __str__(self) -> str:
        return f"{self.left_id} {self.successor_id}"


class Absence(models.Model):
    """A person is away from a day through another, and a colleague with the same roles covers for her."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    person = models.ForeignKey(User, models.CASCADE, related_name="absences")
    cover = models.ForeignKey(User, models.CASCADE, related_name="covers")
    starts_on = models.DateField(_("first day away"))
    ends_on = models.DateField(_("last day away"))
    named_at = models.DateTimeField()

    class Meta:
        ordering = ("starts_on", "id")
        constraints = [
            models.CheckConstraint(condition=~models.Q(person=models.F("cover")), name="cover_is_another"),
            models.CheckConstraint(condition=models.Q(starts_on__lte=models.F("ends_on")), name="absence_is_forward"),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} {self.cover_id}"


class Notice(models.Model):
    """Something that a person should know or do: a code, the record that it is about, and facts without names or values.

    The words of each kind are in ``events.py`` of each app, written when the notice is read, in the reader's language.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    recipient = models.ForeignKey(User, models.CASCADE, related_name="notices")
    kind = models.CharField(max_length=60)
    subject_type = models.CharField(max_length=100)
    subject_id = models.UUIDField()
    facts = models.JSONField(default=dict)  # identifiers, codes, days, counts
    created_at = models.DateTimeField(default=timezone.now)
    read_at = models.DateTimeField(null=True, blank=True)
    mailed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-created_at", "-id")
        indexes = [
            models.Index(fields=["recipient", "-created_at", "-id"], name="notices_of_a_person"),
            models.Index(fields=["recipient"], condition=models.Q(read_at=None), name="notices_unread"),
            models.Index(
                fields=["created_at"], condition=models.Q(read_at=None, mailed_at=None), name="notices_to_be_mailed"
            ),
            models.Index(fields=["subject_id", "kind"], name="notices_about_a_record"),
        ]

    def __str__(self) -> str:
        return self.kind


def group_name(organization_id: uuid.UUID, role: str) -> str:
    """The name of the group of an organization and role."""
    return f"{organization_id}:{role}"
