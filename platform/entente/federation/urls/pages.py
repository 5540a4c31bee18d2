"""Pages about other nodes."""

from __future__ import annotations

from django.urls import path

from entente.federation.views import correspondence, counts, moves, network, onward, remote_releases

app_name = "federation_pages"
urlpatterns = [
    path("network/", network.network, name="network"),
    path("network/<uuid:node_id>/", network.node, name="node"),
    path("network/moves/<uuid:departure_id>/", moves.move, name="move"),
    path("agreements/<uuid:agreement_id>/messages/", correspondence.messages, name="messages"),
    path("agreements/<uuid:agreement_id>/messages/<uuid:message_id>/", correspondence.envelope, name="message"),
    path("agreements/<uuid:agreement_id>/counts/ask/", counts.ask, name="ask_to_count"),
    path("counts/<uuid:count_id>/", counts.joint_count, name="joint_count"),
    path("counts/<uuid:count_id>/table.csv", counts.joint_table_file, name="joint_table"),
    path("counts/<uuid:count_id>/accept/", counts.accept, name="accept_counts"),
    path("counts/<uuid:count_id>/withdraw/", counts.withdraw, name="withdraw_count"),
    path("counts/parts/<uuid:share_id>/decline/", counts.decline, name="decline_count"),
    path("counts/parts/<uuid:share_id>/rows/<uuid:run_id>/", counts.rows, name="count_rows"),
    path("my/datasets/elsewhere/<uuid:remote_id>/", remote_releases.remote_release, name="remote_release"),
    path("my/datasets/elsewhere/<uuid:remote_id>/pass-on/", onward.pass_on, name="pass_on"),
    path("my/datasets/elsewhere/<uuid:remote_id>/accept/", remote_releases.accept, name="accept"),
    path("my/datasets/elsewhere/<uuid:remote_id>/recall/", remote_releases.answer_recall, name="answer_recall"),
    path("my/datasets/elsewhere/<uuid:remote_id>/files/<str:name>/", remote_releases.ask, name="ask"),
    path("my/datasets/elsewhere/fetched/<uuid:ticket_id>/", remote_releases.ticket, name="ticket"),
]
