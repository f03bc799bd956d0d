"""Each fragment says by its name who will notice, and says it briefly."""

from tests.repo.sources import ROOT

READERS = {"delegates", "chair", "secretariat", "operators", "fixed"}
WORDS_MAX = 80


def test_every_fragment_has_a_reader_and_few_words() -> None:
    fragments = [path for path in (ROOT / "changelog.d").iterdir() if path.name != "README.md"]
    misnamed = [path.name for path in fragments if path.suffixes[-2:-1] != [f".{_reader(path.name)}"]]
    wordy = [path.name for path in fragments if not 0 < len(path.read_text(encoding="utf-8").split()) <= WORDS_MAX]
    assert misnamed == []
    assert wordy == []


def _reader(name: str) -> str:
    parts = name.split(".")
    return parts[1] if len(parts) == 3 and parts[1] in READERS and parts[2] == "md" else "?"
