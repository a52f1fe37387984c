"""People who answer in good faith, each with what they would say to a question of each topic."""

from dataclasses import dataclass, field

from coach.interview.question import Question, Topic


@dataclass
class Somebody:
    """Answers by topic; several answers to one topic are given in turn."""

    mission: str
    person: str
    contribution: str
    objective: str
    key_results: tuple[str, ...]
    touches: str = "1"
    changes: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    given: dict[Topic, int] = field(default_factory=dict)

    def answer(self, question: Question) -> str:
        """Say what this person says to a question."""
        turn = self.given.get(question.topic, 0)
        self.given[question.topic] = turn + 1
        series = {
            Topic.KEY_RESULT: self.key_results,
            Topic.CHANGE: self.changes,
            Topic.MEASURE: self.measures,
            Topic.BORROW: ("1",) * 3,
            Topic.NUMBERS: self.numbers,
            Topic.BASELINE: ("I don't know",) * 4,
            Topic.TARGET: ("10",) * 4,
            Topic.ENOUGH: ("they do it and tell nobody",),
            Topic.NEED: ("3, nobody would",),
            Topic.CONFIDENCE: ("6",),
            Topic.RHYTHM: ("every 3 weeks, with Jo",),
            Topic.STEP: ("ask for last quarter's number",),
            Topic.CARD: ("by cutting corners, so we watch complaints",) * 3,
            Topic.READ_BACK: ("no", "no"),
            Topic.PURPOSE: ("my team",),
            Topic.EVIDENCE: ("skip",) * 3,
        }
        if question.topic in series:
            answers = series[question.topic]
            return answers[turn] if turn < len(answers) else "that's all"
        return {
            Topic.MISSION: self.mission,
            Topic.PERSON: self.person,
            Topic.TOUCHES: self.touches,
            Topic.CONTRIBUTION: self.contribution,
            Topic.OBJECTIVE: self.objective,
        }[question.topic]


def everybody() -> dict[str, Somebody]:
    """Give fresh people from many fields of work."""
    return {
        "onboarding": Somebody(
            mission="We help small shops sell online without fear of technology.",
            person="Mara Lindt, onboarding manager, manager Jo Reyes",
            contribution="new shops in my region make their first sale sooner",
            objective="New shops feel at home from the first day",
            key_results=(
                "Launch the onboarding checklist",
                "Hold a welcome call with every new shop",
                "Write a guide for product photos",
            ),
            changes=(
                "they make their first sale earlier",
                "fewer of them give up in the first week",
                "their product pages look better and they ask us less",
            ),
            measures=(
                "median days to first sale",
                "number of shops that give up in week one",
                "questions about photos per new shop",
            ),
            numbers=("from 9 days to 5", "8 now, 3 by the end of March", "about 6, I think, to 2"),
        ),
        "support": Somebody(
            mission="Make moving home easy for everyone.",
            person="support agent",
            touches="people who are stuck in the middle of a move",
            contribution="people who are stuck get help the same day",
            objective="Nobody waits for us when a move goes wrong",
            key_results=(
                "Answer tickets faster",
                "Reduce reopened tickets from 14 % to 6 %",
                "Clean up the macros",
            ),
            changes=("agents find the right answer at once",),
            measures=("median hours to first reply", "share of tickets solved in one reply"),
            numbers=("from 11 hours to 4", "no idea, ask Priya"),
        ),
        "care": Somebody(
            mission=(
                "Our homes give people a good old age.\n"
                "We care for them as we would for our own parents."
            ),
            person="I'm a nurse on ward 3",
            contribution="residents sleep through the night",
            objective="Quiet nights for our residents",
            key_results=(
                "Introduce the new night round",
                "Falls at night from 7 to 3 a month",
                "Train colleagues in gentle turning",
            ),
            changes=("residents ring less often at night", "fewer sore backs and pressure sores"),
            measures=("calls per night", "pressure sores per month"),
            numbers=("from 30 to 15", "from 4 to 1"),
        ),
        "office": Somebody(
            mission="I don't know it",
            person="office manager",
            contribution="people can work without hunting for things",
            objective="The office just works",
            key_results=(
                "Order the new chairs",
                "Set up a booking page for rooms",
                "Sort the archive",
            ),
            changes=(
                "people have less back pain",
                "nobody stands in front of an occupied room",
                "colleagues find contracts without asking me",
            ),
            measures=(
                "complaints about chairs",
                "double bookings per week",
                "questions to me per week",
            ),
            numbers=("12 to 2", "from 6 to 0", "about 20 to 5"),
        ),
        "developer": Somebody(
            mission="Payments that never fail, for every business on earth.",
            person="Ravi, backend developer, manager Ines",
            contribution="checkouts do not break when traffic peaks",
            objective="Peak days are boring",
            key_results=(
                "P95 checkout latency from 900 ms to 300 ms",
                "Migrate the queue to the new cluster",
                "Failed payments from 1.2% to 0.5%",
            ),
            changes=("payments go through even when a node dies",),
            measures=("minutes of checkout downtime per month",),
            numbers=("from 45 to 10",),
        ),
    }
