"""What a browser has to solve where many people sign from one connection, such as a rally's.

A person does not notice it. Whoever wants to mail many strangers has to work for each: a puzzle is for one address.
"""

from __future__ import annotations

import hashlib

from flask import request

from campaign.domain.letters.puzzles import Puzzle, new_puzzle, read_puzzle
from campaign.web.forms.saving import SavingForm
from campaign.web.site import site

#: How hard it is, as for a store that is this full: about a second on a phone.
_HARD = 0.9


def work_to_do(address: str) -> Puzzle | None:
    """Return the puzzle for one more signature with an email address; None if the form has its solution."""
    secret, now = site().services.secret_key, site().services.clock()
    once = hashlib.sha256(f"sign {address.casefold()}".encode()).hexdigest()
    fields = SavingForm(request.form)
    puzzle = read_puzzle(str(fields.saved_puzzle.data), once, secret, now)
    if puzzle and puzzle.is_solved_by(str(fields.saved_answer.data)):
        return None
    return new_puzzle(once, _HARD, secret, now)
