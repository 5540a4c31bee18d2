"""Addresses of releases and of what recipients download."""

from __future__ import annotations

from django.urls import path

from exports.views import (
    certificates,
    checking,
    connections,
    consents,
    impact,
    providers,
    recall,
    recipients,
    register,
    reviews,
    schemas,
    standing,
)

app_name = "exports"
urlpatterns = [
    path("datasets/<uuid:dataset_id>/for/", providers.meant_for, name="meant_for"),
    path("datasets/<uuid:dataset_id>/columns/", schemas.schema, name="schema"),
    path("runs/<uuid:run_id>/release/", providers.release_run, name="release_run"),
    path("runs/<uuid:run_id>/release/<uuid:agreement_id>/consent/", consents.ask, name="ask_consent"),
    path("runs/<uuid:run_id>/release/<uuid:agreement_id>/open-terms/", consents.decide, name="decide_open_terms"),
    path("releases/", providers.releases, name="releases"),
    path("releases/register/", register.register, name="register"),
    path("releases/register.csv", register.download, name="register_csv"),
    path("releases/<uuid:release_id>/", providers.release, name="release"),
    path("releases/<uuid:release_id>/state/", providers.release_state, name="release_state"),
    path("releases/<uuid:release_id>/manifest/", providers.manifest, name="manifest"),
    path("releases/<uuid:release_id>/certificate.json", certificates.as_json, name="certificate_json"),
    path("releases/<uuid:release_id>/certificate.pdf", certificates.as_print, name="certificate_pdf"),
    path("releases/<uuid:release_id>/recall/", recall.report, name="recall_report"),
    path("my/recalls/<uuid:task_id>/", recall.answer, name="answer_recall"),
    path("releases/<uuid:release_id>/withdraw/", providers.withdraw, name="withdraw"),
    path("releases/<uuid:release_id>/retry/", providers.retry, name="retry"),
    path("releases/<uuid:release_id>/standing/", standing.new, name="new_standing"),
    path("standing/<uuid:approval_id>/", standing.standing, name="standing"),
    path("standing/<uuid:approval_id>/decide/", standing.decide, name="decide_standing"),
    path("standing/versions/<uuid:standing_id>/", standing.standing_run, name="standing_run"),
    path("standing/versions/<uuid:standing_id>/stop/", standing.stop, name="stop_standing"),
    path("entitlements/<uuid:entitlement_id>/revoke/", providers.revoke, name="revoke"),
    path("entitlements/<uuid:entitlement_id>/deliver/", providers.deliver_again, name="deliver_again"),
    path("my/datasets/", recipients.my_datasets, name="my_datasets"),
    path("my/datasets/<uuid:entitlement_id>/", recipients.entitlement, name="entitlement"),
    path("my/datasets/<uuid:entitlement_id>/follow/", recipients.follow, name="follow"),
    path("my/datasets/<uuid:entitlement_id>/accept/", recipients.accept, name="accept"),
    path("my/datasets/<uuid:entitlement_id>/files/<str:name>/", recipients.download, name="download"),
    path("my/datasets/<uuid:entitlement_id>/files/<str:name>/whole/", recipients.transfer, name="transfer"),
    path("my/datasets/check/", checking.check_output, name="check_output"),
    path("my/datasets/connections/", connections.connections, name="connections"),
    path("my/datasets/connections/new/", connections.new_connection, name="new_connection"),
    path("my/datasets/connections/<uuid:key_id>/rotate/", connections.rotate, name="rotate_key"),
    path("my/datasets/connections/<uuid:key_id>/revoke/", connections.revoke, name="revoke_key"),
    path("organization/<uuid:organization_id>/access/", reviews.review, name="access_review"),
    path("organization/<uuid:organization_id>/access/begin/", reviews.begin, name="begin_review"),
    path("privacy-impact/<uuid:agreement_id>/", impact.privacy_impact, name="privacy_impact"),
    path("privacy-impact/<uuid:agreement_id>/summary.pdf", impact.privacy_impact_pdf, name="privacy_impact_pdf"),
    path("activate/<str:token>/", connections.activate, name="activate_key"),
]
