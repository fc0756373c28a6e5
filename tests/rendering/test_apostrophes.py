"""Straight apostrophes in Markdown: Pandoc shows each as its writer meant it."""

from __future__ import annotations

import subprocess

from campaign.domain.letters.senders import Sender
from campaign.domain.templates.drafts import Draft
from campaign.rendering.letters.markdown import letter_markdown
from tests.rendering.shipped import edition, written

SHOWN = [
    ("Honduras [@honduras-ten-a-month]'s limit is my neighbors' worry.", "’s limit is my neighbors’ worry."),
    (
        "I came here in '98 and my neighbors' kids taught me to count.",
        "I came here in ’98 and my neighbors’ kids taught me to count.",
    ),
    ("He said 'never again,' and 'no'.", "He said ‘never again,’ and ‘no’."),
    ("'It's the '90s again,' she said.", "‘It’s the ’90s again,’ she said."),
    ("My neighbors' and my cousins' kids came.", "My neighbors’ and my cousins’ kids came."),
    ("They sang rock 'n' roll 'til dawn.", "They sang rock ’n’ roll ’til dawn."),
    ("It is the U.S.' turn, and the agency's, and (they say) 'ours'.", "It is the U.S.’ turn, and the agency’s, and (they say) ‘ours’."),
    ("En el '98 dijo 'así es' y pa' Honduras se fue.", "En el ’98 dijo ‘así es’ y pa’ Honduras se fue."),
    ("Already curled: it’s ‘so’.", "Already curled: it’s ‘so’."),
]  # fmt: skip


def test_pandoc_shows_every_apostrophe_as_it_was_meant() -> None:
    draft = Draft(text="\n\n".join(words for words, _ in SHOWN))
    who = Sender(headline="We've known since '98")
    text = letter_markdown(written(draft), edition(), who, with_sources=False)
    ran = subprocess.run(
        ["pandoc", "--sandbox", "--citeproc", "-s", "-t", "plain", "--wrap=none"],
        input=text, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    blocks = ran.stdout.split("\n\n")

    assert [words for _, words in SHOWN[1:] if words not in blocks] == []
    assert SHOWN[0][1] in ran.stdout
    assert "We’ve known since ’98" in ran.stdout
