"""Addresses of the anonymizer."""

from django.urls import path

from anonymizer import views

app_name = "anonymizer"
urlpatterns = [
    path("runs/<uuid:run_id>/", views.run, name="run"),
    path("runs/<uuid:run_id>/progress/", views.progress, name="progress"),
    path("runs/<uuid:run_id>/rehearsal/stop/", views.stop_rehearsal, name="stop_rehearsal"),
    path("runs/<uuid:run_id>/password/", views.password, name="password"),
    path("runs/<uuid:run_id>/columns/", views.recipe, name="recipe"),
    path("runs/<uuid:run_id>/columns/compare/", views.compare_drafts, name="compare_drafts"),
    path("runs/<uuid:run_id>/columns/preview/", views.preview, name="preview"),
    path("runs/<uuid:run_id>/columns/cleaning/", views.cleaning, name="cleaning"),
    path("runs/<uuid:run_id>/proposals/", views.proposals, name="proposals"),
    path("runs/<uuid:run_id>/effect/", views.effect, name="effect"),
    path("runs/<uuid:run_id>/table/", views.count_table, name="count_table"),
    path("tables/<uuid:table_id>/", views.count_table_progress, name="count_table_progress"),
    path("runs/<uuid:run_id>/wait/", views.waiting, name="waiting"),
    path("runs/<uuid:run_id>/solutions/", views.explore, name="explore"),
    path("runs/<uuid:run_id>/reading/", views.read_again, name="read_again"),
    path("runs/<uuid:run_id>/result/", views.result, name="result"),
    path("runs/<uuid:run_id>/result/take-back/", views.withdraw_from_review, name="withdraw_from_review"),
    path("runs/<uuid:run_id>/comments/", views.comment, name="comment"),
    path("runs/<uuid:run_id>/report.pdf", views.report_pdf, name="report_pdf"),
    path("runs/<uuid:run_id>/review/", views.review, name="review"),
    path("runs/<uuid:run_id>/rows/", views.ask_rows, name="ask_rows"),
    path("runs/<uuid:run_id>/sample/", views.ask_sample, name="ask_sample"),
    path("runs/<uuid:run_id>/sample/marks/", views.mark_sample, name="mark_sample"),
    path("runs/<uuid:run_id>/sample/words/", views.deny_words, name="deny_words"),
    path("runs/<uuid:run_id>/codes/", views.codes, name="codes"),
    path("openings/<uuid:opening_id>/answer/", views.answer_opening, name="answer_opening"),
    path("openings/<uuid:opening_id>/rows/", views.trace_codes, name="trace_codes"),
    path("looks/<uuid:look_id>/", views.look, name="look"),
    path("organization/<uuid:organization_id>/registers/", views.registers, name="registers"),
    path("registers/<uuid:register_id>/retire/", views.retire_register, name="retire_register"),
    path("versions/<uuid:version_id>/start/", views.start_run, name="start_run"),
    path("versions/<uuid:version_id>/destroy/", views.destroy, name="destroy"),
]
