"""Who may reach which page. One row is one rule: who sees it, who acts by its form, and the routes that it holds for.

A new route is added to the row that says what is meant, or to a new one. An empty rule says that the method does not exist there (405).
Routes of programs, private links and accounts stand in ``programs.py``.
"""

from __future__ import annotations

from typing import Final

from tests.permissions.rules import ANYONE, NO_SUCH_METHOD, NOBODY, SIGNED_IN

MEMBERS: Final = "self:SOCRA"
STEWARD: Final = "self:S"
ANSWERS: Final = "self:SOA"
"""Of an organization: its people, its stewards, and those who see requests to it."""

SEES_DATA: Final = "owner:SOCA helper:SOCA"
UPLOADS: Final = "owner:SC"
CONFIRMS: Final = "owner:C"
REVIEWS: Final = "owner:O helper:O"
ORIGINALS: Final = "owner:OC"
RELEASES: Final = "owner:S sponsor:S"
SEES_RELEASE: Final = "owner:SOCA helper:SOCA authority:SOA"
RECEIVES: Final = "recipient:SR"
STEWARDS_RECEIVE: Final = "recipient:S"
GRANTED: Final = "granted:SR"
ENTITLED: Final = "entitled:SR"
"""Of a dataset and what becomes of it. Granted is what nobody revoked, entitled only as long as access lasts."""

READS: Final = "drafter:SOCRA party:SOCRA shown:SOCRA"
DRAFTS: Final = "drafter:S"
WRITES: Final = "drafter:S sponsor:S"
SIGNS: Final = "drafter:S party:S"
SPEAKS: Final = "drafter:SO signatory:SO shown:SO voucher:SO"
STOPS: Final = "drafter:SO party:SO"
"""Of an agreement: whoever drafted it, to whom the draft was shown, and from its proposal on its parties with their sponsors.
A voucher is a sponsor that takes no part itself."""
OF_A_PARTY: Final = "self:SOCRA sponsor:SO"
FOR_A_PARTY: Final = "self:SO sponsor:SO"
"""Of an agreement as one of its organizations answers for it."""
BY_ACT: Final = "by the act"

