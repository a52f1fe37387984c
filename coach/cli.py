"""The command line: reads arguments, starts one command, and turns trouble into one sentence."""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from datetime import date
from typing import NoReturn, TextIO

from coach import __version__
from coach.commands.importing import importing
from coach.commands.trouble import Trouble

COULD_NOT = 2
# What a shell reports for a program that these signals end.
INTERRUPTED, PIPE_CLOSED = 130, 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `coach` with these arguments, or those of the process, and give its exit code."""
    try:
        _prepare_streams()
        code = _run(_parser().parse_args(arguments))
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Nobody reads any more; Python would complain once again when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except Exception as error:
        print(f"coach: {_one_line(error)}", file=sys.stderr)
        return COULD_NOT


def _prepare_streams() -> None:
    # A stream that was closed before the start is None; it then reads as empty, or swallows.
    sys.stdin = sys.stdin or _nowhere("r")
    sys.stdout = sys.stdout or _nowhere("w")
    sys.stderr = sys.stderr or _nowhere("w")
    # What cannot be shown in the terminal's encoding is spelt out; it never ends the program.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _nowhere(mode: str) -> TextIO:
    return io.TextIOWrapper(os.fdopen(os.open(os.devnull, os.O_RDWR), f"{mode}b"))


def _run(arguments: argparse.Namespace) -> int:
    # Imported here: help and version must not wait for what a command needs.
    with importing():
        match arguments.command:
            case "draft":
                from coach.commands.draft import run
            case "check":
                from coach.commands.check import run
            case "rules":
                from coach.commands.rules import run
            case "triage":
                from coach.commands.triage import run
            case "examples":
                from coach.commands.examples import run
            case "metrics":
                from coach.commands.metrics import run
            case "session":
                from coach.commands.session import run
            case "export":
                from coach.commands.export import run
            case "import":
                from coach.commands.take_in import run
            case _:
                from coach.commands.home import run
    return run(arguments)


def _one_line(error: Exception) -> str:
    """Say what went wrong, in the words of those who expected it where there are some."""
    if isinstance(error, OSError) and error.strerror:
        what = error.filename or "could not go on reading or writing"
        words = f"{what}: {error.strerror.lower()}; mend that, then try again"
    elif type(error).__module__.partition(".")[0] == __package__:
        words = str(error)
    else:
        words = f"a fault of its own ({type(error).__name__}: {error}); please report it"
    return " ".join(words.split())


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line that says where to look."""

    def error(self, message: str) -> NoReturn:
        raise Trouble(f"{message}; “{self.prog} --help” shows what is possible")


