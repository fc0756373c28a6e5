"""Photographs: originals read and made small, and the files of a campaign's folder."""
