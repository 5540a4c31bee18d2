"""Addresses of agreements."""

from __future__ import annotations

from django.urls import path

from agreements.views import (
    acts,
    assurance,
    batches,
    calendar,
    desk,
    documents,
    earlier_agreements,
    flows,
    guided,
    library,
    negotiation,
    register,
    translations,
    viewing,
)

app_name = "agreements"
urlpatterns = [
    path("register/", register.register, name="register"),
    path("register/agreements.csv", register.as_csv, name="register_csv"),
    path("register/agreements.json", register.as_json_file, name="register_json"),
    path("register/flows/", flows.public_flows, name="public_flows"),
    path("register/flows.csv", flows.public_flows_csv, name="public_flows_csv"),
    path("register/<uuid:lineage>/", register.entry, name="entry"),
    path("agreements/", desk.agreements, name="agreements"),
    path("agreements/views/", desk.save_view, name="save_view"),
    path("agreements/views/<uuid:view_id>/forget/", desk.forget_view, name="forget_view"),
    path("agreements/flows/", flows.flows, name="flows"),
    path("agreements/flows.csv", flows.flows_csv, name="flows_csv"),
    path("agreements/policy/", batches.policy, name="policy"),
    path("agreements/batches/<uuid:batch_id>/", batches.batch, name="batch"),
    path("agreements/templates/<str:key>/<int:version>/touched/", batches.template, name="template_touched"),
    path("agreements/bulk/", desk.bulk, name="bulk"),
    path("agreements/calendar/", calendar.calendar, name="calendar"),
    path("agreements/calendar/<int:year>-<int:month>/", calendar.month, name="month"),
    path("agreements/calendar/link/", calendar.make_feed, name="make_feed"),
    path("agreements/calendar/link/revoke/", calendar.revoke_feed, name="revoke_feed"),
    path("agreements/calendar/<str:secret>.ics", calendar.feed, name="feed"),
    path("agreements/new/", guided.new_agreement, name="new_agreement"),
    path("agreements/templates/", library.templates, name="templates"),
    path("agreements/templates/<str:key>/<int:version>/", library.template, name="template"),
    path("agreements/templates/<str:key>/<int:version>/copy/", library.copy, name="copy_template"),
    path("agreements/templates/<str:key>/<int:version>/edit/", library.edit_template, name="edit_template"),
    path("agreements/drafts/<uuid:drafting_id>/discard/", guided.discard, name="discard"),
    path("agreements/drafts/<uuid:drafting_id>/<str:slug>/", guided.screen, name="screen"),
    path("agreements/drawer/", earlier_agreements.earlier_agreements, name="earlier_agreements"),
    path("agreements/drawer/agreements.csv", earlier_agreements.template, name="earlier_agreements_template"),
    path("agreements/safeguards/<uuid:organization_id>/", assurance.assurance, name="assurance"),
    path("agreements/safeguards/<uuid:organization_id>/documents/", assurance.add_evidence, name="add_evidence"),
    path(
        "agreements/safeguards/documents/<uuid:evidence_id>/remove/", assurance.remove_evidence, name="remove_evidence"
    ),
    path("agreements/safeguards/documents/<uuid:evidence_id>/see/", viewing.ask_evidence, name="ask_evidence"),
    path("agreements/documents/<uuid:viewing_id>/", viewing.viewing, name="viewing"),
    path("agreements/documents/<uuid:viewing_id>/file/", viewing.document, name="document"),
    path("agreements/<uuid:agreement_id>/", acts.agreement_page, name="agreement"),
    path("agreements/<uuid:agreement_id>/scans/<uuid:scan_id>/see/", viewing.ask_scan, name="ask_scan"),
    path("agreements/<uuid:agreement_id>/edit/", guided.edit_agreement, name="edit_agreement"),
    path("agreements/<uuid:agreement_id>/negotiation/", negotiation.negotiation, name="negotiation"),
    path("agreements/<uuid:agreement_id>/compare/", negotiation.compare, name="compare"),
    path("agreements/<uuid:agreement_id>/agreement.json", documents.as_json, name="json"),
    path("agreements/<uuid:agreement_id>/agreement.jsonld", documents.as_odrl, name="odrl"),
    path("agreements/<uuid:agreement_id>/agreement-<str:language>.pdf", documents.as_pdf, name="pdf"),
    path("agreements/<uuid:agreement_id>/register/", register.withhold, name="withhold"),
    path("agreements/<uuid:agreement_id>/register/<uuid:withheld_id>/", register.publish, name="publish_field"),
    path(
        "agreements/<uuid:agreement_id>/clauses/<str:key>/<str:language>/confirm/",
        translations.confirm,
        name="confirm_translation",
    ),
    path(
        "agreements/<uuid:agreement_id>/clauses/<str:language>/confirm/",
        translations.confirm_all,
        name="confirm_translations",
    ),
    path("agreements/<uuid:agreement_id>/<str:name>/", acts.act_page, name="act"),
]