def _parser() -> _Parser:
    parser = _Parser(
        prog="coach",
        description="A private, offline coach: from your company's mission to a personal OKR.",
        epilog="Without a command: the home screen, with your drafts.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"okr-coach {__version__}")
    parser.set_defaults(rules=[])
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    draft = _command(commands, "draft", "draft your OKR, one question at a time")
    draft.add_argument("name", metavar="NAME", nargs="?", help="the draft to continue or begin")
    draft.add_argument("--new", action="store_true", help="begin a new draft")
    draft.add_argument(
        "--plain",
        action="store_true",
        help="line by line, for screen readers, pipes and simple terminals",
    )

    check = _command(commands, "check", "review key results you have already written")
    check.add_argument(
        "files", metavar="FILE", nargs="*", help="a text file, or - for what is piped"
    )
    check.add_argument("-t", "--text", metavar="TEXT", action="append", help="a key result")
    check.add_argument("--lines", action="store_true", help="every line is one key result")
    check.add_argument("--format", choices=("text", "json", "jsonl"), default="text")
    check.add_argument(
        "--fail-on",
        choices=("strong", "hint", "never"),
        default="strong",
        help="which findings make the exit code 1 (default: strong)",
    )
    check.add_argument(
        "--today", metavar="DATE", type=_day, help="the day to judge from, such as 2027-01-15"
    )
    check.add_argument("--cycle", metavar="CYCLE", type=_cycle_name, help="such as 2027Q1")

    triage = _command(commands, "triage", "sort a to-do list, and say where to begin")
    triage.add_argument(
        "file", metavar="FILE", nargs="?", help="your list as it stands, or - for what is piped"
    )
    triage.add_argument("--format", choices=("text", "json"), default="text")
    _add_output(triage)

    examples = _command(commands, "examples", "whole OKRs by field of work, to start from")
    examples.add_argument("words", metavar="WORDS", nargs="*", help="what your work is about")
    examples.add_argument("--field", metavar="FIELD", help="a field of work, such as care")
    examples.add_argument("--level", choices=("new", "experienced", "leads"))
    examples.add_argument("--show", metavar="ID", help="all of one example")

    metrics = _command(commands, "metrics", "find what you could count, by what you do")
    metrics.add_argument("words", metavar="WORDS", nargs="*", help="such as: answer tickets")
    metrics.add_argument("--field", metavar="FIELD", help="a field of work, such as care")
    metrics.add_argument("--format", choices=("text", "json"), default="text")
    metrics.add_argument("--most", metavar="N", type=int, help="how many (default: 5)")

    rules = _command(commands, "rules", "list what the coach looks for, or explain one rule")
    rules.add_argument("id", metavar="ID", nargs="?", help="the rule to explain")
    doing = rules.add_mutually_exclusive_group()
    doing.add_argument("--new", metavar="ID", help="write the skeleton of a rule of your own")
    doing.add_argument(
        "--check", metavar="DIR", help="validate a folder of rules and run its examples"
    )
    doing.add_argument(
        "--stats", action="store_true", help="which rules people set aside, and with what reason"
    )
    rules.add_argument(
        "--in", dest="folder", metavar="DIR", help="with --new: your folder (default: here)"
    )
    for command in (draft, check, triage, rules):
        command.add_argument(
            "--rules",
            metavar="DIR",
            action="append",
            default=[],
            help="a folder of rules of your own, beside those of the coach",
        )

    session = _command(commands, "session", "two of you mark, talk about differences, and agree")
    session.add_argument("name", metavar="NAME", nargs="?", help="the draft (default: the latest)")
    session.add_argument(
        "--marks",
        action="store_true",
        help="only that: need, control and confidence, marked apart, and the differences",
    )
    session.add_argument(
        "--prep",
        action="store_true",
        help="instead, a sheet for both: what to ask about the draft, what to listen for",
    )
    session.add_argument("--plain", action="store_true", help="line by line, without echo")
    session.add_argument(
        "--calendar", metavar="FILE", help="write the agreed check-ins there, for any calendar"
    )
    _add_output(session)

    export = _command(commands, "export", "write an OKR as a page to share, in Markdown")
    export.add_argument("name", metavar="NAME", nargs="?", help="the draft (default: the latest)")
    export.add_argument(
        "--list", action="store_true", help="the to-do list it began with, sorted, instead"
    )
    export.add_argument(
        "--parents",
        action="store_true",
        help="your mission, company and team OKRs instead, as a file others can import",
    )
    _add_output(export)

    taking = _command(commands, "import", "take in a mission and OKRs that somebody has shared")
    taking.add_argument("file", metavar="FILE", help="their file, or - for what is piped")
    taking.add_argument("--yes", action="store_true", help="without asking")
    return parser


def _add_output(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "-o", "--output", metavar="FILE", help="write the page there instead of here"
    )
    command.add_argument("--force", action="store_true", help="write over an existing file")


def _command(
    commands: "argparse._SubParsersAction[_Parser]", name: str, purpose: str
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.", allow_abbrev=False
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"“{text}” is not a day; write it like 2027-01-15"
        ) from None


def _cycle_name(text: str) -> object:
    from coach.model.cycle import parse_cycle

    try:
        return parse_cycle(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
