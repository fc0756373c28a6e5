"""Drafts written for earlier templates: `older` holds samples as they were in November 2026, and the letters they made.

The texts are the bodies of the golden texts of that time. Templates have changed since, in questions, sentences and
blanks; whoever kept a draft still gets the same letter from it.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from campaign.content.letters.draft_files import CleanDraft, draft_from, read_draft
from campaign.content.problems import Problem
from campaign.content.yaml_files import parse_yaml
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.rules.letters.draft_names import draft_faults
from campaign.domain.templates.completion import completed
from campaign.domain.templates.documents import compose
from campaign.domain.templates.drafts import Draft
from campaign.domain.templates.templates import choices
from tests.content.seeds import shipped_content, shipped_template

OLDER = Path(__file__).with_name("older")
DRAFTS = sorted(path.name.removesuffix(".en.yaml") for path in OLDER.glob("*.en.yaml"))


def letter_of(slug: str, draft: Draft, language: Language) -> str:
    """The body of the letter that `campaign letter` makes; no draft is refused."""
    content, template = shipped_content(), shipped_template(slug, language)
    assert [fault for fault in draft_faults(draft, template, content.fact_by_id) if fault.level == "error"] == []
    return compose(template, completed(draft, template), content.fact_by_id).text


def draft_in(path: Path) -> Draft:
    found = read_draft(path, path.name)
    assert isinstance(found, CleanDraft)
    return found.draft


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", DRAFTS)
def test_an_older_draft_makes_the_same_letter(slug: str, language: Language) -> None:
    made = letter_of(slug, draft_in(OLDER / f"{slug}.{language}.yaml"), language)

    assert made == (OLDER / f"{slug}.{language}.txt").read_text(encoding="utf-8").rstrip("\n")
    assert len(DRAFTS) == 6


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", DRAFTS)
def test_answers_to_questions_that_are_no_longer_asked_do_no_harm(slug: str, language: Language) -> None:
    draft = draft_in(OLDER / f"{slug}.{language}.yaml")
    answered = replace(draft, blanks={**draft.blanks, "representative": "Ann Lee", "group": "Saint Rita"})

    assert letter_of(slug, answered, language) == letter_of(slug, draft, language)


@pytest.mark.parametrize(("written", "says"), [("", True), ('ask: ""', False), ("ask: null", True)])
def test_a_part_that_a_file_leaves_out_is_the_templates_and_an_empty_one_is_empty(written: str, says: bool) -> None:
    file = parse_yaml(f"parts: {{opening: Mine., {written}}}", "draft.yaml")
    assert not isinstance(file, Problem)
    found = draft_from(file)
    assert isinstance(found, CleanDraft)
    template = shipped_template("what-happened-to-those-sent", "en")
    ask = template.part("ask")
    assert ask

    assert (choices(ask, {})[0] in letter_of(template.slug, found.draft, "en")) is says
