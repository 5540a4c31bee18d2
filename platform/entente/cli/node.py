"""``entente node``: this node in a network of others. What stewards of the network do with its list is in ``cli/stewards.py``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from entente.cli.backup import set_up
from entente.core.errors import EntenteError, Failed, NotPermitted, Refused

commands = typer.Typer(help="This node in a network of nodes; and the list of the network.", no_args_is_help=True)
NetworkFile = Annotated[
    Path, typer.Argument(metavar="FILE", exists=True, dir_okay=False, help="The file of the network’s stewards.")
]
Did = Annotated[str, typer.Argument(metavar="DID", help="As `entente node status` prints it: did:web:…")]
Dids = Annotated[list[str] | None, typer.Option(metavar="DID")]
Publics = Annotated[list[str] | None, typer.Option(metavar="KEY")]


@commands.callback()
def _group() -> None:
    """This node in a network of nodes; and the list of the network."""


@commands.command("steward")
def steward(file: Annotated[Path, typer.Argument(metavar="FILE", dir_okay=False)]) -> None:
    """Make the key of a network's steward in a file that nobody else can read; the other stewards are given what is printed."""
    from entente.cli import stewards

    stewards.make_key(file)


@commands.command("founding")
def founding(
    out: Annotated[Path, typer.Argument(metavar="FILE", dir_okay=False, help="Where the network is written.")],
    steward: Annotated[list[str], typer.Option("--steward", metavar="KEY", help="The public key of each steward.")],
    request: Annotated[list[Path], typer.Option("--request", metavar="FILE", help="What a node asks for.")],
) -> None:
    """Begin a network: its stewards and first nodes. Two stewards sign the file, one after the other (entente node sign)."""
    from entente.cli import stewards

    stewards.found_network(out, steward, request)


@commands.command("sign")
def sign(
    file: NetworkFile,
    key_file: Annotated[
        Path | None, typer.Option("--key-file", metavar="FILE", exists=True, dir_okay=False, help="A steward's key.")
    ] = None,
    request: Annotated[
        list[Path] | None,
        typer.Option("--request", metavar="FILE", help="A node that is to be listed, or listed anew."),
    ] = None,
    suspend: Dids = None,
    reinstate: Dids = None,
    leave: Dids = None,
    steward_in: Publics = None,
    steward_out: Publics = None,
    renew: Annotated[bool, typer.Option("--renew", help="Sign root and list anew before they expire.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before signing.")] = False,
) -> None:
    """Change the list of a network, where changes are named, and sign what waits; without a key, only show it. Works offline."""
    from entente.cli import stewards

    changes = stewards.changes_of(
        request or (),
        suspended=suspend or (),
        reinstated=reinstate or (),
        left=leave or (),
        stewards_in=steward_in or (),
        stewards_out=steward_out or (),
        renewed=renew,
    )
    stewards.sign_list(file, key_file, changes, is_confirmed=yes)


@commands.command("request")
def request(
    context: typer.Context,
    out: Annotated[Path, typer.Argument(metavar="FILE", help="Where the request is written.", dir_okay=False)],
    organization: Annotated[
        list[str],
        typer.Option(
            "--organization", help="An organization of this node, by its name; several times. The first one signs."
        ),
    ],
) -> None:
    """Write the request to be listed, signed by this node's key and an organization's. Two stewards compare its fingerprint by voice."""
    with loaded(context):
        from django.utils import timezone
        from django.utils.translation import gettext as _

        from entente.cli.directory import named_organization
        from entente.federation.services.joining import own_entry, request_listing
        from entente.federation.trust.entries import fingerprint, write_entry
        from entente.organizations.keys.records import endorse_outstanding, observe

        now = timezone.now()
        observe(now=now)
        endorse_outstanding()
        organizations = [named_organization(name) for name in organization]
        out.write_bytes(request_listing(organizations, now=now))
        typer.echo(
            _("Fingerprint: %(digits)s") % {"digits": fingerprint(write_entry(own_entry(organizations, now=now)))}
        )


@commands.command("anchor")
def anchor(context: typer.Context, file: NetworkFile) -> None:
    """Trust the root of a network from now on. Compare its fingerprint by voice with a steward before."""
    with loaded(context):
        from django.utils import timezone
        from django.utils.translation import gettext as _

        from entente.federation.services.joining import install_root
        from entente.federation.trust.ceremony import read_network
        from entente.federation.trust.entries import fingerprint

        root = read_network(file.read_bytes()).roots[0]
        install_root(root, now=timezone.now())
        typer.echo(_("Fingerprint: %(digits)s") % {"digits": fingerprint(root.signed_bytes)})


