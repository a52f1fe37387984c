"""Work on a line of the draft: asks what it must, and gives the command a person could type."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from textual.app import App

from coach.interview.outline import Line, LineKind
from coach.tui.desk import Desk
from coach.tui.widgets.draft_panel import Wish

_WHAT = {
    LineKind.MISSION: "the mission",
    LineKind.ABOVE: "the OKR above yours",
    LineKind.CONTRIBUTION: "your contribution",
    LineKind.OBJECTIVE: "the objective",
    LineKind.KEY_RESULT: "the key result",
    LineKind.CARD: "the card",
    LineKind.INITIATIVE: "the initiative",
    LineKind.COMMITMENT: "the commitment",
    LineKind.GUARDRAIL: "the guardrail",
}
_SIMPLE = {
    Wish.DUPLICATE: "/copy {}",
    Wish.UP: "/move {} up",
    Wish.DOWN: "/move {} down",
}


_PLACES = frozenset((Wish.RESULT, Wish.INITIATIVE, Wish.COMMITMENT, Wish.GUARDRAIL, Wish.LET_GO))


Ageing = Callable[[str], None]
Asked = Callable[..., Awaitable[str | None]]


async def command_for(
    app: App[Any], wish: Wish, line: Line | None, ageing: Ageing, desk: Desk
) -> str | None:
    """Give the command for a wish, or None when the person thinks better of it.

    While a command is being written, `ageing` gets it now and then as far as it stands.
    """
    asked = partial(_asked, app, ageing)
    match wish:
        case Wish.UNDO:
            return "/undo"
        case Wish.REDO:
            return "/redo"
        case Wish.ADD_OBJECTIVE:
            return await asked("A new objective, in your own words", "/add objective")
        case Wish.ADD:
            return await _added(asked, line)
    if line is None or not line.number:
        return None
    if line.kind is LineKind.LISTED:
        # Enter says it is a result, which is what one looks for in a list.
        place = Wish.RESULT if wish is Wish.EDIT else wish
        return f"/place {line.number} {place}" if place in _PLACES else None
    match wish:
        case Wish.EDIT if line.kind is LineKind.KEY_RESULT:
            return await _reworded(app, ageing, desk, line)
        case Wish.CARD if line.kind in (LineKind.KEY_RESULT, LineKind.CARD):
            return await _on_a_card(app, asked, desk, line)
        case Wish.EDIT:
            title = f"Change {_WHAT[line.kind]}"
            return await asked(title, f"/edit {line.number}", line.text)
        case Wish.NAME:
            title = f"A short name for {_WHAT[line.kind]}"
            return await asked(title, f"/name {line.number}", line.name)
        case Wish.DELETE:
            # Dialogs come when they are wanted; the first frame does not wait for them.
            from coach.tui.dialogs.confirming import Confirming

            question = f"Delete {_WHAT[line.kind]}? u brings it back."
            sure = await app.push_screen_wait(
                Confirming(question, about=line.text, yes="Delete it", no="Keep it")
            )
            return f"/delete {line.number}" if sure else None
    return _SIMPLE[wish].format(line.number) if wish in _SIMPLE else None


async def _reworded(app: App[Any], ageing: Ageing, desk: Desk, line: Line) -> str | None:
    from coach.tui.dialogs.rewording import Rewording

    command = f"/edit {line.number}"
    given = await app.push_screen_wait(
        Rewording(
            f"Change {_WHAT[line.kind]}",
            line.text,
            lambda words: ageing(f"{command} {words}" if words else ""),
            draft=desk.draft,
            clock=desk.now,
        )
    )
    return None if given is None else f"{command} {given}"


async def _on_a_card(app: App[Any], asked: Asked, desk: Desk, line: Line) -> str | None:
    from coach.interview.cards import ASKED, said_on
    from coach.tui.dialogs.cards import Cards

    kr = desk.draft.key_result(line.id.partition("/")[0])
    card = await app.push_screen_wait(Cards(kr)) if kr is not None else None
    if kr is None or card is None:
        return None
    number = ".".join(line.number.split(".")[:2])
    return await asked(ASKED[card].text, f"/{card} {number}", said_on(kr, card))


async def _added(asked: Asked, line: Line | None) -> str | None:
    if line is not None and line.kind in (LineKind.OBJECTIVE, LineKind.KEY_RESULT):
        objective = line.number.partition(".")[0]
        title = f"A new key result for objective {objective}"
        return await asked(title, f"/add key result to {objective}:")
    if line is not None and line.kind is LineKind.INITIATIVE:
        return await asked("A new initiative", "/add initiative")
    return await asked("A new objective, in your own words", "/add objective")


async def _asked(
    app: App[Any], ageing: Ageing, title: str, command: str, text: str = ""
) -> str | None:
    from coach.tui.dialogs.asking import Asking

    def half_typed(words: str) -> None:
        ageing(f"{command} {words}" if words else "")

    given = await app.push_screen_wait(Asking(title, text, half_typed))
    return None if given is None else f"{command} {given}"
