"""What the worker does for agreements: seal signatures, print, end."""

from agreements.tasks.ending import end, expire_agreements
from agreements.tasks.sealing import print_agreement, seal_paper, seal_signature, shred_scan

__all__ = ["end", "expire_agreements", "print_agreement", "seal_paper", "seal_signature", "shred_scan"]