@commands.command("join")
def join(context: typer.Context, file: NetworkFile) -> None:
    """Take the list that two stewards signed. One node of the network does so at each change; the others follow within five minutes."""
    with loaded(context):
        from django.utils import timezone
        from django.utils.translation import gettext as _

        from entente.federation.services.joining import join_network
        from entente.federation.trust.ceremony import read_network

        listed = join_network(read_network(file.read_bytes()), now=timezone.now())
        typer.echo(_("Nodes in the list: %(count)s") % {"count": len(listed.entries)})


@commands.command("rotate")
def rotate(context: typer.Context) -> None:
    """Announce this node's new key to the others, after `entente keys rotate node` and a restart. For seven days both count: ask to be
    listed anew (`entente node request`) within them. A worker does so by itself within five minutes."""
    with loaded(context):
        from django.utils import timezone
        from django.utils.translation import gettext as _

        from entente.federation.tasks.key_announcement import announce
        from entente.organizations.keys.records import observe

        observe(now=timezone.now())
        typer.echo(_("Nodes to which the new key is announced: %(count)s") % {"count": announce()})


@commands.command("distrust")
def distrust(context: typer.Context, did: Did) -> None:
    """Stop all exchange with a node at once, whatever the list says."""
    with loaded(context):
        from django.utils import timezone
        from django.utils.translation import gettext as _

        from entente.federation.services import exchange

        peer = exchange.distrust(did, now=timezone.now())
        typer.echo(_("Nothing is sent to %(node)s or taken from it any more.") % {"node": peer.name})


@commands.command("trust")
def trust(context: typer.Context, did: Did) -> None:
    """Allow exchange with a node again, as far as the list does."""
    with loaded(context):
        from django.utils.translation import gettext as _

        from entente.federation.services import exchange

        peer = exchange.trust_again(did)
        typer.echo(_("Exchange with %(node)s goes on, as far as the network’s list allows it.") % {"node": peer.name})


@commands.command("status")
def status(context: typer.Context) -> None:
    """Who is in the network, since when, when each was last seen, and what waits for it."""
    with loaded(context):
        from entente.cli.node_tables import show

        show()


@contextmanager
def loaded(context: typer.Context) -> Iterator[None]:
    """Django with the settings of the environment, in the language chosen; what fails or is refused is said in words."""
    set_up()
    from django.utils import translation
    from django.utils.translation import gettext as _

    from entente.federation.wire.faults import Rejected

    with translation.override(context.obj or "en"):
        try:
            yield
        except (Failed, Refused) as error:
            _stop(_in_words(error))
        except Rejected as rejected:
            _stop(_("No trusted node signed this file for this node (%(code)s).") % {"code": rejected.fault.value})


def _in_words(error: EntenteError) -> str:
    from django.utils.translation import gettext as _

    if isinstance(error, NotPermitted):
        return "\n".join(str(reason.label) for reason in error.reasons)
    sentences = {
        "federation.no_organization": _("Name an organization whose home is this node and that has keys."),
        "federation.root_installed": _("The root of another network is trusted here."),
        "federation.root_unsigned": _("Too few of its own stewards signed this root."),
        "federation.no_root": _("First install the root of the network: entente node anchor FILE"),
        "federation.too_few_signatures": _("Too few stewards signed the list."),
        "federation.not_listed": _("This node and its key are not in the list as active."),
        "federation.list_refused": _(
            "The list does not follow from the root that is trusted here, or is older than the one known."
        ),
        "federation.list_expired": _("A part of the list has expired: stewards sign it again."),
        "federation.node_unknown": _("No node of the network has this identifier."),
        "federation.malformed": _("This is no file of a network’s stewards."),
        "federation.chain_broken": _("The roots in this file do not follow from each other."),
        "move.not_elsewhere": _("The organization does not live on another node that is trusted here."),
        "move.not_here": _("The organization does not live on this node."),
        "move.keys_changed": _("The keys of the organization have changed: the new node must ask anew."),
        "move.asked_already": _("Another request for the organization is open: refuse it first."),
        "move.not_asked": _("No node asks for the organization."),
        "move.not_for_us": _("This file is sealed to another node, or was altered, or is none of a move."),
        "move.not_verified": _("The old node or the organization did not sign what this file says."),
        "move.taken_in": _("It was taken in already."),
    }
    return sentences.get(error.code_given, str(error))


def _stop(words: str) -> NoReturn:
    typer.echo(words, err=True)
    raise typer.Exit(1)
