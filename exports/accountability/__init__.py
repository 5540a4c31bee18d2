"""What an organization answers for with a release: its legal status, the register of anonymization, the privacy impact summary."""
