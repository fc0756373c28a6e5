"""Reminders that writers ask for."""
