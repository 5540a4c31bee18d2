"""Pages of requests: those of whoever asks (``asking``), and those of whoever answers (``triage``), also from the explorer (``exploring``)."""
