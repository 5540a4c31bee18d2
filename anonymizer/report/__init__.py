"""The de-identification report: what was done and measured, in plain words, for pages and for a PDF."""

from anonymizer.report.pdf import as_pdf
from anonymizer.report.rehearsal import RehearsalStory, rehearsal_story
from anonymizer.report.summary import Report, of_run
from anonymizer.report.verdict import verdict_of

__all__ = ["RehearsalStory", "Report", "as_pdf", "of_run", "rehearsal_story", "verdict_of"]
