"""Mails that remind writers."""
