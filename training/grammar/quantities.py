"""Numbers with their units, bounds, changes and points in time."""

from training.grammar.lexicon import SINGULAR, Words, determiner, inflect
from training.grammar.tree import Node

DIGITS = "NumForm=Digit|NumType=Card"
SPELLED = "NumForm=Word|NumType=Card"
SMALL = ("two three four five six seven eight nine ten twelve twenty fifty").split()
KINDS = ("rates", "times", "costs", "totals", "scores")


def adposition(word: str) -> Node:
    """A preposition."""
    return Node(word, "ADP")


def number(form: str, *, glued: bool = False) -> Node:
    """A numeral in digits or spelled out."""
    spelled = form.isalpha()
    return Node(form, "NUM", SPELLED if spelled else DIGITS, glued=glued)


def count(words: Words, *, small: bool = False) -> Node:
    """How many: `3`, `1,200`, `twelve`, `25k`."""
    if words.chance(0.25):
        return number(words.rng.choice(SMALL))
    if small or words.chance(0.7):
        return number(str(words.rng.randint(2, 60)))
    size = words.rng.choice((100, 150, 250, 400, 1000, 1200, 2500, 10000, 50000))
    forms = [str(size), f"{size:,}"] + ([f"{size // 1000}k"] if size >= 1000 else [])
    return number(words.pick(*forms))


def percent(words: Words) -> Node:
    """`95%`, `4 %` or `12 percent`."""
    size = words.rng.choice((str(words.rng.randint(1, 120)), f"{words.rng.randint(1, 99)}.5"))
    if words.chance(0.12):
        return Node("percent", "NOUN", SINGULAR).before("nummod", number(size))
    return Node("%", "SYM", SINGULAR, glued=words.chance(0.85)).before("nummod", number(size))


def money(words: Words) -> Node:
    """`$1.2M`, `€80k`, `40 euros`."""
    if words.chance(0.12):
        unit = words.pick("euros", "dollars", "pounds", "francs")
        return Node(unit, "NOUN", "Number=Plur").before("nummod", count(words))
    sign = Node(words.pick("$", "$", "€", "£"), "SYM")
    size = words.rng.choice((str(words.rng.randint(1, 900)), f"1.{words.rng.randint(1, 9)}"))
    if words.chance(0.4):
        million = number(words.pick("M", "K"), glued=True)
        return sign.after("nummod", million.before("compound", number(size, glued=True)))
    if words.chance(0.25):
        million = number(words.pick("million", "thousand"))
        return sign.after("nummod", million.before("compound", number(size, glued=True)))
    size = words.pick(size, size + "k", f"{words.rng.randint(1, 90)},000")
    return sign.after("nummod", number(size, glued=True))


def duration(words: Words) -> Node:
    """`3 days`, `4h`, `200 ms`, `two working days`."""
    if words.chance(0.3):
        unit = words.pick("h", "ms", "s", "d", "min")
        return number(f"{words.rng.randint(2, 300)}{unit}")
    if words.chance(0.12):
        return Node(words.pick("ms", "min", "h", "s"), "NOUN", "Number=Plur").before(
            "nummod", number(str(words.rng.randint(2, 300)))
        )
    if words.chance(0.12):
        unit = words.pick("day", "week", "hour", "minute")
        one = number("one") if words.chance(0.5) else determiner("an" if unit == "hour" else "a")
        arc = one if isinstance(one, tuple) else ("nummod", one)
        return Node(unit, "NOUN", SINGULAR).before(*arc)
    unit = words.pick("days", "hours", "minutes", "weeks", "months", "seconds")
    tree = Node(unit, "NOUN", "Number=Plur")
    if words.chance(0.12):
        tree = tree.before("amod", Node(words.pick("working", "business"), "ADJ", "Degree=Pos"))
    return tree.before("nummod", count(words, small=True))


def score(words: Words) -> Node:
    """`4.5`, `8/10`, `4.5 out of 5`, `80 points`, `+40`."""
    size = words.pick(
        f"{words.rng.randint(1, 9)}.{words.rng.randint(0, 9)}", str(words.rng.randint(2, 95))
    )
    if words.chance(0.2):
        return number(f"{size}/{words.pick('5', '10', '100')}")
    if words.chance(0.15):
        whole = number(words.pick("5", "10", "100")).before("case", _out_of())
        return number(size).after("nmod", whole)
    if words.chance(0.12):
        return Node("points", "NOUN", "Number=Plur").before("nummod", number(size))
    return number(words.pick(size, size, size, "+" + size))


def _out_of() -> Node:
    return adposition("out").after("fixed", adposition("of"))


def value(words: Words, kind: str) -> Node:
    """A value in the unit that suits what is measured."""
    if kind == "rates":
        return percent(words)
    if kind == "times":
        return duration(words)
    if kind == "costs":
        return money(words) if words.chance(0.85) else percent(words)
    if kind == "scores":
        return score(words)
    return number("zero") if words.chance(0.06) else count(words)


