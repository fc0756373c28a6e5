"""Reminders that writers asked for."""
