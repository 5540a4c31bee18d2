"""Each failure between nodes that somebody foresaw, and the tests that bring it about. A test that is renamed away is missed here."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

FOLDERS: Final = (
    Path(__file__).parent,
    Path(__file__).parents[2] / "nodes",
    Path(__file__).parents[2] / "apps" / "exports",
)
TESTS: Final = {
    "lost": "test_what_breaks_on_the_way_is_named_and_heals",
    "twice": "test_a_message_is_stored_then_applied_once_and_receipted",
    "out of order": "test_a_thread_is_applied_in_its_order_however_it_arrives",
    "too old, from the future, truncated, downgraded, for another audience": "test_nothing_forged_is_stored_or_applied",
    "both parties amend at once": "test_both_amend_at_once_and_the_home_has_its_order",
    "a node restored from a backup": "test_node_restored_from_a_backup_says_nothing_until_it_knows_what_it_said",
    "other content under the same identifier": "test_other_bytes_under_a_used_identifier_are_a_conflict",
    "another content than was sent, in a receipt": "test_a_receipt_for_other_words_settles_nothing_and_those_of_others_hold",
    "a node that contradicts itself under its signature": "test_a_receipt_for_words_that_were_never_sent_suspends_what_is_shared_with_the_node",
    "somebody who would have an honest node suspended": "test_a_third_node_of_the_network_cannot_have_another_one_suspended",
    "a node that is gone for good": "test_a_node_that_is_trusted_no_longer_is_not_heard",
    "its organizations get a new home": "test_an_organization_that_moves_with_both_entries_changes_its_home",
    "versions differ": "test_an_unknown_kind_is_answered_and_the_thread_goes_on",
    "a clock that is wrong": "test_clock_two_minutes_off_is_named_and_heals",
    "an expired timestamp, a frozen list": "test_a_frozen_list_is_refused_once_its_timestamp_is_a_day_old",
    "a list rolled back": "test_a_rolled_back_list_is_refused",
    "a list of another root": "test_a_list_of_another_root_is_refused",
    "a stolen key of a node": "test_a_suspended_node_is_trusted_no_more_at_once",
    "what a stolen key signed": "test_what_a_revoked_key_signed_is_refused_and_its_number_stays_free_for_the_node",
    "a key that ended on the way": "test_what_another_node_no_longer_takes_for_our_word_is_signed_anew",
    "a dishonest node with its own keys": "test_a_liar_activates_nothing",
    "one that signs for others": "test_no_signature_counts_that_an_organization_did_not_give",
    "one that changes its history": "test_a_rewritten_trail_raises_an_alarm_at_the_next_exchange",
    "an identifier twice": "test_a_node_that_took_this_nodes_name_is_left_out",
    "an answer that is slow, endless, a redirection, a page": "test_what_breaks_on_the_way_is_named_and_heals",
    "an address inside the operator's network": "test_address_inside_a_network_is_never_fetched",
    "a killed worker": "test_worker_killed_on_either_node_leaves_nothing_undone_and_nothing_twice",
    "generated messages": "test_no_generated_message_says_what_its_node_did_not",
    "an agreement too long for a message": "test_what_no_message_holds_is_not_proposed_to_another_node",
    "a line that is cut, for releases": "test_access_stops_whatever_the_other_node_does",
}  # fmt: skip
"""By what befalls the nodes."""


@pytest.fixture(scope="module")
def written() -> str:
    return "\n".join(path.read_text() for folder in FOLDERS for path in sorted(folder.glob("test_*.py")))


@pytest.mark.parametrize("failure", TESTS)
def test_each_failure_has_its_test(failure: str, written: str) -> None:
    assert f"def {TESTS[failure]}(" in written