PAGES: Final[tuple[tuple[str, str, str], ...]] = (
    # --- For everyone -----------------------------------------------------------------------------------------------
    (ANYONE, NO_SUCH_METHOD, """
        health web:home web:search web:log_head web:accessibility web:privacy web:help web:guide
        agreements:law agreements:register agreements:register_csv agreements:register_json agreements:entry
        agreements:public_flows agreements:public_flows_csv
        directory:listing directory:handout directory:handout_pdf requests:home portal:catalogue portal:dataset
        harvest:dcat_turtle harvest:dcat_jsonld harvest:dcat_us harvest:croissant harvest:sitemap harvest:robots
        releases:status federation:did federation:organization_did federation:trust_list federation:heads federation:witnessed
        hsds:about hsds:services hsds:service hsds:service_at_locations hsds:service_at_location hsds:organizations
        hsds:organization hsds:taxonomies hsds:taxonomy hsds:taxonomy_terms hsds:taxonomy_term
        explorer:explore explorer:figures explorer:compare explorer:comparison explorer:supply explorer:supply_file
        explorer:language_gap explorer:language_gap_file explorer:surge explorer:surge_file explorer:unmet
        explorer:unmet_file explorer:trend explorer:trend_file explorer:equity explorer:equity_file explorer:rural
        explorer:rural_file explorer:contacts explorer:contacts_file explorer:report explorer:report_file
        explorer:report_data explorer:kept_views explorer:place explorer:profile
        """),
    (ANYONE, ANYONE, "organizations:open_link requests:ask requests:listing directory:finder directory:finder_for web:style web:display"),
    (NOBODY, NOBODY, "en/account/email/"),
    # --- For whoever is signed in: each sees her own -----------------------------------------------------------------
    (SIGNED_IN, NO_SUCH_METHOD, """
        web:desk organizations:organization catalogue:datasets
        agreements:agreements agreements:flows agreements:flows_csv agreements:calendar agreements:month
        agreements:templates agreements:earlier_agreements_template
        exports:releases exports:register exports:register_csv exports:incidents exports:incidents_csv exports:incidents_pdf exports:rights_requests exports:my_datasets exports:ended_datasets
        organizations:receipts
        exports:connections programs:webhooks explorer:cubes directory:sources directory:qualifiers requests:requests
        """),
    (SIGNED_IN, NO_SUCH_METHOD, "federation_pages:node"),
    (SIGNED_IN, SIGNED_IN, """
        web:notices organizations:sessions organizations:passkeys organizations:absences exports:check_output
        """),
    (SIGNED_IN, "drafter:S party:S", "agreements:policy"),
    (SIGNED_IN, STOPS, "agreements:bulk"),
    ("network self:S sponsor:S", NO_SUCH_METHOD, "agreements:template"),
    ("network self:S sponsor:S", "drafter:S party:S", "agreements:template_touched"),
    (NO_SUCH_METHOD, SIGNED_IN, "web:notices_read agreements:save_view agreements:make_feed agreements:revoke_feed"),
    ("person", NO_SUCH_METHOD, "federation_pages:ticket web:notice agreements:viewing agreements:document anonymizer:look"),
    (NO_SUCH_METHOD, "person", "organizations:end_absence agreements:forget_view"),
    ("person reader:SOCRA", NO_SUCH_METHOD, "agreements:batch"),
    # --- For a role in whichever organization ------------------------------------------------------------------------
    ("any:SOA", NO_SUCH_METHOD, "web:audit web:audit_csv web:audit_proofs federation_pages:network"),
    ("any:SOCA", NO_SUCH_METHOD, "exports:contribution exports:contribution_file"),
    ("any:S", "own:S", """
        explorer:bring_places explorer:bring_figures explorer:bring_crosswalk requests:answer_with_view
        """),
    (SIGNED_IN, "own:SC", "catalogue:new_dataset explorer:funding"),
    (SIGNED_IN, "own:S sponsor:S", "agreements:new_agreement"),
    (SIGNED_IN, "own:S", "agreements:earlier_agreements explorer:keep_view"),
    (SIGNED_IN, "own:SOCRA", "exports:new_connection programs:new_webhook"),
    (NO_SUCH_METHOD, "own:S", "agreements:copy_template"),
    (MEMBERS, NO_SUCH_METHOD, "explorer:funding_file"),
    (NO_SUCH_METHOD, "self:SC", "explorer:drop_funding"),
    # --- An organization ---------------------------------------------------------------------------------------------
    (MEMBERS, NO_SUCH_METHOD, "organizations:organization(organization_id)"),
    (MEMBERS, STEWARD, """
        organizations:found organizations:invite organizations:store organizations:rotate_keys organizations:member organizations:remove
        organizations:require_passkeys
        catalogue:helpers catalogue:protected_names anonymizer:registers
        """),
    (NO_SUCH_METHOD, STEWARD, "organizations:decide_role organizations:decide_passkey catalogue:remove_name catalogue:remove_community_entry exports:begin_review anonymizer:retire_register"),
    (STEWARD, STEWARD, "exports:access_review directory:receive directory:taxonomy directory:synonyms directory:give_up_licence directory:import directory:taxonomies directory:codes directory:preview directory:verification directory:duplicates directory:correction"),
    ("region:S", "region:S", "directory:review"),
    (STEWARD, NO_SUCH_METHOD, "directory:export directory:findings directory:changes"),
    (SIGNED_IN, "own:S", "directory:service"),
    (NO_SUCH_METHOD, STEWARD, "directory:decide explorer:give_up_view"),
    ("self:SOCRA sponsor:S", STEWARD, "catalogue:community_register"),
    ("self:SOCRA sponsor:SOCRA counterpart:SOCRA", "self:S sponsor:S", "agreements:assurance"),
    ("self:S sponsor:S", "self:S sponsor:S", "agreements:add_evidence"),
    (NO_SUCH_METHOD, "self:S sponsor:S", "agreements:remove_evidence"),
    (NO_SUCH_METHOD, "self:SO sponsor:SO", "agreements:ask_evidence"),
    (MEMBERS, MEMBERS, "programs:end_webhook"),
    (NO_SUCH_METHOD, MEMBERS, "programs:begin_again"),
    ("self:SOA", NO_SUCH_METHOD, "exports:incident exports:incident_pdf"),
    ("self:SO", "self:SO", "exports:new_incident exports:change_incident exports:assess_incident exports:incident_notice"),
    (NO_SUCH_METHOD, "self:SO", "exports:end_incident_access exports:close_incident"),
    ("self:SO", NO_SUCH_METHOD, "exports:received_incident"),
    # --- Requests ----------------------------------------------------------------------------------------------------
    (ANSWERS, STEWARD, "requests:desk requests:request requests:act requests:publish"),
    (NO_SUCH_METHOD, STEWARD, "requests:withdraw_answer"),
    # --- Datasets, versions and runs ---------------------------------------------------------------------------------
    (SEES_DATA, NO_SUCH_METHOD, """
        catalogue:dataset catalogue:version anonymizer:run anonymizer:progress anonymizer:proposals anonymizer:effect anonymizer:explore anonymizer:compare_drafts anonymizer:count_table_progress
        anonymizer:result anonymizer:report_pdf exports:standing exports:standing_run
        """),
    (SEES_DATA, UPLOADS, "catalogue:upload programs:inbox exports:layer"),
    (SEES_DATA, "owner:SC helper:SC", "catalogue:send_link"),
    (UPLOADS, UPLOADS, "catalogue:join catalogue:revoke_link"),
    ("owner:O", "owner:O", "catalogue:hold catalogue:lift_hold"),
    (SEES_DATA, CONFIRMS, "anonymizer:recipe anonymizer:preview anonymizer:cleaning anonymizer:read_again anonymizer:count_table anonymizer:waiting exports:meant_for"),
    (SEES_DATA, "owner:OC helper:O", "exports:pool"),
    (NO_SUCH_METHOD, CONFIRMS, "anonymizer:password anonymizer:withdraw_from_review anonymizer:start_run anonymizer:stop_rehearsal"),
    (SEES_DATA, REVIEWS, "anonymizer:review"),
    (NO_SUCH_METHOD, REVIEWS, "exports:decide_standing anonymizer:ask_sample anonymizer:mark_sample anonymizer:deny_words"),
    (NO_SUCH_METHOD, "owner:OC helper:O", "anonymizer:comment"),
    (NO_SUCH_METHOD, SEES_DATA, "anonymizer:ask_rows"),
    (ORIGINALS, ORIGINALS, "anonymizer:codes"),
    (NO_SUCH_METHOD, ORIGINALS, "anonymizer:answer_opening anonymizer:trace_codes"),
    (SEES_DATA, "owner:SOC", "anonymizer:destroy"),
    (SEES_DATA, RELEASES, "exports:schema exports:release_run"),
    ("owner:SO", "owner:SO", "exports:new_rights_request exports:rights_request"),
    ("owner:S", "owner:S", "explorer:declare_cube"),
    (NO_SUCH_METHOD, "owner:S helper:S", "exports:ask_consent exports:decide_open_terms"),
    # --- Releases ----------------------------------------------------------------------------------------------------
    (SEES_RELEASE, NO_SUCH_METHOD, "exports:release exports:release_state exports:manifest exports:recall_report"),
    (SEES_RELEASE, "owner:SO sponsor:S helper:O", "exports:dossier"),
    (NO_SUCH_METHOD, "owner:SO sponsor:S helper:O", "exports:sign_dossier exports:determine"),
    (SEES_RELEASE, NO_SUCH_METHOD, "exports:dossier_pdf exports:dossier_json"),
    ("drafter:SOCRA signatory:SOCRA voucher:SO", NO_SUCH_METHOD, """
        exports:agreement_dossiers exports:privacy_assessments exports:privacy_impact exports:privacy_impact_pdf
        """),
    (OF_A_PARTY, FOR_A_PARTY, "exports:agreement_dossier exports:privacy_assessment"),
    (NO_SUCH_METHOD, FOR_A_PARTY, "exports:sign_agreement_dossier"),
    (OF_A_PARTY, NO_SUCH_METHOD, "exports:agreement_dossier_pdf exports:agreement_dossier_json exports:privacy_assessment_pdf exports:privacy_assessment_json"),
    (f"{SEES_RELEASE} {RECEIVES}", NO_SUCH_METHOD, "exports:certificate_json exports:certificate_pdf"),
    (SEES_RELEASE, RELEASES, "exports:withdraw exports:revoke exports:new_standing"),
    (NO_SUCH_METHOD, RELEASES, "exports:retry exports:decide_on_comparison exports:deliver_again"),
    (NO_SUCH_METHOD, "owner:SO sponsor:S helper:O", "exports:stop_standing"),
    # --- What was received -------------------------------------------------------------------------------------------
    (RECEIVES, NO_SUCH_METHOD, "exports:entitlement"),
    (NO_SUCH_METHOD, ENTITLED, "exports:accept exports:download"),
    (ENTITLED, NO_SUCH_METHOD, "exports:transfer"),
    (RECEIVES, NO_SUCH_METHOD, "federation_pages:remote_release"),
    ("leaving:SO", "leaving:SO", "federation_pages:move"),
    (NO_SUCH_METHOD, ENTITLED, "federation_pages:accept federation_pages:ask"),
    (NO_SUCH_METHOD, RECEIVES, "federation_pages:answer_recall"),
    ("asker:SR asked:SOCA", NO_SUCH_METHOD, "federation_pages:joint_count"),
    ("asker:SR", NO_SUCH_METHOD, "federation_pages:joint_table"),
    (NO_SUCH_METHOD, "accepting:SR", "federation_pages:accept_counts"),
    (NO_SUCH_METHOD, "withdrawing:S", "federation_pages:withdraw_count"),
    (NO_SUCH_METHOD, "answering:S", "federation_pages:decline_count"),
    ("asked:SOCA", "answering:C", "federation_pages:count_rows"),
    (GRANTED, GRANTED, "exports:works"),
    ("granted:SC", "granted:SC", "exports:new_layer"),
    ("recipient:SO", STEWARDS_RECEIVE, "exports:pass_on federation_pages:pass_on"),
    (GRANTED, NO_SUCH_METHOD, "exports:use_in exports:use_in_excel exports:use_in_power_bi"),
    (NO_SUCH_METHOD, GRANTED, "exports:follow exports:exercise exports:take_work_back"),
    (RECEIVES, RECEIVES, "exports:answer_recall exports:rotate_key exports:revoke_key"),
    # --- Agreements --------------------------------------------------------------------------------------------------
    (READS, NO_SUCH_METHOD, """
        agreements:agreement agreements:json agreements:odrl agreements:pdf agreements:compare
        federation_pages:messages federation_pages:message
        """),
    (READS, NO_SUCH_METHOD, "relief:emergency relief:counts"),
    (READS, "party:SOR", "relief:new_centre relief:centre"),
    (NO_SUCH_METHOD, "party:SOR", "relief:directory"),
    ("receiving:S", "asking:S", "federation_pages:ask_to_count"),
    (READS, BY_ACT, "agreements:act"),
    (READS, DRAFTS, "agreements:edit_agreement agreements:split_rule"),
    (READS, SPEAKS, "agreements:negotiation"),
    (READS, SIGNS, "agreements:withhold"),
    (NO_SUCH_METHOD, SIGNS, "agreements:publish_field"),
    (NO_SUCH_METHOD, SPEAKS, "agreements:confirm_translation agreements:confirm_translations"),
    (NO_SUCH_METHOD, STOPS, "agreements:ask_scan"),
    (WRITES, WRITES, "agreements:screen"),
    (NO_SUCH_METHOD, WRITES, "agreements:discard"),
    (STEWARD, STEWARD, "agreements:edit_template"),
)  # fmt: skip

ACTS: Final[tuple[tuple[str, str], ...]] = (
    # Who does what to an agreement (``agreements:act``); whoever reads it sees the question.
    (DRAFTS, "set-effect propose withdraw"),
    (SIGNS, """
        sign sign-on-paper remind return amend ask-extension grant-extension refuse-extension renew attest-destruction
        give-consent refuse-consent withdraw-consent call-off confirm-entry confirm-paper destroy-held
        """),
    (STOPS, "awaken confirm-emergency end-emergency review-emergency resume name-on-call report-breach suspend terminate take-back"),
)  # fmt: skip


def rules_of_pages() -> dict[str, tuple[str, str]]:
    """Each declared page with its two rules.

    Raises:
        AssertionError: one is declared twice.
    """
    found: dict[str, tuple[str, str]] = {}
    for sees, acts, names in PAGES:
        for name in names.split():
            assert name not in found, f"{name} is declared twice"
            found[name] = (sees, acts)
    return found


def rule_of_act(act: str) -> str:
    """Who does it.

    Raises:
        AssertionError: it is declared nowhere.
    """
    for rule, names in ACTS:
        if act in names.split():
            return rule
    raise AssertionError(f"Say in tests/permissions/pages.py:ACTS who may {act}.")
