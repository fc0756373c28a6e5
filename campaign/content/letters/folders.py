"""The folder of a letter: its templates and samples, by language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from campaign.content.letters.draft_files import CleanDraft, draft_from
from campaign.content.letters.files import parse_letter, template_lines
from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.content.yaml_files import YamlFile, read_yaml
from campaign.domain.editions import TemplateSet
from campaign.domain.findings import Message
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.templates.completion import completed
from campaign.domain.templates.drafts import Draft
from campaign.domain.templates.templates import Template


@dataclass(frozen=True)
class LetterFolder:
    """The files of a letter: templates and samples by language, each with its file."""

    slug: str
    templates: Mapping[Language, Placed[Template]]
    samples: Mapping[Language, Placed[Draft]]


def template_set(folder: LetterFolder) -> TemplateSet:
    """Return a letter as it is published, its samples with the sentences that they leave to the template."""
    templates = {language: template.value for language, template in folder.templates.items()}
    samples = {
        language: completed(sample.value, templates[language]) if language in templates else sample.value
        for language, sample in folder.samples.items()
    }
    return TemplateSet(folder.slug, templates, samples)


def read_letter(place: Path, problems: list[Problem]) -> LetterFolder:
    """Read the folder of a letter; what is wrong with its files goes to `problems`."""
    templates: dict[Language, Placed[Template]] = {}
    samples: dict[Language, Placed[Draft]] = {}
    for language in LANGUAGES:
        template = _read_template(place / f"{language}.md", place.name, language, problems)
        sample = _read_sample(place / f"sample.{language}.yaml", problems)
        if template:
            templates[language] = template
        if sample:
            samples[language] = sample
    return LetterFolder(place.name, templates, samples)


def _read_template(path: Path, slug: str, language: Language, problems: list[Problem]) -> Placed[Template] | None:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        right = Message("add a file for each language, saved as UTF-8")
        problems.append(Problem(str(path), 1, Message("the template can’t be read"), right))
        return None
    found = parse_letter(text, str(path), slug, language)
    if isinstance(found, list):
        problems += found
        return None
    return Placed(found, YamlFile(str(path), None, template_lines(text)))


def _read_sample(path: Path, problems: list[Problem]) -> Placed[Draft] | None:
    file = read_yaml(path, str(path))
    if isinstance(file, Problem):
        problems.append(file)
        return None
    found: CleanDraft | list[Problem] = draft_from(file)
    if isinstance(found, list):
        problems += found
        return None
    return Placed(found.draft, file)
