"""Mails: their texts from templates, and the bytes that a mail server takes."""
