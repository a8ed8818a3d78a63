"""Buur against a real homeserver, with real clients as the people who talk to it."""
