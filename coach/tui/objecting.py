"""Saying that the coach got a sentence wrong: one key, a reason, and a line in a local file."""

import asyncio
from typing import Any

from textual.app import App

from coach.interview.phrasing import clip
from coach.tui.desk import Desk
from coach.tui.faults import sentence_for

_NOTHING = "Type a sentence, or pick a key result, to say what was read wrongly about it."


async def objected(app: App[Any], desk: Desk, typed: str, says: str) -> str:
    """Ask what is wrong about a reading and keep the answer; give what to tell the person.

    Args:
        app: where to ask.
        desk: has the draft, and keeps the objection.
        typed: what stands in the field; without it, the key result in hand is meant.
        says: how the sentence reads, as it is shown.
    """
    from coach.rewriting.objecting import talked_about
    from coach.tui.dialogs.asking import Asking

    text = typed.strip()
    if not text:
        key_result = talked_about(desk.draft)
        if key_result is None:
            return _NOTHING
        text = key_result.text
        strong = key_result.verdict.strong if key_result.verdict else ()
        says = strong[0].says if strong else ""
    title = f"{says or f'“{clip(text, 80)}”'}\nWhat is wrong about how I read it?"
    because = await app.push_screen_wait(Asking(title, "", lambda _: None))
    if because is None:
        return ""
    try:
        path = await asyncio.to_thread(desk.object_to, text, because)
    except Exception as error:  # whatever it is, the person reads a sentence
        return sentence_for(error)
    return f"Thank you. It is in {path}; nothing was sent, and you may send it to the makers."
