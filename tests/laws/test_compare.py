"""The word comparison: what it finds is true, whatever the words are; how it reads is told by examples."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.drafting import Change, compare, compare_texts, cut

PIECES = (
    *(
        "the ",
        "of ",
        "and ",
        "Parties",
        " shall ",
        "should ",
        ", ",
        ".",
        ";",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\u00a0",
        "67/195",
    ),
    *("A/AC.296/2026/3", "and/or ", "1,000.5", "1\u00a0000", "70%", "[20XX]", "(a)", "Party’s", "café", "cafe\u0301"),
    *("مَرْحَبًا", "،", "联合国", "六十七", "😀", "👩\u200d👩\u200d👧", "🇫🇷", "1️⃣", "\u0301", "\u200d", "हिन्दी"),
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)
ANY_TEXTS = st.text(max_size=30)


def applied(old: tuple[str, ...], new: tuple[str, ...], changes: tuple[Change, ...]) -> tuple[str, ...]:
    """`old` with the changes carried out, checking on the way that they are in order, parted and never empty."""
    words: list[str] = []
    i = j = 0
    for change in changes:
        assert i <= change.old_start <= change.old_end <= len(old)
        assert j <= change.new_start <= change.new_end <= len(new)
        assert change.old_start < change.old_end or change.new_start < change.new_end
        assert change == changes[0] or change.old_start > i
        assert old[i : change.old_start] == new[j : change.new_start]
        words += old[i : change.old_start] + new[change.new_start : change.new_end]
        i, j = change.old_end, change.new_end
    assert old[i:] == new[j:]
    return (*words, *old[i:])


@given(text=TEXTS | ANY_TEXTS)
def test_words_put_together_are_the_text(text: str) -> None:
    """Cutting loses nothing and makes no empty word."""
    words = cut(text)
    assert "".join(words) == text
    assert all(words)


@given(old=TEXTS | ANY_TEXTS, new=TEXTS | ANY_TEXTS)
def test_changes_carried_out_give_the_new_text(old: str, new: str) -> None:
    """Between the changes the words are equal, and the changes turn one text into the other."""
    before, after = cut(old), cut(new)
    assert applied(before, after, compare(before, after)) == after


@given(text=TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    """No change, no bracket."""
    assert compare(cut(text), cut(text)) == ()


@given(old=TEXTS, new=TEXTS)
def test_the_same_texts_give_the_same_changes(old: str, new: str) -> None:
    """The result depends on the words alone: not on the kind of sequence, nor on what was compared before."""
    first = compare(cut(old), cut(new))
    compare(cut(new), cut(old))
    assert compare(list(cut(old)), list(cut(new))) == first


@given(text=TEXTS, at=st.integers(0, 30), words=TEXTS)
def test_an_insertion_is_one_change(text: str, at: int, words: str) -> None:
    """Words put in at one place of a text give at most one change between whole words there."""
    before = cut(text)
    place = min(at, len(before))
    after = before[:place] + cut(words) + before[place:]
    assert applied(before, after, compare(before, after)) == after


@pytest.mark.parametrize("words", ["the of and ", "one, two. ", "a b c d e f g. "])
def test_long_texts_are_compared_by_clauses(words: str) -> None:
    """Beyond the limit for words the clauses are compared first, and the result is as true."""
    before = cut(words * 2_000)
    after = cut("New " + words * 900 + "put in, " + words * 1_000)
    assert applied(before, after, compare(before, after)) == after


def test_one_word_in_a_long_text_of_clauses_is_one_change() -> None:
    """Clauses that did not change cost nothing in precision."""
    sentences = [f"The Group takes note of report {number} of the Chair. " for number in range(900)]
    old = "".join(sentences)
    new = old.replace("takes note of report 450 ", "welcomes report 450 ").replace("report 7 of", "report 7001 of")
    assert compare_texts(old, new) == [("7", "7001"), ("takes note of", "welcomes")]


@pytest.mark.parametrize(
    "word",
    [
        "67/195",
        "A/AC.296/2026/3",
        "2/CMA.3",
        "18(h)(ii)",
        "1,000.5",
        "1\u00a0000",
        "70%",
        "Party’s",
        "Sector(s)",
        "low-carbon",
    ],
)
def test_a_word_stays_whole(word: str) -> None:
    """No bracket begins or ends within a number, a citation or a word."""
    assert cut(f"see {word} here")[2] == word


@pytest.mark.parametrize(
    "character", ["e\u0301", "👩\u200d👩\u200d👧", "👍🏽", "🇫🇷", "1️⃣", "你\ufe00", " \u0301", "\r\n"]
)
def test_a_character_stays_whole(character: str) -> None:
    """What a reader sees as one character is never parted."""
    assert any(character in word for word in cut(f"a,{character},b"))


@pytest.mark.parametrize(
    ("old", "new", "brackets"),
    [
        ("Parties shall act", "Parties should act", [("shall", "should")]),
        ("A group to act.", "A group, by consensus, to act.", [("", ", by consensus,")]),
        (
            "Requests all stakeholders in their respective roles to act",
            "Requests Governments on an equal footing to act",
            [("all stakeholders in their respective roles", "Governments on an equal footing")],
        ),
        (
            "Decides on the basis of the draft agreement in the annex to meet",
            "Decides in accordance with the terms of an agreement to be concluded to meet",
            [
                (
                    "on the basis of the draft agreement in the annex",
                    "in accordance with the terms of an agreement to be concluded",
                )
            ],
        ),
        ("It shall be held in Geneva", "It shall be held yearly and be held in Geneva", [("", "be held yearly and ")]),
        ("Accounts for the period", "Accounts for the first year of the period", [("", "first year of the ")]),
        ("It was agreed. So be it.", "It was agreed. It was noted. So be it.", [("", "It was noted. ")]),
        (
            "Parties shall prepare, and should communicate, their plans",
            "Parties should prepare, and may communicate, their plans",
            [("shall", "should"), ("should", "may")],
        ),
        ("Parties shall act", "Parties, shall act", [("Parties", "Parties,")]),
        ("会议通过决议", "会议未通过决议", [("", "未")]),
        ("Each Party shall act", "Each State and/or Party shall act", [("", "State and/or ")]),
        ("of a Party or Parties", "of a Party and/or entities", [("or Parties", "and/or entities")]),
        ("Changes to the use of an outcome", "Changes to the use of the sale of an outcome", [("", "the sale of ")]),
        (
            "The transfer of emission reductions to accounts",
            "The transfer of all outcomes (including emission reductions) to accounts",
            [("emission reductions", "all outcomes (including emission reductions)")],
        ),
        (
            "The special needs and special circumstances of developing country Parties apply",
            "The special needs of Parties apply",
            [("and special circumstances ", ""), ("developing country ", "")],
        ),
        (
            "Each shall act in accordance with the rules of the Convention, with a view to results",
            "Each shall act with a view to results",
            [("in accordance with the rules of the Convention, ", "")],
        ),
        (
            "Parties establish the global goal of this Agreement",
            "Parties share the long-term vision of this Agreement",
            [("establish", "share"), ("global goal", "long-term vision")],
        ),
        (
            "Compliance by States, including through a list of steps, taking into account the cause",
            "Compliance by States, taking into account the cause",
            [(", including through a list of steps", "")],
        ),
        # A joining word belongs to the phrase it joins.
        (
            "Submits a report on the state of the fund every year",
            "Submits a report and on the needs of islands every year",
            [("on the state of the fund", "and on the needs of islands")],
        ),
        ("Reports globally in the language of use", "Reports in language of use", [("globally ", ""), ("the ", "")]),
        # A comma parts short questions.
        (
            "Members share data, in good faith, with others",
            "Members share samples, subject to law, with others",
            [("data", "samples"), ("in good faith", "subject to law")],
        ),
        # A clause goes with the comma behind it, an item of a list with the one before it.
        (
            "Recalling the role of ports, such as harbours, through which goods pass",
            "Recalling the role of ports, through which goods pass",
            [("such as harbours, ", "")],
        ),
        (
            "(d) Watching, counting, weighing and learning",
            "(d) Watching, weighing and learning",
            [(", counting", "")],
        ),
        (
            "Taking note of workers , online and offline, including the young",
            "Taking note of workers , including the young",
            [(", online and offline", "")],
        ),
        # What is put in beside a replacement is part of it.
        ("The sale, use of goods", "The lease, export and use of goods", [("sale,", "lease, export and")]),
        (
            "The use of plastics, increasing repair, reuse and recycling of goods",
            "The use of plastics, and sharing of goods",
            [("increasing repair, reuse and recycling", "and sharing")],
        ),
        (
            "Adopted after hearing the views of members in plenary",
            "Adopted and to keep the Assembly informed in plenary",
            [("after hearing the views of members", "and to keep the Assembly informed")],
        ),
        # Behind a comma, what begins a phrase in both texts is a question of its own, however much it is.
        (
            "Posts are advertised in three official languages, according to the staff rules, each year",
            "Posts are advertised by all regional field offices, pursuant to the financial regulations, each year",
            [
                ("in three official languages", "by all regional field offices"),
                ("according to the staff rules", "pursuant to the financial regulations"),
            ],
        ),
        # What goes beside an *and* goes with what is replaced behind it.
        (
            "The care of land- and seascapes in the north",
            "The care of and national nature reserves in the north",
            [("land- and seascapes", "and national nature reserves")],
        ),
        # A long clause with *and* goes with the comma behind it.
        (
            "Noting the loss of ships, and deploring the attacks upon ships and their crews, and calling for calm",
            "Noting the loss of ships, and calling for calm",
            [("and deploring the attacks upon ships and their crews, ", "")],
        ),
        # Neither parenthesis is parted from what it holds.
        ("see (k) A list of fish (cod, ling); (l) a map", "see (k) ; (l) a map", [("A list of fish (cod, ling)", "")]),
        ("The people of the Republic of Ruritania met", "The people of Ruritania met", [("the Republic of ", "")]),
        # Words put in on both sides of few others are one phrase in another's place.
        (
            "The High Commissioner reports",
            "The Office of the United Nations High Commissioner for Human Rights reports",
            [("High Commissioner", "Office of the United Nations High Commissioner for Human Rights")],
        ),
    ],
)
def test_brackets_read_as_a_negotiator_would_draw_them(old: str, new: str, brackets: list[tuple[str, str]]) -> None:
    """Whole phrases, scraps inside, and each question by itself."""
    assert compare_texts(old, new) == brackets


NAMES = st.sampled_from(["Board", "Council", "Forum", "Panel", "Bureau", "Committee"])
VERBS = st.sampled_from(["meets at its", "reports to the", "elects for the", "works until its"])


@given(names=st.lists(NAMES, min_size=2, max_size=2, unique=True), between=VERBS, before=st.sampled_from(["", "Now "]))
def test_a_word_for_a_word_twice_is_two_questions(names: list[str], between: str, before: str) -> None:
    """However light the words between: who meets is one question, and when is another."""
    old, new = (
        f"{before}The {name} {between} {when} session" for name, when in zip(names, ("first", "second"), strict=True)
    )
    assert compare_texts(old, new) == [(names[0], names[1]), ("first", "second")]


@given(
    end=st.sampled_from([" and to a network of experts", ", and to experts in the field", " under its rules"]),
    next_sentence=st.sampled_from(["The rules are set by the Board.", "Members pay for their own travel."]),
)
def test_the_end_of_a_sentence_and_the_next_are_two_questions(end: str, next_sentence: str) -> None:
    """Taken out or put in together, each stands in its own bracket, with its own full stop."""
    short = "It is open to all. It meets once."
    long = f"It is open to all{end}. {next_sentence} It meets once."
    assert compare_texts(long, short) == [(end, ""), (f"{next_sentence} ", "")]
    assert compare_texts(short, long) == [("", end), ("", f"{next_sentence} ")]


@given(
    short=st.sampled_from(["for a year", "upon request", "twice"]),
    first=st.sampled_from(["until June", "by two months", "without limit"]),
    opens=st.sampled_from(["within", "including", "taking into account", "in view of"]),
    what=st.sampled_from(["its budget", "the rules of procedure", "what members said", "rule nine"]),
)
def test_a_clause_behind_what_is_replaced_is_its_own_question(short: str, first: str, opens: str, what: str) -> None:
    """The clause that one text alone has comes and goes by itself, with its comma, where it begins a phrase."""
    clause = f"{opens} {what}, "
    long, brief = f"It extends the mandate {first}, {clause}and meets", f"It extends the mandate {short}, and meets"
    assert compare_texts(long, brief) == [(first, short), (clause, "")]
    assert compare_texts(brief, long) == [(short, first), ("", clause)]


@given(
    words=st.lists(st.sampled_from(["mindful", "of", "rivers", "lakes", "and", "seas"]), min_size=3, max_size=12),
    around=st.sampled_from([("All members", "the host meets"), ("In view of that", "it was agreed")]),
)
def test_a_clause_between_commas_is_one_change(words: list[str], around: tuple[str, str]) -> None:
    """Whatever it says, it comes and goes whole, with one of its commas."""
    clause = " ".join(words)
    old, new = f"{around[0]}, {clause}, {around[1]}", f"{around[0]}, {around[1]}"
    assert [(out.strip(" ,"), into) for out, into in compare_texts(old, new)] == [(clause, "")]


def test_a_text_written_anew_costs_little() -> None:
    """Beyond so many changes their edges are left where they stand, and the result is as true."""
    before = cut("the of " * 400 + "and of the " * 200)
    after = cut("of and the " * 300 + "the the of " * 150)
    assert applied(before, after, compare(before, after)) == after
