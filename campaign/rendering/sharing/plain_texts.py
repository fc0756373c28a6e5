"""Texts of a campaign without their citation marks."""

from __future__ import annotations

from campaign.domain.editions import Content
from campaign.domain.language import Language
from campaign.domain.sheets.fact_sheets import FactSheet
from campaign.domain.templates.documents import paragraph_of


def plain_heading(sheet: FactSheet, content: Content, language: Language) -> str:
    """Return what heads a sheet: its headline without marks, else its question."""
    if sheet.headline is None:
        return sheet.question[language]
    return cited_text(sheet.headline[language], content)


def plain_summary(sheet: FactSheet, content: Content, language: Language) -> str:
    """Return what follows a sheet's heading wherever it goes, without marks: who says so and when, and the answer."""
    return " ".join(cited_text(text[language], content) for text in (sheet.dek, sheet.answer) if text)


def cited_text(text: str, content: Content) -> str:
    """Return a text without its citation marks, in one line."""
    lines = (line for line in text.splitlines() if line.strip())
    return " ".join(paragraph_of(line, content.fact_by_id).text for line in lines)
