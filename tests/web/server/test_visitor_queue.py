"""Each visitor has so many requests at work; the rest of theirs wait, in the order in which they came."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from campaign.web.server.visitor_queue import VisitorQueue

AT_ONCE = 2


def test_a_visitor_waits_only_behind_their_own() -> None:
    queue = VisitorQueue[str](AT_ONCE)

    assert [queue.begin(b"a", name) for name in ("a1", "a2", "a3", "a4")] == [True, True, False, False]
    assert queue.begin(b"b", "b1")
    assert queue.waiting() == ("a3", "a4")
    assert [queue.done(b"a") for _ in range(4)] == ["a3", "a4", None, None]
    assert queue.begin(b"a", "a5")


def test_a_request_that_gave_up_has_no_turn() -> None:
    queue = VisitorQueue[str](1)
    for name in ("first", "second", "third"):
        queue.begin(b"a", name)
    queue.withdraw(b"a", "second")

    assert [queue.done(b"a"), queue.done(b"a")] == ["third", None]
    assert queue.waiting() == ()


@given(st.lists(st.tuples(st.sampled_from([b"a", b"b", b"c"]), st.booleans()), max_size=60))
def test_no_visitor_has_more_requests_at_work_than_allowed_and_every_request_gets_its_turn(
    steps: list[tuple[bytes, bool]],
) -> None:
    queue = VisitorQueue[int](AT_ONCE)
    at_work: list[tuple[bytes, int]] = []
    began: list[int] = []
    for number, (visitor, comes) in enumerate(steps):
        if comes:
            if queue.begin(visitor, number):
                at_work.append((visitor, number))
        elif mine := [one for one in at_work if one[0] == visitor]:
            at_work.remove(mine[0])
            began.append(mine[0][1])
            if (following := queue.done(visitor)) is not None:
                at_work.append((visitor, following))
        assert all(sum(one[0] == name for one in at_work) <= AT_ONCE for name in (b"a", b"b", b"c"))
    while at_work:
        visitor, number = at_work.pop(0)
        began.append(number)
        if (following := queue.done(visitor)) is not None:
            at_work.append((visitor, following))

    assert sorted(began) == [number for number, (_, comes) in enumerate(steps) if comes]
