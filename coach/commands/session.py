"""`coach session`: two people mark the key results of a draft, talk, and agree."""

import argparse
import sys
from datetime import date, datetime
from functools import partial

from coach.commands.drafts import named_or_latest, open_store
from coach.commands.importing import importing
from coach.commands.pages import write_page
from coach.commands.terminals import full_screen_fits
from coach.commands.trouble import Trouble
from coach.model.draft import Draft
from coach.model.marks import Marking
from coach.session.differences import next_difference
from coach.session.marking import begin_marking, marked, turn_of
from coach.session.support import check_ins, next_ask, usual
from coach.session.words import NOTHING_TO_MARK
from coach.storage.store import Store


def run(arguments: argparse.Namespace) -> int:
    """Go on with the session that is under way, or begin one; write what came of the last."""
    store = open_store()
    draft = named_or_latest(store, arguments.name)
    if not marked(draft):
        raise Trouble(f"“{draft.name}”: {NOTHING_TO_MARK}")
    if arguments.prep:
        write_page(arguments.output or "-", _prep(draft), over=arguments.force)
        return 0
    if arguments.output is not None or arguments.calendar is not None:
        return _write(store, draft, arguments)
    agreement = None if arguments.marks else partial(_page, draft)
    marking = _under_way(store, draft, agree=agreement is not None)
    marking = marking or begin_marking(draft, when=_now())
    if not arguments.plain and not full_screen_fits():
        raise Trouble(
            "marking on the whole screen needs a terminal; “coach session --plain” works line by "
            "line"
        )
    with store.open_draft(draft.id):
        if arguments.plain:
            from coach.plain.marks import mark

            told = sys.stdin, sys.stdout
            mark(draft, marking, keeper=store, source=told[0], out=told[1], agreement=agreement)
            return 0
        with importing():
            from coach.tui.marks import run as show

        return show(store, draft, marking, agreement=agreement)


def _page(draft: Draft, marking: Marking) -> str:
    """Write what both agreed on, with the days on which they look at it together."""
    # Not needed where two sit down to mark.
    from coach.exchange.agreement import as_page

    today = datetime.now().date()
    return as_page(draft, marking, _days(draft, marking), today=today)


def _prep(draft: Draft) -> str:
    """Write what is worth asking about a draft, before two talk about it."""
    from coach.exchange.prep import as_page
    from coach.session.cards import prompt_cards

    cards = [(one.about, one.text, one.ask, one.listen) for one in prompt_cards(draft)]
    return as_page(draft, cards, today=datetime.now().date())


def _days(draft: Draft, marking: Marking) -> tuple[date, ...]:
    """Give the days counted from the session, so that they are the same whenever written."""
    met = datetime.fromisoformat(marking.begun).date()
    return check_ins(marking.check_in_weeks or usual(draft), draft.cycle, today=met)


def _write(store: Store, draft: Draft, arguments: argparse.Namespace) -> int:
    """Write what both agreed on as a page, its days as a calendar, or both."""
    from coach.exchange.agreement import title_of
    from coach.exchange.calendar import as_calendar
    from coach.exchange.html import as_html

    both = [one for one in store.markings(draft.id) if turn_of(one) is None]
    if not both:
        raise Trouble("both have to mark first; nothing is shown of one side alone")
    marking, now = both[0], datetime.now().astimezone()
    days = _days(draft, marking)
    if arguments.output is not None:
        page = _page(draft, marking)
        if arguments.output.lower().endswith((".html", ".htm")):
            page = as_html(page, title=title_of(draft))
        write_page(arguments.output, page, over=arguments.force)
    if arguments.calendar is not None:
        if not days:
            raise Trouble("no check-in is left in this cycle; there is no day to write")
        names = f"{marking.employee} and {marking.manager}"
        calendar = as_calendar(
            days, id=marking.id, summary=f"Check-in: {draft.name}", description=names, now=now
        )
        write_page(arguments.calendar, calendar, over=arguments.force)
    return 0


def _under_way(store: Store, draft: Draft, *, agree: bool) -> Marking | None:
    """Give the marking that was begun last, unless all of it has been talked through."""
    latest = next(iter(store.markings(draft.id)), None)
    if latest is None:
        return None
    talked = turn_of(latest) is None and next_difference(latest, draft) is None
    asked = not agree or next_ask(latest, draft) is None
    return None if talked and asked else latest


def _now() -> str:
    return datetime.now().astimezone().isoformat()
