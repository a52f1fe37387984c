"""Which draft a command is about, and a line about each."""

from coach.commands.names import meant
from coach.commands.trouble import Trouble
from coach.model.draft import Draft
from coach.storage.documents import DraftSummary
from coach.storage.home import data_home
from coach.storage.store import Store


def open_store() -> Store:
    """Give the store of whoever runs the command."""
    return Store(data_home())


def named_or_trouble(store: Store, name: str, otherwise: str) -> Draft:
    """Give the draft of this name, or say which name comes near and what else can be done."""
    found = store.find(name)
    if found is None:
        near = meant(name, [draft.name for draft in store.drafts()])
        raise Trouble(f"there is no draft “{name}”{near or f'; {otherwise}'}")
    return found


def named_or_latest(store: Store, name: str | None) -> Draft:
    """Give the draft of this name; without a name, the one that was worked on last."""
    if name is not None:
        return named_or_trouble(store, name, "“coach” lists your drafts")
    drafts = store.drafts()
    if not drafts:
        raise Trouble("there is no draft yet; “coach draft” begins one")
    return store.load(drafts[0].id)


def described(draft: DraftSummary) -> str:
    """Give a draft as one line of a list."""
    # Not needed where a draft is opened, which must not take longer for it.
    from coach.reading.cleaning import clean

    parts = [
        " ".join(clean(draft.name).split()),
        draft.cycle.name if draft.cycle.name != draft.name else "",
        _counted(draft.objectives, "objective"),
        _counted(draft.key_results, "key result"),
        "agreed" if draft.agreed else "",
        f"{draft.updated.astimezone():%Y-%m-%d %H:%M}",
    ]
    return " · ".join(part for part in parts if part)


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'s' * (number != 1)}" if number else ""