def at_least(words: Words, tree: Node) -> Node:
    """The value with a hedge or bound of its own: `at least 5`, `about 40%`, `more than 3`."""
    if words.chance(0.35):
        least = Node(words.pick("least", "most"), "ADJ", "Degree=Sup")
        return tree.before("nmod", least.before("case", adposition("at")))
    if words.chance(0.4):
        more = Node(words.pick("more", "less", "fewer"), "ADJ", "Degree=Cmp")
        return tree.before("advmod", more.after("fixed", adposition("than")))
    return tree.before(
        "advmod",
        Node(words.pick("about", "nearly", "almost", "over", "up to", "around").split()[0], "ADV"),
    )


BOUNDS = "below under above at within of over to near around".split()


def bound(words: Words, kind: str) -> Node:
    """A level as a phrase: `below 2%`, `at 95%`, `< 3 days`, `of at least 40`."""
    tree = value(words, kind)
    if words.chance(0.08):
        sign = Node(words.pick("<", ">"), "SYM")
        return _unspaced(tree, words).before("case", sign)
    if words.chance(0.15):
        return at_least(words, tree).before("case", adposition(words.pick("of", "at")))
    return tree.before("case", adposition(words.rng.choice(BOUNDS)))


def _unspaced(tree: Node, words: Words) -> Node:
    """The same value written close to the sign before it, half of the time."""
    if tree.left or words.chance(0.5):
        return tree
    return Node(tree.form, tree.upos, tree.feats, tree.left, tree.right, glued=True)


def from_to(words: Words, kind: str) -> tuple[Node, ...]:
    """`from 9 days to 5`, `to 40%`, `by 20%`, `from 30`: one to two phrases."""
    if words.chance(0.25):
        change = percent(words) if words.chance(0.6) else value(words, kind)
        return (change.before("case", adposition("by")),)
    end = value(words, kind)
    if (kind == "times" and words.chance(0.2)) or words.chance(0.05):
        end = count(words, small=True)
    if words.chance(0.3):
        level = words.pick("to", "to", "to", "below", "above", "under")
        return (end.before("case", adposition(level)),)
    last = end.before("case", adposition("to"))
    start = value(words, kind)
    if words.chance(0.15):
        start = count(words, small=True)
    return (start.before("case", adposition("from")), last)


def moment(words: Words) -> Node:
    """A point in time without its preposition: `Q3`, `31 March`, `the end of the year`, `2027`."""
    roll = words.rng.random()
    if roll < 0.25:
        tree = Node(words.pick("Q1", "Q2", "Q3", "Q4"), "NOUN", SINGULAR)
        return tree if words.chance(0.7) else _unmarked(tree, number(_year(words)))
    if roll < 0.45:
        return _unmarked(number(str(words.rng.randint(1, 31))), _month(words))
    if roll < 0.65:
        month = _month(words)
        if words.chance(0.3):
            return _unmarked(month, number(str(words.rng.randint(1, 28))))
        return _unmarked(month, number(_year(words))) if words.chance(0.2) else month
    if roll < 0.75:
        return number(_year(words))
    if roll < 0.9:
        of = moment(words) if words.chance(0.4) else the(words, "year", "quarter", "month", "cycle")
        end = Node("end", "NOUN", SINGULAR).after("nmod", of.before("case", adposition("of")))
        return end.before(*determiner("the")) if words.chance(0.6) else end
    head = Node(words.pick("end", "start"), "NOUN", SINGULAR)
    return head.before("compound", Node(words.pick("year", "quarter", "month"), "NOUN", SINGULAR))


def _unmarked(head: Node, tail: Node) -> Node:
    return head.after("nmod:unmarked", tail)


def _month(words: Words) -> Node:
    return Node(words.word("months"), "PROPN", SINGULAR)


def _year(words: Words) -> str:
    return str(words.rng.randint(2024, 2031))


def the(words: Words, *nouns: str) -> Node:
    """One of the nouns, with its article."""
    return Node(words.pick(*nouns), "NOUN", SINGULAR).before(*determiner("the"))


def deadline(words: Words) -> Node:
    """`by 31 March`, `before the end of Q2`, `in 2027`: head it with `obl` or `nmod`."""
    tree = moment(words)
    options = ["by", "by", "by", "before", "until"]
    if tree.form.startswith("Q") or tree.upos == "PROPN":
        options += ["in", "in"]
    return tree.before("case", adposition(words.rng.choice(options)))


def how_often(words: Words) -> tuple[str, Node]:
    """`per week`, `every month`, `a day`, `this quarter`, with the relation's ending."""
    unit = Node(words.pick("day", "week", "month", "quarter", "year", "sprint"), "NOUN", SINGULAR)
    roll = words.rng.random()
    if roll < 0.3:
        return "", unit.before("case", adposition("per"))
    if roll < 0.6:
        return ":unmarked", unit.before(*determiner(words.pick("every", "each")))
    if roll < 0.75:
        return ":unmarked", unit.before(*determiner(words.pick("a", "this", "this")))
    if roll < 0.85:
        return ":unmarked", unit.before(
            "amod", Node(words.pick("next", "last"), "ADJ", "Degree=Pos")
        )
    period = Node(inflect(unit.form, "NNS"), "NOUN", "Number=Plur")
    return "", period.before("nummod", count(words, small=True)).before(
        "case", adposition(words.pick("for", "in", "within", "after"))
    )
