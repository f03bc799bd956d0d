"""Word files come in whole: structure, numbers, tracked changes and comments, every character accounted for."""

import pytest

from server.drafting import notate, read
from server.exchange import ImportResult, read_plain, read_word
from tests.contract.word_made import (
    WordFile,
    about,
    cut,
    end,
    levels,
    par,
    put,
    put_and_cut,
    run,
)

NAMES = {"FRA": "FRA", "JPN": "JPN", "BRA": "BRA", "Jeanne Martin": "FRA"}
LISTS = levels(("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "(%3)"), ("lowerRoman", "(%4)"))


def brought(file: WordFile) -> ImportResult:
    """What was read; every character of the file is in it or left out by name."""
    result = read_word(file.packed(), NAMES)
    assert isinstance(result, ImportResult), result
    assert result.characters_in == result.characters_out + result.left_out
    return result


def texts(file: WordFile) -> list[str]:
    """The paragraphs: number and notation."""
    return [f"{p.label} {notate(p.content)}".strip() for p in brought(file).text.paragraphs]


def codes(result: ImportResult) -> set[str]:
    return {finding.code for finding in result.findings}


def test_headings_and_automatic_numbers_are_read_as_word_shows_them() -> None:
    """Levels, formats and restarts; a title is a heading; a typed number is as good as an automatic one."""
    body = [
        par(run("Draft decision"), style="Title"),
        par(run("Scope"), style="Heading1", num=(1, 0)),
        par(run("First;"), num=(1, 1)),
        par(run("Sub one;"), num=(1, 2)),
        par(run("Deep;"), num=(1, 3)),
        par(run("Sub two;"), num=(1, 2)),
        par(run("Second;"), num=(1, 1)),
        par(run("Anew;"), num=(1, 2)),
        par(run("Means"), style="Heading2", num=(1, 0)),
        par(run("Counted again."), num=(1, 1)),
        par(run("7. Typed.")),
    ]
    result = brought(WordFile(body, numbering=LISTS))
    found = [(p.label, p.is_a, p.level) for p in result.text.paragraphs]
    assert found == [
        ("", "heading", 0),
        ("I.", "heading", 0),
        ("1.", "paragraph", 0),
        ("(a)", "paragraph", 1),
        ("(i)", "paragraph", 2),
        ("(b)", "paragraph", 1),
        ("2.", "paragraph", 0),
        ("(a)", "paragraph", 1),
        ("II.", "heading", 1),
        ("1.", "paragraph", 0),
        ("7.", "paragraph", 0),
    ]


def test_tracked_changes_are_alternatives_of_their_authors() -> None:
    """A replacement, an insertion, a deletion; one within another's; two authors on the same words."""
    body = [
        par(run("The Group "), cut("Jeanne Martin", "continues"), put("Jeanne Martin", "begins"), run(" its work.")),
        par(run("All"), put("B. Roe", " other"), run(" States, "), cut("B. Roe", "and "), run("observers.")),
        par(run("See "), put_and_cut("Jeanne Martin", "B. Roe", "annex"), put("Jeanne Martin", " two"), run(" below.")),
        par(run("It "), cut("Jeanne Martin", "shall"), put("B. Roe", "should"), run(" act.")),
    ]
    result = brought(WordFile(body))
    assert [notate(p.content) for p in result.text.paragraphs] == [
        "The Group [continues / FRA: begins] its work.",
        'All ["B. Roe": other ]States, [and  / "B. Roe": ]observers.',
        'See [FRA: [annex / "B. Roe": ] two ]below.',
        'It [shall / FRA: ]["B. Roe": should] act.',
    ]
    assert result.names == ("B. Roe",)


def test_paragraphs_put_in_and_taken_out_leave_the_numbers_as_the_room_knows_them() -> None:
    body = [
        par(run("One;"), num=(1, 1)),
        par(put("Jeanne Martin", "New;"), num=(1, 1), mark=end("ins", "Jeanne Martin")),
        par(cut("Jeanne Martin", "Two;"), num=(1, 1), mark=end("del", "Jeanne Martin")),
        par(run("Three."), num=(1, 1)),
    ]
    assert texts(WordFile(body, numbering=LISTS)) == ["1. One;", "1 bis. [FRA: New;]", "2. [Two; / FRA: ]", "3. Three."]


def test_a_paragraph_cut_or_joined_stands_as_before_with_a_note() -> None:
    body = [
        par(run("First half."), mark=end("ins", "Jeanne Martin")),
        par(run(" Second half."), mark=end("del", "Jeanne Martin")),
        par(run("Next.")),
    ]
    result = brought(WordFile(body))
    assert [read(p.content) for p in result.text.paragraphs] == ["First half. Second half.", "Next."]
    assert {"paragraph-cut", "paragraph-joined"} <= codes(result)


def test_a_change_of_numbers_or_form_alone_is_no_proposal() -> None:
    body = [
        par(cut("Jeanne Martin", "4."), put("Jeanne Martin", "5."), run(" Text.")),
        par(
            run("Bold now.", '<w:b/><w:rPrChange w:id="1" w:author="A"/>'),
            more='<w:pPrChange w:id="1" w:author="A"><w:pPr/></w:pPrChange>',
        ),
    ]
    result = brought(WordFile(body))
    assert [(p.label, p.old_label) for p in result.text.paragraphs] == [("5.", "4."), ("", "")]
    assert result.brackets == 0
    assert {"renumbered", "word-formatting"} <= codes(result)


def test_brackets_that_an_author_put_around_words_are_brackets() -> None:
    body = [par(run("All "), put("Jeanne Martin", "["), run("relevant"), put("Jeanne Martin", "]"), run(" bodies."))]
    assert texts(WordFile(body)) == ["All [relevant ]bodies."]


def test_typed_brackets_and_signs_are_read_as_anywhere() -> None:
    body = [
        par(run("Governments [should / may] report [FRA: yearly]; a * star, snake_case, {a note}.")),
        par(run("It is "), run("very", "<w:b/>"), run(" [so", "<w:b/><w:i/>"), run(" or not] so.")),
    ]
    assert texts(WordFile(body)) == [
        "Governments [should / may] report[FRA:  yearly]; a \\* star, snake_case, {a note}.",
        "It is **very** [***so*** or not ]so.",
    ]


def test_comments_become_proposals_positions_notes_and_open_points() -> None:
    """Several from one comment where it says several; who claims agreement is noted; each comment counts once."""
    body = [
        par(run("States "), about(1, run("shall")), run(" report.")),
        par(about(2, run("The Fund pays."))),
        par(about(3, run("It is "), about(4, run("annual")), run("."))),
        par(run("Left "), about(5, run("as is"))),
    ]
    comments = [
        ("Secretariat", "FRA, JPN: prefers should; BRA: prefers may"),
        ("Secretariat", "FRA: delete whole section, will not accept"),
        ("Secretariat", "JPN supports. BRA reserves"),
        ("Secretariat", "FRA: agreed ad ref"),
        ("Secretariat", "JPN: which one?"),
    ]
    result = brought(WordFile(body, comments))
    assert [notate(p.content) for p in result.text.paragraphs] == [
        "States [shall / FRA, JPN: should / BRA: may]{FRA, JPN: prefers should;}{BRA: prefers may} report.",
        '[The Fund pays. / FRA: ]{"FRA" objects: delete whole section, will not accept}',
        'It is annual{FRA: agreed ad ref}.{"JPN" supports: .}{"BRA" reserves}',
        "Left as is{JPN: which one?}",
    ]
    held = [(p.delegation, p.position, p.paragraph) for p in result.text.positions]
    assert held == [("FRA", "object", 1), ("JPN", "support", 2), ("BRA", "reserve", 2)]
    assert result.comments == {"in": 5, "proposals": 2, "positions": 1, "notes": 1, "open": 1}


def test_a_file_with_95_comments_is_accounted_for_to_the_last() -> None:
    said = [
        "FRA: delete",
        "JPN: prefers must",
        "BRA supports",
        "FRA: cannot accept",
        "agreed",
        "Who checks this?",
        "A note",
    ]
    comments = [(f"Person {n}", said[n % len(said)]) for n in range(95)]
    body = [par(run("The body "), about(n, run("shall")), run(f" act on item {n}.")) for n in range(1, 96)]
    result = brought(WordFile(body, comments))
    assert sum(int(str(count)) for kind, count in result.comments.items() if kind != "in") == 95
    assert result.comments["in"] == 95
    notation = "".join(notate(p.content) for p in result.text.paragraphs)
    assert notation.count("{") == 95


def test_answers_and_comments_without_a_place_are_kept() -> None:
    answers = '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001"/>'
    comments = [("A B", "FRA: why?"), ("C D", "because"), ("E F", "lost")]
    result = brought(WordFile([par(about(1, run("Text")))], comments, answers=answers))
    assert [notate(p.content) for p in result.text.paragraphs] == ["Text{FRA: why?}{C D: because}", "{E F: lost}"]
    assert "comment-without-place" in codes(result)


def test_tables_notes_boxes_and_fields_are_read_and_page_heads_left_out() -> None:
    cell = "<w:tc>{}</w:tc>"
    table = f"<w:tbl><w:tr>{cell.format(par(run('one')))}{cell.format(par(run('two')))}</w:tr></w:tbl>"
    box = f"<w:r><w:pict><w:txbxContent>{par(run('boxed'))}</w:txbxContent></w:pict></w:r>"
    either = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    choice = f"<w:r><mc:AlternateContent>{either}</mc:AlternateContent></w:r>"
    field = (
        '<w:r><w:instrText>PAGEREF x</w:instrText></w:r><w:fldSimple w:instr="REF y">' + run("12") + "</w:fldSimple>"
    )
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    body = [
        par(run("Contents ... 3"), style="TOC1"),
        par(run("Text"), note, run(" see page "), field, choice),
        table,
        par(run("نص عربي", "<w:rtl/>")),
    ]
    notes = f'<w:footnote w:id="2">{par(run("the source"))}</w:footnote>'
    result = brought(WordFile(body, footnotes=notes, header=par(run("CRP.2"))))
    assert [notate(p.content) for p in result.text.paragraphs] == [
        "Text{1. the source} see page 12",
        "boxed",
        "one",
        "two",
        "نص عربي",
    ]
    assert {"running-head", "contents", "word-table", "word-textbox", "word-footnote"} <= codes(result)
    assert result.left_out == len("CRP.2" + "Contents...3")


def test_the_text_that_it_is_read_as_makes_the_same_document() -> None:
    """What was reviewed is what is made: the bracketed text is read again as it was."""
    body = [par(run("a ["), cut("X Y", "b"), put("X Y", "c"), run("] d."), num=(1, 1)), par(run("lower case"))]
    result = brought(WordFile(body, numbering=LISTS))
    again = read_plain(result.source, NAMES)
    assert isinstance(again, ImportResult)
    assert again.text == result.text


@pytest.mark.parametrize("author", ["", "A: B", 'O"Neil', "Jane (UK) [x]", "\ue000\u202eodd", "x" * 300])
def test_whatever_an_author_is_called_their_words_are_theirs(author: str) -> None:
    result = brought(WordFile([par(run("Text "), put(author, "new"), run(" words."))]))
    (paragraph,) = result.text.paragraphs
    assert read(paragraph.content) == "Text words."
    assert read(paragraph.content, result.names[0]) == "Text new words."
