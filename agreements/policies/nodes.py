"""What must be true of the word of another node before it takes effect here, and how several words add up."""

from __future__ import annotations

from agreements.models import Agreement
from agreements.policies.refusals import Refusal
from agreements.states import AgreementStatus
from entente.core.verdicts import Verdict

S = AgreementStatus
MOST_BETWEEN_NODES = 3 * 2**18  # of a message's mebibyte; the rest is for signatures
_BEGAN = (S.DORMANT, S.ACTIVE, S.SUSPENDED, S.EXPIRED, S.TERMINATED)


def status_under_stops(status: AgreementStatus, *, suspended: bool, ended: bool) -> AgreementStatus:
    """The status of an agreement that some nodes suspended or ended: the stricter wins, in whichever order their words came.

    >>> status_under_stops(S.ACTIVE, suspended=True, ended=False).value
    'suspended'
    >>> status_under_stops(S.SUSPENDED, suspended=False, ended=False).value
    'active'
    >>> status_under_stops(S.SUSPENDED, suspended=True, ended=True).value
    'terminated'
    >>> status_under_stops(S.PROPOSED, suspended=True, ended=True).value
    'proposed'
    """
    if status not in _BEGAN:
        return status  # it takes effect once it has begun
    if ended:
        return S.TERMINATED
    if status in (S.ACTIVE, S.SUSPENDED):
        return S.SUSPENDED if suspended else S.ACTIVE
    return status


def can_mirror(*, from_home: bool, knows_parties: bool, concerns_us: bool, is_free: bool, is_same: bool) -> Verdict:
    """An agreement that another node offers is shown here.

    Args:
        from_home: that node orders it: it is the home of the organization for which it was drafted, or of the version before.
        knows_parties: each party is an organization of a node of the network.
        concerns_us: one of them lives here.
        is_free: no other agreement stands here under its identifier or number, and what it said before was taken back.
        is_same: what is shown and signed here is, to the letter, what the other node signs.
    """
    return Verdict.of(
        {
            Refusal.NOT_ITS_HOME: from_home,
            Refusal.UNKNOWN_PARTY: knows_parties,
            Refusal.NOT_CONCERNED: concerns_us,
            Refusal.KNOWN_OTHERWISE: is_free,
            Refusal.OTHER_CONTENT: is_same,
        }
    )


def can_add_signature(*, is_open: bool, from_its_node: bool, verifies: bool, is_new: bool) -> Verdict:
    """A signature that was given on another node counts here.

    Args:
        is_open: the agreement waits for signatures.
        from_its_node: the node of the organization sent it, or the agreement's home did; and the organization does not live here.
        verifies: a key of that organization that counts covers exactly what is shown here.
        is_new: this person has not signed for the party.
    """
    return Verdict.of(
        {
            Refusal.NOT_PROPOSED: is_open,
            Refusal.NOT_ITS_NODE: from_its_node,
            Refusal.NOT_SEALED: verifies,
            Refusal.SIGNED_TWICE: is_new,
        }
    )


def can_take_change(
    *, is_open: bool, from_its_node: bool, is_negotiable: bool, is_free: bool, is_same: bool, is_few: bool
) -> Verdict:
    """What a party of another node proposes or remarks about a draft stands here.

    Args:
        is_open: it was offered, and is a draft again; or this node, which orders it, takes it back for that.
        from_its_node: the node of the organization sent it, or the agreement's home did; and the organization does not live here.
        is_negotiable: a term that parties negotiate with a value that it can have, words of a clause, or a remark.
        is_free: nothing else was proposed under its identifier.
        is_same: where it was written about what is said here, that says what the proposal would change.
        is_few: not too many proposals of other nodes wait here.
    """
    return Verdict.of(
        {
            Refusal.NOT_DRAFT: is_open,
            Refusal.NOT_ITS_NODE: from_its_node,
            Refusal.NOT_NEGOTIABLE: is_negotiable,
            Refusal.KNOWN_OTHERWISE: is_free,
            Refusal.OTHER_CONTENT: is_same,
            Refusal.TOO_MANY_PROPOSALS: is_few,
        }
    )


def can_take_answer(*, is_known: bool, from_its_node: bool) -> Verdict:
    """What became of a proposal is believed of whoever drafts; that a remark was dealt with, of any party."""
    return Verdict.of({Refusal.UNKNOWN_PROPOSAL: is_known, Refusal.NOT_ITS_NODE: from_its_node})


def is_whole(*, signed: bool) -> Verdict:
    """Every party has signed: nothing comes into force by the word of another node alone."""
    return Verdict.of({Refusal.UNSIGNED: signed})


def is_ordered_here(*, at_home: bool) -> Verdict:
    """What an agreement says changes on its home alone; an amendment, where it was drafted: its home puts it in order."""
    return Verdict.of({Refusal.HOME_ELSEWHERE: at_home})


def can_ask_to_return(agreement: Agreement) -> Verdict:
    """It is open for signature, so that its home may still take it back."""
    return Verdict.of({Refusal.NOT_PROPOSED: agreement.status == S.PROPOSED})


def is_of_one_node(*, spans: bool) -> Verdict:
    """An act that no message carries to other nodes: it is done another way there."""
    return Verdict.of({Refusal.SPANS_NODES: not spans})


def can_travel(*, size_bytes: int) -> Verdict:
    """What it says fits a message to another node, with its signatures later."""
    return Verdict.of({Refusal.TOO_LARGE_FOR_NODES: size_bytes <= MOST_BETWEEN_NODES})


def is_word_of_home(*, from_home: bool) -> Verdict:
    """The home alone orders: it activates, returns and replaces."""
    return Verdict.of({Refusal.NOT_ITS_HOME: from_home})


def is_word_of_party(*, from_party: bool) -> Verdict:
    """A node of one of its parties suspends, resumes or ends it; no other has a word in it."""
    return Verdict.of({Refusal.NOT_ITS_NODE: from_party})
