"""Bytes: the object store, sealing, and the key store. The one door to boto3 and cryptography."""
