"""Loading rules over a set: one file each, in the folder `set/`."""

from collections.abc import Mapping
from pathlib import Path

from coach.rulebook.brackets import unbracketed
from coach.rulebook.datafile import DataFileError, read_data_file
from coach.rulebook.lexicon import Phrases
from coach.rulebook.patterned import patterns_in
from coach.rulebook.profiles import Profile, choices_of
from coach.rulebook.setmatching import compile_set_match
from coach.rulebook.sets import Around, Place, SetCaught, SetLeftAlone, SetRule
from coach.rulebook.setshapes import AroundExample, Count, SetCaughtExample, SetRuleFile

SETS = "set"


def set_rule(path: Path, lexicons: Mapping[str, Phrases], profiles: tuple[Profile, ...]) -> SetRule:
    """Read one file.

    Raises:
        DataFileError: naming the file, its key, and how to mend it.
    """
    read = read_data_file(path, SetRuleFile)
    if read.id != path.stem:
        raise DataFileError(f"{path}: “id” is “{read.id}”, but must be the file name “{path.stem}”")
    try:
        return SetRule(
            id=read.id,
            family=SETS,
            title=read.title,
            criterion=read.criterion,
            level=read.level,
            why=" ".join(read.why.split()),
            sources=tuple(read.sources),
            match=compile_set_match(read.match, lexicons),
            patterns=patterns_in(read.match),
            question=read.ask.question,
            listen=read.ask.listen,
            caught=tuple(map(_caught, read.examples.caught)),
            left_alone=tuple(
                SetLeftAlone(tuple(one.text), one.because, _around(one))
                for one in read.examples.left_alone
            ),
            counts_objectives=isinstance(read.match, Count) and read.match.of == "objectives",
            profile=choices_of(read.profile, profiles),
        )
    except DataFileError as error:
        raise DataFileError(f"{path}: {error}") from error


def _caught(one: SetCaughtExample) -> SetCaught:
    texts: list[str] = []
    places: list[Place] = []
    for at, marked in enumerate(one.text):
        text, spans = unbracketed(marked, required=False)
        texts.append(text)
        places += [(at, start, end) for start, end in spans]
    return SetCaught(tuple(texts), tuple(places), one.asks, _around(one))


def _around(one: AroundExample) -> Around:
    return Around(
        parents=tuple(one.parents),
        guardrails=tuple(one.guardrails),
        confidence=tuple(one.confidence),
        cycle_ends=one.cycle_ends,
        check_in_weeks=one.check_in_weeks,
    )
