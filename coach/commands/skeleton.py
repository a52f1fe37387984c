"""`coach rules --new ID`: a rule file to fill in, sound from the start."""

import re
from pathlib import Path

from coach.commands.trouble import Trouble

_FAMILY = "house"
_SHAPE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SKELETON = """\
id         = "{id}"
title      = "Says what it notices, in a few words"
criterion  = "K10"          # the criterion of the method: O1 to O10, K1 to K21
applies_to = "key-result"   # or "objective"
level      = "hint"         # "hint": mention if asked; "strong": speak up
why = \"\"\"
The coach's own words, shown as they stand: what goes wrong, and what to name instead.
\"\"\"
sources    = ["Who says so, and where"]

[match]                     # what may stand here is told in the guide for authors
type  = "phrase"
words = ["low hanging fruit"]

[ask]
question = "What exactly do you mean by “{{words}}”?"
listen   = "something one could point at"   # for whoever asks; the other may read it as well

[[examples.caught]]         # brackets: what gets underlined
text = "Pick the [low hanging fruit] first"
asks = "What exactly do you mean by “low hanging fruit”?"

[[examples.caught]]
text = "Find [low hanging fruit] in our reports"
asks = "What exactly do you mean by “low hanging fruit”?"

[[examples.left-alone]]
text    = "Waste of fruit down from 9 % to 4 %"
because = "here the fruit is real"

[[examples.left-alone]]
text = "Reply time of 2 hours"
"""


def write_skeleton(id: str, folder: Path) -> Path:
    """Write the file and give its path.

    Raises:
        Trouble: when the name does not fit, or something of that name is there already.
    """
    if not _SHAPE.fullmatch(id):
        raise Trouble(f"“{id}” cannot name a rule; write it like “waits-for-approval”")
    path = folder / _FAMILY / f"{id}.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(_SKELETON.format(id=id))
    except FileExistsError:
        raise Trouble(f"{path} is there already; nothing was written") from None
    return path
