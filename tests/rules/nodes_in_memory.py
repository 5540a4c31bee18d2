"""Nodes and one agreement in memory: what each knows, what it sent, and the line between them, which a test plays with.

The verdicts and the sum of the stops are the platform's own (``agreements.policies``); storing, sending and the clock are played.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from agreements.policies import (
    can_add_signature,
    can_mirror,
    is_whole,
    is_word_of_home,
    is_word_of_party,
    status_under_stops,
)
from agreements.states import AgreementStatus as S

HOME, PEER, NATION = NODES = ("home", "peer", "nation")
OTHERS: Final = {node: tuple(other for other in NODES if other != node) for node in NODES}


@dataclass
class Version:
    """A version as one node has it."""

    text: str
    base: int | None
    drafter: str
    status: S = S.PROPOSED
    signatures: set[str] = field(default_factory=set)
    superseded: bool = False
    changes: dict[int, bool | None] = field(default_factory=dict)
    """What parties proposed to change in it, and whether it was accepted."""


@dataclass(frozen=True)
class Message:
    """A message: by whom, to whom, its number in the thread, what it says."""

    sender: str
    to: str
    seq: int
    kind: str
    body: tuple[Any, ...]


@dataclass
class Node:
    name: str
    versions: dict[int, Version] = field(default_factory=dict)
    drafts: list[tuple[int, str]] = field(default_factory=list)
    suspended: set[str] = field(default_factory=set)
    ended: set[str] = field(default_factory=set)
    consents: set[int] = field(default_factory=set)
    """The versions to which the nation consents, as far as this node knows."""
    held: dict[tuple[str, int], Message] = field(default_factory=dict)
    taken: dict[str, int] = field(default_factory=lambda: dict.fromkeys(NODES, 0))
    sent: dict[str, list[Message]] = field(default_factory=lambda: {node: [] for node in NODES})
    receipts: dict[tuple[str, int], bool] = field(default_factory=dict)  # of what it sent: whether it was applied

    def current(self) -> Version | None:
        """The version that is in force or was last."""
        begun = [version for version in self.versions.values() if version.status in _BEGAN and not version.superseded]
        return begun[-1] if begun else None

    def open(self) -> tuple[int, Version] | None:
        """The version that waits for signatures."""
        return next(((n, v) for n, v in sorted(self.versions.items()) if v.status == S.PROPOSED), None)

    def settle(self) -> None:
        """As ``tasks.stops.settle_stops``."""
        current = self.current()
        if current is not None:
            current.status = status_under_stops(current.status, suspended=bool(self.suspended), ended=bool(self.ended))


_BEGAN: Final = (S.ACTIVE, S.SUSPENDED, S.TERMINATED)


class World:
    """The nodes, and the line between them: copies of messages on their way."""

    def __init__(self) -> None:
        self.nodes = {name: Node(name) for name in NODES}
        self.line: list[Message] = []
        self.cut: set[frozenset[str]] = set()
        self.truly_signed: set[tuple[str, str]] = set()
        self.texts = self.changes = 0
        self._passed_on: list[Message] = []
        """Signatures that the home passes on: written when everything that arrived together was taken in."""

    def say(self, sender: str, to: str, kind: str, *body: Any) -> Message:
        thread = self.nodes[sender].sent[to]
        message = Message(sender, to, len(thread) + 1, kind, body)
        thread.append(message)
        self.line.append(message)
        return message

    def say_to_all(self, sender: str, kind: str, *body: Any) -> None:
        for other in OTHERS[sender]:
            self.say(sender, other, kind, *body)

    def deliver(self, message: Message) -> None:
        """A copy arrives, or is lost where the line is cut; the receipt goes back over the same line."""
        if frozenset((message.sender, message.to)) in self.cut:
            return
        node = self.nodes[message.to]
        self._passed_on.clear()
        if message.seq > node.taken[message.sender]:
            node.held[message.sender, message.seq] = message
        while (ready := node.held.pop((message.sender, node.taken[message.sender] + 1), None)) is not None:
            node.taken[message.sender] = ready.seq
            applied = self.apply(node, ready)
            self.nodes[ready.sender].receipts[ready.to, ready.seq] = applied
            self.activate_if_verified()

    def heal(self) -> None:
        """The line works again: whatever has no receipt is sent again, until nothing waits."""
        self.cut.clear()
        while waiting := self.waiting():
            for message in waiting:
                self.deliver(message)
        self.line.clear()

    def waiting(self) -> list[Message]:
        """What has no receipt yet."""
        return [
            message
            for node in self.nodes.values()
            for thread in node.sent.values()
            for message in thread
            if (message.to, message.seq) not in node.receipts
        ]

    # --- What follows from a message, as the effects of the federation have it

    def apply(self, node: Node, message: Message) -> bool:
        return bool(getattr(self, f"_{message.kind}")(node, message.sender, *message.body))

    def _offered(self, node: Node, sender: str, number: int, text: str, base: int | None, drafter: str) -> bool:
        there = node.versions.get(number)
        free = there is None or (there.status == S.DRAFT and there.base == base)
        same = there is not None and there.status == S.PROPOSED and there.text == text
        verdict = can_mirror(
            from_home=sender == HOME, knows_parties=True, concerns_us=True, is_free=free or same, is_same=True
        )
        if verdict and not same:
            changes = {} if there is None else there.changes
            node.versions[number] = Version(text, base, drafter, changes=changes)
            node.drafts = [draft for draft in node.drafts if draft[1] != text]
        return bool(verdict)

    def _countered(self, node: Node, sender: str, number: int, text: str, base: int) -> bool:
        current = node.current()
        amendable = current is not None and current.status == S.ACTIVE and node.versions.get(base) is current
        if number in node.versions or not amendable:
            self.say(HOME, sender, "superseded", text)
            return True
        node.versions[number] = Version(text, base, sender)
        self.say_to_all(HOME, "offered", number, text, base, sender)
        return True

    def _superseded(self, node: Node, sender: str, text: str) -> bool:
        node.drafts = [draft for draft in node.drafts if draft[1] != text]
        return bool(is_word_of_home(from_home=sender == HOME))

    def _signed(self, node: Node, sender: str, number: int, who: str, text: str) -> bool:
        version = node.versions.get(number)
        if version is None:
            return False
        if who in version.signatures:
            return version.text == text
        verdict = can_add_signature(
            is_open=version.status == S.PROPOSED,
            from_its_node=who != node.name and sender in (who, HOME),
            verifies=version.text == text and (who, text) in self.truly_signed,
            is_new=True,
        )
        if verdict:
            version.signatures.add(who)
            if node.name == HOME:
                others = [other for other in OTHERS[HOME] if other != who]
                self._passed_on += [self.say(HOME, other, "signed", number, who, text) for other in others]
        return bool(verdict)

    def _returned(self, node: Node, sender: str, number: int, text: str) -> bool:
        version = node.versions.get(number)
        if version is None or version.status != S.PROPOSED or version.text != text:
            return False
        if node.name != HOME and not is_word_of_home(from_home=sender == HOME):
            return False
        self._take_back(node, number, version)
        return True

    def _take_back(self, node: Node, number: int, version: Version) -> None:
        """It is a draft again; its home tells the others."""
        version.status = S.DRAFT
        version.signatures.clear()
        if node.name == HOME:
            self._take_back_signatures(number)
            self.say_to_all(HOME, "returned", number, version.text)

    def _change_proposed(self, node: Node, sender: str, number: int, change: int) -> bool:
        """As ``federation.tasks.effects.counters``: what is open for signature is a draft again, and the home hands it on."""
        version = node.versions.get(number)
        if version is None:
            return False
        if change in version.changes:
            return True
        if version.status != S.DRAFT and (version.status != S.PROPOSED or node.name != HOME):
            return False
        version.changes[change] = None
        if node.name == HOME:
            if version.status == S.PROPOSED:
                self._take_back(node, number, version)
            for other in OTHERS[HOME]:
                if other != sender:
                    self.say(HOME, other, "change_proposed", number, change)
        return True

    def _change_answered(self, node: Node, sender: str, number: int, change: int, accepted: bool) -> bool:
        version = node.versions.get(number)
        if version is None or change not in version.changes or sender != HOME:
            return False
        if version.changes[change] is None:
            version.changes[change] = accepted
        return True

    def _take_back_signatures(self, number: int) -> None:
        """What arrived with its return is void before anybody was told of it."""
        for message in reversed(self._passed_on):
            thread = self.nodes[HOME].sent[message.to]
            if message.body[0] == number and thread[-1] is message:
                thread.pop()
                self.line.remove(message)

    def _activated(self, node: Node, sender: str, number: int, text: str, signatures: frozenset[str]) -> bool:
        version = node.versions.get(number)
        if version is None or version.status != S.PROPOSED or not is_word_of_home(from_home=sender == HOME):
            return False
        for who in signatures - version.signatures:
            if not self._signed(node, sender, number, who, text):
                return False
        if version.text != text or not is_whole(signed=version.signatures >= set(NODES)):
            return False
        self.begin(node, version)
        if node.name == NATION and number in node.consents:
            self.repeat_consent(number)
        return True

    def repeat_consent(self, number: int) -> None:
        """As ``federation.tasks.activation``: to whom did not know the version yet when the nation consented."""
        nation = self.nodes[NATION]
        for other in OTHERS[NATION]:
            answers = [
                nation.receipts.get((other, message.seq))
                for message in nation.sent[other]
                if message.kind == "consent" and message.body == (number, True)
            ]
            if answers and not answers[-1]:
                self.say(NATION, other, "consent", number, True)

    def begin(self, node: Node, version: Version) -> None:
        if version.base is not None:
            base = node.versions[version.base]
            base.superseded = True
            if base.status != S.TERMINATED:
                base.status = S.SUPERSEDED
        version.status = S.ACTIVE
        node.settle()

    def _suspended(self, node: Node, sender: str) -> bool:
        node.suspended.add(sender)
        node.settle()
        return bool(is_word_of_party(from_party=True))

    def _resumed(self, node: Node, sender: str) -> bool:
        node.suspended.discard(sender)
        node.settle()
        return True

    def _terminated(self, node: Node, sender: str) -> bool:
        node.ended.add(sender)
        node.settle()
        return True

    def _consent(self, node: Node, sender: str, number: int, given: bool) -> bool:
        if sender != NATION or number not in node.versions:
            return False
        (node.consents.add if given else node.consents.discard)(number)
        return True

    def _besides(self, node: Node, sender: str, kind: str) -> bool:
        """Something else that nodes say of an agreement, and that changes nothing here."""
        return True

    def activate_if_verified(self) -> None:
        """As ``federation.tasks.activation``: each node answered the last offer and every signature since then."""
        home = self.nodes[HOME]
        for number, version in sorted(home.versions.items()):
            if version.status != S.PROPOSED or not version.signatures >= set(NODES) or number not in home.consents:
                continue
            base = None if version.base is None else home.versions[version.base]
            if base is not None and base.status != S.ACTIVE:
                continue
            if all(self._has_verified(other, number, version) for other in OTHERS[HOME]):
                self.begin(home, version)
                self.say_to_all(HOME, "activated", number, version.text, frozenset(version.signatures))

    def _has_verified(self, other: str, number: int, version: Version) -> bool:
        home = self.nodes[HOME]
        about = [
            message
            for message in home.sent[other]
            if message.kind in ("offered", "signed") and message.body[0] == number
        ]
        last = max((message.seq for message in about if message.kind == "offered"), default=None)
        since = [message for message in about if last is not None and message.seq >= last]
        return last is not None and all(home.receipts.get((other, message.seq), False) for message in since)
