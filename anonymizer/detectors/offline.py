"""No download and no word of a text in a log: must run before Presidio analyzes anything.

- The e-mail recognizer asks tldextract, which fetches the public suffix list on first use. It gets an extractor that
  knows only the list in its own package.
- Presidio logs text: the words around a match at DEBUG, a suspected IBAN at ERROR. Its loggers pass WARNING and above,
  and then only the message's template, without what would be filled in.
"""

import logging

import tldextract

_LOGGERS = ("presidio-analyzer", "decision_process")


def go_offline_and_quiet() -> None:
    """tldextract has nothing to fetch, and Presidio's loggers pass no argument. Safe to call twice."""
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    for name in _LOGGERS:
        logger = logging.getLogger(name)
        logger.setLevel(logging.WARNING)
        if not any(isinstance(present, _TemplateOnly) for present in logger.filters):
            logger.addFilter(_TemplateOnly())


class _TemplateOnly(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.args = ()
        record.exc_info = None
        record.exc_text = None
        return record.levelno >= logging.WARNING
