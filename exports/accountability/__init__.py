"""What an organization answers for with a release: its legal status and its entry in the register of anonymization. The dossier shows both."""
