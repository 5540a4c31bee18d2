"""Passkeys that an organization vouches for, and the acts that people confirmed with them.

The web process inserts what people hand in, ``PasskeyEnrolment`` and ``ActAssertion``, and changes none of it. The rest is the worker's
alone: it writes what it has verified, signed by the key of the organization.
"""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Now

from entente.core.ids import uuid7
from entente.organizations.models.organizations import Organization, User
from entente.organizations.roles import Role


class PasskeyEnrolment(models.Model):
    """A person wants an organization to vouch for a passkey of hers. Another person of it, who heard its fingerprint from her, confirms it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.CASCADE, related_name="passkey_enrolments")
    person = models.ForeignKey(User, models.CASCADE, related_name="passkey_enrolments")
    credential = models.BinaryField()  # attested credential data of WebAuthn: AAGUID, identifier, public key (COSE)
    asked_at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organization", "person", "credential"], name="passkey_is_enrolled_once")
        ]

    def __str__(self) -> str:
        return str(self.pk)


class EnrolmentDecision(models.Model):
    """A second person compared a fingerprint with what she heard, and confirms or declines."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    enrolment = models.OneToOneField(PasskeyEnrolment, models.CASCADE, related_name="decision")
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    fingerprint = models.CharField(max_length=64, blank=True)  # as she typed it; blank: declined
    at = models.DateTimeField(db_default=Now())

    def __str__(self) -> str:
        return str(self.pk)


class AttestedPasskey(models.Model):
    """An organization vouches for a passkey. Written by the worker; ``jws`` is the signature by the organization's key.

    A revoked one confirms nothing, and its person still needs one: taking passkeys away never makes an act easier to forge.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    enrolment = models.OneToOneField(PasskeyEnrolment, models.PROTECT, related_name="attested")
    organization = models.ForeignKey(Organization, models.CASCADE, related_name="attested_passkeys")
    person = models.ForeignKey(User, models.CASCADE, related_name="attested_passkeys")
    credential = models.BinaryField()
    address = (
        models.EmailField()
    )  # of the person then: receipts go there, whatever a page writes into her account later
    confirmed_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")  # None: the operator
    attested_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    jws = models.TextField()

    def __str__(self) -> str:
        return str(self.pk)


class AttestedRole(models.Model):
    """An organization that requires passkeys vouches for the role of a person. Written by the worker, as ``AttestedPasskey``."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.CASCADE, related_name="attested_roles")
    person = models.ForeignKey(User, models.CASCADE, related_name="attested_roles")
    role = models.CharField(max_length=20, choices=Role)
    given_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    attested_at = models.DateTimeField()
    jws = models.TextField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organization", "person", "role"], name="role_of_a_person_is_attested_once")
        ]

    def __str__(self) -> str:
        return f"{self.person_id} {self.role} {self.organization_id}"


class PasskeyRequirement(models.Model):
    """From ``since`` on, whoever decides for the organization confirms each act with an attested passkey. Written by the worker."""

    organization = models.OneToOneField(
        Organization, models.CASCADE, primary_key=True, related_name="passkey_requirement"
    )
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    since = models.DateTimeField()
    helpers = models.JSONField(default=list)  # identifiers of its sponsor and review pool then: nobody else acts for it
    ended_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    ended_at = models.DateTimeField(null=True, blank=True)
    jws = models.TextField()

    def __str__(self) -> str:
        return str(self.organization_id)


class ActAssertion(models.Model):
    """What a passkey signed for one act on one record (WebAuthn, section 7.2). It counts once the worker has verified it.

    ``content`` says what was done, in identifiers, codes, days and digests. The challenge is the SHA-256 of its canonical form together
    with the act, the person, ``nonce`` and ``issued_at`` (``confirmations.challenges``).
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    act = models.CharField(max_length=80)  # the code of its event
    record_id = models.UUIDField()
    organization = models.ForeignKey(Organization, models.CASCADE, related_name="+")
    person = models.ForeignKey(User, models.CASCADE, related_name="act_assertions")
    content = models.JSONField()
    nonce = models.UUIDField(unique=True)
    issued_at = models.DateTimeField()
    response = models.JSONField()  # the authentication response as browsers write it (JSON, base64url)
    at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["act", "record_id", "person"], name="act_on_a_record_is_asserted_once")
        ]

    def __str__(self) -> str:
        return f"{self.act} {self.record_id}"


class ActReceipt(models.Model):
    """The worker verified an assertion when it came, and says so under the organization's key; the person is told by mail."""

    assertion = models.OneToOneField(ActAssertion, models.CASCADE, primary_key=True, related_name="receipt")
    verified_at = models.DateTimeField()
    number = models.PositiveIntegerField(
        null=True, blank=True
    )  # of the person in this organization, from 1; None: of before
    previous = models.CharField(
        max_length=64,
        blank=True,
        default="",
        db_default="",
    )  # SHA-256 of the signature of the one before; blank: the first
    jws = models.TextField()

    def __str__(self) -> str:
        return str(self.assertion_id)
