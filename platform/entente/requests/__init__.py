"""Data requests: anyone asks in plain words, a steward answers, and both can show what was said and handed out."""
