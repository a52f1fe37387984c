"""The keys of the interview screen, as its last line shows them."""

from coach.tui.widgets.key_line import Keys

HELP = "help"
TALKING: Keys = (
    ("f1", "help", f"screen.say('{HELP}')"),
    ("f2", "example", "screen.say('show me an example')"),
    ("f3", "why", "screen.say('why do you ask?')"),
    ("f4", "skip", "screen.say('skip')"),
    ("f5", "back", "screen.say('back')"),
    ("f6", "your OKR", "screen.change_sides"),
    ("^p", "all", "app.command_palette"),
    ("^q", "leave", "app.quit"),
)
OF_LIST: Keys = tuple(
    (key, "move lines" if key == "f6" else does, action) for key, does, action in TALKING
)
AT_DRAFT: Keys = (
    ("f6", "talk", "screen.change_sides"),
    ("enter", "edit", "screen.want('edit')"),
    ("a", "add", "screen.want('add')"),
    ("n", "name", "screen.want('name')"),
    ("k", "cards", "screen.want('card')"),
    ("del", "delete", "screen.want('delete')"),
    ("u", "undo", "screen.want('undo')"),
    ("^p", "all", "app.command_palette"),
)
AT_LIST: Keys = (
    ("f6", "talk", "screen.change_sides"),
    ("r", "result", "screen.want('result')"),
    ("i", "initiative", "screen.want('initiative')"),
    ("c", "commitment", "screen.want('commitment')"),
    ("g", "guardrail", "screen.want('guardrail')"),
    ("l", "let go", "screen.want('let go')"),
    ("u", "undo", "screen.want('undo')"),
)
