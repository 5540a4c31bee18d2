"""``entente keys``: the keys of this installation, and how one takes the place of another. In the environment of a worker."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from entente.cli.backup import set_up

if TYPE_CHECKING:
    from entente.core.errors import Failed
    from entente.organizations.models import OrganizationKey
    from entente.vault.keys.rings import Kind
    from entente.vault.models import KeyRecord

commands = typer.Typer(help="The keys of this installation, and their rotation.", no_args_is_help=True)
KindName = Annotated[str, typer.Argument(metavar="KIND", help="master, store or node.")]
Kid = Annotated[str, typer.Argument(metavar="KID", help="As `entente keys list` prints it.")]


@commands.callback()
def _group() -> None:
    """The keys of this installation, and their rotation."""


@commands.command("list")
def list_keys(
    context: typer.Context,
    organization: Annotated[
        str, typer.Option("--organization", help="Its keys instead; name in English or French.")
    ] = "",
) -> None:
    """Each key: since when, until when, whether it was revoked, and how many secrets need it."""
    with _loaded(context):
        from django.utils import timezone

        from entente.cli.directory import named_organization
        from entente.cli.key_tables import show, show_organization
        from entente.organizations.keys.records import endorse_outstanding, held, observe
        from entente.vault.keys.rings import Kind

        observe(now=timezone.now())
        if held(Kind.NODE) and held(Kind.MASTER):
            endorse_outstanding()
        if organization:
            show_organization(named_organization(organization))
        else:
            show()


@commands.command("export")
def export_history(context: typer.Context) -> None:
    """Print the history of the keys that sign, as a JWK set for `entente verify --keys`. It holds public halves only."""
    with _loaded(context):
        import json

        from django.utils import timezone

        from entente.audit.log.node_keys import history
        from entente.organizations.keys.records import observe
        from entente.proof.keys import node_key_set

        observe(now=timezone.now())
        typer.echo(json.dumps(node_key_set(history()), indent=1))


@commands.command("rotate")
def rotate(context: typer.Context, kind: KindName) -> None:
    """Make a new key and put it before the present one, which then only opens and verifies. For keys that lie in a file."""
    with _loaded(context):
        from django.conf import settings
        from django.utils.translation import gettext as _

        from entente.config.key_files import write_keys
        from entente.vault.sealing import new_key

        chosen = _kind(kind)
        name = f"{chosen.upper()}_KEY"
        path = getattr(settings, f"{name}_FILE")
        if chosen == "master" and settings.TRANSIT_KEY:
            from entente.vault.keys.rings import master_ring
            from entente.vault.keys.transit import TransitRing

            ring = master_ring()
            assert isinstance(ring, TransitRing)  # the setting says so
            ring.server.rotate()
            typer.echo(_("The server has a new version of the key. Run:"))
            typer.echo("  entente keys rewrap")
            return
        if not path:
            advice = _(
                "ENTENTE_%(name)s does not come from a file. Put a new key before the present one, separated by a comma, "
                "where it comes from: head -c 32 /dev/urandom | base64"
            )
            _stop(advice % {"name": name})
        current = getattr(settings, name)
        write_keys(Path(path), [new_key(), current, *getattr(settings, f"{name}S_BEFORE")])
        typer.echo(_("A new key stands first in the file. Start every process that reads it again, then run:"))
        typer.echo("  entente keys rewrap" if chosen != "node" else "  entente keys list")


@commands.command("rewrap")
def rewrap_secrets(context: typer.Context) -> None:
    """Bring all that older keys wrapped under the keys in use. It can be ended at any time: it goes on where it was, by itself too."""
    with _loaded(context):
        from django.utils import timezone
        from django.utils.translation import gettext as _

        from entente.organizations.keys.records import observe
        from entente.vault.keys.rings import Kind, ring_of
        from entente.vault.keys.wrapped import Progress, rewrap

        observe(now=timezone.now())
        closed = 0
        for kind in (Kind.MASTER, Kind.STORE):
            progress = Progress(0, 0)
            for progress in rewrap(kind, ring_of(kind)):
                typer.echo(
                    _("%(kind)s: %(done)s of %(total)s")
                    % {"kind": kind, "done": progress.done, "total": progress.total}
                )
            closed += progress.closed
        if closed:
            _stop(
                _("%(count)s secrets open with no key that is here: retire none of the older keys.") % {"count": closed}
            )


@commands.command("reseal")
def reseal_data_keys(
    context: typer.Context,
    organization: Annotated[
        str, typer.Option("--organization", help="Name in English or French; otherwise all that are due.")
    ] = "",
) -> None:
    """Seal to organizations' keys in use what older ones open, then destroy those that nothing needs. It can be ended at any time.

    With --organization at once, otherwise ENTENTE_RESEAL_DAYS after the rotation. Back the database up before: an older backup does not
    know the newer key.
    """
    with _loaded(context):
        from django.utils import timezone
        from django.utils.translation import gettext as _

        from entente.cli.directory import named_organization
        from entente.organizations.keys import retirement

        now = timezone.now()
        keys = retirement.due(now=now)
        if organization:
            chosen = named_organization(organization)
            keys = {owner: olds for owner, olds in retirement.older_keys(until=now).items() if owner == chosen}
        for progress in retirement.seal_anew(keys):
            facts = {"done": progress.examined, "total": progress.total, "sealed": progress.sealed}
            typer.echo(_("%(done)s of %(total)s examined, %(sealed)s sealed anew") % facts)
        destroyed = retirement.destroy_dispensable(keys, now=now)
        waiting = sum(len(olds) for olds in keys.values()) - destroyed
        typer.echo(_("Keys that were destroyed: %(count)s") % {"count": destroyed})
        if waiting:
            typer.echo(
                _("Keys that are destroyed a day after their rotation, when nobody can be sealing to them: %(count)s")
                % {"count": waiting}
            )


@commands.command("retire")
def retire_key(context: typer.Context, kind: KindName, kid: Kid) -> None:
    """Take an older key away once nothing needs it; refused with how much does. A key that signs needs no file to verify."""
    with _loaded(context):
        from django.conf import settings
        from django.utils import timezone
        from django.utils.translation import gettext as _

        from entente.config.key_files import write_keys
        from entente.organizations.keys.records import held, observe, retire

        observe(now=timezone.now())
        key = _record(kind, kid)
        retire(key, now=timezone.now())
        name = f"{key.kind.upper()}_KEY"
        path = getattr(settings, f"{name}_FILE")
        kids = [known.kid for known in held(_kind(kind))]
        if path and kid in kids:
            keys = [getattr(settings, name), *getattr(settings, f"{name}S_BEFORE")]
            write_keys(Path(path), [key for key, known in zip(keys, kids, strict=True) if known != kid])
            typer.echo(_("The key was taken out of the file."))
        elif kid in kids:
            typer.echo(
                _("Nothing needs the key any more: take it out of ENTENTE_%(name)s, wherever that stands.")
                % {"name": name}
            )
        else:
            typer.echo(_("Nothing needs the key any more."))


@commands.command("revoke")
def revoke_key(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(metavar="KIND", help="master, store, node or organization.")],
    kid: Kid,
) -> None:
    """A key is in strange hands: what it signs from now on does not count. Rotate first; the key in use cannot be revoked."""
    with _loaded(context):
        from django.utils import timezone
        from django.utils.translation import gettext as _

        from entente.organizations.keys import retirement
        from entente.organizations.keys.records import held, observe, revoke

        observe(now=timezone.now())
        if kind == "organization":
            retirement.revoke(_organization_key(kid), now=timezone.now())
            typer.echo(_("The key was revoked."))
            return
        key, keys = _record(kind, kid), held(_kind(kind))
        if keys and keys[0].kid == kid:
            _stop(_("This key is in use: put another one before it first."))
        revoke(key, now=timezone.now())
        typer.echo(_("The key was revoked."))


@contextmanager
def _loaded(context: typer.Context) -> Iterator[None]:
    """Django with the settings of the environment, in the language chosen; what fails is said in words."""
    set_up()
    from django.utils import translation

    from entente.core.errors import Failed

    with translation.override(context.obj or "en"):
        try:
            yield
        except Failed as error:
            _stop(_in_words(error))


def _in_words(error: Failed) -> str:
    from django.utils.translation import gettext as _

    sentences = {
        "vault.key_in_use": _("This key is in use: put another one before it first."),
        "vault.key_needed": _("%(count)s secrets need this key: run `entente keys rewrap` first."),
        "vault.key_revoked": _("The %(kind)s key in use was revoked: put a new one before it."),
    }
    return sentences.get(error.code_given, str(error)) % error.facts if error.code_given in sentences else str(error)


def _kind(name: str) -> Kind:
    from entente.vault.keys.rings import Kind

    if name not in list(Kind):
        raise typer.BadParameter(f"KIND: {', '.join(Kind)}")
    return Kind(name)


def _record(kind: str, kid: str) -> KeyRecord:
    from django.utils.translation import gettext as _

    from entente.vault.models import KeyRecord

    key = KeyRecord.objects.filter(kind=_kind(kind), kid=kid).first()
    if key is None:
        _stop(_("No key of this kind has this kid: see `entente keys list`."))
    return key


def _organization_key(kid: str) -> OrganizationKey:
    from django.core.exceptions import ValidationError
    from django.utils.translation import gettext as _

    from entente.organizations.models import OrganizationKey

    try:
        return OrganizationKey.objects.get(pk=kid)
    except (OrganizationKey.DoesNotExist, ValidationError):
        _stop(_("No key of this kind has this kid: see `entente keys list`."))


def _stop(words: str) -> NoReturn:
    typer.echo(words, err=True)
    raise typer.Exit(1)
