"""What stewards of a network do with its list, on a machine without a server and without a connection: their keys never touch a node."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import typer

from entente.cli.language import language
from entente.config.key_files import keys_of, write_keys
from entente.core.errors import Failed, Refused
from entente.federation.trust import ceremony
from entente.federation.trust.ceremony import Changes, NetworkFile
from entente.federation.trust.entries import NodeEntry, fingerprint, write_entry
from entente.federation.trust.requests import read_request
from entente.federation.wire.faults import Rejected
from entente.proof.keys import KEY_BYTES
from entente.vault import sealing

WORDS: Final = {
    "public": ("Public key: {0}", "Clé publique : {0}"),
    "root": ("Root {0}, fingerprint {1}", "Racine {0}, empreinte {1}"),
    "node": ("{0}: {1} ({2}), fingerprint {3}", "{0} : {1} ({2}), empreinte {3}"),
    "new": ("new", "nouveau"),
    "changed": ("changed", "modifié"),
    "gone": ("no longer listed", "retiré de la liste"),
    "same": ("as before", "inchangé"),
    "active": ("active", "actif"),
    "suspended": ("suspended", "suspendu"),
    "left": ("left the network", "a quitté le réseau"),
    "signed": ("{0} {1}: {2} of {3} signatures", "{0} {1} : {2} signatures sur {3}"),
    "complete": (
        "The list is complete: a node takes it by `entente node join`.",
        "La liste est complète : un nœud la prend par `entente node join`.",
    ),
    "sign?": ("Did you compare every new fingerprint by voice?", "Avez-vous comparé de vive voix chaque nouvelle empreinte?"),
    "federation.too_few_stewards": ("A network needs two different stewards at least.", "Un réseau demande au moins deux intendants différents."),
    "federation.node_twice": ("Two nodes would have the same address.", "Deux nœuds auraient la même adresse."),
    "federation.organization_twice": ("Two nodes would have the same organization.", "Deux nœuds auraient le même organisme."),
    "federation.node_unknown": ("No node of the list has this identifier.", "Aucun nœud de la liste ne porte cet identifiant."),
    "federation.not_a_steward": ("This key is none of a steward of this network.", "Cette clé n’est celle d’aucun intendant de ce réseau."),
    "federation.nothing_to_sign": ("Nothing waits for a signature.", "Rien n’attend de signature."),
    "federation.founding_unsigned": ("First two stewards sign what was founded.", "Deux intendants signent d’abord la fondation."),
    "federation.malformed": ("This is no file of a network’s stewards.", "Ce fichier n’est pas celui d’intendants d’un réseau."),
    "federation.chain_broken": ("The roots in this file do not follow from each other.", "Les racines de ce fichier ne se suivent pas."),
    "request": ("{0} is no request that its node and an organization signed.", "{0} n’est pas une demande que son nœud et un organisme ont signée."),
    "key": ("This is no public key: 32 bytes in base64.", "Ce n’est pas une clé publique : 32 octets en base64."),
}  # fmt: skip


def make_key(file: Path) -> None:
    """Make the key of a steward in a file that nobody else can read, and print its public half."""
    if file.exists():
        raise typer.BadParameter(f"{file.name}: exists")
    seed = sealing.new_key()
    write_keys(file, [seed])
    _say("public", base64.b64encode(sealing.signing_public(seed)).decode())


def found_network(out: Path, stewards: Sequence[str], requests: Sequence[Path]) -> None:
    """Write the first root and list of a network, signed by nobody yet."""
    with _in_words():
        nodes = _requests(requests)
        network = ceremony.found_network([public_key(text) for text in stewards], nodes, now=datetime.now(UTC))
        out.write_bytes(ceremony.write_network(network))
        _show(network)


def changes_of(
    requests: Sequence[Path],
    *,
    suspended: Sequence[str],
    reinstated: Sequence[str],
    left: Sequence[str],
    stewards_in: Sequence[str],
    stewards_out: Sequence[str],
    renewed: bool,
) -> Changes:
    """What a steward named on the command line."""
    standings = [(did, "suspended") for did in suspended]
    standings += [(did, "active") for did in reinstated] + [(did, "left") for did in left]
    into, out = ([public_key(text) for text in texts] for texts in (stewards_in, stewards_out))
    return Changes(_requests(requests), standings, into, out, renewed)


def sign_list(file: Path, key_file: Path | None, changes: Changes, *, is_confirmed: bool) -> None:
    """Change the list, where something changes, show it, and sign what waits where there is a key."""
    with _in_words():
        network = ceremony.read_network(file.read_bytes())
        if changes != Changes([], [], [], []):
            network = ceremony.change(network, changes, now=datetime.now(UTC))
        _show(network)
        if key_file is not None and (is_confirmed or typer.confirm(_words("sign?"))):
            seed = keys_of("ENTENTE_STEWARD_KEY", file=str(key_file))[0]
            network = ceremony.add_signature(network, seed)
        file.write_bytes(ceremony.write_network(network))
        for counted in ceremony.signatures(network):
            _say("signed", counted.role, counted.version, counted.signed, counted.needed)
        if ceremony.is_complete(network):
            _say("complete")


def _show(network: NetworkFile) -> None:
    """What a steward compares before signing: the root, and each node with what changes of it."""
    _say("root", network.root.signed.version, fingerprint(network.root.signed_bytes))
    before = {entry.id: entry for entry in network.nodes_before}
    for entry in network.nodes:
        known = before.pop(entry.id, None)
        change = "new" if known is None else "same" if known == entry else "changed"
        _show_node(entry, change)
    for entry in before.values():
        _show_node(entry, "gone")


def _show_node(entry: NodeEntry, change: str) -> None:
    _say("node", _words(change), f"{entry.name}, {entry.did}", _words(entry.standing), fingerprint(write_entry(entry)))


def _requests(files: Sequence[Path]) -> list[NodeEntry]:
    entries = []
    for file in files:
        try:
            entries.append(read_request(file.read_bytes()))
        except (Rejected, OSError):
            typer.echo(_words("request", file.name), err=True)
            raise typer.Exit(1) from None
    return entries


def public_key(text: str) -> bytes:
    """A public key as `entente node steward` prints it."""
    try:
        public = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        public = b""
    if len(public) != KEY_BYTES:
        typer.echo(_words("key"), err=True)
        raise typer.Exit(1)
    return public


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except (Failed, Refused) as error:
        typer.echo(_words(error.code_given) if error.code_given in WORDS else str(error), err=True)
        raise typer.Exit(1) from None


def _say(name: str, *values: object) -> None:
    typer.echo(_words(name, *values))


def _words(name: str, *values: object) -> str:
    return WORDS[name][language() == "fr"].format(*values)
