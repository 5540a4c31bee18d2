"""Delivered files: how a program or a person gets one, whole or in part, and how a delivery ends."""
