"""Newspapers: their rules, and finding one."""
