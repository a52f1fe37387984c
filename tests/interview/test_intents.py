"""What a typed line is for: most are answers, some are wishes."""

import pytest

from coach.interview.intent import Intent
from coach.interview.question import Question, Topic
from coach.interview.standing import heard

QUESTION = Question(Topic.KEY_RESULT, "What else would show it, or is that all?", "why", "example")


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("", Intent.EMPTY),
        ("   ", Intent.EMPTY),
        ("I don't know", Intent.UNKNOWN),
        ("i dont know it", Intent.UNKNOWN),
        ("I don’t know yet.", Intent.UNKNOWN),
        ("No idea", Intent.UNKNOWN),
        ("not sure", Intent.UNKNOWN),
        ("hmm, I don't know", Intent.UNKNOWN),
        ("we don't measure that", Intent.UNKNOWN),
        ("skip", Intent.SKIP),
        ("Skip this one, please", Intent.SKIP),
        ("skip this question", Intent.SKIP),
        ("back", Intent.BACK),
        ("go back", Intent.BACK),
        ("why do you ask?", Intent.WHY),
        ("Why?", Intent.WHY),
        ("show me an example", Intent.EXAMPLE),
        ("example", Intent.EXAMPLE),
        ("such as what?", Intent.EXAMPLE),
        ("help", Intent.HELP),
        ("?", Intent.HELP),
        ("yes", Intent.YES),
        ("that's all", Intent.NO),
        ("No, that is all", Intent.NO),
        ("this is a commitment", Intent.COMMITMENT),
        ("It's a guardrail.", Intent.GUARDRAIL),
        ("keep it", Intent.KEEP),
        ("no idea honestly", Intent.UNKNOWN),
        ("that's hard to say", Intent.UNKNOWN),
        ("it can't be measured", Intent.UNKNOWN),
        ("not sure yet, sorry", Intent.UNKNOWN),
        ("nope thats all", Intent.NO),
        ("I think that's it", Intent.FINE),
        ("can't think of anything", Intent.NO),
        ("nothing really", Intent.NO),
        ("perfect", Intent.FINE),
        ("looks good", Intent.FINE),
        ("Yes, it's complete", Intent.FINE),
        ("Thanks!", Intent.FINE),
        ("what do you mean by that", Intent.LOST),
        ("I don't understand the question", Intent.LOST),
        ("is it ok to have two?", Intent.LOST),
        ("drop the second one", Intent.COMMAND),
        ("can you delete the third?", Intent.COMMAND),
        ("change NPS to 50", Intent.COMMAND),
        ("the second number is wrong, should be 50", Intent.COMMAND),
        ("that's a legal duty", Intent.COMMITMENT),
        ("it is mandatory", Intent.COMMITMENT),
        ("we have to", Intent.COMMITMENT),
        ("Drop churn from 6 to 3 %", Intent.ANSWER),
        ("Remove the first step of the onboarding", Intent.ANSWER),
        ("How many shops stay after a month?", Intent.ANSWER),
        ("Law exams passed by 80 %", Intent.ANSWER),
        ("Fine payments under 3 a month", Intent.ANSWER),
        ("I don't know the customers well enough", Intent.ANSWER),
        ("Skip the queue for urgent orders", Intent.ANSWER),
        ("Back office errors from 9 to 3", Intent.ANSWER),
        ("Why customers leave is known for 80 %", Intent.ANSWER),
        ("No overdue invoices", Intent.ANSWER),
        ("Keep response time under 4 hours", Intent.ANSWER),
        ("Next-day delivery for 95 %", Intent.ANSWER),
        ("Examples in the handbook", Intent.ANSWER),
        ("Help new shops sell", Intent.ANSWER),
        ("they are done sooner", Intent.ANSWER),
    ],
)
def test_a_line_is_taken_for_what_it_is(text: str, intent: Intent):
    assert heard(text, QUESTION).intent is intent


def test_the_reason_to_keep_a_sentence_is_heard():
    assert heard("Keep it as it is, because the auditor wants Exactly this").rest == (
        "the auditor wants Exactly this"
    )
    assert heard("keep it - it's agreed with Jo").rest == "it's agreed with Jo"


def test_who_may_know_a_number_is_heard():
    assert heard("Don't know, ask Finance", QUESTION).rest == "ask Finance"


def test_how_far_to_go_back_is_heard():
    assert heard("back two").rest == "two"
    assert heard("back 3").rest == "3"
