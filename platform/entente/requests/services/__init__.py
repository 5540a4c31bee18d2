"""What people do with requests: those who ask (``asking``), and those who answer (``triage``)."""
