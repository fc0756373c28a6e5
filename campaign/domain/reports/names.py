"""How a writer is named: by initials unless they choose to show their name."""

from __future__ import annotations

#: Words between names that begin no name: "María del Carmen", "Vincent van Gogh".
_SMALL = frozenset("da das de del den der di do dos du e el la las los van von y".split())
_MOST = 4


def initials(name: str) -> str:
    """Return the initials of a name, such as "M. C. L."; the initials themselves where only they were given."""
    words = [word.strip(".,-'’\"()") for word in name.replace(".", ". ").split()]
    letters = [word[0].upper()[0] for word in words if word and word[0].isalpha() and word not in _SMALL]
    return " ".join(f"{letter}." for letter in letters[:_MOST])
